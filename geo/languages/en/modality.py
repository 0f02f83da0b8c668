"""English words that turn an act into something else: not done, planned, feared, past, aimed at."""

from collections.abc import Mapping

MODES: Mapping[str, str] = {
    "caption": (
        "illustrative photo, file photo, photo credit, photo by, illustrative image, "
        "archive photo, photo illustration"
    ),
    "real": (
        "continued, continue, continues, continuing, managed, manage, manages, able, began, "
        "begun, started, starting, succeeded, proceeded, were able, was able"
    ),
    "none": "was not recorded, were not recorded, not observed, did not take place",
    "if": (
        "if, were to, unless, in the event of, provided that, even if, scenario, "
        "hypothetical, caption reads, map caption, caption"
    ),
    "without": "without, without any",
    "not": (
        "not, no, never, neither, nor, failed to, fails to, unable to, cannot, did not, "
        "didn't, hasn't, haven't, wasn't, weren't, isn't, aren't, don't, doesn't, absence of, "
        "lack of, none of, prevented, prevent, preventing, far from"
    ),
    "plan": (
        "plan to, plans to, planned to, planning to, intends to, intend to, intended to, "
        "preparing to, preparing for, prepares to, prepare for, prepare to, aims to, aim to, "
        "aiming to, aimed at, will, would, going to, wants to, want to, seeks to, seek to, "
        "hopes to, expects to, expected to, about to, ordered, vowed to, pledged to, "
        "deadline, goal of, with the aim of, set to, likely to, poised to, ahead of, "
        "attempts to, ambition, continues to aim, aims, ready to, is to be, must, should, "
        "need to"
    ),
    "maybe": (
        "could, may, might, possible, possibly, potential, potentially, perhaps, threat of, "
        "threatens, threatening, threaten, threat, risk of, risks, risk, danger of, "
        "in danger of, warned of, warned that, warns, warning, fears, fear, feared, "
        "in case of, whether, likely intends"
    ),
    "aim": (
        "in order to, so as to, to capture, to seize, to advance, to take, to break through, "
        "to cut off, to encircle, to occupy, for the capture of, to liberate, to retake, "
        "effort to, efforts to, bid to, campaign to"
    ),
    "past": (
        "years of, months of, previously, earlier this year, in 2014, in 2022, in 2023, "
        "years ago, months ago, anniversary, once, used to, formerly, back in, "
        "during the war, world war, historically, over the past year, over the past months, "
        "for months, for years, throughout the war, since 2014, since 2022, over the years, "
        "throughout the year, over the past few months, for weeks, in recent months, "
        "in recent weeks, last summer, last winter, last spring, last autumn, last fall, "
        "decades"
    ),
    "try": "attempt, attempts, attempted, attempting, tries, tried, trying, attempt to",
    "deny": (
        "denied, denies, deny, denying, refuted, refutes, refute, rejected, rejects, "
        "dismissed, dismisses, disproved, debunked, false claims, is not true, untrue, fake, "
        "rebutted, contradicted"
    ),
    "like": "like, such as, similar to, compared, unlike, called, known as, named after",
    "explain": (
        "has become, is considered, is located, located in, lies, is a key, is home to, "
        "population of, battle of, shaped, is an important, was home to, serves as, hub, "
        "is situated, stands on, pre war population, remains a key, important logistics, "
        "key logistics, key nexus, strategic importance, would allow, gives, would give, "
        "significance, epicenter, situation remains, remains difficult, remains tense"
    ),
}

TABLES = {"mode": MODES}
