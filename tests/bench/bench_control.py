"""Control maps: opening, events on their days, and a region's series, beside plain loops.

Uses the public archive where `../shared` has it, else as many made-up maps of the same size.
"""

import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import shapely
from pyproj import Transformer

from geo.control.area import series
from geo.control.at import ControlMaps
from geo.control.importing import import_maps, maps_in
from geo.control.model import ControlMap
from geo.control.region import Region, drawn
from geo.control.tables import read_maps
from geo.store import open_store

ARCHIVE = Path(__file__).parents[3] / "shared/data/control/deepstate-map-data.geojson.gz"
MAPS, CORNERS, EVENTS = 769, 3_000, 100_000
TIMES = 3
LOOPED_EVENTS, LOOPED_DAYS = 300, 40
"""Plain loops are timed on a part and scaled up: their steps do not depend on each other."""

FRONT = (35.0, 46.8, 38.5, 50.0)
RAION = drawn("a raion", shapely.box(36.8, 47.8, 37.96, 48.61))


def main() -> None:
    """Print one table."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "atlas.gpkg"
        say("import of the maps", timed(lambda: fill(path))[0], "under 60 s")
        with open_store(path) as store:
            opening, maps = timed(lambda: ControlMaps(read_maps(store.connection)))
            say("opening them again", opening, "under 1 s")
            events(maps)
            region_series(maps, RAION)


def events(maps: ControlMaps) -> None:
    """Class and distance of events on their own days."""
    random = np.random.default_rng(1)
    lons = random.uniform(FRONT[0], FRONT[2], EVENTS)
    lats = random.uniform(FRONT[1], FRONT[3], EVENTS)
    known = [m.info.map_date for m in maps.of(maps.makers[0])]
    days = np.array(known, dtype="datetime64[D]")[random.integers(0, len(known), EVENTS)]
    maps.at_many(lons[:10], lats[:10], days[:10])
    ours, _ = best(lambda: maps.at_many(lons, lats, days))
    say(f"{EVENTS:,} events on their days", ours, "under 10 s")
    sample = list(zip(lons, lats, days, strict=True))[:LOOPED_EVENTS]
    areas = {m.info.map_date: m.held() for m in maps.of(maps.makers[0])}
    for words, ask in (("metres", _ask_in_metres), ("degrees only", _ask_in_degrees)):
        one, _ = best(lambda ask=ask: [ask(areas[d.astype(object)], x, y) for x, y, d in sample])
        plain = one / LOOPED_EVENTS * EVENTS
        goal = "at least 50 ×" if words == "metres" else "for comparison, not metres"
        say(f"  plain shapely loop, {words}", plain, f"{plain / ours:.0f} × ours; {goal}")


TO_UTM = Transformer.from_crs("EPSG:4326", "EPSG:32637", always_xy=True)


def _ask_in_metres(area: Any, lon: float, lat: float) -> tuple[bool, float]:
    """What one writes first: the day's polygon in metres, then two questions."""
    flat = shapely.transform(area, TO_UTM.transform, interleaved=False)
    point = shapely.Point(TO_UTM.transform(lon, lat))
    return flat.contains(point), flat.boundary.distance(point)


def _ask_in_degrees(area: Any, lon: float, lat: float) -> tuple[bool, float]:
    point = shapely.Point(lon, lat)
    return area.contains(point), area.boundary.distance(point)


def region_series(maps: ControlMaps, region: Region) -> None:
    """A region's area, every day."""
    ours, rows = best(lambda: series(maps, region))
    say(f"series of {len(rows)} days", ours, "under 2 s")
    raion = geopandas.GeoDataFrame(geometry=[region.area], crs="EPSG:4326")
    days = list(maps.of(maps.makers[0]))[:: MAPS // LOOPED_DAYS][:LOOPED_DAYS]
    frames = [geopandas.GeoDataFrame(geometry=[m.held()], crs="EPSG:4326") for m in days]
    one, looped = best(lambda: [_overlay(frame, raion) for frame in frames])
    plain = one / len(frames) * MAPS
    say("  geopandas.overlay a day", plain, f"{plain / ours:.0f} × ours; at least 10 ×")
    by_day = {row.date: row.occupied_km2 for row in rows}
    away = max(abs(by_day[m.info.map_date] - km2) for m, km2 in zip(days, looped, strict=True))
    print(f"  largest difference between the two: {away:.4f} km²")


def _overlay(frame: Any, raion: Any) -> float:
    inside = geopandas.overlay(frame, raion, how="intersection")
    return float(inside.to_crs("EPSG:6933").area.sum()) / 1e6


def fill(path: Path) -> None:
    """A store with the archive, or with made-up maps."""
    maps = maps_in(ARCHIVE) if ARCHIVE.exists() else made_up()
    with open_store(path, write=True) as store, store.transaction() as db:
        import_maps(db, maps, insist=True)


def made_up() -> Iterator[ControlMap]:
    """A ragged area whose western edge moves a little every day."""
    random = np.random.default_rng(2)
    lats = np.linspace(46.5, 50.0, CORNERS)
    edge = 37 + 0.3 * np.cumsum(random.normal(0, 0.02, CORNERS))
    for number in range(MAPS):
        edge = edge - np.where(np.abs(lats - random.uniform(46.5, 50)) < 0.05, 0.002, 0.0)
        ring = [(40.0, 46.5), *zip(edge, lats, strict=True), (40.0, 50.0)]
        area = shapely.make_valid(shapely.Polygon(ring))
        yield ControlMap.of("made up", date(2024, 7, 8) + timedelta(number), {"occupied": area})


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds, and what came out."""
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def best(work: Callable[[], Any]) -> tuple[float, Any]:
    """The least of `TIMES` runs, so that what else the machine does counts little."""
    return min((timed(work) for _ in range(TIMES)), key=lambda run: run[0])


def say(what: str, seconds: float, against: str) -> None:
    """One line of the table."""
    print(f"{what:36} {seconds:9.2f} s   {against}")


if __name__ == "__main__":
    main()
