"""`frontline place NAME`: the places that bear a name, best first, with scores and reasons."""

import argparse
import json
import sys
from typing import Any

from geo.cli.base import Command
from geo.errors import UsageError
from geo.gazetteer.index import Gazetteer
from geo.geocoding.by_name import Asked, candidates_for
from geo.languages.folding import fold
from geo.records.filters import parse_day
from geo.records.geometry import check_lon_lat
from geo.records.place import Candidate
from geo.records.vocabulary import Lang


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", help="in English, Ukrainian or Russian, in any case form")
    parser.add_argument("--in", dest="town", metavar="TOWN", help="what the place lies in")
    parser.add_argument("--near", metavar="LON,LAT", help="a point in degrees that it is near to")
    parser.add_argument("--on", metavar="DATE", help="the day, for the front of that day")
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
    found = candidates_for(asked, gazetteer)
    if not found:
        _suggest(asked, gazetteer)
    _print(found, options)
    return 0 if found else 1


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
    for row in rows:
        point = f"{row['lat']:.4f} N {row['lon']:.4f} E"
        print(f"{row['score']:.2f}  {row['name']} ({row['admin']})  {row['kind']}  {point}")
        print(f"      ± {row['uncertainty_m']:.0f} m; {'; '.join(row['why'])}")


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
