"""Word documents (.docx): paragraphs and tables in their order."""

import zipfile
from collections.abc import Iterator
from typing import Any

from geo.errors import InputError
from geo.records.report import Report
from geo.sources._archives import check_all, is_zip, members
from geo.sources.base import CERTAIN, NO, Input, Item, Options, Source, finished, whole


def accepts(given: Input) -> int:
    """Zip archives that hold a Word document."""
    return CERTAIN if is_zip(given) and "word/document.xml" in members(given) else NO


def read(given: Input, options: Options) -> Iterator[Item]:
    """The one report of a document."""
    from docx import Document  # noqa: PLC0415 - costs 0.1 s, and few inputs are Word documents
    from docx.opc.exceptions import PackageNotFoundError  # noqa: PLC0415

    check_all(given)
    try:
        document = Document(str(given.path))
    except (PackageNotFoundError, zipfile.BadZipFile, KeyError, ValueError) as error:
        raise InputError(f"{given.name}: a damaged Word document ({error})") from None
    text = "\n\n".join(filter(None, map(_block, document.iter_inner_content())))
    said = document.core_properties
    yield finished(
        Report(
            id="",
            text=whole(text),
            title=said.title or None,
            author=said.author or None,
            acquisition={"acquired": "file", "input": given.name},
        ),
        options,
    )


def _block(block: object) -> str:
    """A paragraph's text, or a table's rows with their cells apart."""
    if hasattr(block, "rows"):
        return "\n".join("\t".join(_cells(row)) for row in block.rows)
    return str(getattr(block, "text", "")).strip()


def _cells(row: Any) -> list[str]:
    """The texts of a row; cells that were merged are one."""
    cells = {id(cell._tc): " ".join(cell.text.split()) for cell in row.cells}
    return list(cells.values())


SOURCE = Source("reports", accepts, read)
