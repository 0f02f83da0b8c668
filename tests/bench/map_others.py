"""The steps of the other ways to show events, each timed as ours are, from the click to the paint.

A folium layer is there when its group has been handed to the map and two frames have passed;
pydeck draws nothing between the steps, so that its first draw after the click is the step's.
"""

from collections.abc import Iterator
from statistics import median

from playwright.sync_api import Browser, Page

from tests.bench import map_steps as steps

FOLIUM = ("markers", "MarkerCluster", "FastMarkerCluster", "HeatMap", "GeoJson")
WAYS = (*FOLIUM, "pydeck")
TOO_LONG_MS = 60_000
"""Nobody waits a minute: the step is given up and told as such."""
NOT_TRIED_MS = 6_000
"""Ten times the events take about ten times as long: after such a step, more are not tried."""
COUNTS = """(() => {
  window.drawn = 0;
  const webgl = WebGL2RenderingContext.prototype;
  for (const name of ["drawArrays", "drawElements"].flatMap((draw) => [draw, draw + "Instanced"])) {
    const draw = webgl[name];
    webgl[name] = function (...how) { window.drawn += 1; return draw.apply(this, how); };
  }
})()"""
STEP_FOLIUM = """async (most) => {
  const inside = document.querySelector("iframe[title='streamlit_folium.st_folium']").contentWindow;
  const group = () => inside.__GLOBAL_DATA__.last_feature_group;
  const had = group(), began = performance.now();
  document.querySelector(".stButton button").click();
  while (group() === had) {
    if (performance.now() - began > most) return null;
    await new Promise(d => setTimeout(d, 4));
  }
  return since(inside, began);
}"""
STEP_DECK = """async (most) => {
  const had = window.drawn, began = performance.now();
  document.querySelector(".stButton button").click();
  while (window.drawn === had) {
    if (performance.now() - began > most) return null;
    await new Promise(d => setTimeout(d, 4));
  }
  return since(window, began);
}"""


def all_ways(
    browser: Browser, address: str, sizes: tuple[int, ...]
) -> Iterator[tuple[str, int, float | None]]:
    """Way, events, milliseconds; None where a step took over a minute. Larger ones are left out."""
    for way in WAYS:
        for rows in sizes:
            taken = _steps(browser, f"{address}/?way={way}&rows={rows}", way)
            yield way, rows, taken
            if taken is None or taken > NOT_TRIED_MS:
                break


def _steps(browser: Browser, address: str, way: str) -> float | None:
    page = _opened(browser, address, way)
    try:
        taken = [_step(page, way) for _ in range(steps.FEW)]
    finally:
        page.context.close()
    known = [one for one in taken[1:] if one is not None]
    return median(known) if len(known) == len(taken) - 1 else None


def _step(page: Page, way: str) -> float | None:
    told: float | None = page.evaluate(STEP_DECK if way == "pydeck" else STEP_FOLIUM, TOO_LONG_MS)
    page.wait_for_timeout(steps.REST_MS)
    return told


def _opened(browser: Browser, address: str, way: str) -> Page:
    if way != "pydeck":
        return steps.opened(browser, address, ours=False)
    page = browser.new_context(viewport={"width": 1400, "height": 900}).new_page()
    page.add_init_script(COUNTS)
    page.goto(address)
    page.add_script_tag(content=steps.FRAMES)
    page.wait_for_function("window.drawn > 0", timeout=120_000)
    page.wait_for_timeout(3000)
    return page
