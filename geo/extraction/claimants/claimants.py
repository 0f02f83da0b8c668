"""Who says so, and where: attributions of a sentence, as the report writes them."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from geo.extraction.acts.formations import Unit
from geo.extraction.claimants.attribution import CLAIM_NOUNS, Attribution, Memory
from geo.extraction.claimants.claimant_reader import NameReader
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene
from geo.records.statement import Claimant

_BRIEFINGS = ("сводк", "брифинг", "доклад", "зведен", "брифінг", "доповід", "информаци", "данные")
"""Stems of nouns that a speaker's name follows in the genitive: "Сводка Министерства …"."""
LEAD_WORDS = 16
"""Words before the colon behind which a speaker is quoted."""
_ACCUSATIVE = ("у", "ю", "ом", "ах", "ам")
"""Endings of names that nobody signs with: "«Западной» — Новоплатоновку"."""
_PAST = ("ила", "ала", "ела", "или", "али", "ели", "ело", "ило", "ало", "ула", "ули", "ють",
         "ають", "ують")  # fmt: skip
"""Endings of verbs, which stand in no claimant's name."""
SHORTEST_VERB = 5
"""Letters of the shortest such verb that is no short name."""
SIGNATURE_WORDS = 3
"""Words of a name that an author signs with."""
_SOURCE = frozenset(("source", "sources", "джерело", "источник"))
_NOT = frozenset(("не", "ні", "ни"))
"""In front of a verb of saying: "о ситуации не сообщал"."""
_ABOUT = frozenset(("о", "об", "обо", "про"))
OPENING_WORDS = 16
"""Words of a first sentence that only names who reports, and the day."""
NEIGHBOUR_REACH = 5
"""Words between "according to" and the formation of those who told it."""
_FROM = frozenset(("из", "із", "з", "с", "от", "від"))
_AS = frozenset(("как", "як"))
PASSIVE_REACH = 2
"""Words from "were" to "confirmed" in "were also confirmed"."""
_TOLD = frozenset(("told", "tells", "informed", "briefed"))
"""English verbs whose object listens and does not speak."""


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
    if source := reader.source():
        return [source]
    found = [a for hit in scene.of("according") if (a := reader.according(hit))]
    taken = {t for a in found for t in range(a.first, a.last)}
    for hit in scene.of("say"):
        unsaid = scene.document.words[hit.first - 1] in _NOT
        reader.spoken = found[-1] if found else None
        attribution = None if unsaid or hit.first in taken else reader.saying(hit)
        if attribution and not taken & set(range(attribution.first, attribution.last)):
            found.append(attribution)
            taken |= set(range(attribution.first, attribution.last))
    if not found:
        found = [a for a in (reader.heading(), reader.leading(), reader.trailing()) if a][:1]
    return sorted(_without_relays(found), key=lambda attribution: attribution.verb)


def _without_relays(found: list[Attribution]) -> list[Attribution]:
    """Without the outlet that only relays what another one of the sentence says (CODING 14)."""
    asserting = [a for a in found if a.group != "outlet"]
    return asserting or found


