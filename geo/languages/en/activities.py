"""English words for what is done: activities, weapons and what is hit."""

from collections.abc import Mapping

ACTIVITIES: Mapping[str, str] = {
    "nothing": (
        "combat losses, total combat losses, order of battle, battle of, assault battalion, "
        "assault brigade, assault regiment, assault troops, assault forces, assault units, "
        "assault group, assault groups, assault unit, attack drone, attack drones, "
        "attack uavs, strike drone, strike drones, strike uavs, battle tank, battle tanks, "
        "combat vehicle, combat vehicles, combat mission, combat missions, combat operations, "
        "combat work, strike campaign, combat zone, taken prisoner, taken into account, "
        "took part, took place, taken place, took off, hit hard, strike group, "
        "attack aircraft, combat aircraft, advance warning, fire support, assault rifle, "
        "heart attack, cyber attack, cyberattack, air raid alert, evacuation train, air alert"
    ),
    "clearing": (
        "squeezed out, flushing out, hunting down, mop up operation, cleared of, pushing out, "
        "pushed out, thrown out of, drove out, driven out, ousted, expelled, knocked out of, "
        "dislodged, pushed back, throwing out, flushed out, out of the center of, "
        "out of the village, out of the town, out of the city, clearing, cleared, clear out, "
        "clearing out, cleared out, clears, mopping up, mopped up, mop up, "
        "search and destroy, clearing operation, clearing operations, sweep, sweeps, swept, "
        "cleansing, clean up operation"
    ),
    "holding": (
        "keep holding, stand firm, remain under ukrainian control, "
        "remains under ukrainian control, under the control of ukrainian, defended, "
        "defending, hold positions, holding positions, holding their positions, "
        "holding the line, held positions, holds positions, hold the line, being maintained, "
        "maintain positions, maintain control, maintains control, maintained positions, "
        "maintaining positions, retain control, retains control, retained control, "
        "holding back, containing, hold back, held back, still control, still controls, "
        "keep control, keeps control, holding the defense, hold the defense, "
        "maintain their positions, hold their positions, holding off, remain in control"
    ),
    "advance": (
        "made progress, reached the outskirts, reached the center, occupied positions, "
        "captured positions, took positions, consolidated, entrenched, foothold, cut off, "
        "driving into, drove into, regained positions, regained ground, recaptured positions, "
        "retook positions, advance, advanced, advances, advancing, gained ground, made gains, "
        "pushed into, pushed forward, pushing forward, moved forward, moving forward, "
        "progressed, entered, broke through, broken through, breakthrough, expanded control, "
        "expanded its control, expanded the zone of control, gained a foothold, "
        "made advances, moved into, push toward, pushed toward, pushing toward, "
        "expanded their zone of control, improved positions, "
        "improved their tactical position, improved the tactical position, "
        "improved tactical positions"
    ),
    "withdrawal": (
        "gave up, surrendered the village, ceded, relinquished, pull out, pulling back, "
        "withdrew, withdraw, withdrawn, withdrawing, withdrawal, retreat, retreated, "
        "retreating, pulled back, pull back, fell back, pulled out, left their positions, "
        "lost control, abandoned positions, lost positions"
    ),
    "assault": (
        "raid, raided, raids, onslaught, pushing towards, pushing toward, "
        "attempted to advance, tried to advance, attempting to advance, attempted to enter, "
        "tried to enter, stepped up attacks, intensified attacks, intensified assaults, "
        "assault, assaults, assaulted, assaulting, stormed, storming, storm, "
        "offensive operations, offensive actions, counterattack, counterattacked, "
        "counterattacks, counterattacking, ground attacks, ground attack, ground assaults, "
        "assault operations, assault actions, offensive, pressing, pressed, tried to break, "
        "attempted to break, counter attack, counter attacks, tried to push, "
        "tried to dislodge, attempted to dislodge, attempted to break through, "
        "tried to break through, attempting to push"
    ),
    "repelled": (
        "repelled, repel, repelling, repulsed, repulse, repulsing, repels, beat back, "
        "fended off, thwarted, stopped, stopping, drove back, foiled, warded off, halted, "
        "rebuffed, beaten back"
    ),
    "attack": "attack, attacks, attacked, attacking",
    "infiltration": (
        "crossed, infiltrate, infiltrated, infiltrating, infiltration, infiltrations, seeped, "
        "sneaked, slipped into, penetrated, sneaking"
    ),
    "clash": (
        "heavy fighting, fierce fighting, fighting continues, fighting rages, gunfire, "
        "close combat, engaged in battles, combat clash, contested, clash, clashes, clashed, "
        "fighting, fire fights, firefights, firefight, battles, battle, gun battle, "
        "combat engagements, combat engagement, engagements, combat clashes, fights, "
        "street fighting, skirmishes, fought, fighting for, exchange of fire, battling, "
        "combat"
    ),
    "capture": (
        "fully control, fully controls, full control over, full control of, "
        "completely control, captured, capture, seized, seize, seizes, seizing, capturing, "
        "captures, took control, taken control, takes control, taken over, took over, "
        "liberated, liberate, liberation, liberating, liberates, fell under, has occupied, "
        "have occupied, forces occupied, troops occupied, army occupied, enemy occupied, "
        "also occupied, enemy has occupied, retook, retaken, recaptured, recapture, "
        "recapturing, regained control, regain control, took full control, "
        "taken full control, has fallen, had fallen, fell to, under the control of, overran, "
        "established control, gained control, raised the flag, planted the flag, won back, "
        "wrested, de occupied, completed the liberation, took the village, took the town, "
        "took the city"
    ),
    "take": "took, taken, taking",
    "flag": (
        "raising a flag, raised a flag, raised the flag, raise a flag, raising the flag, "
        "planted a flag, planting a flag, raised their flag, raised its flag, "
        "raising their flag, planted the flag, hoisted"
    ),
    "ambush": (
        "ambush, ambushed, ambushing, shoot at, shot at, gunfight, exchange fire, under way in"
    ),
    "mine": (
        "landmine, mine explosion, tripped a mine, hit a mine, struck a mine, explosive device"
    ),
    "shelling": (
        "shelling, shelled, shellings, shells hit, artillery fire, artillery strike, "
        "artillery strikes, artillery attack, mortar fire, mortar strikes, bombarded, "
        "bombardment, under fire, opened fire, mortared, shell, pounded, fired on, fired at, "
        "mlrs strike, artillery attacks, rocket attack, rocket attacks, tank fire, "
        "came under fire"
    ),
    "strike": (
        "fell on, crashed into, landed on, smashed into, tore through, ripped through, "
        "slammed, rocked, targets, launched, fired, unleashed, launching, rained, strike, "
        "strikes, struck, striking, hit, hits, hitting, targeted, targeting, pummeled, "
        "bombed, slammed into, airstruck, blasted, hammered"
    ),
    "air_strike": (
        "air strike, air strikes, airstrike, airstrikes, guided bombs, glide bombs, "
        "glide bomb, guided bomb, aerial bombs, guided aerial bombs, bombing, bombings, "
        "dropped bombs, air raid, kab, kabs, fab, aerial bombing, aerial bomb, "
        "guided aerial bomb, dropped aerial bombs"
    ),
    "drone_strike": (
        "drone strike, drone strikes, drone attack, drone attacks, fpv drone strike, "
        "fpv strike, fpv strikes, kamikaze drone attack, shahed attack, uav attack, "
        "uav strike, drone assault, fpv drone attack"
    ),
    "missile_strike": (
        "missile strike, missile strikes, missile attack, missile attacks, missile hit, "
        "ballistic strike, cruise missile strike, ballistic missile strike, "
        "ballistic missile attack"
    ),
    "explosion": (
        "explosion, explosions, blast, blasts, exploded, detonated, detonation, blown up, blew up"
    ),
    "destroy": (
        "liquidated, killed off, destroyed, destroys, destroy, destroying, burned down, "
        "set ablaze, set on fire, knocked out, damaged, damage, damaging, caught fire, "
        "fire broke out, eliminated, wrecked"
    ),
    "intercept": (
        "shot down, downed, intercepted, intercept, shoots down, neutralized, suppressed, "
        "air defenses destroyed, air defense destroyed"
    ),
    "evacuation": "evacuated, evacuation, evacuate, evacuating, evacuations, mandatory evacuation",
    "deploy": (
        "redeployed, redeploying, redeployment, transferred, were moved to, amassing, "
        "regrouped, deployed"
    ),
    "visual": (
        "published footage, released footage, posted footage, shared footage, "
        "published video, published a video, posted a video, released a video, "
        "geolocated footage, footage shows, video shows, footage, video footage, "
        "satellite images, satellite imagery, geolocated, footage published"
    ),
}

