"""Tables as they come: byte order marks, semicolons, tabs, Windows-1251, two spellings, Parquet."""

import csv
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from typing import IO

from geo.errors import InputError
from geo.sources import _parquet
from geo.sources._encoding import decode
from geo.sources.base import Input, Options

Row = Mapping[str, str]
_FIELD_BYTES = 6_000_000
_DELIMITERS = ",;\t|"
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")
"""How "Unicode text" of spreadsheets begins."""

_NOTHING = frozenset({"", "NA", "N/A", "NaN", "nan", "NULL", "null", "None"})
"""How the programs that wrote a table spell a cell without a value."""

_BETWEEN_WORDS = re.compile(r"[\s\-]+")


class Uneven(dict[str, str]):
    """A row that has not as many cells as there are columns: none of them can be trusted."""

    def __init__(self, cells: int, columns: int) -> None:
        super().__init__()
        self.reason = f"{cells} cells under {columns} columns: a broken or cut row"


def header(given: Input) -> list[str]:
    """The column names of a table, from its first line; none for other files."""
    if _parquet.is_parquet(given):
        return list(map(column, _parquet.names(given)))
    if given.head.startswith(_WIDE_MARKS):
        line = given.head.decode("utf-16", "ignore").split("\n", 1)[0]
    elif b"\0" in given.head or given.head.lstrip()[:1] in (b"{", b"[", b"<"):
        return []
    else:
        start = given.head.removeprefix(b"\xef\xbb\xbf").split(b"\n", 1)[0]
        line = start.decode("utf-8", "replace")
    text = line.strip()
    return list(map(column, next(csv.reader([text], delimiter=delimiter(text)))))


def column(name: str) -> str:
    """A column's name whichever way it is spelt: `Event Date`, `EVENT-DATE`, `event_date`."""
    return _BETWEEN_WORDS.sub("_", name.strip().lower())


def delimiter(line: str) -> str:
    """The character that splits a header line most often."""
    return max(_DELIMITERS, key=line.count)


def has(given: Input, *columns: str) -> bool:
    """Whether a table has all of these columns."""
    return set(columns) <= set(header(given))


def rows(given: Input, spelt: Callable[[str], str] = column) -> Iterator[tuple[str, Row]]:
    """Each row with the line it begins at; `spelt` makes keys of column names."""
    if _parquet.is_parquet(given):
        yield from _rows_of_parquet(given, spelt)
        return
    with given.path.open(encoding=encoding_of(given), newline="") as file:
        yield from rows_of(file, given.name, spelt)


def _rows_of_parquet(given: Input, spelt: Callable[[str], str]) -> Iterator[tuple[str, Row]]:
    """A column at a time: its name is spelt and its values are written all at once."""
    number = 0
    for columns in _parquet.parts(given):
        names = list(map(spelt, columns))
        for cells in zip(*map(_texts, columns.values()), strict=True):
            number += 1
            yield f"row {number}", dict(zip(names, cells, strict=True))


def rows_of(
    file: IO[str], name: str, spelt: Callable[[str], str] = column
) -> Iterator[tuple[str, Row]]:
    """Each row of an open table, empty ones left out; one that does not fit is `Uneven`."""
    csv.field_size_limit(_FIELD_BYTES)
    first = file.readline()
    names = list(map(spelt, next(csv.reader([first], delimiter=delimiter(first)))))
    if len(names) < 2:
        raise InputError(f"{name}: line 1 is no row of column names")
    table = csv.reader(file, delimiter=delimiter(first))
    width, line = len(names), 2
    try:
        for cells in table:
            if len(cells) == width:
                yield f"line {line}", dict(zip(names, cells, strict=True))
            elif any(cells):
                yield f"line {line}", _fitted(names, cells)
            line = table.line_num + 2
    except (csv.Error, UnicodeDecodeError) as error:
        raise InputError(f"{name}: line {table.line_num + 1}: {error}") from None


def notes(given: Input, _options: Options) -> Iterator[str]:
    """Says the encoding of a table where it is not UTF-8."""
    if not _parquet.is_parquet(given) and header(given):
        encoding = encoding_of(given)
        if not encoding.startswith("utf-8"):
            yield f"read as {encoding}, not UTF-8"


def picked(row: Row, *spellings: str) -> str | None:
    """The first of these columns that holds something."""
    for name in spellings:
        text = row.get(name)
        if text and (said := text.strip()) not in _NOTHING:
            return said
    return None


def rest(row: Row, used: Collection[str]) -> dict[str, str]:
    """All other columns that hold something: nothing that a dataset knows is dropped."""
    return {k: v for k, v in row.items() if v not in _NOTHING and k and k not in used}


def _texts(values: list[object]) -> list[str]:
    if values.count(None) == len(values):
        return [""] * len(values)
    return [value if type(value) is str else _text(value) for value in values]


def _text(value: object) -> str:
    """A typed value as a CSV file has it."""
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, date) else str(value)


def _fitted(names: list[str], cells: list[str]) -> Row:
    """Empty cells too many do no harm: some programs write a delimiter behind each row."""
    if len(cells) > len(names) and not any(cells[len(names) :]):
        return dict(zip(names, cells, strict=False))
    return Uneven(len(cells), len(names))


def encoding_of(given: Input) -> str:
    """The encoding of a table, told by its first whole lines."""
    if given.head.startswith(_WIDE_MARKS):
        return "utf-16"
    lines = given.head[: given.head.rfind(b"\n") + 1] or given.head
    try:
        encoding = decode(lines, given.name, least_letters=0.0)[1]
    except InputError:
        raise InputError(f"{given.name}: not a readable table") from None
    return "utf-8-sig" if encoding == "utf-8" else encoding
