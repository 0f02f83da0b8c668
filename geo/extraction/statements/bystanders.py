"""Places beside the one of an act, in Ukrainian and Russian: wards, capitals that speak, towns."""

from geo.extraction.text.scene import Scene

_TAKEN = ("госпитализ", "достав", "отвез", "увез", "перевез", "госпіталіз", "відвез", "перевез",
          "направ", "скерова")  # fmt: skip
"""Stems of what is done with the wounded."""
_TO = frozenset(("в", "во", "у", "до", "к"))
TAKEN_REACH = 4
"""Words between "were taken" and the town where they were taken."""
_LIE_IN = ("больнице", "больницах", "госпитале", "госпиталях", "стационаре", "лікарні", "лікарнях",
           "шпиталі", "шпиталях", "реанимации", "реанімації")  # fmt: skip
"""Hospitals in the case of where somebody lies; what is struck stands in another."""
_WARDS = ("реанимаци", "отделени", "палат", "реанімаці", "відділенн")
"""Stems of the parts of a hospital where somebody lies."""
_IN = frozenset(("в", "во", "у"))
_CAPITALS = frozenset(("киеве", "москве", "кремле", "вашингтоне", "києві", "москві", "кремлі",
                       "вашингтоні", "брюсселе", "брюсселі", "минске", "мінську"))  # fmt: skip
SPEECH_REACH = 3
"""Words between a capital and what it says: "в Киеве это отрицали"."""
_ROADS = frozenset((
    "трассу", "трассе", "трассы", "трасса", "дорогу", "дороге", "дороги", "дорога", "шоссе",
    "путь", "выезд", "выезде", "поворот", "повороте", "трасу", "трасі", "траси", "траса", "шлях",
))  # fmt: skip
_FROM = frozenset(("из", "із", "з", "с"))
_CITIZENS = ("громадян", "граждан", "уроджен", "урожен")
"""Stems of nouns behind which stands where somebody is from."""
_BORDERS = frozenset(("межі", "границе", "стыке", "стику"))
"""Ukrainian and Russian "on the border of X and Y", which tells where the place before lies."""
BORDER_REACH = 3
"""Words between "on the border of" and the second region."""
_STATES = frozenset(("київ", "москва", "киев", "вашингтон", "мінськ", "минск"))
_COMMENTS = ("комент", "коммент")
_FLAG = frozenset(("флагом", "прапором"))
"""Behind these stands the state of a ship."""
_TOWARDS = frozenset(("на", "в", "до"))
_HURT = ("wounded", "killed")


def is_ward(scene: Scene, token: int, surface: str, *, town: bool) -> bool:
    """Whether only the wounded lie in a place; `town`: it is a settlement, else an object."""
    words = scene.document.words
    if scene.document.lang == "en" or not scene.has("metric", *_HURT):
        return False
    if not town:
        lies = words[token - 1] in _IN and surface.lower().split()[-1] in _LIE_IN
        return lies or words[token - 1].startswith(_WARDS)
    near = words[max(scene.sentence.first, token - TAKEN_REACH) : token]
    return words[token - 1] in _TO and any(word.startswith(_TAKEN) for word in near)


def speaks(scene: Scene, token: int) -> bool:
    """ "В Киеве это отрицали", "в Москве заявили": a capital that stands for its state."""
    words = scene.document.words
    after = words[token + 1 : token + 1 + SPEECH_REACH]
    if words[token] in _STATES and any(word.startswith(_COMMENTS) for word in after):
        return scene.document.lang != "en"
    if (
        token <= scene.sentence.first
        or words[token] not in _CAPITALS
        or words[token - 1] not in _IN
    ):
        return False
    near = range(token + 1, token + 1 + SPEECH_REACH)
    verbs = [*scene.of("say"), *(h for h in scene.of("mode") if h.value == "deny")]
    return any(hit.first in near for hit in verbs)


def only_leads_to(scene: Scene, token: int) -> bool:
    """ "Трассу на Краматорск", "волонтёры из Харькова": where a road leads, where one is from."""
    words, first = scene.document.words, scene.sentence.first
    if scene.document.lang == "en" or token - 2 < first:
        return False
    if words[token - 1].startswith(_CITIZENS):
        return True
    if not _BORDERS.isdisjoint(words[max(first, token - BORDER_REACH) : token]):
        return True
    if words[token - 1] in _FROM:
        people = [h for h in scene.of("side") if h.value == "civilians"]
        people += [*scene.of("single"), *scene.of("number")]
        return any(h.last == token - 1 for h in people)
    road = words[token - 1] in _TOWARDS and words[token - 2] in _ROADS
    return road or words[token - 1] in _FLAG
