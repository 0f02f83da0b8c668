"""A figure for print: the locator map of a region on a day, as PNG, SVG or PDF."""

from threading import BoundedSemaphore

from starlette.requests import Request
from starlette.responses import Response

from dashboard import terrain
from dashboard.routes.base import HEADERS, get, told
from geo.errors import UsageError
from geo.records.filters import Filters, parse_day
from geo.records.vocabulary import Lang
from geo.views.figure.request import Request as Asked
from geo.views.figure.style import FORMATS
from geo.views.regions import LONGEST as LONGEST_REGION

MEDIA = {"png": "image/png", "svg": "image/svg+xml", "pdf": "application/pdf"}
LONGEST = 160
"""Characters of a title or a credit: two lines of the figure."""
WAIT_S = 20.0
"""A figure takes about 2 s to draw, and one is drawn at a time; who waits longer is told so."""
OWN = ("within", "on", "change", "maker", "title", "credit", "lang")
"""Parameters of the figure; all others are filters."""

_drawing = BoundedSemaphore(1)


def _figure(request: Request) -> Response:
    """`?within=NAME&on=DAY[&change=DAY&maker=M&title=T&credit=C&lang=L]` and the filters."""
    asked = _asked(request)
    if not _drawing.acquire(timeout=WAIT_S):
        return told(503, "other figures are being drawn: ask again in a moment")
    try:
        drawn = terrain.figure(asked)
    finally:
        _drawing.release()
    name = f'attachment; filename="frontline-atlas-{asked.on}.{asked.kind}"'
    headers = HEADERS | {"Content-Disposition": name}
    return Response(drawn, 200, headers, media_type=MEDIA[asked.kind])


def _asked(request: Request) -> Asked:
    given = request.query_params
    kind = next((k for k in FORMATS if k == request.path_params["ending"]), None)
    if kind is None:
        raise UsageError(f"a figure is one of: {', '.join(FORMATS)}")
    lang: Lang = "uk" if given.get("lang") == "uk" else "en"
    filters = [pair for pair in given.multi_items() if pair[0] not in OWN]
    return Asked(
        kind=kind,
        within=_short(request, "within", LONGEST_REGION) or "",
        on=parse_day(given.get("on", ""), "on"),
        since=parse_day(given["change"], "change") if given.get("change") else None,
        maker=given.get("maker") or None,
        title=_short(request, "title"),
        credit=_short(request, "credit") or "",
        names=lang,
        filters=Filters.from_query(filters),
    )


def _short(request: Request, name: str, most: int = LONGEST) -> str | None:
    """Words for the picture on one line, without control characters."""
    text = request.query_params.get(name, "")
    if len(text) > most:
        raise UsageError(f"{name}= may have at most {most} characters")
    return "".join(c for c in text if c.isprintable()).strip() or None


ROUTES = [get("/api/figure.{ending}", _figure)]
