"""Reading once more what could not be taken in, the way it was asked for the first time."""

from datetime import date
from itertools import groupby
from pathlib import Path

from geo.ingest.inputs import Inputs
from geo.ingest.run import Ingest
from geo.ingest.summary import Summary
from geo.sources.base import Options
from geo.store.lines import RejectedLine
from geo.store.writing import Store


def retry(store: Store, inputs: Inputs) -> Summary:
    """Ingest every input on the list of rejected things again; returns what came of it."""
    summary = Summary()
    for said, rows in groupby(sorted(store.rejected(), key=_said), key=_said):
        options = dict(said)
        kind = options.pop("kind", "auto")
        names = list(dict.fromkeys(row.input for row in rows))
        Ingest(store, _options(options), kind=kind, summary=summary).run(names, inputs)
    return summary


def _said(row: RejectedLine) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(row.options.items()))


def _options(said: dict[str, str]) -> Options:
    return Options(
        published=date.fromisoformat(said["published"]) if "published" in said else None,
        source=said.get("source"),
        url=said.get("url"),
        lang=said.get("lang"),
        mapping=Path(said["mapping"]) if "mapping" in said else None,
    )
