"""Scores the reading of reports against labelled passages, from text to events (issue 4).

An event is found when a read one shares its sentence and one of its places (or both have none);
what was found is then compared field by field. See `events/NOTES.md` for what labels mean.
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby, takewhile
from pathlib import Path
from typing import Any

from geo.gazetteer.index import Gazetteer
from geo.pipeline import read
from geo.records.event import Event
from geo.records.report import Report

HERE = Path(__file__).parent / "events"
SAME_CLASS = {frozenset(("clearing", "advance"))}
"""Activities that the notes let stand for each other."""
MIN_STEM, CASE_ENDING = 4, 3
"""Letters that two cases of one name share at least, and may differ in at the end."""
_QUOTES = str.maketrans("", "", "«»“”")
TARGETS = {
    "places": 0.88,
    "type": 0.85,
    "date": 0.92,
    "date_1d": 0.97,
    "claimant": 0.90,
    "figures": 0.92,
    "empty": 1.0,
}
"""What the reading must reach on passages nobody has seen."""
MARKS = {
    "places": 0.79,
    "type": 0.85,
    "date": 0.90,
    "date_1d": 0.95,
    "claimant": 0.90,
    "figures": 0.82,
    "empty": 0.90,
}
"""What every language reached when this was recorded; the reading may not fall below."""
BLIND_MARKS = {
    "places": 0.70,
    "type": 0.74,
    "date": 0.88,
    "date_1d": 0.92,
    "claimant": 0.75,
    "figures": 0.78,
    "empty": 0.85,
}
"""The same for passages written without sight of the product: how far the targets still are."""


@dataclass(slots=True)
class Tally:
    """Counts by measure: right, of how many; and what went wrong, for the eye."""

    right: Counter[str] = field(default_factory=Counter)
    of: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def count(self, measure: str, ok: bool, note: str = "") -> None:
        """Count one comparison."""
        self.of[measure] += 1
        self.right[measure] += ok
        if not ok:
            self.wrong.append(f"{measure}: {note}")

    def share(self, measure: str) -> float:
        """Right ones of all; 1 where nothing was asked."""
        return self.right[measure] / self.of[measure] if self.of[measure] else 1.0


def passages(lang: str, part: str = "seen") -> Iterator[dict[str, Any]]:
    """The labelled passages of a language: one part, or those that are `seen` (all but `blind`)."""
    with (HERE / f"{lang}.jsonl").open(encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            if row["part"] == part or (part == "seen" and row["part"] != "blind"):
                yield row


def score(rows: Sequence[dict[str, Any]], gazetteer: Gazetteer) -> Tally:
    """Read every passage and compare."""
    tally = Tally()
    for row in rows:
        published = date.fromisoformat(row["published"]) if row["published"] else None
        report = Report(row["id"], row["text"], published=published, lang=row["lang"])
        compare(row, _statements(read(report, gazetteer, names=row["lang"]).events), tally)
    return tally


def compare(row: dict[str, Any], found: list[list[Event]], tally: Tally) -> None:
    """Count what is right in one passage."""
    wanted = row["events"]
    if not wanted:
        tally.count("empty", not found, f"{row['id']} read {[_short(f) for f in found]}")
        return
    free = list(found)
    for label in wanted:
        match = max(free, key=lambda f: _likeness(label, f, row["text"]), default=None)
        if match is None or _likeness(label, match, row["text"]) < 1:
            tally.count("type_recall", False, f"{row['id']} missed {_label(label)}")
            tally.count("places", False, row["id"])
            continue
        free.remove(match)
        _fields(row, label, match, tally)
    for extra in free:
        tally.count("type_precision", False, f"{row['id']} extra {_short(extra)}")


def _fields(row: dict[str, Any], label: dict[str, Any], match: list[Event], tally: Tally) -> None:
    first, where = match[0], f"{row['id']} {_label(label)} read {_short(match)}"
    kind = (label["event_type"], label["sub_event_type"])
    ok = kind == (first.event_type, first.sub_event_type)
    tally.count("type_recall", ok, f"{where} {first.sub_event_type}")
    tally.count("type_precision", ok)
    same = label["activity"] == first.activity
    similar = frozenset((label["activity"], first.activity)) in SAME_CLASS
    tally.count("activity", same or similar, where)
    tally.count("record", label["record"] == first.record, where)
    tally.count("places", _same_places(label, match), f"{where} {[e.place_text for e in match]}")
    _dates(label, first, tally, where)
    claimant = _same_name(label["claimant"], first.claimant)
    claimant = claimant or _is_expansion(row["text"], label["claimant"], first.claimant)
    tally.count("claimant", claimant, f"{where} {label['claimant']} / {first.claimant}")
    for name in ("status", "claimant_side", "actor1", "actor2"):
        value = getattr(first, name)
        tally.count(name, label[name] == value, f"{where} {label[name]} / {value}")
    if label["figures"]:
        _figures(label, first, tally, where)


def _dates(label: dict[str, Any], event: Event, tally: Tally, where: str) -> None:
    got = tuple(d.isoformat() if d else None for d in (event.date_start, event.date_end))
    want = (label["date_start"], label["date_end"])
    note = f"{where} {want} / {got}"
    if label["date_basis"] in ("stated", "relative"):
        tally.count("date", got == want, note)
    tally.count("date_1d", all(_near(a, b) for a, b in zip(got, want, strict=True)), note)


def _near(one: str | None, two: str | None) -> bool:
    if one is None or two is None:
        return one == two
    return abs((date.fromisoformat(one) - date.fromisoformat(two)).days) <= 1


def _figures(label: dict[str, Any], event: Event, tally: Tally, where: str) -> None:
    got = Counter((f.metric, f.value or f.low or f.high) for f in event.figures)
    for figure in label["figures"]:
        key = (figure["metric"], figure["value"] or figure["low"] or figure["high"])
        people = figure["metric"] in ("killed", "wounded", "killed_or_wounded", "captured")
        ok = got[key] > 0
        got[key] -= ok
        tally.count("figures" if people else "other_figures", ok, f"{where} {key} of {dict(got)}")


def _likeness(label: dict[str, Any], match: list[Event], text: str) -> float:
    """1 for the same sentence, and more for shared places, activity and record."""
    first = match[0]
    same_sentence = label["quote_contains"] in (first.quote or "")
    points = 2.0 * same_sentence + (label["activity"] == first.activity)
    points += 0.5 * (label["record"] == first.record)
    shared = _same_places(label, match) or any(_hits(p, match) for p in label["places"])
    return points + (1 if shared else 0) if same_sentence or shared else 0.0


def _same_places(label: dict[str, Any], match: list[Event]) -> bool:
    if label["record"] == "claim" or not label["places"]:
        return True
    if any(event.place_status == "area" for event in match) and len(match) < len(label["places"]):
        return any(_hits(p, match) for p in label["places"])
    return all(_hits(p, match) for p in label["places"]) and len(match) == len(label["places"])


def _hits(place: dict[str, Any], match: list[Event]) -> bool:
    start, end = place["start"], place["start"] + len(place["surface"])
    for event in match:
        over = event.place_start is not None and event.place_start < end
        if over and (event.place_end or 0) > start:
            return True
        names = (event.place_name, event.settlement, event.place_text)
        if any(name and _same_word(place["surface"], name) for name in names):
            return True
    return False


def _same_word(surface: str, name: str) -> bool:
    """One name in two cases: a label has the form of the text, an event the nominative."""
    one, two = surface.lower().split(), name.lower().split()
    return len(one) == len(two) and all(_same_stem(a, b) for a, b in zip(one, two, strict=True))


def _same_stem(one: str, two: str) -> bool:
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, two, strict=False)))
    return one == two or shared >= max(MIN_STEM, max(len(one), len(two)) - CASE_ENDING)


def _same_name(want: str | None, got: str | None) -> bool:
    if not want or not got:
        return want == got
    one, two = (" ".join(name.lower().translate(_QUOTES).split()) for name in (want, got))
    return one in two or two in one


def _is_expansion(text: str, one: str | None, two: str | None) -> bool:
    """Whether one name is the other's short form: "intelligence (HUR)", the initials "ISW"."""
    if not one or not two:
        return False
    initials = ("".join(w[0] for w in name.split() if w[0].isupper()) for name in (one, two))
    bracketed = f"{one} ({two})" in text or f"{two} ({one})" in text
    return bracketed or any(len(short) > 2 and short in (one, two) for short in initials)


