"""The mentions of a document as places of statements: which ones count in a sentence."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import pairwise

from geo.extraction.bystanders import is_ward, only_leads_to, speaks
from geo.extraction.document import Document, Sentence
from geo.extraction.formations import Unit
from geo.extraction.left_places import LeftPlaces
from geo.extraction.lexicon import Hit
from geo.extraction.scene import Scene
from geo.extraction.seats import at_capital, bodies, is_seat, speaks_on
from geo.records.mention import Mention
from geo.records.vocabulary import Role

FINE = frozenset(("landmark", "street", "district", "settlement"))
"""Kinds of place that an event is put at; the others contain them or are areas."""
_FORESTS = ("лес", "ліс", "остров", "острів")
CLAUSE_REACH = 20
"""Words of a clause between a town at its beginning and the object that was hit there."""
TOWN_REACH = 4
"""Words between a landmark and its town: "the station in the centre of X"."""
_JOINS = frozenset(("and", "і", "й", "та", "и", "near", "біля", "поблизу", "у", "возле"))
_IN = frozenset(("у",))
"""Ukrainian "in", which is "near" in Russian."""
_AND = frozenset(("and", "і", "й", "та", "и"))
_IN_TOWN = frozenset(("landmark", "street", "district"))
"""Kinds of place that lie in a settlement."""
_SIZES: Mapping[str | None, int] = {"landmark": 0, "street": 0, "district": 1, "settlement": 2}
_REGION = 3
"""Sizes of kinds of place, each of which may hold the ones before it."""
_QUOTES = ' «»“”„"'
"""Signs between a town and its object that part nothing."""
_WITHIN = frozenset(("у", "в", "на", "во", "in"))
PART_REACH = 9
"""Words between a town and its district, or a district and the landmark in it."""
SEVERAL = 2
"""Regions that make a list, rather than tell where a town lies."""
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


class Spots:
    """Mentions by their position in the list, with the tokens where they begin."""

    def __init__(self, document: Document, mentions: Sequence[Mention]) -> None:
        self.document, self.mentions = document, mentions
        self._starts = [mention.start for mention in mentions]
        self._by_start = {mention.start: number for number, mention in enumerate(mentions)}
        self._tokens = [bisect_left(document.starts, m.start) for m in mentions]
        self._ends = [bisect_left(document.starts, m.end) for m in mentions]
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
        for number in numbers:
            mention, token = self.mentions[number], self._tokens[number]
            if token in scene.names:
                roles[number] = "source"
            elif token in named:
                roles[number] = "unit"
            elif self.document.words[token - 1].startswith(_CONTROLLED) or speaks(scene, token):
                roles[number] = "metonym"
            elif mention.role in ("context", "event") and self._stands_alone(scene, mention):
                found.append((token, number))
        elsewhere = [place for place in found if not is_seat(scene, place[0])]
        elsewhere = elsewhere if elsewhere or at_capital(scene, found) else found
        kept = [place for place in elsewhere if not self._is_ward(scene, place)]
        there = [place for place in kept if not only_leads_to(scene, place[0])]
        kept = there if there or scene.has("metric", "killed", "wounded") else kept
        return self._under_lead(scene, kept)

    def _stands_alone(self, scene: Scene, mention: Mention) -> bool:
        """Whether a mention does not only tell where the one before it lies.

        It does not in "the road to X near Y", which is cut near Y.
        """
        if mention.part_of is None:
            return True
        held = self._by_start.get(mention.part_of)
        return held is not None and only_leads_to(scene, self._tokens[held])

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
        if len(found) < 2 or found[0][0] - scene.sentence.first > 1:
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

    def finest(self, numbers: Sequence[int]) -> list[int]:
        """Without the regions and directions that only contain the finer places (CODING 10)."""
        fine = [n for n in numbers if self.mentions[n].kind in FINE or self._is_ward_of(n)]
        fine = self._each_once(self._without_lines(fine))
        if not fine:
            return self._smallest(numbers)
        apart = [n for n in numbers if n not in fine and self._stands_apart(n, fine)]
        apart = apart or self._listed_beside(numbers, fine)
        return sorted([*self._without_towns(fine), *apart]) if apart else self._without_towns(fine)

    def _each_once(self, numbers: list[int]) -> list[int]:
        """Without words that stand for a place that is named as well: "у Вовчанську … міста"."""
        named = {self.key(n) for n in numbers if self.mentions[n].antecedent is None}
        return [
            n for n in numbers if self.mentions[n].antecedent is None or self.key(n) not in named
        ]

    def _listed_beside(self, numbers: Sequence[int], fine: Sequence[int]) -> list[int]:
        """Several raions in one list with a town: "в Таганроге, Неклиновском и … районах"."""
        areas = [n for n in numbers if self._is_forest(n)]
        areas = [n for n in areas if any(self._adjoins(a, n) or self._adjoins(n, a) for a in fine)]
        if areas and self.document.lang != "en":
            return areas
        regions = [n for n in numbers if self.mentions[n].kind in ("raion", "hromada")]
        if len(regions) < SEVERAL:
            return []
        ends = [(a, b) for a in fine for b in (regions[0], regions[-1])]
        listed = any(self._adjoins(a, b) or self._adjoins(b, a) for a, b in ends)
        return regions if listed else []

    def _is_forest(self, number: int) -> bool:
        """Whether a mention is a forest or an island, which lies beside villages in a list."""
        mention = self.mentions[number]
        return mention.kind == "area" and any(
            word.startswith(_FORESTS) for word in mention.surface.lower().split()
        )

    def _adjoins(self, one: int, two: int) -> bool:
        """Whether only a comma or "and" stands between two mentions."""
        end, start = self._ends[one], self._tokens[two]
        return end <= start <= end + 1 and _AND.issuperset(self.document.words[end:start])

    def _stands_apart(self, number: int, fine: Sequence[int]) -> bool:
        """ "A depot in X and a radar in Crimea", "near X and in western Y Oblast": no container."""
        start, end = self._tokens[number], self._ends[number]
        if self.mentions[number].kind == "country" or self.document.lang != "en":
            return False
        before = [n for n in fine if self._ends[n] <= start]
        between = [self.document.words[self._ends[n] : start] for n in before]
        if any(len(words) < TOWN_REACH - 1 and "and" not in words for words in between):
            return False
        first = next(s.first for s in reversed(self.document.sentences) if s.first <= start)
        joined = "and" in self.document.words[max(first, start - 4) : start]
        follows = self.document.words[end : end + 2] in (("and", "a"), ("and", "an"))
        return start - first > TOWN_REACH and (joined or follows)

    def _smallest(self, numbers: Sequence[int]) -> list[int]:
        """Without the countries, and the oblasts of the raions and hromadas, that are named."""
        kinds = {self.mentions[n].kind for n in numbers}
        inner = kinds & {"raion", "hromada", "direction"}
        wide = {"country", "oblast"} if inner else {"country"}
        return [n for n in numbers if self.mentions[n].kind not in wide] or list(numbers)

    def _without_lines(self, numbers: list[int]) -> list[int]:
        """ "On the A - B highway near X" is at X."""
        pairs = pairwise(numbers)
        told = {number for number, after in pairs if self._told_by_next(number, after)}
        return [number for number in numbers if number not in told]

    def _told_by_next(self, number: int, after: int) -> bool:
        line, near = self.mentions[number].relation, self.mentions[after].relation
        if line is None or line.how != "line" or near is None or near.how != "near":
            return False
        return self._tokens[after] - self._ends[number] <= TOWN_REACH + 1

    def _without_towns(self, numbers: list[int]) -> list[int]:
        """A town beside its landmark is context, unless it is joined on: "the station and X"."""
        objects = [n for n in numbers if self.mentions[n].kind in _IN_TOWN or self._is_ward_of(n)]
        holding = {n for n in objects if self._holds(n, objects)}
        objects = [n for n in objects if n not in holding]
        numbers = [n for n in numbers if n not in holding]
        if not objects or len(objects) == len(numbers):
            return numbers
        return [n for n in numbers if n in objects or not self._is_town_of(n, objects)]

    def _is_town_of(self, number: int, objects: Sequence[int]) -> bool:
        """Whether the words between a town and a landmark are few, and none joins another place."""
        return any(
            self._beside(self._ends[n], self._tokens[number])
            or self._beside(self._ends[number], self._tokens[n])
            or self._is_part_of(n, number)
            for n in objects
        )

    def _is_ward_of(self, number: int) -> bool:
        """ "У Дніпровському районі Херсона": the district of the city named right behind it."""
        mention, after = self.mentions[number], self.mentions[number + 1 : number + 2]
        if mention.kind != "raion" or not after or after[0].kind != "settlement":
            return False
        return self.document.text[mention.end : after[0].start] == " "

    def _is_part_of(self, number: int, town: int) -> bool:
        """ "У Херсоні через обстріл Центрального району", "у Харкові дрон влучив у НПЗ"."""
        district = self.mentions[number].kind == "district"
        held = district or self.document.words[self._tokens[town] - 1] in _WITHIN
        if self.document.lang != "en" and held and self._is_only_town(number, town):
            return True
        return (
            held
            and self.document.lang != "en"
            and self._in_one_part(self._ends[town], self._tokens[number])
        )

    def _is_only_town(self, number: int, town: int) -> bool:
        """ "В Кременчуге, по словам мэра, ракеты попали в ТЭЦ": no other place in between."""
        start = self._tokens[number]
        if not 0 < start - self._ends[town] <= CLAUSE_REACH or number - town != 1:
            return False
        gaps = self.document.gaps[self._ends[town] - 1 : start]
        joined = _AND & set(self.document.words[max(start - 3, self._ends[town]) : start])
        return not joined and all(";" not in gap and "." not in gap for gap in gaps)

    def _holds(self, number: int, objects: Sequence[int]) -> bool:
        """ "У Шевченківському районі … біля станції": the district that a landmark lies in."""
        start = self._tokens[number]
        inside = start > 0 and self.document.words[start - 1] in _WITHIN
        if self.mentions[number].kind != "district" or not inside:
            return False
        landmarks = [n for n in objects if self.mentions[n].kind != "district"]
        return any(self._in_one_part(self._ends[number], self._tokens[n]) for n in landmarks)

    def _in_one_part(self, end: int, start: int) -> bool:
        """Whether only words stand between two mentions, none of which joins a second place."""
        if not end <= start <= end + PART_REACH:
            return False
        plain = not any(self.document.gaps[t].strip(_QUOTES) for t in range(end - 1, start))
        return plain and _AND.isdisjoint(self.document.words[end:start])

    def _beside(self, end: int, start: int) -> bool:
        between = self.document.words[end:start]
        joins = _JOINS - _IN if self.document.lang == "uk" else _JOINS
        return end <= start <= end + TOWN_REACH and joins.isdisjoint(between)

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

    def key(self, number: int) -> object:
        """What a mention stands for: its antecedent, else its gazetteer readings."""
        mention = self.mentions[number]
        if mention.antecedent is not None and mention.antecedent in self._by_start:
            return self.key(self._by_start[mention.antecedent])
        return mention.readings or mention.surface

    def keys(self, sentence: Sentence) -> set[object]:
        """What all the mentions of a sentence stand for."""
        return {self.key(number) for number in self._range(sentence)}

    def same(self, number: int, other: int) -> bool:
        """Whether two mentions are one place; "the substation" is the one named before."""
        one, two = self.mentions[number], self.mentions[other]
        if self.key(number) == self.key(other):
            return True
        bare = one.kind == two.kind == "landmark" and len(one.surface.split()) == 1
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
        self._left.keep(scene, [] if drafted else places)
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
