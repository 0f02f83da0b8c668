"""Writes drafts as an index directory: one trie of forms, columns, one blob of entries."""

import hashlib
import json
import os
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
    drafts: Sequence[Draft], folder: Path, *, under: dict[str, int] | None = None, over: str = ""
) -> None:
    """Write an index whole: into a folder beside `folder`, then in its place.

    An index that lies over another numbers its places from where that one ends: `under` are the
    numbers of the other's places, `over` its fingerprint.
    """
    making = folder.with_name(f"{folder.name}.making-{os.getpid()}")
    shutil.rmtree(making, ignore_errors=True)
    making.mkdir(parents=True)
    below = under or {}
    places = {**below, **{draft.id: i + len(below) for i, draft in enumerate(drafts)}}
    _write_columns(drafts, places, making)
    _write_entries(drafts, making)
    _write_ids(drafts, making)
    _write_forms(drafts, making)
    _write_blob([_geojson(d.shape) for d in drafts], making, "areas")
    _write_landmarks(drafts, places, making)
    _write_meta(drafts, over, making)
    shutil.rmtree(folder, ignore_errors=True)
    making.rename(folder)


def _write_meta(drafts: Sequence[Draft], over: str, folder: Path) -> None:
    fingerprint = hashlib.sha256("\n".join(d.id for d in drafts).encode()).hexdigest()[:16]
    meta = {"version": VERSION, "places": len(drafts), "fingerprint": fingerprint, "over": over}
    (folder / "meta.json").write_text(json.dumps(meta))


def _write_columns(drafts: Sequence[Draft], places: dict[str, int], folder: Path) -> None:
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


def _write_ids(drafts: Sequence[Draft], folder: Path) -> None:
    trie = marisa_trie.Trie([draft.id for draft in drafts])
    trie.save(str(folder / "ids.marisa"))
    by_key = np.empty(len(drafts), np.int32)
    for number, draft in enumerate(drafts):
        by_key[trie[draft.id]] = number
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


def _geojson(shape: Any) -> bytes:
    if shape is None:
        return b""
    return str(shapely.to_geojson(shapely.set_precision(shape, 1e-5))).encode()


def _write_blob(pieces: Iterable[bytes], folder: Path, name: str) -> None:
    parts = list(pieces)
    (folder / f"{name}.bin").write_bytes(b"".join(parts))
    np.save(folder / f"{name}.npy", np.cumsum([0, *map(len, parts)]).astype(np.int64))


def _write_landmarks(drafts: Sequence[Draft], places: dict[str, int], folder: Path) -> None:
    """Pairs (town, landmark) sorted by town."""
    pairs = sorted(
        (places[d.settlement], i)
        for i, d in enumerate(drafts)
        if d.settlement in places and d.kind != "settlement"
    )
    np.save(folder / "landmarks.npy", np.array(pairs, np.int32).reshape(-1, 2))
