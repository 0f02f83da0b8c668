"""English words that tell who says so, and where."""

from collections.abc import Mapping

SAYS: Mapping[str, str] = {
    "deny": "denied, denies, refuted, rejected, dismissed",
    "say": (
        "calculated, said, say, report, says, reported, reports, wrote, writes, stated, "
        "states, announced, announces, confirmed, confirms, noted, notes, told, tells, "
        "declared, posted, published, released, shared, argued, estimated, estimates, "
        "assesses, assessed, observed, revealed, recorded, informed, warned, specified, "
        "clarified, emphasized, stressed, acknowledged, admitted, boasted, commented, "
        "explained, summarized, indicated, documented, briefed, recalled"
    ),
    "claim": "claim, claimed, claims, alleged, alleges, claiming, asserted, asserts, purported",
    "add": "added, adds, continued, reads, concluded, went on, read",
}

ACCORDING: Mapping[str, str] = {
    "to": (
        "according to, citing, cites, as per, referring to, with reference to, per, "
        "attributed to, reported by, announced by, stated by, said by, claimed by, "
        "confirmed by, published by, released by, posted by, shared by, as reported by"
    ),
    "in": (
        "statement by, statement from, post by, report by, report from, update from, "
        "update by, in a statement, data from, data of, summary of, evening report of, "
        "morning report of"
    ),
}

VOICES: Mapping[str, str] = {
    "ukraine metonym": "kyiv",
    "russia metonym": "moscow, kremlin, the kremlin",
    "ukraine staff": (
        "joint forces command, operational command, forces command, armed forces of ukraine, "
        "ukrainian military, ukraine's military, ukrainian army, ukrainian armed forces, "
        "ukrainian forces command, air force, ukrainian air force, navy, "
        "military intelligence, hur, sbu, security service, state border guard service, "
        "national guard, national police, state emergency service, southern defense forces, "
        "military administration, special operations forces, airborne assault forces, "
        "air assault forces, unmanned systems forces, ukrainian navy, "
        "national security and defense council, ministry of internal affairs, "
        "interior ministry, prosecutor's office, regional prosecutor's office, "
        "regional military administration, ground forces, land forces, emergency service, "
        "military command, defense forces of the south, defense forces of southern ukraine, "
        "joint forces task force, the military, police, emergency services, task force, "
        "defense forces, main directorate, defence intelligence, defense intelligence, "
        "ukrainian officials, ukrainian authorities, local authorities, regional prosecutors, "
        "prosecutors, regional police, local officials, regional authorities, authorities, "
        "officials, border guards, rescuers, paratroopers, governor's office"
    ),
    "russia staff": (
        "russian ministry of defense, russian defense ministry, russia's defense ministry, "
        "russian mod, russian ministry of defence, russian defence ministry, "
        "russia's defence ministry, defense ministry of russia, russian military, "
        "russian military command, moscow's defense ministry, russia's ministry of defense, "
        "russian officials, russia's military, russian authorities, occupation authorities, "
        "occupation administration, russian state media, "
        "ministry of defense of the russian federation, russian general staff, "
        "russian occupation officials, russia's general staff, russian forces command"
    ),
    "any staff": (
        "ministry of defense, defense ministry, defence ministry, ministry of defence, mod, "
        "ministry, press service, press center, general staff, soldiers, troops"
    ),
    "any source": "sources in, source in, sources within, a source in",
    "russia blogger": (
        "russian milblogger, russian milbloggers, milblogger, milbloggers, "
        "russian military blogger, russian military bloggers, military bloggers, rybar, "
        "russian sources, russian source, pro russian channels, russian telegram channels, "
        "war bloggers, russian war bloggers, pro war bloggers, pro russian bloggers"
    ),
    "independent mapper": (
        "deepstate, deep state, deepstateua, deepstate mapping project, deepstate project, "
        "geoconfirmed, deepstate map, deepstate monitoring project, liveuamap, suriyak, "
        "osint analysts, osint group, blackbird group, black bird group, "
        "open source analysts, deepstate analysts, deepstate monitoring group, "
        "mapping project, analysts"
    ),
    "independent institute": (
        "isw, institute for the study of war, uk defense ministry, british defense ministry, "
        "british intelligence, uk ministry of defence, uk defence ministry, "
        "critical threats project, frontelligence insight, conflict intelligence team, "
        "british defence intelligence, uk intelligence"
    ),
    "independent outlet": (
        "our correspondent, our reporter, our reporters, correspondent, correspondents, "
        "reporters on the ground, reporter, a reporter, journalists on the ground"
    ),
    "independent witness": (
        "eyewitnesses, eyewitness, witnesses, local residents said, residents, locals, "
        "local channels, local media, monitoring channels, monitoring groups"
    ),
    "ukraine president": (
        "president volodymyr zelensky, president zelensky, zelensky, volodymyr zelensky, "
        "zelenskyy, president zelenskyy, volodymyr zelenskyy, president volodymyr zelenskyy, "
        "syrskyi, commander in chief, oleksandr syrskyi"
    ),
    "russia president": "putin, vladimir putin, peskov, gerasimov, valery gerasimov, belousov",
}

