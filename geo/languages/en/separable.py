"""English verbs whose particle stands behind the object: "drove the enemy back"."""

from collections.abc import Iterator

from geo.languages.words import words

_REPEL = words("beat fought drove threw hurled turned held pushed forced knocked")
_CLEAR = words(
    "drove drive driving pushed push pushing threw throwing forced forcing knocked knocking "
    "squeezed squeezing kicked kicking flushed flushing cleared"
)
_OBJECTS = (
    "the enemy",
    "the russians",
    "the occupiers",
    "the invaders",
    "the attackers",
    "the russian army",
    "the assault group",
    "the assault groups",
    "the infantry",
    "russian troops",
    "russian forces",
    "russian soldiers",
    "russian units",
    "russian infantry",
    "the russian troops",
    "the russian forces",
    "the ukrainians",
    "ukrainian troops",
    "ukrainian forces",
    "ukrainian soldiers",
    "ukrainian units",
    "enemy troops",
    "enemy forces",
    "enemy infantry",
    "enemy groups",
    "the adversary",
    "the opponent",
    "the aggressor",
    "the occupying forces",
    "the invading forces",
    "enemy soldiers",
    "enemy units",
    "enemy assault groups",
    "russian paratroopers",
    "russian marines",
    "russian saboteurs",
    "russian assault troops",
    "russian assault groups",
    "russian groups",
    "russian servicemen",
    "russian invaders",
    "the russian infantry",
    "the russian soldiers",
    "the russian army",
    "the saboteurs",
    "the ukrainian army",
    "ukrainian infantry",
    "ukrainian marines",
    "the defenders",
    "us",
    "them",
)


def clearing() -> str:
    """Phrases for "pushed the enemy out of" and "drove the enemy back" (CODING 6)."""
    return ", ".join(_phrases())


def _phrases() -> Iterator[str]:
    for thing in _OBJECTS:
        yield from (f"{verb} {thing} out" for verb in sorted(_CLEAR))
        yield from (f"{verb} {thing} back" for verb in sorted(_REPEL))
