"""Whom a span of words names as a claimant: a body, an office, a person, a formation, "he"."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from geo.extraction.acts.formations import Unit
from geo.extraction.acts.group_names import is_group_name
from geo.extraction.claimants.attribution import Attribution, Memory
from geo.extraction.claimants.claimant_names import Naming
from geo.extraction.claimants.claimant_phrases import Phrases
from geo.extraction.claimants.stand_ins import stands_for
from geo.extraction.text import nominative
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene
from geo.records.statement import NOBODY, Claimant
from geo.records.vocabulary import Side

UNIT_STEM = 5
"""Letters that tell nouns of formations apart in any case."""
_VOICES = frozenset(("spokes", "fighter"))
"""Roles of those who speak for their office or formation."""
_AMBIGUOUS = frozenset(("company", "division", "rota", "рота"))
"""Nouns of formations that may be a firm, or a part of one."""
_PRESS = ("пресслужб", "пресcлужб", "пресцентр")
"""Stems of Ukrainian and Russian nouns of an office that speaks for the body around it."""
_PLURAL = ("ли", "уть", "ють", "ать", "ять", "ут", "ют", "ат", "ят")
"""Endings of Ukrainian and Russian verbs in the plural."""
_STATES: Mapping[str, tuple[str, Side]] = {
    "russia": ("Russia", "russia"), "ukraine": ("Ukraine", "ukraine"),
    "росія": ("Росія", "russia"), "росії": ("Росія", "russia"),
    "україна": ("Україна", "ukraine"), "україні": ("Україна", "ukraine"),
    "россия": ("Россия", "russia"), "россии": ("Россия", "russia"), "рф": ("РФ", "russia"),
    "украина": ("Украина", "ukraine"), "украине": ("Украина", "ukraine"),
    "києві": ("Київ", "ukraine"), "киеве": ("Киев", "ukraine"),
    "москві": ("Москва", "russia"), "москве": ("Москва", "russia"),
    "кремлі": ("Кремль", "russia"), "кремле": ("Кремль", "russia"),
}  # fmt: skip
"""The two states, where they speak, and what stands for them: "Russia said", "у Києві заявили"."""
_OFFICES = frozenset((
    "mayor", "governor", "president", "minister", "мер", "губернатор", "президент", "міністр",
    "мэр", "министр",
))  # fmt: skip
"""Offices that one person holds: they stand for a person who spoke, never for a body."""
_PEOPLE = ("official", "president")
"""Groups of claimants who are persons."""
_PRONOUNS = frozenset(("he", "she", "they", "він", "вона", "вони", "он", "она", "они"))
_NOBODY = frozenset((
    "nobody", "no", "none", "some", "many", "others", "everyone", "everybody", "somebody",
    "someone", "few", "most", "people", "critics", "anyone", "one", "you", "i", "we", "early",
    "preliminary", "initial",
    "he", "she", "they", "it", "his", "her", "our", "my", "their",
))  # fmt: skip
"""English words that name nobody who says something."""


class NameReader:
    """Reads the names of claimants in one sentence; `places` are tokens of its places."""

    def __init__(
        self,
        scene: Scene,
        dates: Sequence[tuple[int, int]],
        units: Sequence[Unit],
        memory: Memory,
    ) -> None:
        self.scene, self.memory, self.units = scene, memory, units
        self.phrases = Phrases(scene, dates)
        self.naming = Naming(self.phrases, memory.own, sure=memory.sure, abroad=memory.abroad)
        self.words, self.english = scene.document.words, scene.document.lang == "en"
        self.places: set[int] = set()
        self.barred = {t for h in scene.of("according") for t in range(h.first, h.last)}
        self.carries = scene.of("carry")
        self.said = {hit.first for hit in scene.of("say")}
        self.spoken: Attribution | None = None

    def _has_act(self, first: int, last: int) -> bool:
        acts = self.scene.of("act")
        return any(first <= h.first < last and h.value != "nothing" for h in acts)

    def _carried(self, hit: Hit) -> Attribution | None:
        begins = (hit.last, self._behind(hit))
        near = [c for c in self.carries if c.last == hit.first or c.first in begins]
        if not near:
            return None
        if self.memory.claimant is NOBODY and self.memory.met and self._is_he(near[0]):
            claimant = Claimant(self.memory.met, self.memory.own, self._channel())
            span = (near[0].first, near[0].last)
            return Attribution(claimant, hit.first, *span, hit.value, group="official")
        if self.memory.claimant is NOBODY:
            return self._of_last_unit(hit.first, near[0].first, near[0].last, hit.value)
        return self._same(hit.first, near[0].first, near[0].last, hit.value)

    def _behind(self, hit: Hit) -> int:
        """Where a name would begin: "визнали в командуванні"."""
        last = hit.last
        return last + (last < self.scene.sentence.last and self.words[last] in ("в", "у", "во"))

    def _is_he(self, carry: Hit) -> bool:
        return self.words[carry.first] in ("he", "she")

    def _same(self, verb: int, first: int, last: int, kind: str) -> Attribution:
        """The present claimant goes on, where it was heard before if the sentence does not say."""
        claimant, group = self.memory.claimant, self.memory.group
        if self.spoken:
            claimant, group = self.spoken.claimant, self.spoken.group
        if claimant.channel is None:
            channel = self._channel() or self.memory.channels.get(claimant.name or "")
            claimant = replace(claimant, channel=channel)
        return Attribution(claimant, verb, first, last, kind, group=group)

    def attribution(
        self, first: int, last: int, verb: int, kind: str, *, oblique: bool
    ) -> Attribution | None:
        """The claimant named by tokens `first:last`, or None."""
        heads = self.phrases.heads(first, last)
        unit = self._unit(first, last)
        same = next((c for c in self.carries if (c.first, c.last) == (first, last)), None)
        if same and self._is_known(first, last):
            return self._same(verb, first, last, kind)
        if known := self._known(first, last):
            return Attribution(known[0], verb, first, last, kind, group=known[1])
        if unit and is_group_name(self.words[first]) and self._is_ministry():
            return self._same(verb, first, last, kind)
        if not heads and unit is None:
            if self._is_body(first, last):
                return self._named(first, last, verb, kind, oblique=oblique)
            return self._person(first, last, verb, kind, oblique=oblique)
        return self._named(first, last, verb, kind, oblique=oblique)

    def _known(self, first: int, last: int) -> tuple[Claimant, str] | None:
        """One word for a state or for who spoke before, with the group of claimants."""
        if last - first > 1:
            return None
        state = _STATES.get(self.words[first])
        if state:
            return Claimant(*state, self._channel()), "metonym"
        if stands_for(self.words[first], self.memory.claimant, self.memory.group):
            return self.memory.claimant, self.memory.group
        if self.memory.unit:
            unit = Claimant(self.memory.unit, self.memory.own, self._channel())
            if stands_for(self.words[first], unit, "staff"):
                return unit, "staff"
        return self.memory.people.get(self.words[first])

    def _is_ministry(self) -> bool:
        """Whether a staff of Russia has the word, which also tells what its groups report."""
        return self.memory.group == "staff" and self.memory.claimant.side == "russia"

    def _is_known(self, first: int, last: int) -> bool:
        """Whether "he", "the staff" can stand for the present claimant."""
        heads = self.phrases.heads(first, last)
        voices = [v for v in heads if v.kind == "voice" and not v.value.endswith("source")]
        name = (self.memory.claimant.name or "").lower()
        named = all(self.scene.text(v.first, v.last).lower() in name for v in voices)
        offices = _OFFICES.intersection(self.words[first:last])
        fits = not offices or self.memory.group in _PEOPLE or any(o in name for o in offices)
        return self.memory.claimant is not NOBODY and named and fits

    def _unit(self, first: int, last: int) -> Unit | None:
        return next((u for u in self.units if first <= u.first < last), None)

    def _person(
        self, first: int, last: int, verb: int, kind: str, *, oblique: bool = False
    ) -> Attribution | None:
        """A surname alone stands for the person that was introduced before."""
        capitals = all(self.scene.capital(t) for t in range(first, last))
        if not capitals or last - first > 3 or self._is_place_or_side(first, last):
            return None
        if self.english and self.words[first] in _NOBODY:
            return None
        titled = self.phrases.title_after(last)
        if titled:
            return self._with_title(titled, (first, last), verb, kind)
        opens = first == self.scene.sentence.first and last - first == 1
        claims = self.english and kind == "claim" and self.words[verb + 1 : verb + 2] == ("that",)
        if opens and ((kind != "say" and not claims) or self._is_plural(verb)):
            return None
        name = self.scene.text(first, last)
        if oblique and last - first > 1 and not self.english:
            words = [self.scene.text(t, t + 1) for t in range(first, last)]
            name = nominative.person(words, self.scene.document.lang)
        known = self.memory.people.get(self.words[last - 1])
        side: Side = "unknown" if opens and claims else self.memory.own
        claimant, group = known or (Claimant(name, side, self._channel()), "official")
        return Attribution(claimant, verb, first, last, kind, group=group)

    def _is_plural(self, verb: int) -> bool:
        """ "Полонені розповіли": no single person is the subject of a plural verb."""
        return not self.english and self.words[verb].endswith(_PLURAL)

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
        brief = self.phrases.briefing(start)
        led = not self.english and brief is not None and bool(heads) and brief <= heads[0].first
        start = max(bare, brief) if led and brief else bare
        name = self.naming.name(start, end, oblique=oblique or led or spokes is not None)
        side, group = self.naming.side(heads, unit, start, end)
        if self.english and fighter and unit is None:
            group = "official"
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
        if not self.english:
            alone = alone and last - first == 1 and self.words[first].startswith(_PRESS)
            return self._of_last_unit(verb, first, last, kind) if alone else None
        if not alone or owned or last - first > 5:
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
