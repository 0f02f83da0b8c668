"""Statements and places become events: one for every place of a statement, or one without."""

from collections.abc import Iterator, Sequence
from typing import Any

from geo.events.ids import event_id, statement_id
from geo.records.event import Event
from geo.records.mention import Mention
from geo.records.place import Answer, Place, Refusal
from geo.records.report import Report
from geo.records.statement import Statement
from geo.records.vocabulary import CIVILIANS, CIVILIANS_RUSSIA, RUSSIA, UKRAINE, Lang

FINE = frozenset(("landmark", "street", "district", "settlement", "hromada"))
"""Kinds of place beside which the containers of them are no place of an event."""
CONTAINERS = ("raion", "oblast", "country", "area")
"""Kinds of place that are no place of an event where a finer one is named."""
IN_RUSSIA = "ru:"
"""Ids of places in Russia begin so."""


def assemble(
    report: Report,
    statements: Sequence[Statement],
    mentions: Sequence[Mention],
    answers: Sequence[Answer],
    names: Lang = "en",
) -> list[Event]:
    """Events in the order of the text; `answers` are aligned with `mentions`.

    A claim has an area or no geometry, never a pin. Two mentions of one place in a statement are
    one event.
    """
    return [
        event
        for statement in statements
        for event in _events(report, statement, mentions, answers, names)
    ]


def _events(
    report: Report,
    statement: Statement,
    mentions: Sequence[Mention],
    answers: Sequence[Answer],
    names: Lang,
) -> Iterator[Event]:
    key = statement_id(report.id, statement, mentions)
    shared = _of_report(report) | _of_statement(report, statement) | {"statement_id": key}
    if not statement.mentions:
        yield Event(id=event_id(key, None), **shared)
        return
    seen: set[str] = set()
    for number in _finest(statement, answers):
        mention, answer = mentions[number], answers[number]
        known = answer.place_id if isinstance(answer, Place) else None
        if known and mention.relation is None:
            if known in seen:
                continue
            seen.add(known)
        place = _of_place(mention, answer, statement, names)
        known_there = _acled(statement, answer) | _civilians(statement, answer)
        yield Event(id=event_id(key, mention.start), **(shared | place | known_there))


def _finest(statement: Statement, answers: Sequence[Answer]) -> list[int]:
    """Without the regions that turned out to contain the other places (CODING 10)."""
    kinds = {number: answers[number].kind for number in statement.mentions}
    if not any(kind in FINE for kind in kinds.values()):
        return list(statement.mentions)
    fine = [answers[n] for n, kind in kinds.items() if kind in FINE]
    return [
        number
        for number, kind in kinds.items()
        if kind not in CONTAINERS or not _holds(answers[number], fine)
    ]


def _holds(region: Answer, fine: Sequence[Answer]) -> bool:
    """Whether one of the finer places lies in a region, as far as that is known."""
    if isinstance(region, Refusal) or region.kind == "country":
        return True
    known = [a.admin for a in fine if isinstance(a, Place) and a.admin.oblast.en]
    return not known or any(region.names in (a.oblast, a.raion) for a in known)


def _of_report(report: Report) -> dict[str, Any]:
    return {
        "report_id": report.id,
        "source": report.source,
        "url": report.url,
        "lang": report.lang,
        "published": report.published,
        "captured": report.captured,
    }


def _of_statement(report: Report, statement: Statement) -> dict[str, Any]:
    when, claimant = statement.when, statement.claimant
    return {
        "record": statement.record,
        "event_type": statement.event_type,
        "sub_event_type": statement.sub_event_type,
        "activity": statement.activity,
        "actor1": statement.actor1,
        "actor2": statement.actor2,
        "units": statement.units,
        "claimant": claimant.name,
        "claimant_side": claimant.side,
        "channel": claimant.channel,
        "status": statement.status,
        "denied_by": statement.denied_by,
        "date_start": when.start,
        "date_end": when.end,
        "date_precision": when.precision,
        "date_basis": when.basis,
        "date_text": when.text,
        "figures": statement.figures,
        "quote": report.text[statement.quote_start : statement.quote_end],
        "quote_start": statement.quote_start,
        "quote_end": statement.quote_end,
    }


def _of_place(
    mention: Mention, answer: Answer, statement: Statement, names: Lang
) -> dict[str, Any]:
    shared = {
        "place_text": mention.surface,
        "place_start": mention.start,
        "place_end": mention.end,
        "place_kind": answer.kind or mention.kind,
        "place_why": answer.why,
        "place_candidates": answer.candidates,
    }
    if isinstance(answer, Refusal):
        return shared
    on_no_pin = statement.record == "claim" and answer.status == "placed"
    return shared | {
        "place_id": answer.place_id,
        "place_name": answer.names.in_language(names),
        "place_status": "not_placed" if on_no_pin else answer.status,
        "geometry": None if on_no_pin else answer.geometry,
        "uncertainty_m": round(answer.uncertainty_m),
        "geo_precision": answer.geo_precision,
        "place_score": round(answer.score, 3),
        "settlement": answer.admin.settlement.in_language(names),
        "hromada": answer.admin.hromada.in_language(names),
        "raion": answer.admin.raion.in_language(names),
        "oblast": answer.admin.oblast.in_language(names),
    }


def _acled(statement: Statement, answer: Answer) -> dict[str, Any]:
    """On its own territory a state regains, on the other's it overtakes (CODING 7)."""
    if statement.activity != "capture_claim" or not isinstance(answer, Place):
        return {}
    in_russia = (answer.place_id or "").startswith(IN_RUSSIA)
    at_home = (statement.actor1 == RUSSIA and in_russia) or (
        statement.actor1 == UKRAINE and not in_russia
    )
    if statement.actor1 not in (RUSSIA, UKRAINE):
        return {}
    home = "Government regains territory"
    return {"sub_event_type": home if at_home else "Non-state actor overtakes territory"}


def _civilians(statement: Statement, answer: Answer) -> dict[str, Any]:
    """Civilians are those of the country where the place lies."""
    in_russia = isinstance(answer, Place) and (answer.place_id or "").startswith(IN_RUSSIA)
    return {"actor2": CIVILIANS_RUSSIA} if in_russia and statement.actor2 == CIVILIANS else {}
