"""The file itself: refused when foreign or newer, grown when older, sound after every blow."""

import gc
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pyogrio
import pytest

from geo.errors import ForeignStore, MissingData, NewerStore, StoreError, UsageError
from geo.geopackage import core
from geo.records.report import Report
from geo.store import open_store, schema
from geo.store.check import faults
from geo.store.reading import Reader
from geo.store.writing import Store
from tests.making import AREA, make_event

ROOT = Path(__file__).parents[2]


def _sound(path: Path) -> bool:
    with open_store(path) as store:
        return list(faults(store)) == []


def test_it_opens_in_gis_programs(tmp_path):
    path = tmp_path / "s.gpkg"
    with open_store(path, write=True) as store:
        store.add_report(
            Report(id="r1", text="text"), [make_event(1), make_event(2, geometry=AREA)]
        )
    layers = dict(pyogrio.list_layers(path).tolist())
    assert layers["events"] == "Point"
    assert {"events_area", "events_unplaced", "reports"} <= layers.keys()
    frame = pyogrio.read_dataframe(path, layer="events", bbox=(37, 48, 38, 49))
    assert list(frame["id"]) == ["e1"]
    assert frame.crs.to_epsg() == 4326


@pytest.mark.parametrize("content", [b"hello", b"SQLite format 3\0" + b"x" * 90, b"PK\x03\x04"])
def test_a_file_that_is_no_store_is_refused_untouched(tmp_path, content):
    path = tmp_path / "other.gpkg"
    path.write_bytes(content)
    for write in (True, False):
        with pytest.raises(StoreError):
            open_store(path, write=write)
    assert path.read_bytes() == content


def test_somebody_else_s_geopackage_is_refused_untouched(tmp_path):
    path = tmp_path / "other.gpkg"
    with closing(sqlite3.connect(path)) as db:
        core.create(db)
        db.commit()
    before = path.read_bytes()
    with pytest.raises(ForeignStore, match="not written by Frontline Atlas"):
        open_store(path, write=True)
    assert path.read_bytes() == before


def test_a_newer_store_is_refused_untouched(tmp_path):
    path = tmp_path / "s.gpkg"
    open_store(path, write=True).close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE frontline_store SET value=999 WHERE key='schema'")
        db.commit()
    before = path.read_bytes()
    with pytest.raises(NewerStore, match="update the program"):
        open_store(path, write=True)
    assert path.read_bytes() == before


@pytest.mark.parametrize("have", range(1, len(schema.STEPS)))
def test_a_store_of_any_earlier_version_grows_and_keeps_its_events(tmp_path, have):
    path = tmp_path / "s.gpkg"
    _older(path, have)
    with open_store(path) as store:
        assert [event.id for event in store.select()] == ["e1"]
        assert list(faults(store)) == []
    assert _sound(path)


def _older(path: Path, have: int) -> None:
    """A store as version `have` wrote it, with one event."""
    newest = path.with_name("newest.gpkg")
    with open_store(newest, write=True) as store:
        store.add_events([make_event(1)])
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        core.add_functions(db)
        db.execute("BEGIN")
        schema.grow(db, 0, have)
        db.execute("COMMIT")
        db.execute("ATTACH ? AS newest", (str(newest),))
        for table in ("events", "hot", "event_ids", "vocabulary"):
            db.execute(f"INSERT INTO main.{table} SELECT * FROM newest.{table}")  # noqa: S608
        if have > 1:
            schema.index_all(db)


def test_a_missing_store_is_said_and_not_made(tmp_path):
    with pytest.raises(MissingData, match="frontline ingest"):
        open_store(tmp_path / "none.gpkg")
    assert not (tmp_path / "none.gpkg").exists()


def test_a_postgresql_address_is_refused_without_its_password():
    with pytest.raises(UsageError, match="not available yet") as refusal:
        open_store("postgresql://me:secret@host/db")
    assert "secret" not in str(refusal.value)


_INGEST = """
import sys
from pathlib import Path
from geo.records.report import Report
from geo.store import open_store
from tests.making import make_event
with open_store(Path(sys.argv[1]), write=True) as store:
    for n in range(400):
        events = [make_event(3 * n + k, report_id=f"r{n}") for k in range(3)]
        store.add_report(Report(id=f"r{n}", text=f"report number {n} of this run"), events)
        print(n, flush=True)
"""


def _kill_after(path: Path, seconds: float) -> None:
    command = [sys.executable, "-c", _INGEST, str(path)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=ROOT) as run:
        time.sleep(seconds)
        os.kill(run.pid, signal.SIGKILL)


def test_killed_at_any_moment_it_is_sound_and_the_next_run_finishes(tmp_path):
    path = tmp_path / "s.gpkg"
    for _ in range(4):
        _kill_after(path, 0.5 + random.random() * 1.5)
        if path.exists():
            with open_store(path, write=True) as store:
                lines = list(store.reports())
                assert list(faults(store)) == []
                assert store.count() == 3 * len(lines)
    subprocess.run(
        [sys.executable, "-c", _INGEST, str(path)],
        check=True, stdout=subprocess.DEVNULL, cwd=ROOT,
    )  # fmt: skip
    with open_store(path) as store:
        assert (len(list(store.reports())), store.count()) == (400, 1200)


