"""English words that tell who says so, and where."""

from collections.abc import Mapping

SAYS: Mapping[str, str] = {
    "deny": (
        "denied, denies, refuted, refutes, rejected, rejects, dismissed, dismisses, disputed, "
        "called the claim, called the claims, called the report, called the reports, called this "
        "report, called the statement, called such reports, called it a lie, called it fake, "
        "called it disinformation"
    ),
    "say": (
        "calculated, said, say, report, says, reported, reports, wrote, writes, stated, states, "
        "announced, announces, confirmed, confirms, noted, notes, told, tells, declared, posted, "
        "published, released, shared, argued, estimated, estimates, assesses, assessed, "
        "observed, revealed, recorded, informed, warned, specified, clarified, emphasized, "
        "stressed, acknowledged, admitted, boasted, commented, explained, summarized, indicated, "
        "documented, briefed, recalled, recalls, remembers, recounted, recounts, maintains, "
        "insisted, insists, underlined, pointed out, points out, highlighted, elaborated, "
        "disclosed, discloses, reveals, assess, assessing, believes, shares, publishes, posts, "
        "confirm, confirming, relayed, informs, testified, cautioned, cautions, mentioned, "
        "mentions, concluded, says that, counted up, summed up, shows on its map, credited, "
        "credits, had marked, has marked, marked, marks, saying, put russian casualties, put "
        "russian losses, put russia's losses, put enemy losses, put the number, put the toll, "
        "put the death toll, put the figure, put the losses, put russia's casualties, noting, "
        "stressing, insisting, adding, reporting, puts russian losses, puts the number, puts the "
        "toll, puts the figure, warning that, spoke to us, spoke with us, talked to us, talked "
        "with us, spoke to reporters, speaking to reporters, speaking to journalists, spoke to "
        "journalists, verified, has verified, have verified, spoke to this, "
        "counted, tallied, logged, registered, tweeted, reiterated, conceded, concedes, "
        "acknowledges, admits, hailed, hails, reckons, reckoned, speaks of, spoke of, talks of, "
        "talked of, gave the toll, gave the number, messaged, reposted, lists, listed"
    ),
    "claim": (
        "claim, claimed, claims, alleged, alleges, claiming, asserted, asserts, purported, "
        "boasting, boasts, contends, contended, purports, insists that, touted, trumpeted, "
        "reportedly claimed, blamed, blames, blaming, accused, accuses, accusing, held "
        "responsible"
    ),
    "add": (
        "added, adds, continued, reads, concluded, went on, read, further said, "
        "further stated, also said, also noted, also reported, remarked, went on to say"
    ),
}

ACCORDING: Mapping[str, str] = {
    "to": (
        "according to, citing, cites, as per, referring to, with reference to, per, "
        "attributed to, reported by, announced by, stated by, said by, claimed by, "
        "confirmed by, published by, released by, posted by, shared by, as reported by, "
        "in the words of, in the view of, by the account of, as stated by, as announced by, "
        "as told by, quoting, as confirmed by, as claimed by, verified by, recorded by, "
        "estimated by, documented by, relayed by, noted by, as noted by, "
        "published on the page of, by data of"
    ),
    "in": (
        "statement by, statement from, post by, report by, report from, update from, "
        "update by, in a statement, data from, data of, summary of, evening report of, "
        "morning report of"
    ),
}

