"""How much of each activity a selection holds, in the colours of the map."""

from dashboard import palette
from dashboard.charts.bars import Bar
from dashboard.strings import Words


def by_activity(counts: dict[str, int], words: Words) -> list[Bar]:
    """`counts` by activity as bars, most first."""
    return [
        Bar(words(f"activity.{name}"), number, name, palette.INKS[palette.GROUP_OF[name]])  # type: ignore[index]
        for name, number in sorted(counts.items(), key=lambda item: -item[1])
    ]
