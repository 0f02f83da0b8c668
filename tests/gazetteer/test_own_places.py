"""The user's own places: from a table, from an OpenStreetMap extract, over the gazetteer."""

from pathlib import Path

import osmium
import pytest
from osmium.osm import mutable

from geo.cli import main
from geo.errors import InputError
from geo.gazetteer.index import Gazetteer
from geo.gazetteer.part import Part
from geo.languages.folding import fold

LON, LAT = 37.1756, 48.2804
"""The centre of Pokrovsk."""


@pytest.fixture
def extract(tmp_path: Path) -> Path:
    """Pokrovsk in small: a station, a square and a college with extents, a street of two ways."""
    path = tmp_path / "pokrovsk.osm.pbf"
    with osmium.SimpleWriter(str(path)) as writer:
        _node(writer, 1, 0.009, 0.004, railway="station", name="Покровськ-Вузол")
        _box(writer, 10, 100, {"place": "square", "name": "Майдан Злагоди", "name:en": "Accord Sq"})
        _box(writer, 20, 101, {"amenity": "college", "name": "Зоряний коледж"}, offset=0.004)
        for node, east in ((30, 0.0), (31, 0.002), (32, 0.004)):
            _node(writer, node, east, -0.003)
        street = {"highway": "residential", "name": "вулиця Кленова"}
        for way, nodes in ((102, [30, 31]), (103, [31, 32])):
            writer.add_way(mutable.Way(id=way, nodes=nodes, tags=street))
        _box(writer, 40, 104, {"building": "yes", "name": "Без ролі"}, offset=0.006)
    return path


def _node(writer: osmium.SimpleWriter, number: int, east: float, north: float, **tags: str) -> None:
    writer.add_node(mutable.Node(id=number, location=(LON + east, LAT + north), tags=tags))


def _box(
    writer: osmium.SimpleWriter, first: int, way: int, tags: dict[str, str], offset: float = 0.0
) -> None:
    corners = ((0, 0), (0.001, 0), (0.001, 0.001), (0, 0.001))
    for i, (east, north) in enumerate(corners):
        _node(writer, first + i, offset + east, north)
    nodes = [*range(first, first + 4), first]
    writer.add_way(mutable.Way(id=way, nodes=nodes, tags=tags))


def entry_of(name: str) -> object:
    gazetteer = Gazetteer.open()
    forms = gazetteer.lookup(fold(name))
    assert forms, name
    return gazetteer.entry(forms[-1].place)


def test_an_extract_adds_landmarks_with_their_extent_and_town(own: Path, extract: Path) -> None:
    assert main(["gazetteer", "import-osm", str(extract)]) == 0
    square = entry_of("Майдану Злагоди")
    assert (square.id, square.landmark_kind) == ("osm:way/100", "square")
    assert square.admin.settlement.en == "Pokrovsk"
    assert 60 <= square.radius_m <= 100
    assert entry_of("Accord Sq").id == square.id
    assert entry_of("Зоряного коледжу").landmark_kind == "college"
    assert entry_of("Покровськ-Вузол").landmark_kind == "railway_station"


def test_the_ways_of_a_street_are_one_street(own: Path, extract: Path) -> None:
    main(["gazetteer", "import-osm", str(extract)])
    gazetteer = Gazetteer.open()
    streets = {f.place for f in gazetteer.lookup(fold("вулиці Кленовій"))}
    assert len(streets) == 1
    street = gazetteer.entry(streets.pop())
    assert street.kind == "street"
    assert 100 <= street.radius_m <= 200


def test_what_is_no_landmark_stays_out(own: Path, extract: Path) -> None:
    main(["gazetteer", "import-osm", str(extract)])
    assert not Gazetteer.open().lookup(fold("Без ролі"))


def test_own_places_join_the_landmarks_of_the_town(own: Path, extract: Path) -> None:
    before = Gazetteer.open()
    town = before.by_id("UA14160210010099403")
    main(["gazetteer", "import-osm", str(extract)])
    after = Gazetteer.open()
    added = set(after.landmarks_in(town)) - set(before.landmarks_in(town))
    assert {after.entry(n).landmark_kind for n in added} >= {"square", "college", "street"}
    assert after.entry(town) == before.entry(town)


def test_a_broken_extract_is_said(own: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    path = tmp_path / "broken.osm.pbf"
    path.write_bytes(b"not a protobuf")
    assert main(["gazetteer", "import-osm", str(path)]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_table_adds_what_is_right_and_rejects_the_rest(
    own: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    table = tmp_path / "mine.csv"
    table.write_text(
        "name_en,name_uk,lon,lat,town,radius_m\n"
        "Copper Tower,Мідна вежа,37.18,48.28,Pokrovsk,80\n"
        "Nowhere,,500,48,,\n"
        "Lost,,37.1,48.2,Atlantis City,\n"
    )
    assert main(["gazetteer", "add", str(table)]) == 1
    errors = capsys.readouterr().err
    assert "line 3" in errors
    assert "line 4: town 'Atlantis City' is not in the gazetteer" in errors
    tower = entry_of("Мідної вежі")
    assert (tower.names.en, tower.radius_m, tower.admin.raion.en) == (
        "Copper Tower", 80.0, "Pokrovsk Raion"
    )  # fmt: skip


def test_adding_twice_keeps_one(own: Path, tmp_path: Path) -> None:
    table = tmp_path / "mine.csv"
    table.write_text("name,lon,lat\nМідна вежа,37.18,48.28\n")
    main(["gazetteer", "add", str(table)])
    main(["gazetteer", "add", str(table)])
    assert Gazetteer.open().own_count == 1


def test_a_name_shared_with_the_gazetteer_keeps_both(own: Path, tmp_path: Path) -> None:
    table = tmp_path / "mine.csv"
    table.write_text("name,lon,lat,kind\nPokrovsk,30,50,settlement\n")
    main(["gazetteer", "add", str(table)])
    gazetteer = Gazetteer.open()
    (form,) = [n for end, n in gazetteer.starting_at("pokrovsk", 0) if end == len("pokrovsk")]
    assert {gazetteer.entry(f.place).source for f in gazetteer.forms(form)} >= {"KATOTTG", "user"}


def test_a_table_without_its_columns_is_refused(own: Path, tmp_path: Path) -> None:
    table = tmp_path / "mine.csv"
    table.write_text("title,x,y\na,1,2\n")
    assert main(["gazetteer", "add", str(table)]) == 2


def test_own_places_are_indexed_anew_over_another_gazetteer(own: Path, tmp_path: Path) -> None:
    from geo.gazetteer.overlay import load  # noqa: PLC0415

    table = tmp_path / "mine.csv"
    table.write_text("name,lon,lat\nМідна вежа,37.18,48.28\n")
    main(["gazetteer", "add", str(table)])
    meta = own / "index" / "meta.json"
    meta.write_text(meta.read_text().replace('"over": "', '"over": "stale'))
    assert entry_of("Мідна вежа").id == load(own)[0].id
    assert Part(own / "index").meta["over"] == Gazetteer.open().base.meta["fingerprint"]


def test_a_damaged_line_is_named(own: Path) -> None:
    from geo.gazetteer.overlay import load  # noqa: PLC0415

    own.mkdir()
    (own / "places.jsonl").write_text("{broken\n")
    with pytest.raises(InputError, match="line 1"):
        load(own)
