"""The page list and the navigation, nothing else."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from dashboard import navigation, regions, session, sidebar, strings
from dashboard.assets import HERE
from dashboard.pages.base import Page
from dashboard.panels.fault import fault
from geo import catalogue
from geo.errors import GeoError


def main() -> None:
    """Set the page up and run the chosen one."""
    words = strings.words(session.look().lang)
    st.set_page_config(page_title=words("product"), page_icon=str(HERE / "icon.png"), layout="wide")
    st.html((HERE / "page" / "page.css").read_text("utf-8"))
    pages: dict[str, Page] = dict(catalogue.load("dashboard.pages", "PAGE"))
    ordered = sorted(pages.items(), key=lambda item: item[1].order)
    entries = {name: _entry(name, page, words) for name, page in ordered}
    navigation.know(entries)
    st.navigation(list(entries.values())).run()


def _entry(name: str, page: Page, words: strings.Words) -> st.Page:
    return st.Page(
        _run(name, page, words),
        title=words(f"page.{name}"),
        icon=page.icon,
        url_path=name,
        default=page.order == 0,
    )


def _run(name: str, page: Page, words: strings.Words) -> Callable[[], None]:
    run = partial(_render, name, page, words)
    run.__name__ = name  # type: ignore[attr-defined]
    return run


def _render(name: str, page: Page, words: strings.Words) -> None:
    """One page with its side bar; a store that cannot be read becomes words, not a traceback."""
    try:
        regions.check()
        sidebar.draw(words, filtered=page.filtered)
        page.render(words)
    except GeoError as error:
        fault(words(f"page.{name}"), error, words)
    session.write_url()
