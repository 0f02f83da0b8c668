"""How many records each claimant, source or raion of a selection has, the most first."""

from dashboard.charts.bars import Bar
from dashboard.strings import Words

MOST = 14
"""Lines of one chart; the rest is counted in the last."""


def by_name(counts: dict[str, int], words: Words) -> list[Bar]:
    """`counts` by name as bars; an empty name is somebody or somewhere unknown."""
    ordered = sorted(counts.items(), key=lambda item: -item[1])
    lines = [Bar(name or words("unknown"), number, name or None) for name, number in ordered[:MOST]]
    rest = sum(number for _, number in ordered[MOST:])
    return [*lines, Bar(words("chart.rest", n=len(ordered) - MOST), rest)] if rest else lines
