"""A summary for a person: a line for each input where there are several, then the whole."""

import sys

from rich.console import Console
from rich.table import Table
from rich.text import Text

from geo.ingest.summary import Summary, Tally

_MOST_LINES = 25
"""Inputs shown one by one, those with something set aside first; a screen holds about these."""

_HEADINGS = ("input", "read as", "new", "changed", "known", "new events", "set aside")


def print_summary(summary: Summary) -> None:
    """The table goes to standard error, as it is no result; the sentence to standard output."""
    if len(summary.inputs) > 1:
        Console(file=sys.stderr, soft_wrap=False).print(_table(summary))
    print(summary.sentence())


def _table(summary: Summary) -> Table:
    table = Table(box=None, pad_edge=False)
    for heading in _HEADINGS:
        right = heading not in _HEADINGS[:2]
        table.add_column(heading, justify="right" if right else "left", overflow="ellipsis")
    some = sorted(summary.inputs.items(), key=lambda item: -item[1].set_aside)
    for name, tally in some[:_MOST_LINES]:
        table.add_row(Text(name), tally.kind or "—", *_numbers(tally))
    if len(some) > _MOST_LINES:
        table.add_row(f"… and {len(some) - _MOST_LINES:,} more inputs")
    return table


def _numbers(tally: Tally) -> list[str]:
    known = tally.known + tally.same_events
    counts = (tally.new, tally.changed, known, tally.events, tally.set_aside)
    return [f"{count:,}" if count else "" for count in counts]