VOICES: Mapping[str, str] = {
    "ukraine metonym": "kyiv, ukraine",
    "russia metonym": "moscow, kremlin, russia",
    "ukraine staff": (
        "joint forces command, operational command, forces command, armed forces of ukraine, "
        "ukrainian military, ukraine's military, ukrainian army, ukrainian armed forces, "
        "ukrainian forces command, air force, ukrainian air force, navy, military intelligence, "
        "hur, sbu, security service, state border guard service, national guard, state "
        "emergency service, southern defense forces, military administration, special "
        "operations forces, airborne assault forces, air assault forces, unmanned systems "
        "forces, ukrainian navy, national security and defense council, ministry of internal "
        "affairs, interior ministry, regional military administration, ground forces, land "
        "forces, military command, defense forces of the south, defense forces of southern "
        "ukraine, joint forces task force, the military, task force, defense forces, main "
        "directorate, defence intelligence, defense intelligence, ukrainian officials, "
        "ukrainian authorities, border guards, paratroopers, ukraine's general staff, ukrainian "
        "general staff, general staff of ukraine, ukrainian defense ministry, ukraine's defense "
        "ministry, ukraine's ministry of defense, ukrainian ministry of defense, ukraine's air "
        "force, ukraine's navy, security service of ukraine, ukraine's security service, "
        "ukraine's military intelligence, ukrainian military intelligence, defense intelligence "
        "of ukraine, main intelligence directorate, ukraine's special operations forces, "
        "ukraine's border service, border guard service, state border service, state border "
        "guard, ukrainian border guards, emergency services of ukraine, state emergency service "
        "of ukraine, dsns, national police of ukraine, patrol police, prosecutor general's "
        "office, office of the prosecutor general, oblast prosecutor's office, city military "
        "administration, district military administration, oblast military administration, "
        "oblast administration, defense council, regional defense council, operational command "
        "north, operational command south, operational command east, southern operational "
        "command, eastern operational command, northern operational command, dnipro operational "
        "strategic group, kharkiv operational tactical group, operational tactical group, "
        "operational strategic group, eastern grouping, group of forces east, airborne assault "
        "troops, air assault troops, territorial defense forces, ukrzaliznytsia, ukrainian "
        "railways, energy ministry, ukrenergo, naftogaz, dtek, energoatom, oblenergo, ukrainian "
        "intelligence, presidential office, president's office, office of the president, "
        "coordination headquarters, ukrainian command, ukrainian commanders, ukrainian "
        "soldiers, ukrainian officers, ukrainian servicemen, regional state administration, "
        "military administrations, regional military administrations, command of the airborne, "
        "corps command, atesh, partisan movement, ukrainian partisans, sbu source, sbu sources, "
        "hur source, hur sources, khortytsia command, tavria command, southern command, "
        "northern command, eastern command, khortytsia, tavria, khortytsia grouping, tavria "
        "grouping, southern defence forces, southern defense forces, defence forces of the "
        "south, defence forces of southern ukraine, joint forces, joint forces grouping, centre "
        "for countering disinformation, center for countering disinformation, ukrainian "
        "partisan network, partisan network, partisan group, resistance movement, white angels, "
        "national resistance center, national resistance centre"
    ),
    "local staff": (
        "national police, prosecutor's office, regional prosecutor's office, emergency service, "
        "police, emergency services, local authorities, regional prosecutors, prosecutors, "
        "regional police, local officials, regional authorities, authorities, officials, "
        "rescuers, governor's office, city council, regional administration, district "
        "administration, commander's office, law enforcement, law enforcement officers, health "
        "department, local emergency services, regional emergency services, crisis center, "
        "crisis centre, regional crisis center, emergency officials, regional officials, city "
        "officials, rescue services, rescue workers, first responders, city authorities, "
        "municipal authorities, regional government, city administration, local administration, "
        "regional headquarters"
    ),
    "russia staff": (
        "russian ministry of defense, russian defense ministry, russia's defense ministry, "
        "russian mod, russian ministry of defence, russian defence ministry, "
        "russia's defence ministry, defense ministry of russia, russian military, "
        "russian military command, moscow's defense ministry, russia's ministry of defense, "
        "russian officials, russia's military, russian authorities, occupation authorities, "
        "occupation administration, russian state media, "
        "ministry of defense of the russian federation, russian general staff, "
        "russian occupation officials, russia's general staff, russian forces command, "
        "ministry of defence of the russian federation, russia's mod, the russian side, "
        "russian command, russian troops' command, russian occupation authorities, "
        "occupying authorities, russian appointed, russian installed, russian backed, "
        "kremlin installed, moscow installed, moscow backed, russian investigators, "
        "russian emergencies ministry, fsb, federal security service, "
        "russian security service, russian troops command, russian officers, "
        "russian commanders, investigative committee, operational headquarters"
    ),
    "any staff": (
        "military official, defense official, defence official, security official, "
        "intelligence official, senior official, local official, regional official, "
        "military source, security source, military spokesman, military spokesperson, "
        "ministry of defense, defense ministry, defence ministry, ministry of defence, mod, "
        "ministry, press service, press center, general staff, soldiers, troops, "
        "military officials, defense officials, military spokesperson, military sources, "
        "security sources, law enforcement sources, intelligence service, emergency ministry, "
        "emergencies ministry, press bureau, defense department, joint staff, city hall, "
        "mayor's office, governor's press service, health ministry, officials in"
    ),
    "any source": "sources in, source in, sources within, a source in",
    "russia blogger": (
        "russian milblogger, russian milbloggers, milblogger, milbloggers, russian military "
        "blogger, russian military bloggers, military bloggers, rybar, russian sources, russian "
        "source, pro russian channels, russian telegram channels, war bloggers, russian war "
        "bloggers, pro war bloggers, pro russian bloggers, russian military blogger rybar, two "
        "majors, readovka, romanov light, rybar telegram channel, kremlin affiliated "
        "milblogger, kremlin affiliated milbloggers, pro war channels, pro kremlin channels, z "
        "channels, z bloggers, russian bloggers, russian blogger, russian war blogger, russian "
        "war correspondent, russian war correspondents, war correspondents, military "
        "correspondents, russian channels, russian propagandists, russian military channels, "
        "pro russian sources, russian public pages, russian military correspondents, military "
        "blogger, russian military channel, russian military channels, pro russian channel, pro "
        "russian telegram channel, pro kremlin channel, pro war channel, pro kremlin telegram "
        "channel, russian telegram channel, wargonzo, semyon pegov, yuri podolyaka, podolyaka, "
        "colonelcassad, boris rozhin, kotsnews, alexander kots, alexander sladkov, sladkov, "
        "military chronicle, archangel spetsnaz, dva mayora, operation z, mash, baza, shot"
    ),
    "independent mapper": (
        "deepstate, deep state, deepstateua, deepstate mapping project, deepstate project, "
        "geoconfirmed, deepstate map, deepstate monitoring project, liveuamap, suriyak, osint "
        "analysts, osint group, blackbird group, black bird group, open source analysts, "
        "deepstate analysts, deepstate monitoring group, mapping project, analysts, deepstate's "
        "map, the deepstate, deepstatemap, clash report, playfra, amk mapping, amk, unit "
        "observer, black bird, osint community, osint project, osint analyst, osint channel, "
        "monitoring project, analysts of deepstate, military analysts, military analyst, "
        "geolocators, independent analysts, osinttechnical, andrew perpetua, tatarigami, poulet "
        "volant, creamy caprice, monitoring project deepstate, mapping group, open source "
        "mappers, noel reports, analysts at deepstate, analysts from deepstate, analysts of the "
        "deepstate project, mappers at deepstate, monitors at deepstate"
    ),
    "independent institute": (
        "isw, institute for the study of war, uk defense ministry, british defense ministry, "
        "british intelligence, uk ministry of defence, uk defence ministry, critical threats "
        "project, frontelligence insight, conflict intelligence team, british defence "
        "intelligence, uk intelligence, the institute for the study of war, us based institute "
        "for the study of war, british ministry of defence, uk's ministry of defence, ministry "
        "of defence of the united kingdom, british military intelligence, estonian "
        "intelligence, norwegian intelligence, us intelligence, iaea, united nations, ohchr, un "
        "human rights monitoring mission, human rights monitors, hrmmu, amnesty international, "
        "human rights watch, mediazona, bbc verify, south korean intelligence, south korea's "
        "intelligence, national intelligence service, rochan consulting, latest defence "
        "intelligence, defence intelligence update, defence intelligence update on the "
        "situation in ukraine, analysts at isw, analysts at the institute for the study of war, "
        "experts at isw, experts at the institute for the study of war, ocha, un ocha, unicef, "
        "unhcr, un refugee agency, un monitoring mission, un monitors, un mission, un human "
        "rights office, un's humanitarian office, human rights office, world health "
        "organization, senior fellow, research fellow, fellow at, think tank, carnegie "
        "endowment, military researcher, conflict researcher, risk consultancy"
    ),
    "independent outlet": (
        "our correspondent, our reporter, our reporters, correspondent, correspondents, "
        "reporters on the ground, reporter, a reporter, journalists on the ground, correspondent "
        "of, afp correspondents, reuters witness, reuters reporters, reporters from, our "
        "journalist, our journalists, journalist, special correspondent, war correspondent, our "
        "team, the newspaper's reporter, afp journalists, ap reporters, bbc reporter, "
        "journalists, photographer, our photographer, suspilne correspondents, radio svoboda "
        "correspondent, telegram channel, telegram news channel, news channel, news outlet, "
        "local outlet, media outlet, independent outlet, investigative outlet, monitoring "
        "channel, telegram channels, ukrinform, suspilne, kyiv independent, reuters, agence "
        "france presse, afp, associated press, interfax ukraine, unian, rbc ukraine, ukrainska "
        "pravda, hromadske, radio liberty, rfe, meduza, astra, mediaset, the insider, kyiv post, "
        "the guardian, cnn, bloomberg, new york times, wall street journal, financial times, "
        "bild, euronews, liga net, censor net, glavcom, babel"
    ),
    "independent witness": (
        "eyewitnesses, eyewitness, witnesses, local residents said, residents, locals, local "
        "channels, local media, monitoring channels, monitoring groups, social media users, a "
        "resident, local resident, local residents, villagers, a villager, neighbors, "
        "neighbours, a witness, witness, public pages, local public pages, local telegram "
        "channels, telegram channels, monitoring channel, survivors, a survivor, subscribers, "
        "security firm, security firms, security company, shipping company, shipping firm, "
        "maritime agency, energy company, gas company, state company, charity, charities, aid "
        "group, aid agency, aid workers, humanitarian organisation, humanitarian organization, "
        "red cross, médecins sans frontières, doctors without borders, msf, rights group, its "
        "owner, its operator, state operator, grid operator, railway operator, port operator, "
        "plant's owner, steelmaker, monitoring group, non governmental organisation, ngo, "
        "ambrey"
    ),
    "ukraine president": (
        "president volodymyr zelensky, president zelensky, zelensky, volodymyr zelensky, "
        "zelenskyy, president zelenskyy, volodymyr zelenskyy, president volodymyr zelenskyy, "
        "syrskyi, commander in chief, oleksandr syrskyi, ukraine's president, "
        "ukrainian president, president of ukraine, volodymyr zelenskiy, zelenskiy, "
        "oleksandr syrsky, syrsky, ukraine's commander in chief, ukraine's top general, "
        "ukraine's army chief, general syrskyi, budanov, kyrylo budanov, umerov, shmyhal, "
        "drapatyi, mykhailo drapatyi, robert brovdi, brovdi, madyar, magyar, hnatov, "
        "andrii hnatov, yermak, denys shmyhal"
    ),
    "russia president": (
        "putin, vladimir putin, peskov, gerasimov, valery gerasimov, belousov, "
        "russian president, president putin, president vladimir putin, dmitry peskov, "
        "andrei belousov, andrey belousov, shoigu, medvedev, dmitry medvedev, lavrov, "
        "zakharova, sergei lavrov, russia's president, russian president vladimir putin, "
        "russia's chief of general staff, russian chief of the general staff, "
        "chief of the russian general staff, general gerasimov, kadyrov, ramzan kadyrov, "
        "pushilin, denis pushilin, balitsky, yevgeny balitsky, saldo, vladimir saldo, "
        "pasechnik, aksyonov, sergei aksyonov, gladkov, bogomaz, khinshtein, starovoit, "
        "razvozhayev, sobyanin, vyacheslav gladkov, alexander bogomaz, alexander khinshtein, "
        "mikhail razvozhayev, sergei sobyanin"
    ),
}

