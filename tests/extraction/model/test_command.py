"""`frontline read --reader URL --model NAME`: the same Features, read by a model."""

import json
import os
import subprocess
import sys
from pathlib import Path

from .conftest import FakeModel

TEXT = "Russian troops shelled Pokrovsk on Nov. 20. The rest of the front was quiet that day.\n"
SAID = {"quote": "Russian troops shelled Pokrovsk on Nov. 20.", "activity": "shelling",
        "act": "shelled", "places": ["Pokrovsk"], "date": "on Nov. 20"}  # fmt: skip


def frontline(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "geo", "read", *arguments],
        capture_output=True, text=True, check=False, env={**os.environ, **environment},
    )  # fmt: skip


def written(folder: Path) -> str:
    path = folder / "report.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


def test_a_model_reads_a_report_and_lies_are_said(model: FakeModel, tmp_path: Path) -> None:
    model.says(SAID, {**SAID, "quote": "Kyiv fell."})
    run = frontline(
        written(tmp_path), "--published", "2025-11-23", "--format", "jsonl",
        "--reader", model.address, "--model", "small", FRONTLINE_READER_KEY="k",
    )  # fmt: skip
    assert run.returncode == 0
    (line,) = run.stdout.splitlines()
    properties = json.loads(line)["properties"]
    assert properties["place_name"] == "Pokrovsk"
    assert properties["date_start"] == "2025-11-20"
    assert "'Kyiv fell.' dropped" in run.stderr
    assert model.keys == ["Bearer k"]
    assert model.asked[0]["model"] == "small"


def test_a_report_that_the_model_cannot_read_is_one_line(model: FakeModel, tmp_path: Path) -> None:
    model.answers = ["I would rather not."]
    run = frontline(written(tmp_path), "--reader", model.address, "--model", "small")
    assert run.returncode == 2
    assert run.stdout == ""
    assert len(run.stderr.splitlines()) == 1
    assert model.address in run.stderr


def test_of_many_reports_the_others_are_read(model: FakeModel, tmp_path: Path) -> None:
    lines = [json.dumps({"id": name, "text": TEXT, "published": "2025-11-23"}) for name in "ab"]
    path = tmp_path / "many.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    model.says(SAID)
    model.answers = ["no", "no", *model.answers]
    run = frontline("--jsonl", str(path), "--format", "jsonl",
                    "--reader", model.address, "--model", "small")  # fmt: skip
    assert run.returncode == 1
    assert [json.loads(line)["properties"]["report_id"] for line in run.stdout.splitlines()] == [
        "b"
    ]


def test_a_model_without_an_address_is_a_wrong_call(tmp_path: Path) -> None:
    run = frontline(written(tmp_path), "--model", "small")
    assert run.returncode == 2
    assert "--reader" in run.stderr