ROLES: Mapping[str, str] = {
    "office": (
        "colonel, lieutenant colonel, major, captain, general, lieutenant, governor, mayor, "
        "head of, head, chief, commander, deputy commander, minister, acting governor, "
        "deputy head, chairman, president, regional governor, adviser, advisor, "
        "deputy governor, chief of staff, battalion commander, brigade commander, prosecutor, "
        "secretary, leader, officer, chief of, ombudsman, member, dpr head, lpr head"
    ),
    "fighter": (
        "soldier, serviceman, officer, fighter, platoon commander, company commander, "
        "drone operator, infantryman, sergeant, battalion commander, paratrooper"
    ),
    "spokes": (
        "spokesperson, spokesman, spokeswoman, spokespersons, press secretary, press officer, "
        "press service, press office, press center, communications officer, "
        "communications department"
    ),
}

CHANNELS: Mapping[str, str] = {
    "Telegram": "telegram",
    "Facebook": "facebook",
    "X": "twitter, on x, x post, post on x",
    "WhatsApp": "whatsapp",
    "Viber": "viber",
    "YouTube": "youtube",
    "Instagram": "instagram",
    "Threads": "threads",
    "VKontakte": "vkontakte, vk",
    "television": (
        "on television, on national television, on tv, on air, telethon, national telethon"
    ),
}

CARRY: Mapping[str, str] = {
    "same": (
        "he, she, they, the post, the statement, the report, the message, the ministry, "
        "the spokesperson, the spokesman, the official, the governor, the military, "
        "the source, the brigade, the general staff, the command, the service, the project, "
        "the staff, the commander, the soldier, the channel, the update, the milblogger, "
        "the mayor, the agency, the analysts, the milbloggers, the head, the summary, "
        "the spokeswoman, the unit, the regiment, the battalion, the corps"
    ),
}

STOPS: Mapping[str, str] = {
    "stop": (
        "that, on, in, at, and, but, as, also, has, had, have, were, was, is, are, while, "
        "who, which, to, with, when, where, since, during, later, earlier, about, via, after, "
        "before, previously, operating, citing, by, from, over, led, because, for, it, this"
    ),
}

BACKWARD: Mapping[str, str] = {
    "this": (
        "reported this, this was reported, this was stated, this was announced, said this, "
        "this is stated, announced this, it was reported by, this was said, stated this, "
        "confirmed this, this information was, as reported by, this is according to, "
        "this is reported"
    ),
}

OPENERS: Mapping[str, str] = {
    "lead": "the, a, an, one, another, some, our",
}

REGIONS: Mapping[str, str] = {
    "russia": (
        "belgorod, kursk, bryansk, rostov, voronezh, krasnodar, ryazan, saratov, samara, "
        "tula, kaluga, smolensk, oryol, orel, lipetsk, tambov, penza, volgograd, tatarstan, "
        "bashkortostan, leningrad, pskov, tver, yaroslavl, nizhny, chuvashia, udmurtia, "
        "adygea, stavropol, astrakhan, tyumen, perm, ulyanovsk, vladimir oblast, "
        "moscow oblast, novgorod, dpr, lpr"
    ),
}
"""Regions of Russia: their officials speak for that side."""

TABLES = {
    "abroad": REGIONS,
    "say": SAYS,
    "according": ACCORDING,
    "voice": VOICES,
    "role": ROLES,
    "channel": CHANNELS,
    "carry": CARRY,
    "stop": STOPS,
    "backward": BACKWARD,
    "lead": OPENERS,
}
