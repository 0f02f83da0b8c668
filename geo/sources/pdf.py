"""PDF files: the text of all pages; a scan without text is set aside, not guessed at."""

import logging
from collections.abc import Iterator

from geo.errors import InputError
from geo.records.report import Report
from geo.sources._pages import running_text
from geo.sources.base import CERTAIN, NO, Input, Item, Options, Source, finished, whole

MAX_BYTES = 100_000_000
MAX_PAGES = 2_000


def accepts(given: Input) -> int:
    """Files that begin like a PDF."""
    return CERTAIN if given.head[:1024].lstrip().startswith(b"%PDF-") else NO


def read(given: Input, options: Options) -> Iterator[Item]:
    """The one report of a PDF."""
    text, title = _text(given)
    beside = {"acquired": "file", "input": given.name}
    yield finished(Report(id="", text=text, title=title, acquisition=beside), options)


def _text(given: Input) -> tuple[str, str | None]:
    from pypdf import PdfReader  # noqa: PLC0415 - costs 0.2 s, and few inputs are PDF
    from pypdf.errors import PyPdfError  # noqa: PLC0415

    given.bytes(MAX_BYTES)
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it tells every page's small faults
    try:
        reader = PdfReader(given.path)
        if len(reader.pages) > MAX_PAGES:
            raise InputError(f"{given.name}: more than {MAX_PAGES} pages")
        text = running_text([page.extract_text() for page in reader.pages])
        title = reader.metadata.title if reader.metadata else None
    except (PyPdfError, ValueError, KeyError, RecursionError) as error:
        raise InputError(f"{given.name}: a damaged or locked PDF ({error})") from None
    if not text.strip():
        raise InputError(f"{given.name}: the PDF holds no text, perhaps a scan")
    return whole(text), title or None


SOURCE = Source("reports", accepts, read)
