"""A class word before the names it serves: "the region of Sumy", "the provinces of A and B"."""

from collections.abc import Callable, Sequence

from geo.extraction.places.place_draft import Draft, Scene
from geo.records.vocabulary import PlaceKind

_REGIONS = frozenset((
    "region", "regions", "oblast", "oblasts", "province", "provinces",
))  # fmt: skip
"""English class words that "of" may follow; "the district of X" is its surroundings."""

Take = Callable[[Scene, Draft, PlaceKind], None]
"""Gives a draft the readings of a class."""


def take_class_before(scene: Scene, drafts: Sequence[Draft], take: Take) -> None:
    """Give names behind "the region of", and those listed with them, the class that they name."""
    if scene.document.lang != "en":
        return
    before: Draft | None = None
    for draft in drafts:
        word = scene.word(draft.first - 2)
        led = scene.word(draft.first - 1) == "of" and word in _REGIONS
        listed = before is not None and _listed(scene, before, draft)
        if draft.kind is None and (led or listed):
            take(scene, draft, scene.tells.class_nouns[word] if led else "oblast")
            before = draft if listed or word.endswith("s") else None
        else:
            before = None


def _listed(scene: Scene, before: Draft, draft: Draft) -> bool:
    """Whether only a comma or "and" stands between two names."""
    joined = scene.word(before.last) in scene.tells.joins and before.last + 1 == draft.first
    return joined or (before.last == draft.first and scene.gap(before.last - 1) == ", ")
