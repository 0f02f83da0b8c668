"""English words that tell who says so, and where."""

from collections.abc import Mapping

from geo.languages.en.assessments import ACCORDING as MORE_ACCORDING
from geo.languages.en.assessments import SAYS as MORE_SAYS
from geo.languages.en.assessments import VOICES as MORE_VOICES
from geo.languages.en.assessments import joined
from geo.languages.en.british import spelt_twice
from geo.languages.en.voices import VOICES

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

TABLES = spelt_twice(
    {
        "abroad": REGIONS,
        "say": joined(SAYS, MORE_SAYS),
        "unverified": UNVERIFIED,
        "according": joined(ACCORDING, MORE_ACCORDING),
        "voice": joined(VOICES, MORE_VOICES),
        "role": ROLES,
        "channel": CHANNELS,
        "carry": CARRY,
        "stop": STOPS,
        "backward": BACKWARD,
        "lead": OPENERS,
    }
)
