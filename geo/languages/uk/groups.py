"""Ukrainian names of Russia's groups of forces."""

from geo.languages._groups import GroupWords

GROUPS = GroupWords(
    heads=frozenset(["угруповання", "угрупованням", "угрупованню", "групування"]),
    names={
        "північ": "north", "север": "north", "сєвєр": "north",
        "захід": "west", "запад": "west",
        "південь": "south", "юг": "south",
        "центр": "centre",
        "схід": "east", "восток": "east",
        "дніпро": "dnipro", "днепр": "dnipro", "днєпр": "dnipro",
    },
)  # fmt: skip
