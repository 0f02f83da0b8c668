"""English phrases of institutes' daily assessments of the war, added to the tables of each kind."""

from collections.abc import Mapping

ACTS: Mapping[str, str] = {
    "nothing": "battle area, forward edge of the battle area",
    "holding": "defensive operations against",
    "advance": (
        "cut the road, cut the highway, cut the route, severed the road, severed the highway"
    ),
    "assault": (
        "counteroffensives, counter offensives, reconnaissance in force, attempted to cross, "
        "tried to cross, attempting to cross, trying to cross, attempts to cross, foray, forays, "
        "attempt to improve, attempts to improve, attempt to improve its, attempts to improve their"
    ),
    "shelling": "firing artillery, fire artillery, indirect fire",
    "strike": "launch strikes",
    "visual": "combat footage, geolocated combat footage, social media footage",
    "launch": "launch, launches, fire, fires, firing",
    "use": "use, used, using, uses",
}

MODES: Mapping[str, str] = {
    "if": (
        "see topline, see the topline, for information regarding, for more information on, "
        "than is typical, than usual, most likely course of action, "
        "will no longer include, will not present, will not include, isw will report, "
        "will continue to present, "
        "most dangerous course of action"
    ),
    "maybe": (
        "cannot independently verify, cannot independently confirm, cannot verify, "
        "cannot confirm, has not observed, have not observed, has yet to observe, "
        "not observed visual confirmation, not observed visual evidence, unable to confirm"
    ),
    "plan": (
        "expect, expects, expecting, are expecting, anticipate, anticipates, anticipated, "
        "for the coming months, for the coming weeks, in the coming months, in the coming weeks"
    ),
    "explain": (
        "of critical importance, of strategic importance, of great importance, "
        "is crucial to, is crucial for, is vital to, is essential to, likely culminating, "
        "is culminating, has culminated, have culminated"
    ),
}

ACCORDING: Mapping[str, str] = {"to": "claims made by, claim made by, claims from, claims by"}

SAYS: Mapping[str, str] = {"say": "maintained that"}

VOICES: Mapping[str, str] = {
    "ukraine staff": (
        "ukrainian sources, ukrainian source, ukrainian military sources, "
        "ukrainian military officials, ukrainian military official, ukrainian local officials"
    ),
    "any source": "ukrainian and russian sources, russian and ukrainian sources",
    "independent institute": (
        "united kingdom ministry of defense, united kingdom ministry of defence, uk mod"
    ),
}


def joined(table: Mapping[str, str], more: Mapping[str, str]) -> dict[str, str]:
    """A table with more phrases for its values, and more values."""
    return {
        value: ", ".join(phrases for phrases in (table.get(value), more.get(value)) if phrases)
        for value in {**table, **more}
    }
