"""Named formations: brigades, regiments, battalions, corps and forces, with side and span.

Recognised by pattern (number or name beside a noun of formations) and by the language's table of
forces that have a name of their own.
"""

from typing import NamedTuple

from geo.extraction.acts.group_names import quoted_groups
from geo.extraction.text import nominative
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene
from geo.records.statement import Formation
from geo.records.vocabulary import Side

MAX_WORDS_BEFORE = 8
"""Words of a formation's name before its noun: "the 5th Separate Kyiv Assault Brigade" has four."""
_OPENING, _CLOSING = "«“\"„'", "»”\"'"


class Unit(NamedTuple):
    """A formation at tokens `first:last`."""

    formation: Formation
    first: int
    last: int


def find_units(scene: Scene, own_side: Side) -> list[Unit]:
    """The named formations of a sentence, in order, none inside another.

    A formation whose words show no side is taken for one of the text's own side.
    """
    groups = quoted_groups(scene)
    if not groups and "unit_noun" not in scene.hits and "force" not in scene.hits:
        return []
    nouns, forces = scene.of("unit_noun"), scene.of("force")
    found = [_unit(scene, hit, own_side, *span) for hit in nouns if (span := _span(scene, hit))]
    taken = {t for unit in found for t in range(unit.first, unit.last)}
    found += [_force(scene, hit) for hit in forces if _is_force(scene, hit, taken)]
    taken |= {t for unit in found for t in range(unit.first, unit.last)}
    found += [_group(scene, token) for token in groups if token not in taken]
    return sorted(found, key=lambda unit: unit.first)


def _group(scene: Scene, token: int) -> Unit:
    start, end = scene.document.starts[token], scene.document.ends[token]
    name = scene.document.text[start:end]
    return Unit(Formation(name, "russia", start, end), token, token + 1)


def side_of_words(scene: Scene, first: int, last: int) -> Side:
    """The side that the words of a name show, or `unknown`."""
    near = range(max(first - 2, scene.sentence.first), last)
    for hit in scene.of("side"):
        if hit.first in near and hit.value in ("russia", "ukraine"):
            return "russia" if hit.value == "russia" else "ukraine"
    votes = [hit.value for hit in scene.of("unit_side") if first <= hit.first < last]
    if not votes:
        return "unknown"
    return "russia" if votes.count("russia") > votes.count("ukraine") else "ukraine"


def _span(scene: Scene, noun: Hit) -> tuple[int, int] | None:
    """Tokens of the whole name, or None when it is no name ("an assault battalion")."""
    first = _first(scene, noun)
    last = _last(scene, noun)
    words = scene.document.words[first:last]
    numbered = any(word[0].isdigit() for word in words)
    named = last > noun.last and scene.gap(noun.last - 1).strip()[:1] in tuple(_OPENING)
    if scene.document.lang == "en":
        named = named or any(
            scene.capital(t) and not _is_side(scene, t) for t in range(first, noun.first)
        )
    return (first, last) if (numbered or named) and first < last else None


def _first(scene: Scene, noun: Hit) -> int:
    adjectives = {hit.first for hit in scene.of("unit_word")}
    people = {hit.first for hit in scene.of("case") if hit.value == "subject"}
    english = scene.document.lang == "en"
    first = noun.first
    for position in range(noun.first - 1, scene.sentence.first - 1, -1):
        if noun.first - position > MAX_WORDS_BEFORE or scene.gap(position).strip(" -'\"»”«"):
            break
        known = position in adjectives or _is_number(scene.document.words[position])
        proper = english and scene.capital(position) and not _opens(scene, position)
        suffix = scene.gap(position - 1) == "-" and len(scene.document.words[position]) <= 3
        if position in people or _is_side(scene, position):
            break
        if not (known or proper or suffix):
            break
        first = position
    return first


