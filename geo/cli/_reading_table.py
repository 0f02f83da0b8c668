"""A reading as a table for people: what, where, when, who says so, and the words it came from."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from rich.console import Console
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from geo.pipeline import Reading
from geo.records.event import Event
from geo.records.statement import Figure
from geo.records.vocabulary import RUSSIA, UKRAINE, Activity

WORDS: dict[Activity, str] = {
    "capture_claim": "capture",
    "air_strike": "air strike",
    "drone_strike": "drone strike",
    "missile_strike": "missile strike",
}
_SIDES = {UKRAINE: "Ukraine", RUSSIA: "Russia"}
_STATUS_STYLE = {
    "claimed": "yellow",
    "reported": "cyan",
    "assessed": "magenta",
    "visual": "green",
    "denied": "red",
}
WIDE = 100
"""Columns a report is laid out for where the terminal does not say."""


def print_reading(reading: Reading, console: Console | None = None) -> None:
    """Print a reading; widths follow the terminal, colours only where it has them."""
    console = console or Console(soft_wrap=False)
    if console.width < 60 and not console.is_terminal:
        console = Console(width=WIDE)
    console.print(_head(reading))
    groups = [list(group) for _, group in groupby(reading.events, lambda e: e.statement_id)]
    if not groups:
        console.print(Text("  No event and no claim was found in this text.", style="dim"))
        return
    for group in groups:
        console.print(_card(group))


def _head(reading: Reading) -> Text:
    report = reading.report
    placed = sum(event.geometry is not None for event in reading.events)
    day = report.published.isoformat() if report.published else "no publication day"
    source = f" · {report.source}" if report.source else ""
    counts = f"{len({e.statement_id for e in reading.events})} statements · {placed} on the map"
    return Text.assemble(
        ("Report ", "bold"), (report.id, "dim"), f" · {report.lang} · {day}{source} · {counts}"
    )


def _card(events: Sequence[Event]) -> Panel:
    first = events[0]
    table = Table.grid(padding=(0, 2))
    table.add_column(style="dim", no_wrap=True, min_width=5)
    table.add_column(overflow="fold")
    for label, value in _rows(first, events):
        table.add_row(label, value)
    return Panel(table, title=_title(first), title_align="left", border_style="dim", expand=True)


def _title(event: Event) -> Text:
    word = WORDS.get(event.activity, event.activity)
    title = Text.assemble((word.upper(), "bold"))
    if event.record == "claim":
        title.append("  claim", style="italic")
    if event.status:
        title.append(f"  {event.status}", style=_STATUS_STYLE.get(event.status, ""))
    return title


def _rows(first: Event, events: Sequence[Event]) -> Iterable[tuple[str, Text]]:
    for event in events:
        if event.place_text:
            yield "where", _place(event)
    yield "when", Text(_when(first))
    yield "says", Text(_claimant(first))
    if first.actor1 or first.actor2:
        yield "who", Text(_actors(first))
    if first.units:
        yield "units", Text(", ".join(unit.name for unit in first.units))
    if first.figures:
        yield "count", Text(" · ".join(map(_figure, first.figures)))
    yield "words", Text(" ".join((first.quote or "").split()), style="italic")


def _place(event: Event) -> Text:
    if event.place_status == "not_placed":
        reason = "; ".join(event.place_why[:1])
        note = "kept off the map" if event.record == "claim" else f"not placed: {reason}"
        return Text.assemble(event.place_text or "", (f"  {note}", "dim"))
    within = ", ".join(n for n in (event.settlement, event.oblast) if n and n != event.place_name)
    size = f"± {_distance(event.uncertainty_m or 0)}"
    return Text.assemble(
        (event.place_name or event.place_text or "", "bold"),
        f"  {within}" if within else "",
        (f"  {event.place_kind}, {size}", "dim"),
    )


def _distance(metres: float) -> str:
    return f"{metres / 1000:.1f} km" if metres >= 1000 else f"{metres:.0f} m"


def _when(event: Event) -> str:
    if event.date_start is None or event.date_end is None:
        return "unknown"
    days = event.date_start.isoformat()
    if event.date_end != event.date_start:
        days += f" to {event.date_end.isoformat()}"
    words = f"“{event.date_text}”" if event.date_text else "day of the report"
    return f"{days}  ({words})"


def _claimant(event: Event) -> str:
    name = event.claimant or "nobody named"
    channel = f" on {event.channel}" if event.channel else ""
    denied = f"; denied by {event.denied_by}" if event.denied_by else ""
    return f"{name}{channel} ({event.claimant_side}){denied}"


def _actors(event: Event) -> str:
    one, two = (_SIDES.get(a or "", a or "") for a in (event.actor1, event.actor2))
    return f"{one} → {two}" if one and two else one or f"→ {two}"


def _figure(figure: Figure) -> str:
    low, high, value = figure.low, figure.high, figure.value
    if value is not None:
        count = f"{value:,.0f}"
    elif low is not None and high is not None:
        count = f"{low:,.0f}-{high:,.0f}"
    else:
        count = f"at least {low:,.0f}" if low is not None else f"up to {high or 0:,.0f}"
    subject = f" ({figure.subject})" if figure.subject else ""
    return f"{count} {figure.metric.replace('_', ' ')}{subject}"
