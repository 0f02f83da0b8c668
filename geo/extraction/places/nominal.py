"""Words that stand for a place named before: "the city", "місто", "населённый пункт"."""

from bisect import bisect_right
from collections import Counter

from geo.extraction.places.bearings import offset_before
from geo.extraction.places.place_draft import Draft, Scene

CITY = 5_000
"""From this many people "the city" may mean a settlement, below it "the village"."""

REMEMBERED = 60
"""How many places back an antecedent may be."""

BRACKET_REACH = 2
"""Words between a bracket and the distance in it: "(all roughly 7 km north of X)"."""

_SHORTEST = 4
"""Abbreviations ("м.", "с.") introduce a name and never stand for one."""


def add_nominal(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """The drafts with those nominal mentions among them that have an antecedent."""
    taken = {token for draft in drafts for token in range(draft.first, draft.last)}
    ends = [draft.last for draft in drafts]
    nouns = scene.tells.settlement_nouns
    found = [
        draft
        for token, word in enumerate(scene.document.words)
        if word in nouns and token not in taken and _stands_alone(scene, token, taken)
        for draft in _resolved(scene, token, nouns[word], _before(drafts, ends, token))
    ]
    return sorted([*drafts, *found], key=lambda draft: draft.first) if found else drafts


def _before(drafts: list[Draft], ends: list[int], token: int) -> list[Draft]:
    """The places named last before a token."""
    stop = bisect_right(ends, token)
    return drafts[max(stop - REMEMBERED, 0) : stop]


def _stands_alone(scene: Scene, token: int, taken: set[int]) -> bool:
    """No name or class word follows; in English a definite article precedes."""
    if len(scene.word(token)) < _SHORTEST or scene.sentence_of[token] < 0:
        return False
    english = scene.document.lang == "en"
    if english and scene.word(token - 1) not in scene.tells.nominal_before:
        return False
    if scene.gap(token) not in (" ", " «", ' "', ". "):
        return True
    after = token + 1
    if after in taken or scene.capitalised(after) or scene.word(after) in scene.tells.heads:
        return scene.gap(token) == ". "
    return not (english and scene.word(after) in ("of", "council", "administration", "s"))


def _resolved(scene: Scene, token: int, category: str, drafts: list[Draft]) -> list[Draft]:
    first = token
    if category == "any" and scene.document.lang != "en":
        if not scene.word(token - 1).startswith("населен"):
            return []
        first = token - 1
    antecedent = _antecedent(scene, token, category, drafts)
    if antecedent is None:
        return []
    return [
        Draft(
            first,
            token + 1,
            readings=antecedent.readings,
            kind="settlement",
            nominal=True,
            antecedent=antecedent,
        )
    ]


def antecedent_of(scene: Scene, token: int, drafts: list[Draft]) -> Draft | None:
    """The town that words at a token speak of, among the places named before it."""
    return _antecedent(scene, token, "city", drafts) or _antecedent(scene, token, "any", drafts)


def _antecedent(scene: Scene, token: int, category: str, drafts: list[Draft]) -> Draft | None:
    """The last fitting settlement of the paragraph, else the one that the report is about."""
    before = [draft for draft in drafts if _fits(scene, draft, category)]
    if not before and scene.document.lang == "en":
        seats = [draft for draft in drafts if _fits(scene, draft, category, role="source")]
        return seats[-1] if seats else None  # "Lviv's mayor said a missile hit the city"
    if not before:
        return None
    paragraph = _paragraph(scene, token)
    here = [d for d in before if _paragraph(scene, d.first) == paragraph and d.part_of is None]
    here = [d for d in here if not _only_measures(scene, d)]
    if here:
        return here[-1]
    counts = Counter(d.readings for d in before)
    most = max(counts.values())
    return next(d for d in before if counts[d.readings] == most)


def _only_measures(scene: Scene, draft: Draft) -> bool:
    """ "Marinka (27 km southwest of Avdiivka)": a town that tells where another one lies."""
    offset = offset_before(scene, draft.first)
    if offset is None:
        return False
    return any("(" in scene.gap(at) for at in range(offset.first - BRACKET_REACH, offset.first))


def _paragraph(scene: Scene, token: int) -> int:
    while scene.sentence_of[token] < 0:  # a dateline before its paragraph's first sentence
        token += 1
    return scene.document.sentences[scene.sentence_of[token]].paragraph


def _fits(scene: Scene, draft: Draft, category: str, role: str = "context") -> bool:
    if draft.role != role or draft.landmark or draft.kind == "direction":
        return False
    if draft.nominal or "settlement" not in scene.kinds(draft):
        return False
    if category == "any":
        return True
    return (scene.population(draft) >= CITY) == (category != "village")
