"""The steps of somebody who uses the map in Chromium, each timed from the hand to the paint.

Every step is timed inside the browser: from the event of the mouse or keyboard to the second
frame after the events were drawn, so that what Playwright itself takes is not counted.
"""

from collections.abc import Callable
from statistics import median
from typing import NamedTuple

from playwright.sync_api import Browser, Frame, Page

from tests.browser import chromium

STEPS = 7
"""Times that each step is taken; the median is told."""
FEW = 4
"""Times for what takes long: each of the other ways, a filter."""
WARM_UP = 2
"""Steps before those, which are not counted."""
REST_MS = 500
"""Between two steps, so that what one left to do is not counted in the next."""

FRAMES = """const two = (w) =>
  new Promise(d => w.requestAnimationFrame(() => w.requestAnimationFrame(d)));
const since = (w, began) => two(w).then(() => performance.now() - began);"""
SETTLE = """async ([press, waits]) => {
  const inside = document.querySelector("iframe[title='streamlit_folium.st_folium']").contentWindow;
  const group = () => inside.__GLOBAL_DATA__.last_feature_group;
  const painted = () => inside.document.body.dataset.painted;
  const find = (root) => root.querySelector(press) ||
    [...root.querySelectorAll("*")].map(e => e.shadowRoot && find(e.shadowRoot)).find(Boolean);
  const button = find(document), had = group(), was = painted(), taken = {};
  const began = performance.now();
  button.click();
  while (waits.some(name => !(name in taken))) {
    await new Promise(d => setTimeout(d, 4));
    if (painted() !== was && !("map" in taken)) taken.map = await since(inside, began);
    if (group() !== had && !("page" in taken)) taken.page = await since(inside, began);
  }
  return taken;
}"""
DRAGGED = """async () => {
  const inside = document.querySelector("iframe[title='streamlit_folium.st_folium']").contentWindow;
  const painted = () => inside.document.body.dataset.painted;
  const was = painted();
  const once = { once: true, capture: true };
  const began = await new Promise(d => addEventListener("pointermove", e => d(e.timeStamp), once));
  while (painted() === was) await new Promise(d => setTimeout(d, 4));
  await two(inside);
  return performance.now() - began;
}"""
CHOSEN = """async () => {
  const inside = document.querySelector("iframe[title='streamlit_folium.st_folium']").contentWindow;
  const painted = () => inside.document.body.dataset.painted, was = painted();
  const once = { once: true, capture: true };
  const began = await new Promise(d => addEventListener("keydown", e => d(e.timeStamp), once));
  while (painted() === was) await new Promise(d => setTimeout(d, 4));
  return since(inside, began);
}"""
FIRST = """async () => {
  const frame = () => document.querySelector("iframe[title='streamlit_folium.st_folium']");
  const painted = () => frame()?.contentDocument?.body?.dataset.painted;
  while (!painted()) await new Promise(d => setTimeout(d, 4));
  const next = () => new Promise(d => frame().contentWindow.requestAnimationFrame(d));
  await next();
  await next();
  return performance.now();
}"""
MOVED = """async ([how, by]) => {
  const painted = () => document.body.dataset.painted;
  const was = painted(), began = performance.now();
  if (how === "pan") map.panBy([by * map.getSize().x, 0], { animate: false });
  else map.setZoom(map.getZoom() + by, { animate: false });
  while (painted() === was) await new Promise(d => setTimeout(d, 4));
  await two(window);
  return performance.now() - began;
}"""
SIGN = """() => {
  const at = map.atlas.events, size = map.getSize();
  const seen = at.signs.filter(s => s.mark).map(s => [s.x - at.inset.x, s.y - at.inset.y]);
  return seen.find(([x, y]) => x > 60 && y > 60 && x < size.x - 60 && y < size.y - 60) || null;
}"""
CLICKED = """async () => {
  const inside = document.querySelector("iframe[title='streamlit_folium.st_folium']").contentWindow;
  const apart = inside.performance.timeOrigin - performance.timeOrigin;
  const began = await new Promise(d => inside.addEventListener("click",
    e => d(e.timeStamp + apart), { once: true, capture: true }));
  while (!document.querySelector(".st-key-card .fa-card")) await new Promise(d => setTimeout(d, 4));
  await two(window);
  return performance.now() - began;
}"""


