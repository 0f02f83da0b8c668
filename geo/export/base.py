"""What an export format is: one module of this package that turns Features into bytes."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from geo import __version__
from geo.records.feature import Feature, moment
from geo.records.filters import Filters
from geo.records.report import Report

ATTRIBUTION = (
    "Frontline Atlas: statements of published reports, with their claimants and quotes",
    "Places: © OpenStreetMap contributors (ODbL), GeoNames (CC BY 4.0), Who's On First, "
    "OCHA (CC BY-IGO), VIINA (ODbL)",
)
"""Goes with every file; what imported datasets ask for is added."""


@dataclass(slots=True)
class Head:
    """What a file says of itself; `withheld` (reason -> count) grows while it is written."""

    filters: Filters = field(default_factory=Filters)
    credits: tuple[str, ...] = ()
    withheld: dict[str, int] = field(default_factory=dict)
    report: Callable[[str], Report | None] = lambda _: None
    generated: datetime = field(default_factory=lambda: datetime.now(UTC))

    def attribution(self) -> str:
        """One line that names everybody whose data is in the file."""
        return "; ".join((*ATTRIBUTION, *self.credits))

    def frontline(self) -> dict[str, Any]:
        """The foreign member of a FeatureCollection; complete once all Features are written."""
        return {
            "version": __version__,
            "generated": moment(self.generated),
            "filters": _query(self.filters),
            "attribution": self.attribution(),
            "withheld": sum(self.withheld.values()),
            "withheld_why": dict(self.withheld),
        }


Chunks = Callable[[Iterable[Feature], Head], Iterator[bytes]]


@dataclass(frozen=True, slots=True)
class Format:
    """`chunks` yields a file's bytes, with few Features in memory at a time."""

    ending: str
    media_type: str
    chunks: Chunks


def _query(filters: Filters) -> dict[str, str | list[str]]:
    found: dict[str, str | list[str]] = {}
    for name, text in filters.to_query():
        given = found.get(name)
        if given is None:
            found[name] = text
        else:
            found[name] = [*([given] if isinstance(given, str) else given), text]
    return found
