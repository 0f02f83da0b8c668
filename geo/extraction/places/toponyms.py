"""From a document to its mentions: names, landmarks, nominal mentions, and how they relate."""

from functools import lru_cache

from geo.extraction.places.city_districts import add_city_districts
from geo.extraction.places.landmarks import add_landmarks
from geo.extraction.places.locators import mark_locators
from geo.extraction.places.names import find_names
from geo.extraction.places.namesakes import tell_apart
from geo.extraction.places.nominal import add_nominal
from geo.extraction.places.nominal_objects import add_nominal_objects
from geo.extraction.places.place_draft import Draft, Scene, place_words
from geo.extraction.places.relations import relate
from geo.extraction.places.town_parts import add_town_parts
from geo.extraction.text.document import Document
from geo.gazetteer.index import Gazetteer
from geo.gazetteer.layout import KINDS
from geo.records.mention import Mention
from geo.records.vocabulary import PlaceKind


def find_mentions(document: Document, gazetteer: Gazetteer) -> list[Mention]:
    """Every mention of a place in a document, in order, none overlapping.

    Roles are "unit", "source", "metonym" or "context"; which ones are places of events is told
    by the statements.
    """
    scene = Scene(document, gazetteer, place_words(document.lang))
    drafts = add_city_districts(scene, add_landmarks(scene, find_names(scene)))
    drafts = add_town_parts(scene, add_nominal(scene, tell_apart(scene, drafts)))
    drafts = add_nominal_objects(scene, drafts)
    relate(scene, drafts)
    mark_locators(scene, drafts)
    _forget_dropped(drafts)
    return [_mention(scene, draft) for draft in drafts]


def _forget_dropped(drafts: list[Draft]) -> None:
    """A name whose landmark turned out to be none stands for itself."""
    kept = {id(draft) for draft in drafts}
    for draft in drafts:
        draft.part_of = draft.part_of if id(draft.part_of) in kept else None


def _mention(scene: Scene, draft: Draft) -> Mention:
    start, end = scene.document.starts[draft.first], scene.document.ends[draft.last - 1]
    return Mention(
        start=start,
        end=end,
        surface=scene.document.text[start:end],
        kind=draft.kind or _likely_kind(scene.gazetteer, draft.readings),
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


@lru_cache(20_000)
def _likely_kind(gazetteer: Gazetteer, readings: tuple[int, ...]) -> PlaceKind | None:
    """The kind that the readings show: a settlement where one of them is one."""
    kinds = [KINDS[gazetteer.kind[place]] for place in readings[:8]]
    return "settlement" if "settlement" in kinds else next(iter(kinds), None)
