"""How a landmark phrase grows around its class word: own words, numbers, quotes, a town."""

from dataclasses import dataclass, field

from geo.extraction.places.landmark_lists import PLURAL as SURELY_PLURAL
from geo.extraction.places.landmark_marks import numbered_after, quoted_after
from geo.extraction.places.namesakes import VILLAGE
from geo.extraction.places.place_draft import Draft, Scene
from geo.extraction.places.town_adjectives import towns_of
from geo.languages._places import Head

PLURAL = ("и", "ы", "ів", "ов", "ам", "ами", "ах")
"""Endings of masculine nouns in the plural, in Ukrainian and Russian."""

SEVERAL = frozenset({"plant", "power_station", "hospital", "mine", "school", "other"})
"""Kinds that a town has several of, told apart by an adjective."""

ADJECTIVES = ("ий", "ый", "ой", "ого", "ому", "им", "ым", "ої", "ій", "ська", "ную", "ный",
              "его", "ему")  # fmt: skip
"""Endings of Ukrainian and Russian adjectives in the singular."""

AFTER_NAMED = frozenset(
    {"street", "square", "microdistrict", "district", "park", "mine", "plant", "height"}
)
"""Kinds whose own name follows the class word, so that a town's name there is not the town."""

LARGE = frozenset(
    {"plant", "power_station", "airport", "port", "bridge", "dam", "railway_station", "mine"}
)
"""Kinds so few in a town that "a depot in Feodosia" is one known object."""

TOWN_NAMED = frozenset(
    {"railway_station", "bus_station", "plant", "power_station", "port", "airport", "hospital",
     "college", "university", "mine", "market", "administrative", "stadium"}
)  # fmt: skip
"""Kinds that an adjective names after their town; a street bears it for other reasons."""

OWN_TOO = frozenset({"power_station", "airport"})
"""Kinds that often lie elsewhere than in the town of their adjective, which stays their name."""

NAMED_FOR = frozenset({"hospital", "school", "university", "college", "stadium", "market"})
"""Kinds that bear the names of persons: "лікарня Мечникова" is no hospital of a village."""

LONGEST = 6
"""How many words before a class word may belong to its name."""

_NOUN_CASES = ("ві", "ні", "ку", "рі", "лі", "ді", "сі", "ті", "ві", "ці", "зі", "пі", "мі", "бі",
               "ве", "не", "ке", "ре", "ле", "де", "се", "те", "ме", "пе", "бе", "зе")  # fmt: skip
"""Ends of nouns, not of adjectives, in the locative: "у Львові", "в Одессе"."""
_URBAN = ("городск", "міськ")
"""Stems of an adjective that all districts of a town bear: "три городских района"."""
_OWNED = frozenset(("owned", "run", "based", "held", "built", "led"))
"""English words behind a hyphen that belong to no name: "an American-owned plant"."""
_NAMED_AFTER = frozenset({"ім", "імені", "им", "имени"})
_IN_TOWN = frozenset({"settlement", "landmark", "district", "street"})
_BEFORE = frozenset({" ", "-", "' ", "'s "})
"""What stands between the words of a phrase; English names may end in a genitive."""


@dataclass(slots=True)
class Phrase:
    """A landmark phrase while it grows: tokens `first:last`, its own words, its town."""

    head: Head
    first: int
    last: int
    own: list[str] = field(default_factory=list)
    named: bool = False
    described: bool = False
    town: Draft | None = None


def grown(scene: Scene, head: Head, token: int, covering: dict[int, Draft]) -> Phrase | None:
    """The phrase around a class word, None where it means no single object."""
    phrase = Phrase(head, token - len(head.before), token + 1 + len(head.after))
    phrase.own = _words_after(scene, phrase, token)
    _grow_back(scene, phrase, covering)
    _grow_on(scene, phrase, covering)
    return phrase if _is_one_object(scene, phrase, covering) else None


