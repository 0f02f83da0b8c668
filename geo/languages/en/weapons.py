"""English words for weapons, and for what they hit."""

from collections.abc import Mapping

WEAPONS: Mapping[str, str] = {
    "drone_strike": (
        "drone, drones, pilots of, his pilots, our pilots, the pilots, fpv pilots, drone "
        "pilots, uav, uavs, fpv, shahed, shaheds, geran, gerans, molniya, unmanned, lancet, "
        "quadcopter, kamikaze, loitering, gerbera, fpvs, geran 2, geran 3, shahed 136, italmas, "
        "zala, orlan, mavic, mavics, kamikaze drones, hexacopter, vampire, baba yaga, bober, "
        "liutyi, lyutyi, fp 1, fp 2, sea baby, magura, magura v5, naval drone, sea drones, "
        "naval drones, quadcopters, fiber optic, loitering munition, loitering munitions, dron, "
        "munition dropped, a 50, uncrewed, uncrewed surface vessels, uncrewed surface vessel, "
        "usv, usvs, surface drones, maritime drones, underwater drones, underwater drone, sub "
        "sea baby, jet drones, jet powered drones, attack uav, kamikazes, hornet, hornets, "
        "fpv drones, reconnaissance drone, sky drones, winged drones, flying drones, flying "
        "bomb, interceptor drone"
    ),
    "missile_strike": (
        "missile, missiles, iskander, kinzhal, kh 101, kalibr, atacms, storm shadow, himars, "
        "ballistic, s 300, s 400, neptune, flamingo, rockets, tochka, x 59, kh 59, iskanders, "
        "iskander m, iskander k, kinzhals, kalibrs, kh 22, kh 32, kh 31, kh 35, kh 69, x 101, x "
        "22, x 69, zircon, zircons, oniks, oreshnik, palianytsia, peklo, hrim, sapsan, tochka "
        "u, scalp, patriots, rocket, cruise, zirkon, army tactical missile, s 300s, kn 23, "
        "himars rockets, kh 101s, kh 22s, kh 59s, kh 47, kh 47m2, kh 555, s 300 missiles, storm "
        "shadows, taurus, tomahawk, tomahawks, trident, bastion, onyx, warhead, warheads"
    ),
    "air_strike": (
        "bomb, bombs, aircraft, aviation, kab, kabs, su 34, su 35, warplane, warplanes, "
        "helicopter, helicopters, airborne bomb, umpk, fab, air dropped, unguided aerial, "
        "fabs, umpb, umpb d5, air bombs, jet, jets, fighter jet, fighter jets, bomber, "
        "bombers, su 24, su 25, su 57, mig 29, mig 31, mi 8, mi 24, ka 52, f 16, mirage, jdam, "
        "jdams, gbu, aasm, hammer bombs, thermobaric bomb, kab 1500, odab"
    ),
    "shelling": (
        "gunners, gunner, artillerymen, artillery, mortar, mortars, shell, shells, mlrs, grad, "
        "howitzer, howitzers, tank fire, smerch, tornado, uragan, multiple launch, tubed, "
        "rocket artillery, gun, guns, field gun, artillery systems, tanks fired, self "
        "propelled, self propelled gun, bm 21, bm 27, bm 30, hurricane, tos 1, tos, "
        "solntsepyok, himars mlrs, tank shells, artillery shells, rocket launcher, rocket "
        "launchers, vampire mlrs, caesar, bohdana, archer, m777, paladin, krab, pzh 2000, "
        "giatsint, 152 mm, 155 mm, 120 mm, grad mlrs, grads, cluster shells, mortar shells, "
        "barrel artillery, cannon, cannons, artillery rounds, howitzer shells, mortar rounds, "
        "mortar bombs, tank rounds, grad rockets, multiple rocket launcher, cluster munition, "
        "cluster munitions"
    ),
}

TARGETS: Mapping[str, str] = {
    "object": (
        "arsenal, terminal, kindergarten, hotel, cafe, farm, silo, pier, ferry, tanker, "
        "pipeline, refineries, stockpile, hangar, barracks, checkpoint, minibus, "
        "infrastructure, depot, depots, warehouse, warehouses, refinery, plant, substation, "
        "substations, energy, power, port, airfield, airbase, air base, bridge, railway, rail, "
        "apartment, apartments, house, houses, residential, building, buildings, hospital, "
        "school, shop, market, car, cars, bus, vehicle, station, facility, facilities, "
        "command post, radar, system, systems, ammunition, fuel, oil, headquarters, "
        "concentration, concentrations, train, church, post office, enterprise, dormitory, "
        "store, ship, vessel, vessels, boats, boat, cargo, workshop, base, ambulance, "
        "ambulances, clinic, maternity, dwelling, dwellings, home, homes, high rise, "
        "high rises, block of flats, apartment block, apartment blocks, garage, garages, "
        "gas station, petrol station, supermarket, mall, museum, library, university, academy, "
        "lyceum, gymnasium, stadium, playground, trolleybus, tram, locomotive, wagon, wagons, "
        "carriages, carriage, elevator, granary, grain, agricultural, firm, factory, "
        "factories, mill, boiler, boiler house, chp, thermal, hydroelectric, dam, transformer, "
        "transformers, power line, power lines, pumping station, compressor, terminals, berth, "
        "dock, docks, shipyard, frigate, corvette, submarine, tug, runway, hangars, aircraft, "
        "helicopter, helicopters, s 400, s 300, pantsir, tor, buk, radar station, radars, "
        "nebo, nebo u, antenna, tower, control point, command posts, temporary deployment, "
        "training ground, training grounds, dormitories, mosque, cathedral, monastery, "
        "cemetery, nova poshta, courier, ukrzaliznytsia, passenger, civilian infrastructure, "
        "critical infrastructure, energy facility, energy facilities, oil depot, oil depots, "
        "fuel depot, fuel tanks, tank farm, storage, pontoon, pontoons, ferries, bus stop, "
        "van, truck, trucks, tractor, taxi, motorcycle, bicycle, scooter, yard, courtyard, "
        "outbuildings, farm building, private house, private houses, tower block, "
        "residential block, logistics hub, railway hub, rail hub, energy hub, "
        "nuclear power plant, mine shaft, coal mine"
    ),
    "troops": (
        "positions, position, troops, soldiers, personnel, manpower, infantry, servicemen, "
        "assault group, assault groups, dismounts, crew, crews, platoon, squad, group of "
        "infantry, attackers, occupiers, invaders, fighters, column, columns, servicemembers, "
        "soldier, infantrymen, marines, paratroopers, mercenaries, drone operators, uav crews, "
        "mortar crew, garrison, garrisons, scouts, snipers, sniper, reconnaissance unit, "
        "riflemen"
    ),
}
