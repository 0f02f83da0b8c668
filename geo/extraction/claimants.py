"""Who says so, and where: attributions of a sentence, as the report writes them."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from geo.extraction import nominative
from geo.extraction.formations import Unit
from geo.extraction.lexicon import Hit
from geo.extraction.scene import Scene
from geo.records.statement import NOBODY, Claimant
from geo.records.vocabulary import Side

HEADS = ("voice", "force", "role", "unit_noun")
"""Kinds of words that make a name the name of a claimant."""
MAX_NAME_TOKENS = 14
"""Longest name of a claimant that is looked at; official titles run to twelve words."""
_BREAKS = frozenset(',;:()«»“”„"—…!?')
_PREPOSITIONS = ("у", "в", "во", "від", "от")
_OCCUPIED = frozenset("днр лнр dpr lpr donetsk luhansk".split(" ")[:4])


class Attribution(NamedTuple):
    """A claimant at tokens `first:last`, asserted by the word at `verb`.

    `kind` is "say", "claim", "add" or "according"; `backward` speaks of the sentences before.
    """

    claimant: Claimant
    verb: int
    first: int
    last: int
    kind: str
    backward: bool = False
    group: str = ""


@dataclass(slots=True)
class Memory:
    """What a reader remembers of who spoke: the present claimant, persons and the last unit."""

    own: Side
    claimant: Claimant = NOBODY
    group: str = ""
    active: bool = True
    pinned: bool = False
    people: dict[str, tuple[Claimant, str]] = field(default_factory=dict)
    channels: dict[str, str] = field(default_factory=dict)
    unit: str | None = None

    def take(self, attribution: Attribution) -> None:
        """Let an attribution become the present claimant."""
        self.claimant = attribution.claimant
        self.active, self.pinned = True, attribution.kind == "heading"
        if self.claimant.name and self.claimant.channel:
            self.channels[self.claimant.name] = self.claimant.channel
        self.group = attribution.group


def find_attributions(
    scene: Scene,
    dates: Sequence[tuple[int, int]],
    units: Sequence[Unit],
    memory: Memory,
    places: Sequence[tuple[int, int]] = (),
) -> list[Attribution]:
    """The attributions of a sentence in order; `dates` and `places` are token spans of these."""
    reader = _Reader(scene, dates, units, memory)
    reader.places = {t for first, last in places for t in range(first, last)}
    found = [a for hit in scene.of("according") if (a := reader.according(hit))]
    taken = {t for a in found for t in range(a.first, a.last)}
    for hit in scene.of("say"):
        attribution = reader.saying(hit) if hit.first not in taken else None
        if attribution and not taken & set(range(attribution.first, attribution.last)):
            found.append(attribution)
            taken |= set(range(attribution.first, attribution.last))
    if not found:
        found = [a for a in (reader.heading(), reader.leading(), reader.trailing()) if a][:1]
    return sorted(found, key=lambda attribution: attribution.verb)


def attribution_at(
    scene: Scene, units: Sequence[Unit], memory: Memory, span: tuple[int, int]
) -> Attribution | None:
    """Whom tokens `first:last` name as a claimant; None when they are no name that we read."""
    reader = _Reader(scene, (), units, memory)
    first, last = span
    oblique = not reader.english and reader.governed(first)
    return reader.attribution(first, last, first, "say", oblique=oblique)


class _Reader:
    """Finds the names around the words of saying in one sentence."""

    def __init__(
        self,
        scene: Scene,
        dates: Sequence[tuple[int, int]],
        units: Sequence[Unit],
        memory: Memory,
    ) -> None:
        self.scene, self.memory, self.units = scene, memory, units
        self.words = scene.document.words
        self.english = scene.document.lang == "en"
        self.places: set[int] = set()
        self.dated = {t for first, last in dates for t in range(first, last)}
        self.stops = {hit.first for kind in ("stop", "channel") for hit in scene.of(kind)}
        self.voices = [h for kind in HEADS for h in scene.of(kind)]
        self.barred = {t for h in scene.of("according") for t in range(h.first, h.last)}
        self.carries = scene.of("carry")

    def according(self, hit: Hit) -> Attribution | None:
        """ "According to X", "за даними X"."""
        found = self._after(hit.last)
        if found is None:
            return None
        return self.attribution(*found, hit.first, "according", oblique=not self.english)

    def saying(self, hit: Hit) -> Attribution | None:
        """ "X said", "said X", "повідомили в X", "the post reads"."""
        backward = any(b.first <= hit.last for b in self.scene.of("backward"))
        before, after = self._before(hit.first), self._after(hit.last)
        order = (before, after) if self.english else (after, before)
        for found in order:
            if found is None:
                continue
            oblique = not self.english and self._has_preposition(found[0], hit)
            made = self.attribution(*found, hit.first, hit.value, oblique=oblique)
            if made:
                return made._replace(backward=backward)
        return self._carried(hit)

    def heading(self) -> Attribution | None:
        """ "General Staff of …, update as of 16:00", "Глава … об обстрелах за сутки:"."""
        sentence = self.scene.sentence
        text = self.scene.document.text
        if not sentence.heading and text[sentence.end - 1] != ":":
            return None
        found = self._cut(sentence.first, sentence.last)
        heads = [v for v in self.voices if found and found[0] <= v.first < found[1]]
        if found is None or not heads or heads[0].first - found[0] > 2:
            return None
        if text[sentence.end - 1] != ":" and self._has_act(sentence.first, sentence.last):
            return None
        return self.attribution(*found, found[0], "heading", oblique=False)

    def leading(self) -> Attribution | None:
        """ "DeepState: the enemy advanced …" """
        first = self.scene.sentence.first
        for position in range(first, min(first + 8, self.scene.sentence.last - 1)):
            if self.scene.gap(position).strip().startswith(":"):
                one = position == first and not any(v.first == first for v in self.voices)
                one = one or self._has_act(first, position + 1)
                return None if one else self.attribution(
                    first, position + 1, position, "say", oblique=False)  # fmt: skip
        return None

    def trailing(self) -> Attribution | None:
        """ "Explosions in X, the mayor", "… — Генштаб" at the end of a headline."""
        last = self.scene.sentence.last
        for position in range(last - 2, max(last - 9, self.scene.sentence.first), -1):
            gap = self.scene.gap(position)
            if "-" in gap and gap != "-" and not self._has_act(position + 1, last):
                return self.attribution(position + 1, last, position, "say", oblique=False)
        return None

    def _has_act(self, first: int, last: int) -> bool:
        acts = self.scene.of("act")
        return any(first <= h.first < last and h.value != "nothing" for h in acts)

    def _carried(self, hit: Hit) -> Attribution | None:
        near = [c for c in self.carries if c.last == hit.first or c.first == hit.last]
        if not near:
            return None
        if self.memory.claimant is NOBODY:
            return self._of_last_unit(hit.first, near[0].first, near[0].last, hit.value)
        return self._same(hit.first, near[0].first, near[0].last, hit.value)

    def _same(self, verb: int, first: int, last: int, kind: str) -> Attribution:
        """The present claimant goes on, where it was heard before if the sentence does not say."""
        claimant = self.memory.claimant
        if claimant.channel is None:
            channel = self._channel() or self.memory.channels.get(claimant.name or "")
            claimant = replace(claimant, channel=channel)
        return Attribution(claimant, verb, first, last, kind, group=self.memory.group)

    def _before(self, verb: int) -> tuple[int, int] | None:
        first = verb
        floor = max(self.scene.sentence.first, verb - MAX_NAME_TOKENS)
        while first > floor and not self._breaks(first - 1):
            first -= 1
        if first >= verb:
            return None
        while first < verb and (first in self.stops or first in self.dated):
            first += 1
        return self._cut(first, verb)

    def _after(self, position: int) -> tuple[int, int] | None:
        last_token = self.scene.sentence.last
        while position < last_token and (
            position in self.dated or (position in self.stops and position + 1 < last_token)
        ):
            if self._breaks(position) or self.words[position] in ("що", "что", "that"):
                return None
            position += 1
        if position and self._breaks(position - 1) and position not in self.dated:
            return None
        return self._cut(position, min(last_token, position + MAX_NAME_TOKENS))

    def _cut(self, first: int, limit: int) -> tuple[int, int] | None:
        """The name that begins at `first`: up to a stop word, a date or a break."""
        last = first
        while last < limit and last not in self.dated:
            if last in self.stops and not (self._inside_voice(last) or self._is_initial(last)):
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
        for position in range(end, last):
            word = self.words[position]
            inside = any(v.first <= position < v.last for v in heads)
            if self.scene.capital(position) or inside or word[0].isdigit():
                end = position + 1
            elif word not in ("of", "the", "for", "and", "s"):
                break
        return max(end, heads[0].last)

    def _is_initial(self, position: int) -> bool:
        one = len(self.words[position]) == 1 and self.scene.capital(position)
        return one and self.scene.gap(position).startswith(".")

    def _inside_voice(self, position: int) -> bool:
        return any(v.first <= position < v.last for v in self.voices)

    def _breaks(self, position: int) -> bool:
        gap = self.scene.gap(position)
        if gap.strip() in ("(", ")") and self._is_short_form(position):
            return False
        quoted = gap.strip() in ("«", "»", "“", "”", '"', "„") and self._is_name_quote(position)
        return not quoted and (bool(_BREAKS & set(gap)) or " - " in gap)

    def _is_short_form(self, position: int) -> bool:
        """ "Military intelligence (HUR)": one word in brackets."""
        opened = position if self.scene.gap(position).strip() == "(" else position - 1
        return (
            opened >= self.scene.sentence.first
            and self.scene.gap(opened).strip() == "("
            and self.scene.gap(opened + 1).strip().startswith(")")
        )

    def _is_name_quote(self, position: int) -> bool:
        """Quotes around one or two words inside a name: «Скеля», "Khartiia"."""
        text, start = self.scene.document.text, self.scene.document.ends[position]
        window = text[max(0, start - 25) : start + 25]
        return sum(window.count(c) for c in '«»“”„"') >= 2 and "," not in self.scene.gap(position)

    def _has_preposition(self, first: int, hit: Hit) -> bool:
        before = self.words[first - 1] if first else ""
        return before in _PREPOSITIONS and first - 1 != hit.first

    def governed(self, first: int) -> bool:
        """Whether a word before a name takes it out of the nominative: "за даними", "у"."""
        after_according = any(hit.last == first for hit in self.scene.of("according"))
        return after_according or (first > 0 and self.words[first - 1] in _PREPOSITIONS)

    def attribution(
        self, first: int, last: int, verb: int, kind: str, *, oblique: bool
    ) -> Attribution | None:
        """The claimant named by tokens `first:last`, or None."""
        heads = [v for v in self.voices if first <= v.first < last]
        unit = next((u for u in self.units if first <= u.first < last), None)
        same = next((c for c in self.carries if (c.first, c.last) == (first, last)), None)
        if same and self.memory.claimant is not NOBODY:
            return self._same(verb, first, last, kind)
        known = self.memory.people.get(self.words[first]) if last - first == 1 else None
        if known:
            return Attribution(known[0], verb, first, last, kind, group=known[1])
        if not heads and unit is None:
            if self._is_body(first, last):
                return self._named(first, last, verb, kind, heads, unit, oblique)
            return self._person(first, last, verb, kind)
        return self._named(first, last, verb, kind, heads, unit, oblique)

    def _person(self, first: int, last: int, verb: int, kind: str) -> Attribution | None:
        """A surname alone stands for the person that was introduced before."""
        capitals = all(self.scene.capital(t) for t in range(first, last))
        if not capitals or last - first > 3 or self._is_place_or_side(first, last):
            return None
        titled = self._title_after(last)
        if titled:
            return self.attribution(*titled, verb, kind, oblique=False)
        if first == self.scene.sentence.first and last - first == 1 and kind != "say":
            return None
        name = self.scene.text(first, last)
        known = self.memory.people.get(self.words[last - 1])
        claimant, group = known or (Claimant(name, self.memory.own, self._channel()), "official")
        return Attribution(claimant, verb, first, last, kind, group=group)

    def _is_body(self, first: int, last: int) -> bool:
        """ "Ukraine's Operations Office": a side and at least two more words with capitals."""
        sides = [h for h in self.scene.of("side") if first <= h.first < last]
        proper = [t for t in range(first, last) if self.scene.capital(t)]
        small = all(
            self.scene.capital(t) or self.words[t] in ("s", "of", "the", "for")
            for t in range(first, last)
        )
        return self.english and bool(sides) and small and len(proper) >= 3

    def _title_after(self, last: int) -> tuple[int, int] | None:
        """ "Dmytro Zaporozhets, spokesperson for …": the office behind the name."""
        if last >= self.scene.sentence.last or not self.scene.gap(last - 1).startswith(","):
            return None
        found = self._cut(last, min(self.scene.sentence.last, last + MAX_NAME_TOKENS))
        near = [v for v in self.voices if found and v.first in range(last, last + 3)]
        return found if near and found and found[0] not in self.stops else None

    def _is_place_or_side(self, first: int, last: int) -> bool:
        if (self.barred | self.places) & set(range(first, last)):
            return True
        return any(first <= h.first < last for kind in ("side", "act", "month", "days", "channel")
                   for h in self.scene.of(kind))  # fmt: skip

    def _named(
        self,
        first: int,
        last: int,
        verb: int,
        kind: str,
        heads: Sequence[Hit],
        unit: Unit | None,
        oblique: bool,
    ) -> Attribution:
        fighter = next((h for h in heads if h.kind == "role" and h.value == "fighter"), None)
        if fighter and unit and unit.first >= fighter.last:
            return self._of_unit(first, last, verb, kind, unit)
        spokes = next((h for h in heads if h.kind == "role" and h.value == "spokes"), None)
        start, end = self._office(first, last, spokes) if spokes else (first, last)
        start = self._without_lead(start, end)
        name = self._name(start, end, oblique or spokes is not None)
        side, group = self._side(heads, unit, start, end)
        if self.memory.unit and self._is_generic_unit(start, end):
            name = self.memory.unit
        claimant = Claimant(name, side, self._channel())
        if self.scene.capital(last - 1) and last - first > 1:
            self.memory.people[self.words[last - 1]] = (claimant, group)
        return Attribution(claimant, verb, first, last, kind, group=group)

    def _of_last_unit(self, verb: int, first: int, last: int, kind: str) -> Attribution | None:
        """ "The command", where only a formation was named before."""
        unit = self.units[0].formation.name if self.units else self.memory.unit
        if unit is None or self.words[last - 1] in (
            "he",
            "she",
            "they",
            "він",
            "вона",
            "он",
            "она",
        ):
            return None
        claimant = Claimant(unit, self.memory.own, self._channel())
        return Attribution(claimant, verb, first, last, kind, group="staff")

    def _of_unit(self, first: int, last: int, verb: int, kind: str, unit: Unit) -> Attribution:
        """A soldier of a brigade speaks for the brigade."""
        side = unit.formation.side if unit.formation.side != "unknown" else self.memory.own
        claimant = Claimant(unit.formation.name, side, self._channel())
        self.memory.people[self.words[first]] = (claimant, "staff")
        return Attribution(claimant, verb, first, last, kind, group="staff")

    def _office(self, first: int, last: int, spokes: Hit) -> tuple[int, int]:
        """A spokesman speaks for the office: what stands before the word, or after it."""
        if self.english and spokes.first - first > 1:
            return first, spokes.first
        start = spokes.last
        while start < last and self.words[start] in ("for", "of", "the"):
            start += 1
        end = last
        if not self.english:
            end = self._before_person(start, last)
        elif start < last and self.words[spokes.last] not in ("for", "of"):
            return first, last
        return (start, end) if start < end else (first, last)

    def _before_person(self, first: int, last: int) -> int:
        """Where a first name and a surname at the end of a title begin."""
        if last - first < 2 or not (self._is_name(last - 1) and self._is_name(last - 2)):
            return last
        return last - 2

    def _is_name(self, position: int) -> bool:
        word = self.scene.text(position, position + 1)
        voiced = any(v.first <= position < v.last for v in self.voices)
        return word[0].isupper() and not word.isupper() and not voiced

    def _without_lead(self, first: int, last: int) -> int:
        leads = {hit.first for hit in self.scene.of("lead")}
        while first < last - 1 and (
            first in leads or self.words[first] in ("s", "the", "у", "в", "також", "also")
        ):
            first += 1
        first = self._without_praise(first, last)
        possessive = self.words[first] in ("ukraine", "kyiv") and self.words[first + 1] == "s"
        return first + 2 if self.english and possessive and last - first > 3 else first

    def _without_praise(self, first: int, last: int) -> int:
        """ "The highly reputable DeepState": words before a name that are not part of it."""
        heads = {t for v in self.voices for t in range(v.first, v.last)}
        start = first
        while start < last and not self._is_proper(start) and start not in heads:
            start += 1
        return start if start < last and self._is_proper(start) else first

    def _is_proper(self, position: int) -> bool:
        return self.scene.capital(position) or self.words[position][0].isdigit()

    def _is_generic_unit(self, first: int, last: int) -> bool:
        return last - first == 1 and any(h.first == first for h in self.scene.of("unit_noun"))

    def _name(self, first: int, last: int, oblique: bool) -> str:
        document = self.scene.document
        end = document.ends[last - 1]
        if end < len(document.text) and document.text[end] in '»”"' and self._opens(first, end):
            end += 1
        text = document.text[document.starts[first] : end].removesuffix("'s").removesuffix("’s")
        if self.english or not oblique:
            return text
        return self._nominative(first, last, end)

    def _opens(self, first: int, end: int) -> bool:
        inside = self.scene.document.text[self.scene.document.starts[first] : end]
        return any(c in inside for c in "«“„") or inside.count('"') % 2 == 1

    def _nominative(self, first: int, last: int, end: int) -> str:
        """Adjectives up to the head noun, the head noun, and a personal name at the end."""
        document = self.scene.document
        noun = next((h for h in self.scene.of("noun") if first <= h.first < last), None)
        if noun is None:
            if all(self._is_name(t) for t in range(first, last)):
                words = [self.scene.text(t, t + 1) for t in range(first, last)]
                return nominative.person(words, document.lang)
            return document.text[document.starts[first] : end]
        gender, _, lemma = noun.value.partition(" ")
        words = self._adjectives(first, noun.first, _gender(gender))
        lemma = lemma.capitalize() if self.scene.capital(noun.first) else lemma
        person = self._before_person(noun.last, last)
        tail = document.text[
            document.ends[noun.last - 1] : document.starts[person] if person < last else end
        ]
        names = [self.scene.text(t, t + 1) for t in range(person, last)]
        return (" ".join([*words, lemma]) + tail + nominative.person(names, document.lang)).strip()

    def _adjectives(self, first: int, last: int, gender: nominative.Gender) -> list[str]:
        """The words before the head noun in its nominative: "7-го" is 7-й."""
        lang, words = self.scene.document.lang, []
        for position in range(first, last):
            word = self.scene.text(position, position + 1)
            if word.isdigit():
                words.append(nominative.ordinal(word, gender, lang))
            elif self.scene.gap(position - 1) != "-" or len(word) > 3:
                words.append(nominative.adjective(word, gender, lang))
        return words

    def _side(
        self, heads: Sequence[Hit], unit: Unit | None, first: int, last: int
    ) -> tuple[Side, str]:
        """Side and group (staff, mapper, institute, …) from the strongest word of the name."""
        occupied = any(w in _OCCUPIED for w in self.words[first:last])
        voices = [h for h in heads if h.kind == "voice"]
        voice = next((h for h in voices if not h.value.startswith("any")), next(iter(voices), None))
        official = any(h.kind == "role" and h.value == "office" for h in heads)
        if voice:
            word, _, group = voice.value.partition(" ")
            group = "official" if official else group
            return self._of_word(word, first, last, occupied, official), group
        if unit and unit.formation.side != "unknown":
            return unit.formation.side, "staff"
        side = self._of_word("any", first, last, occupied, official)
        return side, "official" if official else "staff"

    def _of_word(self, word: str, first: int, last: int, occupied: bool, official: bool) -> Side:
        if occupied or (official and self.scene.of("abroad")):
            return "russia"
        if word == "russia" or word == "independent":
            return "russia" if word == "russia" else "independent"
        near = range(first - 2, last + 1)
        for hit in self.scene.of("side"):
            if hit.first in near and hit.value in ("russia", "ukraine"):
                return "russia" if hit.value == "russia" else "ukraine"
        votes = [h.value for h in self.scene.of("unit_side") if first <= h.first < last]
        if votes:
            return "russia" if votes[0] == "russia" else "ukraine"
        return "ukraine" if official or word == "ukraine" else self.memory.own

    def _channel(self) -> str | None:
        return next((hit.value for hit in self.scene.of("channel")), None)


def _gender(code: str) -> nominative.Gender:
    return "f" if code == "f" else "n" if code == "n" else "p" if code == "p" else "m"
