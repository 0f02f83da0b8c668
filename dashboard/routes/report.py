"""One report with its text, and the events that were read in it."""

from starlette.requests import Request
from starlette.responses import Response

from dashboard import data
from dashboard.routes.base import as_json, get
from geo.errors import MissingData


def _report(request: Request) -> Response:
    report_id = request.path_params["id"]
    report = data.report(report_id)
    if report is None:
        raise MissingData(f"no report {report_id!r} in this store")
    return as_json(report)


ROUTES = [get("/api/report/{id:path}", _report)]
