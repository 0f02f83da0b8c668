"""Maps in the store: kept once, read back the same, seen by GIS programs, joined to events."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pyogrio
import pytest
import shapely

from geo.control.at import ControlMaps
from geo.control.events import control_of, refresh
from geo.control.importing import import_maps
from geo.control.tables import infos, read_maps
from geo.records.event import Event
from geo.records.geometry import point
from geo.store import open_store
from geo.store.writing import Store
from tests.control.drawn import EVERYWHERE, classed_map, day, drawn_map, square

WITH_CRIMEA = shapely.union(square(37, 48), shapely.box(33, 44.5, 36, 46))
EVENT = Event(
    id="e1", statement_id="s1", report_id="r1", date_start=day(0), date_end=day(0),
    place_status="placed", uncertainty_m=500.0, quote="q", source="s", status="claimed",
    geometry=point(37.5, 48.5),
)  # fmt: skip


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "atlas.gpkg", write=True) as opened:
        yield opened


def kept(store: Store) -> ControlMaps:
    return ControlMaps(read_maps(store.connection), home=EVERYWHERE)


def test_a_map_comes_back_as_it_was(store: Store) -> None:
    moment = datetime(2025, 11, 1, 20, 15, tzinfo=UTC)
    areas = {"occupied": WITH_CRIMEA, "contested": square(38, 48)}
    given = classed_map(areas, published_at=moment, as_of=date(2025, 10, 31), source="f")  # type: ignore[arg-type]
    with store.transaction() as db:
        import_maps(db, [given])
    (found,) = read_maps(store.connection)
    assert (found.info.published_at, found.info.as_of) == (moment, date(2025, 10, 31))
    assert set(found.areas) == set(areas)
    assert found.area("contested").equals(areas["contested"])


def test_the_same_map_is_kept_once(store: Store) -> None:
    for expected in (1, 0):
        with store.transaction() as db:
            done = import_maps(db, [drawn_map(WITH_CRIMEA)])
        assert len(done.new) == expected
    assert len(infos(store.connection())) == 1


def test_gis_programs_see_the_polygons(store: Store) -> None:
    with store.transaction() as db:
        import_maps(db, [drawn_map(WITH_CRIMEA)])
    store.close()
    meta, _, wkb, _ = pyogrio.raw.read(store.path, layer="control_areas")
    assert meta["crs"] == "EPSG:4326"
    assert shapely.from_wkb(wkb[0]).equals(WITH_CRIMEA)


def test_a_map_set_aside_is_kept_unused_until_the_user_insists(store: Store) -> None:
    lacking = drawn_map(square(37, 48))
    with store.transaction() as db:
        assert import_maps(db, [lacking]).set_aside[0].set_aside
    assert kept(store).makers == ()
    with store.transaction() as db:
        import_maps(db, [lacking], insist=True)
    assert kept(store).makers == ("A",)
    with store.transaction() as db:
        assert len(import_maps(db, [lacking]).known) == 1
    assert kept(store).makers == ("A",)


def test_a_map_older_than_all_others_is_held_against_the_first_of_them(store: Store) -> None:
    grown = shapely.union(WITH_CRIMEA, square(36, 46, 3))
    with store.transaction() as db:
        import_maps(db, [drawn_map(WITH_CRIMEA, 1)])
        (aside,) = import_maps(db, [drawn_map(grown, 0)]).set_aside
    assert f"from the map of {day(1)}" in (aside.set_aside or "")


def test_stored_events_learn_what_a_new_map_says(store: Store) -> None:
    store.add_events([EVENT])
    with store.transaction() as db:
        import_maps(db, [drawn_map(WITH_CRIMEA)])
        assert refresh(db, ControlMaps(read_maps(lambda: db), home=EVERYWHERE)) == 1
    (found,) = store.select()
    (answer,) = found.control
    assert (answer.maker, answer.status, answer.map_date) == ("A", "occupied", day(0))
    with store.transaction() as db:
        assert refresh(db, kept(store)) == 0


def test_before_and_after_storing_an_event_gets_the_same_answer(store: Store) -> None:
    with store.transaction() as db:
        import_maps(db, [drawn_map(WITH_CRIMEA)])
    (told,) = control_of([EVENT], kept(store))
    store.add_events([EVENT])
    with store.transaction() as db:
        refresh(db, kept(store))
    assert next(store.select()).control == told.control


def test_an_area_that_the_line_may_cross_gets_no_answer(store: Store) -> None:
    maps = ControlMaps([drawn_map(square(37, 48))], home=EVERYWHERE)
    shape = shapely.geometry.mapping(shapely.box(37.4, 48.4, 37.6, 48.6))
    area = replace(EVENT, geometry=shape, place_status="area", uncertainty_m=15_000.0)
    wide = replace(area, uncertainty_m=60_000.0)
    inside, crossing = control_of([area, wide], maps)
    assert (len(inside.control), len(crossing.control)) == (1, 0)
