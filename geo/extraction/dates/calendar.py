"""Calendar arithmetic of news: the nearest past day, weeks from Monday, months to date."""

from calendar import monthrange
from datetime import date, timedelta


def shifted(day: date, days: int) -> date:
    """A day moved by a number of days."""
    return day + timedelta(days=days)


def make_day(year: int, month: int, day: int) -> date | None:
    """A date, or None when there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def nearest_past(month: int, day: int, anchor: date) -> date | None:
    """The day of that name in the year that makes it the nearest past to `anchor`, or `anchor`."""
    for year in range(anchor.year, anchor.year - 5, -1):
        found = make_day(year, month, day)
        if found and found <= shifted(anchor, 1):
            return found
    return None


def past_weekday(weekday: int, anchor: date) -> date:
    """The nearest past day of the week (0 = Monday); `anchor` itself counts."""
    return shifted(anchor, -((anchor.weekday() - weekday) % 7))


def week(anchor: date, back: int) -> tuple[date, date]:
    """Monday to `anchor` for the running week (0), Monday to Sunday for the one before (1)."""
    monday = shifted(anchor, -anchor.weekday() - 7 * back)
    return monday, min(anchor, shifted(monday, 6))


def weekend(anchor: date) -> tuple[date, date]:
    """The last Saturday and Sunday, to `anchor` when it is one of them."""
    saturday = past_weekday(5, anchor)
    return saturday, min(anchor, shifted(saturday, 1))


def month(year: int, number: int, anchor: date | None) -> tuple[date, date]:
    """First to last day of a month, to `anchor` when that month is running."""
    first = date(year, number, 1)
    last = date(year, number, monthrange(year, number)[1])
    return first, min(last, anchor) if anchor and anchor >= first else last


def third_of_month(span: tuple[date, date], which: str) -> tuple[date, date]:
    """Days 1-10 ("begin"), 11-20 ("mid") or the rest ("end") of a month's span."""
    first, last = span
    bounds = {"begin": (1, 10), "mid": (11, 20), "end": (21, 31)}[which]
    start = min(first.replace(day=bounds[0]), last)
    return start, min(last, shifted(first, bounds[1] - 1))
