"""From a document to its mentions: names, landmarks, nominal mentions, and how they relate."""

from geo.extraction.document import Document
from geo.extraction.landmarks import add_landmarks
from geo.extraction.names import find_names
from geo.extraction.namesakes import tell_apart
from geo.extraction.nominal import add_nominal
from geo.extraction.place_draft import Draft, Scene, place_words
from geo.extraction.relations import relate
from geo.gazetteer.index import Gazetteer
from geo.records.mention import Mention
from geo.records.vocabulary import PlaceKind


def find_mentions(document: Document, gazetteer: Gazetteer) -> list[Mention]:
    """Every mention of a place in a document, in order, none overlapping.

    Roles are "unit", "source", "metonym" or "context"; which ones are places of events is told
    by the statements.
    """
    scene = Scene(document, gazetteer, place_words(document.lang))
    drafts = add_landmarks(scene, find_names(scene))
    drafts = add_nominal(scene, tell_apart(scene, drafts))
    relate(scene, drafts)
    return [_mention(scene, draft) for draft in drafts]


def _mention(scene: Scene, draft: Draft) -> Mention:
    start, end = scene.document.starts[draft.first], scene.document.ends[draft.last - 1]
    return Mention(
        start=start,
        end=end,
        surface=scene.document.text[start:end],
        kind=draft.kind or _likely_kind(scene, draft),
        role=draft.role,
        nominal=draft.nominal,
        readings=draft.readings,
        relation=draft.relation,
        landmark=draft.landmark,
        own_words=draft.own_words,
        town=draft.town,
        part_of=scene.start(draft.part_of) if draft.part_of else None,
        antecedent=scene.start(draft.antecedent) if draft.antecedent else None,
    )


def _likely_kind(scene: Scene, draft: Draft) -> PlaceKind | None:
    """The kind that the readings show: a settlement where one of them is one."""
    kinds = [scene.gazetteer.entry(place).kind for place in draft.readings[:8]]
    return "settlement" if "settlement" in kinds else next(iter(kinds), None)