def test_two_writers_take_turns_and_readers_never_wait(tmp_path):
    path = tmp_path / "s.gpkg"
    open_store(path, write=True).close()
    failures: list[Exception] = []

    def write(start: int) -> None:
        try:
            with open_store(path, write=True) as store:
                for n in range(start, start + 30):
                    store.add_events([make_event(n)])
        except Exception as error:
            failures.append(error)

    writers = [threading.Thread(target=write, args=(start,)) for start in (0, 1000)]
    for writer in writers:
        writer.start()
    with open_store(path) as reader:
        while any(writer.is_alive() for writer in writers):
            assert reader.count() <= 60
        assert (failures, reader.count()) == ([], 60)
    assert _sound(path)


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts open files by /proc")
def test_threads_that_are_gone_do_not_pile_up_open_files(tmp_path):
    path = tmp_path / "s.gpkg"
    open_store(path, write=True).close()
    with open_store(path) as store:
        counts = [_open_files_after(store, path) for _ in range(4)]
    assert counts[-1] <= counts[1]


def _open_files_after(store: Reader, path: Path) -> int:
    """How many files are open on a store after ten threads have asked it and ended."""
    for _ in range(10):
        asking = threading.Thread(target=store.count)
        asking.start()
        asking.join()
    gc.collect()
    links = Path("/proc/self/fd").iterdir()
    return sum(os.path.realpath(link).startswith(str(path)) for link in links)


def test_an_error_in_the_middle_leaves_nothing_of_the_report(tmp_path):
    with open_store(tmp_path / "s.gpkg", write=True) as store:
        line = {"type": "LineString", "coordinates": [[0, 0], [1, 1]]}
        broken = [make_event(1, claimant="Somebody"), make_event(2, geometry=line)]
        with pytest.raises(ValueError, match="neither a point nor an area"):
            store.add_report(Report(id="r1", text="text"), broken)
        assert (store.count(), list(store.reports())) == (0, [])
        store.add_events([make_event(3, claimant="Somebody else")])
        assert store.words("claimant") == ["", "Somebody else"]


_FULL = """
import resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
from geo.cli import main
sys.exit(main(["ingest", sys.argv[2], "--store", sys.argv[1]]))
"""


def test_a_full_disk_is_one_line_and_the_file_stays_sound(tmp_path):
    path, table = tmp_path / "s.gpkg", tmp_path / "t.csv"
    rows = (f"{n},2025-11-22,48.1,37.1,{'words ' * 30}" for n in range(9000))
    table.write_text("\n".join(["id,date,lat,lon,text", *rows]))
    command = [sys.executable, "-c", _FULL, str(path), str(table)]
    run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    guessed, *told = run.stderr.splitlines()
    assert "columns guessed" in guessed
    assert (run.returncode, len(told)) == (2, 1)
    assert told[0].startswith(f"frontline: {path}: ")
    assert _sound(path)


def test_a_damaged_file_is_said_in_one_line(tmp_path):
    path = tmp_path / "s.gpkg"
    with open_store(path, write=True) as store:
        store.add_events([make_event(n, quote="words " * 50, quote_end=300) for n in range(300)])
    content = bytearray(path.read_bytes())
    content[40_000:120_000] = os.urandom(80_000)
    path.write_bytes(content)
    with pytest.raises(StoreError, match="damaged"):
        _use(path)


def _use(path: Path) -> None:
    with Store(path) as store:
        store.add_events([make_event(n) for n in range(300, 600)])
        list(store.select())


_IN_READ_ONLY = """
import os, sys
from pathlib import Path
from geo.errors import StoreError
from geo.store import open_store
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
path = Path(sys.argv[1])
with open_store(path) as store:
    print(store.count())
try:
    open_store(path, write=True)
except StoreError as error:
    print(error)
"""
"""Root writes everywhere, so the asking process gives its rights away."""


def test_a_read_only_folder_can_be_read_and_says_so_when_written():
    with TemporaryDirectory() as folder:
        path = Path(folder) / "s.gpkg"
        with open_store(path, write=True) as store:
            store.add_events([make_event(1)])
        path.chmod(0o444)
        path.parent.chmod(0o555)
        try:
            command = [sys.executable, "-c", _IN_READ_ONLY, str(path)]
            run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
        finally:
            path.parent.chmod(0o755)
    assert run.stdout.splitlines() == ["1", f"{path}: the file or its folder is read-only"]


def test_the_check_finds_what_others_broke(tmp_path):
    path = tmp_path / "s.gpkg"
    report = Report(id="r1", text="Words here")
    with open_store(path, write=True) as store:
        store.add_report(report, [make_event(1, quote="Words", quote_start=0, quote_end=5)])
    with closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE reports SET text='Other words'")
        db.execute("DELETE FROM rtree_events_geom")
        db.commit()
    with open_store(path) as store:
        told = "\n".join(faults(store))
    assert "SHA-256" in told
    assert "does not stand in its report" in told
    assert "missing from the spatial index" in told
