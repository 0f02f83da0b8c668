"""The current view as one HTML file: map, records and their words, opened with no network."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

import numpy as np

from dashboard import data, drawing, held, markup, palette, terrain
from dashboard.assets import HERE, VENDOR
from dashboard.filters import Look, View
from dashboard.layers.base import Shown
from dashboard.layers.events import middle
from dashboard.markup import Html, tag
from dashboard.opened import store
from dashboard.panels.card import distance, place_line
from dashboard.panels.legend import legend
from dashboard.strings import Words
from geo.export.base import ATTRIBUTION
from geo.records.event import Event
from geo.records.filters import BBox, Filters
from geo.records.vocabulary import Lang
from geo.views import base_map
from geo.views.areas import shared_areas
from geo.views.on_map import on_map
from geo.views.passage import web_address

MOST = 3_000
"""Records of one file, the newest: about 4 MB, which a browser opens in a second."""
ZOOMS = range(5, 14)
"""Zooms at which names of places are kept; the nearest is taken at all others."""
AROUND_DEG = 0.6
"""How far beyond the records names of places are kept."""
SIGNS = (".fa-sign", ".fa-legend", ".fa-swatch")
"""Rules of the pages' style sheet that this file needs too."""
POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:"
"""The browser itself refuses whatever this file might ask of another machine."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What one file holds: the look it was made from, and its records."""

    look: Look
    words: Words
    events: tuple[Event, ...]
    fids: tuple[int, ...]

    @property
    def filters(self) -> Filters:
        """The selection."""
        return self.look.filters


def page(look: Look, view: View, words: Words) -> str:
    """The whole file as text."""
    fids = data.newest_numbers(look.filters, MOST)
    kept = Kept(look, words, data.at_rows(fids), fids)
    inside = {"config": _config(kept), "view": _place(view), "answers": _answers(kept)}
    title = words("product")
    return "".join((
        "<!doctype html>",
        f'<html lang="{words.lang}"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        tag("title", title), _styles(), "</head><body>",
        _body(kept), _scripts(inside), "</body></html>",
    ))  # fmt: skip


def _config(kept: Kept) -> dict[str, Any]:
    """What the map is told; the online tiles stay off whatever the page had."""
    look = kept.look
    shown = Shown(look.filters, kept.words, hidden=frozenset(look.hidden), day=_day(look.filters),
                  maker=look.maker, within=look.filters.within)  # fmt: skip
    return drawing.config(shown)


def _day(filters: Filters) -> date:
    days = data.days(filters)
    return filters.until or (days.last if days else date.today())


def _place(view: View) -> dict[str, float]:
    return {"lat": view.lat, "lon": view.lon, "zoom": view.zoom}


def _answers(kept: Kept) -> dict[str, Any]:
    """What the map asks the server for, by path, answered once for all."""
    every = held.plotted().points
    points = every.take(np.flatnonzero(np.isin(every.id, kept.fids)))
    found = {
        "/assets/vendor/land.json": json.loads((VENDOR / "land.json").read_text("utf-8")),
        "/api/base/lines.json": base_map.lines(),
        "/api/base/places.json": _names(points.lon, points.lat, kept.words),
        "/api/map.json": on_map(points),
        "/api/areas.json": _areas(kept.events),
        "/api/brief.json": {str(fid): {"lines": _brief(event, kept.words)}
                            for fid, event in zip(kept.fids, kept.events, strict=True)},
        "/api/control.json": terrain.control(_day(kept.filters), kept.look.maker),
    }  # fmt: skip
    if kept.filters.within:
        found["/api/control/region.json"] = terrain.outline(kept.filters.within)
    return found


def _areas(events: Sequence[Event]) -> dict[str, Any]:
    drawn = [e for e in events if e.record == "event" and e.place_status == "area" and e.geometry]
    return shared_areas(drawn, lambda e: palette.GROUPS.index(palette.GROUP_OF[e.activity]))


def _names(lon: Any, lat: Any, words: Words) -> dict[int, Any]:
    """Names of places around the records, by zoom."""
    box: BBox = (22.0, 44.0, 40.5, 52.5)
    if len(lon):
        box = (float(lon.min()) - AROUND_DEG, float(lat.min()) - AROUND_DEG,
               float(lon.max()) + AROUND_DEG, float(lat.max()) + AROUND_DEG)  # fmt: skip
    lang: Lang = "uk" if words.lang == "uk" else "en"
    return {zoom: base_map.names(box, zoom, lang) for zoom in ZOOMS}


def _brief(event: Event, words: Words) -> list[str]:
    when = words.days(event.date_start, event.date_end) if event.date_start else ""
    lines = [words(f"activity.{event.activity}"), when, place_line(event), event.claimant or ""]
    return [line for line in lines if line]


