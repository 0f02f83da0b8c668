"""A language model as a reader: asked passage by passage, believed only where the text agrees."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import get_args

from geo.errors import UnusableAnswer
from geo.extraction.acts.acts import BATTLE, REGAINED
from geo.extraction.model import fields
from geo.extraction.model.answer import Said, parse_answer
from geo.extraction.model.ground import Ground
from geo.extraction.model.literal import Span
from geo.extraction.model.places import Places
from geo.extraction.model.server import Server
from geo.extraction.statements.draft import Draft, kind_of
from geo.extraction.statements.spots import Spots
from geo.extraction.statements.statements import Found
from geo.extraction.text.document import Document
from geo.records.mention import Mention
from geo.records.report import text_hash
from geo.records.statement import Statement
from geo.records.vocabulary import UKRAINE, Activity, Role

PASSAGE = 8_000
"""Characters asked about at once: some 2,000 to 4,000 tokens, within a small model's window."""
MAX_PASSAGES = 60
"""A longer text (about 480,000 characters) is not one report for a model; the rules read it."""
MAX_SENTENCES = 3
"""A quote over more sentences is no quote of one statement."""
_MARK = 16

_PROMPT = Path(__file__).with_name("prompt.txt")


@dataclass(frozen=True, slots=True)
class ModelReader:
    """A `Reader`; `tell` is told, in one line each, of everything that was dropped and why."""

    server: Server
    tell: Callable[[str], None]

    def __call__(self, document: Document, mentions: Sequence[Mention]) -> Found:
        """The statements whose quotes are in the document, with what their words bear out.

        Raises ModelError when the server cannot be used at all, UnusableAnswer when it can not
        for this document.
        """
        ground = Ground(document, mentions, self.tell)
        checked = _Checked(ground)
        for start, end in passages(document):
            for said in self._ask(document, document.text[start:end]):
                checked.take(said)
        return checked.found()

    def _ask(self, document: Document, passage: str) -> list[Said]:
        mark = f"<<<{text_hash(document.text)[:_MARK]}>>>"
        messages = (
            {"role": "system", "content": instructions()},
            {"role": "user", "content": f"{mark}\n{passage}\n{mark}"},
        )
        return self.server.ask(messages, parse_answer)


@cache
def instructions() -> str:
    """What the model is told, with our closed vocabularies in it."""
    text = _PROMPT.read_text(encoding="utf-8")
    lists = {"activities": get_args(Activity), "sides": fields.SIDES, "metrics": fields.METRICS}
    for name, words in lists.items():
        text = text.replace(f"{{{name}}}", ", ".join(words))
    return text


def passages(document: Document) -> Iterator[Span]:
    """Spans of whole sentences, as many as fit; raises UnusableAnswer for a text too long."""
    if len(document.text) > PASSAGE * MAX_PASSAGES:
        limit = PASSAGE * MAX_PASSAGES
        raise UnusableAnswer(f"the text is over {limit:,} characters: read it by the rules")
    start: int | None = None
    end = 0
    for sentence in document.sentences:
        if start is not None and sentence.end - start > PASSAGE:
            yield start, end
            start = None
        start, end = sentence.start if start is None else start, sentence.end
    if start is not None:
        yield start, end


class _Checked:
    """What of the answers stands up to the text."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.places = Places(ground)
        self.drafts: dict[object, tuple[Draft, tuple[int, ...]]] = {}

    def take(self, said: Said) -> None:
        """Take over a statement whose quote and act are in the text, as far as it is."""
        quote = self._quote(said)
        if quote is None or not self._is_act(said, quote):
            return
        starts = self.places.starts(said.places, quote)
        draft = self._draft(said, quote, starts)
        if not starts and not draft.figures:
            self.ground.drop("statement", said.quote, "no place and no figure of it is in the text")
            return
        if not starts:
            draft.record = "claim"
        self.drafts.setdefault((draft.quote, draft.activity, starts), (draft, starts))

    def found(self) -> Found:
        """The mentions with their roles, and the statements in the order of the text."""
        mentions = self.places.all()
        number = {mention.start: i for i, mention in enumerate(mentions)}
        spots = Spots(self.ground.document, mentions)
        statements = tuple(
            _settled(draft, spots, [number[start] for start in starts])
            for draft, starts in sorted(self.drafts.values(), key=lambda pair: pair[0].quote)
        )
        event: Role = "event"
        used = {m for statement in statements for m in statement.mentions}
        return Found(
            tuple(replace(m, role=event) if i in used else m for i, m in enumerate(mentions)),
            statements,
        )

    def _quote(self, said: Said) -> Span | None:
        """The span of the sentences that the quote is taken from."""
        span = self.ground.literal.first(said.quote)
        if span is None:
            self.ground.drop("statement", said.quote, "its quote is not in the text")
            return None
        scenes = self.ground.scenes_of(span)
        if not 0 < len(scenes) <= MAX_SENTENCES:
            self.ground.drop("statement", said.quote, f"over {MAX_SENTENCES} sentences")
            return None
        return scenes[0].sentence.start, scenes[-1].sentence.end

    def _is_act(self, said: Said, quote: Span) -> bool:
        if said.activity not in get_args(Activity):
            why = f"write one of {', '.join(get_args(Activity))}"
            self.ground.drop("statement", said.activity, f"its activity is none of ours: {why}")
        elif self.ground.literal.first(said.act, quote) is None:
            self.ground.drop("statement", said.act, "the words of its act are not in the quote")
        else:
            return True
        return False

    def _draft(self, said: Said, quote: Span, starts: Sequence[int]) -> Draft:
        ground = self.ground
        scene = ground.scenes_of(quote)[0]
        activity: Activity = next(a for a in get_args(Activity) if a == said.activity)
        draft = Draft(
            activity=activity,
            kind=kind_of(activity),
            quote=quote,
            sentence=scene.number,
            paragraph=scene.sentence.paragraph,
            record="claim" if said.record == "claim" else "event",
            visual=any(s.has("act", "visual") for s in ground.scenes_of(quote)),
            units=fields.units(ground, said.units, quote),
            when=fields.when(ground, said.date, quote),
            figures=fields.figures(ground, said.figures, quote),
        )
        draft.actor1 = fields.actor(ground, said.actor1, quote, None)
        draft.actor2 = fields.actor(ground, said.actor2, quote, draft.actor1)
        if asserts := fields.claimant(ground, said.claimant, quote, "claimant"):
            draft.claim_by(*asserts)
        if denies := fields.claimant(ground, said.denied_by, quote, "denied_by"):
            draft.denied_by = denies[0].name
        return draft


def _settled(draft: Draft, spots: Spots, numbers: Sequence[int]) -> Statement:
    """Our own coding on the finest places: a part of a town is not yet a capture (CODING 6-7)."""
    draft.mentions = tuple(spots.finest(numbers))
    if draft.activity == "capture_claim":
        if spots.is_part_of_town(draft.mentions):
            draft.activity, draft.kind = "advance", BATTLE
        elif draft.actor1 == UKRAINE:
            draft.kind = REGAINED
    return draft.finish()
