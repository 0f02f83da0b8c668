"""British spellings of the English word tables, which are written in American ones."""

from collections.abc import Mapping

_SPELT = {
    "center": "centre",
    "centers": "centres",
    "defense": "defence",
    "defenses": "defences",
    "armor": "armour",
    "armored": "armoured",
    "neighborhood": "neighbourhood",
    "neighborhoods": "neighbourhoods",
    "neighbor": "neighbour",
    "neighbors": "neighbours",
    "gray": "grey",
    "kilometer": "kilometre",
    "kilometers": "kilometres",
    "meter": "metre",
    "meters": "metres",
    "story": "storey",
    "stories": "storeys",
    "mechanized": "mechanised",
    "motorized": "motorised",
    "neutralized": "neutralised",
    "neutralize": "neutralise",
    "neutralizing": "neutralising",
    "mobilized": "mobilised",
    "organization": "organisation",
    "organizations": "organisations",
    "hospitalized": "hospitalised",
    "stabilization": "stabilisation",
    "labor": "labour",
    "maneuver": "manoeuvre",
    "plowed": "ploughed",
    "leveled": "levelled",
    "caliber": "calibre",
}
"""American -> British, word by word."""


def spelt_twice(tables: Mapping[str, Mapping[str, str]]) -> dict[str, Mapping[str, str]]:
    """The tables with every phrase in both spellings."""
    return {
        kind: {value: _twice(phrases) for value, phrases in table.items()}
        for kind, table in tables.items()
    }


def _twice(phrases: str) -> str:
    written = [phrase.split() for phrase in phrases.split(",")]
    british = ([_SPELT.get(word, word) for word in words] for words in written)
    known = {tuple(words) for words in written}
    added = [" ".join(words) for words in british if tuple(words) not in known]
    return ", ".join([phrases, *added])
