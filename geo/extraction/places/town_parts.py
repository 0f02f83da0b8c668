"""Parts of a town named before, without its name: "on the southern outskirts" (English)."""

from geo.extraction.places.nominal import antecedent_of
from geo.extraction.places.place_draft import Draft, Scene
from geo.records.mention import Relation, Spatial

_EDGES = frozenset(("outskirts", "outskirt", "suburbs", "edge", "fringes", "approaches"))
"""English nouns of the belt around a town."""
_PARTS = frozenset((
    "part", "parts", "district", "districts", "quarter", "streets", "half", "neighborhood",
    "neighbourhood", "neighborhoods", "neighbourhoods", "end",
))  # fmt: skip
"""English nouns of a part of a town."""
_DETERMINERS = frozenset(("the", "its", "their"))


def add_town_parts(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """The drafts with the parts of towns that are named by a bearing alone."""
    if scene.document.lang != "en":
        return drafts
    taken = {token for draft in drafts for token in range(draft.first, draft.last)}
    found = [
        draft
        for token, word in enumerate(scene.document.words)
        if (word in _EDGES or word in _PARTS) and token not in taken
        if (draft := _part(scene, token, drafts, taken)) is not None
    ]
    return sorted([*drafts, *found], key=lambda draft: draft.first) if found else drafts


def _part(scene: Scene, noun: int, drafts: list[Draft], taken: set[int]) -> Draft | None:
    """The part at a noun, such as "southern outskirts", None where it belongs to a name."""
    parts = scene.tells.parts
    first = noun - 1
    alone = scene.word(first - 1) in _DETERMINERS and scene.gap(first) == " "
    if scene.word(first) not in parts or not alone or scene.sentence_of[noun] < 0:
        return None
    after = noun + 1
    if scene.word(after) in ("of", "s") or (after in taken and scene.gap(noun) == " "):
        return None
    town = antecedent_of(scene, noun, [draft for draft in drafts if draft.first < first])
    if town is None:
        return None
    draft = Draft(
        first, after, readings=town.readings, kind="settlement", nominal=True, antecedent=town
    )
    how: Spatial = "edge" if scene.word(noun) in _EDGES else "part"
    draft.relation = Relation(how, (scene.start(draft),), parts[scene.word(first)])
    return draft
