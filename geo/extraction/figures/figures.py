"""Figures: numbers with what they count and what happened to it, each with its span (CODING 16)."""

from collections.abc import Sequence
from datetime import date

from geo.extraction.figures.counted_nouns import NOUN_REACH, counted_noun
from geo.extraction.figures.counts import BODILY, PERSONAL, Count
from geo.extraction.figures.loss_words import (
    METRIC_REACH,
    after_aside,
    cost_of,
    is_of_wounded,
    is_passive,
    nearest_metric,
)
from geo.extraction.figures.machines import single_machines
from geo.extraction.figures.parts import tells_part, without_dead
from geo.extraction.figures.people import Group, find_groups
from geo.extraction.figures.single_people import single_persons
from geo.extraction.figures.slavic_machines import single_machines as listed_machines
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.numbers import GROWN, Number, find_numbers
from geo.extraction.text.scene import Scene
from geo.records.statement import Figure

LINK_LETTERS = 3
"""Letters that prepositions and conjunctions have at most."""

_LIQUIDATED = ("ликвидир", "нейтрализ", "обезвре", "знешкод", "ліквід", "нейтраліз")
"""Stems of "liquidated": the dead, where the wounded are counted beside them."""
_COUNT_NOUNS = frozenset(("кількість", "число", "кількості", "количество", "числа"))
"""Before a metric these ask for a number: "the number of wounded rose to nine"."""

_SWAPPED = frozenset(("exchanged", "swapped", "swap", "swaps", "exchange"))
"""English words of prisoners who come home, and were not taken now."""
_OPENS = frozenset('«“„"')
"""Signs behind a number that open the name of a machine: "мінус один «Тор»"."""
_NOT = frozenset(("не", "ни", "ні", "без"))
_KIN = frozenset((
    "сын", "сыну", "сына", "вдова", "вдове", "вдову", "мать", "матери", "отец", "отцу", "жена",
    "жене", "брат", "брату", "сестра", "дочь", "дочери", "дети", "детям", "семья", "семьи", "семье",
    "семьям", "родители", "родителям", "родные", "родным", "родственники", "памяти", "портрет",
    "похороны", "син", "вдові", "матір", "батько", "дружина", "сестра", "донька", "діти", "родина",
    "родини", "родині", "батьки", "рідні", "рідним", "пам'яті",
))  # fmt: skip
"""Those who are left behind, and what is kept of the dead."""
_OF_WHOM = ("шего", "шей", "ших", "лого", "лої", "лих")
"""Endings of the dead in the genitive."""
_YOUNG = ("дет", "діт", "ребен", "дитин", "женщин", "жінк", "несоверш", "неповнол", "подрост")
"""Stems of who some of the victims are: "двадцать погибших, девять — дети"."""
_GRAVE = ("тяжел", "критич", "реаним", "важк", "тяжк", "реанім")
HURT_REACH = 6
"""Words between "seven" and "killed" in "seven of the ship's crew were killed"."""
STATE_REACH = 4
"""Words between a number of the wounded and the state that they are in."""
_DAMAGED = ("поврежд", "повреди", "пошкодж")
"""Stems of damage, which leaves something to repair."""
_OF_THEM = (("of", "the"), ("of", "those"), ("of", "them"), ("of", "whom"), ("of", "which"))
"""English words behind a number that is a part of those who were counted before."""
_TELLING = frozenset(("in", "as", "was", "is", "became", "marked", "from"))
"""English words before "one of the largest attacks"."""
EQUIPMENT = frozenset(
    ("tanks", "armoured_vehicles", "artillery", "vehicles", "aircraft", "ships", "air_defense",
     "ammunition_depots", "command_posts", "shelters")
)  # fmt: skip
OWN_METRIC = frozenset(
    ("engagements", "strikes", "shellings", "bombs", "drones", "missiles", "area_km2")
)
"""Counted things that are a metric of their own; settlements and buildings are no figures."""
_OFTEN = frozenset(("двічі", "тричі", "дважды", "трижды"))
"""Numbers that are adverbs: how often something was done."""
_TIMES = {"assault": "engagements", "attack": "engagements", "repelled": "engagements",
          "clash": "engagements", "shelling": "shellings"}  # fmt: skip
"""What "12 times" counts, by the act beside it; any other act counts as strikes."""


