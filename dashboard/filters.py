"""What a visitor looks at, as one value: the selection, the view, the event; and as a URL."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from geo.errors import GeoError
from geo.records.filters import Filters

START = (48.6, 31.4, 6.0)
"""Latitude, longitude, zoom that show Ukraine whole, for an empty store."""
LAYERS = ("circles", "areas", "control")


SORTS = ("activity", "day", "raion", "claimant", "status", "source", "radius")
"""Columns by which records are put in order."""


@dataclass(frozen=True, slots=True)
class Sort:
    """The order of a table of records; falling is the last or largest first."""

    column: str = "day"
    falling: bool = True

    def by(self, column: str) -> "Sort":
        """The order after the head of a column was chosen: the other way the second time."""
        first = column in ("day", "radius")
        return Sort(column, not self.falling if column == self.column else first)

    def __str__(self) -> str:
        return f"{'-' if self.falling else ''}{self.column}"


@dataclass(frozen=True, slots=True)
class View:
    """Centre of the map in degrees WGS84 and Leaflet's zoom."""

    lat: float
    lon: float
    zoom: float


@dataclass(frozen=True, slots=True)
class Look:
    """All that a colleague needs to see the same page; `view` None is "fit what is there"."""

    filters: Filters = field(default_factory=Filters)
    view: View | None = None
    event: str | None = None
    report: str | None = None
    lang: str = "en"
    hidden: tuple[str, ...] = ()
    """Names of the layers that are switched off."""
    maker: str | None = None
    """Whose control maps are shown; None is everybody's."""
    find: str | None = None
    """Words that are looked for in whole reports."""
    sort: Sort = Sort()
    """The order of the table of records."""
    before: tuple[date, date] | None = None
    """The earlier days that the chosen ones are compared with, both included."""

    def to_query(self) -> list[tuple[str, str]]:
        """As URL parameters; `from_query` reads them back."""
        pairs = self.filters.to_query()
        if self.view:
            pairs.append(("at", f"{self.view.lat:.5f},{self.view.lon:.5f},{self.view.zoom:g}"))
        if self.event:
            pairs.append(("event", self.event))
        if self.report:
            pairs.append(("report", self.report))
        if self.maker:
            pairs.append(("maker", self.maker))
        if self.find:
            pairs.append(("find", self.find))
        if self.before:
            pairs.append(("before", "..".join(day.isoformat() for day in self.before)))
        if self.sort != Sort():
            pairs.append(("sort", str(self.sort)))
        if self.lang != "en":
            pairs.append(("lang", self.lang))
        return pairs + [("hide", name) for name in self.hidden]

    @classmethod
    def from_query(cls, pairs: Iterable[tuple[str, str]]) -> "Look":
        """Read a URL that may come from anybody; what cannot be read is left out."""
        pairs = list(pairs)
        single = dict(pairs)
        hidden = {value for name, value in pairs if name == "hide"}
        return cls(
            filters=readable(pairs),
            view=_view(single.get("at")),
            event=single.get("event") or None,
            report=single.get("report") or None,
            maker=single.get("maker") or None,
            find=single.get("find") or None,
            sort=_sort(single.get("sort", "")),
            before=_range(single.get("before", "")),
            lang=single.get("lang", "en") if single.get("lang") in ("en", "uk") else "en",
            hidden=tuple(name for name in LAYERS if name in hidden),
        )


def readable(pairs: list[tuple[str, str]]) -> Filters:
    """The filters of a URL or a browser; a wrong value costs only its own parameter."""
    good: list[tuple[str, str]] = []
    for pair in pairs:
        try:
            Filters.from_query([*good, pair])
        except (GeoError, ValueError):
            continue
        good.append(pair)
    return Filters.from_query(good)


def _range(text: str) -> tuple[date, date] | None:
    try:
        first, last = map(date.fromisoformat, text.split(".."))
    except ValueError:
        return None
    return (first, last) if first <= last else None


def _sort(text: str) -> Sort:
    column = text.removeprefix("-")
    return Sort(column, text.startswith("-")) if column in SORTS else Sort()


def _view(text: str | None) -> View | None:
    try:
        lat, lon, zoom = (float(part) for part in (text or "").split(","))
    except ValueError:
        return None
    if not (-85 <= lat <= 85 and -180 <= lon <= 180 and 3 <= zoom <= 18):
        return None
    return View(lat, lon, zoom)
