"""What a page says when the store cannot be read: what it means, and what to do now."""

import streamlit as st

from dashboard import markup
from dashboard.markup import tag
from dashboard.strings import Words
from geo.errors import GeoError


def fault(title: str, error: GeoError, words: Words) -> None:
    """The page's own name, the fault in words, its cause as the program tells it, another try."""
    st.html(tag("div", tag("h1", title), cls="fa-bar"))
    st.html(markup.empty(words("error.store"), words("error.store_how")))
    st.code(str(error), language=None, wrap_lines=True)
    st.button(words("error.again"), icon=":material/refresh:", key="again")
