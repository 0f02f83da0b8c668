"""A user's own sheet: its columns are guessed, shown, and corrected by a mapping file."""

import json

from geo.records.event import Event
from geo.sources import sheet
from geo.sources.base import Options, open_path

SHEET = "When,Lat,Lon,What\n2025-11-02,48.3,37.2,Shelling was heard\n"


def test_the_guess_is_shown_and_its_correction_is_followed(tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text(SHEET)
    shown = sheet.mapping(open_path(path), Options())
    assert (shown["latitude"], shown["longitude"], shown["quote"]) == ("lat", "lon", None)

    corrected = tmp_path / "columns.json"
    corrected.write_text(json.dumps({**shown, "date_start": "When", "quote": "What"}))
    (event,) = sheet.read(open_path(path), Options(mapping=corrected))
    assert isinstance(event, Event)
    assert (str(event.date_start), event.quote) == ("2025-11-02", "Shelling was heard")
