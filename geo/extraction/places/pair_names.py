"""Names of two words that the gazetteer does not know: "село Мокрая Орловка" is not Мокрая."""

from geo.extraction.places.misspelt import one_letter_off
from geo.extraction.places.place_draft import Draft, Scene

_BETWEEN = frozenset({" ", " «", ' "', " “", " „", ". "})

_QUALIFIERS = frozenset((
    "nova", "nove", "novyi", "novi", "velyka", "velyke", "velykyi", "velyki", "mala", "male",
    "malyi", "mali", "stara", "stare", "staryi", "verkhnia", "verkhnie", "verkhnii", "nyzhnia",
    "nyzhnie", "krasna", "krasne", "krasnyi", "bila", "bile", "bilyi", "chervona", "chervone",
))  # fmt: skip
"""Words with which names of two words begin, in the English spelling."""


def misspelt_pair(scene: Scene, token: int, known: Draft | None) -> Draft | None:
    """ "Nova Kakhkovka": a name of two words that is one letter off, where only the first is known.

    `known` is the longest known name at the token.
    """
    word = scene.word(token)
    if word not in _QUALIFIERS or scene.document.lang != "en":
        return None
    if (known is not None and known.last > token + 1) or not _is_noun(scene, token + 1):
        return None
    readings = one_letter_off(scene.gazetteer, f"{word} {scene.word(token + 1)}")
    return Draft(token, token + 2, readings) if readings else None


def is_longer(scene: Scene, token: int, known: Draft | None) -> bool:
    """Whether an unknown name of a qualifier and a noun begins here, after "the village of".

    `known` is the longest known name at the token. A qualifier is a word with which other names
    of two words begin: "Мокрая Калигорка", "Nova Odesa".
    """
    if known is not None and known.last > token + 1:
        return False
    if not _introduced(scene, token) or not _is_noun(scene, token + 1):
        return False
    return scene.gazetteer.begins(f"{scene.word(token)} ")


def _introduced(scene: Scene, token: int) -> bool:
    before = scene.word(token - 1)
    if scene.gap(token - 1) not in _BETWEEN or not scene.together(token - 1, token):
        return False
    return (scene.word(token - 2) if before == "of" else before) in scene.tells.settlement_nouns


def _is_noun(scene: Scene, token: int) -> bool:
    """Whether a capitalised word goes on with the name, and is no region, person or acronym."""
    if scene.gap(token - 1) != " " or not scene.together(token - 1, token):
        return False
    if not scene.capitalised(token) or scene.word(token) in scene.tells.given_names:
        return False
    start, end = scene.document.starts[token], scene.document.ends[token]
    if scene.document.text[start:end].isupper():
        return False
    classes = scene.tells.class_nouns
    return scene.word(token) not in classes and scene.word(token + 1) not in classes
