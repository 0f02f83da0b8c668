"""Phrases that name an object inside a town: "the railway station", "Mine No. 5/6"."""

from dataclasses import dataclass, field

from geo.extraction.namesakes import VILLAGE
from geo.extraction.place_draft import Draft, Scene
from geo.languages._places import Head
from geo.records.vocabulary import PlaceKind

KINDS: dict[str, PlaceKind] = {
    "street": "street",
    "district": "district",
    "microdistrict": "district",
    "centre": "district",
    "industrial_zone": "district",
}
"""Kinds of object that are not points; all others are landmarks."""

DESCRIBED = frozenset({"college", "hospital", "market", "square", "administrative"})
"""Kinds that a town has few of: "the pedagogical college" is one object without a name."""

SEVERAL = frozenset({"plant", "power_station", "hospital", "mine", "school", "other"})
"""Kinds that a town has several of, told apart by an adjective."""

ADJECTIVES = ("ий", "ый", "ой", "ого", "ому", "им", "ым", "ої", "ій", "ська", "ную", "ный")
"""Endings of Ukrainian and Russian adjectives in the singular."""

AFTER_NAMED = frozenset(
    {"street", "square", "microdistrict", "district", "park", "mine", "plant", "height"}
)
"""Kinds whose own name follows the class word, so that a town's name there is not the town."""

IN_TOWN = frozenset({"landmark", "district", "street"})
"""Kinds of gazetteer entries that lie in a town."""

NAMED_FOR = frozenset({"hospital", "school", "university", "college", "stadium", "market"})
"""Kinds that bear the names of persons: "лікарня Мечникова" is no hospital of a village."""

LONGEST = 6
"""How many words before a class word may belong to its name."""

_NAMED_AFTER = frozenset({"ім", "імені", "им", "имени"})
_OPENING = '«“"„'


@dataclass(slots=True)
class _Phrase:
    """A landmark phrase while it grows: tokens `first:last`, its own words, its town."""

    head: Head
    first: int
    last: int
    own: list[str] = field(default_factory=list)
    named: bool = False
    described: bool = False
    town: Draft | None = None


def add_landmarks(scene: Scene, names: list[Draft]) -> list[Draft]:
    """The names with landmark phrases among them; names inside a phrase become part of it."""
    covering = {token: name for name in names for token in range(name.first, name.last)}
    found: list[Draft] = []
    heads = scene.tells.heads
    for token, word in enumerate(scene.document.words):
        if word in heads and scene.sentence_of[token] >= 0:
            draft = _landmark(scene, token, covering)
            if draft is not None:
                found.append(draft)
    if not found:
        return names
    return _merged(names, found)


def _merged(names: list[Draft], found: list[Draft]) -> list[Draft]:
    taken = {token for draft in found for token in range(draft.first, draft.last)}
    free = [n for n in names if taken.isdisjoint(range(n.first, n.last))]
    return sorted([*free, *found], key=lambda draft: draft.first)


def _landmark(scene: Scene, token: int, covering: dict[int, Draft]) -> Draft | None:
    head = _head(scene, token)
    if head is None:
        return None
    known = covering.get(token) or _listed(scene, token)
    if known is not None:
        return _known(scene, known, head, token in covering)
    phrase = _Phrase(head, token - len(head.before), token + 1 + len(head.after))
    _grow_back(scene, phrase, covering)
    _grow_on(scene, phrase, covering)
    if not _is_one_object(scene, phrase, covering):
        return None
    draft = _draft(scene, phrase)
    _attach_town(scene, draft, phrase, covering)
    return draft


def _head(scene: Scene, token: int) -> Head | None:
    for head in scene.tells.heads[scene.word(token)]:
        before = enumerate(head.before, token - len(head.before))
        after = enumerate(head.after, token + 1)
        if all(scene.word(at).startswith(stem) for at, stem in (*before, *after)):
            return head
    return None