def find_counts(scene: Scene, excluded: Sequence[tuple[int, int]]) -> list[Count]:
    """The counts of a sentence; `excluded` are the token spans of dates, formations and names."""
    if not (scene.of("metric") or scene.of("counted")):
        return []
    scene.without("metric", _negated(scene))
    numbers = find_numbers(scene, excluded)
    persons = scene.has("single") or bool(scene.digits)
    persons = persons or (scene.document.lang != "en" and scene.has("metric", *BODILY))
    found = _counts_of(scene, numbers) if numbers or persons else []
    if scene.document.lang != "en":
        return [*found, *listed_machines(scene, found)]
    return found + _machines(scene, found)


def _counts_of(scene: Scene, numbers: Sequence[Number]) -> list[Count]:
    """What the numbers of a sentence and its single persons count."""
    groups = find_groups(scene, numbers, counted_noun)
    found = [count for group in groups if (count := _together(scene, group, numbers))]
    grouped = {t for count in found for t in range(count.first, count.last)}
    for number in numbers:
        if number.first in grouped:
            continue
        if tells_part(scene, number, numbers):
            found = without_dead(scene, number, found)
            continue
        if _is_share(scene, number) or _in_bad_state(scene, number, found):
            continue
        if shared := _of_sector(scene, number, found):
            found.append(shared)
            continue
        listed = bool(found) and found[-1].metric == "destroyed"
        if count := _count(scene, number, numbers, listed=listed):
            found.append(count)
    return found + single_persons(scene, found, numbers, grouped)


def _negated(scene: Scene) -> list[tuple[int, int]]:
    """Words of no loss: "фельдшер не пострадала", "без жертв", "сын погибшего"."""
    words = scene.document.words
    if scene.document.lang == "en":
        swapped = not _SWAPPED.isdisjoint(words[scene.sentence.first : scene.sentence.last])
        captives = [h for h in scene.of("metric") if h.value == "captured"] if swapped else []
        return [(h.first, h.last) for h in captives]
    return [
        (h.first, h.last)
        for h in scene.of("metric")
        if words[h.first - 1] in _NOT
        or (words[h.first - 1] in _KIN and words[h.last - 1].endswith(_OF_WHOM))
    ]


def _in_bad_state(scene: Scene, number: Number, found: Sequence[Count]) -> bool:
    """ "Трое раненых: двое в тяжёлом состоянии", "девять — дети": a part of those counted."""
    known = [count.number.size for count in found if count.metric == "wounded"]
    after = scene.document.words[number.last : number.last + STATE_REACH]
    if any(word.startswith(_GRAVE) for word in after):
        return bool(known) and number.size < max(known)
    everybody = [count.number.size for count in found if count.metric in BODILY]
    dashed = bool(after) and scene.gap(number.last - 1).strip() == "-"
    children = dashed and after[0].startswith(_YOUNG)
    return children and bool(everybody) and number.size < max(everybody)


def _machines(scene: Scene, found: Sequence[Count]) -> list[Count]:
    taken = {t for count in found for t in range(count.first, count.last)}
    return [
        Count("destroyed", Number(1.0, None, None, first, last), kind, first, last)
        for kind, first, last in single_machines(scene, taken)
    ]


def _of_sector(scene: Scene, number: Number, found: Sequence[Count]) -> Count | None:
    """ "1,270 troops: more than 205 in one sector, over 220 in that of …": shares of the losses."""
    if scene.document.lang != "en" or not found or found[-1].metric != "killed_or_wounded":
        return None
    first = found[0].last
    words = scene.document.words
    opened = any(":" in scene.gap(t) for t in range(first - 1, number.first))
    share = words[number.last : number.last + 1] == ("in",) and opened
    return Count("killed_or_wounded", number, None, number.first, number.last) if share else None


def _is_share(scene: Scene, number: Number) -> bool:
    """ "One of the captives said": a part of those who were counted before."""
    words = scene.document.words
    after = words[number.last : number.last + 2]
    if after not in _OF_THEM or _were_hurt(scene, number):
        return False
    if number.first == scene.sentence.first or words[number.first - 1] in _TELLING:
        return True
    return "," in scene.gap(number.first - 1)


