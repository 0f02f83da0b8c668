"""Readers that the yardstick compares: ours, and peers that run offline on the same passages."""

from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any

from geo.extraction.places.toponyms import find_mentions
from geo.extraction.text.document import read_document
from geo.gazetteer.index import Gazetteer
from geo.geocoding.resolve import resolve
from geo.records.mention import Mention
from geo.records.place import Answer, Place
from geo.records.report import Report
from tests.quality.place_measures import Found, Label, Point, Reader


@cache
def gazetteer() -> Gazetteer:
    """The product's gazetteer, opened once."""
    return Gazetteer.open()


def ours(passage: Label) -> Sequence[Found]:
    """Frontline Atlas: mentions with their answers."""
    day = passage.get("published")
    report = Report(
        passage["id"],
        passage["text"],
        lang=passage["lang"],
        published=date.fromisoformat(day) if day else None,
    )
    document = read_document(report)
    mentions = find_mentions(document, gazetteer())
    answers = resolve(document, mentions, gazetteer())
    return [_found(mention, answer) for mention, answer in zip(mentions, answers, strict=True)]


def _found(mention: Mention, answer: Answer) -> Found:
    base: dict[str, Any] = {
        "start": mention.start,
        "end": mention.end,
        "surface": mention.surface,
        "nominal": mention.nominal,
        "aside": mention.role in ("unit", "source", "metonym"),
    }
    if not isinstance(answer, Place):
        return Found(**base, kind=answer.kind)
    return Found(
        **base,
        kind=answer.kind,
        placed=True,
        is_point=answer.status == "placed",
        lon=answer.lon,
        lat=answer.lat,
        radius_m=answer.uncertainty_m,
        town=answer.admin.settlement.en,
        score=answer.score,
    )


def stored(label: Label) -> Point | None:
    """Where the gazetteer has a label's place: a label with that very point tests no radius."""
    place = gazetteer().by_id(label["place_id"]) if label.get("place_id") else None
    if place is None:
        return None
    return float(gazetteer().lon[place]), float(gazetteer().lat[place])


def population_baseline(passage: Label) -> Sequence[Found]:
    """Our names, each placed at its most populous candidate: what a plain look-up would do."""
    document = read_document(Report(passage["id"], passage["text"], lang=passage["lang"]))
    return [_largest(m) for m in find_mentions(document, gazetteer()) if not m.nominal]


def _largest(mention: Mention) -> Found:
    if not mention.readings:
        return Found(mention.start, mention.end, mention.surface)
    counts = gazetteer().population
    entry = gazetteer().entry(max(mention.readings, key=lambda place: int(counts[place])))
    return Found(
        mention.start, mention.end, mention.surface, kind=entry.kind, placed=True,
        lon=entry.lon, lat=entry.lat,
    )  # fmt: skip


def flashgeotext() -> Reader | None:
    """The peer of English names; None where it is not installed."""
    try:
        from flashgeotext.geotext import GeoText  # noqa: PLC0415 - a peer, not a dependency
    except ImportError:
        return None
    reader = GeoText()

    def read(passage: Label) -> Sequence[Found]:
        found = reader.extract(passage["text"], span_info=True)
        spans = [
            span for group in found.values() for hit in group.values() for span in hit["span_info"]
        ]
        return [Found(a, b, passage["text"][a:b]) for a, b in spans]

    return read


def natasha() -> Reader | None:
    """The peer of Russian names (its model is in the package); None where it is not installed."""
    try:
        from natasha import (  # noqa: PLC0415 - a peer, not a dependency
            Doc,
            NewsEmbedding,
            NewsNERTagger,
            Segmenter,
        )
    except ImportError:
        return None
    segmenter, tagger = Segmenter(), NewsNERTagger(NewsEmbedding())

    def read(passage: Label) -> Sequence[Found]:
        document = Doc(passage["text"])
        document.segment(segmenter)
        document.tag_ner(tagger)
        spans = [s for s in document.spans if s.type == "LOC"]
        return [Found(s.start, s.stop, s.text) for s in spans]

    return read
