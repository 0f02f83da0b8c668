"""One index directory, memory-mapped: the forms, columns, entries and areas it holds."""

import json
from pathlib import Path
from typing import Any

import marisa_trie
import numpy as np
import numpy.typing as npt
import orjson

from geo.errors import MissingData
from geo.gazetteer.draft import How
from geo.gazetteer.forms import untag
from geo.gazetteer.layout import CONTAINERS, VERSION

PLACES = "places.jsonl"
"""The user's own places, one a line: the truth that their index is made of."""

Ints = npt.NDArray[np.int32]


class Part:
    """One index as it lies on disk; nothing is read before it is asked for."""

    def __init__(self, folder: Path) -> None:
        self.meta = read_meta(folder)
        self.folder = folder
        self.forms = _trie(folder / "forms.marisa")
        self.ids = _trie(folder / "ids.marisa")
        self._entries = np.asarray(np.memmap(folder / "entries.bin", np.uint8, "r"))
        self.columns: dict[str, npt.NDArray[Any]] = {
            name: _column(folder, name)
            for name in ("lon", "lat", "radius_m", "population", "kind", *CONTAINERS)
        }
        self.form_start, self.form_place = (
            _column(folder, "forms_start"),
            _column(folder, "forms_place"),
        )
        self.form_tag, self.by_id = _column(folder, "forms_tag"), _column(folder, "ids")
        self.entry_at, self.area_at = _column(folder, "entries"), _column(folder, "areas")
        self.landmarks: Ints = _column(folder, "landmarks")

    def __len__(self) -> int:
        return len(self.entry_at) - 1

    def readings(self, form: int) -> list[tuple[int, str, How]]:
        """Place, language and way of naming of every reading of a form."""
        first, last = int(self.form_start[form]), int(self.form_start[form + 1])
        places, tags = self.form_place[first:last].tolist(), self.form_tag[first:last].tolist()
        return [(place, *untag(tag)) for place, tag in zip(places, tags, strict=True)]

    def facts(self, place: int) -> dict[str, Any]:
        """What the entry's blob says of a place."""
        raw = self._entries[self.entry_at[place] : self.entry_at[place + 1]].tobytes()
        facts: dict[str, Any] = orjson.loads(raw)
        return facts

    def area(self, place: int) -> dict[str, Any] | None:
        """The GeoJSON of an area, None for a place without one."""
        start, end = int(self.area_at[place]), int(self.area_at[place + 1])
        if start == end:
            return None
        with (self.folder / "areas.bin").open("rb") as file:
            file.seek(start)
            found: dict[str, Any] = orjson.loads(file.read(end - start))
        return found

    def number(self, place_id: str) -> int | None:
        """The place of an id."""
        key = self.ids.get(place_id)
        return None if key is None else int(self.by_id[key])

    def all_ids(self) -> dict[str, int]:
        """Every id and its place."""
        return {place_id: int(self.by_id[key]) for place_id, key in self.ids.items()}

    def landmarks_in(self, town: int) -> list[int]:
        """The landmarks, districts and streets of a town."""
        first, last = np.searchsorted(self.landmarks[:, 0], [town, town + 1])
        return [int(n) for n in self.landmarks[first:last, 1]]


def read_meta(folder: Path) -> dict[str, Any]:
    """What an index says of itself; raises MissingData unless it has this layout."""
    path = folder / "meta.json"
    if not path.is_file():
        raise MissingData(f"no gazetteer in {folder}: run `frontline gazetteer build`")
    meta: dict[str, Any] = json.loads(path.read_text())
    if meta.get("version") != VERSION:
        raise MissingData(
            f"the gazetteer in {folder} has layout {meta.get('version')}, not {VERSION}: "
            "run `frontline gazetteer build`"
        )
    return meta


def is_current(folder: Path) -> bool:
    """Whether an index of this layout lies in `folder`."""
    try:
        read_meta(folder)
    except MissingData:
        return False
    return True


def has_places(own: Path) -> bool:
    """Whether the user has places of their own in this folder."""
    return (own / PLACES).is_file()


def lies_over(own: Path, base: "Part") -> bool:
    """Whether the index of the user's places was made over this index."""
    index = own / "index"
    return is_current(index) and read_meta(index)["over"] == base.meta["fingerprint"]


def _trie(path: Path) -> Any:
    trie = marisa_trie.Trie()
    trie.mmap(str(path))
    return trie


def _column(folder: Path, name: str) -> npt.NDArray[Any]:
    """A column as it lies on disk, as a plain array: a `memmap` is slow to take items from."""
    return np.asarray(np.load(folder / f"{name}.npy", mmap_mode="r"))
