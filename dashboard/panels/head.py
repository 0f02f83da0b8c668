"""The head of a page: its name, how much it shows, the selection as files, links and views."""

from urllib.parse import urlencode, urlsplit

import streamlit as st

from dashboard import session
from dashboard.markup import Html, tag
from dashboard.panels.downloads import downloads
from dashboard.panels.views import views
from dashboard.strings import Words


def head(page: str, title: str, told: str, words: Words) -> None:
    """One line; the links and the saved views are folded behind its last button."""
    filters = session.look().filters
    count = tag("span", told, cls="fa-count", role="status")
    with st.container(horizontal=True, vertical_alignment="center", key="head"):
        st.html(tag("div", tag("h1", title), count, downloads(filters, words), cls="fa-bar"),
                width="stretch")  # fmt: skip
        with st.popover(words("share.title"), icon=":material/share:", key="share"):
            _links(page, words)
            st.markdown(f"**{words('views.title')}**")
            views(page, words)


def _links(page: str, words: Words) -> None:
    look = session.look()
    query = urlencode(look.to_query())
    origin = _origin()
    st.html(_file(f"/api/view.html?{query}", words))
    st.caption(words("share.link"))
    st.code(_address(f"{origin}/{'' if page == 'map' else page}", query), language=None)
    st.caption(words("share.qgis"))
    selection = urlencode(look.filters.to_query())
    st.code(_address(f"{origin}/api/events.geojson", selection), language=None)


def _file(address: str, words: Words) -> Html:
    link = tag("a", words("share.html"), href=address, download="frontline-atlas.html")
    return tag("div", link, tag("span", words("share.html_help"), cls="fa-sub"), cls="fa-share")


def _address(path: str, query: str) -> str:
    return f"{path}?{query}" if query else path


def _origin() -> str:
    """Scheme, host and port under which the reader sees this page."""
    parts = urlsplit(st.context.url or "http://127.0.0.1:8501")
    return f"{parts.scheme}://{parts.netloc}"
