"""Every export format: what goes out comes back, with ids, points, days, texts and attribution."""

import csv
import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pyarrow.parquet as pq
import pyogrio
import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geo import catalogue
from geo.export.base import ATTRIBUTION, Head
from geo.ingest.inputs import source_of
from geo.records.event import Event
from geo.records.feature import feature
from geo.sources.base import Options, open_path
from tests.making import AREA, AREAS, TRICKY, events, full_event, make_event

FORMATS = catalogue.load("geo.export", "FORMAT")
_KML = "{http://www.opengis.net/kml/2.2}"
MIXED = [
    full_event(),
    full_event(id="e2", geometry=AREA, place_status="area"),
    full_event(id="e3", geometry=AREAS, place_status="area"),
    full_event(id="e4", geometry=None, place_status="not_placed", record="claim"),
    make_event(5, date_start=None, date_end=None, date_precision="unknown"),
    *(make_event(n, quote=text or None) for n, text in enumerate(TRICKY, 6)),
]


def _write(name: str, some: list[Event], folder: Path, head: Head | None = None) -> Path:
    form = FORMATS[name]
    path = folder / f"out{form.ending}"
    path.write_bytes(b"".join(form.chunks(map(feature, some), head or Head())))
    return path


def _read(path: Path) -> list[Event]:
    opened = open_path(path)
    name, source = source_of(opened)
    assert name == "own_export"
    return list(source.read(opened, Options()))


def _by_id(some: list[Event]) -> list[Event]:
    return sorted(some, key=lambda event: event.id)


@pytest.mark.parametrize("name", FORMATS)
def test_everything_comes_back(name, tmp_path):
    assert _by_id(_read(_write(name, MIXED, tmp_path))) == _by_id(MIXED)


@pytest.mark.parametrize("name", FORMATS)
@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(some=st.tuples(events(1), events(2)))
def test_any_events_come_back(name, tmp_path, some):
    assert _by_id(_read(_write(name, list(some), tmp_path))) == list(some)


@pytest.mark.parametrize("name", FORMATS)
def test_no_events_make_a_file_all_the_same(name, tmp_path):
    path = _write(name, [], tmp_path)
    assert path.stat().st_size > 0 or name == "geojsonl"


def test_kml_keeps_ids_points_days_and_texts(tmp_path):
    root = fromstring(_write("kml", MIXED, tmp_path).read_bytes())
    marks = root.findall(f".//{_KML}Placemark")
    values = {d.get("name"): d[0].text for d in marks[0].iter(f"{_KML}Data")}
    assert len(marks) == len(MIXED)
    assert (values["id"], values["quote"]) == (MIXED[0].id, MIXED[0].quote)
    assert marks[0].findtext(f".//{_KML}coordinates") == "37.2,48.35"
    assert marks[0].findtext(f".//{_KML}begin") == "2025-11-22"


@pytest.mark.parametrize("name", FORMATS)
def test_attribution_travels_with_the_file(name, tmp_path):
    path = _write(name, [make_event()], tmp_path, Head(credits=("A dataset (CC BY 4.0)",)))
    content = path.read_bytes()
    assert ATTRIBUTION[0].encode() in content
    assert b"A dataset (CC BY 4.0)" in content


def test_geojson_counts_what_was_held_back_while_it_was_written(tmp_path):
    head = Head()

    def some():
        yield feature(make_event())
        head.withheld["too recent"] = 2

    content = b"".join(FORMATS["geojson"].chunks(some(), head))
    assert json.loads(content)["frontline"]["withheld"] == 2


def test_no_cell_of_a_table_is_a_formula(tmp_path):
    dangers = [make_event(n, quote=q, claimant=q) for n, q in enumerate(("=A1", "+1", "-1", "@x"))]
    text = _write("csv_table", dangers, tmp_path).read_text(encoding="utf-8")
    for cell in text.replace('"', "").replace("\r\n", ",").split(","):
        assert not cell.startswith(("=", "+", "@"))


def test_a_statement_s_dead_are_counted_once(tmp_path):
    both = [full_event(), replace(full_event(), id="e2")]
    with _write("csv_table", both, tmp_path).open(encoding="utf-8", newline="") as file:
        assert [row["fatalities"] for row in csv.DictReader(file)] == ["3.0", ""]


def test_a_geopackage_has_its_layers_and_opens(tmp_path):
    path = _write("gpkg", MIXED, tmp_path)
    layers = dict(pyogrio.list_layers(path).tolist())
    assert {"events", "events_area", "events_unplaced", "reports"} <= layers.keys()
    assert layers["events"] == "Point"
    assert pyogrio.read_info(path, layer="events_area")["features"] == 2
    with sqlite3.connect(path) as db:
        assert db.execute("SELECT rtreecheck('rtree_events_geom')").fetchone() == ("ok",)
    db.close()


def test_geoparquet_says_how_it_is_covered(tmp_path):
    file = pq.ParquetFile(_write("parquet", MIXED, tmp_path))
    geo = json.loads(file.schema_arrow.metadata[b"geo"])
    assert geo["version"] == "1.1.0"
    assert geo["columns"]["geometry"]["covering"]["bbox"]["xmin"] == ["bbox", "xmin"]
    file.close()
