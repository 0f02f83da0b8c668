"""`frontline read`: the contract of shapes, encodings, batches and exits."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from geo.cli._read_many import Wanted, read_all_lines
from geo.ingest.workers import MANY
from geo.sources.base import Options

TEXT = "Shells hit Lyman on Nov. 22, the 63rd Mechanized Brigade said."


def read(*arguments: str, given: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "geo", "read", *arguments]
    return subprocess.run(command, input=given, capture_output=True, check=False)


def test_a_collection_says_what_it_is() -> None:
    run = read("-", "--published", "2025-11-23", given=TEXT.encode())
    shape = json.loads(run.stdout)
    assert run.returncode == 0
    assert {"version", "generated", "filters", "attribution", "withheld"} <= set(shape["frontline"])
    properties = shape["features"][0]["properties"]
    assert TEXT[properties["quote_start"] : properties["quote_end"]] == properties["quote"]
    assert properties["date_start"] == "2025-11-22"


def test_mentions_and_lines_and_a_table() -> None:
    mention = json.loads(read("-", "--format", "mentions", given=TEXT.encode()).stdout)
    assert (mention["surface"], mention["role"]) == ("Lyman", "event")
    line = json.loads(read("-", "--format", "jsonl", given=TEXT.encode()).stdout)
    assert line["type"] == "Feature"
    table = read("-", "--format", "table", given=TEXT.encode()).stdout.decode()
    assert "SHELLING" in table
    assert "63rd Mechanized Brigade" in table


def test_names_come_in_the_language_that_is_asked_for() -> None:
    line = json.loads(read("-", "--format", "jsonl", "--names", "uk", given=TEXT.encode()).stdout)
    assert line["properties"]["place_name"] == "Лиман"


def test_old_cyrillic_files_are_read_and_it_is_said(tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes(("Ворог обстріляв з артилерії місто Лиман. " * 4).encode("cp1251"))
    run = read(str(path), "--format", "jsonl")
    assert run.returncode == 0
    assert b"1251" in run.stderr
    assert "Лиман" in run.stdout.decode()


def test_many_reports_keep_their_ids_and_order(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    rows = [
        {"id": "b", "text": TEXT},
        {"id": "bad"},
        {"id": "pl", "text": "Wojska rosyjskie zaatakowały w pobliżu miasta, podał sztab."},
        {"id": "a", "text": TEXT},
    ]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    run = read("--jsonl", str(path), "--format", "jsonl")
    ids = [json.loads(line)["properties"]["report_id"] for line in run.stdout.splitlines()]
    said = run.stderr.decode().splitlines()
    assert run.returncode == 1
    assert ids == ["b", "a"]
    assert [("line 2" in said[0], "bad" in said[0]), ("line 3" in said[1], "pl" in said[1])] == [
        (True, True),
        (True, True),
    ]


@pytest.mark.parametrize("mentions", [False, True])
def test_on_all_cores_the_lines_are_those_of_one(mentions: bool) -> None:
    rows = [{"id": f"r{n}", "text": f"{TEXT} Number {n}."} for n in range(MANY + 20)]
    rows[7] = {"id": "bad"}
    rows[9]["text"] = "W piątek rosyjskie wojska ostrzelały miasto, poinformowały władze obwodu."
    content = "\n\n".join(map(json.dumps, rows)).encode()
    wanted = Wanted(Options(), "en", mentions)
    alone = list(read_all_lines(content, wanted, processes=1))
    assert list(read_all_lines(content, wanted, processes=2)) == alone
    assert [n for n, answer in enumerate(alone) if answer.fault] == [7, 9]
    assert alone[8].lines


@pytest.mark.parametrize(
    ("given", "arguments", "status"),
    [
        (b"", (), 2),
        (b" \n", (), 2),
        (b"\x00\x01\x02\xff" * 40, (), 2),
        (TEXT.encode(), ("--published", "23.11.2025"), 2),
        (b"x " * 2_600_000, (), 2),
        ("Wojska rosyjskie zaatakowały w pobliżu miasta.".encode(), (), 1),
    ],
)
def test_what_cannot_be_read_is_one_line(
    given: bytes, arguments: tuple[str, ...], status: int
) -> None:
    run = read("-", *arguments, given=given)
    assert run.returncode == status
    assert run.stdout == b""
    assert len(run.stderr.decode().splitlines()) == 1


def test_a_missing_file_is_one_line(tmp_path: Path) -> None:
    run = read(str(tmp_path / "none.txt"))
    assert run.returncode == 2
    assert b"no such file" in run.stderr


def test_a_page_is_reduced_to_its_article(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    body = f"<p>{TEXT} The shelling went on for the whole day and hit several streets.</p>" * 3
    path.write_text(
        f"<html><body><nav>Kyiv</nav><article><h1>War</h1>{body}</article></body></html>"
    )
    run = read(str(path), "--format", "mentions")
    assert run.returncode == 0
    assert b"Lyman" in run.stdout
    assert b"Kyiv" not in run.stdout
