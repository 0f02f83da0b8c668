"""Text of reports cannot become markup, in the card or anywhere."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from dashboard import strings
from dashboard.markup import tag
from dashboard.panels.card import card
from tests.dashboard.build import event, report

SOURCE = report(1, "Pokrovsk", "clash", date(2025, 11, 20))
EVENT = event(SOURCE, "Pokrovsk", "clash", date(2025, 11, 20), 1)


@given(st.text(max_size=80))
def test_text_is_escaped(text: str) -> None:
    made = tag("p", text, title=text)
    inside = made.removeprefix("<p").removesuffix("</p>").partition(">")[2]
    assert "<" not in inside


def test_a_hostile_report_stays_text_in_its_card() -> None:
    bad = "<img src=x onerror=alert(1)>"
    hostile = replace(
        EVENT, claimant=bad, source=bad, place_name=bad, denied_by=bad, channel=bad,
        url="javascript:alert(1)", place_why=(bad,), date_text=bad, quote_start=0,
        quote_end=len(bad), date_basis="relative",
    )  # fmt: skip
    made = card(hostile, bad, strings.words("en"))
    assert "<img" not in made
    assert "javascript:" not in made
