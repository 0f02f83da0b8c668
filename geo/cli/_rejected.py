"""What was set aside, for a person: each input once, with its first rows and their reasons."""

from collections.abc import Sequence
from itertools import groupby

from rich.console import Console
from rich.text import Text

from geo.ingest.summary import Rejection, counted
from geo.store.lines import RejectedLine


def print_rejected(rows: Sequence[RejectedLine], most: int) -> None:
    """Up to `most` rows of each input; 0 for all of them."""
    console = Console(soft_wrap=True)
    for name, group in groupby(sorted(rows, key=lambda row: row.input), lambda row: row.input):
        some = list(group)
        when = max(row.at for row in some).astimezone()
        head = Text(name, style="bold")
        head.append(f"  {len(some):,} set aside, {when:%d %b %Y %H:%M}", style="dim")
        console.print(head)
        shown = some[:most] if most else some
        width = max(len(row.where) for row in shown)
        for row in shown:
            reason = Rejection(row.input, row.where, row.reason).why
            console.print(Text(f"  {row.where.ljust(width)}  {reason}" if width else f"  {reason}"))
        if len(some) > len(shown):
            console.print(Text(f"  … and {len(some) - len(shown):,} more", style="dim"))
    print(counted(len(rows), "thing") + " set aside")
