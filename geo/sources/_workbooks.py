"""Workbooks as people keep them: titles above the table, merged headings, any sheet."""

import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from geo.errors import InputError
from geo.sources._archives import check_all
from geo.sources.base import Input

_TITLE_ROWS = 20
"""Rows that a title and its remarks may take above the row of column names."""

Rank = Callable[[Sequence[str]], int]
"""How many columns that we know there are among names; 0 where no place is one of them."""


class _Table(NamedTuple):
    """A sheet, the number of its row of column names, the names, and how many of them we know."""

    sheet: Any
    row: int
    names: list[str]
    known: int


def rows(given: Input, rank: Rank) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The rows of the first sheet whose columns we know; else of the first sheet."""
    from openpyxl import load_workbook  # noqa: PLC0415 - costs 0.2 s, and few inputs are workbooks
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415

    check_all(given)
    try:
        book = load_workbook(given.path, read_only=True, data_only=True)
        tables = [_table(sheet, rank) for sheet in book.worksheets]
        yield from _rows(next((table for table in tables if table.known), tables[0]))
        book.close()
    except (InvalidFileException, zipfile.BadZipFile, KeyError, OSError, IndexError) as error:
        raise InputError(f"{given.name}: a damaged workbook ({error})") from None


def named(column: object) -> str:
    """A column's name as it is looked for."""
    return "" if column is None else str(column).strip().lower()


def _rows(table: _Table) -> Iterator[tuple[str, Mapping[str, Any]]]:
    below = table.sheet.iter_rows(min_row=table.row + 1, values_only=True)
    for number, cells in enumerate(below, table.row + 1):
        if any(cell is not None for cell in cells):
            pairs = zip(table.names, map(_cell, cells), strict=False)
            yield f"row {number}", {name: cell for name, cell in pairs if name}


def _table(sheet: Any, rank: Rank) -> _Table:
    """The row with most of the columns we know, else the first with anything in it.

    A cell that was merged with the one above it takes its name from there.
    """
    above: list[str] = []
    found: list[_Table] = []
    for number, cells in enumerate(sheet.iter_rows(max_row=_TITLE_ROWS, values_only=True), 1):
        names = list(map(named, cells))
        whole = [name or over for name, over in zip(names, above, strict=False)]
        found += [_Table(sheet, number, those, rank(those)) for those in (names, whole)]
        above = names
    filled = [table for table in found if any(table.names)]
    return max(filled, key=lambda table: table.known, default=_Table(sheet, 1, [], 0))


def _cell(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
