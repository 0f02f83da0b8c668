"""A model's answer as it came: JSON of a known shape, of which nothing is believed yet."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

MAX_STATEMENTS = 200
"""Statements taken from one answer; a passage of a report holds far fewer."""
MAX_NUMBER = 1e9
MAX_WORDS = 2_000
"""Characters of one field; longer ones are no quotation of a sentence."""


@dataclass(frozen=True, slots=True)
class SaidParty:
    """A side and the words that are said to name it."""

    side: str
    words: str


@dataclass(frozen=True, slots=True)
class SaidFigure:
    """A count and the words that are said to give it."""

    metric: str
    words: str
    subject: str
    numbers: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """One statement as a model tells it; an empty text is "not said"."""

    quote: str
    act: str
    activity: str
    record: str
    places: tuple[str, ...]
    actor1: SaidParty | None
    actor2: SaidParty | None
    claimant: str
    denied_by: str
    date: str
    units: tuple[str, ...]
    figures: tuple[SaidFigure, ...]


def parse_answer(content: str) -> list[Said]:
    """The statements of an answer; raises ValueError when it is not the JSON that was asked for.

    Words around the JSON object (a code fence, thoughts) are passed over; fields that were not
    asked for are ignored.
    """
    start, end = content.find("{"), content.rfind("}")
    if start < 0 or end < start:
        raise ValueError("it holds no JSON object")
    try:
        answer = json.loads(content[start : end + 1])
    except RecursionError:
        raise ValueError("its JSON is nested too deeply") from None
    statements = answer.get("statements")
    if not isinstance(statements, list):
        raise ValueError('it has no list "statements"')
    return [_said(item) for item in statements[:MAX_STATEMENTS] if isinstance(item, Mapping)]


def _said(item: Mapping[str, Any]) -> Said:
    return Said(
        quote=_text(item.get("quote")),
        act=_text(item.get("act")),
        activity=_text(item.get("activity")),
        record=_text(item.get("record")),
        places=_texts(item.get("places")),
        actor1=_party(item.get("actor1")),
        actor2=_party(item.get("actor2")),
        claimant=_text(item.get("claimant")),
        denied_by=_text(item.get("denied_by")),
        date=_text(item.get("date")),
        units=_texts(item.get("units")),
        figures=tuple(_figure(f) for f in _list(item.get("figures")) if isinstance(f, Mapping)),
    )


def _party(item: Any) -> SaidParty | None:
    if not isinstance(item, Mapping):
        return None
    return SaidParty(_text(item.get("side")), _text(item.get("words")))


def _figure(item: Mapping[str, Any]) -> SaidFigure:
    values = [item.get(name) for name in ("value", "low", "high")]
    return SaidFigure(
        metric=_text(item.get("metric")),
        words=_text(item.get("words")),
        subject=_text(item.get("subject")),
        numbers=tuple(number for value in values if (number := _number(value)) is not None),
    )


def _number(value: Any) -> float | None:
    """A number of JSON; true and false are none."""
    given = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if given and abs(value) < MAX_NUMBER else None


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) and len(value) <= MAX_WORDS else ""


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(text for item in _list(value) if (text := _text(item)))


def _list(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list) else ()
