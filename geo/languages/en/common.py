"""Ordinary words and surnames that are spelt like settlements."""

COMMON: frozenset[str] = frozenset()
SURNAMES: frozenset[str] = frozenset()
