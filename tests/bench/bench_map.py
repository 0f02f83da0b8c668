"""The steps of the map's user in Chromium, beside a floor and what one would else write.

`make bench-map` tries 10,000 and 100,000 events; `ROWS=10000,100000,1000000 make bench-map` a
million too, whose store takes some minutes to make; STORES=FOLDER keeps and finds the stores.
The floor is a page with nothing but an empty `st_folium`; it and ours are stepped in turn, so
that a busy machine slows both. Prints a table with ratios, writes build/bench-map.png.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests.bench import map_others as others  # noqa: E402
from tests.bench import map_steps as steps  # noqa: E402
from tests.browser import chromium  # noqa: E402
from tests.dashboard.build import spread  # noqa: E402

SIZES = tuple(int(n) for n in os.environ.get("ROWS", "10000,100000").split(","))
FEW = 1_000
"""What the other ways are tried with besides."""
NOTE = f"– not tried: with fewer events a step took over {others.NOT_TRIED_MS:,} ms already"
DAYS = "/?since=2025-11-10"
"""Two thirds of the events: both buttons of the slider then change what is shown."""
Table = dict[str, dict[int, float | None]]
"""Step or way -> events -> milliseconds; None is more than a minute."""


def main() -> None:
    """Ours at every size beside the floor, then the peers."""
    ours: Table = {}
    with chromium.browser() as browser, peers() as other, stores() as folder:
        for rows in SIZES:
            store = folder / f"{rows}.gpkg"
            if not store.exists():
                spread(store, rows)
            with chromium.served(store) as address:
                for name, taken in of_ours(browser, address, other).items():
                    ours.setdefault(name, {})[rows] = taken
            print_table(ours, "Frontline Atlas, milliseconds, medians")
        theirs = of_peers(browser, other)
    print_table(theirs, "what one would else write: milliseconds from a step to the painted map")
    print(NOTE)
    draw({"ours": ours["slider to map"], "floor": ours["floor"]} | theirs)


def of_ours(browser: Browser, address: str, other: str) -> dict[str, float]:
    """Every step at one size; ratios are of each step to the floor's step just before it."""
    floor = steps.opened(browser, f"{other}/?way=floor&rows=2", ours=False)
    page = steps.opened(browser, address + DAYS, ours=True)
    pairs = [
        (steps.settle(floor, n, ours=False).page, steps.settle(page, n, ours=True))
        for n in range(steps.STEPS + steps.WARM_UP)
    ][steps.WARM_UP :]
    moves = {
        "drag to preview": steps.drag(page),
        "pan to painted": steps.pan(page),
        "zoom to painted": steps.zoom(page),
        "click to card": steps.click(page),
    }
    filters = [
        (steps.settle(floor, n, ours=False).page, steps.choose(page, n)) for n in range(steps.FEW)
    ]
    taken: dict[str, float] = {
        "floor": median(f for f, _ in pairs),
        "slider to map": median(s.map for _, s in pairs),
        "  × floor": median(s.map / f for f, s in pairs),
        "slider to page": median(s.page for _, s in pairs),
        "  × floor ": median(s.page / f for f, s in pairs),
        "filter to map": median(s for _, s in filters),
        "  × floor  ": median(s / f for f, s in filters),
        **moves,
        "first map": steps.first(browser, address + DAYS),
    }
    floor.context.close()
    page.context.close()
    return taken


def of_peers(browser: Browser, address: str) -> Table:
    """The steps of every other way, at the sizes that it can bear."""
    table: Table = {}
    for way, rows, taken in others.all_ways(browser, address, (FEW, *SIZES)):
        table.setdefault(way, {})[rows] = taken
    return table


@contextmanager
def stores() -> Iterator[Path]:
    """The folder of the stores: the one that STORES names, or one that goes afterwards."""
    if given := os.environ.get("STORES"):
        Path(given).mkdir(parents=True, exist_ok=True)
        yield Path(given)
        return
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


@contextmanager
def peers() -> Iterator[str]:
    """The peers' page on a free port."""
    port = chromium.free_port()
    command = [sys.executable, "-m", "tests.bench.map_server"]
    environment = os.environ | {"PORT": str(port)}
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
    try:
        chromium.answered(f"http://127.0.0.1:{port}/_stcore/health")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


def print_table(table: Table, title: str) -> None:
    """A line for each step or way, a column for each size."""
    sizes = sorted({n for times in table.values() for n in times})
    print(f"\n{title}\n{'events':18}" + "".join(f"{n:>12,}" for n in sizes))
    for name, times in table.items():
        digits = 2 if "×" in name else 0
        cells = (f"{_told(times, n, digits):>12}" for n in sizes)
        print(f"{name:18}" + "".join(cells), flush=True)


def _told(times: dict[int, float | None], rows: int, digits: int) -> str:
    if rows not in times:
        return "–"
    taken = times[rows]
    return "> 60,000" if taken is None else f"{taken:.{digits}f}"


def draw(table: Table, file: Path = ROOT / "build" / "bench-map.png") -> None:
    """The table as a chart on two logarithmic axes."""
    import matplotlib as mpl  # noqa: PLC0415

    mpl.use("Agg")
    from matplotlib import pyplot as plt  # noqa: PLC0415

    figure, axes = plt.subplots(figsize=(7, 4), layout="constrained")
    for way, times in table.items():
        known = {rows: taken for rows, taken in times.items() if taken is not None}
        axes.loglog(list(known), list(known.values()), marker="o", label=way)
    axes.set(xlabel="events", ylabel="ms from a step to the painted map")
    axes.grid(alpha=0.3)
    axes.legend(frameon=False)
    file.parent.mkdir(exist_ok=True)
    figure.savefig(file, dpi=150)


if __name__ == "__main__":
    main()
