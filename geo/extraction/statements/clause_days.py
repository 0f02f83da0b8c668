"""The day of one clause, where its sentence names several."""

from collections.abc import Sequence

from geo.extraction.acts.clauses import Clause
from geo.extraction.dates.dates import Dated
from geo.extraction.statements.days import own_dates
from geo.extraction.statements.told import Told
from geo.extraction.text.scene import Scene
from geo.records.statement import When


def when_of(told: Told, clause: Clause) -> When:
    """The day of a clause: of several in a sentence the one in front of its act."""
    if len(told.dates) > 1:
        own = own_dates(told.dates, told.attributions)
        near = [d for d in own if clause.first <= d.first < clause.trigger.first]
        if near:
            return _of_part(told.scene, near, clause.trigger.first).when
    return told.when


def is_earlier(one: When, other: When) -> bool:
    """Whether a day lies before another: "it had already been hit on Sept. 18"."""
    return one.end is not None and other.start is not None and one.end < other.start


def _of_part(scene: Scene, dates: Sequence[Dated], token: int) -> Dated:
    """The first date in the act's own part of a sentence, behind the last semicolon before it."""
    parted = [t for t in range(scene.sentence.first, token) if ";" in scene.gap(t)]
    own = [d for d in dates if not parted or d.first > parted[-1]]
    return (own or dates)[0]
