"""Downloading the public archive: resumed where it broke off, verified before it is used."""

import gzip
import hashlib
import tomllib
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx

from geo import __version__
from geo.datasets import data_folder
from geo.errors import InputError, UsageError

SETTINGS = data_folder() / "control" / "fetch.toml"
"""The address that is asked unless the user gives a settings file."""

USER_AGENT = f"frontline-atlas/{__version__}"
TIMEOUT_S = 30.0
ATTEMPTS = 4
"""Each attempt goes on where the one before broke off."""

MAX_BYTES = 500_000_000
_CHUNK = 1 << 20

Progress = Callable[[int, int | None], None]
"""Told the bytes at hand and the bytes in all, None when the server does not say."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the archive is, what it is called here, and its SHA-256 if it is known."""

    address: str
    name: str
    sha256: str | None = None


def read_settings(path: Path | None = None) -> Settings:
    """Read a settings file (TOML: `address`, optional `name`, `sha256`); raises UsageError."""
    path = path or SETTINGS
    try:
        values = tomllib.loads(path.read_text("utf-8"))
        address = str(values["address"])
    except (OSError, ValueError, KeyError) as error:
        raise UsageError(f'{path}: needs a line address = "https://…" ({error})') from error
    if not address.startswith(("http://", "https://")):
        raise UsageError(f"{path}: address {address!r} is not http or https")
    name = str(values.get("name") or address.rpartition("/")[2])
    if not name or "/" in name or name.startswith("."):
        raise UsageError(f"{path}: name {name!r} is not a file name")
    return Settings(address, name, values.get("sha256"))


def fetch(settings: Settings, folder: Path, progress: Progress) -> Path:
    """Download into `folder` and return the verified file; raises InputError.

    An unfinished download stays beside it as `….part` and is continued the next time.
    """
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / f"{settings.name}.part"
    failure: Exception | None = None
    for _ in range(ATTEMPTS):
        try:
            _continue(settings.address, part, progress)
            break
        except httpx.HTTPError as error:
            failure = error
    else:
        raise InputError(f"{settings.address}: {failure}; run it again to go on from here")
    _verify(part, settings)
    return part.replace(folder / settings.name)


def _continue(address: str, part: Path, progress: Progress) -> None:
    """Ask for what is missing; a server that sends everything again is taken from the start."""
    tag = part.with_suffix(".tag")
    version = tag.read_text("utf-8") if tag.exists() else ""
    have = part.stat().st_size if part.exists() and version else 0
    headers = {"User-Agent": USER_AGENT, "Accept-Encoding": "identity"}
    if have:
        headers |= {"Range": f"bytes={have}-", "If-Range": version}
    with httpx.stream(
        "GET", address, headers=headers, timeout=TIMEOUT_S, follow_redirects=True
    ) as answer:
        if answer.status_code == httpx.codes.REQUESTED_RANGE_NOT_SATISFIABLE:
            return
        answer.raise_for_status()
        have = have if answer.status_code == httpx.codes.PARTIAL_CONTENT else 0
        version = answer.headers.get("ETag") or answer.headers.get("Last-Modified") or ""
        tag.write_text(version, "utf-8")
        _write(answer, part, have, progress)
    tag.unlink()


def _write(answer: httpx.Response, part: Path, have: int, progress: Progress) -> None:
    length = answer.headers.get("Content-Length")
    total = have + int(length) if length else None
    with part.open("r+b" if have else "wb") as file:
        file.seek(have)
        for chunk in answer.iter_raw():
            file.write(chunk)
            have += len(chunk)
            if have > MAX_BYTES:
                raise InputError(f"{answer.url}: larger than {MAX_BYTES // 1_000_000} MB")
            progress(have, total)


def _verify(part: Path, settings: Settings) -> None:
    """Whole and as promised: the hash if one is given, and a sound gzip stream."""
    if settings.sha256 and _sha256(part) != settings.sha256.lower():
        part.unlink()
        raise InputError(f"{settings.address}: its SHA-256 is not the one in the settings")
    if settings.name.endswith(".gz"):
        try:
            for _ in _unzipped(part):
                pass
        except (OSError, EOFError, zlib.error) as error:
            part.unlink()
            raise InputError(f"{settings.address}: the file is damaged ({error})") from error


def _unzipped(path: Path) -> Iterator[bytes]:
    with gzip.open(path) as file:
        while chunk := file.read(_CHUNK):
            yield chunk


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
