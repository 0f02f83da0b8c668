"""English words that turn an act into something else: not done, planned, feared, past, aimed at."""

from collections.abc import Mapping

from geo.languages.en.assessments import MODES as MORE_MODES
from geo.languages.en.assessments import joined
from geo.languages.en.british import spelt_twice
from geo.languages.en.civil import CIVIL, NO_WAR

MODES: Mapping[str, str] = {
    "caption": (
        "illustrative photo, file photo, photo credit, photo by, illustrative image, "
        "archive photo, photo illustration, photo via, photo from, image credit, getty images, "
        "screenshot from, in this photo, file picture, handout photo, ap photo, photo shows a"
    ),
    "real": (
        "born in 20*, born in 19*, built in 20*, built in 19*, founded in 20*, founded in 19*, "
        "can be seen, can be heard, could be heard, could be seen, can confirm, "
        "continued, continue, continues, continuing, managed, manage, manages, able, began, "
        "begun, started, starting, succeeded, proceeded, were able, was able, forced, "
        "were forced, was forced, had to, succeeded in, continue their, resumed, resume, keep, "
        "keeps, kept"
    ),
    "none": (
        "was not recorded, were not recorded, not observed, did not take place, "
        "out of the question, is impossible, is excluded, was ruled out, is ruled out, "
        "were not observed, was not observed, were not conducted, was not conducted, "
        "were not detected, not recorded, did not happen, has not happened, never happened, "
        "were not carried out"
    ),
    "if": (
        "if, whoever, whichever side, were to, unless, in the event of, provided that, even if, "
        "scenario, "
        "hypothetical, caption reads, map caption, caption"
    ),
    "without": "without, without any",
    "not": (
        "not, no, never, neither, nor, failed to, fails to, unable to, cannot, did not, "
        "didn't, hasn't, haven't, wasn't, weren't, isn't, aren't, don't, doesn't, absence of, "
        "lack of, none of, prevented, prevent, preventing, far from, nor did, couldn't, "
        "could not, can't, no active, no signs of, no sign of, no evidence of, "
        "unsuccessful in, refrained from, ruled out, failing to, refused to, refuse to, avoid, "
        "avoided, to avoid, averted, instead of, rather than, no longer, not yet, yet to"
    ),
    "plan": (
        "plan to, plans to, planned to, planning to, intends to, intend to, intended to, "
        "preparing to, preparing for, prepares to, prepare for, prepare to, aims to, aim to, "
        "aiming to, aimed at, will, would, going to, wants to, want to, seeks to, seek to, "
        "hopes to, expects to, expected to, about to, ordered, vowed to, pledged to, deadline, "
        "goal of, with the aim of, set to, likely to, poised to, ahead of, attempts to, "
        "ambition, continues to aim, aims, ready to, is to be, must, should, need to, plans "
        "for, planning, plan for, a plan, intention to, intentions to, intention of, intent on, "
        "wish to, wishes to, want the, hoping to, hopes for, hope to, on the verge of, "
        "scheduled for, tasked with, ordered to, prepared to, preparations for, preparation "
        "for, to prepare for, ready for, getting ready to, gearing up, gearing up for, strives "
        "to, strive to, seeking to, sought to, looking to, in preparation for, is expected, are "
        "expected, will be, would be, won't, we'll, they'll, he'll, it'll, shall, promised to, "
        "promises to, vows to, ordered his, demand that, calls for, called for, call on, called "
        "on, offered to, agreed to, deadlines, ultimatum, as soon as, by spring, by winter, by "
        "summer, next month, next week, next year, in the coming days, in the near future, "
        "intends, objective of, the goal, ambitions, aspirations, dream of, dreams of, to be "
        "planned, is planned, are planned, was planned, were planned, is preparing, are "
        "preparing, urged residents, is likely to, are likely to, demand for, demanding, order "
        "to, orders to, rejects any, rejected any, reject any, refuses any, ruled out any, "
        "rules out any, any withdrawal, opposes, call to, calls to, proposed that, proposes "
        "that, proposal, proposals, demands that, demanded that, insists that ukraine, insisted "
        "that ukraine, suggested that, calls on, calling on, calling for, in exchange for, "
        "asked, asks, condition for, conditions for"
    ),
    "maybe": (
        "could, can, may, might, possible, possibly, potential, potentially, perhaps, threat of, "
        "threatens, threatening, threaten, threat, risk of, risks, risk, danger of, "
        "in danger of, warned of, warned that, warns, warning, fears, fear, feared, "
        "in case of, whether, likely intends, under threat of, under threat, threatened to, "
        "threatened with, threats of, threats to, threats, likelihood of, chance of, "
        "chances of, prospect of, possibility of, possibility, is at risk, at risk of, "
        "are at risk, vulnerable to, worried, worries, speculation, rumors of, "
        "unconfirmed reports of, allegedly planned, should the, in the event, in the case of, "
        "hypothetically, "
        "supposedly going, if the enemy, warn, warn that, warn of, alert for, alert due, "
        "because of the threat, dangers"
    ),
    "aim": (
        "in order to, so as to, to capture, to seize, to advance, to take, to break through, to "
        "cut off, to encircle, to occupy, for the capture of, to liberate, to retake, effort to, "
        "efforts to, bid to, campaign to, with a view to, in a bid to, in an effort to, with the "
        "intention of, for the purpose of, aimed at capturing, attempt to encircle, to surround, "
        "to envelop, to gain, to bypass, to conquer, to regain, to reclaim, to recapture, for an "
        "offensive, for a new offensive, for an assault on, for an attack on, for a possible "
        "offensive, for a renewed offensive"
    ),
    "past": (
        "years of, months of, previously, earlier this year, in 2014, in 2022, in 2023, years "
        "ago, months ago, anniversary, once, used to, formerly, during the war, world war, "
        "historically, over the past year, over the past months, for months, for years, "
        "throughout the war, since 2014, since 2022, over the years, throughout the year, over "
        "the past few months, for weeks, in recent months, in recent weeks, last summer, last "
        "winter, last spring, last autumn, last fall, decades, at the start of the full scale, "
        "in the first days of, in the early days of, early in the war, at the beginning of the "
        "invasion, since the invasion began, in the spring of 2022, in early 2022, in 2015, in "
        "2016, in 2017, in 2018, in 2019, in 2020, in 2021, in 1941, in 1943, in 1942, second "
        "world war, in soviet times, centuries ago, a decade ago, a year earlier, the year "
        "before, earlier in the war, months earlier, weeks earlier, years earlier, for decades, "
        "long been, since the fall of, over the course of the war, during the occupation, in the "
        "past year, in past years, two years ago, three years ago, a year ago, commemorated, "
        "commemorate, back then, long ago, since last summer, since last autumn, since last "
        "year, in previous months, in previous years, in the last year, over the summer, over "
        "the winter, this summer, this autumn, this spring, this winter, this fall, back in 20*, "
        "back in the, every day, every night, almost every day, almost daily, nearly every day, "
        "day after day, night after night, on a daily basis, routinely, typically, usually, "
        "regularly, often, frequently, on a regular basis, time and again, since it was, since "
        "they were, since its capture, since its occupation, since its liberation, since being, "
        "a year after its, years after its, months after its, a year after the, years after the, "
        "months after the, after its liberation, since then the, in the years since"
    ),
    "try": (
        "attempt, attempts, attempted, attempting, tries, tried, trying, attempt to, "
        "make attempts, made attempts, made an attempt, attempt at, undertook attempts, "
        "trying again, undertook an attempt, endeavored, was trying, were trying, "
        "unsuccessfully tried, in an attempt to, tried in vain, another attempt"
    ),
    "deny": (
        "denied, denies, deny, denying, refuted, refutes, refute, rejected, rejects, "
        "dismissed, dismisses, disproved, debunked, false claims, is not true, untrue, fake, "
        "rebutted, contradicted, does not correspond to reality, do not correspond to reality, "
        "not correspond to reality, is false, are false, was false, were false, is a lie, "
        "is a fake, are fake, is fake, are untrue, not true, are not true, disputed, refuting, "
        "rejecting, debunks, debunk, disprove, disproves, dispels, called the claim, "
        "called the report, called this report, called the reports, called it a lie, "
        "called it disinformation, called such reports, called it fake, called the statement, "
        "called the claims, call the claims, fabricated, no truth, fictitious, false, falsely"
    ),
    "like": (
        "like, such as, similar to, compared, unlike, called, known as, named after, "
        "reminiscent of, akin to, dubbed, so called, compared to, compared with, "
        "in contrast to, comparable to, similar"
    ),
    "explain": (
        "has become, is considered, is located, located in, is a key, is home to, population "
        "of, battle of, is an important, was home to, serves as, is situated, stands on, pre "
        "war population, remains a key, important logistics, key logistics, key nexus, "
        "strategic importance, would allow, would give, situation remains, remains difficult, "
        "remains tense, is a hub, is a major hub, is a logistics hub, a major logistics hub, a "
        "key logistics hub, is a transport hub, is an industrial, is a city, is a town, is a "
        "village, was a village, was a town, is one of, lies on, lies in, lies at, lies about, "
        "lies some, lies between, lies north, lies south, lies east, lies west, is also, has "
        "long been, was once, is entering, decisive phase, is known for, epicenter of, the "
        "significance of, gives the, gives russia, would open, would let, would put, would "
        "make, sits on, sits at, stretches, connects, links, remains under threat, remains the "
        "most, one of the most, used as a springboard, regular target, frequent target, "
        "repeatedly been targeted, been a target of, has been a target, frequent targets, "
        "regular targets, constant target, as a contested zone, as contested territory, as "
        "under their control, consequences of, aftermath of, chronicle of, prisoner exchange, "
        "prisoner swap, prisoners exchange, exchange of prisoners, prisoner of war exchange, "
        "pow exchange, exchange of captives, returned from captivity, released from captivity, "
        "freed from captivity, from russian captivity, brought home, returned home, return of "
        "prisoners, repatriated, repatriation, returned the bodies, handed over the bodies, "
        "important because, strategically important, shaped how, shaped the, situation is "
        "difficult, situation is tense, was the site of, the site of a, was probing, is "
        "probing, are probing, probing the, was investigating the killing, charged with, "
        "sentenced to, was sentenced, were sentenced, stood trial, on trial, was convicted, "
        "were convicted, pleaded guilty, indicted, exports fell, exports dropped, exports rose, "
        "wholesale prices, gasoline prices, fuel prices, per barrel, bpd, barrels per day, "
        "eurobonds, futures, export revenues, crude exports, seaborne, market analysts, traders "
        "said, according to traders, awarded soldiers, awarded servicemen, awarded fighters, "
        "awarded the soldiers, state awards, paid tribute, posthumously, laid flowers, prices "
        "for, prices rose, prices fell, price of, insurers say, insurers said, insurance rates, "
        "rates for ships, was rebuilt, were rebuilt, been rebuilt, being rebuilt, lit candles, "
        "mourned, in memory of, memorial service, funeral of, farewell ceremony, minute "
        "of silence, exchanged prisoners, swapped prisoners, were returned to, was returned to, "
        "bodies were returned, detained for, arrested for, on suspicion of, suspected of"
    ),
    "apart": NO_WAR,
    "civil": CIVIL,
    "explainer": (
        "why, how, explainer, explained, analysis, opinion, timeline, in pictures, in photos, "
        "reconstructed, profile, obituary, q a"
    ),
}

TABLES = spelt_twice({"mode": joined(MODES, MORE_MODES)})