def _words_after(scene: Scene, phrase: Phrase, token: int) -> list[str]:
    """What the fixed words after a class word tell of the object: "лікарня швидкої допомоги"."""
    tells, after = scene.tells, scene.document.words[token + 1 : phrase.last]
    return [w for w in after if w not in tells.descriptors and w not in tells.settlement_nouns]


def _grow_back(scene: Scene, phrase: Phrase, covering: dict[int, Draft]) -> None:
    """Take in describing words and capitalised words before the class word."""
    while phrase.last - phrase.first <= LONGEST:
        token = phrase.first - 1
        if not scene.together(token, phrase.first) or scene.gap(token) not in _BEFORE:
            return
        if _takes_town(scene, phrase, token, covering):
            return
        if not _takes_word(scene, phrase, token, covering.get(token)):
            return
        phrase.own.insert(0, scene.word(token))
        phrase.first = token


def _takes_town(scene: Scene, phrase: Phrase, token: int, covering: dict[int, Draft]) -> bool:
    """Begin the phrase with its town: "Saratov refinery", "Kurakhove's plant", "Одеський порт"."""
    name = covering.get(token)
    if _is_named_for(scene, phrase, token, name):
        phrase.own.insert(0, scene.word(token))
        phrase.first, phrase.named = token, True
        return True
    if name is not None and name.kind is None and is_town(scene, name) and _is_english(scene):
        phrase.town, phrase.first = name, name.first
        return True
    owner = covering.get(token - 1) if scene.word(token) == "s" else None
    if owner is not None and is_town(scene, owner) and scene.gap(token - 1) == "'":
        phrase.town, phrase.first = owner, owner.first
        return True
    if not _is_towns_adjective(scene, phrase, token):
        return False
    phrase.first = token - _is_second_half(scene, token)
    phrase.described = True
    if phrase.head.kind in OWN_TOO:
        phrase.own.insert(0, scene.word(token))
        phrase.named = True
    return True


def _is_second_half(scene: Scene, token: int) -> bool:
    """ "Івано-Франківський": an adjective whose town is written with a hyphen."""
    return scene.gap(token - 1) == "-" and scene.capitalised(token - 1)


def _is_named_for(scene: Scene, phrase: Phrase, token: int, name: Draft | None) -> bool:
    """ "Beryslav Highway", "Kyiv Street": an English street that bears the name of a town."""
    street = phrase.head.kind in ("street", "square") and scene.capitalised(phrase.first)
    return street and name is not None and name.last == token + 1 and _is_english(scene)


def _takes_word(scene: Scene, phrase: Phrase, token: int, name: Draft | None) -> bool:
    """Whether a word before the class word describes or names the object."""
    tells, word = scene.tells, scene.word(token)
    if word in tells.articles or word in tells.nationals:
        return False
    if word in tells.at and word not in tells.descriptors:
        return False
    if name is not None and (not name.readings or _is_where(scene, name)):
        return False
    if word.isdigit():
        return scene.gap(token - 1) == "-"
    if word in tells.descriptors or _describes(scene, phrase, word):
        phrase.described = True
        return True
    named = scene.capitalised(token) and not _opens_lightly(scene, token, name)
    named &= _is_english(scene) or _may_agree(scene, token, word)
    phrase.named |= named
    return named


def _is_where(scene: Scene, name: Draft) -> bool:
    """ "У Львові нафтобаза": a town behind its own preposition, in no form of an adjective."""
    noun = scene.word(name.last - 1).endswith(_NOUN_CASES)
    led = scene.word(name.first - 1) in scene.tells.at
    return noun and led and not _is_english(scene) and is_town(scene, name)


def _may_agree(scene: Scene, token: int, word: str) -> bool:
    """An adjective's ending, and no acronym: "БПЛА нафтопереробний завод" begins later."""
    start, end = scene.document.starts[token], scene.document.ends[token]
    acronym = scene.document.text[start:end].isupper()
    return word.endswith(scene.tells.adjective_endings) and not acronym


