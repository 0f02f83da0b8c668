"""Words of denial that deny no claim: "rejected a ceasefire", "denies targeting civilians"."""

from geo.extraction.text.scene import Scene

_REFUSED = frozenset((
    "ceasefire", "truce", "proposal", "proposals", "plan", "plans", "offer", "offers", "deal",
    "demand", "demands", "call", "calls", "idea", "talks", "terms", "request", "requests",
    "appeal", "ultimatum", "concession", "concessions", "compromise", "negotiations", "peace",
    "agreement", "settlement", "initiative", "conditions", "pause", "entry", "access", "visa",
    "targeting", "involvement", "responsibility", "intentionally", "deliberately", "bail",
    "criticism", "pressure", "security", "guarantees", "territorial", "ceding",
))  # fmt: skip
"""English words for what is refused, or denied for good, and is no claim of control."""
OBJECT_REACH = 5
"""Words between a word of denial and its object."""


def refusals(scene: Scene) -> list[tuple[int, int]]:
    """The token spans of words of denial whose object is no claim."""
    if scene.document.lang != "en":
        return []
    words = scene.document.words
    return [
        (hit.first, hit.last)
        for hit in scene.of("mode")
        if hit.value == "deny"
        and not _REFUSED.isdisjoint(words[hit.last : hit.last + OBJECT_REACH])
    ]
