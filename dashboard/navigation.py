"""Going from one page to another with what was chosen there."""

from collections.abc import Callable, Mapping

import streamlit as st

from dashboard import session
from dashboard.session import Slot


def know(pages: Mapping[str, st.Page]) -> None:
    """Remember this visit's pages by name."""
    session.remember(Slot.PAGES, dict(pages))


def button(
    label: str, page: str, *, key: str, icon: str = "", before: Callable[[], None] | None = None
) -> None:
    """A button that does `before`, if anything, and then opens a page."""
    if st.button(label, key=key, icon=icon or None, on_click=before):
        go(page)


def go(page: str) -> None:
    """Open a page of this visit."""
    pages = session.recall(Slot.PAGES, {})
    if page in pages:
        st.switch_page(pages[page])
