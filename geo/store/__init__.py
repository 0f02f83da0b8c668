"""The store: reports and events in one GeoPackage file that opens in QGIS as it is."""

import os
from pathlib import Path
from typing import Literal, overload

from platformdirs import user_data_path

from geo.errors import UsageError
from geo.store.reading import Reader
from geo.store.writing import Store

ENVIRONMENT = "FRONTLINE_STORE"


@overload
def open_store(address: str | Path | None = None, *, write: Literal[True]) -> Store: ...
@overload
def open_store(address: str | Path | None = None, *, write: Literal[False] = False) -> Reader: ...
def open_store(address: str | Path | None = None, *, write: bool = False) -> Reader:
    """Open the store at a path; `None` takes FRONTLINE_STORE or the user's data folder.

    `write=True` makes the file if there is none. Raises MissingData when there is nothing to
    read, ForeignStore and NewerStore for files that are left untouched.
    """
    path = store_path(address)
    return Store(path) if write else Reader(path)


def store_path(address: str | Path | None = None) -> Path:
    """The file that an address means; raises UsageError for one we do not serve."""
    text = str(address or os.environ.get(ENVIRONMENT) or _default())
    if text.startswith(("postgresql:", "postgres:")):
        raise UsageError(
            f"--store {text.rpartition('@')[2]}: PostgreSQL is planned and not available yet; "
            "until then name a GeoPackage file, as in --store atlas.gpkg"
        )
    return Path(text).expanduser()


def _default() -> Path:
    return user_data_path("frontline-atlas", appauthor=False) / "store.gpkg"
