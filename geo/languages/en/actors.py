"""English words for the sides of the war and for their formations."""

from collections.abc import Mapping

from geo.languages.en.british import spelt_twice

_MEN = (
    "troops, soldiers, forces, units, men, guys, boys, fighters, servicemen, paratroopers, "
    "marines, drones, pilots, operators, drone operators, drone crews, gunners, artillery, "
    "artillerymen, infantry, missiles, aircraft, brigade, battalion, unit, special forces, "
    "scouts, agents, crews"
)
"""Who and what "its" and "my" may stand before, to mean the side of who speaks."""
_THEIRS = ", ".join(
    f"{whose} {noun.strip()}" for whose in ("its", "his", "her", "my")
    for noun in _MEN.split(",")
)  # fmt: skip

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
    "speaker": _THEIRS,
    "north_korea": "north korean, north koreans, north korea, dprk",
    "civilians": (
        "civilian, civilians, resident, residents, people, person, woman, man, women, men, "
        "child, children, local, locals, pensioner, elderly"
    ),
}
"""`enemy`, `own` and `speaker` depend on who speaks."""

ARMS: Mapping[str, str] = {
    "russia": (
        "iskander, iskanders, iskander m, iskander k, kinzhal, kinzhals, kalibr, kalibrs, "
        "zircon, zircons, zirkon, oniks, oreshnik, kh 101, kh 22, kh 32, kh 31, kh 59, kh 69, x "
        "101, shahed, shaheds, geran, gerans, gerbera, molniya, lancet, lancets, italmas, kab, "
        "kabs, fab, fabs, umpk, umpb, tos 1, tos 1a, solntsepyok, tu 95, tu 22, tu 160, su 34, "
        "ka 52"
    ),
    "ukraine": (
        "himars, atacms, storm shadow, storm shadows, scalp, neptune, neptunes, flamingo, "
        "palianytsia, peklo, liutyi, lyutyi, fp 1, fp 2, bober, sea baby, magura, magura v5, "
        "baba yaga, bohdana, m777, paladin, pzh 2000, krab, f 16, f 16s"
    ),
}
"""Weapons that only one side has in this war."""

GROUND: Mapping[str, str] = {
    "place": (
        "city, cities, town, towns, village, villages, settlement, settlements, capital, port, "
        "region, regions, oblast, oblasts, district, territory, territories, border, soil, "
        "airspace, coast, community, hub, province, provinces, resort"
    ),
}
"""Nouns of places, which the adjective of a state may stand before."""

WITHSTOOD: Mapping[str, str] = {
    "withstood": (
        "stopped, halted, stymied, thwarted, foiled, rebuffed, withstood, fended off, beat back, "
        "beaten back, beat off, beaten off, threw back, thrown back, drove back, driven back, "
        "repulsed, disrupted, broke up, held off, turned back, contained, blocked"
    ),
}
"""Verbs of who withstands an attack that the sentence names as a noun."""

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
        "dnipro group of forces, dnipro grouping of forces, dnipro grouping of troops, "
        "dnipro group of troops, odesa group of forces, odesa grouping of troops, "
        "khortytsia grouping of forces, khortytsia group of forces, "
        "khortytsia grouping of troops, tavria group of forces, tavria grouping of forces, "
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

TABLES = spelt_twice(
    {
        "view": VIEWS,
        "side": SIDES,
        "arms": ARMS,
        "ground": GROUND,
        "withstood": WITHSTOOD,
        "case": CASES,
        "by": BY,
        "unit_noun": UNIT_NOUNS,
        "unit_word": UNIT_WORDS,
        "force": FORCES,
        "unit_side": SIDE_OF_UNIT,
    }
)
