"""Persons, formations, offices and ordinary words that are spelt like places, told apart."""

from geo.extraction.places.metonyms import is_metonym
from geo.extraction.places.place_draft import Draft, Scene
from geo.records.vocabulary import Role

VILLAGE = 3_000
"""Below this many people a name needs more than its spelling to be preferred to a surname."""
TOWN = 20_000
"""From this many people a place is named without words that introduce it."""
_OFFICES = frozenset(("governors", "mayors", "heads", "authorities", "officials", "leaders"))
"""English words for several offices."""
LIST_REACH = 8
"""Words back from a place to the offices that it shares with the places before it."""
REACH = 5
"""How many words a formation's or office's name may be long after the place."""


def tell_apart(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """Drop what is no place, and mark names inside formations, offices and metonyms."""
    kept: list[Draft] = []
    persons: set[str] = set()
    for draft in drafts:
        if draft.landmark is not None:
            kept.append(draft)
            continue
        if draft.kind is None and _is_person(scene, draft):
            persons.add(scene.word(draft.first))
            continue
        if (scene.word(draft.last - 1), scene.word(draft.last)) in scene.tells.formation_pairs:
            continue
        draft.role = _role(scene, draft)
        if draft.role == "context" and kept and _shares_office(scene, kept[-1], draft):
            draft.role = "source"
        if draft.adjective and draft.role == "context":
            continue
        if draft.kind is None and draft.role == "context" and _is_no_name(scene, draft, kept):
            continue
        kept.append(draft)
    return [d for d in kept if not _is_known_person(scene, d, persons)]


def introduced(scene: Scene, draft: Draft, before: Draft | None = None) -> bool:
    """Whether a word that leads to places, or a place in the same list, stands directly before."""
    if before is not None and before.role == "context" and _in_list(scene, before, draft):
        return True
    if not scene.together(draft.first, draft.first - 1) or scene.gap(draft.first - 1) not in _CLOSE:
        return False
    lead = scene.word(draft.first - 1)
    if lead == "of":
        return scene.word(draft.first - 2) in scene.tells.settlement_nouns
    return lead in scene.tells.at


_REPUBLIC = ("республик", "республік")
"""Stem of a state's class word, which is written with a capital in its own documents."""
_AT_THE_HOUR = frozenset(("в", "на", "через"))
_SPANS = frozenset(
    ("год", "месяц", "неделю", "сутки", "столько", "половина", "половину", "полгода")
)
"""Words that "exactly" stands before in Russian."""
_CLOSE = frozenset({" ", ". ", " «", ' "', " “", " „", "."})
_OPENING = "«“\"„'"
_CLOSING = "»”\"“'"


def _in_list(scene: Scene, before: Draft, draft: Draft) -> bool:
    if before.last == draft.first:
        return scene.gap(before.last - 1) in (", ", "-", " - ")
    return before.last == draft.first - 1 and scene.word(before.last) in scene.tells.joins


def _is_person(scene: Scene, draft: Draft) -> bool:
    first = draft.first
    if draft.last - first > 1 or not scene.together(first, first):
        return False
    return _has_given_name(scene, first) or _is_given_name(scene, first) or _acts(scene, draft)


def _has_given_name(scene: Scene, first: int) -> bool:
    """After a given name, an initial or a rank that takes a name."""
    before, gap = scene.word(first - 1), scene.gap(first - 1)
    if len(before) == 1 and gap in (". ", ".") and scene.capitalised(first - 1):
        return before not in scene.tells.settlement_nouns
    return gap == " " and scene.capitalised(first - 1) and before in scene.tells.given_names


def _is_given_name(scene: Scene, first: int) -> bool:
    """A given name before a surname or a patronymic."""
    tells = scene.tells
    if scene.gap(first) != " " or not scene.capitalised(first + 1):
        return False
    after = scene.word(first + 1)
    if after.endswith(tells.patronymic_endings):
        return True
    return scene.word(first) in tells.given_names and after not in tells.class_nouns


def _acts(scene: Scene, draft: Draft) -> bool:
    """A village does not speak and holds no rank: such a word is a surname."""
    if draft.adjective or scene.population(draft) >= TOWN or _is_region(scene, draft):
        return False
    before, after = scene.word(draft.first - 1), scene.word(draft.last)
    if scene.gap(draft.first - 1) == " " and before in scene.tells.titles:
        return True
    speaks = scene.gap(draft.last - 1) == " " and after in scene.tells.speech
    if introduced(scene, draft):
        return False
    return speaks or (scene.population(draft) < VILLAGE and _follows_unknown_name(scene, draft))


def _is_region(scene: Scene, draft: Draft) -> bool:
    return not scene.kinds(draft) <= {"settlement", "landmark", "street", "district"}


def _follows_unknown_name(scene: Scene, draft: Draft) -> bool:
    """Directly after a capitalised word that is no ordinary opener: "Nizar Rifai"."""
    before, tells = draft.first - 1, scene.tells
    if scene.gap(before) != " " or not scene.capitalised(before) or scene.opens_sentence(before):
        return False
    word = scene.word(before)
    known = word in tells.nationals or word in tells.descriptors or word in tells.at
    return not (known or word in tells.class_nouns or word in tells.heads or word in tells.parts)


def _is_known_person(scene: Scene, draft: Draft, persons: set[str]) -> bool:
    """A surname met with its given name stays a surname in the rest of the report."""
    if draft.last - draft.first > 1 or draft.kind is not None or draft.role != "context":
        return False
    return scene.word(draft.first) in persons and not introduced(scene, draft)


def _role(scene: Scene, draft: Draft) -> Role:
    after, before = _name_after(scene, draft), _name_before(scene, draft)
    if after is not None:
        return after
    if before is not None:
        return before
    led = introduced(scene, draft)
    return "metonym" if is_metonym(scene, draft, introduced=led) else "context"


def _name_after(scene: Scene, draft: Draft) -> Role | None:
    """Whether the words after a place make it part of a formation's or an office's name."""
    tells = scene.tells
    if scene.word(draft.last) in tells.outlets and _is_title(scene, draft):
        return "source" if scene.gap(draft.last - 1) in (" ", ".") else None
    owns = scene.gap(draft.last - 1) == "'" and scene.word(draft.last) == "s"
    after = draft.last + owns
    for token in range(after, after + REACH):
        if scene.gap(token - 1) not in (" ", "-") or not scene.together(draft.first, token):
            return None
        word = scene.word(token)
        if word in tells.formations or (scene.word(token - 1), word) in tells.formation_pairs:
            return "unit"
        if word in tells.offices and scene.word(token + 1) not in tells.heads:
            return "source"
        if not (scene.capitalised(token) or word in tells.formation_links):
            return None
    return None


def _shares_office(scene: Scene, before: Draft, draft: Draft) -> bool:
    """ "The governors of A, B and C": each has an office of its own."""
    if before.role != "source" or not _in_list(scene, before, draft):
        return False
    first = before.first
    while scene.word(first - 1) != "of" and scene.gap(first - 1) in (", ", " "):
        first -= 1
        if first <= before.first - LIST_REACH:
            return False
    return scene.word(first - 2) in _OFFICES


def _is_title(scene: Scene, draft: Draft) -> bool:
    """Whether the word after a name goes on with a title: "Kyiv Post", «Вашингтон пост»."""
    opening = scene.document.text[scene.document.starts[draft.first] - 1 :][:1]
    return scene.capitalised(draft.last) or opening in _OPENING


def _name_before(scene: Scene, draft: Draft) -> Role | None:
    """Whether the words before a place make it part of a formation's or an office's name."""
    before, gap = scene.word(draft.first - 1), scene.gap(draft.first - 1)
    if not scene.together(draft.first, draft.first - 1) or gap not in _CLOSE:
        return None
    if before in scene.tells.formations and (gap != " " or not _is_region(scene, draft)):
        return "unit"
    if before == "of":
        before = scene.word(draft.first - 2)
    return "source" if gap == " " and before in scene.tells.offices else None


def _is_no_name(scene: Scene, draft: Draft, kept: list[Draft]) -> bool:
    """Ordinary words, given names, acronyms and names of other things in quotes."""
    quoted = _in_quotes(scene, draft)
    titled = quoted and scene.word(draft.first - 1) in scene.tells.titles
    foreign = _is_foreign(scene, draft) or _is_ship_class(scene, draft)
    if titled or foreign or _is_exactly(scene, draft):
        return True
    if draft.last - draft.first > 1 or _is_region(scene, draft):
        return False
    if quoted and not _names_place(scene, draft):
        return not introduced(scene, draft)
    if not quoted and _signs(scene, draft) and not _ends_line(scene, kept):
        return scene.population(draft) < TOWN
    if introduced(scene, draft, kept[-1] if kept else None):
        return False
    return _is_ordinary(scene, draft)


def _is_exactly(scene: Scene, draft: Draft) -> bool:
    """ "Ровно три года назад", "Ровно в 5:00": the adverb at the beginning of a sentence."""
    if scene.word(draft.first) != "ровно" or not scene.opens_sentence(draft.first):
        return False
    after = scene.word(draft.last)
    if after in _AT_THE_HOUR:
        after = scene.word(draft.last + 1)
    return after[:1].isdigit() or after in scene.tells.numbers or after in _SPANS


def _is_ship_class(scene: Scene, draft: Draft) -> bool:
    """ "A Buyan-M class corvette", "the Druzhba pipeline"."""
    named = "class" in (scene.word(draft.last), scene.word(draft.last + 1))
    named = named or scene.word(draft.last) == "pipeline"
    return named and scene.gap(draft.last - 1) in ("-", " ") and scene.document.lang == "en"


def _is_foreign(scene: Scene, draft: Draft) -> bool:
    """Latin letters in a Cyrillic text name weapons, ships and makers, not places."""
    return scene.document.lang != "en" and scene.word(draft.first).isascii()


def _is_ordinary(scene: Scene, draft: Draft) -> bool:
    """A word that nothing introduces as a place, and that has another meaning."""
    word = scene.word(draft.first)
    if word.startswith(_REPUBLIC):
        return True
    if word in scene.tells.given_names:
        return not _stands_in_region(scene, draft)
    if word in scene.tells.ordinary and scene.opens_sentence(draft.first):
        return not (_opens_list(scene, draft) or _stands_in_region(scene, draft))
    return _is_acronym(scene, draft) and scene.population(draft) < TOWN


def _signs(scene: Scene, draft: Draft) -> bool:
    """After a dash stands who said it: "… – Гуменюк", "… – Терехов про наслідки"."""
    last = draft.last - 1
    if scene.gap(draft.first - 1).strip(_CLOSING + " ,") != "-":
        return False
    return not scene.together(last, draft.last) or scene.word(draft.last) in scene.tells.about


def _ends_line(scene: Scene, kept: list[Draft]) -> bool:
    """After the first name of a line, "на линии Диброва – Кузьмино", stands the second."""
    return bool(kept) and scene.word(kept[-1].first - 1) in scene.tells.lines


def _opens_list(scene: Scene, draft: Draft) -> bool:
    """A comma and another capital follow: "Степове, Веселе та Вільне"."""
    return scene.gap(draft.last - 1) == ", " and scene.capitalised(draft.last)


def _stands_in_region(scene: Scene, draft: Draft) -> bool:
    """A region follows at once: "Рибне Херсонської області", "Вільне, Сумська область"."""
    if scene.word(draft.last) in scene.tells.lands and scene.word(draft.last + 1).endswith("щині"):
        return True
    spaced = scene.gap(draft.last - 1) in (" ", ", ") and scene.gap(draft.last) == " "
    region = scene.tells.class_nouns.get(scene.word(draft.last + 1))
    return spaced and scene.capitalised(draft.last) and region not in (None, "direction")


def _in_quotes(scene: Scene, draft: Draft) -> bool:
    text = scene.document.text
    start, end = scene.document.starts[draft.first], scene.document.ends[draft.last - 1]
    return text[start - 1 : start] in _OPENING and text[end : end + 1] in _CLOSING and start > 0


def _names_place(scene: Scene, draft: Draft) -> bool:
    before = scene.word(draft.first - 1)
    tells = scene.tells
    known_object = scene.kinds(draft) <= {"landmark", "district"}
    return known_object or before in tells.heads or before in tells.settlement_nouns


def _is_acronym(scene: Scene, draft: Draft) -> bool:
    """Capitals only, in a sentence that is not written in capitals."""
    start, end = scene.document.starts[draft.first], scene.document.ends[draft.first]
    if not scene.document.text[start:end].isupper():
        return False
    sentence = scene.document.sentences[scene.sentence_of[draft.first]]
    text = scene.document.text[sentence.start : sentence.end]
    return sum(map(str.isupper, text)) * 2 < sum(map(str.isalpha, text))
