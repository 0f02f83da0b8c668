"""Cells that no spreadsheet runs, and that still come back as they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.export.csv_table import harmless
from geo.sources.own_export import as_written


@pytest.mark.parametrize("text", ["=1+1", "+1", "-2", "@x", "\t=1", "\n=1"])
def test_a_formula_becomes_a_text(text):
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("value", ["plain", "'quoted'", "", None, -3.5, 0])
def test_everything_else_stays_as_it_is(value):
    assert harmless(value) == value


@given(st.text(alphabet="'=+-@a \n\t") | st.text())
def test_any_cell_comes_back(text):
    assert as_written(harmless(text)) == text
