"""Which of the places of a sentence hold the others: a town its objects, a region its towns."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from geo.extraction.text.document import Document
from geo.records.mention import Mention

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
_QUOTES = ' «»“”„"'
"""Signs between a town and its object that part nothing."""
_LOCATIVE = ("ому", "ій", "ом", "ой", "их", "ых")
"""Endings of Ukrainian and Russian adjectives behind "in"."""
_WITHIN = frozenset(("у", "в", "на", "во", "in"))
_BEFORE_PLACES = _WITHIN | {"по", "под", "над", "возле", "біля", "поблизу", "близ", "около"}
"""Words in front of one more place behind "and": "в Донецке и по подстанции"."""
PART_REACH = 9
"""Words between a town and its district, or a district and the landmark in it."""
SEVERAL = 2
"""Regions that make a list, rather than tell where a town lies."""


class Containers:
    """Mentions by their position in the list, with the tokens where they begin and end."""

    def __init__(self, document: Document, mentions: Sequence[Mention]) -> None:
        self.document, self.mentions = document, mentions
        self._by_start = {mention.start: number for number, mention in enumerate(mentions)}
        self._tokens = [bisect_left(document.starts, m.start) for m in mentions]
        self._ends = [bisect_left(document.starts, m.end) for m in mentions]

    def key(self, number: int) -> object:
        """What a mention stands for: its antecedent, else its gazetteer readings."""
        mention = self.mentions[number]
        if mention.antecedent is not None and mention.antecedent in self._by_start:
            return self.key(self._by_start[mention.antecedent])
        return mention.readings or mention.surface

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
        joined = [n for n in regions if any(self._is_joined(a, n) for a in fine)]
        if len(regions) == len(joined) and self.document.lang != "en":
            return joined
        if len(regions) < SEVERAL:
            return []
        ends = [(a, b) for a in fine for b in (regions[0], regions[-1])]
        listed = any(self._adjoins(a, b) or self._adjoins(b, a) for a, b in ends)
        return regions if listed else []

    def _is_joined(self, town: int, region: int) -> bool:
        """ "Марганець та Мирівська громада": a town and a region joined by "and"."""
        first, second = sorted((town, region), key=lambda n: self._tokens[n])
        return self._adjoins(first, second) and self._ends[first] < self._tokens[second]

    def _is_forest(self, number: int) -> bool:
        """Whether a mention is a forest or an island, which lies beside villages in a list."""
        mention = self.mentions[number]
        return mention.kind == "area" and any(
            word.startswith(_FORESTS) for word in mention.surface.lower().split()
        )

    def _joined(self, region: int, town: int) -> bool:
        """ "По Нікополю та Червоногригорівській громаді": joined, not told by a comma."""
        one, two = sorted((region, town))
        return self._ends[one] + 1 == self._tokens[two] and self._adjoins(one, two)

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
        held = district or self._is_within(self._tokens[town])
        held = held or self._heads_line(town, number)
        if self.document.lang != "en" and held and self._is_only_town(number, town):
            return True
        return (
            held
            and self.document.lang != "en"
            and self._in_one_part(self._ends[town], self._tokens[number])
        )

    def _is_within(self, token: int) -> bool:
        """ "У Джанкої", "в окупованому Джанкої": a preposition, with an adjective at most."""
        words = self.document.words
        told = words[token - 1].endswith(_LOCATIVE) and words[token - 2] in _WITHIN
        return words[token - 1] in _WITHIN or (token > 1 and told)

    def _heads_line(self, town: int, number: int) -> bool:
        """ "Дружківка знову без світла: КАБ влучив у підстанцію": what a line is about."""
        first, start = self._tokens[town], self._tokens[number]
        opens = any(s.first == first for s in self.document.sentences)
        return opens and any(":" in self.document.gaps[t] for t in range(first, start))

    def _is_only_town(self, number: int, town: int) -> bool:
        """ "В Кременчуге, по словам мэра, ракеты попали в ТЭЦ": no other place in between."""
        start = self._tokens[number]
        if not 0 < start - self._ends[town] <= CLAUSE_REACH or number - town != 1:
            return False
        gaps = self.document.gaps[self._ends[town] - 1 : start]
        near = range(max(start - 3, self._ends[town]), start)
        joined = any(self._joins_place(t, self._ends[town]) for t in near)
        return not joined and all(";" not in gap and "." not in gap for gap in gaps)

    def _joins_place(self, token: int, end: int) -> bool:
        """Whether "and" at a token joins one more place, and not "houses and a substation"."""
        document = self.document
        if document.words[token] not in _AND:
            return False
        named = document.text[document.starts[token + 1]].isupper()
        return token == end or named or document.words[token + 1] in _BEFORE_PLACES

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
