"""The filters as command-line options, the same for every command that selects events."""

import argparse
from typing import get_args

from geo.records.filters import LISTS, Filters
from geo.records.vocabulary import Clock

_HELP = {
    "type": "ACLED's event or sub-event type",
    "activity": "our finer word, such as clearing or drone_strike",
    "actor": "who acts or is acted against",
    "claimant": "who asserts it",
    "source": "who published it",
    "status": "claimed, reported, assessed, visual or denied",
    "record": "event or claim",
}

_WITHIN = 'as "Pokrovsk raion", "8 km around Pokrovsk", or corners "lon,lat lon,lat lon,lat"'


def add_filters(parser: argparse.ArgumentParser, *, regions: bool = True) -> None:
    """Add the options; `filters_of` reads them. `regions` is off where the command has its own."""
    group = parser.add_argument_group("which events (all by default; lists by repeating)")
    group.add_argument("--since", metavar="DATE", help="first day, included")
    group.add_argument("--until", metavar="DATE", help="last day, included")
    group.add_argument(
        "--clock", choices=get_args(Clock), default="event", help="the time that the days mean"
    )
    for name in LISTS:
        group.add_argument(f"--{name}", action="append", metavar="WORDS", help=_HELP[name])
    group.add_argument("--place", metavar="NAME", help="at or inside this place, in any language")
    if regions:
        group.add_argument("--within", metavar="REGION", help=_WITHIN)
    group.add_argument("--report-id", metavar="ID", help="what was read in this report")
    group.add_argument("--bbox", metavar="W,S,E,N", help="a box in degrees")
    group.add_argument("--text", metavar="WORDS", help="words that quote or place begin with")


def filters_of(options: argparse.Namespace) -> Filters:
    """The selection asked for; raises UsageError naming the option that is wrong."""
    names = ("since", "until", "clock", *LISTS, "place", "within", "report_id", "bbox", "text")
    return Filters.from_texts({name: getattr(options, name, None) for name in names})
