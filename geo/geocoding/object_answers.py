"""From an object or its town to an answer."""

from geo.extraction.places.landmark_names import in_nominative
from geo.gazetteer.index import Entry
from geo.geocoding.answers import extent_m, point_from
from geo.geocoding.context import Context
from geo.geocoding.uncertainty import CENTRAL, CENTRAL_KINDS, chosen
from geo.records.geometry import point
from geo.records.mention import Mention
from geo.records.place import Admin, Names, Place


def words(kind: str | None) -> str:
    """A kind of landmark as a reader says it."""
    return (kind or "object").replace("_", " ")


def at_object(mention: Mention, entry: Entry, town: Place, why: tuple[str, ...]) -> Place:
    """An object of the gazetteer that lies in a town."""
    return Place(
        status="placed",
        kind=mention.kind or "landmark",
        place_id=entry.id,
        names=entry.names,
        geometry=point(entry.lon, entry.lat),
        lon=entry.lon,
        lat=entry.lat,
        uncertainty_m=chosen(entry),
        geo_precision=1,
        score=town.score,
        why=(*why, f"point: {point_from(entry)}"),
        admin=_inside(town),
    )


def _inside(town: Place) -> Admin:
    """The admin of an object: its town is its settlement."""
    admin = town.admin
    return Admin(town.names, admin.hromada, admin.raion, admin.oblast)


def somewhere_in(context: Context, mention: Mention, town: Place, how: tuple[str, ...]) -> Place:
    """The town's extent, for an object that the gazetteer does not know there."""
    central = mention.landmark in CENTRAL_KINDS
    radius = round(extent_m(context.gazetteer, town) * (CENTRAL if central else 1.0), 1)
    where = "its centre" if central else "the town's extent"
    why = f"{words(mention.landmark)} not in the gazetteer: {where} is given"
    lang = context.document.lang
    return Place(
        status="placed",
        kind=mention.kind or "landmark",
        place_id=None,
        names=Names(**{lang: in_nominative(mention.surface, mention.landmark, lang)}),
        geometry=point(town.lon, town.lat),
        lon=town.lon,
        lat=town.lat,
        uncertainty_m=radius,
        geo_precision=1,
        score=town.score,
        why=(*how, why),
        admin=_inside(town),
    )
