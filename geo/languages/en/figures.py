"""English words for counts: numbers, what is counted, and what is never counted."""

from collections.abc import Mapping

from geo.languages.en.british import spelt_twice

NUMBERS: Mapping[str, str] = {
    "1": "one",
    "2": (
        "elderly couple, married couple, two, a couple of, couple, couple of, both, a couple, a "
        "pair of, pair of, a pair, twins"
    ),
    "3": "three",
    "4": "four",
    "5": "five",
    "6": "six",
    "7": "seven",
    "8": "eight",
    "9": "nine",
    "10": "ten",
    "11": "eleven",
    "12": "twelve, a dozen, dozen, a dozen or so",
    "13": "thirteen",
    "14": "fourteen",
    "15": "fifteen",
    "16": "sixteen",
    "17": "seventeen",
    "18": "eighteen, a dozen and a half, one and a half dozen",
    "19": "nineteen",
    "20": "twenty, a score of",
    "24": "two dozen",
    "30": "thirty, two and a half dozen",
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
        "minimum, not less than, exceeding, a minimum of, at the very least, in excess of, "
        "well over, greater than, north of, surpassed, not fewer than"
    ),
    "high": (
        "up to, no more than, fewer than, less than, under, as many as, at most, maximum of, "
        "a maximum of, up to about, below, no more, almost up to"
    ),
    "about": (
        "nearly, almost, about, around, roughly, approximately, some, circa, an estimated, "
        "estimated, close to, in the order of, on the order of, an approximate, near to, "
        "just under, just over, reportedly"
    ),
}

METRICS: Mapping[str, str] = {
    "killed": (
        "bringing the toll, bringing the death toll, brought the toll, claimed the lives, two "
        "hundredths, 200s, cargo 200, two hundredth, claimed, killed, drowned, killing, carried "
        "out, bodies of, kills, dead, died, deaths, death toll, fatalities, kill, lost their "
        "lives, slain, bodies, was shot dead, lost his life, lost her life, lost their life, "
        "took the lives, taking the lives, claiming the lives, shot dead, perished, perish, "
        "fatally, fatally wounded, died of wounds, died of their wounds, died in hospital, "
        "burned alive, killed on the spot, found dead, recovered, gunned down, shot and killed, "
        "burned to death, burnt to death, claimed the life, took the life, took lives, killed "
        "in action, murdered, executed, buried, dies, die, deceased, fatal, number of dead, "
        "number of deaths, number of victims, number of killed"
    ),
    "wounded": (
        "three hundredths, 300s, three hundredth, concussion, concussions, concussed, "
        "contusion, lost a leg, lost an arm, burns to, hospitalised, wounded, injured, "
        "injuring, wounding, injuries, hospitalized, hurt, wounds, injury, sustained, injures, "
        "injure, wound, wounded by, were hurt, taken to hospital, taken to the hospital, rushed "
        "to hospital, taken to a hospital, in hospital, shrapnel wounds, shrapnel injuries, "
        "sought medical, received medical, treated for, suffered injuries, acute stress "
        "reaction, blast injuries, maimed, sustained injuries, needed medical, needed "
        "treatment, lost a foot, lost his leg, lost her leg, lost his arm"
    ),
    "killed_or_wounded": (
        "killed or injured, dead and wounded, dead or wounded, casualties, losses, killed and "
        "wounded, killed or wounded, lost, personnel losses, neutralized, killed and injured, "
        "personnel, liquidated and wounded, irrecoverable losses, liquidated, eliminated, "
        "eliminating, eliminate, liquidating, liquidate, wiped out, wiping out, wipe out, "
        "neutralizing, took out, taken out, annihilated, killed and wounded soldiers, losing, "
        "lose, loses, personnel killed and wounded, put out of action, incapacitated, casualties "
        "among, killed and seriously wounded, finished off, manpower losses, hors de combat, "
        "losses amounted to, cost the enemy, demobilised, demobilized, denazified, minused"
    ),
    "evacuated": "evacuated, evacuating, evacuate, were evacuated, brought out, taken out of",
    "remain": "remain, remained, live, lived, residents before, stay, population",
    "captured": (
        "capturing one, capturing, captured, taken prisoner, prisoners of war, prisoners, pows, "
        "surrendered, were captured, taken captive, captives, taking prisoner, took prisoner, "
        "prisoner, captive, capture, captures, gave themselves up, gave up, giving themselves "
        "up, surrendering, surrender, took captive, taking captive, laid down their arms, laid "
        "down arms, gave himself up, in captivity, prisoner of war, pow, detained, led out, with "
        "their hands up, hands raised, hands in the air, laid down their weapons, exchange fund"
    ),
    "destroyed": (
        "destroyed, destroy, knocked out, hit, damaged, destroying, burned, struck, disabled, "
        "neutralized, torched, burnt, burning, burn, incinerated, torching, knocking out, "
        "knock out, took out, taken out, taking out, wiped out, damaging, damage, annihilated, "
        "blew up, blown up, sank, sunk, sinking, struck down, neutralizing, finished off, "
        "disabling, smashed, ablaze, crippled, demolished, minus"
    ),
    "shot_down": (
        "shot down, downed, intercepted, destroyed in the air, shooting down, "
        "air defense destroyed, downing, shoot down, shoots down, suppressed, jammed, "
        "brought down, took down, intercepting, intercept, air defenses destroyed, shot out"
    ),
}

