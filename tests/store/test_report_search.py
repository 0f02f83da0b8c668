"""Whole reports are found by their words in three languages, as they are now."""

from datetime import date

import pytest

from geo.records.filters import Filters
from geo.records.report import Report
from geo.store import open_store, report_search, schema
from geo.store.reading import EVERYTHING
from tests.making import make_event

TEXTS = {
    "en": "Engineers laid a pontoon near the mill. The night was calm.",
    "uk": "Сапери навели понтон біля млина. Ніч минула спокійно.",
    "ru": "Сапёры навели понтон у мельницы. Ночь прошла спокойно.",
}


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "store.gpkg", write=True) as opened:
        for number, (lang, text) in enumerate(TEXTS.items(), 1):
            day = date(2025, 11, number)
            opened.add_report(Report(lang, text, day, lang=lang, title=f"Note {number}"), [])
        yield opened


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("pontoon", ["en"]),
        ("pont MILL", ["en"]),
        ("понтон", ["ru", "uk"]),
        ("саперы", ["ru"]),
        ("млин", ["uk"]),
        ("note 2", ["uk"]),
        ("mill calm tomorrow", []),
        ("…", []),
        ('" OR * NEAR(', []),
    ],
)
def test_every_word_must_begin_a_word_of_the_report(store, asked, found):
    assert store.reports_with(asked) == found


def test_a_place_is_found_under_its_other_names(store):
    store.name_alternatives = lambda name: {"mill": ["млин"]}.get(name, ())
    assert store.reports_with("mill") == ["uk", "en"]


def test_a_changed_text_is_found_by_its_new_words_only(store):
    store.add_report(Report("en", "Nothing was built.", date(2025, 11, 1), title="Note 1"), [])
    assert store.reports_with("pontoon") == []
    assert store.reports_with("built") == ["en"]


def test_a_file_of_an_earlier_version_is_indexed_when_it_is_opened(tmp_path):
    path = tmp_path / "old.gpkg"
    with open_store(path, write=True) as store:
        store.add_report(Report("en", TEXTS["en"]), [])
        with store.transaction() as db:
            db.execute("DROP TABLE report_search")
            db.execute("DROP TABLE sheets")
            before = schema.STEPS.index(report_search.create)
            db.execute("UPDATE frontline_store SET value=? WHERE key='schema'", [before])
    with open_store(path, write=True) as store:
        assert store.reports_with("pontoon") == ["en"]


def test_the_reports_behind_a_selection_are_counted(store):
    store.add_report(
        Report("more", "Two things happened."),
        [make_event(n, report_id="more") for n in (1, 2)],
    )
    store.add_events([make_event(3, report_id="e3", statement_id="e3")])
    assert store.reports_behind(EVERYTHING) == {"more": 2, "e3": 1}
    assert store.reports_behind(Filters(report_id="e3")) == {"e3": 1}