ROLES: Mapping[str, str] = {
    "office": (
        "governors, mayors, heads of, ministers, commanders, colonel, lieutenant colonel, "
        "major, captain, general, lieutenant, governor, mayor, head of, head, chief, commander, "
        "deputy commander, minister, acting governor, deputy head, chairman, president, "
        "regional governor, adviser, advisor, deputy governor, chief of staff, battalion "
        "commander, brigade commander, prosecutor, secretary, leader, officer, chief of, "
        "ombudsman, member, dpr head, lpr head, brigadier general, major general, lieutenant "
        "general, senior lieutenant, junior sergeant, master sergeant, chief sergeant, deputy "
        "minister, prime minister, deputy mayor, oblast governor, oblast head, regional head, "
        "city head, head of the regional military administration, head of the administration, "
        "deputy chief, chief of the general staff, first deputy, ambassador, senator, lawmaker, "
        "district head, village head, acting mayor, acting head, oblast chief, company "
        "commander, platoon commander, unit commander, squad leader, commander of, regional "
        "chief, speaker, vice speaker, coordinator, representative, administrator, police "
        "chief, top commander, chief executive, ceo, deputy head of, marine commander, army "
        "chief, top general, military expert, analyst, military observer, spox, regiment "
        "commander, corps commander, group commander, crew commander"
    ),
    "fighter": (
        "soldier, serviceman, officer, fighter, platoon commander, company commander, drone "
        "operator, infantryman, sergeant, battalion commander, paratrooper, servicewoman, "
        "officer of, an officer of, soldier of, soldier from, a soldier with, crew commander, "
        "squad leader, sapper, scout, combat medic, medic, driver, mechanic, machine gunner, "
        "gunner, mortarman, artilleryman, company sergeant, uav operator, drone pilot, unit "
        "commander, deputy commander, deputy battalion commander, deputy brigade commander, "
        "deputy commander of, lance corporal, platoon leader, chief sergeant, stormtrooper, "
        "regiment commander, company's commander, machine gunner, sniper, an infantryman"
    ),
    "spokes": (
        "spokesperson, spokesman, spokeswoman, spokespersons, press secretary, press officer, "
        "press service, press office, press center, communications officer, "
        "communications department, head of communications, head of the press service, "
        "head of the communications department, head of the press center, press chief, "
        "communications chief, communications service, communications directorate, "
        "public affairs officer, strategic communications department, "
        "strategic communications, media officer, information officer, spokespeople, "
        "press department, public relations department, speaker of, spox, communications office"
    ),
}