def _may_name_a_claimant(scene: Scene) -> bool:
    """Whether a sentence has a word of saying, a colon, a dash or the look of a heading."""
    if scene.sentence.first == scene.sentence.last:
        return False
    if "say" in scene.hits or "according" in scene.hits or scene.sentence.heading:
        return True
    text, (start, end) = scene.document.folded, (scene.sentence.start, scene.sentence.end)
    if scene.number == 0:
        return True
    if scene.number == len(scene.document.sentences) - 1 and scene.sentence.last <= (
        scene.sentence.first + (SIGNATURE_WORDS if not scene.of("role") else LEAD_WORDS)
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


class _Reader(NameReader):
    """Finds the claimants around the words of saying in one sentence."""

    def according(self, hit: Hit) -> Attribution | None:
        """ "According to X", "за даними X"."""
        found = self.phrases.after(hit.last)
        if found is None:
            return None
        oblique = not self.english and not self._is_subject_of(hit)
        made = self.attribution(*found, hit.first, "according", oblique=oblique)
        if made and any(b.first <= hit.first < b.last for b in self.scene.of("backward")):
            made = made._replace(backward=True)
        return made or self._of_neighbours(hit)

    def _is_subject_of(self, hit: Hit) -> bool:
        """ "Как пишет X", "as X writes": the one named is the subject, in the nominative."""
        return self.words[hit.first] in _AS and self.words[hit.last - 1] not in _FROM

    def _of_neighbours(self, hit: Hit) -> Attribution | None:
        """ "По данным наших соседей из 36-й бригады": the formation behind those who told it."""
        near = range(hit.last + 1, hit.last + NEIGHBOUR_REACH)
        unit = next((u for u in self.units if u.first in near), None)
        if self.english or unit is None or self.words[unit.first - 1] not in _FROM:
            return None
        return self._of_unit(unit.first, unit.last, hit.first, "according", unit)

    def saying(self, hit: Hit) -> Attribution | None:
        """ "X said", "said X", "повідомили в X", "the post reads"."""
        if self.english and self._goes_on_doing(hit):
            return None
        backward = any(self._points_back(hit, b) for b in self.scene.of("backward"))
        if self.english and (aside := self.phrases.aside(hit.first)):
            return self._with_title(*aside, hit.first, hit.value)
        if self.english and self.words[hit.first].endswith("ing"):
            return self._of_subject(hit)
        for look in self._order():
            found = look(hit)
            if found is None or (not self.english and self._has_act(found[0], found[0] + 1)):
                continue
            if self.words[found[0] - 1] == "what" and found[0] - 1 == self.scene.sentence.first:
                continue
            oblique = not self.english and (
                self.phrases.has_preposition(found[0], hit)
                or self.words[hit.first].startswith(CLAIM_NOUNS)
            )
            made = self.attribution(*found, hit.first, hit.value, oblique=oblique)
            if made:
                return self._with_person(made)._replace(backward=backward)
        return self._carried(hit)

    def _points_back(self, verb: Hit, words: Hit) -> bool:
        """Whether "об этом" belongs to this verb, and not to one that it follows at once."""
        others = (h for h in self.scene.of("say") if h is not verb)
        return words.first <= verb.last and all(h.last != words.first for h in others)

    def _names_nobody_after(self, hit: Hit) -> bool:
        """ "Told the paper", "hits were also confirmed on a base": who follows does not speak."""
        passive = any(
            h.value == "be" and 0 < hit.first - h.first <= PASSIVE_REACH
            for h in self.scene.of("by")
        )
        return self.words[hit.first] in _TOLD or passive

    def _goes_on_doing(self, hit: Hit) -> bool:
        """ "The group continued destroying the enemy": nothing is said."""
        after = self.words[hit.last : hit.last + 1]
        doing = bool(after) and (after[0].endswith("ing") or after[0] in ("to", "its", "their"))
        return self.words[hit.first] in ("continued", "went") and doing

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
                lambda hit: None if self._names_nobody_after(hit) else phrases.after(hit.last),
            )
        return (
            lambda hit: None if hit.last in self.said else phrases.after(hit.last),
            lambda hit: phrases.headed_before(hit.first),
            lambda hit: phrases.head_after(hit.last),
            lambda hit: phrases.before(hit.first),
        )

    def source(self) -> Attribution | None:
        """ "Source: General Staff": a line that names who says the whole report."""
        first = self.scene.sentence.first
        if self.words[first] not in _SOURCE or not self.scene.gap(first).startswith(":"):
            return None
        found = self.phrases.cut(first + 1, self.scene.sentence.last)
        heads = self.phrases.heads(*found) if found else []
        if found is None or not (heads or self.phrases.title_after(found[1])):
            return None
        made = self._titled(found, heads)
        made = made or self.attribution(*found, first, "heading", oblique=False)
        return made._replace(kind="heading", backward=True) if made else None

    def heading(self) -> Attribution | None:
        """ "General Staff of …, update as of 16:00", "Глава … об обстрелах за сутки:"."""
        sentence = self.scene.sentence
        text = self.scene.document.text
        signed = self._signs(sentence.first, sentence.last)
        opens = bool(self.phrases.dated) and self.words[sentence.first].startswith(_BRIEFINGS)
        opens = opens or self._opens_report() or self._closes_report()
        if not (sentence.heading or text[sentence.end - 1] == ":" or signed or opens):
            return None
        found = self.phrases.cut(sentence.first, sentence.last)
        heads = self.phrases.heads(*found) if found else []
        if found and (titled := self._titled(found, heads)):
            return titled
        if found is None or not heads or not self._leads(found, heads[0]):
            return None
        if not self.english and (self._has_act(*found) or self._is_dateline(heads)):
            return None
        if text[sentence.end - 1] != ":" and not self._is_title(found[1]):
            return None
        return self.attribution(*found, found[0], "heading", oblique=False)

    def _opens_report(self) -> bool:
        """ "Генеральный штаб ВСУ, сводка на 22:00 22 ноября.": a first sentence without a verb."""
        sentence = self.scene.sentence
        short = sentence.last - sentence.first <= OPENING_WORDS
        return self.scene.number == 0 and short and bool(self.phrases.dated)

    def _closes_report(self) -> bool:
        """ "Олег Коваль, начальник ОВА": the last sentence, which only says who wrote the rest."""
        sentence, last = self.scene.sentence, len(self.scene.document.sentences) - 1
        titled = bool(self.scene.of("role")) and "," in self.scene.gap(sentence.first + 1)
        return 0 < self.scene.number == last and titled and self.scene.capital(sentence.first)

    def _is_dateline(self, heads: Sequence[Hit]) -> bool:
        """ "МОСКВА, 12 декабря.": a capital at the beginning is where the report was written."""
        metonym = heads[0].value.endswith("metonym")
        return metonym and heads[0].first == self.scene.sentence.first

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
        first = self.phrases.begins
        end = min(first + LEAD_WORDS, self.scene.sentence.last - 1)
        if not self._has_sign(":", first, end):
            return None
        for position in range(first, end):
            if self.scene.gap(position).lstrip(' »”"’)').startswith(":"):
                one = position == first and not self.phrases.heads(first, first + 1)
                one = one or self._has_act(first, position + 1) or self._is_clause(first, position)
                one = one or self._is_written_in(first, position)
                end = self._before_aside(first, position + 1)
                made = not one and self.attribution(first, end, position, "say", oblique=False)
                return made._replace(colon=True) if made else None
        return None

    def _is_written_in(self, first: int, last: int) -> bool:
        """ "MOSCOW: …": where a report was written."""
        metonym = any(v.value.endswith("metonym") for v in self.phrases.heads(first, last + 1))
        return metonym and self.scene.text(first, last + 1).isupper()

    def _is_clause(self, first: int, last: int) -> bool:
        """ "СБУ провела спецоперацію:", "Генштаб про втрати:": a clause, and no name."""
        if self.english:
            return False
        heads = {t for v in self.phrases.heads(first, last) for t in range(v.first, v.last)}
        plain = (self.words[t] for t in range(first, last) if t not in heads)
        return any(word.endswith(_PAST) and len(word) >= SHORTEST_VERB for word in plain)

    def _before_aside(self, first: int, last: int) -> int:
        """The name before an aside, or before what it tells of.

        "Полковник Иван Петренко, «107-я бригада», в эфире …:", "Штаб бригады о выходных:".
        """
        about = (t for t in range(first + 1, last - 1) if self.words[t] in _ABOUT)
        told = next(about, None) if not self.english else None
        if told and self.phrases.heads(first, told):
            return told
        for position in range(first + 1, last - 1):
            if "," in self.scene.gap(position) and self.phrases.heads(first, position + 1):
                named = self.scene.capital(position) and self.scene.capital(position - 1)
                return position + 1 if named and not self.english else last
        return last

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
            if "-" in gap and gap != "-" and not self._tells(position + 1, last):
                kind = (
                    "heading" if self.scene.number == 0 and self.scene.sentence.heading else "say"
                )
                return self._signed(position, kind)
        return None

    def _tells(self, first: int, last: int) -> bool:
        """Whether words tell what happened: an act, or losses and their number."""
        told = (h for kind in ("metric", "number", "approx") for h in self.scene.of(kind))
        return self._has_act(first, last) or any(first <= h.first < last for h in told)

    def _signed(self, dash: int, kind: str) -> Attribution | None:
        """Who is named behind a dash: "— Генштаб", "— Іван Коваль, начальник ОВА"."""
        first, last = dash + 1, self.scene.sentence.last
        found = self.phrases.cut(first, last)
        if found and found[1] < last and self.phrases.title_after(found[1]):
            return self._person(*found, dash, kind)
        return self.attribution(first, last, dash, kind, oblique=False)

    def _has_sign(self, sign: str, first: int, last: int) -> bool:
        """Whether a sign stands anywhere in tokens `first:last` or in the gap after them."""
        document = self.scene.document
        return first < last and sign in document.folded[
            document.starts[first] : document.starts[last]]  # fmt: skip
