"""From a clause to a draft: activity, ACLED's type, sides, units; and what is only a claim."""

from collections.abc import Sequence

from geo.extraction.acts.actors import find_actors
from geo.extraction.acts.acts import BATTLE, FROM_AIR, MINE, REGAINED, SABOTAGE, SHOT, activity_of
from geo.extraction.acts.clauses import Clause
from geo.extraction.acts.parties import OPPOSITE, Voices
from geo.extraction.acts.slavic_meanings import takes_part
from geo.extraction.figures.counts import Count
from geo.extraction.statements.draft import Draft, kind_of
from geo.extraction.statements.spots import Spots
from geo.extraction.statements.told import Told
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene
from geo.records.vocabulary import CIVILIANS, RUSSIA, UKRAINE, Activity

_SUMMING = frozenset(("since", "war", "total", "weeks", "months", "years"))
"""Kinds of words without which no figure adds up over a time."""
OPPOSITE_NAME = {"ukraine": RUSSIA, "russia": UKRAINE}
"""The side of a text to its enemy."""
_FOUGHT = frozenset(("clash", "assault", "repelled", "clearing", "ambush", "destroy"))
_KINDS = {"mine": MINE, "sabotage": SABOTAGE, "execution": SHOT}
"""Triggers whose activity is `other`, with a type of their own."""
GROUND_REACH = 4
"""Words between "took" and the square kilometres that were taken."""
_SEIZED = ("захопл", "окупован", "загарб", "захвач", "оккупир")
_PASSIVE = ("не", "но", "ний", "ена", "вана", "ен", "ено", "ана")
"""Endings of Ukrainian and Russian passive participles in the nominative."""
_BACK = ("liberat", "recaptur", "retook", "retaken", "regain", "won", "звільн", "деокуп", "відвоюв",
         "освобо", "деоккуп", "отвоев", "отби", "відби", "віднов", "поверн")  # fmt: skip
"""Stems of "taken back": without a subject, the text's own side did it."""


def make_draft(told: Told, clause: Clause, numbers: Sequence[int], spots: Spots) -> Draft | None:
    """The draft of a clause with places `numbers`, or None when its words report no act."""
    scene, trigger = told.scene, clause.trigger
    span = (clause.first, clause.last)
    activity: Activity | None = "casualties"
    if trigger.value not in ("casualties", "losses"):
        activity = activity_of(scene, trigger, span)
    if activity is None:
        return None
    said = next((a for a in told.attributions if a.claimant.side in OPPOSITE), None)
    voices = Voices(told.own, said.claimant.side, said.verb) if said else Voices(told.own, told.own)
    actors = find_actors(scene, trigger, span, voices, told.units)
    draft = Draft(
        activity=activity,
        kind=kind_of(activity),
        quote=(scene.sentence.start, scene.sentence.end),
        sentence=scene.number,
        paragraph=scene.sentence.paragraph,
        token=trigger.first,
        trigger=trigger.value,
        actor1=actors.actor1,
        actor2=actors.actor2,
        units=tuple(u.formation for u in told.units if span[0] <= u.first < span[1]),
        visual=_is_shown(told, clause),
        own_voice=scene.has("side", "own"),
        mentions=tuple(numbers),
    )
    _settle(draft, told, clause, spots)
    return draft


def _is_shown(told: Told, clause: Clause) -> bool:
    """Whether footage shows an act: not what is claimed before the footage is named, or after it.

    "Posted footage of strikes on A and claimed that B fell", "claimed A and circulated footage
    of fighting in B".
    """
    scene, act = told.scene, clause.trigger.first
    shown = [hit for hit in scene.of("act") if hit.value == "visual"]
    if not shown or scene.document.lang != "en":
        return bool(shown)
    said = {a.verb for a in told.attributions if a.kind in ("say", "claim")}
    said |= {hit.first for hit in scene.of("say") if hit.value == "claim"}
    said -= {token for hit in shown for token in range(hit.first, hit.last)}
    ahead = [hit.first for hit in shown if hit.first <= act]
    if ahead:
        return said.isdisjoint(range(ahead[-1], act))
    return all(verb > act for verb in said)


def is_cumulative(scene: Scene) -> bool:
    """Whether the figures add up over a time that began before: "since …", totals, tallies."""
    if _SUMMING.isdisjoint(scene.hits):
        return False
    since = any(hit.value == "since" and _opens_date(scene, hit) for hit in scene.of("since"))
    return since or scene.has("war") or scene.has("total", "tally") or _period(scene)


def only_tallied(scene: Scene) -> bool:
    """ "Атаки у X отражены; потери ВСУ – до 50": losses of the fight at X, of no longer time."""
    summing = _SUMMING & scene.hits.keys()
    return summing == {"total"} and not scene.has("total", "total")


