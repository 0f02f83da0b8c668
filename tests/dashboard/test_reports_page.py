"""The page of reports: found by words, narrowed by the filters, and led to the map."""

from dashboard import archive
from tests.dashboard.test_map_page import html_of, message


def test_reports_are_found_by_words_of_their_text(store, on_page):
    store(12)
    visitor = on_page("reports", find="number 7")
    assert "Reports: 1" in html_of(visitor)
    assert "number 7" in html_of(visitor)
    assert "No report matches" in html_of(on_page("reports", find="submarine"))


def test_filters_leave_the_reports_behind_their_records(store, on_page):
    store(12)
    whole, part = on_page("reports"), on_page("reports", source="Herald")
    assert "Reports: 12" in html_of(whole)
    assert "Reports: 4 (those behind the records" in html_of(part)


def test_a_report_leads_to_what_it_says_on_the_map(store, visit, on_page):
    store(12)
    visitor = on_page("reports", report="r00004")
    visitor.button(key="report_to_map").click().run()
    assert visitor.query_params["report_id"] == "r00004"
    assert message(visit(report_id="r00004"))["query"] == "report_id=r00004"


def test_places_without_an_event_are_marked_apart(store, on_page):
    store(1)
    assert "fa-place-mark" in html_of(on_page("reports"))


def test_sources_tell_how_late_and_when_silent(store, on_page):
    store(30)
    shown = html_of(on_page("sources"))
    assert "Median delay, days" in shown
    assert archive.lateness() == {"Courier": 0.0, "Herald": 0.0, "Вісник": 0.0}
    for line in archive.sources():
        assert (line.silent[1] - line.silent[0]).days == line.silence
        assert f"{line.silence} days, " in shown
