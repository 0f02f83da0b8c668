"""The commands over a store: what they print, where, and with which exit status."""

import json
from pathlib import Path

import pytest

from geo.cli import main
from geo.cli.ingest import MOST_TOLD
from geo.store import open_store
from tests.making import AREA, full_event, make_event


@pytest.fixture
def store(tmp_path: Path) -> list[str]:
    path = tmp_path / "s.gpkg"
    with open_store(path, write=True) as opened:
        opened.add_events(
            [full_event(), make_event(2, geometry=AREA), make_event(3, geometry=None)]
        )
        opened.credit("sheet", "A sheet of ours")
    return ["--store", str(path)]


def test_events_are_printed_as_one_collection(store, capsys):
    assert main(["events", "--json", "--activity", "clash", *store]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [shape["id"] for shape in found["features"]] == ["e1", "e2", "e3"]
    assert found["frontline"]["filters"] == {"activity": "clash"}
    assert "A sheet of ours" in found["frontline"]["attribution"]


def test_events_are_shown_as_a_table(store, capsys):
    assert main(["events", "--place", "Rodynske", *store]) == 0
    told = capsys.readouterr()
    assert "Rodynske" in told.out
    assert "1 of 1 events" in told.err


@pytest.mark.parametrize("ending", ["geojson", "geojsonl", "csv", "gpkg", "parquet", "kml"])
def test_an_export_is_written_whole_or_not_at_all(store, tmp_path, ending):
    out = tmp_path / f"out.{ending}"
    assert main(["export", str(out), *store]) == 0
    assert out.stat().st_size > 0
    assert not list(tmp_path.glob("*.part"))


def test_an_export_streams_into_a_pipe(store, capfdbinary):
    assert main(["export", "-", "--format", "geojsonl", *store]) == 0
    assert capfdbinary.readouterr().out.count(b"\n") == 3


def test_what_is_held_back_is_said(store, tmp_path, capsys):
    out = tmp_path / "out.geojson"
    assert main(["export", str(out), "--delay-days", "36500", *store]) == 0
    assert json.loads(out.read_text())["frontline"]["withheld"] == 3
    assert "3 events held back" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["export", "out.xyz"], "write one of csv, geojson"),
        (["export", "-"], "--format"),
        (["export", "/nowhere/out.csv"], "cannot be written"),
        (["events", "--since", "soon"], "write YYYY-MM-DD"),
        (["events", "--bbox", "1,2"], "write W,S,E,N"),
        (["events", "--status", "sure"], "write one of claimed"),
    ],
)
def test_a_wrong_call_is_one_line_and_exit_2(store, capsys, arguments, words):
    assert main([*arguments, *store]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert words in told.err
    assert told.err.count("\n") == 1


def test_no_store_yet_is_said(tmp_path, capsys):
    assert main(["events", "--store", str(tmp_path / "none.gpkg")]) == 2
    assert "frontline ingest" in capsys.readouterr().err


def test_the_store_tells_what_is_inside_and_that_it_is_sound(store, capsys):
    assert main(["store", "info", "--json", *store]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["layers"] == {"events": 1, "events_area": 1, "events_unplaced": 1}
    assert main(["store", "check", *store]) == 0
    assert capsys.readouterr().out.endswith("sound\n")


def test_many_bad_rows_are_told_in_a_screen_and_listed_whole(tmp_path, capsys):
    table, at = tmp_path / "bad.csv", ["--store", str(tmp_path / "new.gpkg")]
    rows = [f"U{n},2025-13-45,Battles,Armed clash,48,37" for n in range(MOST_TOLD + 9)]
    head = "event_id_cnty,event_date,event_type,sub_event_type,latitude,longitude"
    table.write_text("\n".join([head, *rows]))
    assert main(["ingest", str(table), *at]) == 2
    told = capsys.readouterr().err.splitlines()
    assert len(told) == MOST_TOLD + 1
    assert told[-1].startswith("frontline: 9 more were set aside")
    assert main(["store", "rejected", "--json", *at]) == 0
    assert len(json.loads(capsys.readouterr().out)) == MOST_TOLD + 9


@pytest.mark.parametrize(
    ("region", "found"),
    [
        ("Pokrovsk raion", 1),
        ("9 km around Rodynske", 1),
        ("36,47 39,48 36.5,49.5", 1),
        ("5 km around Kyiv", 0),
    ],
)
def test_a_region_is_named_in_words(store, capsys, region, found):
    assert main(["events", "--json", "--within", region, "--record", "event", *store]) == 0
    shapes = json.loads(capsys.readouterr().out)["features"]
    assert sum(shape["geometry"]["type"] == "Point" for shape in shapes) == found


def test_a_region_that_nobody_knows_is_told(store, capsys):
    assert main(["events", "--within", "Nowhereville raion", *store]) == 2
    assert "no region named" in capsys.readouterr().err
