"""English names of Russia's groups of forces, as translated and as transliterated."""

from geo.languages._groups import GroupWords

GROUPS = GroupWords(
    heads=frozenset(["group", "grouping", "battlegroup"]),
    names={
        "north": "north", "northern": "north", "sever": "north",
        "west": "west", "western": "west", "zapad": "west",
        "south": "south", "southern": "south", "yug": "south",
        "center": "centre", "centre": "centre", "central": "centre", "tsentr": "centre",
        "east": "east", "eastern": "east", "vostok": "east",
        "dnepr": "dnipro", "dnipro": "dnipro", "dnieper": "dnipro",
    },
)  # fmt: skip
