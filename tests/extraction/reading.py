"""Reads a passage with a gazetteer of the tests, to see its statements."""

from datetime import date

from geo.extraction.text.document import read_document
from geo.extraction.text.lexicon import lexicon
from geo.extraction.text.scene import Scene, make_scene
from geo.pipeline import Reading, read
from geo.records.event import Event
from geo.records.report import Report
from tests.geocoding.reading import gazetteer

DAY = date(2025, 11, 23)
"""A Sunday."""


def scene_of(text: str, lang: str) -> Scene:
    """The first sentence of a text."""
    document = read_document(Report("r", text, published=DAY, lang=lang))
    sentence = document.sentences[0]
    hits = lexicon(document.lang).scan(document.words, sentence.first, sentence.last)
    return make_scene(document, 0, hits)


def reading(
    text: str, lang: str, source: str | None = None, published: date | None = DAY
) -> Reading:
    """All that is found in a text."""
    report = Report("r", text, published=published, source=source, lang=lang)
    return read(report, gazetteer())


def events(text: str, lang: str, source: str | None = None) -> tuple[Event, ...]:
    """The events of a text published on `DAY`."""
    return reading(text, lang, source).events


def event(text: str, lang: str, source: str | None = None) -> Event:
    """The first event of a text."""
    return events(text, lang, source)[0]
