"""Where the name of a claimant begins and ends in a sentence."""

import re
from collections.abc import Sequence

from geo.extraction.claimants.attribution import BRIEFINGS
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene

HEADS = ("voice", "force", "role", "unit_noun")
"""Kinds of words that make a name the name of a claimant."""
SHORT_FORM = 4
"""Letters of each of two words of a short form: "UK MoD"."""
MAX_NAME_TOKENS = 14
"""Longest name of a claimant that is looked at; official titles run to twelve words."""
_BREAKS = frozenset(',;:()«»“”„"—…!?')
_QUOTES = frozenset('«»“”„"')
PERSON_WORDS = 3
"""Words of a person's name."""
BRIEF_REACH = 2
"""Words among which the noun of a briefing stands: it may have one adjective."""
_ABOUT = frozenset(("о", "об", "обо", "про", "что", "що"))
"""Behind a word of saying these open what was said, not who said it."""
_OPENS_CONTENT = _ABOUT | {"that"}
"""Behind these stands what is said: "сообщил о взрывах в …"."""
_ASIDES = frozenset(
    (
        "a",
        "an",
        "the",
        "one",
        "who",
        "whose",
        "which",
        "known",
        "call",
        "callsign",
        "in",
        "on",
        "citing",
        "for",
        "meanwhile",
        "however",
        "nicknamed",
        "codenamed",
    )
)
"""English words that open an aside between a speaker and what is said."""
_TIME = re.compile(r"[\[(]?\d{1,2}[:.]\d\d[\])]?(?: (?:мск|МСК|по Киеву))?[ .,—–-]+")
"""The hour and minute that a line of a live report begins with."""
_STATES = frozenset(("ukraine", "russia"))
_OF_LAND = frozenset((
    "in", "of", "to", "against", "for", "from", "into", "on", "across", "with", "over", "by",
    "between", "and", "at", "inside", "within", "outside",
))  # fmt: skip
"""English words before a state that is a country there, or one who is acted on."""
_ALSO = frozenset(("и", "также", "тоже", "також", "теж"))
_CONJUNCTIONS = frozenset((
    "what", "after", "before", "when", "while", "because", "although", "though", "whereas", "until",
))  # fmt: skip
"""English words that open a clause with a subject of its own."""
_PREPOSITIONS = ("у", "в", "во", "від", "от")


