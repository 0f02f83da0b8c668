"""Names that no gazetteer knows, behind a word that says what they are: "в деревне X"."""

from geo.extraction.places.place_draft import Draft, Scene

_HAMLETS = frozenset((
    "село", "села", "селе", "селу", "селом", "сел", "селах", "селам", "деревня", "деревни",
    "деревне", "деревню", "деревней", "деревень", "деревнях", "деревням", "хутор", "хутора",
    "хуторе", "хутору", "хутором", "хуторах", "поселок", "поселка", "поселке", "поселку",
    "поселков", "поселках", "станица", "станицы", "станице", "станицу", "слобода", "слободы",
    "слободе", "слободу", "пункта", "пункте", "пункту", "пункт", "пункты", "пунктов", "пунктах",
    "пгт", "села", "сіл", "селі", "сел", "селище", "селища", "селищі", "селах", "хутір",
    "хутора", "хуторі", "смт",
))  # fmt: skip
"""Russian and Ukrainian nouns of small settlements, which a name follows."""
_ENGLISH = frozenset((
    "village", "villages", "hamlet", "hamlets", "settlement", "settlements", "town", "farmstead",
))  # fmt: skip
VILLAGE_NOUNS = _HAMLETS | _ENGLISH
"""Nouns of small settlements in all languages, in the plural too."""
LISTED = 2
"""Known villages in front of an unknown one that closes their list."""
_VILLAGES = (
    *(
        stem + ending
        for stem in ("овк", "евк", "инк", "анк", "янк", "івк", "ївк")
        for ending in ("а", "и", "е", "у", "ой", "ою")
    ),
    *("ово", "ево", "ино", "івці", "ївці", "анці", "инці"),
)
"""Endings of Russian and Ukrainian villages in their cases; no surname has them."""
_CALLED = 6
"""Letters of the shortest unknown name that is known by its ending."""
_PLACING = frozenset((
    "от", "між", "между", "в", "во", "на", "под", "у", "около", "близ", "возле", "вблизи", "из",
    "к", "ко", "до", "через", "районе", "районах", "восточнее", "западнее", "севернее", "южнее",
    "селу", "окраине", "окраинах", "направлении", "сторону", "за", "від", "біля", "поблизу",
    "під", "з", "із", "район", "районі", "неподалік", "околиці", "околицях", "бік",
))  # fmt: skip
"""Words that stand in front of a place."""
_TAKING = (
    "взяти", "взял", "освобо", "занял", "заня", "захват", "захопи", "зайня", "штурм", "обстрел",
    "обстріл", "звільн", "контролир", "контролю", "атаков", "удержива",
)  # fmt: skip
"""Stems of words whose object may be a village."""
_SHORTEST = 4
"""Shorter words with a capital behind such a noun are mostly no names."""


def unknown_name(scene: Scene, token: int, drafts: list[Draft]) -> Draft | None:
    """A mention without readings for an unknown word where a village must be named."""
    if len(scene.word(token)) < _SHORTEST or "-" in (scene.gap(token), scene.gap(token - 1)):
        return None
    if scene.document.lang == "en":
        return _english(scene, token)
    named = scene.word(token - 1) in _HAMLETS and scene.gap(token - 1) == " "
    named = named or _is_called_like_a_village(scene, token, drafts)
    if not named and not _listed(scene, token, drafts) and not _closes(scene, token, drafts):
        return None
    last = token + 2 if scene.gap(token) == " " and _goes_on(scene, token + 1) else token + 1
    return Draft(token, last, kind="settlement")


def _is_called_like_a_village(scene: Scene, token: int, drafts: list[Draft]) -> bool:
    """ "Взятии Улаковки", "под Верхопутьевкой": an ending that villages have and persons do not.

    It counts behind a preposition of place, a word of taking, or another place of a list.
    """
    if not scene.word(token).endswith(_VILLAGES) or len(scene.word(token)) < _CALLED:
        return False
    if scene.opens_sentence(token) or scene.capitalised(token + 1) or scene.capitalised(token - 1):
        return False
    before = scene.word(token - 1)
    if scene.gap(token - 1) == " " and (before in _PLACING or before.startswith(_TAKING)):
        return True
    return bool(drafts) and bool(drafts[-1].readings) and _follows(scene, drafts[-1].last, token)


def _english(scene: Scene, token: int) -> Draft | None:
    """ "The village of X", "the villages of X and Y" (the second one only where X is known)."""
    led = scene.word(token - 1) == "of" and scene.word(token - 2) in _ENGLISH
    if not led or scene.gap(token - 1) != " " or scene.word(token) in scene.tells.states:
        return None
    last = token + 2 if scene.gap(token) == " " and _goes_on(scene, token + 1) else token + 1
    return Draft(token, last, kind="settlement")


def _goes_on(scene: Scene, token: int) -> bool:
    """Whether the next word belongs to the name: "Новый Путь", never a region's adjective."""
    document = scene.document
    if not scene.capitalised(token) or scene.word(token + 1) in scene.tells.class_nouns:
        return False
    return document.text[document.starts[token] : document.ends[token]].istitle()


def _listed(scene: Scene, token: int, drafts: list[Draft]) -> bool:
    """Whether a word goes on with a list that a noun of villages opened: "сёлам X, Y и Z"."""
    if not drafts or not scene.together(drafts[-1].first, token):
        return False
    first = _opening(scene, drafts)
    return first is not None and _follows(scene, drafts[-1].last, token)


def _closes(scene: Scene, token: int, drafts: list[Draft]) -> bool:
    """Whether "and" and an unknown word close a list of two known villages: "X, Y и Z"."""
    known = drafts[-LISTED:]
    joined = scene.word(token - 1) in scene.tells.joins and token > 1
    if len(known) < LISTED or not joined or not _follows(scene, known[-1].last, token):
        return False
    villages = all(d.readings and "settlement" in scene.kinds(d) for d in known)
    alone = (
        not scene.capitalised(token + 1) and scene.word(token + 1) not in scene.tells.class_nouns
    )
    return villages and alone and _follows(scene, known[0].last, known[-1].first)


def _opening(scene: Scene, drafts: list[Draft]) -> Draft | None:
    """The first of the drafts in the list that ends with the last of them, behind its noun."""
    after = drafts[-1]
    for draft in reversed(drafts[:-1]):
        if scene.word(after.first - 1) in _HAMLETS or not _follows(scene, draft.last, after.first):
            break
        after = draft
    return after if scene.word(after.first - 1) in _HAMLETS else None


def _follows(scene: Scene, end: int, token: int) -> bool:
    """Whether only a comma or "and" stands between two names."""
    joined = end + 1 == token and scene.word(end) in scene.tells.joins
    return joined or (end == token and scene.gap(end - 1) == ", ")