def _were_hurt(scene: Scene, number: Number) -> bool:
    """ "Seven of the crew were killed": a count, though of those who were there."""
    near = range(number.last, number.last + HURT_REACH)
    hurt = (h for h in scene.of("metric") if h.value in BODILY and h.first in near)
    return any(is_passive(scene, hit) for hit in hurt)


def to_figure(
    scene: Scene, count: Count, cumulative: bool, days: tuple[date | None, date | None]
) -> Figure:
    """The record of a count; `days` are its first and last day or None."""
    start, end = days
    document = scene.document
    return Figure(
        metric=count.metric,
        value=count.number.value,
        low=count.number.low,
        high=count.number.high,
        subject=count.subject,
        cumulative=cumulative,
        date_start=start,
        date_end=end,
        quote_start=document.starts[count.first],
        quote_end=document.ends[count.last - 1],
    )


def _count(
    scene: Scene, number: Number, numbers: Sequence[Number], *, listed: bool
) -> Count | None:
    """The count of a number; `listed`: it may go on with a list of what was destroyed."""
    noun = counted_noun(scene, number)
    kind = noun.value if noun else "persons"
    if scene.document.words[number.first] in _OFTEN:
        kind = "times"
    if kind == "times":
        kind = _times(scene, number)
    if kind in OWN_METRIC:
        return _of_things(scene, number, noun, kind)
    metric = nearest_metric(scene, number, numbers)
    if noun and scene.document.words[noun.last - 1] == "lives" and _took(scene, number):
        metric = Hit("metric", "killed", noun.first, noun.last)
    if metric is None and listed and noun:
        metric = Hit("metric", "destroyed", noun.first, noun.last)
    if metric is None or kind in ("settlements", "buildings", "things"):
        return None
    broken = scene.document.words[metric.first].startswith(_LIQUIDATED)
    apart = (metric.value == "destroyed" or broken) and _wounded_apart(scene, number, numbers)
    if noun is None and not _counts_people(scene, number, metric, apart=apart):
        return None
    first, last = _span(number, metric, noun)
    if kind in EQUIPMENT:
        lost = metric.value in ("destroyed", "killed_or_wounded", "shot_down", "captured", "killed")
        lost = lost and not scene.document.words[metric.first].startswith(_DAMAGED)
        return Count("destroyed", number, kind, first, last) if lost else None
    value = metric.value
    if value == "destroyed" or apart:
        value = "killed" if apart else "killed_or_wounded"
    if value == "killed_or_wounded":
        value = _told_apart(scene, last, value)
    if value not in PERSONAL:
        return None
    subject = scene.text(noun.first, noun.last) if noun else None
    return Count(value, number, subject, first, last)


def _took(scene: Scene, number: Number) -> bool:
    """ "Took 52 lives", "claimed at least four lives"."""
    before = scene.document.words[max(number.first - 1, 0)]
    return before in ("took", "claimed", "cost", "taking", "claiming", "costing", "takes", "claims")


def _is_thing(scene: Scene, number: Number) -> bool:
    """ "Пошкоджено 9 крамниць": a noun that no table knows is no person."""
    if scene.document.lang == "en" or number.last >= scene.sentence.last:
        return False
    beside = scene.gap(number.last - 1) == " "
    return beside and len(scene.document.words[number.last]) > LINK_LETTERS


def _told_apart(scene: Scene, last: int, value: str) -> str:
    """ "Lost 100 men killed": of losses the word behind the count tells which."""
    near = [h for h in scene.of("metric") if last <= h.first <= last + 1]
    if not near or near[0].value not in ("killed", "wounded"):
        return value
    between = range(last - 1, near[0].first)
    apart = any(t in scene.digits for t in between) or any("," in scene.gap(t) for t in between)
    return value if apart else near[0].value


def _of_things(scene: Scene, number: Number, noun: Hit | None, kind: str) -> Count | None:
    last = noun.last if noun else number.last
    subject = scene.text(noun.first, noun.last) if noun else None
    return Count(kind, number, subject, number.first, last)


def _times(scene: Scene, number: Number) -> str:
    """What was done so many times: the act nearest to the number."""
    named = [hit for hit in scene.of("act") if hit.value != "nothing"]
    acts = sorted(named, key=lambda hit: abs(hit.first - number.first))
    if acts and acts[0].value in ("advance", "capture") and scene.has("mode", "try"):
        return "engagements"
    return _TIMES.get(acts[0].value, "strikes") if acts else "strikes"


