"""Claims of ground beside the control maps, as a table to sort and to narrow."""

from collections.abc import Sequence
from typing import Any

import pandas as pd
import streamlit as st

from dashboard import data, markup, navigation, session, terrain
from dashboard.markup import tag
from dashboard.panels.card import short_place
from dashboard.strings import Words
from geo.control.finding import VERDICTS
from geo.control.told import reason
from geo.records.filters import Filters
from geo.records.vocabulary import Side
from geo.views.control_findings import FindingRow

HEIGHT = 620
HEAD, ROW = 38, 84
"""Pixels: a row holds the four lines that the arithmetic takes."""
SIDES: tuple[Side, ...] = ("ukraine", "russia", "independent", "unknown")


def checks(filters: Filters, words: Words) -> None:
    """The table with its choices; a chosen row opens the event on the map page."""
    st.html(tag("p", words("checks.note"), cls="fa-note"))
    found = terrain.findings(filters)
    if not found:
        st.html(markup.empty(words("checks.none")))
        return
    left = _narrowed(found, words)
    if not left:
        st.html(markup.empty(words("checks.none_left")))
        return
    if len({row.event.id for row in found}) >= terrain.MOST_CLAIMS:
        st.caption(words("checks.most", n=f"{terrain.MOST_CLAIMS:,}"))
    table = pd.DataFrame([_line(row, words) for row in left])
    chosen = st.dataframe(table, hide_index=True, height=min(HEIGHT, HEAD + ROW * len(left)),
                          row_height=ROW, placeholder="–", column_config=_columns(words),
                          on_select="rerun", selection_mode="single-row", key="checks")  # fmt: skip
    rows = chosen["selection"]["rows"]
    if rows and rows[0] < len(left):
        session.select(left[rows[0]].event.id, focus=True)
        navigation.go("map")


def _narrowed(found: Sequence[FindingRow], words: Words) -> list[FindingRow]:
    """What the choices above the table leave; nothing chosen is everything."""
    many = {name: sum(row.finding.verdict == name for row in found) for name in VERDICTS}
    verdicts = st.pills(words("checks.finding"), [v for v in VERDICTS if many[v]],
                        selection_mode="multi", key="checks_verdict",
                        format_func=lambda v: f"{_verdict(v, words)} · {many[v]}")  # fmt: skip
    left, right = st.columns(2)
    present = {row.event.claimant_side for row in found}
    makers = sorted({row.finding.maker for row in found})
    with left:
        sides = st.pills(words("checks.side"), [s for s in SIDES if s in present],
                         selection_mode="multi", key="checks_side",
                         format_func=lambda s: words(f"side.{s}"))  # fmt: skip
    with right:
        by = st.pills(words("checks.maker"), makers, selection_mode="multi", key="checks_maker")
    return [
        row for row in found
        if (not verdicts or row.finding.verdict in verdicts)
        and (not sides or row.event.claimant_side in sides)
        and (not by or row.finding.maker in by)
    ]  # fmt: skip


def _verdict(name: str, words: Words) -> str:
    return words(f"verdict.{name}").rstrip(".")


def _line(row: FindingRow, words: Words) -> dict[str, Any]:
    event, found = row.event, row.finding
    gained, lost = found.newly_occupied_km2, found.no_longer_occupied_km2
    return {
        "day": event.date_end,
        "what": words(f"activity.{event.activity}"),
        "place": short_place(data.named(event, words.lang)),
        "who": event.claimant or words("unknown"),
        "finding": _verdict(found.verdict, words),
        "words": reason(found, words.lang),
        "maker": found.maker,
        "distance": None if found.distance_m is None else found.distance_m / 1000,
        "radius": None if found.uncertainty_m is None else found.uncertainty_m / 1000,
        "net": None if gained is None or lost is None else gained - lost,
        "side": words(f"side.{event.claimant_side}"),
        "map_date": found.map_date,
    }


def _columns(words: Words) -> dict[str, Any]:
    widths = {"finding": 150, "what": 90, "place": 150, "who": 140}
    plain = {name: st.column_config.TextColumn(words(f"checks.{name}"), width=widths.get(name))
             for name in (*widths, "side", "maker")}  # fmt: skip
    days = {name: st.column_config.DateColumn(words(f"checks.{name}"), format="YYYY-MM-DD")
            for name in ("day", "map_date")}  # fmt: skip
    help_of = {"distance": words("checks.distance_help"), "net": words("checks.net_help")}
    sizes = {"distance": "%.2f", "radius": "%.2f", "net": "%+.2f"}
    numbers = {name: st.column_config.NumberColumn(words(f"checks.{name}"), format=form,
                                                   help=help_of.get(name))
               for name, form in sizes.items()}  # fmt: skip
    arithmetic = {"words": st.column_config.TextColumn(words("checks.words"), width=400)}
    return plain | days | numbers | arithmetic
