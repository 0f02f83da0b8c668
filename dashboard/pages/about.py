"""How the product reads, places and counts, what it does not know, and whose data it stands on."""

import streamlit as st

from dashboard.assets import HERE
from dashboard.markup import tag
from dashboard.pages.base import Page
from dashboard.strings import Words
from geo.export.base import ATTRIBUTION


def page(words: Words) -> None:
    """The method page of the chosen language, and the attribution of all data."""
    st.html(tag("div", tag("h1", words("about.title")), cls="fa-bar"))
    text = (HERE / "page" / f"method.{words.lang}.md").read_text("utf-8")
    column, _ = st.columns([2, 1])
    with column:
        st.markdown(text)
        st.subheader(words("about.data"), anchor=False)
        for line in ATTRIBUTION:
            st.markdown(f"- {line}")
        st.markdown("- " + words("about.base_map"))


PAGE = Page(9, ":material/help:", page)