def is_claim(
    told: Told, clause: Clause, counts: Sequence[Count], numbers: Sequence[int], spots: Spots
) -> bool:
    """Totals, figures without a fine place, and what was shot down are on no pin (CODING 5)."""
    if all(act.value in ("intercept", "visual") for act in clause.acts):
        return activity_of(told.scene, clause.trigger, (clause.first, clause.last)) != "clash"
    destroyed = any(h.first == clause.trigger.first for h in told.scene.of("metric"))
    downed = destroyed and any(c.metric == "drones" for c in counts)
    downed = downed and clause.trigger.value == "destroy"
    if downed or not numbers:
        return True
    if clause.trigger.value == "capture" and spots.is_fine(numbers):
        return _takes_ground(told.scene, clause.trigger)
    many = any(h.value == "settlements" for h in told.scene.of("counted"))
    if clause.trigger.value == "capture" and many and told.scene.digits:
        return True
    placed = spots.is_fine(numbers) and told.scene.document.lang != "en"
    summing = is_cumulative(told.scene) and not (placed and only_tallied(told.scene))
    if counts and (summing or told.when.precision == "month"):
        return True
    alone = clause.trigger.value == "mine" and all(count.number.size == 1 for count in counts)
    summed = not alone and any(
        count.metric not in ("destroyed", "captured", "evacuated") for count in counts
    )
    return summed and not spots.is_fine(numbers)


def _settle(draft: Draft, told: Told, clause: Clause, spots: Spots) -> None:
    """What the table of activities cannot know: who took it, how much of it, and with a fight."""
    trigger = clause.trigger
    if trigger.value == "capture":
        _settle_capture(draft, told, trigger, spots)
    elif trigger.value == "infiltration" and any(a.value in _FOUGHT for a in clause.acts):
        draft.kind = BATTLE
    elif trigger.value == "shooting" and draft.actor2 == CIVILIANS:
        draft.activity, draft.kind = "other", SHOT
    elif trigger.value in _KINDS:
        draft.kind = _KINDS[trigger.value]
    elif trigger.value == "attack" and draft.activity == "assault" and _is_raid(draft, told, spots):
        draft.activity, draft.kind = "air_strike", FROM_AIR
    elif draft.activity == "casualties" and _civilian(draft, told.scene):
        draft.kind, draft.civilian = FROM_AIR, True


def _is_raid(draft: Draft, told: Told, spots: Spots) -> bool:
    """ "Атакували Львівщину": nobody storms a whole region."""
    return told.scene.document.lang != "en" and spots.only_regions(draft.mentions)


def _settle_capture(draft: Draft, told: Told, trigger: Hit, spots: Spots) -> None:
    ground = not draft.mentions and told.scene.has("counted", "area_km2")
    ground = ground or _takes_ground(told.scene, trigger)
    tokens = [token for token, _ in told.places]
    part = told.scene.document.lang != "en" and takes_part(told.scene, trigger, tokens)
    if ground or part or spots.is_part_of_town(draft.mentions):
        draft.activity, draft.kind = "advance", BATTLE
        return
    back = told.scene.document.words[trigger.first].startswith(_BACK)
    if back and _in_quotes(told.scene, trigger):
        draft.actor1 = OPPOSITE_NAME.get(told.own, RUSSIA)
        return
    if _is_seized(told.scene, trigger) and told.own != "russia":
        return
    if draft.actor1 == UKRAINE or (draft.actor1 is None and back and told.own == "ukraine"):
        draft.kind = REGAINED


def _takes_ground(scene: Scene, trigger: Hit) -> bool:
    """ "Захопили 500 кв. км, найбільше біля X": so much of the land, and no settlement."""
    near = range(trigger.last, trigger.last + GROUND_REACH)
    area = any(h.value == "area_km2" and h.first in near for h in scene.of("counted"))
    return area and scene.document.lang != "en"


def _is_seized(scene: Scene, trigger: Hit) -> bool:
    """ "Село захоплене, визнала речниця": a passive that a side never says of itself."""
    word = scene.document.words[trigger.first]
    return word.startswith(_SEIZED) and word.endswith(_PASSIVE)


def _in_quotes(scene: Scene, trigger: Hit) -> bool:
    """ "Announced the "liberation" of X": the enemy's word, which the text does not share."""
    if scene.document.lang != "en" or trigger.last - trigger.first > 1:
        return False
    before, after = scene.gap(trigger.first - 1)[-1:], scene.gap(trigger.last - 1)[:1]
    return before in ('"', "“", "'") and after in ('"', "”", "'")


def _civilian(draft: Draft, scene: Scene) -> bool:
    return draft.actor2 in (CIVILIANS, None) and scene.has("side", "civilians")


def _opens_date(scene: Scene, hit: Hit) -> bool:
    """ "Since" counts only before a date: a month, a day or "the beginning of"."""
    dates = ("month", "weekday", "months", "years", "weeks", "war")
    near = any(0 <= h.first - hit.last <= 2 for kind in dates for h in scene.of(kind))
    return near and not any(0 <= h.first - hit.last <= 2 for h in scene.of("join"))


def _period(scene: Scene) -> bool:
    """ "Since the beginning of the week/month/year" are phrases of their own."""
    return any(
        scene.document.words[hit.first] in ("since", "з", "із", "від", "с")
        for kind in ("weeks", "months", "years")
        for hit in scene.of(kind)
    )
