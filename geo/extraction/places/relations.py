"""Relative places: "7 km north of X", "between A and B", "the southern outskirts of X"."""

from dataclasses import replace

from geo.extraction.places.bearings import LINKS, Offset, offset_before
from geo.extraction.places.place_draft import Draft, Scene
from geo.records.mention import Relation, Spatial

_AREA = frozenset(
    ("vicinity", "районе", "районах", "районі", "подступах", "area", "at", "околицях")
)
"""Words of nearness that a finer place follows: "near Kupiansk in the area of Kucherivka"."""
_BOTH = frozenset(("both", "all", "each"))
"""English words before a distance that several places share."""
_GOES_ON = frozenset(("whose", "which", "that", "where", "between", "along", "near", "and", "on"))
"""English words behind an offset that go on with where the place lies."""
_LOOSE: tuple[Spatial, ...] = ("near", "towards", "part", "edge")
"""Relations of a name to itself, beside which an offset may still tell which place is meant."""


def relate(scene: Scene, drafts: list[Draft]) -> None:
    """Give every draft the relation that the words around it state, in place."""
    for index, draft in enumerate(drafts):
        if draft.role in ("unit", "metonym", "source") or draft.relation is not None:
            continue
        following = drafts[index + 1] if index + 1 < len(drafts) else None
        previous = drafts[index - 1] if index else None
        before = _before(scene, draft)
        (
            _alias(draft, previous, scene)
            or _axis(scene, draft)
            or _pair(scene, draft, following, before)
            or _offset(scene, drafts, index, before)
            or _part(scene, draft, before)
            or _beside_town(scene, draft, previous, before)
            or _simple(scene, draft, before)
            or _listed(scene, draft, previous)
        )


def _own(scene: Scene, draft: Draft, how: Spatial, bearing: float | None = None) -> bool:
    draft.relation = Relation(how, (scene.start(draft),), bearing)
    return True


def _before(scene: Scene, draft: Draft) -> int:
    """The first token of a name with what only introduces it: "the occupied city of X"."""
    token, tells = draft.first, scene.tells
    if scene.word(token - 1) == "of" and scene.word(token - 2) in tells.settlement_nouns:
        token -= 2
    elif scene.word(token - 1) in tells.settlement_nouns and not draft.nominal:
        token -= 1
    if token != draft.first or draft.nominal or draft.landmark:
        token -= scene.word(token - 1) in tells.articles
    return token - (scene.word(token - 1) == "occupied")


def _alias(draft: Draft, previous: Draft | None, scene: Scene) -> bool:
    """ "Artemivsk (Bakhmut)", "Bataysk (Rostov)": the other name of a town, or where it lies.

    "Донецк (Куйбышевский район)" is finer: the district is the place.
    """
    if previous is None or previous.last != draft.first or scene.gap(draft.first - 1) != " (":
        return False
    town = "settlement" in scene.kinds(previous) and previous.kind in (None, "settlement")
    if not town or scene.gap(draft.last - 1)[:1] not in (")", ","):
        return False
    if draft.landmark or draft.kind in ("district", "street", "landmark"):
        draft.town = draft.town or previous.readings
        return False
    shared = tuple(place for place in previous.readings if place in draft.readings)
    if shared:
        previous.readings = draft.readings = shared
    draft.part_of = previous
    return True


def _axis(scene: Scene, draft: Draft) -> bool:
    """A direction without an entry of its own, named after its town."""
    if draft.kind != "direction" or "direction" in scene.kinds(draft):
        return False
    return _own(scene, draft, "axis")


def _pair(scene: Scene, draft: Draft, following: Draft | None, before: int) -> bool:
    """ "between A and B", "the A - B line": the first mention is the place, the second helps."""
    if following is None or not scene.together(draft.first, following.first):
        return False
    how = _pair_kind(scene, draft, following, before)
    if how is None:
        return False
    draft.relation = Relation(how, (scene.start(draft), scene.start(following)))
    following.part_of = draft
    return True


def _pair_kind(scene: Scene, draft: Draft, following: Draft, before: int) -> Spatial | None:
    tells = scene.tells
    if scene.word(before - 1) in tells.between:
        near = following.first - draft.last
        joined = scene.word(draft.last) in tells.joins and near <= 3
        return "between" if joined else None
    if not _dashed(scene, draft.last, following.first) or draft.kind == "direction":
        return None
    if _is_of_three(scene, draft, following):
        return None
    named = scene.word(following.last) in tells.lines or scene.word(before - 1) in tells.lines
    return "line" if named else None


def _dashed(scene: Scene, last: int, first: int) -> bool:
    return first == last and "-" in scene.gap(last - 1)


def _is_of_three(scene: Scene, draft: Draft, following: Draft) -> bool:
    """ "The A-B-C line": three places or more, each of them on it."""
    before = scene.gap(draft.first - 1) == "-" and scene.capitalised(draft.first - 1)
    return before or (scene.gap(following.last - 1) == "-" and scene.capitalised(following.last))


