"""What a report tells of long ago beside its news (CODING 2)."""

from geo.extraction.statements.told import Told

HISTORY = 60
"""Days after which a day is told as history."""
_BESIDE = frozenset((
    "when", "after", "before", "since", "although", "while", "коли", "після", "когда", "после",
))  # fmt: skip
"""Words that open a clause beside the news."""


def is_beside(told: Told) -> bool:
    """ "When Bakhmut was captured in May 2023, few believed …": history that dates something else.

    History that says by itself what happened, where and when is an event of that date.
    """
    published, when = told.scene.document.report.published, told.when
    if published is None or when.end is None or not told.dates:
        return False
    opens = told.scene.document.words[told.scene.sentence.first]
    return opens in _BESIDE and (published - when.end).days >= HISTORY
