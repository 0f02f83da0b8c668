"""Places that a sentence leaves for the next: a fire seen, a place asked about."""

from collections.abc import Sequence

from geo.extraction.acts.acts import REMOTE
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene

_SEEN = frozenset(("fire", "explosion", "destroy", "visual"))
"""Acts that only show what something did, without telling what."""
_DONE = REMOTE | {"strike", "attack", "destroy", "sabotage"}
"""Acts that may be behind a fire."""

_THERE = frozenset(("там", "туди", "туда"))
_IT = frozenset(("його", "її", "їх", "его", "ее", "их"))
"""Words for the place or the object that was named last."""
THERE_REACH = 5
"""Words at the beginning of a sentence among which "there" points back."""

Places = list[tuple[int, int]]
"""(token, mention) of places."""


class LeftPlaces:
    """Remembers what was seen or asked about, in Ukrainian and Russian texts."""

    def __init__(self) -> None:
        self._seen: tuple[int, int, list[int]] = (-9, -9, [])
        self._asked: tuple[int, list[int]] = (-9, [])
        self._named: tuple[int, list[int]] = (-9, [])

    def keep(self, scene: Scene, places: Sequence[tuple[int, int]], named: Sequence[int]) -> None:
        """Keep the places of a sentence that told no statement, and the finest it `named`."""
        if scene.document.lang == "en" or not named:
            return
        self._named = (scene.sentence.paragraph, list(named))
        if not places:
            return
        sentence, numbers = scene.sentence, [number for _, number in places]
        if scene.document.text[sentence.end - 1] == "?":
            self._asked = (sentence.paragraph, numbers)
        elif scene.has("act", *_SEEN):
            self._seen = (scene.number, sentence.paragraph, numbers)

    def places_for(self, scene: Scene, acts: Sequence[Hit]) -> Places:
        """The places of an act without one: an answer's, or the cause's of what was seen."""
        paragraph, first = scene.sentence.paragraph, scene.sentence.first
        asked, numbers = self._asked
        if paragraph - asked == 1 and acts:
            return [(first, number) for number in numbers]
        told, numbers = self._named
        if told == paragraph and acts and _points_back(scene):
            return [(first, number) for number in numbers]
        number, seen, numbers = self._seen
        near = scene.number - number == 1 and paragraph == seen
        if near and any(act.value in _DONE for act in acts):
            return [(first, number) for number in numbers]
        return []


def _points_back(scene: Scene) -> bool:
    """ "Там відбито 9 атак", "его разбомбила авиация": the place named in the paragraph."""
    words, first = scene.document.words, scene.sentence.first
    there = not _THERE.isdisjoint(words[first : first + THERE_REACH])
    return there or words[first] in _IT
