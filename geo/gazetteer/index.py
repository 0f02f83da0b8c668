"""The gazetteer as every step reads it: names in, places out, memory-mapped."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from geo.gazetteer.directory import index_folder, user_gazetteer
from geo.gazetteer.entry import Entry, Form
from geo.gazetteer.layout import KINDS
from geo.gazetteer.near import similar_names
from geo.gazetteer.part import Part, has_places, is_current, lies_over
from geo.records.geometry import Geometry
from geo.records.place import NO_NAMES, Admin, Names

__all__ = ["Entry", "Form", "Gazetteer"]

CACHED = 20_000
"""Entries and forms kept once read: more than any report names."""


class Gazetteer:
    """The prebuilt index and, over it, the user's own places.

    Places are numbered; the columns `lon`, `lat` (degrees), `radius_m`, `population` (-1:
    unknown), `kind` (index into `KINDS`) and the containers `settlement` (a landmark's town),
    `hromada`, `raion`, `oblast` (place numbers, -1: none) are arrays by place number.
    """

    lon: npt.NDArray[np.float64]
    lat: npt.NDArray[np.float64]
    radius_m: npt.NDArray[np.float32]
    population: npt.NDArray[np.int32]
    kind: npt.NDArray[np.uint8]
    settlement: npt.NDArray[np.int32]
    hromada: npt.NDArray[np.int32]
    raion: npt.NDArray[np.int32]
    oblast: npt.NDArray[np.int32]

    def __init__(self, base: Part, own: Part | None = None) -> None:
        self._parts = [base] if own is None else [base, own]
        self._prefixes = base.forms.iter_prefixes_with_ids
        self._first_own = len(base)
        self._own_forms = len(base.form_start) - 1
        for name in base.columns:
            columns = [part.columns[name] for part in self._parts]
            setattr(self, name, np.asarray(columns[0]) if own is None else np.concatenate(columns))
        self.entry = lru_cache(CACHED)(self._entry)
        self._admin = lru_cache(CACHED)(self._containers)
        self.forms = lru_cache(CACHED)(self._forms)
        self.area = lru_cache(1000)(self._area)
        self.by_id = lru_cache(CACHED)(self._by_id)

    @classmethod
    def open(cls, path: Path | None = None) -> "Gazetteer":
        """Open the index, built on first use, with the user's own places over it."""
        folder = path or index_folder()
        if path is None and not is_current(folder):
            from geo.gazetteer.build import build  # noqa: PLC0415 - only the first time

            build(folder)
        base = Part(folder)
        own = user_gazetteer()
        if not has_places(own):
            return cls(base)
        if not lies_over(own, base):
            from geo.gazetteer.overlay import refresh  # noqa: PLC0415 - only after a change

            refresh(own, base)
        return cls(base, Part(own / "index"))

    def __len__(self) -> int:
        return len(self.lon)

    @property
    def base(self) -> Part:
        """The index without the user's own places."""
        return self._parts[0]

    @property
    def own_count(self) -> int:
        """How many places are the user's own."""
        return len(self) - self._first_own

    @property
    def form_count(self) -> int:
        """How many surface forms are known."""
        return sum(len(part.form_start) - 1 for part in self._parts)

    def starting_at(self, folded: str, position: int, limit: int = 60) -> list[tuple[int, int]]:
        """`(end, form number)` of every known form that begins at `position`, shortest first.

        The caller checks that a word ends there; `limit` is the longest form in characters.
        """
        window = folded[position : position + limit]
        found = self._prefixes(window)
        if len(self._parts) == 1:
            return [(position + len(form), number) for form, number in found]
        ends = {position + len(form): number for form, number in found}
        for part in self._parts[1:]:
            for form, number in part.forms.iter_prefixes_with_ids(window):
                ends[position + len(form)] = self._own_forms + number
        return sorted(ends.items())

    def lookup(self, folded_name: str) -> tuple[Form, ...]:
        """All readings of a whole folded name."""
        for i, part in reversed(list(enumerate(self._parts))):
            number = part.forms.get(folded_name)
            if number is not None:
                return self.forms(number + i * self._own_forms)
        return ()

    def begins(self, folded_start: str) -> bool:
        """Whether any known surface form begins so."""
        found = (next(part.forms.iterkeys(folded_start), None) for part in self._parts)
        return any(form is not None for form in found)

    def _by_id(self, place_id: str) -> int | None:
        """The place number of an id, None when there is none."""
        number = self._parts[0].number(place_id)
        if number is None and len(self._parts) > 1:
            own = self._parts[1].number(place_id)
            return None if own is None else own + self._first_own
        return number

    def landmarks_in(self, town: int) -> Sequence[int]:
        """The place numbers of a town's landmarks, districts and streets."""
        found = self._parts[0].landmarks_in(town)
        for part in self._parts[1:]:
            found += [n + self._first_own for n in part.landmarks_in(town)]
        return found

    def similar(self, folded_name: str, count: int = 5) -> list[str]:
        """Known names spelt most like an unknown one, best first."""
        return similar_names([part.forms for part in self._parts], folded_name, count)

    def _part(self, place: int) -> tuple[Part, int]:
        if place < self._first_own:
            return self._parts[0], place
        return self._parts[1], place - self._first_own

    def _forms(self, number: int) -> tuple[Form, ...]:
        base = self._parts[0]
        if number < self._own_forms:
            return tuple(Form(*reading) for reading in base.readings(number))
        own, number = self._parts[1], number - self._own_forms
        shared = base.forms.get(own.forms.restore_key(number))
        under = () if shared is None else self.forms(shared)
        over = (Form(p + self._first_own, lang, how) for p, lang, how in own.readings(number))
        return (*under, *over)

    def _entry(self, place: int) -> Entry:
        part, row = self._part(place)
        facts = part.facts(row)
        town, population = int(self.settlement[place]), int(self.population[place])
        return Entry(
            id=facts["id"], kind=KINDS[self.kind[place]], category=facts.get("category", ""),
            names=Names(**facts["names"]), lon=float(self.lon[place]), lat=float(self.lat[place]),
            radius_m=float(self.radius_m[place]), point_basis=facts.get("basis", ""),
            population=None if population < 0 else population, admin=self._admin_of(place),
            town=None if town < 0 else town, source=facts.get("source", ""),
            landmark_kind=facts.get("landmark_kind"),
            since=facts.get("since"), until=facts.get("until"),
        )  # fmt: skip

    def _admin_of(self, place: int) -> Admin:
        columns = (self.settlement, self.hromada, self.raion, self.oblast)
        return self._admin(*(int(column[place]) for column in columns))

    def _containers(self, settlement: int, hromada: int, raion: int, oblast: int) -> Admin:
        """What contains a place, by the numbers of it; places of one hromada share theirs."""
        return Admin(*map(self._name_of, (settlement, hromada, raion, oblast)))

    def _name_of(self, place: int) -> Names:
        return NO_NAMES if place < 0 else self.entry(place).names

    def _area(self, place: int) -> Geometry | None:
        part, row = self._part(place)
        return part.area(row)
