"""What there was more and less of in one range of days than in another, the most changed first."""

from collections.abc import Callable, Mapping

from dashboard.markup import Html, tag
from dashboard.strings import Words

MOST = 12
"""Lines of one table; the rest changed less."""


def differences(
    title: str,
    before: Mapping[str, int],
    now: Mapping[str, int],
    named: Callable[[str], str],
    words: Words,
) -> Html:
    """A table of numbers by name: before, now, and how they differ."""
    keys = sorted(before.keys() | now.keys(), key=lambda k: (-abs(_change(k, before, now)), k))
    heads = (title, words("compare.before"), words("compare.now"), "±")
    head = tag("tr", *(tag("th", text, scope="col", cls="n" if i else None)
                       for i, text in enumerate(heads)))  # fmt: skip
    lines = [_line(named(key), before.get(key, 0), now.get(key, 0)) for key in keys[:MOST]]
    return tag("div", tag("table", head, *lines, cls="fa-table fa-compare"), cls="fa-scroll")


def _change(key: str, before: Mapping[str, int], now: Mapping[str, int]) -> int:
    return now.get(key, 0) - before.get(key, 0)


def _line(name: str, before: int, now: int) -> Html:
    change = now - before
    told = f"{change:+,}".replace("-", "−") if change else "0"
    way = "up" if change > 0 else "down" if change < 0 else None
    numbers = (tag("td", f"{number:,}", cls="n") for number in (before, now))
    return tag("tr", tag("th", name, scope="row"), *numbers,
               tag("td", told, cls=" ".join(filter(None, ("n", way)))))  # fmt: skip
