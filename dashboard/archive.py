"""The cached reads of reports: lists of them, the places named in one, their sources."""

import numpy as np

from dashboard import held
from dashboard.held import CLAIM
from dashboard.opened import kept, store
from geo.errors import GeoError
from geo.gazetteer.index import Gazetteer
from geo.pipeline import read as read_report
from geo.records.filters import Filters
from geo.records.mention import Mention
from geo.store.lines import ReportLine
from geo.store.reading import NO_DAY
from geo.views.by_source import SourceLine, by_source
from geo.views.heading import heading


@kept
def reports() -> tuple[ReportLine, ...]:
    """All reports without their texts, newest first."""
    return tuple(reversed(list(store().reports())))


@kept
def with_words(text: str) -> frozenset[str]:
    """Ids of the reports in which every word of `text` begins a word."""
    return frozenset(store().reports_with(text))


@kept
def behind(filters: Filters) -> dict[str, int]:
    """The reports of a selection's records, with how many of these each has."""
    return store().reports_behind(filters)


@kept
def headings(report_ids: tuple[str, ...]) -> dict[str, str]:
    """The first words of these reports' texts, for those that were published without a title."""
    found = (store().report(report_id) for report_id in report_ids)
    return {one.id: first for one in found if one and (first := heading(one.text))}


@kept
def mentions(report_id: str) -> tuple[Mention, ...]:
    """Every place that is recognised in a report, read anew; none in a language we do not read."""
    report = store().report(report_id)
    if report is None:
        return ()
    try:
        return read_report(report, Gazetteer.open()).mentions
    except GeoError:
        return ()


@kept
def sources() -> tuple[SourceLine, ...]:
    """Who published the reports, when, and the longest silence of each."""
    return tuple(by_source(reports()))


@kept
def lateness() -> dict[str, float]:
    """By source, how many days lie between an event and its report in the middle of all cases."""
    rows = held.rows()
    late = rows["day_report"].astype(np.int64) - rows["day_end"]
    known = (rows["day_report"] != NO_DAY) & (rows["day_end"] != NO_DAY) & (held.kinds() != CLAIM)
    found = {}
    for code, name in enumerate(store().words("source")):
        days = late[known & (rows["source"] == code)]
        if len(days):
            found[name] = float(np.median(days))
    return found