CHANNELS: Mapping[str, str] = {
    "Telegram": "telegram",
    "Facebook": "facebook",
    "X": (
        "twitter, on x, x post, post on x, post on the social network x, "
        "on the social media platform x, on social media platform x"
    ),
    "WhatsApp": "whatsapp",
    "Viber": "viber",
    "YouTube": "youtube",
    "Instagram": "instagram",
    "Threads": "threads",
    "VKontakte": "vkontakte, vk",
    "television": (
        "on television, on national television, on tv, on air, telethon, national telethon, "
        "on ukrainian television, national tv, during a telethon, live on air, "
        "ukrainian television, espreso, on the air, television broadcast, a tv interview, "
        "on the telethon, kyiv24, army tv"
    ),
}

CARRY: Mapping[str, str] = {
    "same": (
        "he, she, they, the post, the statement, the report, the message, the ministry, "
        "the spokesperson, the spokesman, the official, the governor, the military, "
        "the source, the brigade, the general staff, the command, the service, the project, "
        "the staff, the commander, the soldier, the channel, the update, the milblogger, "
        "the mayor, the agency, the analysts, the milbloggers, the head, the summary, "
        "the spokeswoman, the unit, the regiment, the battalion, the corps, its spokesperson, "
        "its spokesman, its spokeswoman, its press service, its press office, "
        "its press officer, its commander, the press service, the press office, "
        "the authorities, the administration, the prosecutors, the prosecutor's office, "
        "the police, the rescuers, the defense ministry, the military command, the task force, "
        "the grouping, the group, the institute, the think tank, the monitors, "
        "the monitoring group, the monitoring project, the president, the minister, "
        "the general, the colonel, the lieutenant colonel, the officer, the fighter, "
        "the paratroopers, the marines, the border guards, the company commander, "
        "the battalion commander, the brigade commander, the corps commander, "
        "the acting governor, the regional head, the head of the region, "
        "the head of the oblast, the head of the administration, the blogger, the bloggers, "
        "the channels, the sources, the serviceman, the infantryman, the military official, "
        "the chief, the commander in chief, the city's mayor, a later post, another post, it"
    ),
}