def opened(browser: Browser, address: str, *, ours: bool) -> Page:
    """A page at rest."""
    page, _ = chromium.opened(browser, address)
    page.add_script_tag(content=FRAMES)
    if ours:
        chromium.painted(page)
        inside(page).add_script_tag(content=FRAMES)
    else:
        page.locator(chromium.MAP).wait_for(timeout=120_000)
    page.wait_for_timeout(3000)
    return page


def inside(page: Page) -> Frame:
    """The frame in which the map lives."""
    frame = page.locator(chromium.MAP).element_handle().content_frame()
    assert frame is not None
    return frame


class Settled(NamedTuple):
    """Milliseconds until the map shows the new days, and until the page has run anew."""

    map: float
    page: float


def settle(page: Page, number: int, *, ours: bool) -> Settled:
    """A day back and a day on in turn, by the slider's buttons; a peer's map comes with the run."""
    press = ("[data-part=back]", "[data-part=on]")[number % 2] if ours else ".stButton button"
    taken = page.evaluate(SETTLE, [press, ["map", "page"] if ours else ["page"]])
    page.wait_for_timeout(REST_MS)
    return Settled(taken.get("map", taken["page"]), taken["page"])


def choose(page: Page, number: int) -> float:
    """One activity chosen in the side bar and let go in turn, from the key to the painted map."""
    box = page.get_by_role("combobox", name="What happened")
    box.focus()
    if number % 2 == 0:
        page.keyboard.type("cl")
        page.wait_for_timeout(REST_MS)
    taken = _while(page, CHOSEN, lambda: page.keyboard.press(("Enter", "Backspace")[number % 2]))
    page.keyboard.press("Escape")
    page.wait_for_timeout(3 * REST_MS)
    return taken


def drag(page: Page) -> float:
    """The live preview while an end of the slider is dragged, a day or more with each move."""
    box = page.locator("[data-part=from]").bounding_box()
    wide = page.locator("[data-part=plot]").bounding_box()
    assert box is not None
    assert wide is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    taken = []
    for number in range(STEPS + WARM_UP):
        there = x + wide["width"] / 25 * (1 + number % 2)
        taken.append(_while(page, DRAGGED, lambda there=there: page.mouse.move(there, y)))
    page.mouse.up()
    page.wait_for_timeout(3 * REST_MS)
    return median(taken[WARM_UP:])


def pan(page: Page) -> float:
    """By most of the map's width, to where nothing has been asked for yet."""
    return _moves(page, "pan", 0.8)


def zoom(page: Page) -> float:
    """In and out by one."""
    return _moves(page, "zoom", 1)


def click(page: Page) -> float:
    """A click on the sign of one event, until its card is there."""
    frame = inside(page)
    for zoom in range(15, 7, -1):
        frame.evaluate("zoom => map.setZoom(zoom, { animate: false })", zoom)
        page.wait_for_timeout(3 * REST_MS)
        if frame.evaluate(SIGN):
            break
    taken = [_card(page, frame) for _ in range(FEW)]
    return median(taken)


def first(browser: Browser, address: str) -> float:
    """From an address that is typed to painted events, for a new visitor of a warm server."""
    taken = []
    for _ in range(3):
        context = browser.new_context(viewport={"width": 1400, "height": 900})
        page = context.new_page()
        page.goto(address, wait_until="commit")
        taken.append(page.evaluate(FIRST))
        context.close()
    return median(taken)


def _moves(page: Page, how: str, by: float) -> float:
    """There and back in turn, so that the map ends where it began."""
    frame = inside(page)
    taken = []
    for _ in range(WARM_UP + STEPS // 2):
        for step in (-by, by):
            taken.append(frame.evaluate(MOVED, [how, step]))
            page.wait_for_timeout(REST_MS)
    return median(taken[WARM_UP:])


def _card(page: Page, frame: Frame) -> float:
    sign = frame.wait_for_function(SIGN).json_value()
    box = page.locator(chromium.MAP).bounding_box()
    assert box is not None
    at = box["x"] + sign[0], box["y"] + sign[1]
    taken = _while(page, CLICKED, lambda: page.mouse.click(*at))
    page.wait_for_timeout(REST_MS)
    page.locator(".st-key-back button").click()
    page.locator(".st-key-card").wait_for(state="detached")
    page.wait_for_timeout(REST_MS)
    return taken


def _while(page: Page, watching: str, act: Callable[[], object]) -> float:
    """What a watching script tells of an act of the hand."""
    page.evaluate(f"void (window.told = ({watching})())")
    act()
    taken: float = page.evaluate("window.told")
    return taken
