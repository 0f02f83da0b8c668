"""What bears one name and is not the same: kept apart, and each still known when it comes again."""

import json
import shutil
from pathlib import Path

import pytest

from geo.ingest.inputs import Inputs
from geo.ingest.run import Ingest
from geo.sources.base import Options
from geo.store import open_store
from geo.store.check import faults

AT = 1763798400
TEXT = "Russian forces shelled Myrnohrad on 22 November, the city council said. {}"


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "store.gpkg", write=True) as opened:
        yield opened
        assert list(faults(opened)) == []


def _take(store, *paths: Path):
    with Inputs() as inputs:
        return Ingest(store, Options()).run(map(str, paths), inputs).total


def _channel(path: Path, chat: int | None, words: str, at: int = AT) -> Path:
    posts = [
        {"id": n, "type": "message", "date_unixtime": str(at + n), "text": TEXT.format(words)}
        for n in (1, 2)
    ]
    path.parent.mkdir(exist_ok=True)
    said = {"name": "News", "type": "public_channel", "id": chat, "messages": posts}
    path.write_text(json.dumps(said))
    return path


def _sheet(path: Path, words: str, rows: int = 2) -> Path:
    path.parent.mkdir(exist_ok=True)
    lines = (f"{n},2025-11-0{n},48.3,37.2,{words}" for n in range(1, rows + 1))
    path.write_text("\n".join(["id,date,lat,lon,text", *lines]))
    return path


def test_two_channels_of_one_title_keep_their_posts(store, tmp_path):
    first = _channel(tmp_path / "a" / "result.json", 11, "One.")
    second = _channel(tmp_path / "b" / "result.json", 12, "Two.")
    assert _take(store, first, second).new == 4
    assert {store.report(line.id).text for line in store.reports()} == {
        TEXT.format("One."),
        TEXT.format("Two."),
    }
    again = _take(store, second, first)
    assert (again.new, again.changed, again.known) == (0, 0, 4)


def test_a_channel_without_a_number_is_told_by_the_time_of_its_posts(store, tmp_path):
    first = _channel(tmp_path / "a" / "result.json", None, "One.")
    second = _channel(tmp_path / "b" / "result.json", None, "Two.", AT + 17)
    assert _take(store, first).new == 2
    assert _take(store, second).new == 2
    assert _take(store, first, second).known == 4


def test_an_edited_post_is_still_the_same(store, tmp_path):
    path = tmp_path / "a" / "result.json"
    assert _take(store, _channel(path, 11, "One.")).new == 2
    assert _take(store, _channel(path, 11, "One, corrected.")).changed == 2
    assert len(list(store.reports())) == 2


def test_a_post_of_a_page_without_a_zone_is_the_exported_one(store, tmp_path):
    _take(store, _channel(tmp_path / "a" / "result.json", 11, "One."))
    page = tmp_path / "messages.html"
    page.write_text(
        '<html><body><div class="page_wrap"><div class="page_header">News</div>'
        '<div class="message default" id="message1">'
        '<div class="date" title="22.11.2025 08:00:01"></div>'
        f'<div class="text">{TEXT.format("One.")}</div></div></div></body></html>'
    )
    assert _take(store, page).known == 1


def test_two_sheets_of_one_name_keep_their_rows(store, tmp_path):
    first = _sheet(tmp_path / "a" / "mine.csv", "one")
    second = _sheet(tmp_path / "b" / "mine.csv", "two")
    assert _take(store, first).events == 2
    assert _take(store, second).events == 2
    assert sorted(event.quote for event in store.select()) == ["one", "one", "two", "two"]
    again = _take(store, first, second)
    assert (again.events, again.same_events) == (0, 4)


def test_a_sheet_that_was_changed_or_moved_is_still_the_same(store, tmp_path):
    path = _sheet(tmp_path / "a" / "mine.csv", "one")
    assert _take(store, path).events == 2
    assert _take(store, _sheet(path, "corrected", rows=3)).events == 1
    (tmp_path / "b").mkdir()
    moved = Path(shutil.move(path, tmp_path / "b" / "mine.csv"))
    assert _take(store, moved).events == 0
    assert [event.quote for event in store.select()] == ["corrected"] * 3


def test_the_first_sheet_of_a_name_has_the_ids_of_earlier_versions(store, tmp_path):
    _take(store, _sheet(tmp_path / "a" / "mine.csv", "one"))
    assert {event.id for event in store.select()} == {"sheet:mine:1", "sheet:mine:2"}