COUNTED: Mapping[str, str] = {
    "times": "times",
    "persons": (
        "lives, bodies, body, crew, staff members, passengers, night shift employees, soldiers, "
        "soldier, people, person, civilians, civilian, residents, troops, servicemen, "
        "servicemembers, occupiers, invaders, men, women, children, fighters, militants, "
        "personnel, russians, ukrainians, others, another, casualties, wounded, prisoners, "
        "infantrymen, officers, woman, man, child, girl, boy, workers, rescuers, teenagers, "
        "enemy troops, police, medics, firefighters, mercenaries, employees, employee, "
        "volunteers, volunteer, pensioners, pensioner, victims, victim, patients, "
        "schoolchildren, students, teenager, teens, infants, girls, boys, passengers, drivers, "
        "driver, locals, dead, attackers, russian soldiers, assault troops, stormtroopers, "
        "infantry, saboteurs, scouts, marines, paratroopers, recruits, conscripts, sailors, "
        "pilots, crew members, guards, border guards, journalists, doctors, paramedics, "
        "paramedic, utility workers, electricians, farmers, family members, relatives, adults, "
        "adult, minors, minor, captives, pows, defenders, service members, servicewomen, "
        "policemen, national guardsmen, special forces, foreigners, koreans, personnel members, "
        "wounded soldiers, evacuees, men and women, humans, individuals, elderly, siblings, "
        "engineers, technicians, linemen, villagers, believers, lifeguards, psychologists, "
        "visitors, colleagues, comrades, teammates, neighbors, neighbours, bystanders, "
        "pedestrians, motorists, shoppers, mourners, guests, tenants, monks, nurses, teachers, "
        "miners, dockworkers, repairmen, repair workers, energy workers, power engineers, "
        "loaders, sappers, deminers, drone operators, cyclists, riders, crewmen, customers, "
        "railway workers, security guards, police officers, taxi drivers, sisters, brothers, "
        "spouses, troopers, operators, gunners, adversaries, members, russian troops, ukrainian "
        "troops, enemy soldiers, enemy personnel, enemies"
    ),
    "engagements": (
        "combat engagements, engagements, clashes, combat clashes, attacks, assaults, battles, "
        "assault actions, attack, assault, firefights, offensive actions, enemy attacks, "
        "offensive attempts, attempts, combat encounters, engagement, clash, firefight, "
        "battle, offensive attempt, assault attempts, storming attempts, assault attempt, "
        "ground attacks, ground assaults, infantry assaults, mechanized assaults, "
        "motorcycle assaults, attacks by the invaders, enemy assaults, offensive operations, "
        "attempted assaults, combat engagement, combat clash, skirmishes, "
        "breakthrough attempts, assault operations, enemy attempts, attempts to advance"
    ),
    "strikes": (
        "air strikes, airstrikes, strikes, missile strikes, strike, airstrike, drone strikes, "
        "missile strike, artillery strikes, hits, kamikaze strikes, bomb strikes, air attacks, "
        "missile and air strikes, rocket strikes, direct hits, fpv strikes, aviation strikes, "
        "missile attacks, drone attacks, drone hits, missile hits, hit, impacts, "
        "kamikaze drone strikes, uav strikes, mlrs strikes, strikes from, bombings, "
        "bombardments"
    ),
    "shellings": (
        "shellings, artillery attacks, shelling attacks, shelling, artillery shellings, "
        "instances of shelling, mlrs attacks, shellings from, artillery strikes and shellings, "
        "shellings of, barrages"
    ),
    "bombs": (
        "guided bombs, bombs, glide bombs, guided aerial bombs, aerial bombs, kabs, kab, "
        "guided air bombs, air bombs, aviation bombs, fab, fabs, guided bomb, glide bomb, "
        "guided aerial bomb, bomb, aerial bomb, kab bombs, umpk bombs"
    ),
    "drones": (
        "drones, uavs, kamikaze drones, drone, uav, shaheds, shahed drones, fpv drones, "
        "attack drones, unmanned aerial vehicles, shahed type drones, strike drones, "
        "geran drones, drones of various types, strike uavs, attack uavs, kamikaze uavs, "
        "kamikaze drone, fpvs, fpv drone, fpv, shahed, geran 2 drones, gerans, decoy drones, "
        "reconnaissance drones, reconnaissance uavs, recon drones, fixed wing uavs, "
        "ukrainian drones, russian drones, enemy drones, enemy uavs, hostile drones, "
        "air targets, aerial targets, molniya drones, lancets, unmanned aircraft, "
        "aircraft type uavs, fixed wing drones, shahed drone, kamikazes, naval drones, "
        "sea drones, drone boats, loitering munitions"
    ),
    "missiles": (
        "missiles, missile, cruise missiles, ballistic missiles, rockets, guided missiles, "
        "iskander missiles, iskander m missiles, iskander m ballistic missiles, ballistic, "
        "cruise missile, ballistic missile, kalibr missiles, kh 101 missiles, "
        "kinzhal missiles, s 300 missiles, rocket, himars rockets, atacms missiles, "
        "storm shadow missiles, aeroballistic missiles, guided missile, aviation missiles, "
        "guided aviation missiles, long range missiles"
    ),
    "tanks": (
        "tanks, tank, battle tanks, main battle tanks, main battle tank, t 72, t 80, t 90, "
        "t 72s, t 90s, t 80s, t 62s"
    ),
    "armoured_vehicles": (
        "armored vehicles, armoured vehicles, armored combat vehicles, apcs, ifvs, "
        "armored personnel carriers, infantry fighting vehicles, armored fighting vehicles, "
        "afvs, armored vehicle, combat vehicles, armored personnel carrier, armoured vehicle, "
        "armored fighting vehicle, armoured fighting vehicles, armoured fighting vehicle, "
        "armoured combat vehicles, armoured combat vehicle, armored combat vehicle, "
        "armoured personnel carriers, armoured personnel carrier, infantry fighting vehicle, "
        "bmp, bmps, btr, btrs, mt lb, mt lbs, mtlb, mtlbs, apc, ifv, afv, bmp 2, bmp 3, bmp 1, "
        "btr 82a, m113, m113s, bradley, bradleys, mrap, mraps, strykers, armored carriers, "
        "bmd, bmds, combat vehicle, troop carriers, pieces of armor, pieces of armour, "
        "units of armored vehicles, armored units"
    ),
    "artillery": (
        "artillery systems, artillery system, guns, howitzers, mortars, mlrs, "
        "artillery pieces, mortar, multiple launch rocket systems, artillery, "
        "self propelled guns, gun, howitzer, field guns, self propelled gun, "
        "self propelled howitzers, self propelled artillery, mlrs systems, mlrs launchers, "
        "grads, grad mlrs, rocket launchers, multiple rocket launchers, "
        "multiple launch rocket system, field artillery guns, artillery gun, artillery guns, "
        "mortar crews, launchers, launcher, towed guns, hyacinths, d 30"
    ),
    "vehicles": (
        "vehicles, vehicle, cars, trucks, motorcycles, pickup trucks, motor vehicles, "
        "units of equipment, pieces of equipment, buggies, units of military equipment, "
        "units of automotive equipment, fuel tankers, motorcycle, buggy, truck, car, pickup, "
        "pickups, atv, atvs, quad bikes, quad bike, light vehicles, unarmored vehicles, "
        "unarmoured vehicles, special equipment, units of special equipment, motor vehicle, "
        "trailers, bikes, motorbikes, vans, van, minibuses, minibus, buses, ambulances, "
        "ambulance, fire trucks, fire engines, jeeps, jeep, suvs, tank trucks, "
        "vehicles of various types, automobiles, wagons, locomotives, locomotive, trains, "
        "golf carts, pieces of automotive equipment, pieces of military equipment, "
        "pieces of special equipment, military vehicles, enemy vehicles, units of transport, "
        "pieces of hardware"
    ),
    "aircraft": (
        "aircraft, jets, helicopters, planes, helicopter, plane, jet, fighter jets, "
        "fighter jet, bombers, bomber, warplanes, warplane, combat aircraft, airplanes, "
        "airplane, an 26, be 12, amphibious aircraft, transport aircraft, combat helicopters, "
        "mi 8, ka 27, ka 52"
    ),
    "ships": (
        "ships, boats, vessels, warships, submarines, ship, boat, vessel, warship, submarine, "
        "tanker, tankers, patrol boats, patrol boat, landing ships, landing ship, cutters, "
        "patrol vessels, ferries, ferry, barges, barge, corvettes, corvette, frigates, "
        "frigate, patrol ships, patrol ship, motor boats"
    ),
    "air_defense": (
        "air defense systems, air defence systems, anti aircraft systems, radars, radar, "
        "air defense system, air defence system, air defense means, air defense assets, s 400, "
        "s 300, s 400 launchers, pantsir, pantsirs, pantsir s1, tor, tor m2, buk, buk m3, "
        "buks, nebo u, nebo m, radar stations, radar station, air defense complexes, "
        "anti aircraft missile systems, anti aircraft missile system, anti aircraft guns, "
        "electronic warfare systems, electronic warfare stations, ew stations, ew systems, "
        "electronic warfare station, counter battery radars, "
        "electronic warfare and counter battery warfare stations, counterbattery radars"
    ),
    "ammunition_depots": (
        "ammunition depots, depots, ammunition depot, warehouses, ammo depots, ammo depot, "
        "ammunition dumps, ammunition dump, ammo dumps, field ammunition depots, depot, "
        "warehouse, materiel depots, ammunition and materiel depots, logistics depots, "
        "supply depots, field depots"
    ),
    "command_posts": (
        "command posts, control points, command post, command points, command point, "
        "control point, uav control points, drone control points, control posts, "
        "communication hubs, drone command posts, uav control point"
    ),
    "settlements": (
        "settlements, villages, towns, settlement, village, communities, districts, locations, "
        "cities, regions"
    ),
    "buildings": (
        "houses, buildings, homes, apartments, apartment buildings, private houses, house, "
        "building, home, apartment, dwellings, households, high rises, garages, businesses, "
        "high rise buildings, residential buildings, cottages, windows, "
        "multi storey buildings, multi story buildings, blocks, outbuildings, "
        "apartment blocks, residential houses, schools, kindergartens, hospitals, shops, "
        "facilities, objects, enterprises, substations"
    ),
    "area_km2": (
        "square kilometers, square kilometres, sq km, square km, km2, sq, square kilometer, "
        "square kilometre, sq kms, sq kilometers, square kms, km 2, sq. km"
    ),
}

