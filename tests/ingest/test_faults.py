"""Inputs that are broken or mean harm: one clear line each, and the rest goes on."""

import io
import json
import re
import zipfile
from pathlib import Path

import pytest

from geo.cli import main

GOOD = "Russian forces shelled Myrnohrad on 22 November 2025, the city council said."
_BOMB = b"""<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>"""


@pytest.fixture
def run(tmp_path, capsys):
    def ingest(*names: str, **files: bytes):
        for name, content in files.items():
            (tmp_path / name.replace("__", ".")).write_bytes(content)
        inputs = [str(tmp_path / name.replace("__", ".")) for name in files]
        store = str(tmp_path / "store.gpkg")
        status = main(["ingest", *inputs, *names, "--store", store, "--json"])
        told = capsys.readouterr()
        return status, json.loads(told.out or "{}"), told.err.splitlines()

    return ingest


def _zip(name: str, content: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({"empty__txt": b""}, "empty"),
        ({"blank__txt": b" \n \n"}, "empty"),
        ({"binary__txt": bytes(range(256)) * 20}, "binary"),
        ({"bad__md": b"---\npublished: yesterday\n---\nText"}, "write YYYY-MM-DD"),
        ({"cut__kmz": _zip("doc.kml", b"<kml>" + b"x" * 5000)[:-40]}, "damaged or cut short"),
        ({"cut__docx": _zip("word/document.xml", b"x" * 5000)[:-40]}, "damaged or cut short"),
        ({"cut__xlsx": _zip("xl/workbook.xml", b"x" * 5000)[:-40]}, "damaged or cut short"),
        ({"other__zip": _zip("readme.txt", b"words")}, "of no kind we read"),
        ({"data__json": b'{"a": 1}'}, "of no kind we read"),
        ({"map__xml": b"<?xml version='1.0'?><urlset/>"}, "of no kind we read"),
        ({"bomb__kmz": _zip("doc.kml", b" " * 60_000_000)}, "unfolds to"),
        ({"bomb__kml": _BOMB + b"<kml><Placemark/>&b;</kml>"}, "entities"),
        ({"bomb__xml": _BOMB + b"<rss><channel><item/></channel></rss>"}, "entities"),
        ({"cut__json": b'{"name": "x", "type": "c", "messages": [{"id": 1,'}, "not valid JSON"),
        ({"big__txt": b"words " * 900_000}, "more than"),
        ({"page__html": b"<html><body><script>x()</script></body></html>"}, "no article"),
        ({"broken__pdf": b"%PDF-1.4\nnothing"}, "PDF"),
        ({"huge__csv": b"a,b\n1,2\n"}, "no columns for latitude"),
    ],
)
def test_a_broken_input_is_one_line_and_exit_2(run, files, reason):
    status, summary, told = run(**files)
    assert status == 2
    assert len(told) == 1
    assert re.search(reason, told[0])
    assert [r["input"] for r in summary["rejected"]]


def test_one_broken_input_does_not_stop_the_others(run):
    status, summary, told = run(empty__txt=b"", good__txt=GOOD.encode())
    assert (status, summary["reports"]["new"], len(told)) == (1, 1, 1)


def test_a_missing_file_is_said(run):
    status, _, told = run("/nowhere/none.txt")
    assert (status, told) == (2, ["frontline: /nowhere/none.txt: no such file"])


def test_a_language_without_a_reader_is_exit_1(run):
    polish = "W piątek rosyjskie wojska ostrzelały miasto, poinformowały władze obwodu. " * 3
    status, summary, told = run(text__txt=polish.encode())
    assert (status, summary["reports"]["rejected"], len(told)) == (1, 1, 1)


def test_bad_lines_are_named_and_good_ones_taken(run):
    lines = [json.dumps({"id": "a", "text": GOOD}), "{", json.dumps({"id": "b"}), "[]"]
    status, summary, told = run(many__jsonl="\n".join(lines).encode())
    assert (status, summary["reports"]["new"]) == (1, 1)
    assert [r["where"] for r in summary["rejected"]] == ["line 2", "line 3 (b)", "line 4"]
    assert all("many.jsonl" in line for line in told)


def test_the_same_again_changes_nothing(run):
    first = run(good__txt=GOOD.encode())[1]
    again = run(good__txt=GOOD.encode())[1]
    assert first["reports"]["new"] == again["reports"]["known"] == 1
    assert (again["reports"]["new"], again["events"]["new"]) == (0, 0)


