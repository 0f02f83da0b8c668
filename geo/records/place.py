"""What a mention turned out to be: a place with an honest uncertainty, or a refusal."""

from typing import Literal

from geo.records.geometry import Geometry, check_lon_lat
from geo.records.record import record
from geo.records.vocabulary import Lang, PlaceKind


@record()
class Names:
    """One name in three languages; a missing one falls back to another."""

    en: str | None = None
    uk: str | None = None
    ru: str | None = None

    def in_language(self, lang: Lang) -> str | None:
        """The name in `lang`, else in English, Ukrainian or Russian, else None."""
        return getattr(self, lang) or self.en or self.uk or self.ru


NO_NAMES = Names()


@record()
class Admin:
    """What contains a place, official since 2020."""

    settlement: Names = NO_NAMES
    hromada: Names = NO_NAMES
    raion: Names = NO_NAMES
    oblast: Names = NO_NAMES


NO_ADMIN = Admin()


@record()
class Candidate:
    """A place that the words may mean; `score` 0-1, `lon`, `lat` in degrees WGS84."""

    place_id: str
    names: Names
    admin: str
    lon: float
    lat: float
    score: float
    kind: PlaceKind = "settlement"
    why: tuple[str, ...] = ()
    uncertainty_m: float | None = None


@record()
class Place:
    """A resolved place.

    `status` "placed": a point (`geometry` is a GeoJSON Point) that lies within `uncertainty_m`
    metres of the truth 80 % of the time. `status` "area": `geometry` is a Polygon or
    MultiPolygon, `lon, lat` a point inside it, `uncertainty_m` the radius that covers it.
    `why` are short reasons, `candidates` the runners-up, best first. `geo_precision` is ACLED's
    1 (exact), 2 (near, or part of a region), 3 (region).
    """

    status: Literal["placed", "area"]
    kind: PlaceKind
    place_id: str | None
    names: Names
    geometry: Geometry
    lon: float
    lat: float
    uncertainty_m: float
    geo_precision: Literal[1, 2, 3]
    score: float
    why: tuple[str, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    admin: Admin = NO_ADMIN

    def __post_init__(self) -> None:
        check_lon_lat(self.lon, self.lat)
        if not self.uncertainty_m > 0:
            raise ValueError(f"uncertainty_m must be positive, got {self.uncertainty_m}")


@record()
class Refusal:
    """The mention is not placed, and why; `candidates` is what it could have been."""

    why: tuple[str, ...]
    kind: PlaceKind | None = None
    candidates: tuple[Candidate, ...] = ()


Answer = Place | Refusal
