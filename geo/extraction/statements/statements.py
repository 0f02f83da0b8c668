"""Statements of a document: who did what, where and when, according to whom, not yet placed."""

from collections.abc import Sequence
from dataclasses import replace

from geo.extraction.acts.actors import side_of_text
from geo.extraction.statements.detector import detector
from geo.extraction.statements.thread import Thread
from geo.extraction.text.document import Document
from geo.extraction.text.lexicon import lexicon
from geo.extraction.text.scene import Scene, make_scene
from geo.records.mention import Mention
from geo.records.record import record
from geo.records.statement import Statement
from geo.records.vocabulary import Role


@record()
class Found:
    """The mentions with their roles, and the statements that point to them by position."""

    mentions: tuple[Mention, ...]
    statements: tuple[Statement, ...]


def find_statements(document: Document, mentions: Sequence[Mention]) -> Found:
    """Read a document sentence by sentence; what was said before is remembered (`Thread`)."""
    scenes = scenes_of(document)
    own = side_of_text(scenes, document.report.source)
    thread = Thread(document, mentions, own, scenes, detector())
    for scene in scenes:
        thread.read(scene)
    statements = thread.statements()
    roles = thread.roles | {m: "event" for s in statements for m in s.mentions}
    return Found(_with_roles(mentions, roles), statements)


def scenes_of(document: Document) -> list[Scene]:
    """The sentences of a document, each with the hits of the word tables."""
    words = lexicon(document.lang)
    return [
        make_scene(document, number, words.scan(document.words, sentence.first, sentence.last))
        for number, sentence in enumerate(document.sentences)
    ]


def _with_roles(mentions: Sequence[Mention], roles: dict[int, Role]) -> tuple[Mention, ...]:
    return tuple(
        mention
        if roles.get(number, mention.role) == mention.role
        else replace(mention, role=roles[number])
        for number, mention in enumerate(mentions)
    )