def _last(scene: Scene, noun: Hit) -> int:
    """Past the quoted name and the service that may follow the noun, in either order."""
    last = _past_quoted(scene, noun.last)
    tails = [h for h in scene.of("unit_word") if h.value == "tail" and h.first == last]
    if not tails or scene.gap(last - 1).strip(" »”\"'"):
        return last
    return tails[0].last if last > noun.last else _past_quoted(scene, tails[0].last)


def _past_quoted(scene: Scene, last: int) -> int:
    """Past a name of up to five words in quotes, if one begins here."""
    gap = scene.gap(last - 1).strip()
    if last < scene.sentence.last and gap[:1] in tuple(_OPENING) and not _owns(scene, last):
        for position in range(last, min(last + 5, scene.sentence.last)):
            if any(mark in scene.gap(position) for mark in _CLOSING):
                return position + 1
    return last


def _owns(scene: Scene, last: int) -> bool:
    """ "The brigade's infantry": the apostrophe opens no name."""
    return scene.gap(last - 1) == "'" and scene.document.words[last] == "s"


def _unit(scene: Scene, noun: Hit, own: Side, first: int, last: int) -> Unit:
    start, end = scene.document.starts[first], scene.document.ends[last - 1]
    while end < scene.sentence.end and scene.document.text[end] in _CLOSING and last > noun.last:
        end += 1
    name = scene.document.text[start:end]
    if noun.value != "unit":
        name = _nominative(scene, noun, first, end)
    side = side_of_words(scene, first, last)
    side = own if side == "unknown" else side
    return Unit(Formation(name, side, start, end), first, last)


def _nominative(scene: Scene, noun: Hit, first: int, end: int) -> str:
    """ "бійці 47-ї окремої механізованої бригади" → "47-ма окрема механізована бригада"."""
    code, _, lemma = noun.value.partition(" ")
    gender: nominative.Gender = "f" if code == "f" else "n" if code == "n" else "m"
    lang = scene.document.lang
    words: list[str] = []
    for position in range(first, noun.first):
        word = scene.text(position, position + 1)
        if word.isdigit():
            written = scene.gap(position) == "-"
            words.append(nominative.ordinal(word, gender, lang) if written else word)
        elif len(word) > 3:
            words.append(nominative.adjective(word, gender, lang))
    if _is_short_form(scene.text(noun.first, noun.last)):
        return scene.document.text[scene.document.starts[first] : end]
    tail = scene.document.text[scene.document.ends[noun.last - 1] : end]
    return " ".join([*words, lemma]) + tail


def _is_short_form(word: str) -> bool:
    """ОМБр, ошп: a short form has no cases; "полк" and "рота" are words."""
    return len(word) < 6 and not word.lower().startswith(("полк", "рот"))


def _is_force(scene: Scene, hit: Hit, taken: set[int]) -> bool:
    return hit.first not in taken and scene.capital(hit.first)


def _force(scene: Scene, hit: Hit) -> Unit:
    side: Side = "russia" if hit.value == "russia" else "ukraine"
    before = range(max(hit.first - 2, scene.sentence.first), hit.first)
    for word in scene.of("side"):
        if word.first in before and word.value in ("russia", "ukraine"):
            side = "russia" if word.value == "russia" else "ukraine"
    start, end = scene.document.starts[hit.first], scene.document.ends[hit.last - 1]
    return Unit(Formation(scene.document.text[start:end], side, start, end), hit.first, hit.last)


def _is_number(word: str) -> bool:
    return word[0].isdigit() and word.rstrip("stndrh").isdigit()


def _is_side(scene: Scene, position: int) -> bool:
    return any(hit.first <= position < hit.last for hit in scene.of("side"))


def _opens(scene: Scene, position: int) -> bool:
    """A sentence's first word has a capital anyway; an article is no name."""
    word = scene.document.words[position]
    return word in ("the", "a", "an", "elements", "drone", "operators", "units", "of", "in") or (
        position == scene.sentence.first and len(word) < 4
    )
