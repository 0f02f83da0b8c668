"""The store at a million events: import, selections, and the export beside GeoDataFrame.to_file.

ROWS=100000 in the environment makes it smaller.
"""

import csv
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from geo.export.csv_table import ACLED
from geo.records.filters import Filters
from geo.store import open_store

ROWS = int(os.environ.get("ROWS", "1000000"))
FIRST_DAY, DAYS = date(2022, 2, 24), 1_300
TYPES = (
    ("Battles", "Armed clash"),
    ("Explosions/Remote violence", "Shelling/artillery/missile attack"),
    ("Explosions/Remote violence", "Air/drone strike"),
)
MONTH = Filters(
    since=date(2024, 1, 1),
    until=date(2024, 1, 30),
    bbox=(36.0, 47.5, 38.0, 49.0),
    type=TYPES[0][1:],
)
_PEER = """
import sys, time, warnings
import geopandas
warnings.simplefilter("ignore")
frame = geopandas.read_file(sys.argv[1], layer="events", use_arrow=True)
start = time.perf_counter()
frame.to_file(sys.argv[2], driver="GeoJSON")
print(time.perf_counter() - start)
"""


def main() -> None:
    """Print one line for each promise."""
    with tempfile.TemporaryDirectory() as folder:
        store, table, out = (Path(folder) / name for name in ("s.gpkg", "t.csv", "o.geojson"))
        write_table(table)
        seconds, megabytes = command("ingest", str(table), "--store", str(store))
        say(
            f"import of {ROWS:,} rows of CSV",
            f"{seconds:.1f} s, {megabytes:.0f} MB",
            "90 s, 1.5 GB",
        )
        select(store)
        export(store, out)


def select(path: Path) -> None:
    """Selections and the map's columns."""
    with open_store(path) as store:
        for name, ask, target in (
            ("30 days, a box, a type: count", lambda: store.count(MONTH), "15 ms"),
            ("30 days, a box, a type: rows", lambda: store.columns(MONTH), "15 ms"),
            ("the same as whole Features", lambda: list(store.features(MONTH)), "-"),
            ("the map's columns of all events", store.columns, "-"),
        ):
            say(name, f"{best(ask) * 1000:.1f} ms", target)


def export(store: Path, out: Path) -> None:
    """Our GeoJSON beside the usual way, from the same store."""
    seconds, megabytes = command("export", str(out), "--store", str(store))
    idle = command("export", str(out), "--store", str(store), "--text", "nosuchword")[1]
    say("export to GeoJSON", f"{seconds:.1f} s, {megabytes - idle:.0f} MB more than idle", "300 MB")
    peer = [sys.executable, "-c", _PEER, str(store), str(out.with_name("peer.geojson"))]
    theirs = float(subprocess.run(peer, check=True, capture_output=True, text=True).stdout)
    say("GeoDataFrame.to_file", f"{theirs:.1f} s, frame already in memory", "-")
    say("ratio", f"{theirs / seconds:.2f}x", "2x")


def write_table(path: Path) -> None:
    """Made-up rows in ACLED's columns."""
    chance = random.Random(1)
    with path.open("w", newline="") as file:
        table = csv.DictWriter(file, ACLED)
        table.writeheader()
        for number in range(ROWS):
            table.writerow(made_up(number, chance))


def made_up(number: int, chance: random.Random) -> dict[str, object]:
    """One row that resembles none in particular."""
    event_type, sub_event_type = chance.choice(TYPES)
    day = FIRST_DAY + timedelta(days=chance.randrange(DAYS))
    return {
        "event_id_cnty": f"UKR{number}",
        "event_date": day.isoformat(),
        "time_precision": 1,
        "event_type": event_type,
        "sub_event_type": sub_event_type,
        "actor1": "Military Forces of Russia (2000-)",
        "actor2": "Military Forces of Ukraine (2019-)",
        "country": "Ukraine",
        "admin1": "Donetsk",
        "location": f"Town {chance.randrange(3000)}",
        "latitude": round(chance.uniform(46, 51), 4),
        "longitude": round(chance.uniform(31, 39), 4),
        "geo_precision": chance.choice((1, 1, 2)),
        "source": f"Source {chance.randrange(50)}",
        "notes": f"On {day} forces clashed near a town, row {number} of a made-up table says.",
        "fatalities": chance.choice((0, 0, 0, 1, 2)),
    }


def command(*arguments: str) -> tuple[float, float]:
    """Seconds and peak megabytes of one command in a process of its own."""
    start = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "geo", *arguments], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{' '.join(arguments)}: exit {process.returncode}")
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def best(ask: Callable[[], object], times: int = 5) -> float:
    """The shortest of some runs, in seconds."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        ask()
        taken.append(time.perf_counter() - start)
    return min(taken)


def say(name: str, measured: str, target: str) -> None:
    """One line of the table."""
    print(f"{name:<40} {measured:<36} target {target}", flush=True)


if __name__ == "__main__":
    main()
