"""The region that a visitor asks about: chosen by name, drawn on the map, or none."""

from dataclasses import replace
from functools import lru_cache
from typing import Any

import streamlit as st

from dashboard import session
from dashboard.session import Slot
from dashboard.strings import Words
from geo.errors import UsageError
from geo.records.vocabulary import Lang
from geo.views.regions import chosen_region, raion_at, region_names, region_title

KINDS = ("region", "unit")
"""What the map tells: a region in words, or a place whose raion is meant."""


def box(key: str, words: Words) -> None:
    """A box to choose or type a region; its state follows the Look, which a URL may set."""
    session.seed(key, session.look().filters.within)
    named = dict(options(words))
    st.selectbox(words("region.title"), named, index=None, placeholder=words("region.hint"),
                 key=key, accept_new_options=True, on_change=_typed, args=(key,),
                 format_func=lambda text: named.get(text) or label(text, words))  # fmt: skip
    if fault := session.recall(Slot.NO_REGION):
        st.warning(words("region.unknown", reason=fault))


def options(words: Words) -> list[tuple[str, str]]:
    """Every region that has a name, and the chosen one, each with what it is called."""
    given, known = session.look().filters.within, _named(_lang(words))
    own = () if given is None or given in dict(known) else ((given, label(given, words)),)
    return [*own, *known]


@lru_cache(maxsize=2)
def _named(lang: Lang) -> tuple[tuple[str, str], ...]:
    return tuple((text, region_title(text, lang)) for text in region_names(lang))


def label(text: str, words: Words) -> str:
    """A region's words as a person reads them: the corners of a polygon are none."""
    if text[:1].isdigit() and text.count(",") > 2:
        return words("region.drawn", km2=f"{chosen_region(text).km2:,.0f}")
    return region_title(text, _lang(words))


def choose(text: str | None) -> None:
    """Hold the page to a region, or let it go; what nobody knows is told instead."""
    session.remember(Slot.NO_REGION, None)
    try:
        known = text and chosen_region(text) and text
    except UsageError as error:
        session.remember(Slot.NO_REGION, str(error))
        known = None
    session.change(filters=replace(session.look().filters, within=known or None))


def picked(pick: dict[str, Any], words: Words) -> bool:
    """Take in what was drawn on the map; whether it was a region."""
    if pick.get("kind") not in KINDS:
        return False
    if pick["kind"] == "unit":
        lon, lat = pick["at"]
        choose(raion_at(lon, lat, _lang(words)))
    else:
        choose(str(pick.get("words", "")))
    return True


def check() -> None:
    """Let go of a region that came with the URL and that nobody knows."""
    given = session.look().filters.within
    if given is not None:
        choose(given)


def _typed(key: str) -> None:
    choose(st.session_state[key])


def _lang(words: Words) -> Lang:
    return "uk" if words.lang == "uk" else "en"
