"""Small and large stores for the pages: reports of our own making around Pokrovsk."""

import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from geo.records.event import Event
from geo.records.geometry import point
from geo.records.place import Candidate, Names
from geo.records.report import Report
from geo.records.statement import Figure, Formation
from geo.records.vocabulary import RUSSIA, UKRAINE
from geo.store import open_store

FIRST = date(2025, 11, 1)
TOWNS = {
    "Pokrovsk": (37.1756, 48.2804),
    "Myrnohrad": (37.2703, 48.2906),
    "Rodynske": (37.2093, 48.3531),
    "Udachne": (36.9706, 48.2736),
    "Kotlyne": (37.0735, 48.2566),
    "Novohrodivka": (37.3453, 48.2050),
    "Hryshyne": (37.0830, 48.3336),
    "Dobropillia": (37.0850, 48.4606),
}
KINDS = ("clash", "assault", "clearing", "advance", "shelling", "drone_strike", "holding", "other")
SPEAKERS = (
    ("Airborne Assault Forces", "ukraine", "claimed"),
    ("Ministry of Defence of Russia", "russia", "claimed"),
    ("DeepState", "independent", "assessed"),
    (None, "unknown", "reported"),
)
PAPERS = ("Courier", "Herald", "Вісник")
AREA = {
    "type": "Polygon",
    "coordinates": [[[36.9, 48.2], [37.4, 48.2], [37.4, 48.4], [36.9, 48.4], [36.9, 48.2]]],
}


def report(number: int, town: str, kind: str, day: date) -> Report:
    """A report of three paragraphs whose middle one says what happened."""
    what = kind.replace("_", " ")
    said = f"Fighters were seen in {town} on {day.day} November: {what}, entry {number}."
    text = (
        f"Notes from the front, number {number}.\n\n"
        f"The morning was foggy. {said} The road was quiet.\n\nNothing more was said."
    )
    return Report(
        id=f"r{number:05}", text=text, published=day, source=PAPERS[number % 3],
        url=f"https://example.org/{number}", lang="en", title=f"Notes {number}",
        captured=datetime(2025, 12, 1, 9, 30, tzinfo=UTC),
    )  # fmt: skip


def event(source: Report, town: str, kind: str, day: date, number: int, **more: Any) -> Event:
    """An event in that report, placed at the town unless `more` says otherwise."""
    start = source.text.index("Fighters")
    end = source.text.index(" The road")
    lon, lat = TOWNS[town]
    speaker, side, status = SPEAKERS[number % 4]
    where = max(source.text.find(town), 0)
    given: dict[str, Any] = {
        "id": f"e{number:05}", "statement_id": f"s{number:05}", "report_id": source.id,
        "event_type": "Battles", "sub_event_type": "Armed clash", "activity": kind,
        "actor1": UKRAINE, "actor2": RUSSIA,
        "claimant": speaker, "claimant_side": side, "channel": "Telegram", "status": status,
        "date_start": day, "date_end": day, "date_precision": "day", "date_basis": "stated",
        "date_text": f"{day.day} November", "place_text": town, "place_start": where,
        "place_end": where + len(town), "place_id": f"t:{town}", "place_name": town,
        "place_kind": "settlement", "place_status": "placed",
        "uncertainty_m": 1500.0 + 100 * (number % 7),
        "geo_precision": 1, "place_score": 0.93,
        "place_why": ("the name is written in full", "near the front of that week"),
        "place_candidates": (Candidate("x:1", Names(en=town), "Chernihiv", 31.0, 51.5, 0.07),),
        "settlement": town, "hromada": "Pokrovska", "raion": "Pokrovskyi", "oblast": "Donetsk",
        "quote": source.text[start:end], "quote_start": start, "quote_end": end,
        "source": source.source, "url": source.url, "lang": "en", "published": source.published,
        "captured": source.captured, "geometry": point(lon, lat),
        "units": (Formation("79th Air Assault Brigade", "ukraine", start, end),),
    }  # fmt: skip
    return Event(**(given | more))


def claim(source: Report, day: date, number: int) -> Event:
    """A total for the front: a claim without a pin."""
    figure = Figure("killed", 388.0, None, None, "soldiers", True, FIRST, day, 0, 5)
    return event(
        source, "Pokrovsk", "casualties", day, number, record="claim", figures=(figure,),
        geometry=None, place_status="not_placed", uncertainty_m=None, date_start=FIRST,
    )  # fmt: skip


def fill(path: Path, many: int, seed: int = 7) -> Path:
    """A store with `many` reports over November 2025, and one area, claim and lost place in ten."""
    dice = random.Random(seed)
    with open_store(path, write=True) as store:
        for number in range(many):
            town, kind = dice.choice(list(TOWNS)), dice.choice(KINDS)
            day = FIRST + timedelta(days=min(29, int(dice.triangular(0, 30, 24))))
            source = report(number, town, kind, day)
            store.add_report(source, [_varied(source, town, kind, day, number)])
    return path


def spread(path: Path, many: int, seed: int = 3) -> Path:
    """A store of `many` ready events scattered over the country and November 2025."""
    dice = random.Random(seed)
    source = report(1, "Pokrovsk", "clash", FIRST)
    with open_store(path, write=True) as store:
        store.add_events(
            event(
                source, "Pokrovsk", dice.choice(KINDS), FIRST + timedelta(days=dice.randrange(30)),
                number, geometry=point(dice.uniform(30, 38), dice.uniform(46, 51)),
                place_candidates=(), units=(),
            )
            for number in range(many)
        )  # fmt: skip
    return path


def _varied(source: Report, town: str, kind: str, day: date, number: int) -> Event:
    match number % 10:
        case 7:
            return claim(source, day, number)
        case 8:
            return event(source, town, kind, day, number, geometry=AREA, place_status="area",
                         place_kind="direction", place_name="Pokrovsk direction",
                         uncertainty_m=22_000.0)  # fmt: skip
        case 9:
            return event(source, town, kind, day, number, geometry=None, place_status="not_placed",
                         uncertainty_m=None, place_id=None)  # fmt: skip
        case 5:
            return event(
                source, town, kind, day, number, status="denied", denied_by="General Staff"
            )
    return event(source, town, kind, day, number)
