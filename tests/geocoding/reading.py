"""A text read up to its places, with the real gazetteer."""

from datetime import date
from functools import cache

from geo.extraction.places.toponyms import find_mentions
from geo.extraction.text.document import read_document
from geo.gazetteer.index import Gazetteer
from geo.geocoding.resolve import Front, resolve
from geo.records.mention import Mention
from geo.records.place import Answer, Place
from geo.records.report import Report
from geo.records.vocabulary import Lang

Read = list[tuple[Mention, Answer]]


@cache
def gazetteer() -> Gazetteer:
    """One for all tests of a process: each that is open holds twenty files."""
    return Gazetteer.open()


def read(text: str, lang: Lang = "en", on: date | None = None, front: Front | None = None) -> Read:
    document = read_document(Report("r", text, lang=lang, published=on))
    mentions = find_mentions(document, gazetteer())
    answers = resolve(document, mentions, gazetteer(), front)
    return list(zip(mentions, answers, strict=True))


def named(found: Read, surface: str) -> Mention:
    return next(mention for mention, _ in found if mention.surface == surface)


def place(found: Read, surface: str) -> Place:
    answer = next(answer for mention, answer in found if mention.surface == surface)
    assert isinstance(answer, Place), answer
    return answer


def inside(answer: Place) -> tuple[str | None, str | None]:
    """The hromada and oblast of a place, in English."""
    return answer.admin.hromada.en, answer.admin.oblast.en