def _offset(scene: Scene, drafts: list[Draft], index: int, before: int) -> bool:
    """An offset is the place, or tells apart the places named before or after it."""
    draft = drafts[index]
    offset = offset_before(scene, before)
    if offset is None:
        return False
    helped = (
        _in_brackets(scene, drafts, index, offset)
        or _near_list(scene, drafts, index)
        or _in_apposition(scene, drafts, index, offset)
    )
    anchor = scene.start(draft)
    for other in helped:
        other.relation = _told_by(offset, anchor, other.relation)
    if helped:
        draft.part_of = helped[0]
    else:
        draft.relation = _measured(offset, (anchor,))
    return True


def _told_by(offset: Offset, anchor: int, own: Relation | None) -> Relation:
    """An offset that tells which place is meant; "near" and "towards" it stay what they are."""
    measured = _measured(offset, (anchor,))
    if own is None or own.how not in _LOOSE:
        return measured
    if own.how in ("part", "edge"):
        return own
    return replace(measured, how=own.how, anchors=(*own.anchors, anchor))


def _measured(offset: Offset, anchors: tuple[int, ...]) -> Relation:
    return Relation("offset", anchors, offset.bearing, offset.low_m, offset.high_m)


def _in_brackets(scene: Scene, drafts: list[Draft], index: int, offset: Offset) -> list[Draft]:
    """The names before "(7 km north of X": one, or several when it says "both" or "all"."""
    if index == 0:
        return []
    helped = drafts[index - 1]
    between = scene.document.folded[
        scene.document.ends[helped.last - 1] : scene.document.starts[offset.first]
    ]
    opening = between.partition("(")[0].strip()
    if "(" not in between or not (opening == "" or opening in scene.tells.lines):
        return []
    if len(between) > 24 or ")" in between:
        return []
    found = [_inside_region(scene, drafts, index)]
    if "both" in between or "all" in between or "обидва" in between or "оба" in between:
        place = drafts.index(found[0])
        found = _with_listed(scene, drafts, place)
    return found


def _in_apposition(scene: Scene, drafts: list[Draft], index: int, offset: Offset) -> list[Draft]:
    """The name before ", southwest of X,": the offset only tells where that place is."""
    draft, named = drafts[index], drafts[index - 1] if index else None
    if named is None or not scene.together(named.first, draft.first) or _is_told(named, draft):
        return []
    document = scene.document
    before = document.folded[document.ends[named.last - 1] : document.starts[offset.first]]
    after = scene.gap(draft.last - 1).strip()[:1]
    english = scene.document.lang == "en"
    named_town = "settlement" in scene.kinds(named)
    linked = before[:1] == "," or (
        before == " " and named_town if english else before.strip() != ""
    )
    between = set(before.removeprefix(",").split()) - LINKS
    told = between <= scene.tells.articles | scene.tells.settlement_nouns.keys() | _BOTH
    apart = linked and (told if english and before[:1] == "," else not between)
    goes_on = english and scene.word(draft.last) in _GOES_ON
    closed = before[:1] != "," or goes_on or after in (",", ".", ";", "!", "?")
    if not (apart and closed):
        return []
    return _with_listed(scene, drafts, index - 1) if between & _BOTH else [named]


def _with_listed(scene: Scene, drafts: list[Draft], last: int) -> list[Draft]:
    """The names of the list that one ends: "A, B, and C, all about 7 km north of X"."""
    found = [drafts[last]]
    for other in reversed(drafts[:last]):
        if not _listed_together(scene, other, found[-1]) or len(found) == 12:
            break
        found.append(other)
    return found


def _is_told(named: Draft, draft: Draft) -> bool:
    """Whether a name needs no telling: an object, a region, or placed by other words already."""
    placed = named.part_of is not None or (named.relation and named.relation.how not in _LOOSE)
    same = named.readings == draft.readings
    return bool(placed or same or named.nominal or named.landmark or named.kind == "direction")


def _inside_region(scene: Scene, drafts: list[Draft], index: int) -> Draft:
    """ "Kuzymivka, Luhansk Oblast (18 km from X)" measures the village, not the oblast."""
    helped = drafts[index - 1]
    if (
        index > 1
        and "oblast" in scene.kinds(helped)
        and _in_region(scene, drafts[index - 2], helped)
    ):
        return drafts[index - 2]
    return helped


def _in_region(scene: Scene, draft: Draft, region: Draft) -> bool:
    return region.first == draft.last and scene.gap(draft.last - 1) == ", "


_WIDE = frozenset(("direction", "oblast", "raion", "hromada", "country"))
"""Kinds of place behind a name that only contain it: "northwest of X in the Y direction"."""


def _near_list(scene: Scene, drafts: list[Draft], index: int) -> list[Draft]:
    """The names after "northwest of X near": the first and what is listed with it."""
    draft, rest = drafts[index], drafts[index + 1 :]
    if not rest or rest[0].first - draft.last > 4 or not _leads(scene, draft.last, rest[0]):
        return []
    if rest[0].kind in _WIDE or _is_parallel(scene, draft, rest):
        return []
    found = [rest[0]]
    for other in rest[1:]:
        if not _listed_together(scene, found[-1], other):
            break
        found.append(other)
    found = [d for d in found if d.role == "context"]
    if _is_towards(scene, draft.last, rest[0].first):
        for other in found:
            _own(scene, other, "towards")
    return found


