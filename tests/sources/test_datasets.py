"""Datasets with the faults that they are known for: each row by itself, none made up."""

import json
import zipfile

import pytest

from geo.sources import sheet
from geo.sources.base import Options, open_path
from tests.sources.made import events, read, rejected

_ACLED = {
    "event_id_cnty": "UKR1",
    "event_date": "2025-11-22",
    "time_precision": "1",
    "event_type": "Battles",
    "sub_event_type": "Armed clash",
    "latitude": "48.28",
    "longitude": "37.18",
    "geo_precision": "1",
    "notes": "Clash.",
    "fatalities": "0",
}


def _table(*rows: dict, header: str | None = None) -> str:
    lines = [header or ",".join(_ACLED)]
    lines += [",".join(f'"{cell}"' for cell in {**_ACLED, **row}.values()) for row in rows]
    return "\n".join(lines)


@pytest.mark.parametrize("day", ["22 November 2025", "22-Nov-2025", "11/22/2025 12:00:00 AM"])
def test_other_ways_of_writing_a_day_are_read(tmp_path, day):
    (event,) = events(read(tmp_path / "a.csv", _table({"event_date": day})))
    assert str(event.date_start) == "2025-11-22"


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        ({"event_date": "UKR1"}, "is no date"),
        ({"event_date": "03/11/2025"}, "cannot be told apart"),
        ({"event_date": "1527-05-01"}, "cannot be right"),
        ({"latitude": "NA"}, "missing"),
        ({"latitude": "37.18", "longitude": "48.28"}, "swapped"),
        ({"latitude": "0", "longitude": "0"}, "not known"),
        ({"fatalities": "-5"}, "is no count"),
        ({"fatalities": "2.5"}, "is no count"),
        ({"event_id_cnty": ""}, "event_id_cnty is missing"),
    ],
)
def test_a_fault_costs_its_row_and_no_other(tmp_path, fault, why):
    found = read(tmp_path / "a.csv", _table({}, fault, {"event_id_cnty": "UKR3"}))
    assert len(events(found)) == 2
    ((where, reason),) = rejected(found)
    assert where == "line 3"
    assert why in reason


@pytest.mark.parametrize("spell", [str.upper, str.title, lambda n: n.replace("_", " ").title()])
def test_columns_are_known_however_they_are_spelt(tmp_path, spell):
    header = "\ufeff" + ",".join(map(spell, _ACLED))
    (event,) = events(read(tmp_path / "a.csv", _table({}, header=header)))
    assert event.id == "acled:UKR1"


def test_a_row_with_too_many_or_too_few_cells_is_not_read_askew(tmp_path):
    text = _table({}) + "\nUKR2,2025-11-22,1,Battles\n" + _table({}).splitlines()[1] + ",x"
    found = read(tmp_path / "a.csv", text)
    assert len(events(found)) == 1
    assert [where for where, _ in rejected(found)] == ["line 3", "line 4"]


def test_a_row_is_named_by_the_line_it_begins_at(tmp_path):
    found = read(tmp_path / "a.csv", _table({"notes": "two\nlines"}, {"latitude": ""}))
    assert rejected(found)[0][0] == "line 4"


def test_a_precision_that_the_codebook_lacks_is_kept_and_not_believed(tmp_path):
    (event,) = events(read(tmp_path / "a.csv", _table({"geo_precision": "7"})))
    assert (event.geo_precision, event.uncertainty_m) == (None, None)
    assert event.extra["geo_precision"] == "7"


_INFO = "viina_version,event_id,event_id_1pd,date,longitude,latitude,GEO_PRECISION,report_id,text"
_LABELS = "viina_version,event_id_1pd,date,t_artillery_b\n2,77,20250301,1\n"


@pytest.mark.parametrize(
    "zipped", [("event_info",), ("event_1pd",), (), ("event_info", "event_1pd")]
)
def test_viina_s_labels_are_joined_zipped_or_not(tmp_path, zipped):
    texts = {"event_info": f"{_INFO}\n2,1,77,20250301,37.2,48.3,PPL,r,x\n", "event_1pd": _LABELS}
    for kind, text in texts.items():
        path = tmp_path / f"{kind}_latest_2025.csv"
        if kind in zipped:
            with zipfile.ZipFile(path.with_suffix(".zip"), "w") as archive:
                archive.writestr(path.name, text)
        else:
            path.write_text(text)
    made = {kind: next(tmp_path.glob(f"{kind}_*")) for kind in texts}
    (event,) = events(read(made["event_info"], made["event_info"].read_bytes()))
    assert event.activity == "shelling"
    assert read(made["event_1pd"], made["event_1pd"].read_bytes()) == []


