"""Learns the weights of the event detector from the labelled passages: `make detector`.

Passages that are kept for measuring (part `blind`) are not learnt from. A feature counts when it
stands in at least `LEAST` sentences.
"""

import gzip
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple, get_args

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from geo.datasets import data_folder
from geo.extraction.acts.actors import side_of_text
from geo.extraction.places.toponyms import find_mentions
from geo.extraction.statements.evidence import evidence
from geo.extraction.statements.statements import scenes_of
from geo.extraction.statements.thread import Thread
from geo.extraction.text.document import read_document
from geo.gazetteer.index import Gazetteer
from geo.records.report import Report
from geo.records.vocabulary import Lang
from tests.quality.score_events import HERE

STRENGTH = 0.3
"""Inverse of the penalty on weights (C of scikit-learn): average precision on passages that nobody
tuned on is .921 at .1, .923 at .3, .922 at 1."""
LEAST = 2
"""Sentences that a feature stands in at least."""
DIGITS = 3
"""Decimal places of a weight."""


class Sample(NamedTuple):
    """One sentence: its evidence, and the activities that its passage's labels give it."""

    evidence: frozenset[str]
    activities: tuple[str, ...]


def samples(row: dict[str, Any], gazetteer: Gazetteer) -> Iterator[Sample]:
    """The sentences of a labelled passage."""
    published = date.fromisoformat(row["published"]) if row["published"] else None
    document = read_document(Report(row["id"], row["text"], published=published, lang=row["lang"]))
    mentions = find_mentions(document, gazetteer)
    scenes = scenes_of(document)
    thread = Thread(document, mentions, side_of_text(scenes, None), scenes)
    starts = [(row["text"].find(event["quote_contains"]), event) for event in row["events"]]
    for scene in scenes:
        told = thread.read(scene)
        if told is None:
            continue
        span = range(scene.sentence.start, scene.sentence.end)
        activities = tuple(event["activity"] for start, event in starts if start in span)
        yield Sample(frozenset(evidence(told)), activities)


def learn(found: Sequence[Sample]) -> dict[str, Any]:
    """The weights of both models, as they are kept."""
    kept = _frequent(found)
    table = DictVectorizer()
    rows = table.fit_transform([dict.fromkeys(s.evidence & kept, 1.0) for s in found])
    event = LogisticRegression(C=STRENGTH, max_iter=3000)
    event.fit(rows, [bool(s.activities) for s in found])
    told = [(n, activity) for n, s in enumerate(found) for activity in sorted(set(s.activities))]
    which = LogisticRegression(C=STRENGTH, max_iter=3000)
    which.fit(rows[[n for n, _ in told]], [activity for _, activity in told])
    names = table.get_feature_names_out()
    return {
        "bias": round(float(event.intercept_[0]), DIGITS),
        "event": _weights(names, event.coef_.T),
        "activities": list(which.classes_),
        "biases": [round(float(bias), DIGITS) for bias in which.intercept_],
        "activity": _weights(names, which.coef_.T),
    }


def main() -> None:
    """Learn from all passages but the blind ones, and keep the weights."""
    gazetteer = Gazetteer.open()
    found = [
        sample
        for lang in get_args(Lang)
        for row in map(json.loads, (HERE / f"{lang}.jsonl").read_text("utf-8").splitlines())
        if row["part"] != "blind"
        for sample in samples(row, gazetteer)
    ]
    told = learn(found)
    path = data_folder() / "reading" / "detector.json.gz"
    path.parent.mkdir(exist_ok=True)
    text = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    path.write_bytes(gzip.compress(text.encode(), mtime=0))
    events = sum(bool(sample.activities) for sample in found)
    print(f"{len(found):,} sentences, {events:,} with an event: {len(told['event']):,} features")


def _frequent(found: Sequence[Sample]) -> set[str]:
    counts = Counter(feature for sample in found for feature in sample.evidence)
    return {feature for feature, count in counts.items() if count >= LEAST}


def _weights(names: Sequence[str], table: Any) -> dict[str, Any]:
    """Feature -> its weight, or its weight for each activity."""
    rounded = np.round(table, DIGITS)
    alone = rounded.shape[1] == 1
    return {
        str(name): float(row[0]) if alone else [float(weight) for weight in row]
        for name, row in zip(names, rounded, strict=True)
        if row.any()
    }


if __name__ == "__main__":
    main()
