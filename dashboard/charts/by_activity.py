"""How much of each activity a selection holds, in the colours of the map."""

from dashboard import palette
from dashboard.charts.bars import Bar, bars
from dashboard.markup import Html
from dashboard.strings import Words


def by_activity(counts: dict[str, int], words: Words) -> Html:
    """`counts` by activity, most first."""
    lines = [
        Bar(words(f"activity.{name}"), number, palette.INKS[palette.GROUP_OF[name]])  # type: ignore[index]
        for name, number in sorted(counts.items(), key=lambda item: -item[1])
    ]
    return bars(lines)
