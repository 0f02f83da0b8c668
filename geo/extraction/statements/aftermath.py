"""What an act left behind: sentences on victims and damage, and the place they give a strike."""

from collections.abc import Sequence

from geo.extraction.acts.acts import REMOTE
from geo.extraction.statements.draft import Draft
from geo.extraction.statements.losses import same_days
from geo.extraction.statements.spots import Spots
from geo.extraction.text.scene import Scene
from geo.records.statement import Figure

_DAMAGE = frozenset(("destroy", "fire", "explosion"))
"""Acts that only tell what a strike did."""
_STRUCK = _DAMAGE | REMOTE | {"strike", "attack"}
"""Acts that may tell a strike again, with its place."""
_HURT = frozenset(("killed", "wounded"))
_HOSPITAL = ("hospital", "госпітал", "лікарн", "госпитал", "больниц", "тяжел", "реанимац",
             "критическ", "важк", "реанімац", "критичн", "осколочн", "уламков")  # fmt: skip


def tells_aftermath(scene: Scene) -> bool:
    """Whether a sentence is about the hurt or the damaged: "A woman was pulled from the rubble"."""
    damage = scene.has("act", *_DAMAGE)
    people = scene.has("metric", *_HURT) or bool(scene.of("single"))
    return damage or people or scene.has("counted", "persons", "buildings")


def gives_place(before: Draft, draft: Draft, spots: Spots) -> bool:
    """Whether a strike without a place of its own, told before, happened where this one did."""
    if before.record != "claim" or before.activity not in REMOTE or draft.record != "event":
        return False
    hurt = bool(before.figures) and all(figure.metric in _HURT for figure in before.figures)
    told = draft.figures or not same_days(before.when, draft.when)
    if not hurt or told or not spots.is_fine(draft.mentions):
        return False
    acts = _DAMAGE if before.mentions else _STRUCK
    return draft.trigger in acts and not spots.is_fine(before.mentions)


def adds_object(
    before: Draft, scene: Scene, numbers: Sequence[int], spots: Spots
) -> tuple[int, ...] | None:
    """The places of a strike with the objects that the next sentence tells it damaged.

    "Дрон ударил по Лиману. Горит школа": at the school, which is finer; after a first object the
    second is one more of the same strike (CODING 10).
    """
    if scene.document.lang == "en" or before.record != "event" or before.activity not in REMOTE:
        return None
    acts = [hit for hit in scene.of("act") if hit.value != "nothing"]
    damage = bool(acts) and all(hit.value in _DAMAGE for hit in acts)
    if not damage or scene.of("weapon") or not spots.is_part_of_town(numbers):
        return None
    if spots.are_within(numbers, before.mentions):
        return tuple(numbers)
    more = [n for n in numbers if all(not spots.same(n, m) for m in before.mentions)]
    return (*before.mentions, *more) if spots.is_part_of_town(before.mentions) else None


def without_patients(
    scene: Scene, figures: Sequence[Figure], known: Sequence[Figure]
) -> list[Figure]:
    """Without those taken to hospital, where the wounded were counted before them."""
    wounded = [_size(figure) for figure in known if figure.metric == "wounded"]
    words = scene.document.words[scene.sentence.first : scene.sentence.last]
    if not wounded or not any(word.startswith(_HOSPITAL) for word in words):
        return list(figures)
    return [f for f in figures if f.metric != "wounded" or _size(f) > max(wounded)]


def _size(figure: Figure) -> float:
    return figure.value or figure.high or figure.low or 0.0