def test_what_was_rejected_is_remembered_and_tried_again(run, tmp_path, capsys):
    store = ["--store", str(tmp_path / "store.gpkg"), "--json"]
    run(good__txt=GOOD.encode(), later__txt=b"")
    assert main(["store", "rejected", *store]) == 0
    assert "later.txt" in json.loads(capsys.readouterr().out)[0]["input"]
    (tmp_path / "later.txt").write_text(f"{GOOD} Again.")
    assert main(["store", "rejected", "--retry", *store]) == 0
    assert json.loads(capsys.readouterr().out)["reports"]["new"] == 1
    assert main(["store", "rejected", *store]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_what_came_of_each_input_is_told(run, tmp_path, capsys):
    _, summary, _ = run(good__txt=GOOD.encode(), empty__txt=b"", same__txt=GOOD.encode())
    of = {Path(one["input"]).name: one for one in summary["inputs"]}
    assert (of["good.txt"]["kind"], of["good.txt"]["reports"]["new"]) == ("text", 1)
    assert (of["empty.txt"]["kind"], of["empty.txt"]["set_aside"]) == (None, 1)
    assert of["same.txt"]["reports"] == {"new": 0, "known": 1, "changed": 0, "rejected": 0}
    names = [str(tmp_path / name) for name in ("good.txt", "empty.txt")]
    assert main(["ingest", *names, "--store", str(tmp_path / "store.gpkg")]) == 1
    told = capsys.readouterr()
    assert told.out == "0 new reports, 1 known, 0 new events, 1 set aside\n"
    assert "read as" in told.err


def test_the_list_of_what_was_set_aside_names_each_input_once(run, tmp_path, capsys):
    run(many__jsonl=b"{\n[]\n{}", empty__txt=b"")
    store = ["--store", str(tmp_path / "store.gpkg")]
    assert main(["store", "rejected", "--limit", "2", *store]) == 0
    told = capsys.readouterr().out
    assert told.count("many.jsonl") == told.count("empty.txt") == 1
    assert "3 set aside" in told
    assert "… and 1 more" in told


def test_a_private_address_is_not_fetched(run):
    status, _, told = run("http://127.0.0.1:9/page")
    assert (status, len(told)) == (2, 1)
    assert "private address" in told[0]


def test_windows_1251_is_read_and_said(run, tmp_path, capsys):
    text = "Російські війська обстріляли Мирноград 22 листопада 2025 року, повідомила міська рада."
    status, _, told = run(text__txt=text.encode("cp1251"))
    assert (status, len(told)) == (0, 1)
    assert told[0].endswith("text.txt: read as cp1251, not UTF-8")
    main(["events", "--json", "--store", str(tmp_path / "store.gpkg")])
    shapes = json.loads(capsys.readouterr().out)["features"]
    assert all(s["properties"]["quote"] in text for s in shapes)


def _features(*shapes: tuple[object, object]) -> bytes:
    features = [
        {"type": "Feature", "geometry": g, "properties": {"date": "2025-11-22", "more": more}}
        for g, more in shapes
    ]
    return json.dumps({"type": "FeatureCollection", "features": features}).encode()


def test_an_event_that_no_file_can_hold_costs_no_other(run):
    point = {"type": "Point", "coordinates": [37.18, 48.28]}
    odd = {"type": "Polygon", "coordinates": [[["a", 1], [2, None]]]}
    deep: list[object] = []
    for _ in range(400):
        deep = [deep]
    status, summary, told = run(s__geojson=_features((point, deep), (odd, 1), (point, 2)))
    assert (status, summary["events"]["new"]) == (1, 1)
    assert sum("cannot be kept" in line for line in told) == 2


def test_a_source_that_meets_a_fault_of_ours_says_so_and_the_next_input_is_read(run, monkeypatch):
    def broken(*_: object) -> list[object]:
        raise RecursionError

    monkeypatch.setattr("geo.sources._json.features", broken)
    point = {"type": "Point", "coordinates": [37.18, 48.28]}
    status, summary, told = run(s__geojson=_features((point, 1)), good__txt=GOOD.encode())
    assert (status, summary["reports"]["new"]) == (1, 1)
    assert "fault of ours: RecursionError" in told[0]


def test_a_guess_of_columns_and_an_encoding_are_said(run):
    sheet = "Дата;Широта;Довгота;Опис\n22.11.2025;48,28;37,18;Обстріл міста\n"
    status, summary, told = run(mine__csv=sheet.encode("cp1251"))
    assert (status, summary["events"]["new"]) == (0, 1)
    assert told[0].endswith("mine.csv: read as cp1251, not UTF-8")
    assert "columns guessed: latitude from 'широта'" in told[1]
    assert "--show-mapping" in told[1]


def test_a_folder_is_read_without_side_files(run, tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(GOOD)
    (tmp_path / "in" / "a.txt.expected.json").write_text("{}")
    (tmp_path / "in" / ".hidden.txt").write_text(GOOD)
    (tmp_path / "in" / "photos").mkdir()
    (tmp_path / "in" / "photos" / "1.JPG").write_bytes(b"\xff\xd8\0\x10")
    (tmp_path / "in" / "style.css").write_text("p {}")
    status, summary, _ = run(str(tmp_path / "in"))
    assert (status, summary["reports"]["new"]) == (0, 1)
    assert run(str(tmp_path / "in" / "photos" / "1.JPG"))[0] == 2
