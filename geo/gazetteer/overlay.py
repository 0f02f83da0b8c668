"""The user's own places: kept as JSON lines, indexed over the gazetteer."""

import os
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import orjson
import shapely

from geo.errors import InputError
from geo.gazetteer.draft import Draft, Named
from geo.gazetteer.part import PLACES, Part
from geo.gazetteer.writer import write_index
from geo.records.place import Names


def add(own: Path, base: Part, drafts: Iterable[Draft]) -> int:
    """Keep drafts, one of the same id replaced, and index them; returns how many there are."""
    kept = {draft.id: draft for draft in load(own)}
    kept.update({draft.id: draft for draft in drafts})
    own.mkdir(parents=True, exist_ok=True)
    making = own / f"{PLACES}.making"
    making.write_bytes(b"".join(orjson.dumps(_row(d)) + b"\n" for d in kept.values()))
    os.replace(making, own / PLACES)
    refresh(own, base)
    return len(kept)


def load(own: Path) -> list[Draft]:
    """The places kept in a folder; raises InputError naming the line that cannot be read."""
    path = own / PLACES
    if not path.is_file():
        return []
    found = []
    for number, line in enumerate(path.read_bytes().splitlines(), 1):
        try:
            found.append(_draft(orjson.loads(line)))
        except (ValueError, KeyError, TypeError) as error:
            raise InputError(f"{path}: line {number}: {error}: restore or delete it") from None
    return found


def refresh(own: Path, base: Part) -> None:
    """Index the user's places anew over this gazetteer."""
    write_index(load(own), own / "index", under=base.all_ids(), over=str(base.meta["fingerprint"]))


def _row(draft: Draft) -> dict[str, Any]:
    row = {field: getattr(draft, field) for field in draft.__slots__}
    row["names"] = asdict(draft.names)
    row["called"] = [asdict(named) for named in draft.called]
    row["shape"] = None if draft.shape is None else shapely.to_geojson(draft.shape)
    return row


def _draft(row: dict[str, Any]) -> Draft:
    shape = row.pop("shape")
    return Draft(
        **{key: value for key, value in row.items() if key not in ("names", "called")},
        names=Names(**row["names"]),
        called=[Named(**named) for named in row["called"]],
        shape=None if shape is None else shapely.from_geojson(shape),
    )
