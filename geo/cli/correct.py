"""`frontline correct EVENT_ID …`: one correction by a named person, with a reason; never a loss."""

import argparse
import sys
from collections.abc import Callable, Mapping
from typing import Any, get_args

from geo.cli._store import add_store
from geo.cli.base import Command
from geo.corrections import changes
from geo.corrections.changes import Spot, Values
from geo.corrections.desk import Desk
from geo.corrections.learn import offers
from geo.corrections.lines import lines
from geo.errors import UsageError
from geo.gazetteer.index import Gazetteer
from geo.records.correction import Action, Correction
from geo.records.event import Event
from geo.records.filters import parse_day
from geo.records.vocabulary import Activity, Side
from geo.store import open_store


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("event_id", nargs="?", metavar="EVENT_ID", help="not needed for --undo")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--candidate", metavar="PLACE_ID", help="another place of the gazetteer")
    what.add_argument("--place", metavar="LON,LAT,RADIUS", help="a point in degrees, ± metres")
    what.add_argument("--not-placed", action="store_true", help="the report does not tell where")
    what.add_argument(
        "--activity", choices=get_args(Activity), metavar="WORD", help="what was done"
    )
    what.add_argument("--dates", nargs=2, metavar=("FIRST", "LAST"), help="days, both included")
    what.add_argument("--claimant", metavar="NAME", help="who asserts it; an empty name: nobody")
    what.add_argument("--split", action="append", metavar="LON,LAT,RADIUS",
                      help="one event at several places: once for each")  # fmt: skip
    what.add_argument("--merge-into", metavar="ID", help="the same as another event, which stays")
    what.add_argument("--reject", action="store_true", help="it is no event")
    what.add_argument("--undo", metavar="CORRECTION_ID", help="take a correction back")
    parser.add_argument("--side", choices=get_args(Side), default="unknown", help="the claimant's")
    parser.add_argument("--by", required=True, metavar="NAME", help="who corrects")
    parser.add_argument("--why", required=True, metavar="TEXT", help="the reason")
    parser.add_argument("--names", choices=("en", "uk", "ru"), default="en", help="of places")
    parser.add_argument("--json", action="store_true", help="the correction as one JSON line")
    add_store(parser)


def _run(options: argparse.Namespace) -> int:
    if bool(options.event_id) == bool(options.undo):
        raise UsageError("name the EVENT_ID to correct, or a correction to --undo")
    open_store(options.store).close()  # a store that is not there is told, not made
    with open_store(options.store, write=True) as store:
        desk = Desk(store)
        if options.undo:
            made = desk.undo(options.undo, options.by, options.why)
        else:
            action = _action(options)
            values = _VALUES[action](desk.event(options.event_id), options)
            made = desk.correct(options.event_id, action, values, options.by, options.why)
    _tell(made, as_json=options.json)
    return 0


def _action(options: argparse.Namespace) -> Action:
    given = (a for name, a in _OPTIONS.items() if getattr(options, name) not in (None, False))
    return next(given)


def _tell(made: Correction, *, as_json: bool) -> None:
    if as_json:
        print(next(lines([made])).decode())
    else:
        print(f"{made.id}  {made.event_id}: {made.action.replace('_', ' ')}, by {made.author}")
    if made.action in ("choose_candidate", "place"):
        for offer in offers([made], Gazetteer.open()):
            hint = f"`frontline corrections accept {offer.id}` teaches it"
            print(f"frontline: {offer.sentence()}: {hint}", file=sys.stderr)


def _spot(text: str, option: str) -> Spot:
    try:
        lon, lat, radius_m = (float(part) for part in text.split(","))
    except ValueError:
        raise UsageError(f"{option} {text!r}: write LON,LAT,RADIUS, as 37.18,48.28,300") from None
    return Spot(lon, lat, radius_m)


def _candidate(event: Event, options: argparse.Namespace) -> Values:
    return changes.candidate(event, options.candidate, Gazetteer.open(), options.names)


def _place(event: Event, options: argparse.Namespace) -> Values:
    spot = _spot(options.place, "--place")
    return changes.put_at(event, spot, Gazetteer.open(), options.names)


def _split(event: Event, options: argparse.Namespace) -> Values:
    spots = [_spot(text, "--split") for text in options.split]
    return changes.split(event, spots, Gazetteer.open(), options.names)


def _dates(event: Event, options: argparse.Namespace) -> Values:
    first, last = (parse_day(text, "--dates") for text in options.dates)
    return changes.dates(event, first, last)


_OPTIONS: Mapping[str, Action] = {
    "candidate": "choose_candidate", "place": "place", "not_placed": "not_placed",
    "activity": "activity", "dates": "dates", "claimant": "claimant", "split": "split",
    "merge_into": "merge", "reject": "reject",
}  # fmt: skip
_VALUES: Mapping[Action, Callable[[Event, Any], Values]] = {
    "choose_candidate": _candidate,
    "place": _place,
    "not_placed": lambda _, options: changes.NOWHERE,
    "activity": lambda event, options: changes.activity(event, options.activity),
    "dates": _dates,
    "claimant": lambda _, options: changes.claimant(options.claimant, options.side),
    "split": _split,
    "merge": lambda _, options: {"into": options.merge_into},
    "reject": lambda _, options: {},
}

COMMAND = Command("correct an event, with a name and a reason; or undo", _arguments, _run)
