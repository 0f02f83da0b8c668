"""English words for the sides of the war and for their formations."""

from collections.abc import Mapping

SIDES: Mapping[str, str] = {
    "russia": (
        "russian, russians, russia, occupiers, occupier, invaders, invader, occupying, "
        "occupation, aggressor, moscow, rf, kremlin, wagner, chechen, kadyrovites, vdv"
    ),
    "ukraine": (
        "ukrainian, ukrainians, ukraine, defenders, defense forces, defence forces, "
        "defending forces, kyiv's, afu, zsu, uaf"
    ),
    "none": "first person, in person",
    "enemy": "enemy, enemies, adversary, adversary's, opponent",
    "own": "our, we, ours",
    "north_korea": "north korean, north koreans, north korea, dprk",
    "civilians": (
        "civilian, civilians, resident, residents, people, person, woman, man, women, men, "
        "child, children, local, locals, pensioner, elderly"
    ),
}
"""`enemy` and `own` depend on who speaks."""

CASES: Mapping[str, str] = {}
"""English nouns show no case: who acts follows from the order and from "by"."""

BY: Mapping[str, str] = {
    "by": "by",
    "be": "was, were, been, being, be, is, are, got",
}

UNIT_NOUNS: Mapping[str, str] = {
    "unit": (
        "brigade, brigades, regiment, regiments, battalion, battalions, division, divisions, "
        "corps, detachment, squadron, platoon, company, grouping of forces, group of forces, "
        "groupings of forces, grouping of troops, group of troops, "
        "operational tactical group, tactical group, operational strategic group, army, "
        "military district, battlegroup, battlegroups"
    ),
}

UNIT_WORDS: Mapping[str, str] = {
    "any": (
        "separate, assault, mechanized, mechanised, motorized, motorised, rifle, tank, "
        "airborne, air, airmobile, naval, marine, infantry, artillery, guards, "
        "reconnaissance, mountain, territorial, defense, defence, unmanned, drone, systems, "
        "special, operations, purpose, combined, arms, spetsnaz, arctic, presidential, army, "
        "rocket, missile, national, guard, volunteer, operational, strategic, tactical, "
        "rapid, response, jaeger, jager, heavy, storm, aviation, engineer, border, northern, "
        "western, southern, eastern, central, dnepr, dnipro, north, south, east, west, "
        "center, centre, sever, zapad, yug, vostok, tsentr, strike, bomber, security, border"
    ),
}

FORCES: Mapping[str, str] = {
    "ukraine": (
        "airborne assault forces, air assault forces, special operations forces, "
        "unmanned systems forces, territorial defense forces, national guard, "
        "state border guard service, border guard service, security service of ukraine, sbu, "
        "hur, gur, main intelligence directorate, defense intelligence, "
        "military intelligence, marine corps, ukrainian marines, azov, skala, skelia, kraken, "
        "lyut, khartia, khartiia, da vinci wolves, sof, assault forces, alpha"
    ),
    "russia": "spetsnaz, rubikon, rubicon, rosgvardia, akhmat, wagner, storm z",
}

SIDE_OF_UNIT: Mapping[str, str] = {
    "russia": (
        "guards, motorized rifle, motor rifle, combined arms, vdv, spetsnaz, rifle, "
        "tank army, naval infantry, grouping of forces, group of forces, groupings of forces, "
        "grouping of troops, group of troops, battlegroup, akhmat, wagner, north, south, east, "
        "west, "
        "center, sever, zapad, yug, vostok, tsentr, military district, caa, vdv division, "
        "guards tank army, dnr, lnr"
    ),
    "ukraine": (
        "separate mechanized, separate assault, assault, mechanized, air assault, airmobile, "
        "jaeger, khortytsia, khortytsya, territorial defense, presidential, azov, "
        "operational tactical group, unmanned systems, operational strategic group, "
        "national guard"
    ),
}

VIEWS: Mapping[str, str] = {
    "russia": (
        "special military operation, kiev regime, ukrainian militants, ukrainian formations, "
        "kiev's, liberated the settlement, liberated the village, ukrainian nationalists, "
        "afu manpower, battlegroup, battlegroup of forces"
    ),
    "ukraine": (
        "occupiers, invaders, the enemy, our defenders, defense forces, enemy, adversary, "
        "general staff of the armed forces of ukraine"
    ),
}
"""Words that show from which side a text is written."""

TABLES = {
    "view": VIEWS,
    "side": SIDES,
    "case": CASES,
    "by": BY,
    "unit_noun": UNIT_NOUNS,
    "unit_word": UNIT_WORDS,
    "force": FORCES,
    "unit_side": SIDE_OF_UNIT,
}