STOPS: Mapping[str, str] = {
    "stop": (
        "that, on, in, at, and, but, as, also, has, had, have, were, was, is, are, while, who, "
        "which, to, with, when, where, since, during, later, earlier, about, via, before, "
        "previously, operating, citing, by, from, over, led, because, for, it, this, if, "
        "although, though, until, once, then, meanwhile, however, amid, only, will, would, "
        "could, did, does, do, not, be, been, being, through, into, among, following, so, yet, "
        "just, still, now, today, yesterday, overnight, both, including, whose, what, how, "
        "why, than, near, toward, towards, there, alone"
    ),
}

BACKWARD: Mapping[str, str] = {
    "this": (
        "reported this, this was reported, this was stated, this was announced, said this, this "
        "is stated, announced this, it was reported by, this was said, stated this, confirmed "
        "this, this information was, as reported by, this is according to, this is reported, "
        "that's according to, that is according to, this according to, the report was made by, "
        "the information was released by, this was confirmed by, it was announced by, this was "
        "announced by, this was stated by"
    ),
}

UNVERIFIED: Mapping[str, str] = {
    "none": (
        "could not independently verify, could not verify, could not immediately verify, "
        "was not able to verify, was unable to verify, unable to independently verify, "
        "not been independently verified, not be independently verified, "
        "could not independently confirm, could not immediately confirm, could not be verified, "
        "not be independently confirmed, not independently verified, unable to verify, "
        "has not verified, have not been verified, could not be confirmed independently, "
        "did not immediately respond, declined to comment, did not comment, has not commented, "
        "have not commented, made no comment, not immediately comment, yet to comment"
    ),
}
"""What an outlet says about a claim without making one."""

