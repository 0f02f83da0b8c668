"""Acts of months long past, which a report tells beside its news (CODING 2)."""

from geo.extraction.statements.told import Told

HISTORY = 60
"""Days after which a month is told as history."""
_BESIDE = frozenset((
    "when", "after", "before", "since", "although", "while", "коли", "після", "когда", "после",
))  # fmt: skip
"""Words that open a clause beside the news."""


def is_history(told: Told) -> bool:
    """ "Bakhmut was captured in May 2023": a month long past, or any day of it beside the news."""
    published, when = told.scene.document.report.published, told.when
    if published is None or when.end is None or not told.dates:
        return False
    if (published - when.end).days < HISTORY:
        return False
    opens = told.scene.document.words[told.scene.sentence.first]
    return when.precision in ("month", "range") or opens in _BESIDE
