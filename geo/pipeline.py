"""The one file that knows the order of the steps: report → mentions → statements → events."""

from dataclasses import dataclass, replace

from geo.errors import UnreadLanguage
from geo.events.assemble import assemble
from geo.extraction.document import Document, read_document
from geo.extraction.language import detect
from geo.extraction.statements import find_statements
from geo.extraction.toponyms import find_mentions
from geo.gazetteer.index import Gazetteer
from geo.geocoding.resolve import Front, resolve
from geo.languages.folding import Clean, clean
from geo.records.event import Event
from geo.records.mention import Mention
from geo.records.place import Answer
from geo.records.report import Report
from geo.records.statement import Statement
from geo.records.vocabulary import Lang


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was found in one report; spans count code points of the report's own text."""

    report: Report
    mentions: tuple[Mention, ...]
    answers: tuple[Answer, ...]
    statements: tuple[Statement, ...]
    events: tuple[Event, ...]


def read(
    report: Report, gazetteer: Gazetteer, *, front: Front | None = None, names: Lang = "en"
) -> Reading:
    """Read one report; raises UnreadLanguage for a text in a language without a reader.

    `front` answers how far a point lay from the front on a day, when a control map is loaded.
    """
    lang = report.lang or detect(report.text)
    if lang is None:
        raise UnreadLanguage("the language of the text is not one we read (en, uk, ru)")
    tidy = clean(report.text)
    document = read_document(replace(report, text=tidy.text, lang=lang))
    mentions = find_mentions(document, gazetteer)
    found = find_statements(document, mentions)
    answers = resolve(document, found.mentions, gazetteer, front=front)
    return _as_published(replace(report, lang=lang), tidy, document, found, answers, names)