def _listed(scene: Scene, token: int) -> Draft | None:
    """A landmark of the gazetteer whose name begins with a class word in lower case."""
    document = scene.document
    if scene.capitalised(token):
        return None
    for end, number in reversed(
        scene.gazetteer.starting_at(document.folded, document.starts[token])
    ):
        last = token
        while last < len(document.ends) - 1 and document.ends[last] < end:
            last += 1
        if document.ends[last] == end and last > token:
            readings = tuple(dict.fromkeys(form.place for form in scene.gazetteer.forms(number)))
            return Draft(token, last + 1, readings)
    return None


def _known(scene: Scene, name: Draft, head: Head, is_name: bool) -> Draft | None:
    """A name of the gazetteer that holds the class word itself; "City hospital" is no name."""
    if name.kind is not None or not scene.kinds(name) <= IN_TOWN:
        return None
    words = tuple(scene.document.words[name.first : name.last])
    name.kind = KINDS.get(head.kind, "landmark")
    name.landmark = head.kind
    name.own_words = tuple(word for word in words if word not in scene.tells.heads)
    if all(word in scene.tells.descriptors or word in scene.tells.heads for word in words):
        name.readings, name.nominal = (), True
    return None if is_name else name


def _grow_back(scene: Scene, phrase: _Phrase, covering: dict[int, Draft]) -> None:
    """Take in describing words and capitalised words before the class word."""
    tells = scene.tells
    while phrase.last - phrase.first <= LONGEST:
        token = phrase.first - 1
        if not scene.together(token, phrase.first) or scene.gap(token) not in (
            " ",
            "-",
            "' ",
            "'s ",
        ):
            return
        word = scene.word(token)
        if word in tells.articles or word in tells.at or word in tells.nationals:
            return
        name = covering.get(token)
        if name is not None and name.kind is None and _is_town(scene, name) and _is_english(scene):
            phrase.town, phrase.first = name, name.first
            return
        if word in tells.descriptors or _describes(scene, phrase, word):
            phrase.described = True
        elif scene.capitalised(token) and not _opens_lightly(scene, token, name):
            phrase.named = True
        else:
            return
        phrase.own.insert(0, word)
        phrase.first = token


def _is_english(scene: Scene) -> bool:
    """English puts a town's plain name before the class word, the others an adjective."""
    return scene.document.lang == "en"


def _describes(scene: Scene, phrase: _Phrase, word: str) -> bool:
    """An adjective before a class of which a town has several: "refractory plant"."""
    if phrase.head.kind not in SEVERAL or word.isdigit():
        return False
    if _is_english(scene):
        return word.isalpha() and word not in scene.tells.joins and phrase.head.definite
    return word.endswith(ADJECTIVES)


def _opens_lightly(scene: Scene, token: int, name: Draft | None) -> bool:
    """A capital that only begins a sentence says nothing."""
    return name is None and scene.opens_sentence(token)


def _is_town(scene: Scene, name: Draft) -> bool:
    kinds = scene.kinds(name)
    return "settlement" in kinds and "landmark" not in kinds


def _grow_on(scene: Scene, phrase: _Phrase, covering: dict[int, Draft]) -> None:
    """Take in a number, a name in quotes, or a capitalised name after the class word."""
    last = phrase.last
    if scene.word(last) in _NAMED_AFTER and scene.together(last, last - 1):
        phrase.last += 1
        _take_name(scene, phrase, covering, named_after=True)
    elif not _take_number(scene, phrase) and not _take_quoted(scene, phrase):
        _take_name(scene, phrase, covering)


def _take_number(scene: Scene, phrase: _Phrase) -> bool:
    """`No. 5/6`, `№ 14`, or a bare number directly after the class word."""
    gap, token = scene.gap(phrase.last - 1), phrase.last
    if scene.word(token) in scene.tells.numbered and gap == " ":
        token += 1
    elif gap.strip() not in ("", "№", "#"):
        return False
    if not scene.word(token).isdigit() or len(scene.word(token)) > 3:
        return False
    while scene.gap(token) == "/" and scene.word(token + 1).isdigit():
        token += 1
    if "№" not in gap and token == phrase.last and phrase.head.kind not in ("school", "mine"):
        return False
    phrase.own += scene.document.words[phrase.last : token + 1]
    phrase.last, phrase.named = token + 1, True
    return True


