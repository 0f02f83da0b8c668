"""What a name in a filter may mean: the same place under its other names."""

from geo.gazetteer.index import Gazetteer
from geo.languages.folding import fold


def other_names(name: str) -> set[str]:
    """The names in all languages, and the ids, of the places that a name may mean."""
    gazetteer = Gazetteer.open()
    found: set[str] = set()
    for form in gazetteer.lookup(fold(name)):
        entry = gazetteer.entry(form.place)
        found |= {entry.id, *filter(None, (entry.names.en, entry.names.uk, entry.names.ru))}
    return found
