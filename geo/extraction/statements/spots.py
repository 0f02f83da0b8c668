"""The mentions of a document as places of statements: which ones count in a sentence."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from geo.extraction.acts.formations import Unit
from geo.extraction.statements.bystanders import is_ward, only_leads_to, speaks
from geo.extraction.statements.containers import FINE, Containers
from geo.extraction.statements.left_places import LeftPlaces
from geo.extraction.statements.named_things import named_things
from geo.extraction.statements.seats import at_capital, bodies, is_seat, speaks_on
from geo.extraction.text.document import Document, Sentence
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene
from geo.records.mention import Mention
from geo.records.vocabulary import Role

_SIZES: Mapping[str | None, int] = {"landmark": 0, "street": 0, "district": 1, "settlement": 2}
_REGION = 3
"""Sizes of kinds of place, each of which may hold the ones before it."""
CLASS_STEM = 5
"""Letters that tell the class words of landmarks apart in any case."""
_HOSPITALS = ("больниц", "госпитал", "лікарн", "шпитал", "hospital", "стационар", "городскую бол")
_DIED = ("помер", "умер", "скончал")
"""Stems of "died" behind the hospital where the wounded were taken."""
_CONTROLLED = ("подконтрольн", "неподконтрольн", "підконтрольн")
"""Stems of "held by", which a capital follows that stands for its state."""
WARD_REACH = 4
"""Words between "taken to" and a hospital."""
HEADING_WORDS = 6
"""Words of a line that only names a place: "Kramatorsk.", "Покровський напрямок:"."""


class Spots(Containers):
    """Mentions by their position in the list, with the tokens where they begin."""

    def __init__(self, document: Document, mentions: Sequence[Mention]) -> None:
        super().__init__(document, mentions)
        self._starts = [mention.start for mention in mentions]
        self._heading: tuple[int, list[int]] = (-1, [])
        self._heads_next = True
        self._named: tuple[int, int, list[int], bool] = (-9, -1, [], False)
        self._left = LeftPlaces()

    def in_sentence(
        self,
        scene: Scene,
        units: Sequence[Unit],
        roles: dict[int, Role],
    ) -> list[tuple[int, int]]:
        """(token, mention) of the places where something may happen; others get their role.

        `scene.names` are the tokens of claimants, where nothing happens.
        """
        found: list[tuple[int, int]] = []
        numbers = self._range(scene.sentence)
        if not numbers:
            return found
        named = bodies(scene).union(t for u in units for t in range(u.first, u.last))
        named.update(self._homes(scene, units))
        things = named_things(scene, [(self._tokens[n], n) for n in numbers], self.end_of)
        for number in numbers:
            mention, token = self.mentions[number], self._tokens[number]
            if number in things:
                roles[number] = "context"
            elif token in scene.names:
                roles[number] = "source"
            elif token in named:
                roles[number] = "unit"
            elif self.document.words[token - 1].startswith(_CONTROLLED) or speaks(scene, token):
                roles[number] = "metonym"
            elif mention.role in ("context", "event") and self._stands_alone(
                scene, mention, things
            ):
                found.append((token, number))
        elsewhere = [place for place in found if not is_seat(scene, place[0])]
        elsewhere = elsewhere if elsewhere or at_capital(scene, found) else found
        kept = [place for place in elsewhere if not self._is_ward(scene, place)]
        there = [place for place in kept if not only_leads_to(scene, place[0])]
        kept = there if there or scene.has("metric", "killed", "wounded") else kept
        return self._under_lead(scene, kept)

    def _homes(self, scene: Scene, units: Sequence[Unit]) -> set[int]:
        """ "The DNR 132nd Brigade": tokens of places right before the formations they raised."""
        if scene.document.lang != "en" or not units:
            return set()
        firsts = {unit.first for unit in units}
        return {
            self._tokens[n]
            for n in self._range(scene.sentence)
            if self._ends[n] in firsts
            and scene.gap(self._ends[n] - 1) == " "
            and self.document.words[self._tokens[n] - 1] == "the"
        }

    def _stands_alone(self, scene: Scene, mention: Mention, things: set[int]) -> bool:
        """Whether a mention does not only tell where the one before it lies.

        It does not in "the road to X near Y", which is cut near Y.
        """
        if mention.part_of is None:
            return True
        held = self._by_start.get(mention.part_of)
        if held is None:
            return False
        return held in things or only_leads_to(scene, self._tokens[held])

    def _is_ward(self, scene: Scene, place: tuple[int, int]) -> bool:
        """ "Was taken to hospital No. 2": where the wounded are cared for."""
        mention = self.mentions[place[1]]
        if is_ward(scene, place[0], mention.surface, town=mention.kind == "settlement"):
            return True
        if mention.kind != "landmark":
            return False
        if any(0 <= place[0] - hit.last <= WARD_REACH for hit in scene.of("care")):
            return True
        hospital = self.mentions[place[1]].surface.lower().startswith(_HOSPITALS)
        end = self._ends[place[1]]
        if hospital and any(w.startswith(_DIED) for w in scene.document.words[end : end + 2]):
            return True
        return hospital and all(hit.value == "nothing" for hit in scene.of("act"))

    def _under_lead(self, scene: Scene, found: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """ "Dobropillia: fighting near Shakhove": the sector before a colon is not the place."""
        smaller = [place for place in found if self.mentions[place[1]].kind != "country"]
        if len(smaller) < 2 or found[0][0] - scene.sentence.first > 1:
            return found
        end = self._ends[found[0][1]]
        leads = scene.gap(end - 1).startswith(":") and found[1][0] >= end
        sector = scene.document.words[scene.sentence.first] in ("на", "in")
        leads = leads or (sector and scene.gap(end - 1).strip() == "-")
        return found[1:] if leads else found

    def without_states(
        self, scene: Scene, places: Sequence[tuple[int, int]]
    ) -> list[tuple[int, int]]:
        """Without countries, where something smaller is named: "30 helicopters of Russia".

        The two sides of the war are who acts and who suffers, never where: "Russia attacked
        Ukraine with 300 drones".
        """
        smaller = [place for place in places if self.mentions[place[1]].kind != "country"]
        sides = {hit.first for hit in scene.of("side")}
        return smaller or [place for place in places if place[0] not in sides]

    def spans(self, scene: Scene) -> list[tuple[int, int]]:
        """Token spans of all mentions in a sentence."""
        return [(self._tokens[n], self._ends[n]) for n in self._range(scene.sentence)]

    def end_of(self, number: int) -> int:
        """The token behind a mention."""
        return self._ends[number]

    def is_fine(self, numbers: Sequence[int]) -> bool:
        """Whether a place finer than a region is among them."""
        return any(self.mentions[n].kind in FINE | {"hromada"} for n in numbers)

    def are_within(self, inner: Sequence[int], outer: Sequence[int]) -> bool:
        """Whether all of `inner` are of a finer kind than the one place of `outer`."""
        if len(outer) != 1 or not inner:
            return False
        limit = _SIZES.get(self.mentions[outer[0]].kind, _REGION)
        return all(_SIZES.get(self.mentions[n].kind, _REGION) < limit for n in inner)

    def all_nominal(self, numbers: Sequence[int]) -> bool:
        """Whether all are words that stand for a place named before: "the village"."""
        return all(self.mentions[n].antecedent is not None for n in numbers)

    def only_countries(self, numbers: Sequence[int]) -> bool:
        """Whether nothing smaller than a country is named."""
        return bool(numbers) and all(self.mentions[n].kind == "country" for n in numbers)

    def only_regions(self, numbers: Sequence[int]) -> bool:
        """Whether nothing smaller than an oblast is named."""
        kinds = {self.mentions[n].kind for n in numbers}
        return bool(kinds) and kinds <= {"oblast", "country"}

    def is_part_of_town(self, numbers: Sequence[int]) -> bool:
        """Whether all are landmarks, districts or parts of a settlement."""
        return bool(numbers) and all(self._is_part(self.mentions[n]) for n in numbers)

    def keys(self, sentence: Sentence) -> set[object]:
        """What all the mentions of a sentence stand for."""
        return {self.key(number) for number in self._range(sentence)}

    def same(self, number: int, other: int) -> bool:
        """Whether two mentions are one place; "the substation" is the one named before."""
        one, two = self.mentions[number], self.mentions[other]
        if self.key(number) == self.key(other):
            return True
        landmarks = one.kind == two.kind == "landmark"
        if landmarks and self.document.lang == "en":
            names = sorted((one.surface.lower(), two.surface.lower()), key=len)
            if names[1].endswith(" " + names[0]):
                return True  # "the Tuapse oil terminal", "the oil terminal"
        bare = landmarks and len(one.surface.split()) == 1
        return bare and two.surface.lower().startswith(one.surface[:CLASS_STEM])

    def keys_of(self, numbers: Sequence[int]) -> set[object]:
        """What several mentions stand for."""
        return {self.key(number) for number in numbers}

    def inherited(self, scene: Scene, acts: Sequence[Hit]) -> list[tuple[int, int]]:
        """The places of a heading, or those just looked at, for a sentence that names none."""
        if self._speaks_of_named(scene):
            return [(scene.sentence.first, number) for number in self._named[2]]
        paragraph, numbers = self._heading
        if not numbers:
            return self._left.places_for(scene, acts)
        if scene.sentence.paragraph - paragraph > (1 if self._heads_next else 0):
            return []
        return [(scene.sentence.first, number) for number in numbers]

    def remember(
        self, scene: Scene, places: Sequence[tuple[int, int]], *, drafted: bool = False
    ) -> None:
        """Keep the places of a line that names places and nothing else.

        `drafted`: the sentence became a statement.
        """
        sentence = scene.sentence
        fine = [number for _, number in places if self.mentions[number].kind == "settlement"]
        one = fine if len(self.keys_of(fine)) == 1 else []
        self._named = (scene.number, sentence.paragraph, one[:1], bool(scene.of("act")))
        named = self.finest([number for _, number in places])
        self._left.keep(scene, [] if drafted else places, named)
        short = sentence.last - sentence.first <= HEADING_WORDS
        if places and short and not scene.of("act"):
            self._heading = (sentence.paragraph, [number for _, number in places])
            self._heads_next = self._is_alone(scene)
        elif places:
            self._heading = (-1, [])

    def _speaks_of_named(self, scene: Scene) -> bool:
        """Whether an English sentence goes on with the town of the one before it.

        "Kostiantynivka is almost encircled. The enemy attacks from three sides", "in the attack
        there".
        """
        number, paragraph, numbers, acted = self._named
        if self.document.lang != "en" or not numbers or scene.sentence.paragraph != paragraph:
            return False
        if scene.number - number != 1:
            return False
        return speaks_on(scene, acted=acted)

    def _is_alone(self, scene: Scene) -> bool:
        """Whether a sentence is the whole of its paragraph, whose places serve the next one."""
        near = self.document.sentences[max(scene.number - 1, 0) : scene.number + 2]
        return [s.paragraph for s in near].count(scene.sentence.paragraph) == 1

    def _range(self, sentence: Sentence) -> range:
        return range(
            bisect_left(self._starts, sentence.start), bisect_left(self._starts, sentence.end)
        )

    def _is_part(self, mention: Mention) -> bool:
        if mention.kind in ("landmark", "street", "district"):
            return True
        return mention.relation is not None and mention.relation.how in ("part", "edge", "bank")
