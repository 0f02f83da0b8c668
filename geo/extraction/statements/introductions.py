"""Who speaks in an interview or a summary: named once at its head, heard to its end."""

from geo.extraction.acts.formations import Unit
from geo.extraction.claimants.attribution import Attribution
from geo.extraction.statements.told import Told
from geo.extraction.text import nominative
from geo.extraction.text.scene import Scene
from geo.records.statement import Claimant
from geo.records.vocabulary import Side

OPENING = 6
"""Sentences of a report in which it says with whom it speaks."""
_TALKS = (
    "собеседни", "беседова", "поговорил", "интервью", "монолог", "расспрос", "позывн",
    "співрозмовни", "розмовля", "поспілкува", "поговорил", "інтерв'ю", "позивн",
)  # fmt: skip
"""Stems of words by which a report introduces whom it lets speak."""
_BRIEFINGS = ("брифинг", "брифінг", "сводк", "зведен")
_CALLED = ("позывн", "позивн")
_WRITES = frozenset(("пишет", "ведет", "пише", "веде", "готовит", "готує"))
"""Verbs behind which a channel names itself: "Пишет «Хроника»"."""
_CHANNEL = ("канал", "паблик", "телеграм")
_QUOTES = '«"“„'


def introduced(told: Told) -> Attribution | None:
    """Who is introduced at the head of a report in a sentence that nobody is said to say."""
    scene = told.scene
    if scene.document.lang == "en" or scene.number >= OPENING:
        return None
    if channel := _channel(told) or _briefing(told):
        return channel
    words = scene.document.words[scene.sentence.first : scene.sentence.last]
    if told.real or not any(word.startswith(_TALKS) for word in words):
        return None
    unit = next((u for u in told.units if _is_of_person(scene, u)), None)
    if unit:
        return _attribution(unit.formation.name, unit.formation.side, unit.first, unit.last)
    return _by_call_sign(told)


def _is_of_person(scene: Scene, unit: Unit) -> bool:
    """Whether a soldier or an officer stands before his formation."""
    roles = [hit for hit in scene.of("role") if hit.first < unit.last]
    return bool(roles)


def _by_call_sign(told: Told) -> Attribution | None:
    """ "Его позывной Тюлень"."""
    scene = told.scene
    for token in range(scene.sentence.first, scene.sentence.last - 1):
        named = scene.document.words[token].startswith(_CALLED)
        if named and scene.capital(token + 1):
            name = scene.text(token + 1, token + 2)
            return _attribution(name, told.own, token + 1, token + 2)
    return None


def _briefing(told: Told) -> Attribution | None:
    """ "С дневного брифинга генерал-лейтенанта Игоря Конашенкова": a headline."""
    scene = told.scene
    words = scene.document.words[scene.sentence.first : scene.sentence.last]
    heads = scene.sentence.heading and scene.number == 0
    if not heads or not any(word.startswith(_BRIEFINGS) for word in words):
        return None
    known = (h for h in scene.of("voice") if h.value.endswith(("official", "president")))
    person = next(known, None)
    if person is None:
        return None
    first = person.first - 1 if scene.capital(person.first - 1) else person.first
    names = [scene.text(t, t + 1) for t in range(first, person.last)]
    side: Side = "russia" if person.value.startswith("russia") else "ukraine"
    name = nominative.person(names, scene.document.lang)
    return _attribution(name, side, first, person.last)


def _channel(told: Told) -> Attribution | None:
    """ "Сводка на утро. Пишет «Хроника»": a name in quotes behind a verb that opens a line."""
    scene = told.scene
    first, last = scene.sentence.first, scene.sentence.last
    if told.acts or last - first < 2:
        return None
    if scene.document.words[first] in _WRITES and _opens_quote(scene, first):
        return _attribution(scene.text(first + 1, last), "independent", first + 1, last, "mapper")
    return _of_issue(scene)


def _opens_quote(scene: Scene, token: int) -> bool:
    gap = scene.gap(token).strip()
    return bool(gap) and gap[-1] in _QUOTES


def _of_issue(scene: Scene) -> Attribution | None:
    """ "Телеграм-канал «Карта», выпуск 112": the line that a channel's digest begins with."""
    first, last = scene.sentence.first, scene.sentence.last
    near = range(first, min(first + 2, last - 1))
    noun = next((t for t in near if scene.document.words[t].startswith(_CHANNEL)), None)
    if noun is None or not _opens_quote(scene, noun) or scene.of("say"):
        return None
    end = next((t + 1 for t in range(noun + 1, last) if "»" in scene.gap(t)), None)
    if end is None:
        return None
    return _attribution(scene.text(noun + 1, end), "independent", noun + 1, end, "mapper")


def _attribution(name: str, side: Side, first: int, last: int, group: str = "staff") -> Attribution:
    return Attribution(Claimant(name, side), first, first, last, "heading", group=group)