WEAPONS: Mapping[str, str] = {
    "drone_strike": (
        "drone, drones, uav, uavs, fpv, shahed, shaheds, geran, gerans, molniya, unmanned, "
        "lancet, quadcopter, kamikaze, loitering, gerbera"
    ),
    "missile_strike": (
        "missile, missiles, iskander, kinzhal, kh 101, kalibr, atacms, storm shadow, himars, "
        "ballistic, s 300, s 400, neptune, flamingo, rockets, tochka, x 59, kh 59"
    ),
    "air_strike": (
        "bomb, bombs, aircraft, aviation, kab, kabs, su 34, su 35, warplane, warplanes, "
        "helicopter, helicopters, airborne bomb, umpk, fab, air dropped, unguided aerial"
    ),
    "shelling": (
        "gunners, gunner, artillerymen, artillery, mortar, mortars, shell, shells, mlrs, "
        "grad, howitzer, howitzers, tank fire, smerch, tornado, uragan, multiple launch, "
        "tubed, rocket artillery"
    ),
}

TARGETS: Mapping[str, str] = {
    "object": (
        "arsenal, terminal, kindergarten, hotel, cafe, farm, silo, pier, ferry, tanker, "
        "pipeline, refineries, stockpile, hangar, barracks, checkpoint, minibus, "
        "infrastructure, depot, depots, warehouse, warehouses, refinery, plant, substation, "
        "substations, energy, power, port, airfield, airbase, air base, bridge, railway, "
        "rail, apartment, apartments, house, houses, residential, building, buildings, "
        "hospital, school, shop, market, car, cars, bus, vehicle, station, facility, "
        "facilities, command post, radar, system, systems, ammunition, fuel, oil, "
        "headquarters, concentration, concentrations, train, church, post office, enterprise, "
        "dormitory, store, ship, vessel, vessels, boats, boat, cargo, workshop, base"
    ),
    "troops": "positions, position, troops, soldiers, personnel, manpower, infantry, servicemen",
}


TABLES = {"act": ACTIVITIES, "weapon": WEAPONS, "target": TARGETS}
