"""Acts that did not happen: denied, planned, feared, aimed at, or told as history (CODING 2-4)."""

from collections.abc import Sequence

from geo.extraction.acts.asides import clause_numbers, without_history
from geo.extraction.acts.peace import is_of_peace
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene

NEGATION_REACH = {"en": 5, "uk": 3, "ru": 3}
"""Words between a negation and the act: "did not make any confirmed advances" has four."""
PLAN_REACH = 9
"""Words between a word of planning or fearing and the act."""
NONE_REACH = 5
"""Words between an act and "was not recorded"."""
TRY_REACH = 4
"""Words between "tried" and what was tried: "tried six times today to break through"."""
AIM_REACH = 6
"""Words between "in order to" and the act."""
_COLONS, _ENDS = frozenset(":;"), frozenset(",;:.—")
"""Signs between parts of a sentence, and between its clauses."""
_TRIED: frozenset[str] = frozenset(("advance", "capture", "attack"))
_ATTEMPTS_AT = "assault"
_THAT = frozenset(("що", "что"))
"""Words behind a comma that go on with what is feared or planned."""
_BECAUSE = frozenset((
    "внаслідок", "унаслідок", "після", "через", "результаті",
    "вследствие", "после", "результате",
))  # fmt: skip
"""Words before the noun of an act that did happen, whatever is denied of its outcome."""
CAUSE_REACH = 4
"""Words between such a word and the noun: "унаслідок чергового нічного ракетного удару"."""
_RELATIVE = ("де", "як", "що", "где", "котор", "куд")
"""Beginnings of Ukrainian and Russian words that open a clause on a place."""
_VERBAL = ("в", "ла", "ли", "ло", "но", "то", "ть", "ють", "є", "ет", "ют", "ят", "ся")
"""Endings of Ukrainian and Russian verbs, which no modal word behind them turns unreal."""
COMMENT_REACH = 6
"""Words between an act and "has not commented on it"."""
COMING_REACH = 3
"""Words between the noun of an act and "may": "наступ на Запоріжжя може початися"."""
BOTH, ASIDE_WORDS = 2, 5
"""Commas around an aside on who says so, and words in it."""
_ACCORDING = frozenset(("за", "зі", "по", "со", "як", "как"))
_AIMS = frozenset(("objective", "objectives", "goal", "aim"))
"""English words in brackets that only tell what is wanted: "(Russian objective: capture X)"."""
_THERE_IS_NONE = frozenset(("нет", "немає", "нема"))


def happened(scene: Scene, acts: Sequence[Hit], dated: bool) -> list[Hit]:
    """The acts of a sentence that are said to have happened; `dated`: it gives a day of its own."""
    modes = scene.of("mode")
    if not acts or scene.document.text[scene.sentence.end - 1] == "?" or _is_effort(scene):
        return []
    acts = [act for act in acts if not _is_uncommented(scene, act)]
    acts = _without_signs(scene, acts)
    inside = _in_brackets(scene)
    if not modes and not inside:
        return list(acts)
    if not inside:
        return _happened(scene, acts, modes, dated)
    outer = [mode for mode in modes if mode.first not in inside]
    real = _happened(scene, [a for a in acts if a.first not in inside], outer, dated)
    if any(scene.document.words[token] in _AIMS for token in inside):
        return real
    return real + _happened(scene, [a for a in acts if a.first in inside], modes, dated)


def _is_effort(scene: Scene) -> bool:
    """ "Russian Main Effort — Capture X": an English heading that only tells what is wanted."""
    words, sentence = scene.document.words, scene.sentence
    return scene.document.lang == "en" and any(
        words[t] == "effort" and words[t - 1] in ("main", "supporting") and scene.capital(t)
        for t in range(sentence.first + 1, min(sentence.first + EFFORT_WORDS, sentence.last))
    )


EFFORT_WORDS = 14
"""Words at the beginning of a heading of an institute's survey."""


def _in_brackets(scene: Scene) -> set[int]:
    """The tokens in brackets: "(formerly the 1st Corps)" tells nothing of the act outside."""
    sentence = scene.sentence
    if scene.document.text.find("(", sentence.start, sentence.end) < 0:
        return set()
    depth, inside = 0, set()
    for token in range(sentence.first, sentence.last):
        if depth > 0:
            inside.add(token)
        gap = scene.gap(token)
        depth += gap.count("(") - gap.count(")")
    return inside


