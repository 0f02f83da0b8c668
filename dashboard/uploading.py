"""Files that a visitor chooses, taken in by the product's own ingest."""

from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from dashboard.opened import store
from geo.errors import UsageError
from geo.fetching import is_address
from geo.ingest.inputs import Inputs
from geo.ingest.run import Ingest
from geo.ingest.summary import Summary
from geo.sources.base import Options
from geo.store import open_store

ENDINGS = ("txt", "md", "html", "pdf", "docx", "jsonl", "json", "xml", "csv")


Told = Callable[[Summary], None]
"""Hears of each report what has been taken in so far."""


def _nobody(_: Summary) -> None:
    """Nobody listens."""


class Upload(Protocol):
    """What Streamlit gives for a chosen file."""

    name: str

    def getvalue(self) -> bytes:
        """The file's bytes."""


def take_in(files: Sequence[Upload], told: Told = _nobody) -> Summary:
    """Put all files into the store; what is rejected is in the summary with its reason."""
    with TemporaryDirectory() as folder:
        names = [str(_written(Path(folder), number, file)) for number, file in enumerate(files)]
        return _run(names, told)


def fetch(address: str, told: Told = _nobody) -> Summary:
    """Fetch one page and take it in; raises UsageError for what is no http(s) address."""
    if not is_address(address):
        raise UsageError(f"{address!r} is not an http(s) address")
    return _run([address], told)


def _run(names: Sequence[str], told: Told) -> Summary:
    with open_store(store().path, write=True) as writing, Inputs() as inputs:
        return Ingest(writing, Options(), progress=told).run(names, inputs)


def _written(folder: Path, number: int, file: Upload) -> Path:
    """The file under its own name, in a folder of its own, whatever path it claims."""
    place = folder / str(number)
    place.mkdir()
    path = place / (Path(file.name.replace("\\", "/")).name or "upload.txt")
    path.write_bytes(file.getvalue())
    return path
