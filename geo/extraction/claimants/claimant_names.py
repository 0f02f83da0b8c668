"""The name of a claimant as the report writes it, in its nominative, and whose side it is on."""

from collections.abc import Sequence

from geo.extraction.acts.formations import Unit
from geo.extraction.claimants.claimant_phrases import Phrases
from geo.extraction.text import nominative
from geo.extraction.text.lexicon import Hit
from geo.records.vocabulary import Side

SIDE_REACH = 2
"""Words in front of a name among which its side may stand: "the Russian state media"."""
_OCCUPIED = frozenset(("днр", "лнр", "dpr", "lpr"))


class Naming:
    """Turns spans of one sentence into names.

    `own` is the side of the text; unless the text shows it (`sure`), officials without a
    country are Ukraine's, because the places are. `abroad`: the region named last is Russia's.
    """

    def __init__(self, phrases: Phrases, own: Side, *, sure: bool, abroad: bool = False) -> None:
        self.phrases, self.own, self.sure, self.abroad = phrases, own, sure, abroad
        self.scene, self.words, self.english = phrases.scene, phrases.words, phrases.english

    def office(self, first: int, last: int, spokes: Hit) -> tuple[int, int]:
        """A spokesman speaks for the office: what stands before the word, or after it."""
        if self.english and spokes.first - first > 1:
            return first, spokes.first
        start = spokes.last
        while start < last and self.words[start] in ("for", "of", "the"):
            start += 1
        end = last
        if not self.english:
            end = self._before_person(start, last)
        elif start < last and self.words[spokes.last] not in ("for", "of"):
            return first, last
        return (start, end) if start < end else (first, last)

    def _before_person(self, first: int, last: int) -> int:
        """Where a first name and a surname at the end of a title begin."""
        if last - first == 1 and self._is_known(first):
            return first
        if last - first < 2 or not (self._is_name(last - 1) and self._is_name(last - 2)):
            return last
        return last - 2

    def _is_known(self, position: int) -> bool:
        """Whether a word is the surname of an official that the word tables know."""
        return any(
            v.first == position and v.value.endswith(("official", "president"))
            for v in self.phrases.voices
        )

    def _is_name(self, position: int) -> bool:
        word = self.scene.text(position, position + 1)
        voiced = any(
            v.first <= position < v.last and not v.value.endswith(("official", "president"))
            for v in self.phrases.voices
        )
        return word[0].isupper() and not word.isupper() and not voiced

    def without_lead(self, first: int, last: int) -> int:
        """Where a name begins, past articles, praise and "Ukraine's"."""
        leads = {hit.first for hit in self.scene.of("lead")}
        while first < last - 1 and (
            first in leads
            or self.words[first] in ("s", "the", "its", "their", "у", "в", "також", "also")
        ):
            first += 1
        first = self._past_quote(first, last)
        first = self._without_praise(first, last)
        if self.english and first + 2 < last and self.words[first + 1] == "the":
            first += 2  # "in Enerhodar the mayor said"
        possessive = self.words[first] in ("ukraine", "kyiv") and self.words[first + 1] == "s"
        return first + 2 if self.english and possessive and last - first > 3 else first

    def _past_quote(self, first: int, last: int) -> int:
        """ "В эфире «1+1» мэр …": a quote that was opened before the name is no part of it."""
        for position in range(first, last - 1):
            gap = self.scene.gap(position)
            if any(mark in gap for mark in "«“„"):
                break
            if "»" in gap:
                return position + 1
        return first

    def _without_praise(self, first: int, last: int) -> int:
        """ "The highly reputable DeepState": words before a name that are not part of it."""
        heads = {t for v in self.phrases.voices for t in range(v.first, v.last)}
        start = first
        while start < last and not self._is_proper(start) and start not in heads:
            start += 1
        return start if start < last and self._is_proper(start) else first

    def _is_proper(self, position: int) -> bool:
        return self.scene.capital(position) or self.words[position][0].isdigit()

    def name(self, first: int, last: int, *, oblique: bool) -> str:
        """The name as the report writes it, in its nominative where it is `oblique`."""
        document = self.scene.document
        end = document.ends[last - 1]
        if end < len(document.text) and document.text[end] in '»”"' and self._opens(first, end):
            end += 1
        text = document.text[document.starts[first] : end].removesuffix("'s").removesuffix("’s")
        if self.english:
            return text[: text.rfind("(")].rstrip() if text.count("(") > text.count(")") else text
        if not oblique:
            return text
        return self._nominative(first, last, end)

    def _opens(self, first: int, end: int) -> bool:
        inside = self.scene.document.text[self.scene.document.starts[first] : end]
        return any(c in inside for c in "«“„") or inside.count('"') % 2 == 1

    def _nominative(self, first: int, last: int, end: int) -> str:
        """Adjectives up to the head noun, the head noun, and a personal name at the end."""
        document = self.scene.document
        noun = self._head_noun([h for h in self.scene.of("noun") if first <= h.first < last])
        if noun is None:
            if all(self._is_name(t) for t in range(first, last)):
                words = [self.scene.text(t, t + 1) for t in range(first, last)]
                return nominative.person(words, document.lang)
            return document.text[document.starts[first] : end]
        gender, _, lemma = noun.value.partition(" ")
        words = self._adjectives(first, noun.first, gender_of(gender))
        written = self.scene.text(noun.first, noun.last)
        lemma = lemma.capitalize() if written[:1].isupper() else lemma
        lemma = written if written.isupper() else lemma
        lead = "".join(words)
        person = self._before_person(noun.last, last)
        tail = document.text[
            document.ends[noun.last - 1] : document.starts[person] if person < last else end
        ]
        names = [self.scene.text(t, t + 1) for t in range(person, last)]
        return (lead + lemma + tail + nominative.person(names, document.lang)).strip()

    def _head_noun(self, nouns: Sequence[Hit]) -> Hit | None:
        """The first noun, past one that only qualifies the next: "военных блогеров"."""
        if len(nouns) > 1 and nouns[0].value.endswith("ые") and nouns[1].first == nouns[0].last:
            return nouns[1]
        return nouns[0] if nouns else None

    def _adjectives(self, first: int, last: int, gender: nominative.Gender) -> list[str]:
        """The words before the head noun in its nominative, each with the sign behind it."""
        lang, words = self.scene.document.lang, []
        for position in range(first, last):
            word = self.scene.text(position, position + 1)
            if word.isdigit():
                written = self.scene.gap(position) == "-"
                words.append((nominative.ordinal(word, gender, lang) if written else word) + " ")
            elif self.scene.gap(position - 1) != "-" or len(word) > 3:
                hyphened = self.scene.gap(position) == "-" and position + 1 < last
                plain = word if hyphened else nominative.adjective(word, gender, lang)
                words.append(plain + ("-" if hyphened else " "))
        return words

    def side(
        self, heads: Sequence[Hit], unit: Unit | None, first: int, last: int
    ) -> tuple[Side, str]:
        """Side and group (staff, mapper, institute, …) from the strongest word of the name."""
        occupied = any(w in _OCCUPIED for w in self.words[first:last])
        voices = [h for h in heads if h.kind == "voice"]
        voice = _strongest(voices)
        inside = {t for h in voices for t in range(h.first, h.last)}
        roles = [h for h in heads if h.kind == "role" and h.first not in inside]
        official = any(h.value in ("office", "spokes") for h in roles)
        if voice:
            word, _, group = voice.value.partition(" ")
            if group in ("official", "president"):
                return ("russia" if word == "russia" else "ukraine"), group
            group = "official" if official and group == "staff" else group
            return self._of_word(word, first, last, occupied, official), group
        if unit and unit.formation.side != "unknown":
            return unit.formation.side, "staff"
        side = self._of_word("any", first, last, occupied, official)
        return side, "official" if official else "staff"

    def _of_word(self, word: str, first: int, last: int, occupied: bool, official: bool) -> Side:
        if occupied or word == "russia":
            return "russia"
        if word == "independent":
            return "independent"
        region = self._of_region(first, last)
        if region or ((official or word == "local") and self._is_abroad(first, last)):
            return region or "russia"
        for hit in self.scene.of("side"):
            if hit.value in ("russia", "ukraine") and self._is_beside(hit, first, last):
                return "russia" if hit.value == "russia" else "ukraine"
        votes = [h.value for h in self.scene.of("unit_side") if first <= h.first < last]
        if votes:
            return "russia" if votes[0] == "russia" else "ukraine"
        own = self.own if self.sure or not official else "ukraine"
        return "ukraine" if word in ("ukraine", "local") else own

    def _is_beside(self, side: Hit, first: int, last: int) -> bool:
        """Whether a word of a side stands in a name or right beside it, with no sign between."""
        if first <= side.first < last:
            return True
        if side.first == last:
            return not self.scene.gap(last - 1).strip()
        between = range(side.first, first)
        near = first - SIDE_REACH <= side.first < first
        return near and not any(self.scene.gap(t).strip() for t in between)

    def _is_abroad(self, first: int, last: int) -> bool:
        """Whether an official's region is Russia's: the one named nearest, or before."""
        regions = self.scene.of("abroad")
        if not regions:
            return self.abroad
        return min(regions, key=lambda hit: _apart(hit, first, last)).value == "russia"

    def _of_region(self, first: int, last: int) -> Side | None:
        """The state of the region or city that a title names: "глава Волынской области"."""
        inside = [h for h in self.scene.of("abroad") if first <= h.first < last]
        if not inside:
            return None
        return "russia" if inside[0].value == "russia" else "ukraine"


def _apart(hit: Hit, first: int, last: int) -> int:
    """Words between a hit and tokens `first:last`; none where it is one of them."""
    return max(first - hit.last, hit.first - last, -1)


def _strongest(voices: Sequence[Hit]) -> Hit | None:
    """A known person tells more than an office, and an office of one side more than of any."""
    known = (h for h in voices if h.value.endswith(("official", "president")))
    sided = (h for h in voices if not h.value.startswith("any"))
    return next(known, None) or next(sided, None) or next(iter(voices), None)


def gender_of(code: str) -> nominative.Gender:
    """The gender that a word table writes as one letter."""
    return "f" if code == "f" else "n" if code == "n" else "p" if code == "p" else "m"
