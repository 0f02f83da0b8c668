"""`frontline place NAME`: the places that bear a name, best first, with scores and reasons."""

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import date
from typing import Any

from geo.cli.base import Command
from geo.errors import MissingData, UsageError
from geo.gazetteer.index import Gazetteer
from geo.geocoding.by_name import Asked, candidates_for
from geo.geocoding.context import Front
from geo.languages.folding import fold
from geo.records.filters import parse_day
from geo.records.geometry import check_lon_lat
from geo.records.place import Candidate
from geo.records.vocabulary import Lang

SHOWN = 10
"""Candidates that a person is shown; a name may be borne by more than a hundred places."""


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", help="in English, Ukrainian or Russian, in any case form")
    parser.add_argument("--in", dest="town", metavar="TOWN", help="what the place lies in")
    parser.add_argument("--near", metavar="LON,LAT", help="a point in degrees that it is near to")
    parser.add_argument(
        "--on", metavar="DATE", help="the day: its front decides, by a control map of the store"
    )
    parser.add_argument("--store", metavar="FILE", help="the store with the map (for --on)")
    parser.add_argument("--lang", choices=("en", "uk", "ru"), help="the language of the name")
    parser.add_argument("--names", choices=("en", "uk", "ru"), default="en", help="output names")
    parser.add_argument("--json", action="store_true", help="a JSON list on standard output")


def _run(options: argparse.Namespace) -> int:
    if not options.name.strip():
        raise UsageError("the name is empty: write a place's name")
    asked = Asked(
        options.name.strip(),
        options.town,
        _near(options.near),
        parse_day(options.on, "--on") if options.on else None,
        options.lang,
    )
    gazetteer = Gazetteer.open()
    with _front(asked.on, options.store) as front:
        found = candidates_for(asked, gazetteer, front)
    if not found:
        _suggest(asked, gazetteer)
    _print(found, options)
    return 0 if found else 1


@contextmanager
def _front(day: date | None, store: str | None) -> Iterator[Front | None]:
    """The front that the store's maps know; says so where there is none for a stated day."""
    if day is None:
        yield None
        return
    from geo.control.at import ControlMaps  # noqa: PLC0415 - shapely, only with a day
    from geo.control.front import front_of  # noqa: PLC0415
    from geo.control.tables import read_maps  # noqa: PLC0415
    from geo.store import open_store  # noqa: PLC0415

    with ExitStack() as opened:
        front = None
        with suppress(MissingData):
            reader = opened.enter_context(open_store(store))
            front = front_of(ControlMaps(read_maps(reader.connection)))
        if front is None:
            print("frontline: no control map is loaded: --on has no effect", file=sys.stderr)
        yield front


def _near(text: str | None) -> tuple[float, float] | None:
    if text is None:
        return None
    try:
        lon, lat = (float(part) for part in text.split(","))
        check_lon_lat(lon, lat)
    except ValueError:
        raise UsageError(f"--near {text!r}: write LON,LAT in degrees, as 37.9,48.6") from None
    return lon, lat


def _suggest(asked: Asked, gazetteer: Gazetteer) -> None:
    where = f" in {asked.town}" if asked.town else ""
    similar = gazetteer.similar(fold(asked.name))
    hint = f"; nearest spellings: {', '.join(similar)}" if similar else ""
    print(f"frontline: no place called {asked.name!r} is known{where}{hint}", file=sys.stderr)


def _print(found: list[Candidate], options: argparse.Namespace) -> None:
    rows = [_row(candidate, options.names) for candidate in found]
    if options.json:
        print(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    for row in rows[:SHOWN]:
        print(f"{row['score']:.2f}  {_named(row)}  {row['kind']}  {_point(row)}")
        print(f"      ± {row['uncertainty_m']:.0f} m; {'; '.join(row['why'])}")
    if len(rows) > SHOWN:
        print(f"{len(rows) - SHOWN} more are less likely: --json lists them", file=sys.stderr)


def _named(row: dict[str, Any]) -> str:
    return f"{row['name']} ({row['admin']})" if row["admin"] else str(row["name"])


def _point(row: dict[str, Any]) -> str:
    lat, lon = row["lat"], row["lon"]
    return f"{abs(lat):.4f} {'N' if lat >= 0 else 'S'} {abs(lon):.4f} {'E' if lon >= 0 else 'W'}"


def _row(candidate: Candidate, names: Lang) -> dict[str, Any]:
    return {
        "place_id": candidate.place_id or None,
        "name": candidate.names.in_language(names),
        "kind": candidate.kind,
        "admin": candidate.admin,
        "lon": candidate.lon,
        "lat": candidate.lat,
        "uncertainty_m": candidate.uncertainty_m,
        "score": candidate.score,
        "why": list(candidate.why),
    }


COMMAND = Command(
    help="candidates for one place name, best first, with scores and reasons",
    add_arguments=_arguments,
    run=_run,
)
