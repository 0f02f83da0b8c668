"""Names spelt like an unknown one: one or two letters changed, found through the trie."""

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from typing import Any

LEAST_LIKENESS = 0.7
"""Below this a suggestion helps nobody: it shares hardly more than the ending."""

SHORTEST_PREFIX = 2


def similar_names(tries: Sequence[Any], name: str, count: int) -> list[str]:
    """Known forms most like `name`, best first, from those that share its beginning."""
    scored = {form: _likeness(form, name) for trie in tries for form in _candidates(trie, name)}
    best = sorted(scored, key=lambda form: (-scored[form], form))
    return [form for form in best if scored[form] >= LEAST_LIKENESS][:count]


def _candidates(trie: Any, name: str) -> Iterable[str]:
    """Forms with the longest prefix of the name that any form has, and with shorter ones."""
    found: set[str] = set()
    for length in range(len(name), SHORTEST_PREFIX - 1, -1):
        found.update(trie.keys(name[:length]))
        if len(found) > 2000:
            break
    return (form for form in found if abs(len(form) - len(name)) <= 3)


def _likeness(form: str, name: str) -> float:
    return SequenceMatcher(None, form, name, autojunk=False).ratio()
