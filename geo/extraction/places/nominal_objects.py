"""Class words that stand for an object named before: "мост", "станция" after "Запорожская АЭС"."""

from geo.extraction.places.place_draft import Draft, Scene

REACH = 4
"""Sentences back in which the object was named."""
_STATIONS = ("станци", "станці")
_THE = frozenset(("этого", "этот", "этой", "эту", "этому", "этом", "самого", "самой", "цього",
                  "цей", "цієї", "цю", "цьому", "самій", "самого"))  # fmt: skip
_POWER = "power_station"
_ALIKE = frozenset(
    ("bridge", "dam", "airport", "port", _POWER, "plant", "church", "mine", "railway_station")
)
"""Kinds of object so few in a report that the bare class word means the one named before."""


def add_nominal_objects(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """The drafts with those bare class words among them that have an object to stand for."""
    if scene.document.lang == "en" or not any(_is_object(scene, draft) for draft in drafts):
        return drafts
    taken = {token for draft in drafts for token in range(draft.first, draft.last)}
    found = [
        Draft(
            token,
            token + 1,
            readings=antecedent.readings,
            kind=antecedent.kind,
            nominal=True,
            landmark=antecedent.landmark,
            own_words=antecedent.own_words,
            town=antecedent.town,
            antecedent=antecedent,
        )
        for token, word in enumerate(scene.document.words)
        if token not in taken and _may_stand_alone(scene, token, word, taken)
        if (antecedent := _antecedent(scene, token, word, drafts)) is not None
    ]
    return sorted([*drafts, *found], key=lambda draft: draft.first) if found else drafts


def _is_object(scene: Scene, draft: Draft) -> bool:
    """Whether a mention is an object of its own name, of a kind that a report has few of."""
    if draft.nominal or not (draft.own_words or draft.readings):
        return False
    by_name = draft.landmark is None and scene.kinds(draft) <= {"landmark", "area"}
    return by_name or draft.landmark in _ALIKE


def _may_stand_alone(scene: Scene, token: int, word: str, taken: set[int]) -> bool:
    """Whether a class word has no name of its own behind it, nor an adjective of its kind."""
    known = word in scene.tells.heads or word.startswith(_STATIONS)
    if not known or scene.sentence_of[token] < 0:
        return False
    named = scene.gap(token) in (" ", " «", ' "', "-") and (
        scene.capitalised(token + 1) or token + 1 in taken or scene.word(token + 1).isdigit()
    )
    before = scene.word(token - 1)
    described = before.endswith(scene.tells.adjective_endings) and before not in _THE
    apart = before.endswith("ую") and not word.endswith(("у", "ю"))
    return not named and (apart or not described)


def _antecedent(scene: Scene, token: int, word: str, drafts: list[Draft]) -> Draft | None:
    """The object of the same class that was named last."""
    number = scene.sentence_of[token]
    near = [
        d
        for d in drafts
        if d.first < token
        and _is_object(scene, d)
        and 0 <= number - scene.sentence_of[d.first] <= REACH
    ]
    return next((d for d in reversed(near) if _is_of_class(scene, word, d)), None)


def _is_of_class(scene: Scene, word: str, draft: Draft) -> bool:
    """Whether the class word is the object's own, or "station" for a power plant."""
    if draft.landmark == _POWER and word.startswith(_STATIONS):
        return True
    forms = scene.tells.head_forms
    noun = forms.get(word)
    inside = (forms.get(scene.word(t)) for t in range(draft.first, draft.last))
    return noun is not None and noun in inside
