"""Stable ids: the same text read again gives the same ids, whatever the gazetteer's numbering."""

import hashlib
from collections.abc import Sequence

from geo.records.mention import Mention
from geo.records.statement import Statement

LENGTH = 16
"""Hexadecimal digits of an id: 64 bits, no collision to be feared among millions."""


def statement_id(report_id: str, statement: Statement, mentions: Sequence[Mention]) -> str:
    """From the report, the quote's span, the activity and where the places stand."""
    spots = ",".join(str(mentions[number].start) for number in statement.mentions)
    figures = ",".join(f"{f.metric}@{f.quote_start}" for f in statement.figures)
    parts = (
        report_id,
        statement.quote_start,
        statement.quote_end,
        statement.activity,
        spots,
        figures,
    )
    return f"s{_digest(*parts)}"


def event_id(statement: str, place_start: int | None) -> str:
    """From the statement and where its place stands in the text."""
    return f"e{_digest(statement, place_start)}"


def _digest(*parts: object) -> str:
    text = "\x1f".join(map(str, parts))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:LENGTH]
