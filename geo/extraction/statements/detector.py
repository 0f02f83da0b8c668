"""Event detection: how likely a sentence tells an event, and of which activity.

A linear model (logistic regression) over the evidence of one sentence. Its weights are learnt from
the labelled passages of `tests/quality` by `tests/quality/train_detector.py`, and lie in
`data/reading`. It is a second opinion: the rules draft first, the detector sees what they missed.
"""

import gzip
import json
import math
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from geo.datasets import data_folder
from geo.errors import MissingData
from geo.extraction.statements.evidence import evidence, word_evidence
from geo.extraction.statements.told import Told
from geo.records.vocabulary import Activity

LIKELY = 0.5
"""Probability from which a sentence without a draft is taken to tell an event."""
ALONE = 0.8
"""The same where the report has no event so far: a text without one must yield none.

Chosen on 252 passages that no rule was written with (December 2026): at .5 and .8 places found
rise by .03, .01 and .03 (en, uk, ru) and the F1 of types by .015, .006 and .005; at .4 precision
falls, at .7 half of the gain is gone. Dropping drafts that the detector finds unlikely lost as many
right ones as wrong ones, so it is not done."""


class Detection(NamedTuple):
    """The probability of an event, its likeliest activity, and the token that speaks for it."""

    probability: float
    activity: Activity
    token: int


class Detector:
    """The weights: of an event, and of each activity."""

    def __init__(
        self,
        bias: float,
        event: Mapping[str, float],
        activities: Sequence[Activity],
        biases: Sequence[float],
        activity: Mapping[str, Sequence[float]],
    ) -> None:
        self._bias, self._event = bias, event
        self._activities, self._biases, self._activity = activities, biases, activity

    def probability(self, told: Told) -> float:
        """How likely the sentence tells an event."""
        return self._probability(evidence(told))

    def detect(self, told: Told, least: float) -> Detection | None:
        """The opinion on a sentence, if an event is at least that probable."""
        features = evidence(told)
        probability = self._probability(features)
        if probability < least:
            return None
        scores = list(self._biases)
        for feature in features:
            for number, weight in enumerate(self._activity.get(feature, ())):
                scores[number] += weight
        best = max(range(len(scores)), key=scores.__getitem__)
        return Detection(probability, self._activities[best], self._speaker(told, best))

    def _probability(self, features: Collection[str]) -> float:
        weights = filter(None, map(self._event.get, features))
        return 1 / (1 + math.exp(-self._bias - math.fsum(weights)))

    def _speaker(self, told: Told, activity: int) -> int:
        """The word that speaks most for an activity."""
        words = word_evidence(told)

        def weight(token: int) -> float:
            weights = self._activity.get(words[token])
            return weights[activity] if weights else 0.0

        return max(words, key=weight, default=told.scene.sentence.first)


@cache
def detector() -> Detector:
    """The detector that comes with the product; raises MissingData without its weights."""
    path = data_folder() / "reading" / "detector.json.gz"
    if not path.is_file():
        raise MissingData(f"{path} is missing: check out the whole repository, data included")
    told = json.loads(gzip.decompress(path.read_bytes()))
    return Detector(
        told["bias"], told["event"], told["activities"], told["biases"], told["activity"]
    )
