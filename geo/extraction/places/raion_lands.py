"""Lands named after the centre of a raion: "Куп'янщина" is Куп'янський район."""

from geo.extraction.places.place_draft import Draft, Scene
from geo.gazetteer.layout import KINDS

_LAND = (("ччин", "цький район"), ("щин", "ський район"))
"""What stems of such lands end in, and the full name of the raion behind the rest."""
_CASES = ("а", "и", "і", "у", "ою")
_ENDINGS = tuple(land + case for land in ("щин", "ччин") for case in _CASES)


def raion_land(scene: Scene, token: int) -> Draft | None:
    """The raion that a capitalised word in -щина names, where no oblast is called so."""
    word = scene.word(token)
    if scene.document.lang != "uk" or not word.endswith(_ENDINGS):
        return None
    ending = next(case for case in _CASES if word.endswith(case))
    stem, gazetteer = word.removesuffix(ending), scene.gazetteer
    for land, raion in _LAND:
        if not stem.endswith(land):
            continue
        forms = gazetteer.lookup(stem.removesuffix(land) + raion)
        found = dict.fromkeys(f.place for f in forms if KINDS[gazetteer.kind[f.place]] == "raion")
        if found:
            return Draft(token, token + 1, tuple(found), kind="raion")
    return None
