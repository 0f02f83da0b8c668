"""Files of a test, and what the product makes of them."""

from pathlib import Path

from geo.ingest.inputs import items, source_of
from geo.records.event import Event
from geo.records.report import Report
from geo.sources.base import Item, Options, Rejected, open_path


def read(path: Path, content: str | bytes, url: str | None = None) -> list[Item]:
    """Write a file and read it with the source that claims it."""
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    given = open_path(path, path.name, url)
    return list(items(given, source_of(given)[1], Options()))


def reports(found: list[Item]) -> list[Report]:
    """The reports among what was found."""
    return [item for item in found if isinstance(item, Report)]


def events(found: list[Item]) -> list[Event]:
    """The events among what was found."""
    return [item for item in found if isinstance(item, Event)]


def rejected(found: list[Item]) -> list[tuple[str, str]]:
    """Where and why of what was set aside."""
    return [(item.where, item.reason) for item in found if isinstance(item, Rejected)]
