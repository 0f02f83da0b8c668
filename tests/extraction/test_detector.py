"""The detector's second opinion on a sentence that the rules draft nothing from."""

from collections.abc import Sequence
from datetime import date

import pytest

from geo.extraction.acts.actors import side_of_text
from geo.extraction.places.toponyms import find_mentions
from geo.extraction.statements.detector import Detector, detector
from geo.extraction.statements.evidence import evidence
from geo.extraction.statements.statements import scenes_of
from geo.extraction.statements.thread import Thread
from geo.extraction.statements.told import Told
from geo.extraction.text.document import read_document
from geo.records.report import Report
from geo.records.statement import Statement
from geo.records.vocabulary import Lang
from tests.geocoding.reading import gazetteer


def thread_of(text: str, lang: Lang, weighing: Detector | None) -> tuple[Thread, Sequence[Told]]:
    """A text read to its end, with what each sentence told."""
    document = read_document(Report("t", text, published=date(2025, 11, 20), lang=lang))
    scenes = scenes_of(document)
    mentions = find_mentions(document, gazetteer())
    thread = Thread(document, mentions, side_of_text(scenes, None), scenes, weighing)
    return thread, [told for scene in scenes if (told := thread.read(scene))]


def statements(text: str, lang: Lang, weighing: Detector | None) -> tuple[Statement, ...]:
    return thread_of(text, lang, weighing)[0].statements()


def weights(activity: str, *features: str) -> Detector:
    """A detector that is certain once it meets all of some features."""
    sure = 20.0
    bias = -sure * (len(features) - 0.5)
    return Detector(
        bias,
        dict.fromkeys(features, sure),
        [activity, "clash"],  # type: ignore[list-item]
        [0.1, 0.0],
        {features[0]: [1.0, 0.0]},
    )


UNKNOWN = "The brigade frobnicated a convoy near Lyman."
"""A sentence whose verb no word table knows."""


def test_what_no_rule_reads_is_drafted_where_the_detector_is_sure() -> None:
    assert not statements(UNKNOWN, "en", None)
    (found,) = statements(UNKNOWN, "en", weights("drone_strike", "en frobn", "places 1"))
    assert (found.activity, found.sub_event_type) == ("drone_strike", "Air/drone strike")
    assert UNKNOWN[found.quote_start : found.quote_end] == UNKNOWN


def test_a_sentence_without_a_place_is_left_to_the_rules() -> None:
    text = "The brigade frobnicated a convoy."
    assert not statements(text, "en", weights("drone_strike", "en frobn"))


def test_a_denial_is_left_to_the_rules() -> None:
    text = "The brigade denied that it had frobnicated a convoy near Lyman."
    assert not statements(text, "en", weights("drone_strike", "en frobn"))


def test_the_word_that_speaks_for_the_activity_is_told() -> None:
    _, (told,) = thread_of(UNKNOWN, "en", None)
    found = weights("shelling", "en frobn").detect(told, 0.99)
    assert found is not None
    assert told.scene.document.words[found.token] == "frobnicated"
    assert found.activity == "shelling"


@pytest.mark.parametrize(
    ("lang", "texts"),
    [
        ("en", ("Shells hit a farm near Lyman.", "Bombs hit a school near Izium.")),
        ("uk", ("Снаряди влучили у ферму біля Лимана.", "Бомби влучили у школу біля Ізюма.")),
    ],
)
def test_places_and_numbers_are_no_evidence_by_their_names(
    lang: Lang, texts: tuple[str, str]
) -> None:
    for text in texts:
        _, (told,) = thread_of(text, lang, None)
        words = " ".join(evidence(told))
        assert not any(name in words for name in ("lyma", "izium", "лима", "ізюм"))


def test_the_kept_weights_tell_an_event_from_a_plan() -> None:
    _, (struck, planned) = thread_of(
        "A missile hit a depot near Lyman overnight, killing three soldiers.\n\n"
        "The council of Lyman plans to repair two schools next year.",
        "en",
        None,
    )
    kept = detector()
    assert kept.probability(struck) > 0.8
    assert kept.probability(planned) < 0.2
