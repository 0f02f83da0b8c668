"""Sectors of the front without their class word, or of two towns: "на Лиманському – 12"."""

from geo.extraction.places.place_draft import Draft, Scene
from geo.gazetteer.layout import KINDS

_SECTOR_FORMS = ("ському", "цькому", "зькому", "ском", "цком")
"""Ends of the adjectives of sectors behind "на"."""
_ADJECTIVES = ("ий", "ый", "ого", "ому", "им", "ым", "ом", "ої", "ій", "ой", "их", "ых")
"""Ends of adjectives, which no town before a hyphen has."""
_FIRST_HALF = ("о", "е")
"""Last letters of the first town of "Лимано-Куп'янський"."""


def with_sectors(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """The drafts with the sectors that a summary names by their adjective alone."""
    if scene.document.lang == "en" or not _tells_of_sectors(scene):
        return drafts
    found: dict[int, Draft] = {}
    for token, word in enumerate(scene.document.words):
        if word.endswith(_SECTOR_FORMS) and scene.capitalised(token):
            draft = _of_two_towns(scene, token) or _alone(scene, token)
            if draft is not None:
                found[draft.first] = draft
    if not found:
        return drafts
    taken = {t for draft in found.values() for t in range(draft.first, draft.last)}
    kept = [d for d in drafts if taken.isdisjoint(range(d.first, d.last))]
    return sorted([*kept, *found.values()], key=lambda draft: draft.first)


def _tells_of_sectors(scene: Scene) -> bool:
    classes = scene.tells.class_nouns
    return any(classes.get(word) == "direction" for word in scene.document.words)


def _of_two_towns(scene: Scene, token: int) -> Draft | None:
    """ "На Лимано-Куп'янському напрямку" is on the sector of the second town."""
    first = token - 1
    if scene.gap(first) != "-" or not scene.word(first).endswith(_FIRST_HALF):
        return None
    classed = scene.tells.class_nouns.get(scene.word(token + 1)) == "direction"
    readings = _sectors(scene, token)
    if not classed or not readings or _sectors(scene, first, token):
        return None
    return Draft(first, token + 2, readings, kind="direction")


def _alone(scene: Scene, token: int) -> Draft | None:
    """ "…, на Покровському відбито 40 атак": the class word is left out."""
    if scene.word(token - 1) not in scene.tells.lands or _goes_on(scene, token):
        return None
    readings = _sectors(scene, token)
    return Draft(token, token + 1, readings, kind="direction") if readings else None


def _goes_on(scene: Scene, token: int) -> bool:
    """Whether a noun follows that the adjective belongs to: "на Покровському шосе"."""
    if scene.gap(token) != " ":
        return scene.gap(token) in ("-", "/")
    word, tells = scene.word(token + 1), scene.tells
    noun = word in tells.heads or word in tells.class_nouns or word in tells.settlement_nouns
    joined = word in tells.joins or word.endswith(_ADJECTIVES)
    return noun or joined or word in tells.lines or word in tells.part_nouns


def _sectors(scene: Scene, first: int, last: int | None = None) -> tuple[int, ...]:
    """The directions that an adjective, or a pair of words with a hyphen, names."""
    name = scene.word(first) if last is None else f"{scene.word(first)}-{scene.word(last)}"
    gazetteer = scene.gazetteer
    forms = dict.fromkeys(form.place for form in gazetteer.lookup(name))
    return tuple(p for p in forms if KINDS[gazetteer.kind[p]] == "direction")