def _statements(events: Sequence[Event]) -> list[list[Event]]:
    return [list(group) for _, group in groupby(events, lambda event: event.statement_id)]


def _label(label: dict[str, Any]) -> str:
    return f"[{label['activity']} {label['quote_contains'][:40]!r}]"


def _short(match: list[Event]) -> str:
    first = match[0]
    return f"{first.record} {first.activity} {(first.quote or '')[:60]!r}"


def report() -> str:
    """The measures by language, beside the targets: on what was seen, and on what was not."""
    return "\n".join(_table(part) for part in ("seen", "blind"))


def _table(part: str) -> str:
    gazetteer = Gazetteer.open()
    names = ("type", "places", "activity", "date", "date_1d", "claimant", "figures", "empty")
    lines = [
        f"EVENTS ({part}): "
        + " · ".join(f"{n} (≥ {TARGETS[n]:.2f})" if n in TARGETS else n for n in names)
    ]
    for lang in ("en", "uk", "ru"):
        rows = list(passages(lang, part))
        tally = score(rows, gazetteer)
        shares = [type_f1(tally), *(tally.share(name) for name in names[1:])]
        lines.append(
            f"  {lang}: "
            + " · ".join(f"{share:.2f}" for share in shares)
            + f" ({len(rows)} passages)"
        )
    return "\n".join(lines)


def type_f1(tally: Tally) -> float:
    """Harmonic mean of recall and precision of ACLED's types."""
    precision, recall = tally.share("type_precision"), tally.share("type_recall")
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
