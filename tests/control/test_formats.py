"""Files of every shape become maps with the right maker, dates and classes."""

import gzip
import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import geopandas
import pytest
import shapely

from geo.control.importing import maps_in
from geo.control.model import ControlMap
from geo.control.stamps import moment_in
from geo.errors import InputError, UsageError
from tests.control.drawn import square


def geojson(path: Path, *rows: tuple[dict[str, Any], Any]) -> Path:
    features = [
        {"type": "Feature", "properties": properties, "geometry": shapely.geometry.mapping(area)}
        for properties, area in rows
    ]
    text = json.dumps({"type": "FeatureCollection", "features": features}).encode()
    path.write_bytes(gzip.compress(text) if path.suffix == ".gz" else text)
    return path


def only(path: Path, mapping: Path | None = None) -> ControlMap:
    (found,) = maps_in(path, mapping)
    return found


def test_the_archive_gives_a_map_for_each_date(tmp_path: Path) -> None:
    rows = [({"date": f"2025-11-{day:02}"}, square(37, 48)) for day in (1, 2, 4)]
    found = list(maps_in(geojson(tmp_path / "archive.geojson.gz", *rows)))
    assert [m.info.map_date.day for m in found] == [1, 2, 4]
    assert {m.info.maker for m in found} == {"DeepState"}
    assert found[0].info.as_of == date(2025, 10, 31)
    assert list(found[0].areas) == ["occupied"]


def test_a_daily_file_has_its_date_in_its_name(tmp_path: Path) -> None:
    found = only(geojson(tmp_path / "deepstatemap_data_20251123.geojson", ({}, square(37, 48))))
    assert (found.info.map_date, found.info.as_of) == (date(2025, 11, 23), date(2025, 11, 22))


def test_a_snapshot_keeps_classes_apart_and_leaves_points_and_other_countries_out(
    tmp_path: Path,
) -> None:
    path = geojson(
        tmp_path / "deepstate_api_20240824T2028Z.geojson",
        ({"name": "Окуповано /// Occupied"}, square(37, 48)),
        ({"name": "Окупований Крим /// Occupied Crimea"}, square(33, 45)),
        ({"name": "Придністров'я /// Transnistria"}, square(29, 46)),
        ({"name": "Окуповано /// Occupied"}, shapely.Point(37, 48)),
    )
    found = only(path)
    assert set(found.areas) == {"occupied", "annexed"}
    assert found.info.published_at == datetime(2024, 8, 24, 20, 28, tzinfo=UTC)
    assert found.info.as_of == found.info.map_date == date(2024, 8, 24)
    assert found.info.notes == ("2 objects left out: not terrain of Ukraine",)


@pytest.mark.parametrize("ending", ["gpkg", "shp", "geojson"])
def test_a_class_column_is_found_in_any_file_and_projection(tmp_path: Path, ending: str) -> None:
    frame = geopandas.GeoDataFrame(
        {"Type": ["Assessed Russian Control", "Claimed Russian Control"]},
        geometry=[square(37, 48), square(38, 48)], crs="EPSG:4326",
    )  # fmt: skip
    path = tmp_path / f"ISW_2025-11-23.{ending}"
    (frame if ending == "geojson" else frame.to_crs("EPSG:3857")).to_file(path)
    found = only(path)
    assert (found.info.maker, found.info.map_date) == ("ISW", date(2025, 11, 23))
    assert found.area("occupied").bounds == pytest.approx((37, 48, 38, 49))
    assert found.area("contested").bounds == pytest.approx((38, 48, 39, 49))


def test_a_polygon_of_another_kind_among_classes_is_left_out(tmp_path: Path) -> None:
    path = geojson(
        tmp_path / "isw_2025-11-23.geojson",
        ({"class": "Assessed Russian Control"}, square(37, 48)),
        ({"class": "Reported Ukrainian Partisan Warfare"}, square(38, 48)),
    )
    found = only(path)
    assert set(found.areas) == {"occupied"}
    assert found.info.notes == ("1 polygon of no known class left out",)


