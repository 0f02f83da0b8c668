"""Who speaks in a report: claimants given to its statements, carried on and carried back."""

import re
from collections.abc import Sequence

from geo.extraction.claimants.attribution import CLAIM_NOUNS, Attribution, Memory
from geo.extraction.statements.draft import Draft
from geo.extraction.statements.introductions import introduced
from geo.extraction.statements.told import Told
from geo.extraction.text.lexicon import lexicon
from geo.extraction.text.scene import Scene
from geo.languages.folding import fold
from geo.records.report import Report
from geo.records.statement import NOBODY, Claimant
from geo.records.vocabulary import UKRAINE, Lang, Side

INSTITUTES = ("understandingwar", "criticalthreats", "institute for the study of war", "isw")
"""Publishers whose own sentences are assessments."""
OPENING = 2
"""Sentences in which the only speaker of a report is heard, who then says all of it."""
_BESIDE = frozenset(("and", "but", "while", "although", "whereas"))
THAT_REACH = 5
"""Words between "claimed" and "that": "claimed on December 7 that"."""
BACKWARD = 60
"""Statements that "this was reported by X" may reach back to."""
INTERVIEW = 2
"""Paragraphs that end with a question, in a conversation at least."""
SIGNATURE = 3
"""Sentences at the end of a report among which its author may sign."""
DUET = 2
"""Voices, both sides' perhaps, among which the one heard last still speaks in new paragraphs."""
_ELSEWHERE = frozenset(("elsewhere", "separately"))
_SEPARATE = (("a", "separate"), ("another", "development"), ("other", "developments"))
"""English words that open a paragraph on something else."""
_BRIEF: dict[str, tuple[str, ...]] = {
    "uk": ("blogger",),
    "ru": ("blogger", "official"),
    "en": ("blogger", "official", "mapper", "institute", "witness"),
}
"""Groups of those who speak to the end of their paragraph."""
_GAINS = frozenset(("capture_claim", "advance", "clearing"))
_SHOWS = ("опублик", "показ", "обнарод", "опубл", "publish", "shared", "показу")
"""Verbs by which one shows something, and does not assert what was told before."""
_REMINDS = frozenset(("нагадаємо", "нагадуємо", "напомним", "напоминаем"))
_OPENING, _CLOSING = '“«"„', '”»"'


