"""The one file that knows the order of the steps: report → mentions → statements → events."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from geo.errors import UnreadLanguage
from geo.events.assemble import assemble
from geo.extraction.places.toponyms import find_mentions
from geo.extraction.reader import Reader
from geo.extraction.statements.statements import Found, find_statements
from geo.extraction.text.document import read_document
from geo.extraction.text.language import detect
from geo.gazetteer.index import Gazetteer
from geo.geocoding.resolve import Front, resolve
from geo.languages.folding import Clean, clean
from geo.records.event import Event
from geo.records.mention import Mention
from geo.records.place import Answer
from geo.records.record import record
from geo.records.report import Report
from geo.records.statement import Figure, Formation, Statement
from geo.records.vocabulary import Lang

_Spanned = TypeVar("_Spanned", Formation, Figure)


@record()
class Reading:
    """All that was found in one report; spans count code points of the report's own text."""

    report: Report
    mentions: tuple[Mention, ...]
    answers: tuple[Answer, ...]
    statements: tuple[Statement, ...]
    events: tuple[Event, ...]


def read(
    report: Report,
    gazetteer: Gazetteer,
    *,
    front: Front | None = None,
    names: Lang = "en",
    reader: Reader = find_statements,
) -> Reading:
    """Read one report; raises UnreadLanguage for a text in a language without a reader.

    `front` answers how far a point lay from the front on a day, when a control map is loaded;
    `reader` finds the statements, our rules unless another is given.
    """
    lang = report.lang or detect(report.text)
    if lang not in ("en", "uk", "ru"):
        raise UnreadLanguage("the language of the text is not one we read (en, uk, ru)")
    tidy = clean(report.text)
    document = read_document(replace(report, text=tidy.text, lang=lang))
    mentions = find_mentions(document, gazetteer)
    found = reader(document, mentions)
    answers = resolve(document, found.mentions, gazetteer, front=front)
    return _as_published(replace(report, lang=lang), tidy, found, answers, names)


def _as_published(
    report: Report, tidy: Clean, found: Found, answers: Sequence[Answer], names: Lang
) -> Reading:
    """Map every span back to the published text, and assemble the events there."""
    mentions = tuple(_mention(report, tidy, mention) for mention in found.mentions)
    statements = tuple(_statement(tidy, statement) for statement in found.statements)
    events = assemble(report, statements, mentions, answers, names)
    return Reading(report, mentions, tuple(answers), statements, tuple(events))


def _mention(report: Report, tidy: Clean, mention: Mention) -> Mention:
    if tidy.offsets is None:
        return mention
    start, end = tidy.span(mention.start, mention.end)
    relation = mention.relation
    if relation:
        relation = replace(relation, anchors=tuple(tidy.offsets[a] for a in relation.anchors))
    return replace(
        mention,
        start=start,
        end=end,
        surface=report.text[start:end],
        relation=relation,
        part_of=_moved(tidy, mention.part_of),
        antecedent=_moved(tidy, mention.antecedent),
    )


def _moved(tidy: Clean, start: int | None) -> int | None:
    return start if start is None or tidy.offsets is None else tidy.offsets[start]


def _statement(tidy: Clean, statement: Statement) -> Statement:
    if tidy.offsets is None:
        return statement
    start, end = tidy.span(statement.quote_start, statement.quote_end)
    units = tuple(_spanned(tidy, unit) for unit in statement.units)
    figures = tuple(_spanned(tidy, figure) for figure in statement.figures)
    return replace(statement, quote_start=start, quote_end=end, units=units, figures=figures)


def _spanned(tidy: Clean, record: _Spanned) -> _Spanned:
    start, end = tidy.span(record.quote_start, record.quote_end)
    return replace(record, quote_start=start, quote_end=end)