def _is_towns_adjective(scene: Scene, phrase: Phrase, token: int) -> bool:
    """Whether a capitalised adjective tells the town: "Одеський порт"; the phrase learns it."""
    if not _bears_towns_name(phrase.head) or not scene.capitalised(token):
        return False
    word = scene.word(token)
    if _is_second_half(scene, token):
        word = f"{scene.word(token - 1)}-{word}"
    towns = towns_of(scene.gazetteer, scene.tells, word)
    if towns and phrase.town is None:
        phrase.town = Draft(token, token + 1, towns)
    return bool(towns)


def _bears_towns_name(head: Head) -> bool:
    """Whether an adjective before the class word tells the town; stations of a metro have names."""
    return head.kind in TOWN_NAMED or (head.kind == "other" and not head.after)


def _is_english(scene: Scene) -> bool:
    """English puts a town's plain name before the class word, the others an adjective."""
    return scene.document.lang == "en"


def _describes(scene: Scene, phrase: Phrase, word: str) -> bool:
    """An adjective before a class of which a town has several: "refractory plant"."""
    if phrase.head.kind not in SEVERAL or word.isdigit():
        return False
    if _is_english(scene):
        plain = word not in scene.tells.joins and word not in _OWNED
        return word.isalpha() and plain and phrase.head.definite
    return word.endswith(ADJECTIVES)


def _opens_lightly(scene: Scene, token: int, name: Draft | None) -> bool:
    """A capital that only begins a sentence says nothing."""
    known = name is not None and scene.word(token) not in scene.tells.ordinary
    return scene.opens_sentence(token) and not known


def is_town(scene: Scene, name: Draft) -> bool:
    """Whether a name may mean a settlement and no object inside one."""
    kinds = scene.kinds(name)
    return "settlement" in kinds and "landmark" not in kinds


def may_hold(scene: Scene, name: Draft) -> bool:
    """Whether an object may be said to lie in what a name means: a settlement or a region."""
    return is_town(scene, name) or not scene.kinds(name) <= _IN_TOWN


def _grow_on(scene: Scene, phrase: Phrase, covering: dict[int, Draft]) -> None:
    """Take in a number, a name in quotes, or a capitalised name after the class word."""
    last = phrase.last
    if _take_numbered_station(scene, phrase, covering):
        return
    if scene.word(last) in _NAMED_AFTER and scene.together(last, last - 1):
        phrase.last += 1
        _take_name(scene, phrase, covering, named_after=True)
    elif not _take_number(scene, phrase) and not _take_quoted(scene, phrase):
        _take_name(scene, phrase, covering)


def _take_numbered_station(scene: Scene, phrase: Phrase, covering: dict[int, Draft]) -> bool:
    """ "вокзал Запоріжжя-1": one of several stations, named by its town and a number."""
    name = covering.get(phrase.last)
    if phrase.head.kind != "railway_station" or name is None or name.first != phrase.last:
        return False
    if scene.gap(name.last - 1) != "-" or not scene.word(name.last).isdigit():
        return False
    phrase.own += scene.document.words[name.first : name.last + 1]
    phrase.last, phrase.named, phrase.town = name.last + 1, True, name
    return True


def _take_number(scene: Scene, phrase: Phrase) -> bool:
    last = numbered_after(scene, phrase.last - 1, bare=phrase.head.kind in ("school", "mine"))
    if last is None:
        return False
    phrase.own += scene.document.words[phrase.last : last]
    phrase.last, phrase.named = last, True
    return True


def _take_quoted(scene: Scene, phrase: Phrase) -> bool:
    last = quoted_after(scene, phrase.last - 1)
    if last is None:
        return False
    phrase.own += scene.document.words[phrase.last : last]
    phrase.last, phrase.named = last, True
    return True


