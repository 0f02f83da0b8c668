"""How fast the gazetteer opens and looks names up, beside a bare scan of the same names.

Run as a script: `python -m tests.bench.bench_gazetteer`. Times are of this machine; the ratios
carry over.
"""

import subprocess
import sys
import time
from collections.abc import Callable

import ahocorasick
import pytest

from geo.gazetteer.index import Gazetteer
from geo.languages.folding import fold

TEXT = (
    fold(
        "Upon the eastern edge of Pokrovsk, near Myrnohrad and Rodynske, both armies fought on. "
        "Біля Часового Яру та Костянтинівки тривали бої, у Покровську пошкоджено вокзал. "
        "Возле Красного Лимана и Северска сообщили о новых ударах, в Харькове ранены люди. "
    )
    * 12
)


def opening_s() -> float:
    """Seconds to open the gazetteer in a fresh process and answer a first look-up."""
    code = (
        "import time; from geo.gazetteer.index import Gazetteer; t = time.perf_counter();"
        "g = Gazetteer.open(); g.entry(g.lookup('pokrovsk')[0].place);"
        "print(time.perf_counter() - t)"
    )
    answers = [
        float(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout)
        for _ in range(3)
    ]
    return min(answers)


def scan_words(gazetteer: Gazetteer) -> int:
    """Look up what begins at every word of the text."""
    found, before = 0, " "
    for position, letter in enumerate(TEXT):
        if letter.isalpha() and not before.isalpha():
            found += len(gazetteer.starting_at(TEXT, position))
        before = letter
    return found


def automaton(gazetteer: Gazetteer) -> "ahocorasick.Automaton":
    """Every surface form in an Aho-Corasick automaton, as a bare scan would hold them."""
    built = ahocorasick.Automaton(ahocorasick.STORE_INTS)
    for form in gazetteer.base.forms.iterkeys():
        built.add_word(form, 1)
    built.make_automaton()
    return built


def best_s(work: Callable[[], object], times: int = 5) -> float:
    """The shortest of several runs in seconds."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return min(taken)


@pytest.mark.bench
def test_the_gazetteer_finds_what_a_bare_scan_finds() -> None:
    gazetteer = Gazetteer.open()
    assert scan_words(gazetteer) > 0


def main() -> None:
    """Print times and ratios."""
    gazetteer = Gazetteer.open()
    bare = automaton(gazetteer)
    opened = opening_s()
    ours = best_s(lambda: scan_words(gazetteer))
    scan = best_s(lambda: sum(1 for _ in bare.iter(TEXT)))
    megabytes = len(TEXT.encode()) / 1e6
    print(f"open and first look-up     {1000 * opened:8.1f} ms")
    print(f"look-up at every word      {megabytes / ours:8.1f} MB/s")
    print(f"bare Aho-Corasick scan     {megabytes / scan:8.1f} MB/s")
    print(f"ratio to the bare scan     {ours / scan:8.1f}")


if __name__ == "__main__":
    main()