@pytest.mark.parametrize(
    ("text", "hour"),
    [("2025-11-23T18:00:00Z", 18), ("2025-11-23T18:00:00+02:00", 16),
     ("2025-11-23 18:30:05.25-0130", 20), ("x_20251123T1800Z.geojson", 18)],
)  # fmt: skip
def test_a_moment_is_read_with_its_zone(text: str, hour: int) -> None:
    moment = moment_in(text)
    assert moment is not None
    assert (moment.hour, moment.utcoffset()) == (hour, timedelta(0))


@pytest.mark.parametrize("how", ["beside", "named"])
def test_a_mapping_file_describes_any_polygons(tmp_path: Path, how: str) -> None:
    path = geojson(
        tmp_path / "mine.geojson",
        ({"kind": "red", "day": "2025-11-02"}, square(37, 48)),
        ({"kind": "grey", "day": "2025-11-02"}, square(38, 48)),
        ({"kind": "blue", "day": "2025-11-02"}, square(39, 48)),
    )
    mapping = tmp_path / ("mine.toml" if how == "beside" else "words.toml")
    mapping.write_text(
        'maker = "Mine"\ndate_column = "day"\nclass_column = "kind"\nas_of = "2025-11-01"\n'
        '[classes]\nred = "occupied"\ngrey = "contested"\n',
        "utf-8",
    )
    found = only(path, None if how == "beside" else mapping)
    assert (found.info.maker, found.info.map_date.day, found.info.as_of) == (
        "Mine", 2, date(2025, 11, 1),
    )  # fmt: skip
    assert set(found.areas) == {"occupied", "contested"}


@pytest.mark.parametrize(
    ("mapping", "words"),
    [
        ('maker = "M"\nclass = "red"', "write one of"),
        ('class = "occupied"', "no `maker`"),
        ('maker = "M"\nclass = "occupied"\ncolour = "red"', "unknown entry 'colour'"),
        ('maker = "M"', "needs `class` or `class_column`"),
    ],
)
def test_a_wrong_mapping_is_refused_with_what_is_wrong(
    tmp_path: Path, mapping: str, words: str
) -> None:
    path = geojson(tmp_path / "a_20251101.geojson", ({"k": "x"}, square(37, 48)))
    (tmp_path / "a_20251101.toml").write_text(mapping, "utf-8")
    with pytest.raises(UsageError, match=words):
        list(maps_in(path))


def test_polygons_that_tell_no_class_ask_for_a_mapping(tmp_path: Path) -> None:
    path = geojson(tmp_path / "a_20251101.geojson", ({"colour": "x"}, square(37, 48)))
    with pytest.raises(InputError, match="--mapping"):
        list(maps_in(path))


@pytest.mark.parametrize(
    "content", [b"", b"no json", b'{"type":"FeatureCollection","features":[]}']
)
def test_a_file_without_polygons_is_one_clear_line(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x_20251101.geojson"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"x_20251101\.geojson"):
        list(maps_in(path))


@pytest.mark.parametrize("cut", [3, 60])
def test_a_truncated_archive_is_one_clear_line(tmp_path: Path, cut: int) -> None:
    whole = geojson(tmp_path / "archive.geojson.gz", ({"date": "2025-11-01"}, square(37, 48)))
    whole.write_bytes(whole.read_bytes()[:-cut])
    with pytest.raises(InputError, match="sound gzip"):
        list(maps_in(whole))


def test_a_file_that_unpacks_without_end_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("geo.control.layer.MAX_UNPACKED", 10_000_000)
    bomb = tmp_path / "bomb_20251101.geojson.gz"
    bomb.write_bytes(gzip.compress(bytes(20_000_000)))
    with pytest.raises(InputError, match="unpacks to more than 10 MB"):
        list(maps_in(bomb))


def test_a_missing_date_says_where_to_give_one(tmp_path: Path) -> None:
    path = geojson(tmp_path / "lines.geojson", ({"class": "occupied"}, square(37, 48)))
    with pytest.raises(InputError, match="mapping file"):
        list(maps_in(path))
