"""Russian names of Russia's groups of forces."""

from geo.languages._groups import GroupWords

GROUPS = GroupWords(
    heads=frozenset(["группировка", "группировки", "группировке", "группировку", "группировкой"]),
    names={
        "север": "north", "запад": "west", "юг": "south", "южная": "south", "южной": "south",
        "центр": "centre", "восток": "east", "днепр": "dnipro",
    },
)  # fmt: skip
