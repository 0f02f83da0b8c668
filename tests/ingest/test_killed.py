"""An ingest that is killed at random moments: sound, and finished by the next."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from geo.ingest.ready import LARGE_BYTES
from geo.ingest.workers import MANY
from geo.store import open_store
from geo.store.check import faults

ROOT = Path(__file__).parents[2]
ROWS = 45_000
"""Three transactions, and enough bytes for the table to be read in a process of its own."""

REPORTS = 600
"""Enough to be read on all cores for some seconds."""


@pytest.fixture(scope="module")
def table(tmp_path_factory):
    path = tmp_path_factory.mktemp("killed") / "t.csv"
    rows = (
        f"{n},2025-11-{n % 30 + 1:02},{48 + n % 999 / 1e3},{37 + n % 997 / 1e3},{'words ' * 30}{n}"
        for n in range(ROWS)
    )
    path.write_text("\n".join(["id,date,lat,lon,text", *rows]))
    assert path.stat().st_size > LARGE_BYTES
    return path


def _ingest(table: Path, store: Path) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "geo", "ingest", str(table), "--store", str(store)]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=ROOT, start_new_session=True)


def test_killed_at_random_moments_it_is_sound_and_the_next_run_finishes(table, tmp_path):
    store = tmp_path / "s.gpkg"
    _kill_some_runs(table, store)
    with open_store(store) as opened:
        assert opened.count() == ROWS
        assert list(faults(opened)) == []


def test_killed_while_it_reads_reports_it_leaves_no_process_and_the_next_run_finishes(tmp_path):
    store, reports = tmp_path / "s.gpkg", tmp_path / "reports.jsonl"
    text = "Russian forces shelled Myrnohrad on 22 November. Two people were wounded. " * 12
    assert REPORTS > MANY
    reports.write_text(
        "\n".join(json.dumps({"id": f"r{n}", "text": f"{text}{n}"}) for n in range(REPORTS))
    )
    _kill_some_runs(reports, store)
    with open_store(store) as opened:
        lines = list(opened.reports())
        assert {line.id for line in lines} == {f"r{n}" for n in range(REPORTS)}
        assert opened.count() == sum(line.events for line in lines) > REPORTS
        assert list(faults(opened)) == []


def _kill_some_runs(given: Path, store: Path) -> None:
    """Kill three runs and let a fourth one finish."""
    for _ in range(3):
        run = _ingest(given, store)
        time.sleep(0.8 + random.random() * 3)
        os.kill(run.pid, signal.SIGKILL)
        run.wait()
        _wait_for_the_reader(run.pid)
        if store.exists():
            with open_store(store, write=True) as opened:
                assert list(faults(opened)) == []
    assert _ingest(given, store).wait() == 0


def _wait_for_the_reader(group: int) -> None:
    """The process that read for the one that was killed must not outlive it."""
    until = time.monotonic() + 20
    while time.monotonic() < until:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return
        time.sleep(0.1)
    raise AssertionError("a process was left behind")
