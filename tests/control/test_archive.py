"""Against the public archive and DeepState's own snapshots, where they are at hand."""

from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from pyproj import Transformer

from geo.control.area import on_day
from geo.control.at import ControlMaps
from geo.control.change import change_of
from geo.control.importing import maps_in
from geo.control.region import Region, drawn
from geo.control.validity import checked

DATA = Path(__file__).parents[3] / "shared" / "data" / "control"
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the shared data are not at hand")


@pytest.fixture(scope="module")
def archive() -> ControlMaps:
    return ControlMaps(maps_in(DATA / "deepstate-map-data.geojson.gz"))


def disc_on_equal_area_plane() -> Region:
    """The disc of 8 km that the published numbers near Pokrovsk were measured in (EPSG:6933)."""
    to_plane = Transformer.from_crs("EPSG:4326", "EPSG:6933", always_xy=True)
    disc = shapely.Point(to_plane.transform(37.18, 48.28)).buffer(8000)
    xy = shapely.get_coordinates(disc)
    lonlat = to_plane.transform(xy[:, 0], xy[:, 1], direction="INVERSE")
    return drawn("near Pokrovsk", shapely.Polygon(np.column_stack(lonlat)))


def occupied(archive: ControlMaps, on: date, region: Region | None = None) -> float:
    return on_day(archive, region, on)[0].occupied_km2


def test_the_archive_has_its_days(archive: ControlMaps) -> None:
    dates = [m.info.map_date for m in archive.of("DeepState")]
    assert (len(dates), dates[0], dates[-1]) == (769, date(2024, 7, 8), date(2026, 8, 22))


@pytest.mark.parametrize(("on", "km2"), [((2024, 7, 8), 109_370), ((2026, 8, 22), 117_000)])
def test_the_occupied_area_agrees(archive: ControlMaps, on: Any, km2: float) -> None:
    assert occupied(archive, date(*on)) == pytest.approx(km2, rel=0.002)


@pytest.mark.parametrize("name", ["20240824T2028Z", "20250719T2050Z"])
def test_snapshots_agree_with_the_archive(archive: ControlMaps, name: str) -> None:
    (snapshot,) = maps_in(DATA / f"deepstate_api_{name}.geojson")
    info = checked(snapshot, None).info
    assert info.set_aside is None
    assert info.occupied_km2 == pytest.approx(occupied(archive, info.map_date), rel=0.02)


def test_the_oldest_snapshot_is_read_too() -> None:
    (snapshot,) = maps_in(DATA / "deepstate_api_20220919T2015Z.geojson")
    assert set(snapshot.areas) == {"occupied", "annexed", "contested", "liberated"}
    assert checked(snapshot, None).info.occupied_km2 == pytest.approx(116_500, rel=0.02)


def test_a_daily_file_is_the_archive_of_that_day(archive: ControlMaps) -> None:
    (daily,) = maps_in(DATA / "daily" / "deepstatemap_data_20251123.geojson")
    (row,) = on_day(ControlMaps([daily]), None, date(2025, 11, 23))
    assert row.occupied_km2 == pytest.approx(occupied(archive, row.date), rel=1e-6)


@pytest.mark.parametrize(("day", "km"), [(1, 1.45), (23, -0.17)])
def test_the_centre_of_pokrovsk(archive: ControlMaps, day: int, km: float) -> None:
    (answer,) = archive.at(37.175601, 48.280351, date(2025, 11, day))
    assert answer.distance_m is not None
    assert answer.distance_m / 1000 == pytest.approx(km, abs=0.01)


@pytest.mark.parametrize(
    ("day", "km2"), [(20, 75.5), (21, 75.5), (22, 78.2), (23, 78.2), (24, 78.2), (25, 79.1)]
)
def test_the_area_near_pokrovsk(archive: ControlMaps, day: int, km2: float) -> None:
    found = occupied(archive, date(2025, 11, day), disc_on_equal_area_plane())
    assert found == pytest.approx(km2, abs=0.05)


def test_what_was_gained_near_pokrovsk_in_a_day(archive: ControlMaps) -> None:
    days = date(2025, 11, 21), date(2025, 11, 22)
    change = change_of(archive, "DeepState", *days, disc_on_equal_area_plane())
    assert change is not None
    assert change.net_km2 == pytest.approx(2.7, abs=0.05)
