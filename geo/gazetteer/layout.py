"""What writer and reader of an index agree on."""

from geo.records.vocabulary import PlaceKind

VERSION = 2
"""Raised whenever the layout changes: an index of another version is built anew."""

KINDS: tuple[PlaceKind, ...] = (
    "landmark", "street", "district", "settlement", "hromada", "raion", "oblast",
    "direction", "area", "country",
)  # fmt: skip
CONTAINERS = ("settlement", "hromada", "raion", "oblast")
