"""Speed of finding and placing names, against a bare scan of the same names and against natasha."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

import ahocorasick
import marisa_trie

from geo.extraction.places.toponyms import find_mentions
from geo.extraction.text.document import read_document
from geo.gazetteer.directory import index_folder
from geo.gazetteer.index import Gazetteer
from geo.geocoding.resolve import resolve
from geo.languages.folding import fold
from geo.records.report import Report
from tests.bench.texts import texts
from tests.quality import place_readers


def per_second(run: Callable[[str], object], reports: Sequence[str], least_s: float = 1.0) -> float:
    """Reports a second, over as many rounds as fill the time, after one round to warm up."""
    for report in reports:
        run(report)
    began, rounds = time.perf_counter(), 0
    while time.perf_counter() - began < least_s:
        for report in reports:
            run(report)
        rounds += 1
    return rounds * len(reports) / (time.perf_counter() - began)


def scan(folder: Path) -> Callable[[str], object]:
    """A bare Aho-Corasick scan for every surface form of the gazetteer."""
    forms = marisa_trie.Trie()
    forms.load(str(folder / "forms.marisa"))
    automaton = ahocorasick.Automaton()
    for form in forms.keys():  # noqa: SIM118 - a trie is no mapping
        automaton.add_word(form, len(form))
    automaton.make_automaton()
    return lambda text: sum(1 for _ in automaton.iter(fold(text)))


def ours(lang: str) -> Callable[[str], object]:
    """From text to places."""
    gazetteer = Gazetteer.open()

    def run(text: str) -> object:
        document = read_document(Report("bench", text, lang=lang))
        return resolve(document, find_mentions(document, gazetteer), gazetteer)

    return run


def main() -> None:
    """Print rates and ratios of one run."""
    bare, natasha = scan(index_folder()), place_readers.natasha()
    for lang in ("en", "uk", "ru"):
        reports = texts(lang)
        rate, floor = per_second(ours(lang), reports), per_second(bare, reports)
        print(
            f"places {lang}: {rate:.0f} reports/s; a bare scan is {floor / rate:.1f} times as fast"
        )
        if natasha is not None and lang != "en":
            peer = per_second(lambda text: natasha({"text": text}), reports[:3], 0.5)
            print(
                f"places {lang}: {rate / peer:.1f} times as fast as natasha ({peer:.0f} reports/s)"
            )


if __name__ == "__main__":
    main()
