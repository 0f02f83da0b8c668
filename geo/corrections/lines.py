"""Corrections as JSON lines: one a line, to be kept, sent and taken in elsewhere."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict, fields
from datetime import datetime

import orjson

from geo.errors import RejectedItem
from geo.records.correction import Correction

_NAMES = frozenset(field.name for field in fields(Correction))
MAX_LINE = 1_000_000
"""Bytes; a correction with the outline of a whole oblast takes a tenth of it."""


def lines(corrections: Iterable[Correction]) -> Iterator[bytes]:
    """One JSON line a correction, without the line end."""
    for correction in corrections:
        yield orjson.dumps({**asdict(correction), "made_at": correction.made_at.isoformat()})


def parsed(content: bytes, source: str) -> Iterator[Correction | RejectedItem]:
    """The correction of each line, or why it is none; empty lines are passed over."""
    for number, line in enumerate(content.split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            yield _correction(line)
        except (ValueError, TypeError, KeyError) as error:
            yield RejectedItem(str(error), source=source, where=f"line {number}")


def _correction(line: bytes) -> Correction:
    if len(line) > MAX_LINE:
        raise ValueError(f"the line is longer than {MAX_LINE:,} bytes")
    given = orjson.loads(line)
    if not isinstance(given, dict):
        raise ValueError("the line is no JSON object")
    missing = {"id", "made_at", "author", "reason", "event_id", "report_id", "action"} - set(given)
    if missing:
        raise ValueError(f"the line lacks {', '.join(sorted(missing))}")
    known = {"values": {}, "before": {}} | {k: v for k, v in given.items() if k in _NAMES}
    for name in ("values", "before"):
        if not isinstance(known[name], dict):
            raise ValueError(f"{name} is no JSON object")
    for name in ("quote", "place_text"):
        if not isinstance(known.get(name), str | None):
            raise ValueError(f"{name} is no text")
    return Correction(**{**known, "made_at": datetime.fromisoformat(given["made_at"])})