def _happened(scene: Scene, acts: Sequence[Hit], modes: Sequence[Hit], dated: bool) -> list[Hit]:
    if not acts or not modes:
        return list(acts)
    if is_of_peace(scene):
        return []
    clauses = clause_numbers(scene)
    acts = [act for act in acts if not _conditional(scene, act, modes, clauses)]
    if not dated:
        acts = without_history(scene, acts, modes)
    acts = [act for act in acts if not _explains(scene, act, modes, clauses)]
    acts = [act for act in acts if not _none_recorded(scene, act, modes)]
    acts = [act for act in acts if not _would_be(scene, act, modes)]
    kept = [act for act in acts if not _is_unreal(scene, act, modes)]
    return [_as_attempt(scene, act, modes) for act in kept]


def _is_unreal(scene: Scene, act: Hit, modes: Sequence[Hit]) -> bool:
    for mode in modes:
        distance = act.first - mode.last
        inside = mode.first <= act.first < mode.last
        if mode.value == "aim" and (inside or 0 <= distance <= AIM_REACH):
            if not _goes_on(modes, mode) and not _opens_beside(scene, mode.last, act.first):
                return True
            continue
        open_end = mode.value in ("plan", "maybe")
        if distance < 0 or _cut_off(scene, mode.last, act.first, past_that=open_end):
            continue
        negated = mode.value in ("not", "none")
        reach = NEGATION_REACH[scene.document.lang] if negated else PLAN_REACH
        if negated and "but" in scene.document.words[mode.last : act.first]:
            continue
        if mode.value in ("not", "none", "plan", "maybe") and distance <= reach:
            return True
        nearer = any(mode.last <= h.first < act.first for h in scene.of("act"))
        if mode.value == "without" and distance <= 1 and not nearer:
            return True
    return False


def _is_uncommented(scene: Scene, act: Hit) -> bool:
    """ "Киев удар не комментировал": what somebody has nothing to say about is told elsewhere."""
    for silence in scene.of("unverified"):
        first, last = sorted((act.first, silence.first))
        if last - first <= COMMENT_REACH and not _cut_off(scene, first + 1, last + 1):
            return True
    return False


def _conditional(scene: Scene, act: Hit, modes: Sequence[Hit], clauses: Sequence[int]) -> bool:
    """Whether the sentence, or the clause that holds the act, is a condition or a habit."""
    return any(m.value == "if" and _governs(scene, m, act, clauses) for m in modes)


def _governs(scene: Scene, mode: Hit, act: Hit, clauses: Sequence[int]) -> bool:
    """Whether a word tells of an act: one in a clause on a noun tells of that noun alone."""
    first = scene.sentence.first
    return clauses[mode.first - first] in (0, clauses[act.first - first])


def _explains(scene: Scene, act: Hit, modes: Sequence[Hit], clauses: Sequence[int]) -> bool:
    """Whether the part of the sentence between colons that holds the act only describes."""
    for mode in modes:
        if mode.value == "explain" and _governs(scene, mode, act, clauses):
            first, last = sorted((mode.first, act.first))
            if mode.first > act.first and _in_relative(scene, act.last, mode.first):
                continue
            if all(_COLONS.isdisjoint(scene.gap(t)) for t in range(first, last)):
                return True
    return False


def _opens_beside(scene: Scene, first: int, last: int) -> bool:
    """ "In order to reach A, while shells hit B": an English clause beside the aim."""
    words = scene.document.words
    return any(
        words[t] in ("while", "but", "as") and "," in scene.gap(t - 1) for t in range(first, last)
    )


def _goes_on(modes: Sequence[Hit], aim: Hit) -> bool:
    """ "Continued to advance" did happen; "tried again to take" was an attempt."""
    return any(
        (m.value == "real" and m.last == aim.first)
        or (m.value == "try" and 0 <= aim.first - m.last <= TRY_REACH)
        for m in modes
    )


def _none_recorded(scene: Scene, act: Hit, modes: Sequence[Hit]) -> bool:
    """ "Штурмів не було": a negation that follows the act."""
    first = max(scene.sentence.first, act.first - CAUSE_REACH)
    if not _BECAUSE.isdisjoint(scene.document.words[first : act.first]):
        return False
    return any(
        (mode.value == "none" or scene.document.words[mode.first] in _THERE_IS_NONE)
        and 0 <= mode.first - act.last <= NONE_REACH
        and not _cut_off(scene, act.last, mode.first)
        for mode in modes
    )


