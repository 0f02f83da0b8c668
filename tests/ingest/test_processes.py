"""Several processes give exactly what one gives, in the same order."""

import sys
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from geo.errors import InputError
from geo.ingest import ready
from geo.ingest.reading import read_all
from geo.ingest.workers import MANY
from geo.records.report import Report
from geo.sources.base import Options, open_path
from tests.making import NOW

SAMPLES = Path(__file__).parents[2] / "data" / "samples"


def _reports(count: int) -> list[Report]:
    text = "Russian forces shelled Myrnohrad on 22 November, the city council said. Number {}."
    polish = "W piątek rosyjskie wojska ostrzelały miasto, poinformowały władze obwodu. {}"
    return [
        Report(
            id=f"r{n}",
            text=(polish if n == 7 else text).format(n),
            published=date(2025, 11, 23),
            captured=NOW,
        )
        for n in range(count)
    ]


def test_many_reports_are_read_on_all_cores_as_one_would():
    many = _reports(MANY + 10)
    together = list(read_all(many, processes=2))
    assert together == list(read_all(many, processes=1))
    assert [read.report.id for read in together] == [report.id for report in many]
    assert together[7].refused
    assert together[0].prepared
    assert together[0].prepared.events


def test_a_large_input_is_read_beside_as_it_would_be_here(monkeypatch):
    given = open_path(SAMPLES / "acled" / "sample.csv")
    here = list(ready.pieces(given, "acled", Options(captured=NOW)))
    monkeypatch.setattr(ready, "LARGE_BYTES", 0)
    assert list(ready.pieces(given, "acled", Options(captured=NOW))) == here


def test_a_reader_that_dies_is_said(monkeypatch):
    given = open_path(SAMPLES / "acled" / "sample.csv")
    monkeypatch.setattr(ready, "LARGE_BYTES", 0)
    with pytest.raises(InputError, match="stopped half-way"):
        list(ready.pieces(given, "no such source", Options()))


def test_a_new_process_does_not_run_the_program_that_starts_it(monkeypatch, tmp_path):
    ran = tmp_path / "ran"
    page = tmp_path / "page.py"
    page.write_text(f"import pathlib; pathlib.Path({str(ran)!r}).touch()", encoding="utf-8")
    program = ModuleType("__main__")
    program.__file__ = str(page)
    monkeypatch.setitem(sys.modules, "__main__", program)
    monkeypatch.setattr(ready, "LARGE_BYTES", 0)
    given = open_path(SAMPLES / "acled" / "sample.csv")
    assert list(ready.pieces(given, "acled", Options(captured=NOW)))
    assert not ran.exists()
    assert sys.modules["__main__"] is program
