"""Telegram channels of one title: their posts of one number are told apart before they are stored.

A post is known by the title of its channel and its number, which every shape of an export has. Who
comes second under a title, with other posts, is known by the time of the post beside.
"""

from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from geo.records.report import Report, text_hash
from geo.store.writing import Store

_QUARTER_S = 900
_ALL_ZONES_S = 26 * 3600
"""An old export writes the hour of a post without its zone: off by quarters of an hour, and by a
day and two hours at most."""


class _Marks(NamedTuple):
    """What tells a post from another one of the same title and number."""

    at: datetime | None
    chat: str | None


class Namesakes:
    """Gives posts of another channel ids of their own, the same ones whenever they come again."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._met: dict[str, _Marks] = {}

    def told_apart(self, report: Report) -> Report:
        """The report under its id, or under another one if that is of a post elsewhere."""
        if report.acquisition.get("acquired") != "telegram":
            return report
        marks = _Marks(report.published_at, report.acquisition.get("chat"))
        before = self._met.get(report.id) or self._stored(report.id)
        if before is None or _same(before, marks):
            self._met[report.id] = marks
            return report
        said = f"{report.id}/{marks.at.timestamp() if marks.at else marks.chat}"
        return replace(report, id=f"t{text_hash(said)[:16]}")

    def _stored(self, report_id: str) -> _Marks | None:
        acquired = self._store.acquired(report_id)
        return _Marks(acquired.published_at, acquired.said.get("chat")) if acquired else None


def _same(one: _Marks, other: _Marks) -> bool:
    """Whether these are one post: of one channel where both tell, and else of one time."""
    if one.chat and other.chat and one.chat.isdecimal() == other.chat.isdecimal():
        return one.chat == other.chat
    if one.at is None or other.at is None:
        return True
    apart = abs((one.at - other.at).total_seconds())
    return apart <= _ALL_ZONES_S and apart % _QUARTER_S == 0
