"""The selection as a file, streamed while it is read from the store."""

from starlette.concurrency import iterate_in_threadpool, run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from dashboard import data, opened
from dashboard.routes.base import HEADERS, filters, told
from geo import catalogue
from geo.errors import GeoError, UsageError
from geo.export.base import Format, Head
from geo.records.filters import Filters


def formats() -> dict[str, Format]:
    """The formats that can be streamed, by ending without its dot."""
    known = catalogue.load("geo.export", "FORMAT")
    return {f.ending.lstrip("."): f for f in known.values() if hasattr(f, "chunks")}


async def _events(request: Request) -> Response:
    """`/api/events.<ending>` and the filters: every record, placed or not."""
    found = formats().get(request.path_params["ending"])
    if found is None:
        return told(404, f"write one of: {', '.join(sorted(formats()))}")
    try:
        wanted = filters(request)
        await run_in_threadpool(data.counts, wanted)
    except UsageError as error:
        return told(400, str(error))
    except GeoError as error:
        return told(503, str(error))
    headers = HEADERS | {
        "Content-Disposition": f'attachment; filename="frontline-atlas{found.ending}"'
    }
    chunks = found.chunks(data.features(wanted), _head(wanted))
    return StreamingResponse(
        iterate_in_threadpool(chunks), headers=headers, media_type=found.media_type
    )


def _head(wanted: Filters) -> Head:
    return Head(filters=wanted, credits=opened.store().credits(), report=data.report)


ROUTES = [Route("/api/events.{ending}", _events, methods=["GET"])]
