"""Every command has help, and a wrong call is one clear line and exit 2."""

import re
import subprocess
import sys

import pytest

from geo import catalogue, cli
from geo.cli.base import Command


def frontline(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "geo", *arguments], capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("name", catalogue.names("geo.cli"))
def test_every_command_explains_itself(name: str) -> None:
    run = frontline(name, "--help")
    assert run.returncode == 0
    assert len(run.stdout.splitlines()) > 3


@pytest.mark.parametrize("name", catalogue.names("geo.cli"))
def test_every_command_is_listed(name: str) -> None:
    assert re.search(rf"^ +{name}\b", frontline("--help").stdout, re.MULTILINE)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["read", "no-such-file.txt"], "no-such-file.txt"),
        (["read", "-", "--published", "23.11"], "23.11"),
        (["events", "--since", "soon"], "--since"),
        (["read", "--format", "haiku"], "haiku"),
        (["raed"], "raed"),
        ([], "--help"),
    ],
)
def test_a_wrong_call_is_one_line_and_exit_2(arguments: list[str], words: str) -> None:
    run = frontline(*arguments)
    assert run.returncode == 2
    assert words in run.stderr
    assert len(run.stderr.strip().splitlines()) == 1
    assert "Traceback" not in run.stderr


def test_a_fault_of_ours_is_one_line_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_: object) -> int:
        raise KeyError("no such\nthing")

    monkeypatch.setattr(cli.catalogue, "load_one", lambda *_: Command("", lambda _: None, broken))
    assert cli.main(["read"]) == 2
    error = capsys.readouterr().err
    assert "KeyError" in error
    assert len(error.splitlines()) == 1
