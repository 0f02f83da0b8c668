"""How many records each day has, by group: the histogram of the date slider."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray

EPOCH = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class Days:
    """`counts[i][g]` records of group g on day `first` + i; `last` is included."""

    first: date
    last: date
    counts: list[list[int]]


def by_day(
    start: NDArray[np.integer[Any]],
    end: NDArray[np.integer[Any]],
    group: NDArray[np.integer[Any]],
    groups: int,
) -> Days | None:
    """Count records on every day they touch; None when there are none.

    `start` and `end` are days since 1970-01-01, both included. A record over a range counts on
    each of its days, as the slider would show it there.
    """
    if len(start) == 0:
        return None
    first, last = int(start.min()), int(end.max())
    size = (last - first + 2) * groups
    begun = np.bincount((start - first).astype(np.intp) * groups + group, minlength=size)
    ended = np.bincount((end - first + 1).astype(np.intp) * groups + group, minlength=size)
    counts = np.cumsum((begun - ended).reshape(-1, groups), axis=0)[:-1]
    return Days(day_of(first), day_of(last), counts.tolist())


def day_of(number: int) -> date:
    """The day that is `number` days after 1970-01-01."""
    return EPOCH + timedelta(days=number)
