"""Acts that are named once: "on Wednesday they struck the port of X, and on Thursday Y"."""

from collections.abc import Iterator, Sequence

from geo.extraction.acts.clauses import Clause
from geo.extraction.dates.dates import Dated
from geo.extraction.statements.days import own_dates
from geo.extraction.statements.told import Told
from geo.records.statement import When

FEWEST = 2
"""Places with a day of their own, at least."""
BEHIND = 3
"""Words from a place's first one to the day behind it."""


def with_other_days(told: Told, clauses: Sequence[Clause]) -> Iterator[tuple[Clause, When | None]]:
    """Clauses, cut where another day and place follow for the same act, with that day."""
    for clause in clauses:
        if parts := _each_dated(told, clause):
            yield from parts
            continue
        cut = _later_day(told, clause) if len(told.dates) > 1 else None
        if cut is None:
            yield clause, None
            continue
        token_of = {number: token for token, number in told.places}
        near = [n for n in clause.mentions if token_of.get(n, -1) < cut.first]
        far = [n for n in clause.mentions if n not in near]
        yield Clause(clause.first, cut.first, clause.acts, near), told.dates[0].when
        yield Clause(cut.first, clause.last, clause.acts, far), cut.when


def _each_dated(told: Told, clause: Clause) -> list[tuple[Clause, When | None]]:
    """ "Освободили X 15 июня и Y 16 июня": each place with the day behind it."""
    if len(told.dates) < FEWEST or len(clause.mentions) < FEWEST:
        return []
    token_of = {number: token for token, number in told.places}
    placed = sorted((token_of[n], n) for n in clause.mentions if n in token_of)
    parts: list[tuple[Clause, When | None]] = []
    waiting: list[int] = []
    for at, (token, number) in enumerate(placed):
        waiting.append(number)
        limit = placed[at + 1][0] if at + 1 < len(placed) else clause.last
        day = next((d for d in told.dates if token < d.first <= token + BEHIND < limit + 3), None)
        if day is not None and day.first < limit:
            parts.append((Clause(clause.first, limit, clause.acts, waiting), day.when))
            waiting = []
    return parts if len(parts) >= FEWEST and not waiting else []


def _later_day(told: Told, clause: Clause) -> Dated | None:
    """The day behind all acts of a clause that stands between two of its places."""
    tokens = [token for token, number in told.places if number in clause.mentions]
    last_act = max(act.last for act in clause.acts)
    for date in own_dates(told.dates, told.attributions)[1:]:
        inside = last_act <= date.first < clause.last
        if inside and min(tokens, default=date.first) < date.first <= max(tokens, default=-1):
            return date
    return None
