"""Who says so, and where: attributions of a sentence, as the report writes them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from geo.extraction.claimant_names import Naming
from geo.extraction.claimant_phrases import Phrases
from geo.extraction.formations import Unit
from geo.extraction.lexicon import Hit
from geo.extraction.scene import Scene
from geo.records.statement import NOBODY, Claimant
from geo.records.vocabulary import Side

_BRIEFINGS = ("сводк", "брифинг", "доклад", "зведен", "брифінг", "доповід", "информаци", "данные")
"""Stems of nouns that a speaker's name follows in the genitive: "Сводка Министерства …"."""
LEAD_WORDS = 16
"""Words before the colon behind which a speaker is quoted."""
CLAIM_NOUNS = ("заявлени", "сообщени", "утверждени", "твердженн", "повідомленн")
"""Stems of the nouns of claims, behind which a name stands in the genitive."""
_ACCUSATIVE = ("у", "ю", "ом", "ах", "ам")
"""Endings of names that nobody signs with: "«Западной» — Новоплатоновку"."""
SIGNATURE_WORDS = 3
"""Words of a name that an author signs with."""
UNIT_STEM = 5
"""Letters that tell nouns of formations apart in any case."""
_TOLD = frozenset(("told", "tells", "informed", "briefed"))
"""English verbs whose object listens and does not speak."""
_VOICES = frozenset(("spokes", "fighter"))
"""Roles of those who speak for their office or formation."""
_AMBIGUOUS = frozenset(("company", "division", "rota", "рота"))
"""Nouns of formations that may be a firm, or a part of one."""
_PRONOUNS = frozenset(("he", "she", "they", "він", "вона", "вони", "он", "она", "они"))


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
    sure: bool = True
    claimant: Claimant = NOBODY
    group: str = ""
    active: bool = True
    pinned: bool = False
    people: dict[str, tuple[Claimant, str]] = field(default_factory=dict)
    channels: dict[str, str] = field(default_factory=dict)
    unit: str | None = None
    met: str | None = None
    """The person with a rank or an office who was named last, in English."""

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
    if not _may_name_a_claimant(scene) or scene.has("unverified"):
        return []
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


def _may_name_a_claimant(scene: Scene) -> bool:
    """Whether a sentence has a word of saying, a colon, a dash or the look of a heading."""
    if "say" in scene.hits or "according" in scene.hits or scene.sentence.heading:
        return True
    text, (start, end) = scene.document.folded, (scene.sentence.start, scene.sentence.end)
    if scene.number == 0:
        return True
    if scene.number == len(scene.document.sentences) - 1 and scene.sentence.last <= (
        scene.sentence.first + SIGNATURE_WORDS
    ):
        return True
    return text.find(":", start, end) >= 0 or text.find(" - ", start, end) >= 0


def attribution_at(
    scene: Scene, units: Sequence[Unit], memory: Memory, span: tuple[int, int]
) -> Attribution | None:
    """Whom tokens `first:last` name as a claimant; None when they are no name that we read."""
    reader = _Reader(scene, (), units, memory)
    first, last = span
    oblique = not reader.english and reader.phrases.governed(first)
    return reader.attribution(first, last, first, "say", oblique=oblique)


