"""Sentences of which the rules know that they tell no event: nobody else is asked about them."""

from geo.extraction.statements.told import Told

_MEANT = ("deploy", "intercept", "advance")
"""Acts whose words the rules tell apart from others: "entered the course", "downed drones"."""


def is_ruled_out(told: Told) -> bool:
    """Whether an English sentence tells of acts that did not happen, or of an order of battle.

    "Did not conduct confirmed attacks near X", "objective: capture X", "elements of the 5th Brigade
    are operating in the X area". Of 54 such drafts of a detector in 148 published assessments two
    were right (December 2026).
    """
    scene = told.scene
    if scene.document.lang != "en" or told.real:
        return False
    words = scene.document.words[scene.sentence.first : scene.sentence.last]
    return bool(told.acts) or scene.has("act", *_MEANT) or "elements" in words
