"""Who says so, and where: attributions of a sentence, as the report writes them."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from geo.extraction.acts.formations import Unit
from geo.extraction.claimants.attribution import CLAIM_NOUNS, Attribution, Memory
from geo.extraction.claimants.claimant_lines import BY, LEAD_WORDS, SIGNATURE_WORDS, LineReader
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene

TITLE_TAIL = 2
"""Words of a title behind its last capital: "the governor of the Tula region"."""
_NOT = frozenset(("не", "ні", "ни"))
"""In front of a verb of saying: "о ситуации не сообщал"."""
_ACCUSING = ("звинува", "обвин")
"""Stems of Ukrainian and Russian verbs whose object stands behind them without a preposition."""
NEIGHBOUR_REACH = 5
"""Words between "according to" and the formation of those who told it."""
_FROM = frozenset(("из", "із", "з", "с", "от", "від"))
_AS = frozenset(("как", "як"))
OWNER_WORDS = 8
"""Words of an owner: "Wagner Group financier Yevgeny Prigozhin's claim"."""
PASSIVE_REACH = 2
"""Words from "were" to "confirmed" in "were also confirmed"."""
_STATES = frozenset(("ukraine", "russia", "kyiv", "moscow"))
"""English names of states, which speak in front of the verb only."""
_PUBLISHED = frozenset(("published", "posted", "released", "shared"))
_FOOTAGE = frozenset((
    "footage", "video", "videos", "imagery", "images", "photos", "photographs", "clip",
))  # fmt: skip
"""English nouns of what was published, behind which nobody is named but with "by"."""
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
        looks = (
            reader.authored,
            reader.heading,
            reader.leading,
            reader.bracketed,
            reader.trailing,
            reader.told_by,
        )
        found = [a for look in looks if (a := look())][:1]
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
    return text.find(":", start, end) >= 0 or text.find(" - ", start, end) >= 0 or (
        scene.document.lang == "en" and text.find("(", start, end) >= 0)  # fmt: skip


def attribution_at(
    scene: Scene, units: Sequence[Unit], memory: Memory, span: tuple[int, int]
) -> Attribution | None:
    """Whom tokens `first:last` name as a claimant; None when they are no name that we read."""
    reader = _Reader(scene, (), units, memory)
    first, last = span
    oblique = not reader.english and reader.phrases.governed(first)
    return reader.attribution(first, last, first, "say", oblique=oblique)


class _Reader(LineReader):
    """Finds the claimants around the words of saying in one sentence."""

    def according(self, hit: Hit) -> Attribution | None:
        """ "According to X", "за даними X"."""
        found = self.phrases.after(hit.last)
        if found is None:
            return None
        if self.words[found[0]] in BY and found[1] - found[0] > 1:
            found = found[0] + 1, found[1]
        oblique = not self.english and not self._is_subject_of(hit)
        made = self.attribution(*found, hit.first, "according", oblique=oblique)
        if made and self.english and (person := self._named_behind(found)):
            made = self._with_title(found, person, hit.first, "according")
        if made and any(b.first <= hit.first < b.last for b in self.scene.of("backward")):
            made = made._replace(backward=True)
        return made or self._of_neighbours(hit)

    def _is_subject_of(self, hit: Hit) -> bool:
        """ "Как пишет X", "as X writes": the one named is the subject, in the nominative."""
        return self.words[hit.first] in _AS and self.words[hit.last - 1] not in _FROM

    def _named_behind(self, title: tuple[int, int]) -> tuple[int, int] | None:
        """ "According to the governor of the Tula region, Dmitry Milyaev": who holds the office."""
        end = self.scene.sentence.last
        first = next((t + 1 for t in range(title[1] - 1, end - 1) if self.scene.gap(t) != " "), end)
        if first - title[1] > TITLE_TAIL or "," not in self.scene.gap(first - 1):
            return None
        last = next((t + 1 for t in range(first, end) if self.scene.gap(t) != " "), end)
        roles = any(h.kind == "role" and h.value == "office" for h in self.phrases.heads(*title))
        return (first, last) if roles and self.phrases.is_person(first, last) else None

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
        if self.english and (owned := self._owned_claim(hit)):
            return owned
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

    def _owned_claim(self, hit: Hit) -> Attribution | None:
        """ "Denied the ministry's claim that …": whose claim it is, behind another verb."""
        last = hit.first - 1
        if self.words[hit.first] not in ("claim", "claims") or self.words[last] != "s":
            return None
        first = max((h.last for h in self.scene.of("say") if h.last < last), default=last)
        first += self.words[first] in ("the", "a", "an")
        if not 0 < last - first <= OWNER_WORDS:
            return None
        return self.attribution(first, last, hit.first, "claim", oblique=False)

    def _points_back(self, verb: Hit, words: Hit) -> bool:
        """Whether "об этом" belongs to this verb, and not to one that it follows at once."""
        others = (h for h in self.scene.of("say") if h is not verb)
        return words.first <= verb.last and all(h.last != words.first for h in others)

    def _names_nobody_after(self, hit: Hit) -> bool:
        """ "Told the paper", "hits were also confirmed on a base": who follows does not speak."""
        passive = any(
            h.value == "be" and 0 < hit.first - h.first <= PASSIVE_REACH
            for h in self.scene.of("by")
            if all("," not in self.scene.gap(t) for t in range(h.first, hit.first))
        )
        shown = self.words[hit.first] in _PUBLISHED and self.words[hit.first - 1] in _FOOTAGE
        return self.words[hit.first] in _TOLD or passive or shown or hit.value == "deny"

    def _english_after(self, hit: Hit) -> tuple[int, int] | None:
        """ "Said Oleh Kiper", never "said Ukraine had lost", "blamed Russia"."""
        found = None if self._names_nobody_after(hit) else self.phrases.after(hit.last)
        state = found and self.words[found[0]] in _STATES
        return None if state else found

    def _goes_on_doing(self, hit: Hit) -> bool:
        """ "The group continued destroying the enemy", "continued air strikes": nothing is said."""
        if self.words[hit.first] == "continued":
            return self.scene.gap(hit.last - 1) == " "
        after = self.words[hit.last : hit.last + 1]
        doing = bool(after) and (after[0].endswith("ing") or after[0] in ("to", "its", "their"))
        return self.words[hit.first] == "went" and doing

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

    def _has_object(self, hit: Hit) -> bool:
        """ "Звинуватив ЗСУ", "повідомив, розповів": who follows the verb does not speak."""
        return hit.last in self.said or self.words[hit.first].startswith(_ACCUSING)

    def _order(self) -> tuple[Callable[[Hit], tuple[int, int] | None], ...]:
        """Where a name is looked for: English before the verb first, the others after it."""
        phrases = self.phrases
        if self.english:
            return (
                lambda hit: phrases.before(hit.first),
                lambda hit: phrases.before_relative(hit.first),
                self._english_after,
            )
        return (
            lambda hit: None if self._has_object(hit) else phrases.after(hit.last),
            lambda hit: phrases.headed_before(hit.first),
            lambda hit: phrases.person_before(hit.first),
            lambda hit: phrases.head_after(hit.last),
            lambda hit: phrases.before(hit.first),
        )
