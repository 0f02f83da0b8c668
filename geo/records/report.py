"""A published report: its whole text, who published it and when, and how it reached us."""

import hashlib
from dataclasses import field
from datetime import date, datetime

from geo.records.record import record

MAX_TEXT_BYTES = 5_000_000
"""Longer texts are refused: no news report is that long (CONTRACT: 5 MB)."""


@record()
class Report:
    """One published text.

    `text` is kept exactly as published; every span in the product counts Unicode code points
    of it. `published` is the publication day in Kyiv, `published_at` and `captured` are moments
    with a zone: when it was published, and when we read it. `origin` names who was forwarded.
    """

    id: str
    text: str
    published: date | None = None
    source: str | None = None
    url: str | None = None
    lang: str | None = None
    title: str | None = None
    author: str | None = None
    published_at: datetime | None = None
    captured: datetime | None = None
    origin: str | None = None
    acquisition: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in ("published_at", "captured"):
            moment = getattr(self, name)
            if moment is not None and moment.tzinfo is None:
                raise ValueError(f"{name} needs a time zone, got {moment.isoformat()}")


def text_hash(text: str) -> str:
    """SHA-256 of a text's UTF-8 bytes, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def report_id(text: str) -> str:
    """The id of a report that brings none of its own: the same text, the same id."""
    return f"r{text_hash(text)[:16]}"
