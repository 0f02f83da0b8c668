"""English words for counts: numbers, what is counted, and what is never counted."""

from collections.abc import Mapping

NUMBERS: Mapping[str, str] = {
    "1": "one",
    "2": "elderly couple, married couple, two, a couple of, both",
    "3": "three",
    "4": "four",
    "5": "five",
    "6": "six",
    "7": "seven",
    "8": "eight",
    "9": "nine",
    "10": "ten",
    "11": "eleven",
    "12": "twelve, a dozen, dozen",
    "13": "thirteen",
    "14": "fourteen",
    "15": "fifteen",
    "16": "sixteen",
    "17": "seventeen",
    "18": "eighteen",
    "19": "nineteen",
    "20": "twenty",
    "24": "two dozen",
    "30": "thirty",
    "36": "three dozen",
    "40": "forty",
    "50": "fifty",
    "60": "sixty",
    "70": "seventy",
    "80": "eighty",
    "90": "ninety",
    "100": "hundred, a hundred, one hundred",
    "200": "two hundred",
    "300": "three hundred",
    "400": "four hundred",
    "500": "five hundred",
    "1000": "a thousand, one thousand, thousand",
}

SCALES: Mapping[str, str] = {
    "1000": "thousand, k",
    "1000000": "million",
    "100": "hundred",
}

APPROX: Mapping[str, str] = {
    "low": (
        "at least, exceeded, over, more than, no fewer than, no less than, above, upwards of, "
        "minimum, not less than, exceeding"
    ),
    "high": "up to, no more than, fewer than, less than, under, as many as",
    "about": (
        "nearly, almost, about, around, roughly, approximately, some, circa, an estimated, "
        "estimated"
    ),
}

METRICS: Mapping[str, str] = {
    "killed": (
        "claimed the lives, claimed, killed, liquidated, drowned, killing, carried out, "
        "bodies of, kills, dead, died, deaths, death toll, fatalities, kill, eliminated, "
        "lost their lives, slain, bodies, was shot dead"
    ),
    "wounded": (
        "wounded, injured, injuring, wounding, injuries, hospitalized, hurt, wounds, injury, "
        "sustained"
    ),
    "killed_or_wounded": (
        "killed or injured, dead and wounded, dead or wounded, casualties, losses, "
        "killed and wounded, killed or wounded, lost, personnel losses, neutralized, "
        "killed and injured, personnel, liquidated and wounded, irrecoverable losses"
    ),
    "evacuated": "evacuated, evacuating, evacuate, were evacuated",
    "remain": "remain, remained, live, lived, residents before, stay, population",
    "captured": (
        "capturing one, capturing, captured, taken prisoner, prisoners of war, prisoners, "
        "pows, surrendered, were captured, taken captive, captives, taking prisoner, "
        "took prisoner"
    ),
    "destroyed": (
        "destroyed, destroy, knocked out, hit, damaged, destroying, burned, struck, disabled, "
        "neutralized"
    ),
    "shot_down": (
        "shot down, downed, intercepted, destroyed in the air, shooting down, air defense destroyed"
    ),
}