def _counts_people(scene: Scene, number: Number, metric: Hit, *, apart: bool) -> bool:
    """Whether a number without a noun counts people: beside its metric, or as its growth."""
    if metric.value not in PERSONAL and not apart:
        return False
    broken = scene.document.words[metric.last - 1] == "ладу"
    if (metric.value == "destroyed" or broken) and _is_thing(scene, number):
        return False
    named = metric.first != number.last and number.last < scene.sentence.last
    if named and not _OPENS.isdisjoint(scene.gap(number.last - 1)):
        return False
    if _touches(scene, number, metric) or _is_pair(scene, number):
        return True
    counted = scene.document.words[metric.first - 1] in _COUNT_NOUNS
    before = scene.document.words[max(metric.last, number.first - 3) : number.first]
    return counted and any(word.startswith(GROWN) for word in before)


def _is_pair(scene: Scene, number: Number) -> bool:
    """ "A couple in their seventies": two people, and not "a couple of" things."""
    words = scene.document.words
    return words[number.last - 1] == "couple" and words[number.last : number.last + 1] != ("of",)


def _wounded_apart(scene: Scene, number: Number, numbers: Sequence[Number]) -> bool:
    """ "Eliminated 63 and wounded 48": beside a count of wounded those eliminated are killed."""
    others = [n for n in numbers if n is not number]
    wounded = [
        hit
        for hit in scene.of("metric")
        if hit.value == "wounded" and not is_of_wounded(scene, hit)
    ]
    return any(_touches(scene, other, hit) for other in others for hit in wounded)


def _touches(scene: Scene, number: Number, metric: Hit) -> bool:
    """A number without a noun counts people only beside its metric: "five injured"."""
    if scene.has("toll") and any(h.last == metric.last for h in scene.of("toll")):
        return True
    if metric.first >= number.last:
        start = after_aside(scene, number.last, metric.first)
        aside = start > number.last
        apart = any("," in scene.gap(t) for t in range(number.last - 1, metric.first))
        return metric.first - start <= 2 and (aside or not apart)
    return number.first - metric.last <= 2


def _span(number: Number, metric: Hit, noun: Hit | None) -> tuple[int, int]:
    parts = [(number.first, number.last)] + ([(noun.first, noun.last)] if noun else [])
    if abs(metric.first - number.last) <= 2 or abs(number.first - metric.last) <= 2:
        parts.append((metric.first, metric.last))
    return min(first for first, _ in parts), max(last for _, last in parts)


def _together(scene: Scene, group: Group, numbers: Sequence[Number]) -> Count | None:
    """The count of people who are named together, by the word of loss nearest to one of them."""
    group = group.without_first() if _is_split(scene, group) else group
    if _is_subset(scene, group, numbers):
        return None
    inside = range(group.first, group.last)
    others = [n for n in numbers if n.first not in inside]
    scored = [
        (cost, hit.first, hit)
        for first, last, _ in group.members
        for hit in scene.of("metric")
        if (cost := cost_of(scene, Number(1.0, None, None, first, last), hit, others))
        <= METRIC_REACH
    ]
    metric = min(scored)[2].value if scored else ""
    if metric not in BODILY and metric != "evacuated":
        return None
    number = Number(group.size, None, None, group.first, group.last)
    return Count(metric, number, scene.text(group.first, group.last), group.first, group.last)


def _is_split(scene: Scene, group: Group) -> bool:
    """ "Killed a man, a woman and a child were hurt": one word of loss before, one behind."""
    before = {h.value for h in scene.of("metric") if 0 <= group.first - h.last <= 2}
    behind = {h.value for h in scene.of("metric") if 0 <= h.first - group.last <= 1}
    return len(group.members) > 2 and bool(before and behind) and before != behind


def _is_subset(scene: Scene, group: Group, numbers: Sequence[Number]) -> bool:
    """ "Five, among them a man and a boy", "two wounded: a man and a woman"."""
    told = any(0 <= group.first - h.last <= NOUN_REACH + 1 for h in scene.of("subset"))
    position = group.first - 1
    while position > scene.sentence.first and scene.document.words[position][0].isdigit():
        position -= 1
    listed = position >= scene.sentence.first and scene.gap(position).strip() in (":", "-")
    return told or (listed and any(n.last <= group.first for n in numbers))
