"""Reports into the store beside `frontline read` of the same ones, on one core and on all cores.

REPORTS=300 in the environment makes it shorter. The runs alternate; seconds depend on what else
the machine does, the processor time hardly does, and a ratio is the median over the rounds.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

import orjson

from geo.ingest.processes import usable_cores
from tests.bench.many import many

REPORTS = int(os.environ.get("REPORTS", "3000"))
ROUNDS = 3
TARGET = 1.25
"""Within 20 % of the speed of reading: at most so many times its time."""

PUBLISHED = "2025-11-30"


class Took(NamedTuple):
    """Seconds on the clock and of the processors."""

    wall: float
    cpu: float


def main() -> None:
    """A line for each way to read and to ingest, and the ratios."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        texts = many(REPORTS)
        size = sum(len(text.encode()) for text in texts) / len(texts)
        print(f"{len(texts):,} different reports of {size:.0f} bytes, {ROUNDS} rounds")
        lines, files = write_lines(folder / "all.jsonl", texts), write_files(folder / "in", texts)
        for cores in sorted({1, usable_cores()}):
            compare(cores, {"JSON lines": lines, "a folder": files}, folder / "s.gpkg")


def compare(cores: int, inputs: dict[str, Path], store: Path) -> None:
    """Read and ingest in turn on so many cores."""
    read: list[Took] = []
    taken: dict[str, list[Took]] = {name: [] for name in inputs}
    for _ in range(ROUNDS):
        lines = inputs["JSON lines"]
        read.append(run(cores, "read", "--jsonl", str(lines), "--format", "jsonl"))
        for name, given in inputs.items():
            for old in store.parent.glob(f"{store.name}*"):
                old.unlink()
            taken[name].append(run(cores, "ingest", str(given), "--json", "--store", str(store)))
    on = f"on {cores} core{'s' if cores > 1 else ''}"
    say(f"frontline read {on}", read, read)
    for name, took in taken.items():
        say(f"frontline ingest of {name} {on}", took, read)


def run(cores: int, *command: str) -> Took:
    """A command of ours with the first so many of the cores at its disposal."""
    every = os.sched_getaffinity(0)
    before, start = os.times(), time.perf_counter()
    os.sched_setaffinity(0, sorted(every)[:cores])
    process = subprocess.Popen([sys.executable, "-m", "geo", *command], stdout=subprocess.DEVNULL)
    os.sched_setaffinity(0, every)
    if process.wait():
        raise SystemExit(f"{command}: failed")
    after = os.times()
    cpu = after.children_user + after.children_system
    cpu -= before.children_user + before.children_system
    return Took(time.perf_counter() - start, cpu)


def say(name: str, took: Sequence[Took], peer: Sequence[Took]) -> None:
    """One line of the table."""
    wall, cpu = min(one.wall for one in took), min(one.cpu for one in took)
    print(f"{name:<44} {wall:6.1f} s, {cpu:6.1f} s of processors,", end=" ")
    print(f"{REPORTS / wall:5.0f} reports/s", end="")
    if took is not peer:
        by_wall = median(one.wall / other.wall for one, other in zip(took, peer, strict=True))
        by_cpu = median(one.cpu / other.cpu for one, other in zip(took, peer, strict=True))
        print(f"; {by_wall:.2f} x, by processors {by_cpu:.2f} x, target {TARGET} x", end="")
    print(flush=True)


def write_lines(path: Path, texts: Sequence[str]) -> Path:
    """Reports a line."""
    rows = ({"id": str(n), "text": text, "published": PUBLISHED} for n, text in enumerate(texts))
    path.write_bytes(b"\n".join(map(orjson.dumps, rows)))
    return path


def write_files(folder: Path, texts: Sequence[str]) -> Path:
    """A folder of text files that say when they were published."""
    folder.mkdir()
    for number, text in enumerate(texts):
        path = folder / f"{number:05}.txt"
        path.write_text(f"---\npublished: {PUBLISHED}\n---\n{text}")
    return folder


if __name__ == "__main__":
    main()
