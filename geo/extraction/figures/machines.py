"""Single machines: "burned a tank and an armoured personnel carrier", without a number."""

from collections.abc import Iterator

from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene

MACHINES = frozenset(("tanks", "armoured_vehicles", "artillery", "aircraft", "air_defense"))
"""Kinds that are news one by one; a car or a boat may be anybody's."""
ARTICLE_REACH = 4
"""Words between an article and its machine: "a Russian self propelled gun"."""
LOSS_REACH = 14
"""Words between "destroyed" and the last machine of a list."""
_BROKEN = ("destroy", "burn", "torch", "knock", "wip", "annihil", "blew", "blown", "incinerat",
           "eliminat", "neutraliz", "sank", "sunk", "demolish", "smash", "took", "taken",
           "cripple", "lost", "losing")  # fmt: skip
"""Stems of words that leave nothing to repair; what was only hit or damaged is not counted."""


def single_machines(scene: Scene, taken: set[int]) -> Iterator[tuple[str, int, int]]:
    """Kind and tokens of each machine with an article that was destroyed; `taken` are counted."""
    losses = [hit for hit in scene.of("metric") if hit.value in ("destroyed", "killed_or_wounded")]
    losses = [h for h in losses if scene.document.words[h.first].startswith(_BROKEN)]
    done = -1
    for hit in scene.of("counted") if losses else ():
        first = _article(scene, hit)
        if hit.value not in MACHINES or first is None or hit.first in taken or first <= done:
            continue
        if any(_reaches(scene, loss, first, hit.last) for loss in losses):
            done = hit.last
            yield hit.value, first, hit.last


def _article(scene: Scene, hit: Hit) -> int | None:
    """Where "a" or "an" stands before a machine, with nothing but its own words between."""
    counted = {other.first for other in scene.of("counted") if other.value in MACHINES}
    floor = max(scene.sentence.first, hit.first - ARTICLE_REACH)
    for position in range(hit.first - 1, floor - 1, -1):
        if scene.gap(position) not in (" ", "-") or position in counted:
            return None
        if scene.document.words[position] in ("a", "an"):
            return position
    return None


def _reaches(scene: Scene, loss: Hit, first: int, last: int) -> bool:
    """The object of "destroyed", or the subject of "was destroyed"."""
    if loss.last <= first:
        by = any(h.value == "by" and loss.last <= h.first < first for h in scene.of("by"))
        return first - loss.last <= LOSS_REACH and not by
    passive = any(h.value == "be" and last <= h.first < loss.first for h in scene.of("by"))
    return passive and loss.first - last <= ARTICLE_REACH
