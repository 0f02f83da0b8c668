"""How a language names the groups of forces that Russia divides the front between."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GroupWords:
    """Folded words: `heads` are class words ("group", "battlegroup"), `names` the groups' own
    names to the sector that each one fights in."""

    heads: frozenset[str]
    names: Mapping[str, str]
