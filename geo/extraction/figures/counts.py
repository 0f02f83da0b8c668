"""A count: a number with what it counts and what happened to it, before it has a date."""

from typing import NamedTuple

from geo.extraction.text.numbers import Number

BODILY = frozenset(("killed", "wounded", "captured"))
"""What may befall one person."""
PERSONAL = frozenset(("killed", "wounded", "killed_or_wounded", "captured", "evacuated"))
"""Metrics that count people."""


class Count(NamedTuple):
    """A figure without its dates, at tokens `first:last`."""

    metric: str
    number: Number
    subject: str | None
    first: int
    last: int
