"""Milliseconds from a step of the date slider to painted events, beside what one would else write.

ROWS=10000,100000 in the environment names the sizes. Prints a table, writes build/bench-map.png.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests.browser import chromium  # noqa: E402
from tests.dashboard.build import spread  # noqa: E402

SIZES = tuple(int(n) for n in os.environ.get("ROWS", "1000,10000").split(","))
MOST = {"markers": 5_000, "geojson": 100_000}
"""A way that needs over 15 s for a step is not tried with more rows."""
STEPS = 5
CLICK = """async ([press, ours]) => {
  const frame = document.querySelector("iframe[title='streamlit_folium.st_folium']");
  const inside = frame.contentWindow;
  const group = () => inside.__GLOBAL_DATA__.last_feature_group;
  const find = (root) => root.querySelector(press) ||
    [...root.querySelectorAll("*")].map(e => e.shadowRoot && find(e.shadowRoot)).find(Boolean);
  const before = group(), painted = inside.document.body.dataset.painted;
  const began = performance.now();
  find(document).click();
  while (group() === before || (ours && inside.document.body.dataset.painted === painted))
    await new Promise(done => setTimeout(done, 4));
  await new Promise(done => inside.requestAnimationFrame(() => inside.requestAnimationFrame(done)));
  return performance.now() - began;
}"""


def main() -> None:
    """Every way at every size, in one browser."""
    table: dict[str, dict[int, float]] = {}
    with chromium.browser() as browser, tempfile.TemporaryDirectory() as folder:
        with peers() as address:
            for way in ("floor", *MOST):
                sizes = [n for n in SIZES if n <= MOST.get(way, n)]
                table[way] = {n: measured(browser, f"{address}/?way={way}&rows={n}") for n in sizes}
        table["ours"] = {}
        for rows in SIZES:
            with chromium.served(spread(Path(folder) / f"{rows}.gpkg", rows)) as address:
                table["ours"][rows] = measured(browser, address + "/?since=2025-11-10", ours=True)
    print_table(table)
    draw(table, ROOT / "build" / "bench-map.png")


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


def measured(browser: Browser, address: str, *, ours: bool = False) -> float:
    """The median of some steps, after two that warm up."""
    page, _ = chromium.opened(browser, address)
    if ours:
        chromium.painted(page)
    else:
        page.locator(chromium.MAP).wait_for(timeout=120_000)
        page.wait_for_timeout(3000)
    times = [step(page, number, ours=ours) for number in range(STEPS + 2)][2:]
    page.context.close()
    return statistics.median(times)


def step(page: Page, number: int, *, ours: bool) -> float:
    """One step; ours goes a day back and a day on in turn."""
    back = ("[data-part=back]", "[data-part=on]")[number % 2]
    taken: float = page.evaluate(CLICK, [back if ours else ".stButton button", ours])
    page.wait_for_timeout(500)
    return taken


def print_table(table: dict[str, dict[int, float]]) -> None:
    print("ms from step to painted, median of", STEPS)
    print(f"{'':10}" + "".join(f"{n:>12,}" for n in SIZES))
    for way, times in table.items():
        cells = (f"{times[n]:12.0f}" if n in times else f"{'–':>12}" for n in SIZES)
        print(f"{way:10}" + "".join(cells))
    ratios = (f"{table['ours'][n] / table['floor'][n]:12.2f}" for n in SIZES)
    print(f"{'ours/floor':10}" + "".join(ratios))


def draw(table: dict[str, dict[int, float]], file: Path) -> None:
    """The table as a chart on two logarithmic axes."""
    import matplotlib as mpl  # noqa: PLC0415

    mpl.use("Agg")
    from matplotlib import pyplot as plt  # noqa: PLC0415

    figure, axes = plt.subplots(figsize=(7, 4), layout="constrained")
    for way, times in table.items():
        axes.loglog(list(times), list(times.values()), marker="o", label=way)
    axes.set(xlabel="events", ylabel="ms from step to painted")
    axes.grid(alpha=0.3)
    axes.legend(frameon=False)
    file.parent.mkdir(exist_ok=True)
    figure.savefig(file, dpi=150)


if __name__ == "__main__":
    main()
