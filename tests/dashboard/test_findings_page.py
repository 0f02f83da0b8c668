"""The findings: choosing a bar narrows the whole selection, choosing it again lets go."""

from dashboard.pages.findings import _toggled
from geo.records.filters import Filters


def test_a_bar_is_a_filter_that_can_be_let_go():
    narrowed = _toggled(Filters(), "activity", "clash")
    assert narrowed == Filters(activity=("clash",))
    assert _toggled(narrowed, "activity", "shelling").activity == ("clash", "shelling")
    assert _toggled(narrowed, "activity", "clash") == Filters()


def test_a_raion_is_chosen_as_the_place():
    chosen = _toggled(Filters(), "place", "Pokrovsk Raion")
    assert chosen.place == "Pokrovsk Raion"
    assert _toggled(chosen, "place", "Pokrovsk Raion") == Filters()
