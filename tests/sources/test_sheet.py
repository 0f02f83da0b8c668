"""A user's own sheet: its columns are guessed, shown, and corrected by a mapping file."""

import json
from datetime import date, datetime

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from openpyxl import Workbook

from geo.records.event import Event
from geo.sources import sheet
from geo.sources.base import Options, open_path
from tests.sources.made import events, read, rejected

SHEET = "When,Lat,Lon,What\n2025-11-02,48.3,37.2,Shelling was heard\n"
ROW = [datetime(2025, 11, 22), 48.28, 37.18, "Обстріл"]


def test_the_guess_is_shown_and_its_correction_is_followed(tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text(SHEET)
    shown = sheet.mapping(open_path(path), Options())
    assert (shown["latitude"], shown["longitude"], shown["quote"]) == ("lat", "lon", None)

    corrected = tmp_path / "columns.json"
    corrected.write_text(json.dumps({**shown, "date_start": "When", "quote": "What"}))
    (event,) = sheet.read(open_path(path), Options(mapping=corrected))
    assert isinstance(event, Event)
    assert (str(event.date_start), event.quote) == ("2025-11-02", "Shelling was heard")


def _workbook(path, *sheets: list[list[object]], merged: tuple[str, ...] = ()):
    book = Workbook()
    book.remove(book.active)
    for rows in sheets:
        page = book.create_sheet()
        for row in rows:
            page.append(row)
        for cells in merged:
            page.merge_cells(cells)
    book.save(path)
    return path.read_bytes()


_NAMES = ["Дата", "Широта", "Довгота", "Опис"]
_TITLED = [["Реєстр подій за листопад"], [], _NAMES, ROW]
_TWO_LINES = [["Дата", "Координати", None, "Опис"], [None, "Широта", "Довгота", None], ROW]


@pytest.mark.parametrize(
    ("sheets", "merged"),
    [
        ([[_NAMES, ROW]], ()),
        ([_TITLED], ("A1:D1",)),
        ([_TWO_LINES], ("B1:C1", "A1:A2", "D1:D2")),
        ([[["Див. другий аркуш"]], [_NAMES, ROW]], ()),
    ],
    ids=["plain", "title above", "two lines of names", "second sheet"],
)
def test_a_workbook_is_read_wherever_its_table_stands(tmp_path, sheets, merged):
    path = tmp_path / "w.xlsx"
    (event,) = events(read(path, _workbook(path, *sheets, merged=merged)))
    assert (str(event.date_start), event.quote) == ("2025-11-22", "Обстріл")
    assert event.geometry["coordinates"] == [37.18, 48.28]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
def test_semicolons_and_decimal_commas_in_any_encoding(tmp_path, encoding):
    text = 'Дата;Широта;Довгота;Опис\n22.11.2025;48,28;37,18;"Обстріл; двоє"\n'
    (event,) = events(read(tmp_path / "s.csv", text.encode(encoding)))
    assert event.geometry["coordinates"] == [37.18, 48.28]
    assert event.quote == "Обстріл; двоє"


@pytest.mark.parametrize("cell", ["48.28, 37.18", "48.28,37.18", "48,28; 37,18", "(48.28 37.18)"])
@pytest.mark.parametrize("name", ["coordinates", "Координати", "lat"])
def test_both_coordinates_in_one_cell(tmp_path, cell, name):
    names = f"date,{name}" + (",lon" if name == "lat" else "")
    row = f'2025-11-22,"{cell}"' + ("," if name == "lat" else "")
    (event,) = events(read(tmp_path / "s.csv", f"{names}\n{row}\n"))
    assert event.geometry["coordinates"] == [37.18, 48.28]


def _days(*written: str) -> str:
    rows = (f'"{day}",48.28,37.18,{n}' for n, day in enumerate(written))
    return "\n".join(["date,lat,lon,text", *rows])


def test_a_row_that_tells_day_from_month_tells_it_for_all(tmp_path):
    found = events(read(tmp_path / "s.csv", _days("3/11/2025", "11/22/2025")))
    assert [event.date_start for event in found] == [date(2025, 3, 11), date(2025, 11, 22)]
    found = events(read(tmp_path / "t.csv", _days("3/11/2025", "22/11/2025")))
    assert [event.date_start for event in found] == [date(2025, 11, 3), date(2025, 11, 22)]


def test_where_none_tells_it_no_month_is_guessed(tmp_path):
    found = read(tmp_path / "s.csv", _days("3/11/2025", "4/11/2025", "5/5/2025"))
    assert len(events(found)) == 1
    assert all("cannot be told apart" in why for _, why in rejected(found))


def test_a_month_is_a_month(tmp_path):
    (event,) = events(read(tmp_path / "s.csv", _days("2025-11")))
    assert (event.date_precision, str(event.date_end)) == ("month", "2025-11-30")


def test_a_second_row_of_one_id_is_set_aside_and_does_not_replace_the_first(tmp_path):
    text = "id,date,lat,lon,text\n1,2025-11-22,48.28,37.18,a\n1,2025-11-23,48.28,37.18,b\n"
    found = read(tmp_path / "s.csv", text)
    assert [event.quote for event in events(found)] == ["a"]
    assert rejected(found) == [("line 3", "id 1 stands twice in this sheet")]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("name,lat,lon\nx,48.28,37.18\n", "no columns for the date"),
        ("name,date\nx,2025-11-22\n", "no columns for latitude"),
        ("name,date,lat,lon\n", "no rows"),
    ],
)
def test_what_no_row_can_have_is_said_once(tmp_path, text, why):
    ((where, reason),) = rejected(read(tmp_path / "s.csv", text))
    assert (where, why in reason) == ("", True)


@pytest.mark.parametrize(
    "geometry",
    [
        None,
        {"type": "Point", "coordinates": []},
        {"type": "Polygon", "coordinates": []},
        {"type": "MultiPoint", "coordinates": [[37, 48]]},
        {"type": "Point", "coordinates": [4138913, 6150000]},
        {"type": "Point", "coordinates": ["x", None]},
    ],
)
def test_a_geometry_that_is_no_place_is_set_aside(tmp_path, geometry):
    shape = {"type": "Feature", "geometry": geometry, "properties": {"date": "2025-11-22"}}
    content = json.dumps({"type": "FeatureCollection", "features": [shape]})
    assert [where for where, _ in rejected(read(tmp_path / "g.geojson", content))] == ["feature 1"]


def test_parquet_is_read_as_a_sheet_or_as_its_dataset(tmp_path):
    day, places = date(2025, 11, 22), {"latitude": [48.28], "longitude": [37.18]}
    for name, columns in (
        ("sheet", {"date": [day], "text": ["x"]}),
        ("acled", {"event_date": [day], "event_id_cnty": ["U1"], "sub_event_type": ["Attack"]}),
    ):
        path = tmp_path / f"{name}.parquet"
        pq.write_table(pa.table({**columns, **places}), path)
        (event,) = events(read(path, path.read_bytes()))
        assert event.extra["dataset"] == name
        assert event.date_start == day