OPENERS: Mapping[str, str] = {
    "lead": "the, a, an, one, another, some, our",
}

REGIONS: Mapping[str, str] = {
    "russia": (
        "belgorod, kursk, bryansk, rostov, voronezh, krasnodar, ryazan, saratov, samara, tula, "
        "kaluga, smolensk, oryol, orel, lipetsk, tambov, penza, volgograd, tatarstan, "
        "bashkortostan, leningrad, pskov, tver, yaroslavl, nizhny, chuvashia, udmurtia, adygea, "
        "stavropol, astrakhan, tyumen, perm, ulyanovsk, vladimir oblast, moscow oblast, "
        "novgorod, dpr, lpr, belgorod region, kursk region, bryansk region, moscow region, "
        "rostov region, krasnodar region, krasnodar krai, novorossiysk, taganrog, sochi, "
        "engels, shebekino, grayvoron, valuyki, kaliningrad, st petersburg, kirov, orenburg, "
        "sverdlovsk, chelyabinsk, mordovia, vologda, kostroma, ivanovo, murmansk, nizhny "
        "novgorod, dagestan, chechnya, ingushetia, north ossetia, stavropol krai, luhansk "
        "people's republic, donetsk people's republic, bashkiria, komi, izhevsk, kazan, mari "
        "el, perm krai, afipsky, ilsky, tuapse, kstovo, syzran, novokuibyshevsk, slavyansk na "
        "kubani, yeysk, morozovsk, millerovo, kursk oblast, sudzha, rylsk, klintsy, novozybkov, "
        "cherepovets, elektrostal, podolsk, dzerzhinsk, saransk, cheboksary, ufa, salavat, ust "
        "luga, primorsk, vyborg, kerch, sevastopol, crimea"
    ),
    "ukraine": (
        "kharkiv, sumy, chernihiv, kherson, zaporizhzhia, zaporizhia, mykolaiv, odesa, odessa, "
        "dnipro, dnipropetrovsk, donetsk, luhansk, poltava, kyiv, zhytomyr, vinnytsia, cherkasy, "
        "kirovohrad, khmelnytskyi, rivne, volyn, lviv, ternopil, ivano frankivsk, chernivtsi, "
        "zakarpattia, kryvyi rih, nikopol, kramatorsk, sloviansk, pokrovsk, kostiantynivka, "
        "druzhkivka, kupiansk, izium, chuhuiv, balakliia, pavlohrad, izmail, shostka, konotop"
    ),
}
"""Regions and towns of either country: their officials speak for its side."""

TABLES = {
    "abroad": REGIONS,
    "say": SAYS,
    "unverified": UNVERIFIED,
    "according": ACCORDING,
    "voice": VOICES,
    "role": ROLES,
    "channel": CHANNELS,
    "carry": CARRY,
    "stop": STOPS,
    "backward": BACKWARD,
    "lead": OPENERS,
}