def _is_towards(scene: Scene, first: int, last: int) -> bool:
    """ "North of X toward Y": the words between two names end with a direction."""
    words = scene.document.words[first:last]
    return any(words[-len(phrase) :] == phrase for phrase in scene.tells.towards)


def _is_parallel(scene: Scene, draft: Draft, rest: list[Draft]) -> bool:
    """ "Advanced northwest of A, into B, and near C": a place of its own in a list of three."""
    if scene.gap(draft.last - 1) != ", " or len(rest) < 2:
        return False
    last, first = rest[0].last, rest[1].first
    between = scene.document.words[last:first]
    joined = scene.gap(last - 1) == ", " and between[:1] == ("and",)
    return joined and scene.together(last, first) and not scene.tells.at.isdisjoint(between)


def _leads(scene: Scene, token: int, draft: Draft) -> bool:
    """Whether only "near", "at", "toward" and the like stand between a token and a name."""
    tells = scene.tells
    if not scene.together(token - 1, draft.first) or draft.first == token:
        return False
    between = scene.document.words[token : draft.first]
    if any(word in tells.joins for word in between):
        return False
    gaps = {scene.gap(at) for at in range(token - 1, draft.first)}
    return gaps <= {" ", ", "} and all(
        word in tells.at or word in tells.settlement_nouns or word in tells.articles or word == "of"
        for word in between
    )


def _part(scene: Scene, draft: Draft, before: int) -> bool:
    """ "central X", "the northern part of X", "outskirts of X", "the left bank of X"."""
    tells = scene.tells
    if scene.gap(before - 1) != " " or not scene.together(before, before - 1):
        return False
    word = scene.word(before - 1)
    if scene.document.lang == "en" and word in tells.parts:
        return _own(scene, draft, "part", tells.parts[word])
    noun = before - 2 if word == "of" else before - 1
    return _named_part(scene, draft, noun)


def _named_part(scene: Scene, draft: Draft, noun: int) -> bool:
    tells = scene.tells
    word, modifier = scene.word(noun), scene.word(noun - 1)
    bearing = tells.parts.get(modifier)
    if word in tells.edges:
        return _own(scene, draft, "edge", bearing)
    if word in tells.centres:
        return _own(scene, draft, "part")
    if word in tells.banks and modifier in tells.sides:
        return _own(scene, draft, "bank", tells.sides[modifier])
    if word in tells.part_nouns and modifier in tells.parts:
        return _own(scene, draft, "part", bearing)
    return False


def _beside_town(scene: Scene, draft: Draft, named: Draft | None, before: int) -> bool:
    """ "В Гостомеле под Киевом": the town right behind a place only tells where that one is."""
    if named is None or named.relation or named.part_of or draft.landmark or draft.nominal:
        return False
    if named.kind == "direction" or "settlement" not in scene.kinds(named) & scene.kinds(draft):
        return False
    words = scene.document.words[named.last : before]
    gaps = {scene.gap(token) for token in range(named.last - 1, before)}
    if words not in scene.tells.near or set(words) & _AREA or gaps != {" "}:
        return False
    draft.part_of = named
    return _own(scene, draft, "near")


def _simple(scene: Scene, draft: Draft, before: int) -> bool:
    """ "towards X", "near X"."""
    if scene.word(before - 1) not in scene.tells.lead_ends:
        return False
    if not scene.together(before, before - 1) or scene.gap(before - 1) not in (" ", ' "', " «"):
        return False
    words = scene.document.words[max(before - 4, 0) : before]
    for size in range(len(words), 0, -1):
        phrase = words[-size:]
        if phrase in scene.tells.towards:
            return _own(scene, draft, "towards")
        if phrase in scene.tells.near:
            return draft.landmark is None and _own(scene, draft, "near")
    return False


def _listed(scene: Scene, draft: Draft, previous: Draft | None) -> bool:
    """A member of a list shares "near" or "towards" with the member before it."""
    if (
        previous is not None
        and previous.part_of is not None
        and (scene.gap(previous.last - 1).startswith(")"))
    ):
        previous = previous.part_of
    if previous is None or previous.relation is None or previous.part_of is not None:
        return False
    if previous.relation.how not in ("near", "towards"):
        return False
    return _listed_together(scene, previous, draft) and _own(scene, draft, previous.relation.how)


def _listed_together(scene: Scene, left: Draft, right: Draft) -> bool:
    """Whether only a comma or "and" stands between two names; brackets in between are skipped."""
    if not scene.together(left.first, right.first):
        return False
    document = scene.document
    between = document.folded[document.ends[left.last - 1] : document.starts[right.first]]
    if "(" in between:
        between = between[: between.index("(")] + between[between.rfind(")") + 1 :]
    between = between.strip()
    return between in ("", ",") or between.strip(", ") in scene.tells.joins
