"""English words for what is done: activities, weapons and what is hit."""

from collections.abc import Mapping

from geo.languages.en.assessments import ACTS, joined
from geo.languages.en.british import spelt_twice
from geo.languages.en.fixed_phrases import NO_ACT
from geo.languages.en.separable import clearing
from geo.languages.en.strikes import STRIKES
from geo.languages.en.weapons import TARGETS, WEAPONS

GROUND: Mapping[str, str] = {
    "nothing": NO_ACT,
    "clearing": clearing()
    + ", "
    + (
        "squeezed out, flushing out, hunting down, mop up operation, cleared of, pushing out, "
        "pushed out, thrown out of, drove out, driven out, ousted, expelled, knocked out of, "
        "dislodged, pushed back, throwing out, flushed out, out of the center of, "
        "out of the village, out of the town, out of the city, clearing, cleared, clear out, "
        "clearing out, cleared out, clears, mopping up, mopped up, mop up, search and destroy, "
        "clearing operation, clearing operations, sweep, sweeps, swept, cleansing, "
        "clean up operation, search and strike operations, search and strike actions, "
        "search and assault operations, search and strike, stabilization measures, "
        "counter sabotage measures, counter sabotage operations, combing, combed, flush out, "
        "flushes out, mop up operations, mops up, mop ups, kicked out, kicking out, "
        "driven back, thrown back out, thrown out, forced out, forcing out, squeezing out, "
        "squeeze out, rooted out, rooting out, smoked out, weeded out, drove back, "
        "pushing back, push back, pushes back, hunted down, hunt down, cleaned up, "
        "cleaning up, cleans up, cleansed, cleared out of, drive out, drives out, driving out, "
        "pushed out of, dislodging, dislodge, expelling, ousting, evicted, retaking positions, "
        "knock out of, beaten out of, ejected, finishing off the remnants, search operations"
    ),
    "holding": (
        "clinging to, cling to, clung to, hanging on to, hang on to, hung on, hold on, holds "
        "on, was holding, were holding, is still holding, keep holding, stand firm, remain "
        "under ukrainian control, remains under ukrainian control, under the control of "
        "ukrainian, defended, defending, hold positions, holding positions, holding their "
        "positions, holding the line, held positions, holds positions, hold the line, being "
        "maintained, maintain positions, maintain control, maintains control, maintained "
        "positions, maintaining positions, retain control, retains control, retained control, "
        "holding back, containing, hold back, held back, still control, still controls, keep "
        "control, keeps control, holding the defense, hold the defense, maintain their "
        "positions, hold their positions, holding off, remain in control, held by our, being "
        "held, is held by, are held by, held by ukrainian, held by the defense forces, hold the "
        "town, holds the town, hold the city, holds the city, hold the village, holds the "
        "village, hold the settlement, hold the center, holds the center, keep the town, keeps "
        "the town, keeps the city, keeps the village, keep the city, keep the village, holding "
        "the town, holding the city, holding the village, holding the center, holding the "
        "settlement, under our control, under full control of the defense forces, controlled by "
        "ukrainian, controlled by the defense forces, controlled by our, remains ukrainian, "
        "holding out, hold out, holding on, holding firm, held firm, standing firm, stood firm, "
        "held off, hold off, holds off, holds the line, held the line, maintain defense, "
        "maintain defensive positions, maintaining defense, hold the defenses, hold their "
        "ground, held their ground, holding their ground, holding ground, deterring, "
        "restraining, hold defensive positions, holding defensive positions, holding defense, "
        "maintaining control, maintained control, retaining control, keeping control, still "
        "hold, still holds, control the village, control the town, control the city, control "
        "the settlement, controls the village, controls the town, controls the city, controls "
        "the settlement, in control of, still standing in, still in control, continue to hold, "
        "continues to hold, holds out, still in ukrainian hands, remains in ukrainian hands, "
        "remain in ukrainian hands, remain in control of, remains in control of, retains "
        "control over, kept control, stays under ukrainian control, stayed under ukrainian "
        "control, is still under ukrainian control, still under ukrainian control, is ours, "
        "remains ours"
    ),
    "advance": (
        "made progress, reached the outskirts, reached the center, occupied positions, captured "
        "positions, took positions, consolidated, entrenched, foothold, cut off, driving into, "
        "drove into, regained positions, regained ground, recaptured positions, retook "
        "positions, regained lost positions, recaptured lost positions, restored lost "
        "positions, regained lost, recaptured lost, restored positions, advance, advanced, "
        "advances, advancing, gained ground, made gains, pushed into, pushed forward, pushing "
        "forward, moved forward, moving forward, progressed, entered, broke through, broken "
        "through, breakthrough, expanded control, expanded its control, expanded the zone of "
        "control, gained a foothold, made advances, moved into, push toward, pushed toward, "
        "pushing toward, expanded their zone of control, improved positions, improved their "
        "tactical position, improved the tactical position, improved tactical positions, break "
        "through, breaking through, consolidating, gain a foothold, gaining a foothold, gained "
        "footholds, secured a foothold, secure a foothold, dig in, dug in, digging in, wedged, "
        "wedged into, made their way into, made their way to, reached the edge, reached the "
        "northern, reached the southern, reached the eastern, reached the western, reached the "
        "highway, reached the road, reached the railway, reached the river, reaching the "
        "outskirts, crept forward, creeping, inched forward, inching, edged forward, edging, "
        "crawled forward, pressed forward, pressing forward, move forward, moves forward, moved "
        "closer, moving closer, closing in on, closed in on, closer to the town, made "
        "territorial gains, making gains, making progress, makes progress, made headway, making "
        "headway, pushed ahead, pushing ahead, pushes into, pushing into, drove deeper, pushed "
        "deeper, advanced deeper, broke into, broken into, bursting into, burst into, entered "
        "the town, enter the village, entered the village, expanded the gray zone, expanded "
        "their foothold, expanded the bridgehead, expanding control, expand control, expanding "
        "their control, extended control, extended their control, extended its control, occupy "
        "positions, occupying positions, took up positions, taking up positions, taken up "
        "positions, established positions, established a foothold, gained positions, captured a "
        "position, captured several positions, took several positions, secured positions, has "
        "advanced, improved its position, improved their position, improved their positions, "
        "improved tactical position, improve their tactical position, improving their tactical "
        "position, penetrated the defenses, seized positions, appeared in the center, were "
        "spotted on the outskirts, consolidate positions, consolidate their positions, "
        "consolidate in, consolidate on, are now inside, are already inside, troops are inside, "
        "forces are inside, soldiers are inside, are inside the, is now inside, rolled into, "
        "rolling into, roll into, made strides, making strides, made inroads, making inroads, "
        "linked up, ground their way into, fought their way into, fights its way into, pushed "
        "deeper into, gained territory, took more advantageous, took up more advantageous, "
        "improved their forward edge, improved forward edge, improved the forward edge, "
        "improved its forward edge, incremental gains, marginal gains, tactical gains, modest "
        "gains, made incremental, made marginal, made modest, gains near, gains around, gains "
        "in, gains north, gains south, gains east, gains west, entering the village, entering "
        "the villages, entering the town, entering the city, entering the settlement, entering "
        "the outskirts, entering the southern, entering the northern, entering the eastern, "
        "entering the western, pushed past, pushed deep, pushed up to, drove past, moved up to, "
        "moved up, move up to, pushed to within, pushed closer, crept closer, inched closer, "
        "edged closer, edging closer, creeping closer, tightened their grip on, tightening its "
        "grip on, tightening their grip on, tightened its grip on, gained a foothold, have a "
        "foothold, has a foothold, secured a bridgehead, made confirmed gains, confirmed gains, "
        "made significant gains, made small gains, expanded their presence, punched through, "
        "pierced the defenses, broke the line, broken the line, reached the city, moved "
        "through, advancing through, inching through, fought its way, fought their way, making "
        "a push into, pushed beyond, pushed west, pushed east, pushed north, pushed south, "
        "pushed southwest, pushed northwest, pushed southeast, pushed northeast"
    ),
    "withdrawal": (
        "gave up, surrendered the village, ceded, relinquished, pull out, pulling back, "
        "withdrew, withdraw, withdrawn, withdrawing, withdrawal, retreat, retreated, "
        "retreating, pulled back, pull back, fell back, pulled out, left their positions, lost "
        "control, abandoned positions, lost positions, abandoned, abandoning, abandon, "
        "abandons, lost the village, lost the town, lost the city, lost control over, lost "
        "control of, loses control, ceded control, ceding, retreats, withdraws, withdrawals, "
        "redeployed to prepared lines, fallen back, falling back, fall back, pulls back, "
        "pulling out, pulls out, left the city, left positions, leaving positions, left their "
        "position, surrendered positions, surrender of the village, exit from the town, fled "
        "their positions, fled from their positions, moved to reserve positions, moved to "
        "prepared positions, moved to more advantageous positions, withdrew to, took up new "
        "defensive lines, vacated, vacate, vacating, pulled its troops, pulled their troops, "
        "pulled its forces, pulled its units, ordered out of, was ordered out, were ordered "
        "out, quit the town, quit the city, quit the village, abandoned their positions, moved "
        "back from, gave up positions, relinquished positions"
    ),
    "assault": (
        "onslaught, penetrate our defense, penetrate our defenses, penetrate the defense, "
        "penetrate the defenses, penetrate ukrainian defenses, penetrate the defence, break our "
        "defenses, break the defenses, break through our defenses, breach the defenses, breach "
        "our defenses, pushing towards, pushing toward, attempted to advance, tried to advance, "
        "attempting to advance, attempted to enter, tried to enter, stepped up attacks, "
        "intensified attacks, intensified assaults, assault, assaults, assaulted, assaulting, "
        "stormed, storming, storm, offensive operations, offensive actions, counterattack, "
        "counterattacked, counterattacks, counterattacking, ground attacks, ground attack, "
        "ground assaults, assault operations, assault actions, offensive, pressing, pressed, "
        "tried to break, attempted to break, counter attack, counter attacks, tried to push, "
        "tried to dislodge, attempted to dislodge, attempted to break through, tried to break "
        "through, attempting to push, storm the, assault attempt, assault attempts, attempted "
        "assault, attempted assaults, attempted breakthrough, breakthrough attempt, "
        "breakthrough attempts, attempt to break through, attempts to break through, mechanized "
        "assault, mechanized assaults, mechanized attack, motorized assault, motorized "
        "assaults, meat assaults, frontal assault, frontal assaults, massive assault, offensive "
        "attempt, offensive attempts, attempted to storm, attempt to storm, attempts to storm, "
        "attempted offensive, attempted offensives, offensive action, offensive operation, "
        "offensives, went on the offensive, on the offensive, launched an offensive, launched a "
        "counterattack, launched an assault, launched a counteroffensive, counteroffensive, "
        "counter offensive, counterassault, counterassaults, counter attacked, counter "
        "attacking, tries to advance, trying to advance, trying to enter, tried to get, trying "
        "to break through, trying to break into, tried to break into, trying to dislodge, "
        "trying to push, attempts to push, attempted to push, attempted to improve, attempted "
        "to seize, attempted to capture, tried to seize, tried to capture, trying to capture, "
        "trying to seize, trying to take, tried to take, tries to take, put pressure on, "
        "putting pressure, exerting pressure, ground offensive, probing attacks, probing "
        "attack, probing assaults, infantry attacks, infantry assaults, infantry attack, "
        "infantry assault, motorcycle assault, motorcycle assaults, motorcycle attack, armored "
        "assault, armored assaults, armored attack, assault action, assault operation, waves of "
        "assaults, advance attempts, attempts to advance, attempt to advance, sallies, "
        "incursion, incursions, go for broke, threw themselves at, hurled themselves "
        "at, renewed push, fresh push, made a push, push for, pushed for, pushes for, pushing "
        "for, bid to storm, attempts to dislodge, attempt to dislodge, wave after wave, waves "
        "of attacks, waves of infantry, waves of attack, armored push, armored thrust, thrust "
        "toward, thrust towards, lunge, hurled armor, hurled infantry, threw infantry, threw "
        "armor, sent in infantry, attacks intensified, attempted to cross, tried to cross, "
        "trying to cross, attempts to cross, attempt to cross, attempted to infiltrate"
    ),
    "repelled": (
        "halted the advance, halted an advance, halted the assault, halted an assault, "
        "halted the enemy, halted the attack, halted an attack, halted the russian, "
        "halting the advance, halting the assault, halting the enemy, halting an assault, "
        "repelled, repel, repelling, repulsed, repulse, repulsing, repels, beat back, "
        "fended off, thwarted, stopped, stopping, drove back, foiled, warded off, "
        "rebuffed, beaten back, beat off, beats off, beaten off, beating off, fight off, "
        "fought off, fighting off, fights off, threw back, thrown back, throwing back, "
        "throws back, hurled back, turned back, turning back, held back an attack, "
        "beating back, beats back, stopped short, disrupted an assault, "
        "disrupted the assault, disrupted an attack, foils, foiling, thwarts, thwarting, "
        "rebuffs, rebuffing, rebuff, repulses, ward off, warding off, crushed an assault, "
        "crushed the assault, smashed an assault, stopped dead, was stopped, were stopped, "
        "deflected, parried, fend off, fends off, fending off, stop assaults, stop attacks, "
        "stop the enemy, stops assaults, stopping the enemy"
    ),
    "attack": "attack, attacks, attacked, attacking, raid, raided, raids, went for, went after",
    "infiltration": (
        "crossed, infiltrate, infiltrated, infiltrating, infiltration, infiltrations, seeped, "
        "sneaked, slipped into, penetrated, sneaking, seep, seeps, seeping, sneak, sneak into, "
        "sneaks, slip into, slipping into, slipping through, slipped through, slipped past, "
        "slips into, trickle, trickling, trickled, filtered into, filtering into, infiltrates, "
        "infiltrators, infiltration attempts, crept into, creep into, crossing, penetrate, "
        "penetrating, leaked into, leak into, leaking, made it into, got into, getting into, "
        "dug through, crawled into, sabotage and reconnaissance group, sabotage group, sabotage "
        "groups, sabotage and reconnaissance groups, filtered through, filtering through, "
        "filter through, filter into, trickled into, trickle into, trickling into, crawled "
        "through, sneaked through, seeped through, infiltrated into, penetrated into, wormed "
        "their way, slipped across, sneaked across, slipping across, crawl through, crawling "
        "through, infiltrating behind, got behind, made their way behind, through a gas "
        "pipeline, through a pipeline, through the pipeline"
    ),
    "clash": (
        "heavy fighting, fierce fighting, fighting continues, fighting rages, gunfire, close "
        "combat, engaged in battles, combat clash, contested, clash, clashes, clashed, "
        "fighting, fire fights, firefights, firefight, battles, battle, gun battle, combat "
        "engagements, combat engagement, engagements, combat clashes, fights, street fighting, "
        "skirmishes, fought, fighting for, exchange of fire, battling, combat, engagement, "
        "fighting is ongoing, fighting is underway, fighting is under way, fighting is still, "
        "intense fighting, active fighting, urban combat, urban fighting, street battles, "
        "street battle, close quarters combat, close quarters battle, exchanged fire, shootout, "
        "shoot out, small arms battle, hand to hand, skirmish, combat contact, meeting "
        "engagement, clash broke, battled, fight for, fought for, fought off attempts, battle "
        "continues, clashing, running battles, combat is ongoing, engaged in combat, engaged "
        "the enemy, shoot at russians, shooting at, gun battles, tank battle, continue to "
        "fight, continued to fight, continuing to fight, are fighting, fight in, fighting "
        "persists, house to house fighting, door to door fighting, bitter fighting, fierce "
        "battles, heavy battles, fierce clashes, locked in combat, locked in battle, trading "
        "fire, traded fire, room to room, close quarter fighting, pitched battle, running "
        "battle, duel, duels"
    ),
    "capture": (
        "fully control, fully controls, full control over, full control of, completely control, "
        "captured, capture, seized, seize, seizes, seizing, capturing, captures, took control, "
        "taken control, takes control, taken over, took over, liberated, liberate, liberation, "
        "liberating, liberates, fell under, has occupied, have occupied, forces occupied, "
        "troops occupied, army occupied, enemy occupied, also occupied, enemy has occupied, "
        "retook, retaken, recaptured, recapture, recapturing, regained control, regain control, "
        "took full control, taken full control, has fallen, had fallen, fell to, under the "
        "control of, overran, established control, gained control, raised the flag, planted the "
        "flag, won back, wrested, de occupied, completed the liberation, took the village, took "
        "the town, took the city, completed the capture, complete the liberation, completing "
        "the liberation, full liberation, completely liberated, fully liberated, fully "
        "captured, fully occupied, completely occupied, completely captured, has been "
        "liberated, were liberated, was liberated, has captured, under full control, under "
        "russian control, now controls, now control, fully under control, took complete "
        "control, taken complete control, had occupied, had been occupied, comes under the "
        "control, came under the control, passed under the control, passed into the hands, "
        "fallen to, falls to, the fall of, the loss of, the capture of, marked as occupied, "
        "marked as captured, marked as russian, marked as liberated, as occupied, as captured, "
        "loss of, the seizure of, seizure of, seizures, occupied the village, occupied the "
        "town, occupied the settlement, occupied the city, russians occupied, invaders "
        "occupied, occupiers occupied, adversary occupied, russia occupied, russian forces have "
        "occupied, was occupied, were occupied, enemy has captured, overrun, overrunning, "
        "conquered, freed, frees, freeing, reclaimed, reclaiming, regaining control, restored "
        "control, restoring control, reestablished control, re established control, returned "
        "under ukrainian control, take control, taking control, takes over, taking over, "
        "takeover, takeover of, gains control, gaining control, gain control, establishing "
        "control, established full control, establish control, assumed control, secured "
        "control, wrested control, wins back, winning back, retakes, retaking, retake, "
        "recaptures, captured the village, captured the town, took hold of, occupy the, "
        "occupies, occupies the, russians occupy, enemy occupies, enemy occupy, forces occupy, "
        "troops occupy, invaders occupy, returned to control, returned to ukrainian control, "
        "back under ukrainian control, retook the village, took back the village, take back the "
        "village, fell into russian hands, in russian hands, falling into russian hands, "
        "captures the, claimed control of, claims control of, claiming control of, came under "
        "full, come under full, now in russian hands, is in russian hands, now under russian "
        "control, now under ukrainian control, under russian occupation since, completed the "
        "seizure, completing the seizure, complete control of, complete control over, took "
        "possession of, wrested from, raised its flag over"
    ),
    "reach": "reached, reaches, reaching",
    "hold": (
        "hold, holds, holding, held, defend, defends, defending, keep hold of, keeping hold of, "
        "now hold, now holds, kept hold of"
    ),
    "carry": "brought, bringing, brings, got, drove, ferried, rescued, moved, led, carried, helped",
    "send": "sent, sends, sending, threw, throwing, hurled",
    "leave": "left, leave, leaving, leaves, fled, fleeing, quit, quits",
    "fall": (
        "fell, falls, fallen, came down, comes down, coming down, landed, lands, plunged, "
        "hurtled, dived, dove, ended up, flew into, went through, came through, broke up over"
    ),
    "push": "pushed, push, pushes, pushing",
    "win": "won, wins, winning",
    "lost": "is lost, was lost, has been lost, are lost, were lost, have been lost",
    "shoot": (
        "shot dead, shot and killed, gunned down, executed, executing, execution of, machine "
        "gunned, shot at civilians, fired on civilians, shot, shooting "
        "dead, opened fire on civilians, opened fire on a car, opened fire on a bus, opened "
        "fire on cars"
    ),
    "sabotage": (
        "set fire to, arson, arson attack, sabotaged, act of sabotage, sabotage operation, "
        "sabotage act, acts of sabotage, derailed, derailment, set fire to a relay, set on fire "
        "by partisans, burned a relay cabinet, burned a locomotive, relay cabinet, relay "
        "cabinets, blew up a railway, blew up the railway, blew up railway, blown up railway, "
        "mined a railway"
    ),
    "take": "took, taken, taking, take, takes",
    "flag": (
        "raising a flag, raised a flag, raised the flag, raise a flag, raising the flag, "
        "planted a flag, planting a flag, raised their flag, raised its flag, raising their "
        "flag, planted the flag, hoisted, raised the ukrainian flag, raised the russian flag, "
        "raised a ukrainian flag, raised a russian flag, raised ukrainian flags, raised the "
        "flags, raised the tricolor, planted a russian flag, planted the russian flag, planted "
        "the ukrainian flag, waved a flag, waving a flag, waving russian flags, waving a "
        "russian flag, unfurled a flag, unfurled, hung a flag, hung flags, hoist, hoisting, "
        "hoisted the flag, flag being raised, flag raised, flag raising, flag was raised, flags "
        "were raised, put up a flag, set up a flag, displayed a flag, flying a flag, holding a "
        "flag, holding up a flag, flag flies, flag is flying, raises flag, raise flag, raised "
        "flag, took down the flag, took down a flag, taking down the flag, tore down the flag, "
        "flag now flies, flag hangs, flag is hanging, flags hang, flag hung, raised a flag "
        "over, flag over the, planted flags, raised flags, flag appeared, flag was hoisted, "
        "flag was planted, unfurling a flag, unfurling, holding the flag, holding flags, "
        "tricolor over"
    ),
    "ambush": (
        "ambush, ambushed, ambushing, shoot at, shot at, gunfight, exchange fire, "
        "under way in, ambushes, lay in ambush, opened fire on the group, "
        "fired at the group"
    ),
    "mine": (
        "landmine, mine explosion, tripped a mine, hit a mine, struck a mine, explosive device, "
        "mine blast, blown up by a mine, blown up on a mine, stepped on a mine, drove over a "
        "mine, ran over a mine, detonated on a mine, car bomb, car bombing, car bombs, planted "
        "bomb, bomb planted, explosives planted, explosive planted, improvised explosive, ied, "
        "explosive charge, under his car, petal mine, anti personnel mine, anti tank mine, land "
        "mine, mine went off, unexploded ordnance, explosive object, tripwire, hit an "
        "explosive, blew up on a mine, mine exploded, mine detonated, mine blew up, mine has "
        "exploded, booby trap, booby traps, booby trapped, set off a mine, stumbled on a mine, "
        "struck an anti tank mine, hit an anti tank mine, driven over a mine, run over a mine, "
        "rode over a mine, remotely laid mine, detonated a mine, mined road, explosive device "
        "went off, device exploded, bomb under a car, bomb under his car, bomb exploded under, "
        "parcel bomb, grenade went off"
    ),
    "evacuation": (
        "brought out, brought out of, bring out of, evacuated, evacuation, evacuate, "
        "evacuating, evacuations, mandatory evacuation, evacuates, medevac, taken to safety, "
        "took to safety, moved to safety, brought to safety, bring to safety, forced "
        "evacuation, compulsory evacuation, resettled, taken out of the danger zone, helped to "
        "leave, were taken out, was taken out, relocated to safety, brought to safer"
    ),
    "deploy": (
        "redeployed, redeploying, redeployment, transferred, were moved to, amassing, "
        "regrouped, deployed, deploying, deploys, redeploy, redeploys, amassed, amass, "
        "brought up reinforcements, bringing up reinforcements, concentrating forces, "
        "concentrated forces, pulling up reserves, pulled up reserves, moved reserves, "
        "build up of, building up forces, regrouping, regroup, troop buildup, "
        "moving reinforcements, brought reinforcements, brought in reinforcements, "
        "moved in reinforcements, sent reinforcements"
    ),
    "visual": (
        "published footage, released footage, posted footage, shared footage, published video, "
        "published a video, posted a video, released a video, geolocated footage, "
        "footage shows, video shows, footage, video footage, satellite images, "
        "satellite imagery, geolocated, footage published, footage posted, footage released, "
        "video published, video posted, video released, footage confirms, a video shows, "
        "the video shows, showed footage, published photos, photos show, aerial footage, "
        "drone footage, satellite photos, images show, geolocated imagery, geolocated video, "
        "geolocated videos, geolocated photos, video recorded, filmed, caught on video, "
        "recorded on video, video confirms, footage indicates, video evidence, published a clip"
    ),
}
"""What is done on the ground."""

ACTIVITIES: Mapping[str, str] = {**GROUND, **STRIKES}

CARE: Mapping[str, str] = {
    "to": (
        "taken to, rushed to, hospitalized in, hospitalised in, treated at, treated in, "
        "being treated, transferred to, evacuated to, airlifted to, doctors at, doctors in, "
        "medics at, admitted to"
    ),
}
"""Words of a hospital to which people are taken, where nothing happened."""

OCCUR: Mapping[str, str] = {
    "there": (
        "occurred, happened, took place, the incident, the accident, the scene of, the tragedy, "
        "it was in, this was in"
    ),
}
"""Words of a sentence that only tells where or when something happened."""

TABLES = spelt_twice(
    {
        "occur": OCCUR,
        "act": joined(ACTIVITIES, ACTS),
        "weapon": WEAPONS,
        "target": TARGETS,
        "care": CARE,
    }
)