NOT_COUNTED: Mapping[str, str] = {
    "unit": (
        "km, kilometers, kilometres, meters, metres, miles, kilometer, years, year, month, "
        "months, days, day, hours, hour, minutes, weeks, percent, dollars, million dollars, "
        "hryvnias, th, st, nd, rd, mm, p, pm, old, tons, degrees, km's, m, metre, meter, "
        "euros, gmt, hectares, storey, storeys, story, floor, floors, kilometer s, percentage, "
        "local, nm, metro, inch, foot, feet, tonnes, ton, tonne, litres, liters, mw, "
        "megawatts, kv, gw, rubles, roubles, euro, pounds, dollar, bn, billion, "
        "percentage points, acres, hectare, square meters, square metres, mph, kmh, knots, "
        "kilograms, kg, decades, decade, centuries, times more, times higher, calls, "
        "emergency calls, fires, shells, munitions, seats, flights, subscribers, customers, "
        "consumers, households without, degree, o'clock, oclock, hundredths, kilometer long, "
        "meter long, yearold, year old, years old, month old, minute, seconds, page, pages, "
        "points, votes, stories, week, kms"
    ),
}

TOTALS: Mapping[str, str] = {
    "total": (
        "in total, total, totals, total of, overall, altogether, a total of, since the start, "
        "since the beginning, to date, combined, cumulative, along the entire front, "
        "along the front line, across the front, along the frontline, "
        "along the entire front line, on the front line, across the frontline, on the front, "
        "along the entire line of contact, in all directions, front line as a whole, "
        "across ukraine, along the entire frontline, along the whole front, "
        "on the entire front, since february 24, since the beginning of the invasion, "
        "for the entire front, along the front, entire front line, entire frontline, "
        "in the area of responsibility, area of responsibility, zone of responsibility, "
        "area of operations, "
        " per day across, "
        "over the entire period, across the entire front, all along the front, "
        "throughout ukraine, all fronts, along the contact line"
    ),
    "tally": (
        "losses of the enemy, enemy losses, combat losses, total combat losses, "
        "russia's losses, russian losses, russia's combat losses, total losses, "
        "losses of the russian army, losses of russian troops, russian combat losses, "
        "estimated losses, enemy's losses, losses in manpower, total russian losses, "
        "losses over the past day, combat losses of the enemy, ukraine's losses, "
        "losses of the afu"
    ),
}

