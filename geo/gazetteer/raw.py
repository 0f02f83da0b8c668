"""The raw tables under `data/`: rows of CSV, features of GeoJSON, gzipped or not."""

import csv
import gzip
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from geo.datasets import data_folder
from geo.errors import MissingData


def rows(name: str) -> Iterator[dict[str, str]]:
    """Rows of `data/gazetteer/<name>`; raises MissingData when the table is not there."""
    yield from csv.DictReader(io.StringIO(_text(data_folder() / "gazetteer" / name)))


def features(name: str) -> list[dict[str, Any]]:
    """Features of `data/boundaries/<name>`."""
    found: list[dict[str, Any]] = json.loads(_text(data_folder() / "boundaries" / name))["features"]
    return found


def _text(path: Path) -> str:
    if not path.is_file():
        raise MissingData(f"{path} is missing: check out the whole repository, data included")
    raw = path.read_bytes()
    return (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode("utf-8-sig")
