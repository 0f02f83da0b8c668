"""Pictures of every page and state, to be looked at: `python -m tests.browser.screenshots DIR`.

ONLY=card,empty_map takes just these states; the README's picture is taken when all are.
"""

import os
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser

from tests.browser import chromium, states
from tests.browser.states import State

README = chromium.ROOT / "dashboard" / "assets" / "screenshot.png"
WIDE, NARROW, LARGE = (1400, 900), (390, 844), (2560, 1440)
LOOKS = {
    "wide_light_en": (WIDE, False, "en"),
    "wide_dark_uk": (WIDE, True, "uk"),
    "narrow_light_uk": (NARROW, False, "uk"),
    "narrow_dark_en": (NARROW, True, "en"),
}
"""Every two of size, light and language meet in one of these."""
FEWER = ("wide_dark_uk", "narrow_light_uk")
"""For the states that hold words and little else."""
REST_MS = 1500
"""Until what moves has come to rest."""


def main(folder: Path, only: str | None = None) -> None:
    """Every state in each look, store after store; and the README's picture."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = {n: s for n, s in states.every().items() if only is None or n in only.split(",")}
    with chromium.browser() as browser, tempfile.TemporaryDirectory() as scratch:
        for kind in dict.fromkeys(state.store for state in wanted.values()):
            with states.store_of(kind, Path(scratch)) as address:
                for name, state in wanted.items():
                    if state.store == kind:
                        _looks(browser, address, state, folder / name)
                if kind == "demo" and only is None:
                    _take(browser, address, State("/"), folder / "map_large", "large")
                    _take(browser, address, states.SPECIAL["card"], README, "wide_light_en")


def _looks(browser: Browser, address: str, state: State, file: Path) -> None:
    for look in LOOKS if state.store == "demo" else FEWER:
        _take(browser, address, state, file, look)


def _take(browser: Browser, address: str, state: State, file: Path, look: str) -> None:
    """One picture; the name of `file` gets the look's unless it is a picture's already."""
    size, dark, lang = LOOKS.get(look, (LARGE, False, "en"))
    path = f"{state.path}{'&' if '?' in state.path else '?'}lang={lang}"
    page, outside = chromium.opened(browser, address + path, size=size, dark=dark)
    try:
        states.settle(page)
        state.way(page)
        page.wait_for_timeout(REST_MS)
    except Exception as error:
        sys.stderr.write(f"{file.name} {look}: {str(error).splitlines()[0]}\n")
    png = file if file.suffix else file.with_name(f"{file.name}_{look}.png")
    page.screenshot(path=png)
    page.context.close()
    if outside:
        raise SystemExit(f"{address} asked another machine: {outside[0]}")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "screenshots"), os.environ.get("ONLY"))
