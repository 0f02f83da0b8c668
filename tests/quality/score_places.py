"""The yardstick for places: labelled passages, hinted villages and short reports, with peers."""

import json
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from geo.records.geometry import great_circle_m
from tests.quality import place_readers as readers
from tests.quality.place_measures import Label, Reader, Tally, share, tally

FOLDER = Path(__file__).parent / "places"
TEXTS = Path(__file__).parents[2] / ".." / "shared" / "data" / "texts"
LANGUAGES = ("en", "uk", "ru")
CURVE = (0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0)
"""Multiples of the stated radius at which the reliability curve is printed."""


@cache
def passages(lang: str, part: str) -> tuple[Label, ...]:
    """The labelled passages of a language: `tune`, `held` or `all`."""
    lines = (FOLDER / f"{lang}.jsonl").read_text(encoding="utf-8").splitlines()
    every = [json.loads(line) for line in lines]
    return tuple(p for p in every if part in ("all", p["part"]))


@cache
def score(lang: str, part: str = "all") -> Tally:
    """Our tally of one language."""
    return tally(passages(lang, part), readers.ours, readers.stored)


def hinted_villages(limit: int | None = None) -> list[bool] | None:
    """Whether each hinted village is found and within its tolerance; None without the file."""
    path = TEXTS / "village_hints_dev.jsonl"
    if not path.exists():
        return None
    lines = path.read_text(encoding="utf-8").splitlines()[:limit]
    return [_hint_holds(json.loads(line)) for line in lines]


def _hint_holds(passage: Label) -> bool:
    found = readers.ours({**passage, "published": passage["date"]})
    for answer in found:
        if answer.start < passage["end"] and passage["start"] < answer.end and answer.placed:
            metres = great_circle_m(answer.lon, answer.lat, passage["lon"], passage["lat"])
            return bool(metres <= passage["tol_km"] * 1000)
    return False


def report(part: str = "all") -> str:
    """The whole table as text."""
    return "\n".join(_lines(part))


def _lines(part: str) -> Iterator[str]:
    yield f"PLACES ({part}): recognition P/R/F1 · settlements within .25/1/10 km · landmarks"
    for lang in LANGUAGES:
        yield _row(lang, "ours", score(lang, part))
        for name, reader in _peers(lang):
            yield _row(lang, name, tally(passages(lang, part), reader))
    yield "  reliability: share of truths inside a multiple of the stated radius (wanted .80 at 1)"
    for lang in LANGUAGES:
        yield f"    {lang} all          {_curve(score(lang, part).ratio)}"
        yield f"    {lang} independent  {_curve(score(lang, part).independent)}"
    hints = hinted_villages()
    if hints is not None:
        yield f"  hinted villages found and within tolerance: {share(hints):.3f} of {len(hints)}"


def _curve(ratios: list[float]) -> str:
    inside = " ".join(f"{m}x {share(r <= m for r in ratios):.2f}" for m in CURVE)
    return f"{inside} ({len(ratios)} mentions)"


def _peers(lang: str) -> Iterator[tuple[str, Reader]]:
    yield "population", readers.population_baseline
    peer = readers.flashgeotext() if lang == "en" else readers.natasha()
    if peer is not None:
        yield ("flashgeotext" if lang == "en" else "natasha"), peer


def _row(lang: str, name: str, t: Tally) -> str:
    km = "/".join(f"{t.within(m):.3f}" for m in (250, 1_000, 10_000))
    return (
        f"  {lang} {name:12} {t.precision:.3f}/{t.recall:.3f}/{t.f1:.3f} · {km} · "
        f"town {share(t.right_town):.3f} of {len(t.right_town)} (+{t.landmarks_missed} unseen), "
        f"1 km {share(m <= 1000 for m in t.landmark_m):.3f} of {len(t.landmark_m)} · "
        f"inside {share(t.inside):.3f} · placed {t.coverage:.3f} · pins {len(t.region_pins)}"
    )


if __name__ == "__main__":
    part = sys.argv[1] if len(sys.argv) > 1 else "tune"
    for lang in LANGUAGES:
        t = score(lang, part)
        print(lang, "\n  missed", t.missed, "\n  extra", t.extra, "\n  wrong", t.wrong)
        print("  pins", t.region_pins)
    print(report(part))
