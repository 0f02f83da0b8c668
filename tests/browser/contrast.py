"""Contrast as WCAG 2.2 measures it, of every text that a page shows, shadow roots and frames too.

Run inside the page: each text's colour is laid over the colours behind it, opacities of all the
elements around it included; text over a picture or a canvas is judged against the page's colour.
"""

from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Frame, Page

TEXT, LARGE = 4.5, 3.0
"""Least ratios of text, and of text of 24 px, or of 18.7 px in bold (WCAG 1.4.3)."""
MEASURE = (Path(__file__).with_suffix(".js")).read_text("utf-8")


class Measured(NamedTuple):
    """How many texts were measured, and those that are too faint: ratio, element, words."""

    seen: int
    faults: tuple[str, ...]


def measured(page: Page) -> Measured:
    """Every text that can be seen on the page and in its frames."""
    parts = [_of(frame) for frame in page.frames if frame.url != "about:blank"]
    faults = tuple(fault for part in parts for fault in part.faults)
    return Measured(sum(part.seen for part in parts), faults)


def _of(frame: Frame) -> Measured:
    found = frame.evaluate(MEASURE, [TEXT, LARGE])
    return Measured(found["seen"], tuple(found["faults"]))
