"""Finds a settlement that a table of ours names: an id, or `Назва@code prefix`."""

from collections.abc import Iterable

from geo.errors import InputError
from geo.gazetteer.draft import Draft
from geo.languages.folding import fold


class Places:
    """Drafts by id and by folded Ukrainian name."""

    def __init__(self, drafts: Iterable[Draft]) -> None:
        self._by_id = {draft.id: draft for draft in drafts}
        self._by_name: dict[str, list[Draft]] = {}
        for draft in self._by_id.values():
            if draft.kind == "settlement":
                self._by_name.setdefault(fold(draft.names.uk or ""), []).append(draft)

    def find(self, told: str) -> Draft:
        """The place of an id, or the most populous of the name under the prefix.

        Raises InputError when there is none: a table of ours is wrong.
        """
        if told in self._by_id:
            return self._by_id[told]
        name, _, prefix = told.partition("@")
        found = [d for d in self._by_name.get(fold(name), ()) if d.id.startswith(prefix)]
        if not found:
            raise InputError(f"data/gazetteer names {told!r}, which is no place of the gazetteer")
        return max(found, key=lambda draft: draft.population)

    def point(self, told: str) -> tuple[float, float]:
        """Longitude and latitude of a place, or of a pair written `lon lat`."""
        if told[:1].isdigit() or told.startswith("-"):
            lon, lat = told.split()
            return float(lon), float(lat)
        place = self.find(told)
        return place.lon, place.lat