COUNTED: Mapping[str, str] = {
    "times": "times",
    "persons": (
        "lives, bodies, body, soldiers, soldier, people, person, civilians, civilian, "
        "residents, troops, servicemen, servicemembers, occupiers, invaders, men, women, "
        "children, fighters, militants, personnel, russians, ukrainians, others, another, "
        "casualties, wounded, prisoners, infantrymen, officers, woman, man, child, girl, boy, "
        "workers, rescuers, teenagers, enemy troops, police, medics, firefighters, "
        "mercenaries"
    ),
    "engagements": (
        "combat engagements, engagements, clashes, combat clashes, attacks, assaults, "
        "battles, assault actions, attack, assault, firefights, offensive actions, "
        "enemy attacks, offensive attempts, attempts, combat encounters"
    ),
    "strikes": (
        "air strikes, airstrikes, strikes, missile strikes, strike, airstrike, drone strikes, "
        "missile strike, artillery strikes"
    ),
    "shellings": (
        "shellings, artillery attacks, shelling attacks, shelling, artillery shellings, "
        "instances of shelling, mlrs attacks"
    ),
    "bombs": "guided bombs, bombs, glide bombs, guided aerial bombs, aerial bombs, kabs, kab",
    "drones": (
        "drones, uavs, kamikaze drones, drone, uav, shaheds, shahed drones, fpv drones, "
        "attack drones, unmanned aerial vehicles, shahed type drones, strike drones, "
        "geran drones"
    ),
    "missiles": "missiles, missile, cruise missiles, ballistic missiles, rockets, guided missiles",
    "tanks": "tanks, tank",
    "armoured_vehicles": (
        "armored vehicles, armoured vehicles, armored combat vehicles, apcs, ifvs, "
        "armored personnel carriers, infantry fighting vehicles, armored fighting vehicles, "
        "afvs, armored vehicle, combat vehicles, armored personnel carrier"
    ),
    "artillery": (
        "artillery systems, artillery system, guns, howitzers, mortars, mlrs, "
        "artillery pieces, mortar, multiple launch rocket systems, artillery, "
        "self propelled guns"
    ),
    "vehicles": (
        "vehicles, vehicle, cars, trucks, motorcycles, pickup trucks, motor vehicles, "
        "units of equipment, pieces of equipment, buggies, units of military equipment, "
        "units of automotive equipment, fuel tankers"
    ),
    "aircraft": "aircraft, jets, helicopters, planes, helicopter, plane",
    "ships": "ships, boats, vessels, warships, submarines",
    "air_defense": (
        "air defense systems, air defence systems, anti aircraft systems, radars, radar"
    ),
    "ammunition_depots": "ammunition depots, depots, ammunition depot, warehouses",
    "command_posts": "command posts, control points",
    "settlements": "settlements, villages, towns",
    "buildings": "houses, buildings, homes, apartments, apartment buildings, private houses",
    "area_km2": "square kilometers, square kilometres, sq km, square km, km2, sq",
}

NOT_COUNTED: Mapping[str, str] = {
    "unit": (
        "km, kilometers, kilometres, meters, metres, miles, kilometer, years, year, month, "
        "months, days, day, hours, hour, minutes, weeks, percent, dollars, million dollars, "
        "hryvnias, th, st, nd, rd, mm, p, am, pm, old, tons, degrees, km's, m, metre, meter, "
        "euros, gmt, hectares, storey, storeys, story, floor, floors, kilometer s, "
        "percentage, local"
    ),
}

TOTALS: Mapping[str, str] = {
    "total": (
        "in total, total, totals, total of, overall, altogether, a total of, since the start, "
        "since the beginning, to date, combined, cumulative, along the entire front, "
        "along the front line, across the front, along the frontline, "
        "along the entire front line, on the front line, across the frontline, on the front, "
        "along the entire line of contact, in all directions, front line as a whole, "
        "across ukraine, along the entire frontline, along the whole front"
    ),
    "tally": (
        "losses of the enemy, enemy losses, combat losses, total combat losses, russia's losses"
    ),
}

SINGLE: Mapping[str, str] = {
    "1": (
        "son, daughter, wife, husband, mother, father, baby, man, woman, child, girl, boy, "
        "person, civilian, resident, pensioner, teenager, driver, worker, watchman, medic, "
        "rescuer, guard, policeman, local, serviceman"
    ),
}
"""One person, where no number stands before."""

SUBSETS: Mapping[str, str] = {
    "among": "among them, including, among whom, of them, among those",
}
"""What follows is part of a count that was given."""

TABLES = {
    "single": SINGLE,
    "subset": SUBSETS,
    "number": NUMBERS,
    "scale": SCALES,
    "approx": APPROX,
    "metric": METRICS,
    "counted": COUNTED,
    "not_counted": NOT_COUNTED,
    "total": TOTALS,
}
