"""`frontline control findings`: events that claim ground, beside each maker's map of their day."""

import argparse
from collections import Counter
from typing import Any

from geo.cli._filters import add_filters, filters_of
from geo.cli.base import Command
from geo.cli.control.loaded import HOW_TO_GET_ONE, add_json, add_store
from geo.cli.control.rows import print_json
from geo.control.at import ControlMaps
from geo.control.finding import VERDICTS
from geo.control.tables import read_maps
from geo.control.told import LANGUAGES, sentence
from geo.errors import MissingData
from geo.store import open_store
from geo.views.control_findings import FindingRow, control_findings

_OF_EVENT = ("statement_id", "activity", "actor1", "claimant", "claimant_side", "date_start",
             "date_end", "place_name", "quote")  # fmt: skip
_OF_FINDING = ("maker", "verdict", "reason", "status", "map_date", "as_of", "age_days",
               "distance_m", "uncertainty_m", "from_map", "radius_m", "newly_occupied_km2",
               "no_longer_occupied_km2")  # fmt: skip


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--verdict", action="append", choices=VERDICTS, help="only these (repeat for more)"
    )
    parser.add_argument("--lang", choices=tuple(LANGUAGES), default="en", help="of the sentences")
    add_filters(parser)
    add_store(parser)
    add_json(parser)


def _run(options: argparse.Namespace) -> int:
    filters = filters_of(options)
    with open_store(options.store) as store:
        maps = ControlMaps(read_maps(store.connection))
        if not maps.makers:
            raise MissingData(HOW_TO_GET_ONE)
        wanted = options.verdict or VERDICTS
        found = list(control_findings(store.select(filters), maps, wanted))
    if options.json:
        print_json([_row(row, options.lang) for row in found])
    else:
        _print(found, options.lang)
    return 0


def _row(row: FindingRow, lang: str) -> dict[str, Any]:
    event = {"event_id": row.event.id} | {n: getattr(row.event, n) for n in _OF_EVENT}
    finding = {name: getattr(row.finding, name) for name in _OF_FINDING}
    return event | finding | {"sentence": sentence(row.finding, lang)}


def _print(found: list[FindingRow], lang: str) -> None:
    for row in found:
        event = row.event
        print(f"{event.date_end}  {event.activity}, {event.place_name}: {event.claimant or '–'}")
        print(f"    {sentence(row.finding, lang)}")
    counts = Counter(row.finding.verdict for row in found)
    told = ", ".join(f"{counts[name]} {LANGUAGES[lang][name]}" for name in VERDICTS if counts[name])
    print(told or "no event of this selection claims ground")


COMMAND = Command(
    help="claims of ground beside the maps of their day, each with its arithmetic",
    add_arguments=_arguments,
    run=_run,
)
