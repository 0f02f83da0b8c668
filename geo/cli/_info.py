"""What is in a store, in lines for a person."""

from collections.abc import Iterator, Mapping
from typing import Any

from geo.ingest.summary import counted

_MOST_SOURCES = 6
"""Publishers named in one line, those with most events first."""

_UNITS = (("GB", 1e9), ("MB", 1e6), ("kB", 1e3))


def info_lines(told: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Heading and words of each line of `Reader.info()`."""
    yield "store", f"{told['store']} ({_size(told['size_bytes'])}, schema {told['schema']})"
    alike = told["near_identical"]
    pairs = f", {counted(alike, 'pair')} of them nearly the same" if alike else ""
    yield "reports", f"{told['reports']:,}{pairs}"
    yield "events", _events(told)
    yield "days", " to ".join(told["days"]) or "none"
    if told["sources"]:
        yield "from", _sources(told["sources"])
    if told["feeds"]["watched"]:
        yield "feeds", _feeds(**told["feeds"])
    if told["rejected"]:
        yield "set aside", f"{told['rejected']:,}; `frontline store rejected` says why"
    for credit in told["credits"]:
        yield "credit", credit


def _events(told: Mapping[str, Any]) -> str:
    points, areas, unplaced = told["layers"].values()
    claims = told["records"].get("claim", 0)
    where = f"{points:,} at a point, {areas:,} in an area, {unplaced:,} not placed"
    return f"{points + areas + unplaced:,}: {where}; {counted(claims, 'claim')} among them"


def _sources(counts: Mapping[str, int]) -> str:
    named = [f"{name} ({count:,})" for name, count in list(counts.items())[:_MOST_SOURCES]]
    return ", ".join(named) + (", …" if len(counts) > _MOST_SOURCES else "")


def _feeds(watched: int, failing: int) -> str:
    return f"{watched:,} watched" + (f", {failing:,} of them without an answer" if failing else "")


def _size(count: int) -> str:
    return next(
        (f"{count / size:.1f} {unit}" for unit, size in _UNITS if count >= size), f"{count} B"
    )