class Phrases:
    """Finds the spans of names in one sentence; all positions are tokens `first:last`."""

    def __init__(self, scene: Scene, dates: Sequence[tuple[int, int]]) -> None:
        self.scene = scene
        self.words = scene.document.words
        self.english = scene.document.lang == "en"
        self._broken: dict[int, bool] = {}
        self.dated = {t for first, last in dates for t in range(first, last)}
        self.begins = _past_time(scene)
        self.stops = {hit.first for hit in scene.of("stop")}
        self.stops.update(range(scene.sentence.first, self.begins))
        self.stops.update(t for t in scene.digits if ":" in self.words[t])
        if not self.english:
            self.stops.update(hit.first for hit in scene.of("say"))
        self.stops.update(t for hit in scene.of("channel") for t in range(hit.first, hit.last))
        named = (h for kind in HEADS for h in scene.of(kind) if not self._is_land(h))
        self.voices = sorted(named, key=lambda hit: (hit.first, -hit.last))
        if not self.english:
            self.stops -= self._speaking_channels()

    def _speaking_channels(self) -> set[int]:
        """The tokens of channels that are themselves named as speakers: "телеграм-канали"."""
        told = [t for h in self.scene.of("channel") for t in range(h.first, h.last)]
        longer = [h for h in self.voices if h.last - h.first > 1]
        longer = [h for h in longer if self.words[h.first - 1] not in _PREPOSITIONS]
        return {t for t in told if any(h.first <= t < h.last for h in longer)}

    def _is_land(self, hit: Hit) -> bool:
        """ "In Ukraine", "Russia's Tula region": an English name of a state that does not speak."""
        if self.words[hit.first] not in _STATES or hit.last - hit.first > 1:
            return False
        owns = self.words[hit.last : hit.last + 1] == ("s",)
        before = self.words[hit.first - 1] if hit.first > self.scene.sentence.first else ""
        return owns or before in _OF_LAND

    def _opens_content(self, position: int) -> bool:
        """Whether what is said begins here; "и. о." is an office."""
        short = self.scene.gap(position).startswith(".")
        return self.words[position] in _OPENS_CONTENT and not short

    def briefing(self, first: int) -> int | None:
        """Where a name begins behind "Зведення", "Оперативна інформація"."""
        for position in range(first, min(first + BRIEF_REACH, self.scene.sentence.last - 1)):
            if self.words[position].startswith(BRIEFINGS):
                return position + 1
        return None

    def heads(self, first: int, last: int) -> list[Hit]:
        """The words of a span that make it the name of a claimant."""
        return [v for v in self.voices if first <= v.first < last]

    def before(self, verb: int) -> tuple[int, int] | None:
        """The name that ends before a word of saying."""
        if verb - 1 > self.scene.sentence.first and self.words[verb - 1] in _ALSO:
            verb -= 1
        first = verb - 1 if self._closes_aside(verb) else verb
        limit = first if first == verb else verb
        floor = max(self.scene.sentence.first, verb - MAX_NAME_TOKENS)
        while first > floor and not (self._breaks(first - 1) or self._opens_clause(first - 1)):
            first -= 1
        if first >= verb:
            return None
        while first < verb and (first in self.stops or first in self.dated):
            first += 1
        found = self.cut(first, limit)
        return self._past_adverbs(found, limit) if self.english and found else found

    def _opens_clause(self, position: int) -> bool:
        """ "Soldiers entered X after Russia said …": a subject of its own follows."""
        return self.english and self.words[position] in _CONJUNCTIONS

    def _past_adverbs(self, found: tuple[int, int], limit: int) -> tuple[int, int]:
        """ "Hours later Russia's Defence Ministry": the name behind words of time."""
        if self.heads(*found) or self.words[found[1] : found[1] + 1] not in (("later",), ("ago",)):
            return found
        head = next((v for v in self.voices if found[1] <= v.first < limit), None)
        return (self.cut(head.first, limit) if head else None) or found

    def headed_before(self, verb: int) -> tuple[int, int] | None:
        """The name before a word of saying, if it holds a word that names claimants.

        "Водночас у Міноборони РФ стверджують": words before a preposition are passed over.
        """
        found = self.before(verb)
        while found and not self.heads(*found) and found[1] + 1 < verb:
            if self._breaks(found[1] - 1) or self.words[found[1]] not in _PREPOSITIONS:
                return None
            found = self.cut(found[1] + 1, verb)
        return found if found and self.heads(*found) else None

    def person_before(self, verb: int) -> tuple[int, int] | None:
        """ "Коваль підтвердив удари ЗСУ": words with capitals that open a sentence."""
        found = self.before(verb)
        if found is None or found[0] != self.scene.sentence.first or found[1] != verb:
            return None
        short = found[1] - found[0] <= PERSON_WORDS
        proper = short and all(self.scene.capital(t) for t in range(*found))
        return found if proper else None

    def after(self, position: int) -> tuple[int, int] | None:
        """The name that begins at `position`, past dates, channels and prepositions."""
        last_token = self.scene.sentence.last
        while position < last_token and (
            position in self.dated
            or (
                position in self.stops
                and position + 1 < last_token
                and not self._begins_body(position)
            )
        ):
            breaks = self._breaks(position) and position not in self.dated
            if breaks or self._opens_content(position):
                return None
            position += 1
        if position and self._breaks(position - 1) and position - 1 not in self.dated:
            return None
        return self.cut(position, min(last_token, position + MAX_NAME_TOKENS))

    def _begins_body(self, position: int) -> bool:
        """ "Украинской стороны": a word that is no stop where the name of a body begins with it."""
        channel = any(h.first == position for h in self.scene.of("channel"))
        if channel and self.words[position - 1] in _PREPOSITIONS:
            return False
        return any(v.first == position and v.last - v.first > 1 for v in self.voices)

    def _closes_aside(self, verb: int) -> bool:
        """ "Ivan Koval, spokesman for the corps, told …": the comma belongs to the name."""
        if verb <= self.scene.sentence.first or self.scene.gap(verb - 1).strip() != ",":
            return False
        floor = max(self.scene.sentence.first, verb - MAX_NAME_TOKENS)
        opened = [t for t in range(verb - 2, floor, -1) if self._breaks(t)]
        heads = self.heads(opened[0] + 1, verb) if opened else []
        return bool(heads) and heads[0].first == opened[0] + 1

    def aside(self, verb: int) -> tuple[tuple[int, int], tuple[int, int]] | None:
        """The title and the person of "Ivan Koval, head of X, said", in either order."""
        first = self.scene.sentence.first
        if verb - 1 <= first or self.scene.gap(verb - 1).strip() != ",":
            return None
        floor = max(first, verb - 2 * MAX_NAME_TOKENS)
        near = self._back(verb - 2, floor)
        if near <= floor or self.scene.gap(near - 1).strip() != ",":
            return None
        one, two = (self._back(near - 2, floor), near), (near, verb)
        for title, person in ((two, one), (one, two)):
            if self.is_person(*person) and self._is_title(*title):
                return title, person
        return None

    def before_relative(self, verb: int) -> tuple[int, int] | None:
        """The name before ", who goes by the call sign X," and a word of saying."""
        first = self.scene.sentence.first
        if verb - 1 <= first or self.scene.gap(verb - 1).strip() != ",":
            return None
        opened = self._back(verb - 2, first)
        if opened <= first:
            return None
        start = self._back(opened - 2, first)
        if self.scene.gap(opened - 1).strip() == "," and self.is_person(start, opened):
            return start, opened
        found = self.cut(start, opened) if self._is_aside(opened) else None
        return found if found and self.heads(*found) else None

    def _is_aside(self, position: int) -> bool:
        """ ", who goes by …,", ", call sign Badger,", ", 34,"."""
        return self.words[position] in _ASIDES or self.words[position].isdigit()

    def person_after(self, last: int) -> tuple[int, int] | None:
        """ "The governor, Oleh Syniehubov": the person behind a title at the end of a line."""
        end = self.scene.sentence.last
        apart = last < end and self.scene.gap(last - 1).strip() == ","
        return (last, end) if apart and self.is_person(last, end) else None

    def _back(self, position: int, floor: int) -> int:
        """Where the part between two breaks begins that holds the token after `position`."""
        while position >= floor and not self._breaks(position):
            position -= 1
        return position + 1

    def is_person(self, first: int, last: int) -> bool:
        """Two or three words with capitals, none of which names a claimant but an official."""
        proper = all(self.scene.capital(t) for t in range(first, last))
        known = all(v.value.endswith("president") for v in self.heads(first, last))
        return proper and 2 <= last - first <= 3 and known

    def _is_title(self, first: int, last: int) -> bool:
        roles = [v for v in self.heads(first, last) if v.kind in ("role", "voice", "unit_noun")]
        acts = any(first <= h.first < last and h.value != "nothing" for h in self.scene.of("act"))
        return bool(roles) and last - first <= MAX_NAME_TOKENS and not acts

    def person_behind(self, last: int) -> tuple[int, int] | None:
        """ "Военный эксперт, подполковник в отставке Иван Петров": the name that ends a title."""
        end = min(self.scene.sentence.last, last + MAX_NAME_TOKENS)
        found = None
        for token in range(last, end - 1):
            if self.scene.gap(token) == " " and self._is_full_name(token):
                found = token, token + 2
            if self.scene.gap(token).strip() not in ("", ",", "-"):
                break
        return found

    def _is_full_name(self, token: int) -> bool:
        """Two words with capitals, neither of which names a body or a place of work."""
        heads = self.heads(token, token + 2)
        known = all(v.value.endswith(("official", "president")) for v in heads)
        return known and self.scene.capital(token) and self.scene.capital(token + 1)

    def head_after(self, position: int) -> tuple[int, int] | None:
        """The name that begins with the next head: "заявив у відео в Telegram голова …"."""
        if self.words[position : position + 1] and self.words[position] in _ABOUT:
            return None
        head = next((v for v in self.voices if v.first >= position), None)
        if head is None or head.first > position + MAX_NAME_TOKENS // 2:
            return None
        if any(self._breaks(t) for t in range(position - 1, head.first)):
            return None
        return self.cut(head.first, self.scene.sentence.last)

    def cut(self, first: int, limit: int) -> tuple[int, int] | None:
        """The name that begins at `first`: up to a stop word, a date or a break."""
        last = first
        while last < limit and last not in self.dated:
            if last in self.stops and not self.belongs(last):
                break
            last += 1
            if self._breaks(last - 1):
                break
        last = self._english_end(first, last) if self.english else last
        return (first, last) if last > first else None

    def _english_end(self, first: int, last: int) -> int:
        """Past the head of a name only capitals, numbers and "of", "the", "for" belong to it."""
        heads = [v for v in self.voices if first <= v.first < last]
        if not heads:
            return last
        end = heads[0].last
        person = last - end > 2 and self.is_person(last - 2, last)
        if person and heads[0].kind == "role":
            return last
        for position in range(end, last):
            word = self.words[position]
            inside = any(v.first <= position < v.last for v in heads)
            if self.scene.capital(position) or inside or word[0].isdigit():
                end = position + 1
            elif word not in ("of", "the", "for", "and", "s"):
                break
        return max(end, heads[0].last)

    def belongs(self, position: int) -> bool:
        """A stop word inside a name, an initial, or the "for" of a spokesman."""
        if self._inside_voice(position) or self._is_initial(position):
            return True
        if self.words[position - 1].isdecimal() and self.scene.gap(position - 1) == "-":
            return True
        joins = self.words[position] in ("for", "of") and self._inside_voice(position - 1)
        return joins or (
            self.words[position] == "to" and self.words[position - 1] in ("advisor", "adviser")
        )

    def _is_initial(self, position: int) -> bool:
        one = len(self.words[position]) == 1 and self.scene.capital(position)
        return one and self.scene.gap(position).startswith(".")

    def _inside_voice(self, position: int) -> bool:
        return any(v.first <= position < v.last for v in self.voices)

    def _breaks(self, position: int) -> bool:
        if self.scene.gap(position) == " ":
            return False
        known = self._broken.get(position)
        if known is None:
            known = self._broken[position] = self._is_break(position)
        return known

    def _is_break(self, position: int) -> bool:
        gap = self.scene.gap(position)
        if gap.strip() in ("(", ")") and self._is_short_form(position):
            return False
        marks = gap.strip()
        quoted = bool(marks) and _QUOTES.issuperset(marks) and self._is_name_quote(position)
        return not quoted and (bool(_BREAKS & set(gap)) or " - " in gap)

    def _is_short_form(self, position: int) -> bool:
        """ "Military intelligence (HUR)", "(UK MoD)": one word in brackets, or two short ones."""
        opened = position if self.scene.gap(position).strip() == "(" else position - 1
        if self.scene.gap(position).strip().startswith(")") and (
            self.scene.gap(position - 2).strip() == "("
        ):
            opened = position - 2
        if opened < self.scene.sentence.first or self.scene.gap(opened).strip() != "(":
            return False
        if self.scene.gap(opened + 1).strip().startswith(")"):
            return True
        two = self.scene.gap(opened + 1) == " " and self.scene.gap(opened + 2).startswith(")")
        return two and all(len(self.words[opened + n]) <= SHORT_FORM for n in (1, 2))

    def _is_name_quote(self, position: int) -> bool:
        """Quotes around one or two words inside a name: «Скеля», "Khartiia"."""
        text, start = self.scene.document.text, self.scene.document.ends[position]
        window = text[max(0, start - 25) : start + 25]
        return sum(window.count(c) for c in '«»“”„"') >= 2 and "," not in self.scene.gap(position)

    def has_preposition(self, first: int, hit: Hit) -> bool:
        """Whether a preposition stands before a name: "повідомили в Генштабі"."""
        before = self.words[first - 1] if first else ""
        return before in _PREPOSITIONS and first - 1 != hit.first

    def governed(self, first: int) -> bool:
        """Whether a word before a name takes it out of the nominative: "за даними", "у"."""
        after_according = any(hit.last == first for hit in self.scene.of("according"))
        return after_according or (first > 0 and self.words[first - 1] in _PREPOSITIONS)

    def title_after(self, last: int) -> tuple[int, int] | None:
        """ "Dmytro Zaporozhets, spokesperson for …": the office behind the name."""
        if last >= self.scene.sentence.last or not self.scene.gap(last - 1).startswith(","):
            return None
        found = self.cut(last, min(self.scene.sentence.last, last + MAX_NAME_TOKENS))
        near = [v for v in self.voices if found and v.first in range(last, last + 3)]
        return found if near and found and found[0] not in self.stops else None


def _past_time(scene: Scene) -> int:
    """Where a line begins behind its hour and minute: "09:25 Губернатор …:"."""
    first = scene.sentence.first
    timed = _TIME.match(scene.document.text, scene.sentence.start)
    if timed is None:
        return first
    while first < scene.sentence.last - 1 and scene.document.starts[first] < timed.end():
        first += 1
    return first
