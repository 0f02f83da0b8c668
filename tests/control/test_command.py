"""`frontline control` and `frontline figure` as scripts call them: shapes and exit statuses."""

import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import geopandas
import pytest
import shapely
from shapely.geometry import mapping

from geo.cli import main
from geo.control.tables import infos
from geo.records.event import Event
from geo.records.geometry import point
from geo.store import open_store

EXCERPT = Path(__file__).parents[2] / "data" / "control" / "pokrovsk-november-2025.geojson"
CENTRE = ("37.175601", "48.280351")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = str(tmp_path_factory.mktemp("control") / "atlas.gpkg")
    assert main(["control", "import", str(EXCERPT), "--store", path]) == 0
    return path


@pytest.fixture
def ask(store: str, capsys: pytest.CaptureFixture[str]) -> Any:
    def _ask(*arguments: str) -> Any:
        assert main(["control", *arguments, "--store", store, "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    return _ask


def test_at_tells_each_map(ask: Any) -> None:
    found = ask("at", *CENTRE, "--on", "2025-11-23")
    assert (found["lon"], found["lat"], found["on"]) == (37.175601, 48.280351, "2025-11-23")
    (answer,) = found["maps"]
    assert list(answer) == ["maker", "map_date", "age_days", "status", "distance_m"]
    assert answer["status"] == "occupied"
    assert answer["distance_m"] == pytest.approx(-170, abs=10)


def test_on_a_day_without_a_map_the_one_before_answers(ask: Any) -> None:
    (answer,) = ask("at", *CENTRE, "--on", "2025-11-26")["maps"]
    assert (answer["map_date"], answer["age_days"]) == ("2025-11-25", 1)
    assert ask("at", *CENTRE, "--on", "2025-10-26")["maps"] == []


def test_area_has_the_rows_of_the_contract(ask: Any) -> None:
    rows = ask("area", "--within", "8 km around 37.18,48.28", "--since", "2025-11-20",
               "--until", "2025-11-22")  # fmt: skip
    assert {"maker", "date", "map_date", "within", "occupied_km2", "contested_km2",
            "liberated_km2"} <= set(rows[0])  # fmt: skip
    assert [row["date"] for row in rows] == ["2025-11-20", "2025-11-21", "2025-11-22"]
    assert rows[1]["note"].endswith("perhaps not updated")


def test_change_has_the_rows_of_the_contract_and_writes_polygons(ask: Any, tmp_path: Path) -> None:
    out = tmp_path / "change.geojson"
    (row,) = ask("change", "2025-11-21", "2025-11-22", "--out", str(out))
    assert row["net_km2"] == pytest.approx(
        row["newly_occupied_km2"] - row["no_longer_occupied_km2"]
    )
    shapes = json.loads(out.read_text("utf-8"))["features"]
    gained = [s["properties"] for s in shapes if s["properties"]["change"] == "newly_occupied"]
    assert sum(p["km2"] for p in gained) == pytest.approx(row["newly_occupied_km2"], abs=0.01)


def test_list_names_every_map_with_its_three_dates(ask: Any) -> None:
    rows = ask("list")
    assert len(rows) == 12
    assert (rows[0]["map_date"], rows[0]["as_of"], rows[0]["published_at"]) == (
        "2025-11-01", "2025-10-31", None,
    )  # fmt: skip


def test_importing_again_changes_nothing(store: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["control", "import", str(EXCERPT), "--store", store, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["maps"] == {"new": 0, "known": 12, "set_aside": 0}


def test_of_several_files_the_good_ones_are_taken(tmp_path: Path) -> None:
    store = str(tmp_path / "atlas.gpkg")
    bad = tmp_path / "notes.geojson"
    bad.write_text("nothing", "utf-8")
    assert main(["control", "import", str(bad), "--store", store]) == 2
    assert main(["control", "import", str(bad), str(EXCERPT), "--store", store]) == 1


def test_without_a_map_the_answer_says_how_to_get_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = str(tmp_path / "empty.gpkg")
    main(["control", "import", str(tmp_path / "missing.geojson"), "--store", store])
    capsys.readouterr()
    assert main(["control", "at", *CENTRE, "--on", "2025-11-23", "--store", store]) == 2
    assert "control import" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ("at", "37", "480", "--on", "2025-11-23"),
        ("at", "37", "48", "--on", "2025-13-01"),
        ("change", "2025-11-22", "2025-11-20"),
        ("change", "2024-01-01", "2024-01-02"),
        ("change", "2025-11-01", "2025-11-02", "--out", "change.gpkg"),
        ("area", "--within", "Nowhereville"),
    ],
)
def test_a_wrong_call_is_one_line_and_two(
    store: str, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    assert main(["control", *arguments, "--store", store]) == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1


@pytest.mark.parametrize(
    ("ending", "magic"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")]
)
def test_a_figure_is_written_in_each_format(
    store: str, tmp_path: Path, ending: str, magic: bytes
) -> None:
    out = tmp_path / f"map.{ending}"
    arguments = ["figure", str(out), "--within", "Pokrovsk raion", "--on", "2025-11-23"]
    assert main([*arguments, "--change-since", "2025-11-01", "--store", store]) == 0
    assert out.read_bytes().startswith(magic)


def test_a_figure_of_another_kind_is_refused(store: str, tmp_path: Path) -> None:
    out = str(tmp_path / "map.bmp")
    arguments = ["figure", out, "--within", "Pokrovsk raion", "--on", "2025-11-23"]
    assert main([*arguments, "--store", store]) == 2


@pytest.fixture
def two(tmp_path: Path) -> str:
    """Two makers' maps of one day and an event between their lines."""
    path = str(tmp_path / "two.gpkg")
    for maker, west in (("isw", 36.0), ("deepstate", 36.1)):
        area = shapely.union(shapely.box(west, 47, 39, 49), shapely.box(33, 44.5, 36, 46))
        file = tmp_path / f"{maker}_2025-11-23.geojson"
        row = {"type": "Feature", "properties": {"class": "occupied"}, "geometry": mapping(area)}
        file.write_text(json.dumps({"type": "FeatureCollection", "features": [row]}), "utf-8")
        assert main(["control", "import", str(file), "--store", path]) == 0
    event = Event(
        id="e1", statement_id="s1", report_id="r1", activity="holding", claimant_side="russia",
        status="claimed", date_start=date(2025, 11, 23), date_end=date(2025, 11, 23),
        place_status="placed", uncertainty_m=500.0, quote="q", source="s",
        geometry=point(36.05, 48.0),
    )  # fmt: skip
    with open_store(path, write=True) as store:
        store.add_events([event])
    return path


def test_two_makers_are_compared_with_the_belt_they_dispute(
    two: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "belt.geojson"
    asked = ["control", "compare", "DeepState", "ISW", "--on", "2025-11-24", "--store", two]
    assert main([*asked, "--json", "--out", str(out)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["first_date"], found["only_first_km2"]) == ("2025-11-23", 0)
    belt = json.loads(out.read_text("utf-8"))["features"]
    assert sum(f["properties"]["km2"] for f in belt) == pytest.approx(found["only_second_km2"])
    assert main(asked) == 0
    assert "their lines are within" in capsys.readouterr().out


def test_findings_are_listed_with_their_arithmetic(
    two: str, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["control", "findings", "--store", two, "--json"]) == 0
    found = {row["maker"]: row for row in json.loads(capsys.readouterr().out)}
    assert found["ISW"]["verdict"] == "consistent"
    assert found["DeepState"]["verdict"] == "contradicted"
    assert "km outside the occupied area" in found["DeepState"]["sentence"]
    only = ["control", "findings", "--verdict", "consistent", "--lang", "uk", "--store", two]
    assert main(only) == 0
    assert "1 узгоджується з картою" in capsys.readouterr().out


def test_the_table_of_areas_ends_with_the_pace(
    store: str, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["--since", "2025-11-20", "--until", "2025-11-25"]
    around = ["--within", "8 km around 37.18,48.28"]
    assert main(["control", "area", *around, *asked, "--store", store]) == 0
    assert "km² in 5 days, +" in capsys.readouterr().out.splitlines()[-1]


def test_a_folder_without_maps_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "notes.txt").write_text("no map", "utf-8")
    assert main(["control", "import", str(tmp_path), "--store", str(tmp_path / "a.gpkg")]) == 2
    assert "no file of maps in it" in capsys.readouterr().err


def test_a_zipped_shapefile_of_a_folder_is_taken_in(tmp_path: Path) -> None:
    shapes = tmp_path / "shapes"
    shapes.mkdir()
    area = shapely.union(shapely.box(36, 47, 39, 49), shapely.box(33, 44.5, 36, 46))
    frame = geopandas.GeoDataFrame({"class": ["occupied"]}, geometry=[area], crs="EPSG:4326")
    frame.to_file(shapes / "isw.shp")
    (tmp_path / "maps").mkdir()
    shutil.make_archive(str(tmp_path / "maps" / "ISW_2025-11-23"), "zip", shapes)
    path = str(tmp_path / "a.gpkg")
    assert main(["control", "import", str(tmp_path / "maps"), "--store", path]) == 0
    with open_store(path) as store:
        assert [info.maker for info in infos(store.connection())] == ["ISW"]
