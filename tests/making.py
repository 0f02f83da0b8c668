"""Builders of records for tests: say only what a test is about."""

from datetime import UTC, date, datetime
from typing import Any, get_args

from hypothesis import strategies as st

from geo.records.event import ControlAt, Event
from geo.records.place import Candidate, Names
from geo.records.statement import Figure, Formation
from geo.records.vocabulary import Activity, PlaceKind, Record, Status

NOW = datetime(2025, 11, 24, 8, 30, 0, 125_000, tzinfo=UTC)
POINT = {"type": "Point", "coordinates": [37.2, 48.35]}
AREA = {
    "type": "Polygon",
    "coordinates": [
        [[37.0, 48.0], [38.0, 48.0], [38.0, 49.0], [37.0, 48.0]],
        [[37.5, 48.1], [37.6, 48.1], [37.6, 48.2], [37.5, 48.1]],
    ],
}
AREAS = {"type": "MultiPolygon", "coordinates": [AREA["coordinates"], AREA["coordinates"][1:]]}
TRICKY = ('Слов\'янськ, "Часів Яр"', "=1+1", "'=x", "line\nline\r\nend", "😀 – ё", "-5", "")


def make_event(number: int = 1, **said: Any) -> Event:
    """A placed event of 22 November 2025; everything can be said otherwise."""
    usual: dict[str, Any] = {
        "id": f"e{number}",
        "statement_id": f"s{number}",
        "report_id": "r1",
        "event_type": "Battles",
        "sub_event_type": "Armed clash",
        "activity": "clash",
        "status": "claimed",
        "date_start": date(2025, 11, 22),
        "date_end": date(2025, 11, 22),
        "date_precision": "day",
        "date_basis": "stated",
        "place_status": "placed",
        "source": "Example Desk",
        "captured": NOW,
        "geometry": POINT,
    }
    return Event(**{**usual, **said})


def full_event(**said: Any) -> Event:
    """An event with every field filled."""
    figure = Figure(
        "killed", 3.0, 2.0, None, "soldiers", False, date(2025, 11, 1), date(2025, 11, 2), 4, 9
    )
    candidate = Candidate(
        "UA01", Names(en="A", uk="А"), "Donetsk", 37.1, 48.1, 0.25, "district", ("near",)
    )
    return make_event(
        units=(Formation("Скала", "ukraine", 3, 8),),
        figures=(figure,),
        place_why=("named", "near the front"),
        place_candidates=(candidate,),
        control=(ControlAt("A map", date(2025, 11, 22), 1, "contested", -12.5),),
        claimant="Генеральний штаб ЗСУ",
        claimant_side="ukraine",
        channel="Telegram",
        denied_by="Moscow",
        actor1="Military Forces of Ukraine (2019-)",
        date_text="22 листопада",
        place_text="Родинського",
        place_start=3,
        place_end=14,
        place_id="UA14160210030000001",
        place_name="Rodynske",
        place_kind="settlement",
        uncertainty_m=1500.5,
        geo_precision=1,
        place_score=0.75,
        settlement="Rodynske",
        hromada="Pokrovsk",
        raion="Pokrovsk",
        oblast="Donetsk",
        quote="Бої біля Родинського 😀\nтривають",
        quote_start=0,
        quote_end=31,
        url="https://example.org/?a=1&b=<2>",
        lang="uk",
        published=date(2025, 11, 23),
        extra={"dataset": "sheet", "n": 1, "list": ["a"]},
        **said,
    )


texts = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=30) | st.sampled_from(
    [text for text in TRICKY if text]
)
names = st.sampled_from(["Покровськ", "Slov'yansk", "Chasiv Yar", "Мирноград", "Донецк"])
days = st.dates(date(2025, 10, 1), date(2025, 12, 31))
lons = st.integers(-1_799_999_999, 1_799_999_999).map(lambda n: n / 1e7)
lats = st.integers(-899_999_999, 899_999_999).map(lambda n: n / 1e7)
points = st.builds(lambda x, y: {"type": "Point", "coordinates": [x, y]}, lons, lats)
geometries = st.none() | points | st.sampled_from([AREA, AREAS])


@st.composite
def events(draw: st.DrawFn, number: int = 1) -> Event:
    """Any event that differs in what filters ask and in hard texts."""
    start, length = draw(days), draw(st.sampled_from([0, 0, 1, 3, 40]))
    dated = draw(st.booleans() | st.just(True))
    quote = draw(texts) or None
    geometry = draw(geometries)
    return make_event(
        number,
        date_start=start if dated else None,
        date_end=date.fromordinal(start.toordinal() + length) if dated else None,
        published=draw(st.none() | days),
        activity=draw(st.sampled_from(get_args(Activity))),
        status=draw(st.none() | st.sampled_from(get_args(Status))),
        record=draw(st.sampled_from(get_args(Record))),
        event_type=draw(st.sampled_from([None, "Battles", "Explosions/Remote violence"])),
        actor1=draw(st.none() | names),
        claimant=draw(st.none() | texts) or None,
        source=draw(names),
        place_name=draw(st.none() | names),
        place_kind=draw(st.none() | st.sampled_from(get_args(PlaceKind))),
        oblast=draw(st.none() | names),
        quote=quote,
        quote_start=0 if quote else None,
        quote_end=len(quote) if quote else None,
        geometry=geometry,
        uncertainty_m=draw(st.none() | st.floats(1, 1e6)),
    )
