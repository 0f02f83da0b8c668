"""What the gazetteer knows of one place, and one reading of a surface form."""

from geo.gazetteer.draft import How
from geo.records.place import Admin, Names
from geo.records.record import record
from geo.records.vocabulary import PlaceKind


@record()
class Form:
    """One reading of a surface form: the place, the language, and how it names it."""

    place: int
    lang: str
    how: How


@record()
class Entry:
    """One place: `lon`, `lat` in degrees WGS84; the truth is within `radius_m` 80 % of the time.

    `category` is KATOTTG's for settlements (K, M cities; X settlements; C villages) and the
    table's own word for the rest. `town` is the place number of a landmark's town. `population`
    is None where unknown. `since`, `until` are the days (YYYY-MM-DD, known to
    the month) between which a direction's name was in use; None is open.
    """

    id: str
    kind: PlaceKind
    category: str
    names: Names
    lon: float
    lat: float
    radius_m: float
    point_basis: str
    population: int | None
    admin: Admin
    town: int | None
    source: str
    landmark_kind: str | None
    since: str | None = None
    until: str | None = None
