"""What a source is: one module of this package that turns an input into reports or events."""

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from geo.errors import InputError
from geo.records.event import Event
from geo.records.report import MAX_TEXT_BYTES, Report, report_id

HEAD_BYTES = 65_536
"""What a source may look at to say whether an input is its own."""

MAX_FILE_BYTES = 4_000_000_000
"""Larger inputs are refused: no export of any of these sources is that large."""

_HALVES = re.compile("[\ud800-\udfff]")

CERTAIN, LIKELY, POSSIBLE, NO = 100, 60, 20, 0
"""How sure a source is that an input is its own; the surest one reads it."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the user says of an input; it wins over what the input says of itself."""

    published: date | None = None
    source: str | None = None
    url: str | None = None
    lang: str | None = None
    mapping: Path | None = None
    captured: datetime = field(default_factory=lambda: datetime.now(UTC))


@dataclass(frozen=True, slots=True)
class Input:
    """A file, or a page already fetched: `name` as the user wrote it, `head` its first bytes."""

    name: str
    path: Path
    head: bytes
    url: str | None = None
    own_label: str | None = None
    """What tells a sheet from others of its name, where the store holds one."""

    @property
    def label(self) -> str:
        """What the ids of the rows of a sheet begin with: the name of its file or page."""
        if self.own_label:
            return self.own_label
        if Path(self.name).name == self.path.name:
            return self.path.stem
        address = urlsplit(self.name)  # a page is kept in a file whose name is of no meaning
        return Path(address.path).stem or address.netloc

    @property
    def at(self) -> str:
        """Where it is: the whole path of a file, the address of a page."""
        own = Path(self.name).name == self.path.name
        return str(self.path.resolve()) if own else self.name

    def sha256(self) -> str:
        """The digest of its content, in hexadecimal digits."""
        with self.path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    @property
    def suffix(self) -> str:
        """The ending of the name in lower case, with its dot."""
        return self.path.suffix.lower()

    def bytes(self, limit: int = MAX_FILE_BYTES) -> bytes:
        """The whole content; raises InputError when it is larger than `limit`."""
        size = self.path.stat().st_size
        if size > limit:
            raise InputError(f"{self.name}: {size:,} bytes are more than the {limit:,} we read")
        return self.path.read_bytes()


@dataclass(frozen=True, slots=True)
class Rejected:
    """A part of an input that is set aside: where it stands (line, row, id) and why."""

    where: str
    reason: str


Item = Report | Event | Rejected


def _silent(_given: Input, _options: Options) -> Iterator[str]:
    return iter(())


@dataclass(frozen=True, slots=True)
class Source:
    """`gives` says what `read` yields; `attribution` travels with events into every export.

    `notes` are what a person should know before an input is read, though nothing is wrong.
    """

    gives: Literal["reports", "events"]
    accepts: Callable[[Input], int]
    read: Callable[[Input, Options], Iterator[Item]]
    attribution: str | None = None
    notes: Callable[[Input, Options], Iterator[str]] = _silent


def open_path(path: Path, name: str | None = None, url: str | None = None) -> Input:
    """A file as an input; raises InputError when it is missing, unreadable or empty."""
    try:
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except FileNotFoundError:
        raise InputError(f"{name or path}: no such file") from None
    except OSError as error:
        raise InputError(f"{name or path}: cannot be read ({error.strerror})") from None
    if not head.strip():
        raise InputError(f"{name or path}: the file is empty")
    return Input(name or str(path), path, head, url)


def finished(report: Report, options: Options) -> Report:
    """The report with what the user says of it, checked for what can be read at all.

    Raises InputError for an empty text or one over 5 MB.
    """
    if not report.text.strip():
        raise InputError("the text is empty")
    size = len(report.text.encode("utf-8", "replace"))
    if size > MAX_TEXT_BYTES:
        raise InputError(f"the text has {size:,} bytes, more than the 5 MB we read")
    said = {name: getattr(options, name) for name in ("published", "source", "url", "lang")}
    given = {name: value for name, value in said.items() if value is not None}
    return replace(
        report, id=report.id or report_id(report.text), captured=options.captured, **given
    )


def whole(text: str) -> str:
    """A text without halves of code points, which no file of ours could hold."""
    if text.isascii() or not _HALVES.search(text):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
