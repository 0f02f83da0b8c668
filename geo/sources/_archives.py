"""Zip archives with a limit on what they may unfold to, and their faults in words."""

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from geo.errors import InputError
from geo.sources.base import Input

MAX_UNPACKED = 3_000_000_000
MAX_RATIO = 200
"""Text of these datasets packs 5 to 20 times; a hundredfold more is a bomb."""

SMALL = 20_000_000
"""Up to here the ratio does not matter."""


def is_zip(given: Input) -> bool:
    """Whether an input begins like a zip archive."""
    return given.head.startswith(b"PK\x03\x04")


def members(given: Input) -> list[str]:
    """The names inside an archive; none when it is damaged."""
    try:
        with zipfile.ZipFile(given.path) as archive:
            return archive.namelist()
    except (zipfile.BadZipFile, OSError):
        return []


@contextmanager
def member(given: Input, ending: str) -> Iterator[IO[bytes]]:
    """The first file inside that ends so; raises InputError for a damaged archive or a bomb."""
    try:
        with zipfile.ZipFile(given.path) as archive:
            inside = archive.infolist()
            found = next((i for i in inside if i.filename.lower().endswith(ending)), None)
            if found is None:
                raise InputError(f"{given.name}: no {ending} file inside")
            _check(found, given.name)
            with archive.open(found) as file:
                yield file
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise InputError(f"{given.name}: the archive is damaged or cut short ({error})") from None


def check_all(given: Input) -> None:
    """Refuse an archive that is damaged, or any of whose members is a bomb."""
    try:
        with zipfile.ZipFile(given.path) as archive:
            for info in archive.infolist():
                _check(info, given.name)
    except (zipfile.BadZipFile, OSError) as error:
        raise InputError(f"{given.name}: damaged or cut short ({error})") from None


def _check(info: zipfile.ZipInfo, name: str) -> None:
    ratio = info.file_size / max(info.compress_size, 1)
    if info.file_size > MAX_UNPACKED or (info.file_size > SMALL and ratio > MAX_RATIO):
        raise InputError(
            f"{name}: unfolds to {info.file_size:,} bytes from {info.compress_size:,}; not read"
        )
