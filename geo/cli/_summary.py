"""A summary for a person: a line for each input where there are several, then the whole."""

import sys
from collections.abc import Sequence
from itertools import takewhile

from rich.console import Console
from rich.table import Table
from rich.text import Text

from geo.ingest.summary import Summary, Tally

_MOST_LINES = 25
"""Inputs shown one by one, those with something set aside first; a screen holds about these."""

_NAME_LETTERS = 36
"""With the counts beside it a name of so many letters fits into 80 columns."""

_COUNTS = ("new", "changed", "known", "new events", "set aside")


def print_summary(summary: Summary) -> None:
    """The table goes to standard error, as it is no result; the sentence to standard output."""
    if len(summary.inputs) > 1:
        folder = _shared_folder(list(summary.inputs))
        if folder:
            print(f"from {folder}", file=sys.stderr)
        Console(file=sys.stderr, soft_wrap=False).print(_table(summary, folder))
    print(summary.sentence())


def _table(summary: Summary, folder: str) -> Table:
    """Without the folder that all inputs share, and without columns that have nothing to tell."""
    table = Table(box=None, pad_edge=False)
    table.add_column("input", overflow="ellipsis")
    table.add_column("read as")
    told = [n for n in range(len(_COUNTS)) if any(_counts(t)[n] for t in summary.inputs.values())]
    for number in told:
        table.add_column(_COUNTS[number], justify="right")
    some = sorted(summary.inputs.items(), key=lambda item: -item[1].set_aside)
    for name, tally in some[:_MOST_LINES]:
        counts = (_counts(tally)[number] for number in told)
        shown = Text(_end_of(name.removeprefix(folder)))
        table.add_row(shown, tally.kind or "—", *(f"{n:,}" if n else "" for n in counts))
    if len(some) > _MOST_LINES:
        table.add_row(f"… and {len(some) - _MOST_LINES:,} more inputs")
    return table


def _end_of(name: str) -> str:
    """Of a long name the end, which tells it from others."""
    return name if len(name) <= _NAME_LETTERS else f"…{name[1 - _NAME_LETTERS :]}"


def _shared_folder(names: Sequence[str]) -> str:
    """The folder of a path or an address that all names begin with, with its slash."""
    parts = zip(*(name.split("/")[:-1] for name in names), strict=False)
    return "".join(f"{part[0]}/" for part in takewhile(lambda part: len(set(part)) == 1, parts))


def _counts(tally: Tally) -> tuple[int, ...]:
    known = tally.known + tally.same_events
    return tally.new, tally.changed, known, tally.events, tally.set_aside
