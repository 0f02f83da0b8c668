"""Control maps of our own drawing around Pokrovsk: the line moves east to west, day by day."""

from datetime import date, timedelta
from pathlib import Path

import shapely

from geo.control.model import ControlMap
from geo.control.tables import write
from geo.records.filters import BBox
from geo.store import open_store

DAY = date(2025, 11, 20)
WEST, SOUTH, EAST, NORTH = 37.0, 48.0, 38.0, 48.5


def draw_maps(
    path: Path,
    makers: tuple[str, ...] = ("Maker A",),
    days: int = 5,
    extent: BBox | None = None,
) -> Path:
    """Put into a store one map a day and maker: on day n the line is n hundredths further west."""
    with open_store(path, write=True) as store, store.transaction() as db:
        for number, maker in enumerate(makers):
            for offset in range(days):
                west = WEST + 0.2 - 0.01 * offset + 0.05 * number
                held = shapely.MultiPolygon([shapely.box(west, SOUTH, EAST, NORTH)])
                day = DAY + timedelta(days=offset)
                told = {"sha256": f"{maker}{offset}", "extent": extent}
                write(db, ControlMap.of(maker, day, {"occupied": held}, **told))
    return path
