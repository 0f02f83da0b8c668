"""Sentences on what happens in peace: accidents, weather, crime, sport, labour."""

from geo.extraction.text.scene import Scene

_ARMED = ("shelling", "air_strike", "drone_strike", "missile_strike", "mine")
"""Acts whose words name a weapon."""
_FOUGHT = ("assault", "attack", "repelled", "clash", "clearing", "advance", "infiltration")
"""Acts of forces on the ground."""


def is_of_peace(scene: Scene) -> bool:
    """Whether a sentence tells of no act of war, whatever its verbs.

    Some words say so by themselves; others only where no weapon and no side of the war acts: "a
    tennis tournament", but not "a missile hit a tennis court", "attacked in heavy rain".
    """
    if scene.has("mode", "apart"):
        return True
    return scene.has("mode", "civil") and not _is_of_war(scene)


def _is_of_war(scene: Scene) -> bool:
    if scene.of("weapon") or scene.has("act", *_ARMED):
        return True
    forces = scene.has("side", "russia", "ukraine", "own") or bool(scene.of("unit_noun"))
    forces = forces or scene.has("target", "troops")
    return forces and scene.has("act", *_FOUGHT)
