"""Numbers of a sentence in digits and words, with "at least", "up to" and ranges.

Ages, dates, numbers of formations, distances, calibres, times and money are left out.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene

MAX_COUNT = 5_000_000
"""A larger number in a report of this war counts nothing we keep."""
_AGE_WORDS = frozenset(("aged", "age", "віком", "віці", "возрасте", "возраста", "років", "лет"))
_NAMED_BY_NUMBER = frozenset(("project", "проєкту", "проекту", "проекта", "route", "highway"))
"""Words before a number that names a type or a road: "Project 22460 patrol boats"."""
_PERSON, _IS = frozenset(("he", "she", "who")), frozenset(("was", "is", "turned"))
"""English words before an age that has no word of its own."""
_CARRIED = frozenset(("carried", "carrying", "carries", "equipped", "armed", "housing", "seats"))
"""English words before what something holds: "a submarine that carried four launchers"."""
_PRONOUN_ONE = frozenset(("no", "every", "any", "each", "this", "that", "which", "the"))
"""English words that make "one" a pronoun: "no one was hurt"."""
_NO_COUNT_AFTER = _AGE_WORDS | _NAMED_BY_NUMBER
_STOPS = frozenset(",;:.()")
_YEARS = frozenset(("years", "років", "роки", "року", "літ", "лет", "года"))
GROWN = ("зрос", "збільш", "сягн", "вырос", "возрос", "увелич", "достиг", "досяг",
         "rose", "risen", "bringing")  # fmt: skip
"""After these "до" leads to the number itself: "зросла до п'яти"."""
_TO = frozenset(("-", "to", "до", "по"))
_BETWEEN = frozenset(("between", "від", "от", "между", "між"))
_JOINS = frozenset(("and", "і", "та", "й", "и"))
_ELDER = ("младш", "старш", "молодш", "найстарш", "наймолодш")
"""Stems of "the youngest" and "the eldest" in Ukrainian and Russian."""
ELDER_REACH = 3
"""Words between the youngest and an age."""
_NUMBER_SIGNS = ("№", "no.", "$", "€", "#", "+")
_DIGITS = re.compile(r"\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d+)?")


class Number(NamedTuple):
    """A count at tokens `first:last`; an open end is None, an exact count has only `value`."""

    value: float | None
    low: float | None
    high: float | None
    first: int
    last: int

    @property
    def size(self) -> float:
        """The number that the words name."""
        return self.value or self.high or self.low or 0.0


def find_numbers(scene: Scene, excluded: Sequence[tuple[int, int]]) -> list[Number]:
    """The counts of a sentence in order; `excluded` are token spans that hold no counts."""
    if not scene.digits and not scene.of("number"):
        return []
    barred = {t for first, last in excluded for t in range(first, last)}
    plain = [n for n in _plain(scene) if not barred & set(range(n.first, n.last))]
    plain = [n for n in plain if _is_count(scene, n)]
    return [_qualified(scene, n) for n in _ranges(scene, plain)]


def _plain(scene: Scene) -> Iterator[Number]:
    """Digits and number words, with "thousand" and words that follow one another added up."""
    worded = {hit.first: hit for hit in scene.of("number")}
    scales = {hit.first: hit for hit in scene.of("scale")}
    done = 0
    for position in sorted({*scene.digits, *worded}):
        found = _digits(scene, position) or _words(scene, position, worded)
        if found is None or position < done:
            continue
        value, last = found
        if last in scales and scenes_touch(scene, last):
            value, last = value * float(scales[last].value), scales[last].last
        if 0 < value <= MAX_COUNT:
            yield Number(value, None, None, position, last)
        done = last


def scenes_touch(scene: Scene, position: int) -> bool:
    """Whether a token follows the one before it with nothing but blanks or a hyphen between."""
    return not scene.gap(position - 1).strip(" -.")


def _digits(scene: Scene, position: int) -> tuple[float, int] | None:
    word = scene.document.words[position]
    if not word[0].isdigit() or not _DIGITS.fullmatch(word):
        return None
    last = position + 1
    text = word
    while last < scene.sentence.last and _continues(scene, text, last):
        text += scene.document.words[last]
        last += 1
    if re.fullmatch(r"\d{1,3}([.,]\d{3})+", text):
        text = re.sub(r"[.,]", "", text)
    return float(text.replace(",", ".")), last


def _continues(scene: Scene, text: str, position: int) -> bool:
    """Thousands written apart: "1 164 000"."""
    word = scene.document.words[position]
    thousands = len(word) == 3 and word.isdigit() and text.isdigit() and len(text) <= 6
    return thousands and scene.gap(position - 1) == " " and len(text) % 3 in (0, 1, 2)


def _words(scene: Scene, position: int, worded: dict[int, Hit]) -> tuple[float, int] | None:
    total, last = 0.0, position
    while last in worded:
        hit = worded[last]
        value = float(hit.value)
        if total and not (value < total and total % 10 == 0 and scenes_touch(scene, last)):
            break
        total, last = total + value, hit.last
    return (total, last) if last > position else None


def _is_count(scene: Scene, number: Number) -> bool:
    first, last = number.first, number.last
    if _is_marked(scene, first, last) or _is_measure(scene, last):
        return False
    if _is_of_youngest(scene, first) or _is_in_name(scene, number):
        return False
    if (
        _is_told_age(scene, number)
        or _is_lone_age(scene, number)
        or _in_age_list(scene, first)
        or _is_age(scene, last)
    ):
        return False
    return not _is_year(scene, number)


def _is_told_age(scene: Scene, number: Number) -> bool:
    """ "He was nineteen", "who is 34": an English pronoun, "to be" and a number that ends there."""
    first, last = number.first, number.last
    words = scene.document.words[max(first - 2, scene.sentence.first) : first]
    ends = last >= scene.sentence.last or scene.gap(last - 1).strip()[:1] in tuple(',.;!?”"')
    return ends and len(words) == 2 and words[0] in _PERSON and words[1] in _IS


def _is_of_youngest(scene: Scene, first: int) -> bool:
    """ "Самой младшей пострадавшей — 17", "младшему девять": an age behind who is the youngest."""
    if scene.document.lang == "en":
        return False
    before = scene.document.words[max(scene.sentence.first, first - ELDER_REACH) : first]
    return any(word.startswith(_ELDER) for word in before)


def _is_in_name(scene: Scene, number: Number) -> bool:
    """ "«Группы 13»": a number that closes a name in quotes."""
    first = number.first
    if first == scene.sentence.first or not scene.capital(first - 1):
        return False
    closed = scene.gap(number.last - 1).strip()[:1] in tuple('»”"')
    return closed and scene.gap(first - 1) in (" ", "-")


def _is_marked(scene: Scene, first: int, last: int) -> bool:
    """ "№ 5", "$5", "Су-34", "5 %", "31-річний": signs around a number that is no count."""
    document = scene.document
    before = document.folded[max(0, document.starts[first] - 4) : document.starts[first]].rstrip()
    if before.endswith(_NUMBER_SIGNS) or (before[-1:] == "-" and before[-2:-1].isalpha()):
        return True
    if first > 0 and document.words[first - 1] in _NO_COUNT_AFTER:
        return True
    if first > 0 and document.words[first - 1] in _CARRIED:
        return True
    if document.words[first] == "one" and document.words[first - 1] in _PRONOUN_ONE:
        return True
    after = document.folded[document.ends[last - 1] : document.ends[last - 1] + 2]
    return after[:1] in ("%", "°") or (after[:1] == "-" and after[1:].isalpha())


def _is_measure(scene: Scene, last: int) -> bool:
    """A number of kilometres, years, hours, storeys: the unit stands right behind it."""
    return any(
        hit.first == last and _STOPS.isdisjoint(scene.gap(last - 1))
        for hit in scene.of("not_counted")
    )


def _is_age(scene: Scene, last: int) -> bool:
    """ "68 и 70 лет": the word for years closes a list of ages."""
    words = scene.document.words
    if last < scene.sentence.last and words[last].isdigit() and words[last - 1].isalpha():
        return False
    for position in range(last, min(last + 6, scene.sentence.last)):
        word = words[position]
        if word in _YEARS:
            return True
        if not (word.isdigit() or word in _JOINS):
            return False
    return False


def _is_year(scene: Scene, number: Number) -> bool:
    word = scene.document.words[number.first]
    return number.last == number.first + 1 and len(word) == 4 and word[:2] in ("19", "20")


def _is_lone_age(scene: Scene, number: Number) -> bool:
    """ "Ivan, 54, said": a number alone between commas or brackets after a name."""
    if number.first == scene.sentence.first or number.last - number.first > 1:
        return False
    before, after = scene.gap(number.first - 1).strip(), scene.gap(number.last - 1).strip()
    if not before and scene.document.words[number.first - 1] == "of":
        return any(hit.last == number.first - 1 for hit in scene.of("single"))  # "a boy of ten"
    named = scene.capital(number.first - 1) or any(
        hit.last == number.first for hit in scene.of("single")
    )
    return before[:1] in (",", "(") and after[:1] in (",", ")") and (number.value or 0) < 110 \
        and named  # fmt: skip


def _in_age_list(scene: Scene, first: int) -> bool:
    """ "Aged 31, 46 and 72"."""
    words = scene.document.words[max(scene.sentence.first, first - 7) : first]
    for index, word in enumerate(words):
        if word in _AGE_WORDS:
            return all(w.isdigit() or len(w) <= 3 for w in words[index + 1 :])
    return False


def _ranges(scene: Scene, numbers: list[Number]) -> Iterator[Number]:
    """ "10 to 15", "від 5 до 7", "12–15" become one number with both ends."""
    skip = False
    for index, number in enumerate(numbers):
        if skip:
            skip = False
            continue
        after = numbers[index + 1] if index + 1 < len(numbers) else None
        if after and _is_range(scene, number, after):
            skip = True
            yield Number(None, number.value, after.value, number.first, after.last)
        else:
            yield number


def _is_range(scene: Scene, low: Number, high: Number) -> bool:
    gap = scene.document.folded[
        scene.document.ends[low.last - 1] : scene.document.starts[high.first]
    ]
    between = scene.document.words[low.first - 1] in _BETWEEN
    joined = gap.strip() in _TO or (between and gap.strip() in _JOINS)
    return joined and (low.value or 0) < (high.value or 0)


def _qualified(scene: Scene, number: Number) -> Number:
    """ "At least 5" has only a low end, "up to 45" only a high one."""
    if number.value is None:
        return number
    hit = next((h for h in scene.of("approx") if h.last == number.first), None)
    grown = hit is not None and scene.document.words[hit.first - 1].startswith(GROWN)
    if hit is None or hit.value == "about" or (grown and hit.value == "high"):
        return number
    low = number.value if hit.value == "low" else None
    high = number.value if hit.value == "high" else None
    return Number(None, low, high, hit.first, number.last)