SINGLE: Mapping[str, str] = {
    "1": (
        "customer, visitor, shopper, bystander, pedestrian, neighbor, neighbour, colleague, "
        "cashier, guest, tourist, priest, miner, engineer, courier, veteran, comrade, son, "
        "daughter, wife, husband, mother, father, baby, man, woman, child, girl, boy, person, "
        "civilian, resident, pensioner, teenager, driver, worker, watchman, medic, rescuer, "
        "guard, policeman, local, serviceman, paramedic, nurse, doctor, teacher, student, "
        "schoolboy, schoolgirl, toddler, infant, grandmother, grandfather, motorist, cyclist, "
        "motorcyclist, passenger, volunteer, farmer, tractor driver, truck driver, bus driver, "
        "electrician, employee, mechanic, firefighter, journalist, cameraman, sniper, soldier, "
        "officer, police officer, border guard, patient, brother, sister, grandson, "
        "granddaughter, postwoman, postman, picker, mushroom picker, janitor, plumber, cook, "
        "hairdresser, waiter, waitress, builder, welder, locksmith, librarian, pharmacist, "
        "dentist, surgeon, psychologist, lawyer, clerk, accountant, entrepreneur, businessman, "
        "vendor, salesman, fisherman, shepherd, beekeeper, gardener, forester, lorry driver, "
        "trucker, taxi driver, conductor, crane operator, loader, docker, dockworker, sailor, "
        "lifeguard, sapper, cadet, conscript, evacuee, monk, nun, pastor, artist, photographer, "
        "reporter, blogger, activist, interpreter, foreigner, owner, widow, aunt, uncle, "
        "cousin, niece, nephew, newborn, villager, male, female, lady, guy, youth, citizen, "
        "railway worker, railwayman, utility worker, security guard, deminer, shopkeeper, "
        "saleswoman, spouse, infantryman, stormtrooper, year old was, year old sustained, year "
        "old suffered, year old died, year old has, year old had, year old received"
    ),
}
"""One person, where no number stands before."""

SUBSETS: Mapping[str, str] = {
    "among": (
        "among them, including, among whom, of them, among those, among the victims, "
        "among the wounded, among the injured, among the dead, of whom, of those, one of whom, "
        "two of whom, three of whom, among the killed"
    ),
}
"""What follows is part of a count that was given."""

TOLLS: Mapping[str, str] = {
    "toll": (
        "bringing the toll, bringing the death toll, brought the toll, death toll, number of "
        "dead, number of deaths, number of victims, number of killed, number of wounded, number "
        "of injured, number of casualties, number of those injured, number of those wounded, "
        "number of those killed, number of people injured, number of people killed"
    ),
}
"""Words whose number may stand far behind: "the death toll from the strike on X rose to five"."""

TABLES = spelt_twice(
    {
        "toll": TOLLS,
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
)
