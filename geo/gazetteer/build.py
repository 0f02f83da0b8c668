"""Builds the index from the raw tables; about half a minute on one core."""

import sys
from pathlib import Path

from geo.gazetteer.collect import Progress, all_drafts
from geo.gazetteer.directory import index_folder
from geo.gazetteer.writer import write_index


def on_standard_error(message: str) -> None:
    """The usual progress: one line a step."""
    print(f"gazetteer: {message}", file=sys.stderr)  # noqa: T201 - progress of a first use


def build(folder: Path | None = None, progress: Progress = on_standard_error) -> Path:
    """Build the index into `folder` (default: where it is looked for) and return the folder."""
    target = folder or index_folder()
    drafts = all_drafts(progress)
    progress(f"forming the names of {len(drafts):,} places in three languages")
    write_index(drafts, target)
    progress(f"done: {target}")
    return target