def _styles() -> str:
    sheets = (
        VENDOR / "leaflet.css",
        HERE / "atlas" / "atlas.css",
        HERE / "offline" / "offline.css",
    )
    text = "".join(sheet.read_text("utf-8") for sheet in sheets)
    return f"<style>{text}{_page_signs()}</style>"


def _page_signs() -> str:
    """The pages' own colours, signs and legend."""
    text = (HERE / "page" / "page.css").read_text("utf-8")
    colours = text[text.index(":root") : text.index("}") + 1]
    return colours + "".join(line for line in text.splitlines() if line.startswith(SIGNS))


def _scripts(inside: dict[str, Any]) -> str:
    """The data as JSON that cannot end its element, then the drawing code."""
    told = json.dumps(inside, ensure_ascii=False).replace("<", "\\u003c")
    files = [VENDOR / "leaflet.js", *(HERE / "atlas" / f"{name}.js" for name in drawing.SCRIPTS),
             HERE / "offline" / "offline.js"]  # fmt: skip
    code = "".join(f"<script>{file.read_text('utf-8')}</script>" for file in files)
    return f'<script type="application/json" id="kept">{told}</script>{code}'


def _body(kept: Kept) -> Html:
    words, counts = kept.words, data.counts(kept.filters)
    number = words("map.shown", shown=f"{counts.all:,}", all=f"{data.counts(Filters()).all:,}")
    lines = [tag("p", number, " · ", words("offline.made", moment=_now())), *_asked(kept)]
    if counts.all > len(kept.events):
        lines.append(tag("p", words("offline.most", n=f"{len(kept.events):,}")))
    lines.append(tag("p", words("offline.note"), cls="fa-offline"))
    credits = (*ATTRIBUTION, *store().credits(), words("about.base_map"))
    return markup.join([
        tag("header", tag("h1", words("product")), *lines,
            legend(words, _grounds(kept))),
        tag("main", tag("div", id="map_div"), tag("noscript", words("offline.no_script")),
            tag("input", id="find", type="search", aria_label=words("offline.find"),
                placeholder=words("offline.find")), tag("ol", *_rows(kept))),
        tag("footer", *(tag("p", line, cls="fa-offline") for line in credits)),
    ])  # fmt: skip


def _grounds(kept: Kept) -> set[str]:
    """The kinds of ground that the control map of the day shows."""
    if "control" in kept.look.hidden:
        return set()
    shown = terrain.control(_day(kept.filters), kept.look.maker)
    return {str(shape["properties"]["status"]) for shape in shown["features"]}


def _now() -> str:
    return f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"


def _asked(kept: Kept) -> list[Html]:
    """The selection in words."""
    given: dict[str, list[str]] = {}
    for name, text in kept.filters.to_query():
        given.setdefault(kept.words.table.get(f"filter.{name}", name), []).append(text)
    told = "; ".join(f"{name}: {', '.join(texts)}" for name, texts in given.items())
    return [tag("p", told)] if told else []


def _rows(kept: Kept) -> Sequence[Html]:
    pairs = zip(kept.fids, kept.events, strict=True)
    return [_row(fid, data.named(event, kept.words.lang), kept.words) for fid, event in pairs]


def _row(fid: int, event: Event, words: Words) -> Html:
    """One record: what, when, where and how surely, in which words, by whom, published where."""
    address = web_address(event.url)
    ink = palette.INKS[palette.GROUP_OF[event.activity]]
    sign = markup.sign(palette.SHAPES[event.claimant_side], ink, hollow=event.status == "denied")
    when = words.days(event.date_start, event.date_end) if event.date_start else ""
    radius = f" ± {distance(event.uncertainty_m, words)}" if event.uncertainty_m else ""
    status = words(f"status.{event.status}") if event.status else ""
    origin = ", ".join(filter(None, (event.source, words.day(event.published))))
    lon, lat = middle(event) or (None, None)
    spot = {"lon": lon, "lat": lat, "uncertainty_m": event.uncertainty_m,
            "area": event.place_status == "area"}  # fmt: skip
    return tag(
        "li", tag("time", when), sign, " ",
        tag("button", words(f"activity.{event.activity}"), type="button"), " · ",
        tag("b", (place_line(event) or words("card.not_placed")) + radius),
        tag("blockquote", event.quote or ""),
        tag("div", " · ".join(filter(None, (event.claimant, status)))),
        tag("div", markup.link(origin, address) if address else origin, f" · {event.id}",
            cls="fa-offline"),
        data_fid=str(fid), data_id=event.id, data_spot=json.dumps(spot),
    )  # fmt: skip
