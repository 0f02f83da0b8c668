"""Settlements that no gazetteer knows where the report puts them: they keep their written name.

The answer is the area of the smallest region that the report names around it, and says so.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from geo.extraction.places.landmark_names import in_nominative
from geo.extraction.places.place_draft import place_words
from geo.extraction.places.unknown_names import VILLAGE_NOUNS
from geo.geocoding.context import Context, region_after
from geo.records.mention import Mention
from geo.records.place import Admin, Answer, Names, Place
from geo.records.vocabulary import Lang

SIZES = ("hromada", "raion", "oblast")
"""Kinds of regions that hold a settlement, smallest first."""
NEARBY = 8
"""Mentions before and after among which a sentence or paragraph names its region."""
UNKNOWN = "no place of this name is known: {}, "
NAMESAKES = "none of the places of this name lies in {}, which is given"
LEAD = 30
"""Characters before a list in which a noun of villages opens it."""
_OF = frozenset(("", "of", "of the", "in", "in the"))
_TOLD = frozenset(("context", "event", "source"))
"""Roles of mentions that tell where things are; a governor speaks of his own region."""


def where_no_namesake_lies(
    context: Context, number: int, answers: Sequence[Answer | None]
) -> Place | None:
    """The region stated for a settlement, where none of the places of its name lies in it."""
    at = _region_of_list(context, number) or _region_before(context, number)
    oblast = None if at is None else answers[at]
    if at is None or not isinstance(oblast, Place) or oblast.kind != "oblast":
        return None
    place = context.gazetteer.by_id(oblast.place_id or "")
    column = context.gazetteer.oblast
    if place is None or any(column[r] == place for r in context.mentions[number].readings):
        return None
    small = answers[at - 1]
    given = small if _chained(context, at - 1) else oblast
    return _somewhere_in(context, number, given if isinstance(given, Place) else oblast, NAMESAKES)


def _region_of_list(context: Context, number: int) -> int | None:
    """The mention of the region after a name, or after the list of villages that it stands in.

    "Zybino and Borisovka of Belgorod region"; of "the A district of the B region" it is B.
    """
    at = number
    while region_after(context, at) is None:
        if at + 1 >= len(context.mentions) or not _listed(context, at):
            return None
        at += 1
    if at != number and not _led(context, number):
        return None
    region = at + 1
    while region + 1 < len(context.mentions) and _chained(context, region):
        region += 1
    return region


def _led(context: Context, number: int) -> bool:
    """Whether a noun of villages opens the list of a name: "the villages of X and Y"."""
    while number and _listed(context, number - 1):
        number -= 1
    end = context.mentions[number].start
    words = context.document.folded[max(end - LEAD, 0) : end].split()
    tells = place_words(context.document.lang)
    return any(word in tells.settlement_nouns or word in VILLAGE_NOUNS for word in words[-2:])


def _region_before(context: Context, number: int) -> int | None:
    """The mention of the region right before: "в Рыльском районе Курской области в деревне X"."""
    before = number - 1
    if before < 0 or context.mentions[before].kind != "oblast":
        return None
    between = _between(context, before, number).split()
    tells = place_words(context.document.lang)
    led = bool(between) and between[-1] in tells.settlement_nouns
    told = all(word in tells.at or word in tells.settlement_nouns for word in between)
    return before if led and told else None


def _listed(context: Context, at: int) -> bool:
    """Whether only a comma or "and" stands between a settlement and the next."""
    joined = _between(context, at, at + 1).strip(" ,")
    return context.mentions[at + 1].kind == "settlement" and (
        not joined or joined in place_words(context.document.lang).joins
    )


def _chained(context: Context, at: int) -> bool:
    """Whether the region after a region holds it: "Belgorod district of the Belgorod region"."""
    small = context.mentions[at].kind in ("raion", "hromada")
    between = _between(context, at, at + 1).strip(" ,(")
    return small and context.mentions[at + 1].kind == "oblast" and between in _OF


def _between(context: Context, one: int, other: int) -> str:
    return context.document.folded[context.mentions[one].end : context.mentions[other].start]


def in_region_after(
    context: Context, number: int, answers: Sequence[Answer | None]
) -> Place | None:
    """A settlement in the region named right after it: "село Мокрая Орловка … округа"."""
    if region_after(context, number) is None:
        return None
    answer = answers[number + 1]
    if not isinstance(answer, Place):
        return None
    return _somewhere_in(context, number, answer, UNKNOWN + "named after it, is given")


def in_region_around(
    context: Context, number: int, answers: Sequence[Answer | None]
) -> Place | None:
    """A settlement in the smallest region of its sentence, else in the only one before."""
    after = in_region_after(context, number, answers)
    if after is not None:
        return after
    regions = list(_regions(context, number, answers))
    own = context.sentence_of[number]
    near = [(at, place) for at, place in regions if context.sentence_of[at] == own]
    if near:
        _, region = min(near, key=lambda pair: (_size(pair[1]), abs(pair[0] - number)))
        return _somewhere_in(context, number, region, UNKNOWN + "named in its sentence, is given")
    before = {place.place_id: place for at, place in regions if at < number}
    wide = {_size(place) for place in before.values()}
    if not before or len(wide) < len(before):
        return None
    region = min(before.values(), key=_size)
    return _somewhere_in(context, number, region, UNKNOWN + "named before it, is given")


def unknown_raion(context: Context, number: int, region: Place) -> Place:
    """A raion that no table knows, in the region named with it."""
    mention, lang = context.mentions[number], context.document.lang
    known = region.names.in_language("en")
    return replace(
        region,
        kind="raion",
        place_id=None,
        names=Names(**{lang: in_nominative(mention.surface, mention.landmark, lang)}),
        why=(f"district not in the gazetteer: {known}, named with it, is given",),
        candidates=(),
        admin=_inside(region),
    )


def _regions(
    context: Context, number: int, answers: Sequence[Answer | None]
) -> Iterator[tuple[int, Place]]:
    """The regions that the paragraph of a mention names, by mention."""
    paragraph = context.paragraph(number)
    for at in range(max(number - NEARBY, 0), min(number + NEARBY, len(answers))):
        answer = answers[at]
        told = context.mentions[at].role in _TOLD and context.paragraph(at) == paragraph
        if told and isinstance(answer, Place) and answer.kind in SIZES:
            yield at, answer


def _size(region: Place) -> int:
    return SIZES.index(region.kind)


def _somewhere_in(context: Context, number: int, region: Place, why: str) -> Place:
    mention = context.mentions[number]
    return replace(
        region,
        kind="settlement",
        place_id=None,
        names=_named(mention, context.document.lang),
        why=(why.format(region.names.in_language("en")),),
        candidates=(),
        admin=_inside(region),
    )


def _named(mention: Mention, lang: Lang) -> Names:
    """The name as the report writes it."""
    return Names(**{lang: mention.surface})


def _inside(region: Place) -> Admin:
    """What contains a settlement of a region."""
    if region.kind == "oblast" or region.kind not in SIZES:
        return Admin(oblast=region.names)
    return replace(region.admin, **{region.kind: region.names})