class Speakers:
    """Gives drafts their claimants; `memory` knows who has the word (CODING 14)."""

    def __init__(self, report: Report, lang: Lang, own: Side, scenes: Sequence[Scene]) -> None:
        self.memory = Memory(own, sure=any(scene.has("view", own) for scene in scenes))
        self._publisher = _publisher(report.source, lang)
        self._maker = _maker(scenes)
        self._signed_from = max(len(scenes) - SIGNATURE, 1)
        self._asked = _questions(scenes)
        self._lang = lang
        self._heard = self._turned = self._is_aside = False
        self._paragraph = -1
        self._only: Attribution | None = None
        self._first_heard = 0
        self._voices: set[str | None] = set()
        self._quoted: list[Draft] = []
        self._host: Attribution | None = None

    def turn_paragraph(self) -> None:
        """Officials and bloggers speak to the end of their paragraph, unless they head the text.

        Ukrainian reports give an official's every sentence a paragraph of its own. Where many
        are heard, a paragraph of a Russian text in which nobody is named is the author's.
        """
        self._turned = True
        if self._host:
            self.memory.take(self._host)
        brief = _BRIEF.get(self._lang, _BRIEF["ru"])
        several = self._lang == "ru" and len(self._voices) > DUET
        passing = (self.memory.group in brief or several) and not self.memory.pinned
        if passing and len(self._asked) < INTERVIEW:
            self.memory.active = False

    def _opens_aside(self, told: Told) -> bool:
        """ "In a separate development, …", "Elsewhere, …": a paragraph on something else."""
        words, first = told.scene.document.words, told.scene.sentence.first
        opens = set(words[first : first + 1])
        return not opens.isdisjoint(_ELSEWHERE) or words[first + 1 : first + 3] in _SEPARATE

    def attribute(self, told: Told, fresh: Sequence[Draft], drafts: Sequence[Draft]) -> None:
        """Claimants of the new drafts: the nearest who asserts it, else who has the word."""
        if self._turned and told.scene.sentence.paragraph != self._paragraph:
            self._is_aside = self._opens_aside(told)
        self._paragraph = told.scene.sentence.paragraph
        for draft in (d for d in fresh if not d.attributed):
            chosen = _nearest(told, draft.token)
            if chosen:
                draft.claim_by(chosen.claimant, chosen.group)
            elif _reminds(told.scene):
                draft.attributed = True
            elif self._goes_on(draft):
                draft.claimant, draft.group = self.memory.claimant, self.memory.group
                draft.carried = self._turned and not self.memory.pinned
            elif self._publisher:
                draft.claimant, draft.group = self._publisher
            draft.mind_claimant()
        _claim_before(
            told,
            fresh,
            drafts,
            signs=told.scene.number >= self._signed_from,
            host=self._host.claimant if self._host else None,
        )
        self._close_quote(told, fresh)

    def _goes_on(self, draft: Draft) -> bool:
        """Whether who has the word also says this: no ministry reports its enemy's advance."""
        claimant = self.memory.claimant
        if not self.memory.active or claimant is NOBODY:
            return False
        if self._turned and (draft.trigger == "explosion" or self._is_aside):
            return False
        enemy = claimant.side == "russia" and draft.actor1 == UKRAINE
        return not (enemy and self.memory.group != "official" and draft.activity in _GAINS)

    def remember(self, told: Told) -> None:
        """Keep who spoke and which formation was named."""
        if told.units:
            self.memory.unit = told.units[-1].formation.name
        host = introduced(told)
        if told.scene.document.lang == "en":
            self.memory.met = _met(told.scene) or self.memory.met
            if regions := told.scene.of("abroad"):
                self.memory.abroad = regions[-1].value == "russia"
        asks = len(self._asked) >= INTERVIEW and told.scene.sentence.paragraph in self._asked
        for attribution in () if asks else _deniers(told):
            self.memory.take(attribution)
            self._turned = False
            if not self._heard:
                self._only, self._first_heard = attribution, told.scene.number
            self._heard = True
            self._voices.add(attribution.claimant.name)
            if attribution.group == "metonym" and self._lang == "ru":
                self.memory.active = False
        if host:
            self._host = host
            self.memory.take(host)
        said = told.attributions[0] if told.attributions and told.scene.number == 0 else None
        if said and said.kind == "heading" and said.group == "institute":
            self._publisher = said.claimant, said.group
        relayed = self._lang == "en" and self.memory.group == "blogger"
        if relayed or (self._publisher and self._publisher[1] == "institute"):
            self.memory.active = False

    def finish(self, drafts: Sequence[Draft]) -> None:
        """Where nobody was said to say anything, a mapper that the text names speaks."""
        if not self._heard and self._maker:
            for draft in drafts:
                draft.claim_by(self._maker, "mapper")
        only = self._only if len(self._voices) == 1 and self._first_heard < OPENING else None
        if only and only.group == "official" and self._lang != "en":
            for draft in drafts:
                free = draft.claimant is NOBODY and not draft.attributed
                if free and draft.sentence > self._first_heard:
                    draft.claim_by(only.claimant, only.group)

    def _close_quote(self, told: Told, fresh: Sequence[Draft]) -> None:
        """A quotation over several sentences belongs to who is named at its end."""
        sentence = told.scene.sentence
        text = told.scene.document.text
        if not self._quoted and text[sentence.start] not in _OPENING:
            return
        closes = any(text.find(c, sentence.start + 1, sentence.end) >= 0 for c in _CLOSING)
        if told.attributions and closes:
            for draft in self._quoted:
                draft.claim_by(told.attributions[0].claimant, told.attributions[0].group)
        if text[sentence.start] in _OPENING and not closes and not told.attributions:
            self._quoted = [*self._quoted, *fresh]
        elif closes:
            self._quoted = []


def _reminds(scene: Scene) -> bool:
    """ "Нагадаємо, …": what an outlet reminds of in its own voice."""
    words = scene.document.words[scene.sentence.first : scene.sentence.first + 2]
    return not _REMINDS.isdisjoint(words)


def _questions(scenes: Sequence[Scene]) -> frozenset[int]:
    """The paragraphs that end with a question."""
    ends = {scene.sentence.paragraph: scene for scene in scenes}
    return frozenset(
        paragraph
        for paragraph, scene in ends.items()
        if scene.document.text[scene.sentence.end - 1] == "?"
    )


def _met(scene: Scene) -> str | None:
    """ "Major Ruslan Mykula, 41, commands …": a rank or an office before a name."""
    for hit in scene.of("role"):
        end = hit.last + 2
        if hit.value in ("office", "fighter") and end <= scene.sentence.last:
            named = scene.capital(hit.last) and scene.capital(end - 1)
            if named and scene.gap(hit.last - 1) == " ":
                return scene.text(hit.last, end)
    return None


