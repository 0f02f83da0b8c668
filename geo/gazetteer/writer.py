"""Writes drafts as an index directory: one trie of forms, columns, one blob of entries."""

import json
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import marisa_trie
import numpy as np
import orjson
import shapely

from geo.gazetteer.draft import Draft
from geo.gazetteer.forms import surface_forms
from geo.gazetteer.layout import CONTAINERS, KINDS, VERSION


def write_index(
    drafts: Sequence[Draft], folder: Path, *, elsewhere: dict[str, int] | None = None
) -> None:
    """Write an index whole: into a folder beside `folder`, then in its place.

    `elsewhere` numbers places of another index that containers may point to.
    """
    making = folder.with_name(folder.name + ".making")
    shutil.rmtree(making, ignore_errors=True)
    making.mkdir(parents=True)
    numbers = {draft.id: i for i, draft in enumerate(drafts)}
    _write_columns(drafts, numbers, elsewhere or {}, making)
    _write_entries(drafts, making)
    _write_ids(numbers, making)
    _write_forms(drafts, making)
    _write_areas(drafts, making)
    _write_landmarks(drafts, {**(elsewhere or {}), **numbers}, making)
    (making / "meta.json").write_text(json.dumps({"version": VERSION, "places": len(drafts)}))
    shutil.rmtree(folder, ignore_errors=True)
    making.rename(folder)


def _write_columns(
    drafts: Sequence[Draft], numbers: dict[str, int], elsewhere: dict[str, int], folder: Path
) -> None:
    places = {**elsewhere, **numbers}
    columns: dict[str, Any] = {
        "lon": np.array([d.lon for d in drafts], np.float64),
        "lat": np.array([d.lat for d in drafts], np.float64),
        "radius_m": np.array([d.radius_m for d in drafts], np.float32),
        "population": np.array([d.population for d in drafts], np.int32),
        "kind": np.array([KINDS.index(d.kind) for d in drafts], np.uint8),
    }
    for name in CONTAINERS:
        inside = [places.get(getattr(d, name), -1) for d in drafts]
        columns[name] = np.array(inside, np.int32)
    for name, column in columns.items():
        np.save(folder / f"{name}.npy", column)


def _write_entries(drafts: Sequence[Draft], folder: Path) -> None:
    _write_blob([orjson.dumps(_facts(d)) for d in drafts], folder, "entries")


def _facts(draft: Draft) -> dict[str, Any]:
    facts = {
        "id": draft.id, "names": asdict(draft.names), "category": draft.category,
        "basis": draft.basis, "source": draft.source, "landmark_kind": draft.landmark_kind,
        "since": draft.since, "until": draft.until,
    }  # fmt: skip
    return {key: value for key, value in facts.items() if value}


def _write_ids(numbers: dict[str, int], folder: Path) -> None:
    trie = marisa_trie.Trie(numbers)
    trie.save(str(folder / "ids.marisa"))
    by_key = np.empty(len(numbers), np.int32)
    for place_id, number in numbers.items():
        by_key[trie[place_id]] = number
    np.save(folder / "ids.npy", by_key)


def _write_forms(drafts: Sequence[Draft], folder: Path) -> None:
    """One trie of all forms; for each form its places and tags, one after another."""
    found: dict[str, list[tuple[int, int]]] = {}
    for place, draft in enumerate(drafts):
        for (form, _), tag in surface_forms(draft).items():
            found.setdefault(form, []).append((place, tag))
    trie = marisa_trie.Trie(found)
    trie.save(str(folder / "forms.marisa"))
    ordered = sorted(found.items(), key=lambda item: trie[item[0]])
    sizes = [len(places) for _, places in ordered]
    readings = [reading for _, places in ordered for reading in places]
    np.save(folder / "forms_start.npy", np.cumsum([0, *sizes]).astype(np.int32))
    np.save(folder / "forms_place.npy", np.array([p for p, _ in readings], np.int32))
    np.save(folder / "forms_tag.npy", np.array([t for _, t in readings], np.uint8))


def _write_areas(drafts: Sequence[Draft], folder: Path) -> None:
    _write_blob([_geojson(d.shape) for d in drafts], folder, "areas")


def _geojson(shape: Any) -> bytes:
    if shape is None:
        return b""
    return shapely.to_geojson(shapely.set_precision(shape, 1e-5)).encode()


def _write_blob(pieces: Iterable[bytes], folder: Path, name: str) -> None:
    parts = list(pieces)
    (folder / f"{name}.bin").write_bytes(b"".join(parts))
    np.save(folder / f"{name}.npy", np.cumsum([0, *map(len, parts)]).astype(np.int64))


def _write_landmarks(drafts: Sequence[Draft], numbers: dict[str, int], folder: Path) -> None:
    """Pairs (town, landmark) sorted by town."""
    pairs = sorted(
        (numbers[d.settlement], i)
        for i, d in enumerate(drafts)
        if d.settlement in numbers and d.kind != "settlement"
    )
    np.save(folder / "landmarks.npy", np.array(pairs, np.int32).reshape(-1, 2))
