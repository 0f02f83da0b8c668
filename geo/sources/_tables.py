"""CSV tables as they come: byte order marks, semicolons, tabs, Windows-1251, two spellings."""

import csv
from collections.abc import Collection, Iterator, Mapping
from typing import IO

from geo.errors import InputError
from geo.sources._encoding import decode
from geo.sources.base import Input

Row = Mapping[str, str]
_FIELD_BYTES = 6_000_000
_DELIMITERS = ",;\t|"


def header(given: Input) -> list[str]:
    """The column names of a CSV table in lower case, from its first line; none for other files."""
    if b"\0" in given.head or given.head.lstrip()[:1] in (b"{", b"[", b"<"):
        return []
    line = given.head.removeprefix(b"\xef\xbb\xbf").split(b"\n", 1)[0]
    text = line.decode("utf-8", "replace").strip()
    return [name.strip().lower() for name in next(csv.reader([text], delimiter=delimiter(text)))]


def delimiter(line: str) -> str:
    """The character that splits a header line most often."""
    return max(_DELIMITERS, key=line.count)


def has(given: Input, *columns: str) -> bool:
    """Whether a table has all of these columns."""
    return set(columns) <= set(header(given))


def rows(given: Input) -> Iterator[tuple[str, Row]]:
    """Each row of a CSV file with where it stands; columns in lower case."""
    with given.path.open(encoding=_encoding(given), newline="") as file:
        yield from rows_of(file, given.name)


def rows_of(file: IO[str], name: str) -> Iterator[tuple[str, Row]]:
    """Each row of an open table, empty ones left out."""
    csv.field_size_limit(_FIELD_BYTES)
    first = file.readline()
    names = [n.strip().lower() for n in next(csv.reader([first], delimiter=delimiter(first)))]
    if len(names) < 2:
        raise InputError(f"{name}: line 1 is no row of column names")
    table = csv.reader(file, delimiter=delimiter(first))
    try:
        for cells in table:
            if any(cells):
                yield f"line {table.line_num + 1}", dict(zip(names, cells, strict=False))
    except (csv.Error, UnicodeDecodeError) as error:
        raise InputError(f"{name}: line {table.line_num + 1}: {error}") from None


def picked(row: Row, *spellings: str) -> str | None:
    """The first of these columns that holds something."""
    for name in spellings:
        text = row.get(name)
        if text and (said := text.strip()):
            return said
    return None


def rest(row: Row, used: Collection[str]) -> dict[str, str]:
    """All other columns that hold something: nothing that a dataset knows is dropped."""
    return {k: v for k, v in row.items() if v and k and k not in used}


def _encoding(given: Input) -> str:
    """The encoding of a table, told by its first whole lines."""
    lines = given.head[: given.head.rfind(b"\n") + 1] or given.head
    try:
        encoding = decode(lines, given.name)[1]
    except InputError:
        raise InputError(f"{given.name}: not a readable table") from None
    return "utf-8-sig" if encoding == "utf-8" else encoding
