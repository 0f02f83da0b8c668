"""The option that names the store, and opening it for questions."""

import argparse

from geo.cli._filters import other_names
from geo.store import ENVIRONMENT, open_store
from geo.store.reading import Reader


def add_store(parser: argparse.ArgumentParser) -> None:
    """Add `--store`."""
    parser.add_argument(
        "--store", metavar="FILE", help=f"the store (default: {ENVIRONMENT}, or the user's own)"
    )


def reader_of(options: argparse.Namespace) -> Reader:
    """The store, opened for questions in which places may be named in any language."""
    store = open_store(options.store)
    store.name_alternatives = other_names
    return store