def _would_be(scene: Scene, act: Hit, modes: Sequence[Hit]) -> bool:
    """ "An assault across the river would be costly": an English noun of what may come."""
    words = scene.document.words
    if scene.document.lang != "en":
        return _may_come(scene, act, modes)
    if not (words[act.first - 1] in ("a", "an", "any", "the") or words[act.first] == "the"):
        return False
    return any(
        words[mode.first] in ("would", "could", "might", "may", "will")
        and 0 <= mode.first - act.last <= NONE_REACH
        and not _cut_off(scene, act.last, mode.first)
        for mode in modes
    )


def _without_signs(scene: Scene, acts: Sequence[Hit]) -> list[Hit]:
    """ "These strikes on X may suggest that …": English acts told before, as signs of others."""
    words, first = scene.document.words, scene.sentence.first
    if scene.document.lang != "en" or words[first] not in ("the", "these", "this"):
        return list(acts)
    last = min(first + SUGGEST_REACH, scene.sentence.last)
    verb = next((t for t in range(first, last) if words[t].startswith(_SUGGESTING)), None)
    subject = acts[:1] and acts[0].first - first <= SUBJECT_REACH
    if verb is None or not subject or "that" in words[first:verb]:
        return list(acts)
    return [act for act in acts if act.first > verb or act.value == "visual"]


SUGGEST_REACH, SUBJECT_REACH = 12, 3
"""Words before "suggests" in a sentence on a sign, and before the act that is the sign."""
_SUGGESTING = ("indicat", "suggest", "signal")


def _in_relative(scene: Scene, first: int, last: int) -> bool:
    """Whether ", де …" or ", яка …" opens between two tokens: it tells of a place only."""
    if scene.document.lang == "en":
        return False
    return any(
        "," in scene.gap(t - 1) and scene.document.words[t].startswith(_RELATIVE)
        for t in range(first, last)
    )


def _may_come(scene: Scene, act: Hit, modes: Sequence[Hit]) -> bool:
    """ "Удар може бути спрямований на X", "штурм ожидается": a noun and what is said of it."""
    word = scene.document.words[act.last - 1]
    if word.endswith(_VERBAL):
        return False
    return any(
        mode.value in ("maybe", "plan")
        and 0 <= mode.first - act.last <= COMING_REACH
        and not _cut_off(scene, act.last, mode.first + 1)
        for mode in modes
    )


def _cut_off(scene: Scene, first: int, last: int, *, past_that: bool = False) -> bool:
    """Whether a clause ends between the two tokens; `past_that` looks behind ", що"."""
    words = scene.document.words
    ends = [
        t
        for t in range(first - 1, last - 1)
        if not _ENDS.isdisjoint(scene.gap(t)) and not (past_that and words[t + 1] in _THAT)
    ]
    closing = [last - 1] if "," in scene.gap(last - 1) else []
    return bool(ends) and not _encloses_name(scene, [*ends, *closing])


def _encloses_name(scene: Scene, ends: Sequence[int]) -> bool:
    """ "Штурмів, за його словами, не було": two commas around who says so."""
    if len(ends) != BOTH or any(scene.gap(t).strip() != "," for t in ends):
        return False
    first, last = ends
    return last - first <= ASIDE_WORDS and scene.document.words[first + 1] in _ACCORDING


def _as_attempt(scene: Scene, act: Hit, modes: Sequence[Hit]) -> Hit:
    """An attempt to advance or to take is an assault."""
    if scene.document.lang == "en" and act.value == "clearing" and _is_to_dislodge(scene, act):
        return act._replace(value=_ATTEMPTS_AT)
    tried = any(m.value == "try" and 0 <= act.first - m.last <= TRY_REACH for m in modes)
    return act._replace(value=_ATTEMPTS_AT) if tried and act.value in _TRIED else act


def _is_to_dislodge(scene: Scene, act: Hit) -> bool:
    """ "Made 34 attempts since morning to dislodge our troops": no clearing, but an assault."""
    words, first = scene.document.words, scene.sentence.first
    if words[act.first - 1] != "to":
        return False
    return any(
        hit.value in ("try", "plan")
        and words[hit.first].startswith(("attempt", "tri", "try"))
        and 0 < act.first - hit.first <= DISLODGE_REACH
        and not _cut_off(scene, hit.last, act.first)
        for hit in scene.of("mode")
        if hit.first >= first
    )


DISLODGE_REACH = 10
"""Words between "attempts" and "to dislodge"."""
