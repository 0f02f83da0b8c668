"""What a person is told after many inputs: the folder once, and only counts that are there."""

from pathlib import Path

import pytest

from geo.cli import main


def test_inputs_of_one_folder_are_told_by_their_names(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "a-folder-with-a-name-that-would-fill-the-line" / "reports"
    folder.mkdir(parents=True)
    for name in ("one.txt", "two.txt"):
        (folder / name).write_text(f"Russian forces shelled Lyman. {name}", encoding="utf-8")
    assert main(["ingest", str(folder), "--store", str(tmp_path / "s.gpkg")]) == 0
    place, head, *rows = capsys.readouterr().err.strip().splitlines()
    assert [row.split()[0] for row in rows] == ["one.txt", "two.txt"]
    assert place == f"from {folder}/"
    assert "new events" in head
    assert "set aside" not in head