def test_viina_s_labels_alone_are_said(tmp_path):
    ((_, reason),) = rejected(read(tmp_path / "event_1pd_latest_2025.csv", _LABELS))
    assert "put event_info_… beside it" in reason


_MARK = "<Placemark><name>{}</name><description>{}</description>{}</Placemark>"
_AT = "<Point><coordinates>37.18,48.28,0</coordinates></Point>"


def _kml(*marks: tuple[str, str, str]) -> str:
    inside = "".join(_MARK.format(*mark) for mark in marks)
    return (
        '<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>GeoConfirmed</name>'
        f"<Folder><name>Strikes</name><Folder><name>2025</name>{inside}</Folder></Folder>"
        "</Document></kml>"
    )


def test_a_placemark_gives_its_words_links_and_folders(tmp_path):
    told = (
        "<![CDATA[22 NOV 2025<br>A bridge &amp; a road.<br><a href='https://t.example/1'>x</a>]]>"
    )
    (event,) = events(read(tmp_path / "g.kml", _kml(("22 NOV 2025", told, _AT))))
    assert event.quote == "22 NOV 2025\nA bridge & a road.\nx"
    assert event.extra["folder"] == "Strikes / 2025"
    assert event.url == "https://t.example/1"


def test_two_pieces_of_footage_of_one_place_and_day_are_both_kept(tmp_path):
    marks = [("22 NOV 2025", f"https://t.example/{n}", _AT) for n in (1, 2)]
    assert len({e.id for e in events(read(tmp_path / "g.kml", _kml(*marks)))}) == 2


@pytest.mark.parametrize("name", ["[3 SEP 2024] Strike", "Strike, 3 Sept. 2024", "2024-09-03 x"])
def test_a_day_is_found_anywhere_in_a_name(tmp_path, name):
    (event,) = events(read(tmp_path / "g.kml", _kml((name, "", _AT))))
    assert str(event.date_start) == "2024-09-03"


def test_areas_are_areas_and_lines_are_said(tmp_path):
    ring = "<coordinates>37,48 37.1,48 37.1,48.1 37,48</coordinates>"
    area = f"<Polygon><outerBoundaryIs><LinearRing>{ring}</LinearRing></outerBoundaryIs></Polygon>"
    line = f"<LineString>{ring}</LineString>"
    found = read(tmp_path / "g.kml", _kml(("3 MAY 2024", "", area), ("3 MAY 2024", "", line)))
    assert [event.place_status for event in events(found)] == ["area"]
    assert "neither a point nor an area" in rejected(found)[0][1]


@pytest.mark.parametrize("junk", [None, 5, "x", [], {"properties": None}])
def test_junk_between_features_is_set_aside(tmp_path, junk):
    good = {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [36.2, 49.9]},
        "properties": {"id": 1, "verifiedDate": "2022-03-01T00:00:00.000Z"},
    }
    content = json.dumps({"type": "FeatureCollection", "features": [junk, good]})
    found = read(tmp_path / "e.geojson", content)
    assert (len(events(found)), len(rejected(found))) == (1, 1)


def test_junk_between_incidents_is_set_aside(tmp_path):
    good = {"id": "CIV1", "date": "02/24/2022", "latitude": 49.9, "longitude": 36.2, "sources": []}
    found = read(tmp_path / "t.json", json.dumps([good, "junk", None]))
    assert (len(events(found)), len(rejected(found))) == (1, 2)


def test_a_map_of_another_maker_is_a_sheet_and_not_geoconfirmed(tmp_path):
    content = _kml(("Drone", "<![CDATA[Seen <b>from afar</b>]]>", _AT)).replace(
        "GeoConfirmed", "My own map"
    )
    stamped = content.replace(
        "<Point>", "<TimeStamp><when>2025-11-22</when></TimeStamp><Point>"
    ).replace("</Document>", "<Placemark><name>A road</name><LineString/></Placemark></Document>")
    path = tmp_path / "mine.kml"
    found = read(path, stamped)
    (event,) = events(found)
    assert event.id.startswith("sheet:mine:")
    assert (event.source, event.status, event.uncertainty_m) == (None, "reported", None)
    assert (event.quote, str(event.date_start)) == ("Seen from afar", "2025-11-22")
    assert event.extra["name"] == "Drone"
    assert [reason for _, reason in rejected(found)] == ["date is missing"]
    given = open_path(path)
    assert "unknown maker" in next(sheet.notes(given, Options()))


def test_a_map_is_geoconfirmed_by_what_stands_in_it_or_by_its_name(tmp_path):
    content = _kml(("22 NOV 2025", "", _AT))
    (inside,) = events(read(tmp_path / "a.kml", content))
    (named,) = events(read(tmp_path / "GeoConfirmed.kml", content.replace("GeoConfirmed", "Map")))
    assert inside.source == named.source == "GeoConfirmed"
    assert inside.id == named.id
