"""From what the user names to inputs: files, folders, globs, standard input, http(s) addresses."""

import sys
from collections.abc import Iterator
from contextlib import ExitStack
from glob import glob, has_magic
from pathlib import Path
from tempfile import NamedTemporaryFile

from geo import catalogue
from geo.errors import GeoError, InputError, UsageError
from geo.fetching import Fetcher, is_address
from geo.records.report import MAX_TEXT_BYTES
from geo.sources._archives import check_all, is_zip
from geo.sources.base import NO, Input, Item, Options, Rejected, Source, open_path

STANDARD_INPUT = "-"
_SIDE_FILES = (".expected.json", ".mapping.json")
"""Kept beside inputs and never inputs themselves, when a folder or a glob is read."""

_NOT_READ = (
    *(".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".ico", ".bmp", ".tif", ".tiff", ".heic"),
    *(".mp4", ".mov", ".avi", ".mkv", ".webm", ".mp3", ".ogg", ".oga", ".wav", ".m4a", ".tgs"),
    *(".css", ".js", ".map", ".woff", ".woff2", ".ttf"),
)
"""Pictures, films and what pages are dressed in, beside exports and saved pages: said only when
somebody names them."""


class Inputs:
    """Opens inputs by name; keeps what it fetched until it is closed."""

    def __init__(self, fetcher: Fetcher | None = None) -> None:
        self._fetcher = fetcher or Fetcher()
        self._kept = ExitStack()

    def __enter__(self) -> "Inputs":
        return self

    def __exit__(self, *_: object) -> None:
        self._kept.close()

    def open(self, name: str) -> Input:
        """One input; raises InputError when it cannot be read at all."""
        if name == STANDARD_INPUT:
            return self.keep(sys.stdin.buffer.read(MAX_TEXT_BYTES * 4), "standard input", ".txt")
        if is_address(name):
            page = self._fetcher.get(name)
            return self.keep(page.content, name, page.ending, page.url)
        return open_path(Path(name), name)

    def keep(self, content: bytes, name: str, ending: str, url: str | None = None) -> Input:
        """Bytes that are already here, as an input."""
        file = self._kept.enter_context(NamedTemporaryFile(suffix=ending))  # noqa: SIM115
        file.write(content)
        file.flush()
        return open_path(Path(file.name), name, url)


def expanded(names: list[str]) -> Iterator[str]:
    """Each name, folders and globs replaced by the files in them, sorted, hidden ones left out."""
    for name in names:
        if is_address(name) or name == STANDARD_INPUT or Path(name).is_file():
            yield name
        elif Path(name).is_dir():
            yield from _files(Path(name).rglob("*"))
        elif has_magic(name):
            yield from _files(map(Path, glob(name, recursive=True)))
        else:
            yield name


def source_of(given: Input, kind: str = "auto") -> tuple[str, Source]:
    """The source that reads an input: the one named, or the surest of itself."""
    if kind != "auto":
        known = catalogue.names("geo.sources")
        if kind not in known:
            raise UsageError(f"--kind {kind}: write one of auto, {', '.join(known)}")
        return kind, catalogue.load_one("geo.sources", kind, "SOURCE")
    sources = catalogue.load("geo.sources", "SOURCE")
    score, name = max((source.accepts(given), name) for name, source in sources.items())
    if score == NO:
        if is_zip(given):
            check_all(given)
        raise InputError(f"{given.name}: of no kind we read; say which with --kind")
    return name, sources[name]


def items(given: Input, source: Source, options: Options) -> Iterator[Item]:
    """What a source makes of an input; what breaks inside it ends the input, not the batch."""
    try:
        yield from source.read(given, options)
    except GeoError as error:
        yield Rejected("", str(error))
    except Exception as error:  # a shape that nobody thought of costs its input, no other
        yield Rejected("", f"not of the shape its kind has, or a fault of ours: {error!r}")


def _files(paths: Iterator[Path]) -> Iterator[str]:
    for path in sorted(paths):
        hidden = any(part.startswith(".") for part in path.parts if part not in (".", ".."))
        beside = path.name.endswith(_SIDE_FILES) or path.suffix.lower() in _NOT_READ
        if path.is_file() and not hidden and not beside:
            yield str(path)
