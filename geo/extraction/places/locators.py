"""English towns that only tell where a finer place lies: "near X in Y", "Y, on the edge of X"."""

from geo.extraction.places.bearings import offset_before
from geo.extraction.places.place_draft import Draft, Scene

_NEAR = frozenset(("near", "around", "outside"))
_LEADS = frozenset((
    "on", "at", "in", "along", "directly", "just", "right", "immediately", "located", "situated",
    "lying", "which", "is", "lies", "sits", "by",
))  # fmt: skip
"""Words between a name and "the outskirts of X" that only tell where it lies."""
EDGE_REACH = 8
"""Words of "which lies directly on the far southern outskirts of" before a town."""


def mark_locators(scene: Scene, drafts: list[Draft]) -> None:
    """Make the towns that only help to find a finer place a part of it, in place."""
    if scene.document.lang != "en":
        return
    for index, draft in enumerate(drafts):
        named = drafts[index - 1] if index else None
        if named is not None and _goes_on(scene, named, draft):
            draft.part_of = named.part_of
        if draft.landmark and named is not None and _lies_on(scene, named, draft):
            draft.part_of = named
        if draft.relation is None or draft.part_of is not None or not _is_town(scene, draft):
            continue
        following = drafts[index + 1] if index + 1 < len(drafts) else None
        if draft.relation.how == "edge" and named is not None and _lies_there(scene, named, draft):
            draft.part_of = named
        elif _places_forces(scene, draft, drafts[index + 1 :]):
            draft.part_of = drafts[index + 1]
        elif following is not None and _is_narrowed(scene, draft, following):
            draft.part_of = following


def _is_town(scene: Scene, draft: Draft) -> bool:
    named = draft.role == "context" and not (draft.landmark or draft.nominal)
    return named and draft.kind in (None, "settlement") and "settlement" in scene.kinds(draft)


def _is_narrowed(scene: Scene, draft: Draft, following: Draft) -> bool:
    """Whether the place right behind "near X in", or "the edge of X near", is the finer one."""
    if following.first != draft.last + 1 or not _is_town(scene, following):
        return False
    if scene.gap(draft.last - 1) != " " or following.readings == draft.readings:
        return False
    word, how = scene.word(draft.last), draft.relation.how if draft.relation else None
    return (how == "near" and word == "in") or (how == "edge" and word in _NEAR)


def _lies_there(scene: Scene, named: Draft, draft: Draft) -> bool:
    """Whether a name stands right before ", on the outskirts of X"; an object needs no comma."""
    if (
        named.role != "context"
        or named.part_of is not None
        or named.last < draft.first - EDGE_REACH
    ):
        return False
    comma = scene.gap(named.last - 1) in (", ", " (") and _is_town(scene, named)
    if not scene.together(named.first, draft.first):
        return False
    if not comma and (named.landmark is None or scene.gap(named.last - 1) != " "):
        return False
    words = scene.document.words[named.last : draft.first]
    tells = scene.tells
    known = _LEADS | tells.edges | tells.articles | tells.parts.keys() | {"of", "far", "very"}
    return known.issuperset(words) and words[:1] != ("and",)


def _lies_on(scene: Scene, named: Draft, draft: Draft) -> bool:
    """ "Berestove, situated on the T1302 highway": a road that only tells where a town lies."""
    if draft.kind != "street" or not _is_town(scene, named) or scene.gap(named.last - 1) != ", ":
        return False
    words = scene.document.words[named.last : draft.first]
    known = _LEADS | scene.tells.articles | scene.tells.settlement_nouns.keys()
    return len(words) > 1 and known.issuperset(words)


def _goes_on(scene: Scene, named: Draft, draft: Draft) -> bool:
    """ "Just south of A and 10 km from B", "8 km east of A along the B highway": both only help."""
    if named.part_of is None or scene.gap(named.last - 1) != " ":
        return False
    if not scene.together(named.first, draft.first) or draft.part_of is not None:
        return False
    if draft.kind == "street":
        words = scene.document.words[named.last : draft.first]
        return bool(words) and (_LEADS | scene.tells.articles).issuperset(words)
    offset = offset_before(scene, draft.first)
    return offset is not None and scene.document.words[named.last : offset.first] == ("and",)


def _places_forces(scene: Scene, draft: Draft, later: list[Draft]) -> bool:
    """ "Forces west of Kreminna attacked near Terny": where the attackers came from."""
    if draft.relation is None or draft.relation.how != "offset" or not later:
        return False
    offset = offset_before(scene, draft.first)
    if offset is None or scene.word(offset.first - 1) not in _FORCES:
        return False
    near = later[0].relation is not None and later[0].relation.how == "near"
    between = scene.document.words[draft.last : later[0].first]
    close = len(between) <= EDGE_REACH and scene.together(draft.first, later[0].first)
    return near and close and any(word.endswith("ed") for word in between)


_FORCES = frozenset(("forces", "troops", "units", "elements", "soldiers"))
"""English words for those who fight, whose position a bearing may tell."""
