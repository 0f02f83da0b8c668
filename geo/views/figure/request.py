"""What may be asked of a figure, from the command or from the page: words in, a picture out."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import islice

from geo.control.at import ControlMaps
from geo.control.region import Region
from geo.errors import UsageError
from geo.records.event import Event
from geo.records.filters import Filters
from geo.records.vocabulary import Lang
from geo.views.figure.style import Format
from geo.views.regions import region_title

DAYS_SHOWN = 7
"""Events of the week up to the day are drawn unless the filters say otherwise."""
MOST_EVENTS = 5_000
"""Events that one figure takes in: more cannot be told apart on a page."""


@dataclass(frozen=True, slots=True)
class Request:
    """A figure of the region `within` on a day; `since` adds what changed since that day."""

    kind: Format
    within: str
    on: date
    since: date | None = None
    maker: str | None = None
    title: str | None = None
    credit: str = ""
    names: Lang = "en"
    filters: Filters = field(default_factory=Filters)


def picture(
    asked: Request,
    maps: ControlMaps,
    select: Callable[[Filters], Iterable[Event]],
    region: Region | None,
) -> bytes:
    """Draw it; raises UsageError when the days are in the wrong order or no region is named."""
    from geo.views.figure.draw import render  # noqa: PLC0415 - matplotlib is slow to load
    from geo.views.figure.furniture import title_of  # noqa: PLC0415
    from geo.views.figure.scene import compose  # noqa: PLC0415

    if region is None:
        raise UsageError("within= must name a region")
    if asked.since and asked.since >= asked.on:
        raise UsageError(f"the change since {asked.since} must begin before {asked.on}")
    filters = week(asked.filters, asked.on)
    scene = compose(
        region,
        maps,
        islice(select(filters), MOST_EVENTS),
        asked.on,
        since=asked.since,
        maker=asked.maker,
        names=asked.names,
        days=(filters.since or asked.on, filters.until or asked.on),
    )
    title = asked.title or title_of(region_title(asked.within, asked.names))
    return render(scene, asked.kind, title, asked.credit)


def week(filters: Filters, on: date) -> Filters:
    """The filters, their days filled with the week up to the day, and only events."""
    since = filters.since or (filters.until or on) - timedelta(days=DAYS_SHOWN - 1)
    record = filters.record or ("event",)
    return replace(filters, since=since, until=filters.until or on, record=record)