def _claim_before(
    told: Told,
    fresh: Sequence[Draft],
    drafts: Sequence[Draft],
    *,
    signs: bool,
    host: Claimant | None,
) -> None:
    """ "Про це повідомив X", a claimant in a sentence that only adds to those before, a signature.

    `signs`: a line that only names a claimant stands at the end of the report.
    """
    if not told.attributions:
        return
    said = next((a for a in told.attributions if a.backward), None)
    unreal = bool(told.acts) and not told.real
    if said is None and not (fresh or unreal or told.scene.has("mode", "deny")):
        words = told.scene.document.words
        asserted = (
            a
            for a in told.attributions
            if a.group in ("staff", "official") or not words[a.verb].startswith(_SHOWS)
        )
        english = told.scene.document.lang == "en"
        plain = (a for a in asserted if english or a.kind != "claim")
        said = next((a for a in plain if a.group != "blogger"), None)
    if said is None and told.scene.document.lang != "en":
        said = _said_at_the_end(told, fresh)
    if said is None or not (said.backward or told.counts or not _goes_on_with(told, said)):
        return
    backward = said.backward or (signs and said.kind == "heading")
    for draft in drafts[-BACKWARD:]:
        near = backward or draft.paragraph == told.scene.sentence.paragraph
        near = near or _is_headline_of(told.scene, draft)
        near = near and draft.denied_by is None
        free = draft.claimant is NOBODY or (
            draft.carried and told.scene.number - draft.sentence == 1)  # fmt: skip
        free = free or (backward and _is_common_noun(draft))
        if near and not draft.attributed and free:
            draft.claim_by(said.claimant, said.group)


def _is_common_noun(draft: Draft) -> bool:
    """Whether a headline only says "the spokesman", whom the text then names."""
    return (draft.claimant.name or "").islower()


def _said_at_the_end(told: Told, fresh: Sequence[Draft]) -> Attribution | None:
    """ "…, розповів голова ОВА Іван Коваль": who closes a paragraph told the news before too."""
    last = max((draft.token for draft in fresh), default=-1)
    closing = [a for a in told.attributions if a.verb > last]
    alone = len({a.claimant.name for a in told.attributions}) == 1
    if not fresh or not closing or not alone:
        return None
    if closing[0].claimant.side == "russia":
        return None
    heard = closing[0].group in ("staff", "official") and closing[0].kind in ("say", "add")
    return closing[0] if heard else None


def _is_headline_of(scene: Scene, draft: Draft) -> bool:
    """Whether a statement is the headline right above a sentence."""
    heading = draft.sentence == 0 and scene.document.sentences[0].heading
    return heading and scene.number <= 2


def _deniers(told: Told) -> Sequence[Attribution]:
    """Who speaks in a sentence: in a denial not those whose claim is denied."""
    if not told.scene.has("mode", "deny"):
        return told.attributions
    words = told.scene.document.words
    denying = [
        a
        for a in told.attributions
        if not words[a.verb].startswith(CLAIM_NOUNS) and words[a.verb - 1] != "s"
    ]
    return denying or told.attributions


def _nearest(told: Told, token: int) -> Attribution | None:
    """The last one before the act, else the first one after it that does not open a clause."""
    ahead = [a for a in _deniers(told) if not a.backward]
    before = [a for a in ahead if a.verb < token]
    return before[-1] if before else next((a for a in ahead if not _opens_clause(told, a)), None)


def _opens_clause(told: Told, said: Attribution) -> bool:
    """ ", and bloggers claimed that B fell": a clause beside the one that an act stands in."""
    before = told.scene.document.words[max(told.scene.sentence.first, said.first - 2) : said.first]
    return not _BESIDE.isdisjoint(before) and _goes_on_with(told, said)


def _goes_on_with(told: Told, said: Attribution) -> bool:
    """ "And bloggers claimed on Friday that B fell": an English claim of what follows alone."""
    last = min(said.verb + THAT_REACH, told.scene.sentence.last)
    words = told.scene.document.words[said.verb + 1 : last]
    return told.scene.document.lang == "en" and "that" in words


def _publisher(source: str | None, lang: Lang) -> tuple[Claimant, str] | None:
    """A publisher that is itself a party, a mapper or an institute, and its group."""
    name = fold(source or "")
    if any(word in name for word in INSTITUTES):
        return Claimant(source, "independent"), "institute"
    words = re.findall(r"[^\W_]+", name)
    voices = lexicon(lang).scan(words, 0, len(words)).get("voice", [])
    voice = next((hit for hit in voices if not hit.value.endswith(("metonym", "outlet"))), None)
    if voice is None:
        return None
    word, _, group = voice.value.partition(" ")
    sides: dict[str, Side] = {
        "ukraine": "ukraine",
        "russia": "russia",
        "independent": "independent",
    }
    return Claimant(source, sides.get(word, "unknown")), group


def _maker(scenes: Sequence[Scene]) -> Claimant | None:
    """A mapper that a text names, as in a hashtag or a signature."""
    for scene in scenes:
        for hit in scene.of("voice"):
            if hit.value == "independent mapper":
                return Claimant(scene.text(hit.first, hit.last), "independent")
    return None
