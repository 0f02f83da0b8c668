"""The option that names the store, and opening it for questions."""

import argparse
from typing import TYPE_CHECKING

from geo.store import ENVIRONMENT, open_store
from geo.store.reading import Reader
from geo.views.alternatives import other_names

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry


def add_store(parser: argparse.ArgumentParser) -> None:
    """Add `--store`."""
    parser.add_argument(
        "--store", metavar="FILE", help=f"the store (default: {ENVIRONMENT}, or the user's own)"
    )


def reader_of(options: argparse.Namespace) -> Reader:
    """The store, opened for questions that name places and regions in any language."""
    store = open_store(options.store)
    store.name_alternatives, store.area_of = other_names, _area_of
    return store


def _area_of(words: str) -> "BaseGeometry":
    from geo.views.regions import chosen_region  # noqa: PLC0415 - slow to load, and not always asked

    return chosen_region(words).area
