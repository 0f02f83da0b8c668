"""`frontline correct` and `frontline corrections`, over a store made by `frontline ingest`."""

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from geo.cli import main

TEXT = (
    "Russian troops shelled Pokrovsk on Nov. 20, the General Staff said.\n\n"
    "Ukrainian soldiers cleared Rodynske on Nov. 21, the General Staff said.\n"
)
SIGNED = ("--by", "Olena", "--why", "seen on the map")


class Said(NamedTuple):
    stdout: str
    stderr: str


class Console:
    """Runs commands on one store, in this process."""

    def __init__(
        self, folder: Path, capfd: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch
    ) -> None:
        self.folder, self.store, self.capfd, self.patch = folder, folder / "s.gpkg", capfd, patch

    def __call__(self, *arguments: str, status: int = 0) -> Said:
        self.patch.setenv("FRONTLINE_STORE", str(self.store))
        self.patch.setenv("FRONTLINE_USER_GAZETTEER", str(self.folder / "own"))
        self.capfd.readouterr()
        ended = main(arguments)
        said = Said(*self.capfd.readouterr())
        assert ended == status, said
        return said

    def ingest(self, path: Path, *more: str) -> None:
        self("ingest", str(path), "--published", "2025-11-23", *more)

    def events(self) -> list[dict[str, Any]]:
        """The properties of all events, in the order of the text."""
        found = json.loads(self("events", "--json").stdout)["features"]
        return [
            {**shape["properties"], "geometry": shape["geometry"], "captured": None}
            for shape in found
        ]


@pytest.fixture
def frontline(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Console:
    console = Console(tmp_path, capfd, monkeypatch)
    report = tmp_path / "report.txt"
    report.write_text(TEXT, encoding="utf-8")
    console.ingest(report)
    return console


def test_a_correction_outlives_a_new_reading_and_is_undone(frontline: Console) -> None:
    before = frontline.events()
    first = before[0]["id"]
    run = frontline("correct", first, "--place", "37.2,48.3,400", *SIGNED, "--json")
    made = json.loads(run.stdout)
    moved = frontline.events()
    frontline.ingest(frontline.folder / "report.txt", "--again")
    assert frontline.events() == moved
    found = next(event for event in moved if event["id"] == first)
    assert found["geometry"]["coordinates"] == [37.2, 48.3]
    assert found["extra"]["corrected"][0]["author"] == "Olena"
    frontline("correct", "--undo", made["id"], *SIGNED)
    assert sorted(frontline.events(), key=str) == sorted(before, key=str)


@pytest.mark.parametrize(
    ("given", "field", "value"),
    [
        (["--not-placed"], "place_status", "not_placed"),
        (["--activity", "air_strike"], "sub_event_type", "Air/drone strike"),
        (["--dates", "2025-11-18", "2025-11-19"], "date_precision", "range"),
        (["--claimant", "ISW", "--side", "independent"], "claimant", "ISW"),
        (["--claimant", ""], "claimant", None),
    ],
)
def test_each_correction_changes_its_field(
    frontline: Console, given: list[str], field: str, value: object
) -> None:
    first = frontline.events()[0]["id"]
    frontline("correct", first, *given, *SIGNED)
    found = next(event for event in frontline.events() if event["id"] == first)
    assert found[field] == value


def test_events_are_rejected_merged_and_split(frontline: Console) -> None:
    first, second = (event["id"] for event in frontline.events())
    frontline("correct", first, "--split", "37,48,500", "--split", "38,48,500", *SIGNED)
    (part,) = (event["id"] for event in frontline.events() if "~" in event["id"])
    frontline("correct", part, "--merge-into", first, *SIGNED)
    frontline("correct", second, "--reject", *SIGNED)
    assert [event["id"] for event in frontline.events()] == [first]


def test_the_record_goes_to_another_store(frontline: Console, tmp_path: Path) -> None:
    first = frontline.events()[0]["id"]
    frontline("correct", first, "--activity", "clash", *SIGNED)
    lines = tmp_path / "corrections.jsonl"
    frontline("corrections", "export", str(lines))
    (tmp_path / "other").mkdir()
    other = Console(tmp_path / "other", frontline.capfd, frontline.patch)
    other.ingest(tmp_path / "report.txt")
    for words in ("1 corrections taken in", "0 corrections taken in, 1 known"):
        assert words in other("corrections", "import", str(lines)).stdout
    assert [event["activity"] for event in other.events()] == [
        event["activity"] for event in frontline.events()
    ]
    assert "seen on the map" in other("corrections", "list").stdout


def test_a_bad_line_is_told_and_the_rest_is_taken_in(frontline: Console, tmp_path: Path) -> None:
    lines = tmp_path / "bad.jsonl"
    lines.write_text("{}\n", encoding="utf-8")
    run = frontline("corrections", "import", str(lines), status=1)
    assert "line 1" in run.stderr


def test_an_offer_is_accepted(frontline: Console, tmp_path: Path) -> None:
    first = frontline.events()[0]
    line = json.loads(
        frontline("correct", first["id"], "--place", "37.2,48.3,400", *SIGNED, "--json").stdout
    )
    line |= {"id": "c2", "place_text": "Pokrovskburg"}
    lines = tmp_path / "line.jsonl"
    lines.write_text(json.dumps(line), encoding="utf-8")
    frontline("corrections", "import", str(lines))
    offer = json.loads(frontline("corrections", "offers", "--json").stdout.splitlines()[-1])
    assert offer["name"] == "Pokrovskburg"
    frontline("corrections", "decline", offer["id"])
    assert offer["id"] not in frontline("corrections", "offers", "--json").stdout
    frontline("corrections", "accept", offer["id"])
    found = json.loads(frontline("place", "Pokrovskburg", "--json").stdout)
    assert [found[0]["lon"], found[0]["lat"]] == [37.2, 48.3]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (["e9", "--reject", *SIGNED], "e9"),
        (["e9", "--reject", "--by", " ", "--why", "x"], "e9"),
        (["--reject", *SIGNED], "EVENT_ID"),
        (["--undo", "c9", *SIGNED], "c9"),
    ],
)
def test_a_wrong_correction_is_one_line(frontline: Console, given: list[str], words: str) -> None:
    run = frontline("correct", *given, status=2)
    assert words in run.stderr
    assert len(run.stderr.splitlines()) == 1


def test_a_store_that_is_not_there_is_told_and_not_made(frontline: Console) -> None:
    frontline.store = frontline.folder / "none.gpkg"
    assert "no store" in frontline("correct", "e1", "--reject", *SIGNED, status=2).stderr
    assert not frontline.store.exists()
