"""Beside the control map: whose map of which day, what changed in km², and how that adds up."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from urllib.parse import urlencode

from dashboard import palette
from dashboard.markup import NOTHING, Html, join, tag
from dashboard.panels.card import distance
from dashboard.strings import Words
from geo.control.area import PAST_DAYS, AreaRow, Pace
from geo.control.change import Change
from geo.control.compare import Comparison
from geo.records.filters import Filters
from geo.views.control_by_raion import RaionChange
from geo.views.figure.style import FORMATS

KINDS = ("occupied", "contested", "liberated")
"""Kinds of ground on a control map."""
SIGNS = (*KINDS, "no_map")
"""What the legend may have to explain before the changes."""
BELT = ("only_first", "only_second")
MOST_ROWS = 8
"""Raions in the table; the others are counted in one line."""


def legend(present: Collection[str], words: Words, *, changes: bool) -> Html:
    """Colours with their patterns, as the map draws them; only what the maps show."""
    names = {kind: words(f"control.{kind}") for kind in SIGNS if kind in present}
    if changes:
        names |= {"newly_occupied": words("ground.newly"),
                  "no_longer_occupied": words("ground.no_longer")}  # fmt: skip
    return _legend(names, words)


def belt_legend(present: Collection[str], makers: Sequence[str], words: Words) -> Html:
    """Whose ground is striped which way; of more than two makers the pairs are in the numbers."""
    names = makers if len(makers) == 2 else (words("ground.first"), words("ground.second"))
    only = dict(zip(BELT, (words("ground.only", maker=name) for name in names), strict=True))
    return _legend({k: words(f"control.{k}") for k in SIGNS if k in present} | only, words)


def _legend(names: Mapping[str, str], words: Words) -> Html:
    entries = (tag("span", swatch(kind), name) for kind, name in names.items())
    return tag("div", *entries, cls="fa-legend", role="note", aria_label=words("map.legend"))


def swatch(kind: str) -> Html:
    """A patch of ground in its colour and pattern."""
    ink = palette.GROUND[kind]
    colour = f"--ink:light-dark({ink.light},{ink.dark})"
    return tag("i", cls=f"fa-swatch {kind}", style=colour, aria_hidden="true")


def ages(rows: Sequence[AreaRow], makers: Sequence[str], words: Words) -> Html:
    """Whose map of which day is shown, and how much older than the day it is."""
    by_maker = {row.maker: row for row in rows}
    return join([tag("p", _age(name, by_maker.get(name), words), cls="fa-note") for name in makers])


def _age(maker: str, row: AreaRow | None, words: Words) -> str:
    if row is None:
        return words("ground.none", maker=maker)
    days = (row.date - row.map_date).days
    told = words("ground.age", n=days) if days else words("ground.age_0")
    share = words("ground.excerpt", share=f"{100 * row.covered:.0f}") if row.covered < 1 else ""
    whole = words("ground.map_of", maker=maker, day=words.day(row.map_date))
    return " · ".join(part for part in (f"{whole}, {told}", share) if part)


def numbers(
    change: Change, ends: tuple[AreaRow | None, AreaRow | None], pace: Pace | None, words: Words
) -> Html:
    """One maker's change as three numbers, the sum from one day to the other, and its pace."""
    tiles = (
        _tile(swatch("newly_occupied"), words("ground.newly"), change.newly_occupied_km2, words),
        _tile(swatch("no_longer_occupied"), words("ground.no_longer"),
              change.no_longer_occupied_km2, words),
        _tile(NOTHING, words("ground.net"), change.net_km2, words, "+"),
    )  # fmt: skip
    same = change.newly_occupied_km2 + change.no_longer_occupied_km2 == 0
    note = words("ground.not_updated") if same and change.from_map != change.to_map else ""
    title = tag("b", change.maker, " · ", words.days(change.date_from, change.date_to))
    return join([tag("p", title, cls="fa-maker"), tag("div", *tiles, cls="fa-tiles fa-km2"),
                 _sum(change, ends, words), _pace(pace, words),
                 tag("p", note, cls="fa-note")])  # fmt: skip


def _tile(sign: Html, name: str, km2: float, words: Words, plus: str = "") -> Html:
    number = tag("b", _km2(km2, words, plus), tag("small", " ", words("ground.km2")))
    return tag("div", number, tag("span", sign, name))


def no_change(maker: str, first: date, words: Words) -> Html:
    """Why a maker has no change: another maker's earlier map is never taken for its own."""
    told = words("ground.no_first", day=words.day(first))
    return tag("p", tag("b", maker), " · ", told, cls="fa-maker")