class _Reader:
    """Finds the claimants around the words of saying in one sentence."""

    def __init__(
        self,
        scene: Scene,
        dates: Sequence[tuple[int, int]],
        units: Sequence[Unit],
        memory: Memory,
    ) -> None:
        self.scene, self.memory, self.units = scene, memory, units
        self.phrases = Phrases(scene, dates)
        self.naming = Naming(self.phrases, memory.own, sure=memory.sure)
        self.words, self.english = scene.document.words, scene.document.lang == "en"
        self.places: set[int] = set()
        self.barred = {t for h in scene.of("according") for t in range(h.first, h.last)}
        self.carries = scene.of("carry")
        self.said = {hit.first for hit in scene.of("say")}

    def according(self, hit: Hit) -> Attribution | None:
        """ "According to X", "за даними X"."""
        found = self.phrases.after(hit.last)
        if found is None:
            return None
        return self.attribution(*found, hit.first, "according", oblique=not self.english)

    def saying(self, hit: Hit) -> Attribution | None:
        """ "X said", "said X", "повідомили в X", "the post reads"."""
        backward = any(b.first <= hit.last for b in self.scene.of("backward"))
        if self.english and (aside := self.phrases.aside(hit.first)):
            return self._with_title(*aside, hit.first, hit.value)
        if self.english and self.words[hit.first].endswith("ing"):
            return self._of_subject(hit)
        for look in self._order():
            found = look(hit)
            if found is None or (not self.english and self._has_act(found[0], found[0] + 1)):
                continue
            oblique = not self.english and (
                self.phrases.has_preposition(found[0], hit)
                or self.words[hit.first].startswith(CLAIM_NOUNS)
            )
            made = self.attribution(*found, hit.first, hit.value, oblique=oblique)
            if made:
                return self._with_person(made)._replace(backward=backward)
        return self._carried(hit)

    def _with_person(self, made: Attribution) -> Attribution:
        """An expert or an official whose name stands behind a second title."""
        plain = made.group == "official" and (made.claimant.name or "").islower()
        if self.english or not plain or "," not in self.scene.gap(made.last - 1):
            return made
        person = self.phrases.person_behind(made.last)
        if person is None or self.places & set(range(*person)):
            return made
        claimant = replace(made.claimant, name=self.scene.text(*person))
        self.memory.people[self.words[person[1] - 1]] = (claimant, made.group)
        return made._replace(claimant=claimant, last=person[1])

    def _of_subject(self, hit: Hit) -> Attribution | None:
        """ "The ministry made no mention of it, saying only that …": who begins the sentence."""
        first = self.scene.sentence.first
        while first < hit.first and (first in self.phrases.stops or first in self.phrases.dated):
            first += 1
        found = self.phrases.cut(first, hit.first) if "," in self.scene.gap(hit.first - 1) else None
        if found is None or not self.phrases.heads(found[0], found[0] + 4):
            return None
        return self.attribution(*found, hit.first, hit.value, oblique=False)

    def _order(self) -> tuple[Callable[[Hit], tuple[int, int] | None], ...]:
        """Where a name is looked for: English before the verb first, the others after it."""
        phrases = self.phrases
        if self.english:
            return (
                lambda hit: phrases.before(hit.first),
                lambda hit: phrases.before_relative(hit.first),
                lambda hit: None if self.words[hit.first] in _TOLD else phrases.after(hit.last),
            )
        return (
            lambda hit: None if hit.last in self.said else phrases.after(hit.last),
            lambda hit: phrases.headed_before(hit.first),
            lambda hit: phrases.head_after(hit.last),
            lambda hit: phrases.before(hit.first),
        )

    def heading(self) -> Attribution | None:
        """ "General Staff of …, update as of 16:00", "Глава … об обстрелах за сутки:"."""
        sentence = self.scene.sentence
        text = self.scene.document.text
        signed = self._signs(sentence.first, sentence.last)
        opens = bool(self.phrases.dated) and self.words[sentence.first].startswith(_BRIEFINGS)
        if not (sentence.heading or text[sentence.end - 1] == ":" or signed or opens):
            return None
        found = self.phrases.cut(sentence.first, sentence.last)
        heads = self.phrases.heads(*found) if found else []
        if found and (titled := self._titled(found, heads)):
            return titled
        if found is None or not heads or not self._leads(found, heads[0]):
            return None
        if text[sentence.end - 1] != ":" and not self._is_title(found[1]):
            return None
        return self.attribution(*found, found[0], "heading", oblique=False)

    def _signs(self, first: int, last: int) -> bool:
        """A name alone on the last line of a report: its author."""
        sentence, document = self.scene.sentence, self.scene.document
        alone = (first, last) == (sentence.first, sentence.last) and last - first <= SIGNATURE_WORDS
        final = 0 < self.scene.number == len(document.sentences) - 1
        proper = all(self.scene.capital(t) for t in range(first, last))
        return alone and final and proper and not self._is_place_or_side(first, last)

    def _titled(self, name: tuple[int, int], heads: Sequence[Hit]) -> Attribution | None:
        """ "Ivan Fedorov", "Ivan Fedorov, head of …", "The governor, Ivan Fedorov"."""
        first, last = name
        person = self.phrases.person_after(last) if heads else None
        if person:
            return self._with_title(name, person, first, "heading")
        if not heads and self._signs(first, last):
            claimant = Claimant(
                self.naming.name(first, last, oblique=False), self.memory.own, self._channel()
            )
            return Attribution(claimant, first, first, last, "heading", group="official")
        if heads or not self._is_title(last) or self.phrases.title_after(last) is None:
            return None
        return self._person(first, last, first, "heading")

    def _leads(self, span: tuple[int, int], head: Hit) -> bool:
        """Whether a name begins with its head, or is one formation's from its number on."""
        return head.first - span[0] <= 2 or self._unit(*span) is not None

    def _is_title(self, end: int) -> bool:
        """A line of a name and a date or a comma, without an act: "General Staff, Nov. 18"."""
        sentence = self.scene.sentence
        if self._has_act(sentence.first, sentence.last):
            return False
        return bool(self.phrases.dated) or end == sentence.last or "," in self.scene.gap(end - 1)

    def leading(self) -> Attribution | None:
        """ "DeepState: the enemy advanced …" """
        first = self.scene.sentence.first
        end = min(first + LEAD_WORDS, self.scene.sentence.last - 1)
        if not self._has_sign(":", first, end):
            return None
        for position in range(first, end):
            if self.scene.gap(position).lstrip(' »”"’)').startswith(":"):
                one = position == first and not self.phrases.heads(first, first + 1)
                one = one or self._has_act(first, position + 1)
                return None if one else self.attribution(
                    first, position + 1, position, "say", oblique=False)  # fmt: skip
        return None

    def trailing(self) -> Attribution | None:
        """ "Explosions in X, the mayor", "… — Генштаб" at the end of a headline."""
        last = self.scene.sentence.last
        start = max(last - 9, self.scene.sentence.first)
        if not self._has_sign("-", start, last - 1):
            return None
        for position in range(last - 2, start, -1):
            gap = self.scene.gap(position)
            if position + 2 == last and self.words[last - 1].endswith(_ACCUSATIVE):
                continue
            if "-" in gap and gap != "-" and not self._has_act(position + 1, last):
                kind = (
                    "heading" if self.scene.number == 0 and self.scene.sentence.heading else "say"
                )
                return self.attribution(position + 1, last, position, kind, oblique=False)
        return None

    def _has_sign(self, sign: str, first: int, last: int) -> bool:
        """Whether a sign stands anywhere in tokens `first:last` or in the gap after them."""
        document = self.scene.document
        return first < last and sign in document.folded[
            document.starts[first] : document.starts[last]]  # fmt: skip

    def _has_act(self, first: int, last: int) -> bool:
        acts = self.scene.of("act")
        return any(first <= h.first < last and h.value != "nothing" for h in acts)

    def _carried(self, hit: Hit) -> Attribution | None:
        near = [c for c in self.carries if c.last == hit.first or c.first == hit.last]
        if not near:
            return None
        if self.memory.claimant is NOBODY and self.memory.met and self._is_he(near[0]):
            claimant = Claimant(self.memory.met, self.memory.own, self._channel())
            span = (near[0].first, near[0].last)
            return Attribution(claimant, hit.first, *span, hit.value, group="official")
        if self.memory.claimant is NOBODY:
            return self._of_last_unit(hit.first, near[0].first, near[0].last, hit.value)
        return self._same(hit.first, near[0].first, near[0].last, hit.value)

    def _is_he(self, carry: Hit) -> bool:
        return self.words[carry.first] in ("he", "she")

    def _same(self, verb: int, first: int, last: int, kind: str) -> Attribution:
        """The present claimant goes on, where it was heard before if the sentence does not say."""
        claimant = self.memory.claimant
        if claimant.channel is None:
            channel = self._channel() or self.memory.channels.get(claimant.name or "")
            claimant = replace(claimant, channel=channel)
        return Attribution(claimant, verb, first, last, kind, group=self.memory.group)

    def attribution(
        self, first: int, last: int, verb: int, kind: str, *, oblique: bool
    ) -> Attribution | None:
        """The claimant named by tokens `first:last`, or None."""
        heads = self.phrases.heads(first, last)
        unit = self._unit(first, last)
        same = next((c for c in self.carries if (c.first, c.last) == (first, last)), None)
        if same and self._is_known(first, last):
            return self._same(verb, first, last, kind)
        known = self.memory.people.get(self.words[first]) if last - first == 1 else None
        if known:
            return Attribution(known[0], verb, first, last, kind, group=known[1])
        if not heads and unit is None:
            if self._is_body(first, last):
                return self._named(first, last, verb, kind, oblique=oblique)
            return self._person(first, last, verb, kind)
        return self._named(first, last, verb, kind, oblique=oblique)

    def _is_known(self, first: int, last: int) -> bool:
        """Whether "he", "the staff" can stand for the present claimant."""
        heads = self.phrases.heads(first, last)
        voices = [v for v in heads if v.kind == "voice" and not v.value.endswith("source")]
        name = (self.memory.claimant.name or "").lower()
        named = all(self.scene.text(v.first, v.last).lower() in name for v in voices)
        return self.memory.claimant is not NOBODY and named

    def _unit(self, first: int, last: int) -> Unit | None:
        return next((u for u in self.units if first <= u.first < last), None)

    def _person(self, first: int, last: int, verb: int, kind: str) -> Attribution | None:
        """A surname alone stands for the person that was introduced before."""
        capitals = all(self.scene.capital(t) for t in range(first, last))
        if not capitals or last - first > 3 or self._is_place_or_side(first, last):
            return None
        titled = self.phrases.title_after(last)
        if titled:
            return self._with_title(titled, (first, last), verb, kind)
        if first == self.scene.sentence.first and last - first == 1 and kind != "say":
            return None
        name = self.scene.text(first, last)
        known = self.memory.people.get(self.words[last - 1])
        claimant, group = known or (Claimant(name, self.memory.own, self._channel()), "official")
        return Attribution(claimant, verb, first, last, kind, group=group)

    def _with_title(
        self, title: tuple[int, int], person: tuple[int, int], verb: int, kind: str
    ) -> Attribution | None:
        """A spokesman speaks for the office of his title, anybody else for himself."""
        made = self.attribution(*title, verb, kind, oblique=False)
        if made is None:
            return None
        roles = [h for h in self.phrases.heads(*title) if h.kind == "role"]
        called = person[1] - person[0] == 1 and self._unit(*title) is not None
        if self.english and not called and not any(h.value in _VOICES for h in roles):
            made = made._replace(claimant=replace(made.claimant, name=self.scene.text(*person)))
        self.memory.people[self.words[person[1] - 1]] = (made.claimant, made.group)
        first, last = min(title[0], person[0]), max(title[1], person[1])
        return made._replace(first=first, last=last)

    def _is_body(self, first: int, last: int) -> bool:
        """ "Ukraine's Operations Office": a side and at least two more words with capitals."""
        sides = [h for h in self.scene.of("side") if first <= h.first < last]
        proper = [t for t in range(first, last) if self.scene.capital(t)]
        small = all(
            self.scene.capital(t) or self.words[t] in ("s", "of", "the", "for")
            for t in range(first, last)
        )
        return self.english and bool(sides) and small and len(proper) >= 3

    def _is_place_or_side(self, first: int, last: int) -> bool:
        if self.barred & set(range(first, last)):
            return True
        if self.places & set(range(first, last)) and not self._names_speaker(first):
            return True
        return any(first <= h.first < last for kind in ("side", "act", "month", "days", "channel")
                   for h in self.scene.of(kind))  # fmt: skip

    def _names_speaker(self, first: int) -> bool:
        """ "Сообщил Терехов": right behind a verb of saying, without a preposition, is a person."""
        return not self.english and first - 1 in self.said

    def _named(
        self, first: int, last: int, verb: int, kind: str, *, oblique: bool
    ) -> Attribution | None:
        heads, unit = self.phrases.heads(first, last), self._unit(first, last)
        fighter = next((h for h in heads if h.kind == "role" and h.value == "fighter"), None)
        if fighter and unit and unit.first >= fighter.last:
            return self._of_unit(first, last, verb, kind, unit)
        spokes = next((h for h in heads if h.kind == "role" and h.value == "spokes"), None)
        if spokes and unit is None and (same := self._of_office(heads, first, last, verb, kind)):
            return same
        start, end = self.naming.office(first, last, spokes) if spokes else (first, last)
        bare = self.naming.without_lead(start, end)
        led = not self.english and self.words[start].startswith(_BRIEFINGS) and bare > start
        start = bare
        name = self.naming.name(start, end, oblique=oblique or led or spokes is not None)
        side, group = self.naming.side(heads, unit, start, end)
        if self._is_generic_unit(start, end):
            known = self._known_unit(self.words[start])
            if known is None and self.words[start] in _AMBIGUOUS:
                return None
            name = known or name
        claimant = Claimant(name, side, self._channel())
        if self.scene.capital(last - 1) and last - first > 1:
            self.memory.people[self.words[last - 1]] = (claimant, group)
        return Attribution(claimant, verb, first, last, kind, group=group)

    def _of_office(
        self, heads: Sequence[Hit], first: int, last: int, verb: int, kind: str
    ) -> Attribution | None:
        """ "Spokesperson Ivan Koval" alone speaks for the staff or formation that has the word."""
        alone = all(h.kind == "role" for h in heads) and self.words[last - 1] not in ("for", "of")
        owned = any(self.words[t] in ("of", "for", "s") for t in range(first, last))
        if not self.english or not alone or owned or last - first > 5:
            return None
        if self.memory.claimant.name and self.memory.group == "staff":
            return self._same(verb, first, last, kind)
        return self._of_last_unit(verb, first, last, kind)

    def _known_unit(self, noun: str) -> str | None:
        """ "The brigade": the fullest name with that noun that was heard so far."""
        names = [self.memory.claimant.name or "", self.memory.unit or ""]
        names += [unit.formation.name for unit in self.units]
        return max((n for n in names if noun[:UNIT_STEM] in n.lower()), key=len, default=None)

    def _of_last_unit(self, verb: int, first: int, last: int, kind: str) -> Attribution | None:
        """ "The command", where only a formation was named before."""
        unit = self.units[0].formation.name if self.units else self.memory.unit
        if unit is None or self.words[last - 1] in _PRONOUNS:
            return None
        claimant = Claimant(unit, self.memory.own, self._channel())
        return Attribution(claimant, verb, first, last, kind, group="staff")

    def _of_unit(self, first: int, last: int, verb: int, kind: str, unit: Unit) -> Attribution:
        """A soldier of a brigade speaks for the brigade."""
        side = unit.formation.side if unit.formation.side != "unknown" else self.memory.own
        claimant = Claimant(unit.formation.name, side, self._channel())
        self.memory.people[self.words[first]] = (claimant, "staff")
        return Attribution(claimant, verb, first, last, kind, group="staff")

    def _is_generic_unit(self, first: int, last: int) -> bool:
        return last - first == 1 and any(h.first == first for h in self.scene.of("unit_noun"))

    def _channel(self) -> str | None:
        return next((hit.value for hit in self.scene.of("channel")), None)