def _take_name(
    scene: Scene, phrase: Phrase, covering: dict[int, Draft], named_after: bool = False
) -> None:
    """A capitalised name after the class word, where the language puts it there."""
    if phrase.named and not named_after:
        return
    follows = phrase.head.kind in AFTER_NAMED and not _is_english(scene)
    follows = follows and not _is_towns_plant(scene, phrase, covering)
    if _bears_no_name(scene, phrase):
        return
    for _ in range(3):
        token = phrase.last
        if scene.gap(token - 1) not in (" ", ". ", "-") or not scene.together(token, token - 1):
            return
        if not scene.capitalised(token):
            return
        name = covering.get(token)
        if name is not None and is_town(scene, name) and not (follows or named_after):
            named_after = phrase.head.kind in NAMED_FOR and scene.population(name) < VILLAGE
            if not named_after:
                return
        if not (follows or named_after or phrase.head.kind in ("microdistrict", "height", "port")):
            return
        phrase.own.append(scene.word(token))
        phrase.last, phrase.named = token + 1, True


def _is_towns_plant(scene: Scene, phrase: Phrase, covering: dict[int, Draft]) -> bool:
    """ "Нафтобаза Луцька": the name of a town behind a plant tells where it is."""
    name = covering.get(phrase.last)
    if phrase.head.kind != "plant" or name is None:
        return False
    return is_town(scene, name) and scene.population(name) >= VILLAGE


def _is_listed(scene: Scene, token: int) -> bool:
    """Whether another capital is joined on: "на вулицях Шевченка та Шкільній"."""
    joined = scene.word(token + 1) in scene.tells.joins
    return (joined or scene.gap(token) == ", ") and scene.capitalised(token + 1 + joined)


def _bears_no_name(scene: Scene, phrase: Phrase) -> bool:
    """ "В районі Х", "райони Х і У": the parts around; "на улицах Х": those of a town."""
    word = scene.word(phrase.last - 1)
    if phrase.head.kind != "district":
        return word.endswith(SURELY_PLURAL) and not _is_listed(scene, phrase.last)
    several = word != scene.tells.head_forms.get(word, word) and word.endswith(PLURAL)
    return several or scene.word(phrase.first - 1) in tuple("ву")


def _is_one_object(scene: Scene, phrase: Phrase, covering: dict[int, Draft]) -> bool:
    """Whether the phrase means one object rather than "a school"."""
    head = phrase.head
    if phrase.named or head.alone:
        return True
    if _is_english(scene):
        told = scene.word(phrase.first - 1) == "the" or phrase.town is not None
        told = told or _is_towns(scene, phrase)
        told = told or (head.kind in LARGE and _is_said_where(scene, phrase, covering))
        return told and (head.definite or phrase.described)
    if head.kind == "district" and all(w.startswith(_URBAN) for w in phrase.own):
        return False
    if scene.word(phrase.last - 1).endswith(SURELY_PLURAL):
        return False
    near = phrase.town is not None or _near_town(scene, phrase, covering)
    return (head.definite or phrase.described) and near


def _is_towns(scene: Scene, phrase: Phrase) -> bool:
    """ "The town's thermal power plant"."""
    owner = scene.word(phrase.first - 2) in scene.tells.settlement_nouns
    return owner and scene.word(phrase.first - 1) == "s" and scene.gap(phrase.first - 2) == "'"


def _is_said_where(scene: Scene, phrase: Phrase, covering: dict[int, Draft]) -> bool:
    """Whether "in" and a town follow at once: "an oil depot in Feodosia"."""
    name = covering.get(phrase.last + 1)
    return scene.word(phrase.last) == "in" and name is not None and is_town(scene, name)


def _near_town(scene: Scene, phrase: Phrase, covering: dict[int, Draft]) -> bool:
    """Whether a place is named in the same paragraph, so that "лікарня" is the one of that town."""
    last = first = scene.sentence_of[phrase.first]
    sentences = scene.document.sentences
    while first and sentences[first - 1].paragraph == sentences[last].paragraph:
        first -= 1
    return any(t in covering for t in range(sentences[first].first, sentences[last].last))
