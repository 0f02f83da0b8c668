"""The store at a million events: import, selections, cells, and the export beside GeoPandas.

ROWS=100000 in the environment makes it smaller, STORE=FILE takes a store that is there already.
Seconds depend on what else the machine does: beside each stands the processor time, which hardly
does. The export is compared twice: as commands that both begin with a file and end with a file,
and with GeoPandas' frame already in memory, where it has a head start of the whole reading.
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
from typing import NamedTuple

from geo.export.csv_table import ACLED
from geo.records.filters import Filters
from geo.store import open_store
from geo.store.cells import cells

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
VIEW, CELL = (31.0, 46.0, 39.0, 51.0), 0.15
"""All made-up points on a grid of 54 x 34 cells."""
_PEER = """
import sys, time, warnings
import geopandas
warnings.simplefilter("ignore")
frame = geopandas.read_file(sys.argv[1], layer="events", use_arrow=True)
start = time.perf_counter()
frame.to_file(sys.argv[2], driver="GeoJSON")
print(time.perf_counter() - start)
"""
_AS_PARQUET = """
import sys
from pyarrow import csv, parquet
parquet.write_table(csv.read_csv(sys.argv[1]), sys.argv[2])
"""
_COLD = """
import sys, time
from geo.store import open_store
from geo.store.cells import cells
with open_store(sys.argv[1]) as store:
    start = time.perf_counter()
    store.columns()
    print(time.perf_counter() - start)
"""


class Ran(NamedTuple):
    """What one process took: seconds on the clock, of the processors, megabytes, what it said."""

    wall: float
    cpu: float
    megabytes: float
    said: str


def main() -> None:
    """Print one line for each promise."""
    with tempfile.TemporaryDirectory() as folder:
        store, out = (Path(folder) / name for name in ("s.gpkg", "o.geojson"))
        if given := os.environ.get("STORE"):
            store = Path(given)
        else:
            take_in_parquet(Path(folder), take_in(Path(folder) / "t.csv", store))
        select(store)
        count_cells(store)
        export(store, out)


def take_in(table: Path, store: Path) -> Ran:
    """A table of ready events into a new store."""
    write_table(table)
    ran = command("ingest", str(table), "--store", str(store))
    say(f"import of {ROWS:,} rows of CSV", ran, "90 s, 1.5 GB")
    say("rows a second", f"{ROWS / ran.wall:,.0f}", f"{1_000_000 / 90:,.0f}")
    return ran


def take_in_parquet(folder: Path, of_csv: Ran) -> None:
    """The same table as Parquet."""
    table = folder / "t.parquet"
    python("-c", _AS_PARQUET, str(folder / "t.csv"), str(table))
    ran = command("ingest", str(table), "--store", str(folder / "parquet.gpkg"))
    say(f"import of {ROWS:,} rows of Parquet", ran, "90 s, 1.5 GB")
    say("  by processor time, beside CSV", f"{ran.cpu / of_csv.cpu:.2f}x", "1x")


def select(path: Path) -> None:
    """Selections and the map's columns."""
    cold = float(python("-c", _COLD, str(path)).said)
    say("the map's columns, a process's first", f"{cold * 1000:.0f} ms", "-")
    with open_store(path) as store:
        for name, ask, target in (
            ("30 days, a box, a type: count", lambda: store.count(MONTH), "15 ms"),
            ("30 days, a box, a type: rows", lambda: store.columns(MONTH), "15 ms"),
            ("the same as whole Features", lambda: list(store.features(MONTH)), "-"),
            ("the map's columns of all events", store.columns, "-"),
        ):
            say(name, f"{best(ask) * 1000:.1f} ms", target)


def count_cells(path: Path) -> None:
    """Cells of the whole view, of everything and of a month, from the file and from memory."""
    month = Filters(since=MONTH.since, until=MONTH.until)
    with open_store(path) as store:
        for name, wanted in (("all", Filters()), ("30 days of them", month)):
            rows = store.columns(wanted, ("lon", "lat"))
            found = f"{len(store.cells(VIEW, CELL, wanted)):,} cells of {name}"
            disk = best(lambda wanted=wanted: store.cells(VIEW, CELL, wanted))
            memory = best(lambda rows=rows: cells(rows["lon"], rows["lat"], VIEW, CELL))
            say(f"{found}, from disk", f"{disk * 1000:.1f} ms", "60 ms")
            say(f"{found}, from memory", f"{memory * 1000:.1f} ms", "10 ms")


def export(store: Path, out: Path) -> None:
    """Our GeoJSON beside the usual way, from the same store."""
    ours = command("export", str(out), "--store", str(store))
    idle = command("export", str(out), "--store", str(store), "--text", "nosuchword")
    peer = python("-c", _PEER, str(store), str(out.with_name("peer.geojson")))
    say("export to GeoJSON, file to file", ours, "-")
    say("  more memory than an idle export", f"{ours.megabytes - idle.megabytes:.0f} MB", "300 MB")
    say("GeoPandas, file to file", peer, "-")
    say("GeoPandas, frame in memory: to_file", f"{float(peer.said):.1f} s", "-")
    say("ratio, both file to file", f"{peer.wall / ours.wall:.2f}x", "2x")
    say("ratio by processor time", f"{peer.cpu / ours.cpu:.2f}x", "-")
    say("ratio, its frame in memory", f"{float(peer.said) / ours.wall:.2f}x", "-")


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


def command(*arguments: str) -> Ran:
    """One command of ours in a process of its own."""
    return python("-m", "geo", *arguments)


def python(*arguments: str) -> Ran:
    """One run of Python; the processor time counts the processes that it started."""
    start = time.perf_counter()
    process = subprocess.Popen([sys.executable, *arguments], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{' '.join(arguments)}: exit {process.returncode}")
    cpu = usage.ru_utime + usage.ru_stime
    return Ran(time.perf_counter() - start, cpu, usage.ru_maxrss / 1024, said)


def best(ask: Callable[[], object], times: int = 5) -> float:
    """The shortest of some runs, in seconds."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        ask()
        taken.append(time.perf_counter() - start)
    return min(taken)


def say(name: str, measured: str | Ran, target: str) -> None:
    """One line of the table."""
    if isinstance(measured, Ran):
        wall, cpu, megabytes, _ = measured
        measured = f"{wall:.1f} s ({cpu:.1f} s of processors), {megabytes:.0f} MB"
    print(f"{name:<40} {measured:<42} target {target}", flush=True)


if __name__ == "__main__":
    main()