def _take_quoted(scene: Scene, phrase: _Phrase) -> bool:
    gap = scene.gap(phrase.last - 1)
    if len(gap) != 2 or gap[0] != " " or gap[1] not in _OPENING:
        return False
    for token in range(phrase.last, phrase.last + 4):
        if scene.gap(token) not in (" ", "-", ". "):
            phrase.own += scene.document.words[phrase.last : token + 1]
            phrase.last, phrase.named = token + 1, True
            return True
    return False


def _take_name(
    scene: Scene, phrase: _Phrase, covering: dict[int, Draft], named_after: bool = False
) -> None:
    """A capitalised name after the class word, where the language puts it there."""
    if phrase.named and not named_after:
        return
    follows = phrase.head.kind in AFTER_NAMED and not _is_english(scene)
    if phrase.head.kind == "district" and scene.word(phrase.first - 1) in tuple("ву"):
        return
    for _ in range(3):
        token = phrase.last
        if scene.gap(token - 1) not in (" ", ". ", "-") or not scene.together(token, token - 1):
            return
        if not scene.capitalised(token):
            return
        name = covering.get(token)
        if name is not None and _is_town(scene, name) and not (follows or named_after):
            named_after = phrase.head.kind in NAMED_FOR and scene.population(name) < VILLAGE
            if not named_after:
                return
        if not (follows or named_after or phrase.head.kind in ("microdistrict", "height")):
            return
        phrase.own.append(scene.word(token))
        phrase.last, phrase.named = token + 1, True


def _is_one_object(scene: Scene, phrase: _Phrase, covering: dict[int, Draft]) -> bool:
    """Whether the phrase means one object rather than "a school"."""
    head = phrase.head
    if phrase.named or head.alone:
        return True
    if _is_english(scene):
        the = scene.word(phrase.first - 1) == "the"
        return (the or phrase.town is not None) and (head.definite or phrase.described)
    return (head.definite or phrase.described) and _near_town(scene, phrase, covering)


def _near_town(scene: Scene, phrase: _Phrase, covering: dict[int, Draft]) -> bool:
    """Whether a place is named in the same paragraph, so that "лікарня" is the one of that town."""
    number = scene.sentence_of[phrase.first]
    sentences = scene.document.sentences
    paragraph = sentences[number].paragraph
    first = next(s.first for s in sentences if s.paragraph == paragraph)
    return any(token in covering for token in range(first, sentences[number].last))


def _draft(scene: Scene, phrase: _Phrase) -> Draft:
    kind = phrase.head.kind
    if kind == "other" and not phrase.named:
        phrase.own = list(scene.document.words[phrase.first : phrase.last])
    return Draft(
        phrase.first,
        phrase.last,
        kind=KINDS.get(kind, "landmark"),
        nominal=not phrase.named,
        landmark=kind,
        own_words=tuple(phrase.own),
        town=phrase.town.readings if phrase.town else (),
    )


def _attach_town(scene: Scene, draft: Draft, phrase: _Phrase, covering: dict[int, Draft]) -> None:
    """The town named right after the phrase: "the station in Pokrovsk", "вокзал Покровська"."""
    if phrase.town is not None or scene.gap(draft.last - 1) not in (" ", "» ", '" ', "” "):
        return
    token = draft.last
    if scene.word(token) in scene.tells.at or scene.word(token) in ("of", "в", "у", "во"):
        token += 1
        if scene.word(token) in scene.tells.settlement_nouns:
            token += 1
    name = covering.get(token)
    if name is not None and name.first == token and _is_town(scene, name):
        name.part_of = draft