def _pace(found: Pace | None, words: Words) -> Html:
    """So much a day, beside the same maker's days before."""
    if found is None:
        return NOTHING
    days = (found.last - found.first).days
    told = words("ground.pace", km2=words.number(found.per_day_km2, "+,.2f"), n=days)
    past = found.past_per_day_km2
    if past is not None:
        told += words("ground.past", km2=words.number(past, "+,.2f"), n=PAST_DAYS)
    return tag("p", told, cls="fa-note")


def _sum(change: Change, ends: tuple[AreaRow | None, AreaRow | None], words: Words) -> Html:
    before, after = ends
    if before is None or after is None:
        return NOTHING
    told = words(
        "ground.sum",
        before=_km2(before.occupied_km2, words),
        gained=_km2(change.newly_occupied_km2, words),
        lost=_km2(change.no_longer_occupied_km2, words),
        after=_km2(after.occupied_km2, words),
    )
    days = {"first": words.day(change.date_from), "last": words.day(change.date_to)}
    meant = tag("div", words("ground.sum_words", **days), cls="fa-sub")
    return tag("div", tag("b", told), meant, cls="fa-sum")


def by_raion(rows: Sequence[RaionChange], words: Words) -> Html:
    """The change raion by raion; the columns add up to the change."""
    if not rows:
        return tag("p", words("ground.unchanged"), cls="fa-note")
    shown, more = list(rows[:MOST_ROWS]), rows[MOST_ROWS:]
    lines = [_row(row.raion or words("ground.rest"), [row], words) for row in shown]
    if more:
        lines.append(_row(words("ground.more", n=len(more)), more, words))
    lines.append(_row(words("ground.total"), rows, words, cls="fa-total"))
    return tag("table", tag("thead", _head(words)), tag("tbody", *lines), cls="fa-table fa-raions")


def _head(words: Words) -> Html:
    signs = {"newly_occupied": words("ground.newly"),
             "no_longer_occupied": words("ground.no_longer")}  # fmt: skip
    columns = [tag("th", swatch(kind), tag("span", name, cls="fa-unseen"), " ",
                   words("ground.km2"), cls="n", title=name)
               for kind, name in signs.items()]  # fmt: skip
    net = tag("th", words("ground.net"), cls="n")
    return tag("tr", tag("th", words("ground.raion")), *columns, net)


def _row(name: str, rows: Sequence[RaionChange], words: Words, cls: str | None = None) -> Html:
    gained = sum(row.newly_occupied_km2 for row in rows)
    lost = sum(row.no_longer_occupied_km2 for row in rows)
    cells = (_km2(gained, words), _km2(lost, words), _km2(gained - lost, words, "+"))
    return tag("tr", tag("td", name), *(tag("td", cell, cls="n") for cell in cells), cls=cls)


def _km2(km2: float, words: Words, plus: str = "") -> str:
    """Square kilometres with one decimal, and a plus where a sign is wanted."""
    return words.number(km2, f"{plus},.1f")


def agreement(found: Comparison, words: Words) -> Html:
    """How far two makers agree on a day, what only one shows, how far their lines lie apart."""
    title = tag("b", words("ground.pair", one=found.first, other=found.second))
    tiles = (
        _tile(swatch("only_first"), words("ground.just", maker=found.first),
              found.only_first_km2, words),
        _tile(swatch("only_second"), words("ground.just", maker=found.second),
              found.only_second_km2, words),
        _tile(NOTHING, words("ground.both"), found.both_km2, words),
    )  # fmt: skip
    told = words("ground.agree", share=words.number(100 * found.iou, ".1f"))
    return join([tag("p", title, cls="fa-maker"), tag("div", *tiles, cls="fa-tiles fa-km2"),
                 tag("p", told, " ", _apart(found, words), cls="fa-note")])  # fmt: skip


def _apart(found: Comparison, words: Words) -> str:
    if found.median_m is None or found.ninetieth_m is None:
        return ""
    return words("ground.apart", median=distance(found.median_m, words),
                 far=distance(found.ninetieth_m, words))  # fmt: skip


def figure_links(
    within: str | None, days: tuple[date | None, date], maker: str | None,
    filters: Filters, words: Words,
) -> Html:  # fmt: skip
    """The region on the day as a picture for print; a change is drawn when a first day is given."""
    if within is None:
        return tag("span", words("ground.figure_choose"), cls="fa-count")
    since, on = days
    own = {"within": within, "on": on.isoformat(), "lang": words.lang}
    own |= {"change": since.isoformat()} if since and since < on else {}
    own |= {"maker": maker} if maker else {}
    asked = [pair for pair in filters.to_query() if pair[0] not in ("since", "until", "within")]
    query = urlencode([*own.items(), *asked])
    links = (
        tag("a", kind.upper(), href=f"/api/figure.{kind}?{query}", download=f"map-{on}.{kind}")
        for kind in FORMATS
    )
    return tag("span", tag("span", words("ground.figure")), *links, cls="fa-downloads fa-figure")
