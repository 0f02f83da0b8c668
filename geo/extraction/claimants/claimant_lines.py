"""Claimants that no verb names: headings, "X: …", brackets and signatures."""

from collections.abc import Sequence

from geo.extraction.claimants.attribution import BRIEFINGS, Attribution
from geo.extraction.claimants.claimant_reader import NameReader
from geo.extraction.text.lexicon import Hit
from geo.records.statement import Claimant

LEAD_WORDS = 16
"""Words before the colon behind which a speaker is quoted."""
_ACCUSATIVE = ("у", "ю", "ом", "ах", "ам")
"""Endings of names that nobody signs with: "«Западной» — Новоплатоновку"."""
_PAST = ("ила", "ала", "ела", "или", "али", "ели", "ело", "ило", "ало", "ула", "ули", "ють",
         "ають", "ують", "ться", "тся")  # fmt: skip
"""Endings of verbs, which stand in no claimant's name."""
SHORTEST_VERB = 5
"""Letters of the shortest such verb that is no short name."""
SIGNATURE_WORDS = 3
"""Words of a name that an author signs with."""
_SOURCE = frozenset(("source", "sources", "джерело", "источник"))
TRAIL_WORDS = 14
"""Words behind the dash at the end of a headline that names who says it."""
NAME_WORDS = 6
"""Words of a first sentence that only names a body."""
BY = frozenset(("від", "от"))
"""Prepositions in front of the author of a report."""
OPENING_WORDS = 16
"""Words of a first sentence that only names who reports, and the day."""
_INSIDERS = ("джерел", "источник", "співрозмовник", "собеседник")
"""Stems of Ukrainian and Russian nouns for somebody inside a body, who is named with it."""
_GENRES = frozenset(("колонка", "интервью", "інтерв'ю", "фото", "відео", "видео", "репортаж"))
"""Ukrainian and Russian nouns of pieces, which an author's name stands behind."""
_ABOUT = frozenset(("о", "об", "обо", "про"))
_LOSSES = ("потер", "втрат")
"""Stems of nouns whose owner does not speak: "Потери ВСУ за сутки"."""


class LineReader(NameReader):
    """Finds claimants in how a line is laid out."""

    def source(self) -> Attribution | None:
        """ "Source: General Staff": a line that names who says the whole report."""
        first = self.scene.sentence.first
        if self.words[first] not in _SOURCE or not self.scene.gap(first).startswith(":"):
            return None
        found = self.phrases.cut(first + 1, self.scene.sentence.last)
        heads = self.phrases.heads(*found) if found else []
        if found is None or not (heads or self.phrases.title_after(found[1])):
            return None
        made = self._titled(found, heads)
        made = made or self.attribution(*found, first, "heading", oblique=False)
        return made._replace(kind="heading", backward=True) if made else None

    def heading(self) -> Attribution | None:
        """ "General Staff of …, update as of 16:00", "Глава … об обстрелах за сутки:"."""
        sentence = self.scene.sentence
        text = self.scene.document.text
        signed = self._signs(sentence.first, sentence.last)
        opens = bool(self.phrases.dated) and self.words[sentence.first].startswith(BRIEFINGS)
        opens = opens or self._opens_report() or self._closes_report() or self._is_only_name()
        if not (sentence.heading or text[sentence.end - 1] == ":" or signed or opens):
            return None
        found = self.phrases.cut(sentence.first, sentence.last)
        heads = self.phrases.heads(*found) if found else []
        if found and (titled := self._titled(found, heads)):
            return titled
        if found is None or not heads or not self._leads(found, heads[0]):
            return None
        if not self.english and (self._has_act(*found) or self._is_dateline(heads)):
            return None
        if text[sentence.end - 1] != ":" and not self._is_title(found[1]):
            return None
        return self.attribution(*found, found[0], "heading", oblique=False)

    def _opens_report(self) -> bool:
        """ "Генеральный штаб ВСУ, сводка на 22:00 22 ноября.": a first sentence without a verb."""
        sentence = self.scene.sentence
        short = sentence.last - sentence.first <= OPENING_WORDS
        told = bool(self.phrases.dated) or self.phrases.briefing(sentence.first) is not None
        return self.scene.number == 0 and short and told

    def _is_only_name(self) -> bool:
        """ "Запорізька міська рада.": a body alone before the first sentence of its report."""
        sentence = self.scene.sentence
        heads = self.phrases.heads(sentence.first, sentence.last)
        body = bool(heads) and heads[0].kind == "voice" and not heads[0].value.endswith("metonym")
        short = sentence.last - sentence.first <= NAME_WORDS
        return not self.english and self.scene.number == 0 and body and short

    def authored(self) -> Attribution | None:
        """ "Підсумки доби від начальника ОВА Івана Федорова": whose a heading says a report is."""
        sentence = self.scene.sentence
        if self.english or not (sentence.heading or self.scene.number == 0):
            return None
        for position in range(sentence.first + 1, sentence.last - 1):
            if self.words[position] not in BY:
                continue
            found = self.phrases.cut(position + 1, sentence.last)
            heads = self.phrases.heads(*found) if found else []
            led = bool(heads) and found is not None and heads[0].first - found[0] <= 2
            if found and led and not self._has_act(sentence.first, found[1]):
                return self.attribution(*found, position, "heading", oblique=True)
        return None

    def _closes_report(self) -> bool:
        """ "Олег Коваль, начальник ОВА": the last sentence, which only says who wrote the rest."""
        sentence, last = self.scene.sentence, len(self.scene.document.sentences) - 1
        titled = bool(self.scene.of("role")) and "," in self.scene.gap(sentence.first + 1)
        return 0 < self.scene.number == last and titled and self.scene.capital(sentence.first)

    def _is_dateline(self, heads: Sequence[Hit]) -> bool:
        """ "МОСКВА, 12 декабря.": a capital at the beginning is where the report was written."""
        metonym = heads[0].value.endswith("metonym")
        return metonym and heads[0].first == self.scene.sentence.first

    def _is_cut_off(self) -> bool:
        """Whether a last line only begins a sentence that a text was cut in: "The D"."""
        sentence, document = self.scene.sentence, self.scene.document
        glued = document.text[sentence.start - 1] == ","
        goes_on = document.sentences[self.scene.number - 1].paragraph == sentence.paragraph
        return glued or (self.english and goes_on)

    def _signs(self, first: int, last: int) -> bool:
        """A name alone on the last line of a report: its author."""
        sentence, document = self.scene.sentence, self.scene.document
        alone = (first, last) == (sentence.first, sentence.last) and last - first <= SIGNATURE_WORDS
        final = 0 < self.scene.number == len(document.sentences) - 1
        final = final and not self._is_cut_off()
        proper = all(self.scene.capital(t) for t in range(first, last))
        proper = proper and self.words[first] not in _GENRES
        return alone and final and proper and not self._is_place_or_side(first, last)

    def _titled(self, name: tuple[int, int], heads: Sequence[Hit]) -> Attribution | None:
        """ "Ivan Fedorov", "Ivan Fedorov, head of …", "The governor, Ivan Fedorov"."""
        first, last = name
        person = self.phrases.person_after(last) if heads else None
        if person:
            return self._with_title(name, person, first, "heading")
        if not heads and self._signs(first, last):
            claimant = Claimant(
                self.naming.name(first, last, oblique=False), self.memory.own, self._channel()
            )
            return Attribution(claimant, first, first, last, "heading", group="official")
        if heads or not self._is_title(last) or self.phrases.title_after(last) is None:
            return None
        return self._person(first, last, first, "heading")

    def _leads(self, span: tuple[int, int], head: Hit) -> bool:
        """Whether a name begins with its head, or is one formation's from its number on."""
        if self.words[span[0]].startswith(_LOSSES):
            return False
        return head.first - span[0] <= 2 or self._unit(*span) is not None

    def _is_title(self, end: int) -> bool:
        """A line of a name and a date or a comma, without an act: "General Staff, Nov. 18"."""
        sentence = self.scene.sentence
        if self._has_act(sentence.first, sentence.last):
            return False
        told = bool(self.phrases.dated) or self.phrases.briefing(sentence.first) is not None
        return told or end == sentence.last or "," in self.scene.gap(end - 1)

    def leading(self) -> Attribution | None:
        """ "DeepState: the enemy advanced …" """
        first = self.phrases.begins
        end = min(first + LEAD_WORDS, self.scene.sentence.last - 1)
        if not self._has_sign(":", first, end):
            return None
        for position in range(first, end):
            if self.scene.gap(position).lstrip(' »”"’)').startswith(":"):
                word = all(self.scene.gap(t) == "-" for t in range(first, position))
                one = word and not self.phrases.heads(first, position + 1)
                about = self._about(first, position + 1)
                about = about if about and self.phrases.heads(first, about) else None
                one = one or self._has_act(first, about or position + 1)
                one = one or self._is_clause(first, about or position)
                one = one or self._is_written_in(first, position)
                one = one or self._tells(first, about or position + 1)
                one = one or self._is_aside(first, position + 1)
                end = self._before_aside(first, position + 1)
                if self._is_verb(position) and self.phrases.heads(first, position):
                    end = position
                made = not one and self.attribution(first, end, position, "say", oblique=False)
                return made._replace(colon=True) if made else None
        return None

    def _is_verb(self, position: int) -> bool:
        """ "Прокурори встановили:": a verb in the past behind the name."""
        word = self.words[position]
        return not self.english and word.endswith(_PAST) and len(word) >= SHORTEST_VERB

    def _is_aside(self, first: int, last: int) -> bool:
        """ "Найважче хлопцям із 81-ї бригади:": a name behind a preposition is not who speaks.

        "Джерело видання у СБУ:" is.
        """
        heads = self.phrases.heads(first, last)
        if self.english or not heads or self.words[first].startswith(_INSIDERS):
            return False
        stops = self.phrases.stops
        return any(t in stops and t > first and t - 1 not in stops and not self.phrases.belongs(t)
                   for t in range(first, heads[0].first))  # fmt: skip

    def _is_written_in(self, first: int, last: int) -> bool:
        """ "MOSCOW: …": where a report was written."""
        metonym = any(v.value.endswith("metonym") for v in self.phrases.heads(first, last + 1))
        return metonym and self.scene.text(first, last + 1).isupper()

    def _is_clause(self, first: int, last: int) -> bool:
        """ "СБУ провела спецоперацію:", "Генштаб про втрати:": a clause, and no name."""
        if self.english:
            return False
        named = (*self.phrases.heads(first, last), *self.scene.of("noun"))
        heads = {t for v in named for t in range(v.first, v.last)}
        plain = (self.words[t] for t in range(first, last) if t not in heads)
        return any(word.endswith(_PAST) and len(word) >= SHORTEST_VERB for word in plain)

    def _before_aside(self, first: int, last: int) -> int:
        """The name before an aside, or before what it tells of.

        "Полковник Иван Петренко, «107-я бригада», в эфире …:", "Штаб бригады о выходных:".
        """
        about = (t for t in range(first + 1, last - 1) if self.words[t] in _ABOUT)
        told = next(about, None) if not self.english else None
        if told and self.phrases.heads(first, told):
            return told
        for position in range(first + 1, last - 1):
            if "," in self.scene.gap(position) and self.phrases.heads(first, position + 1):
                named = self.scene.capital(position) and self.scene.capital(position - 1)
                return position + 1 if named and not self.english else last
        return last

    def bracketed(self) -> Attribution | None:
        """ "Shelling of X, two houses burned (Oleh Kiper, head of the region)"."""
        last, text = self.scene.sentence.last, self.scene.document.text
        if not self.english or not text[: self.scene.sentence.end].rstrip(".!").endswith(")"):
            return None
        opened = (t for t in range(last - 2, self.scene.sentence.first, -1)
                  if "(" in self.scene.gap(t))  # fmt: skip
        first = next(opened, last) + 1
        found = self.phrases.cut(first, last) if first < last else None
        if found is None or self._tells(first, last):
            return None
        if found[1] < last and self.phrases.title_after(found[1]):
            return self._person(*found, first, "say")
        named = self.phrases.heads(*found) and self._leads(found, self.phrases.heads(*found)[0])
        return self.attribution(*found, first, "say", oblique=False) if named else None

    def trailing(self) -> Attribution | None:
        """ "Explosions in X, the mayor", "… — Генштаб" at the end of a headline."""
        last = self.scene.sentence.last
        start = max(last - TRAIL_WORDS, self.scene.sentence.first)
        if not self._has_sign("-", start, last - 1):
            return None
        for position in range(last - 2, start, -1):
            gap = self.scene.gap(position)
            named = self.words[last - 1].endswith(_ACCUSATIVE)
            if position + 2 == last and named and not self.phrases.heads(last - 1, last):
                continue
            about = self._about(position + 1, last)
            if "-" in gap and gap != "-" and not self._tells(position + 1, about or last):
                if about:
                    return self.attribution(position + 1, about, position, "say", oblique=False)
                kind = (
                    "heading" if self.scene.number == 0 and self.scene.sentence.heading else "say"
                )
                return self._signed(position, kind)
        return None

    def _tells(self, first: int, last: int) -> bool:
        """Whether words tell what happened: an act, or losses and their number."""
        told = (h for kind in ("metric", "number", "approx") for h in self.scene.of(kind))
        return self._has_act(first, last) or any(first <= h.first < last for h in told)

    def _about(self, first: int, last: int) -> int | None:
        """Where "— мер про удари по місту" goes on with what it tells of, in a headline."""
        if self.english or (not self.scene.capital(first) and not self.phrases.heads(first, last)):
            return None
        return next((t for t in range(first + 1, last - 1) if self.words[t] in _ABOUT), None)

    def told_by(self) -> Attribution | None:
        """ "«…»: Коваль про вибухи в порту": who is quoted in a headline, and about what."""
        last = self.scene.sentence.last
        if self.english:
            return None
        for position in range(self.scene.sentence.first + 1, last - 2):
            quoted = self.scene.gap(position - 1).strip(' »”"') == ":"
            about = self._about(position, last) if quoted else None
            if about and about - position <= NAME_WORDS and not self._tells(position, about):
                return self.attribution(position, about, position, "say", oblique=False)
        return None

    def _signed(self, dash: int, kind: str) -> Attribution | None:
        """Who is named behind a dash: "— Генштаб", "— Іван Коваль, начальник ОВА"."""
        first, last = dash + 1, self.scene.sentence.last
        found = self.phrases.cut(first, last)
        if found and found[1] < last and self.phrases.title_after(found[1]):
            return self._person(*found, dash, kind)
        return self.attribution(first, last, dash, kind, oblique=False)

    def _has_sign(self, sign: str, first: int, last: int) -> bool:
        """Whether a sign stands anywhere in tokens `first:last` or in the gap after them."""
        document = self.scene.document
        return first < last and sign in document.folded[
            document.starts[first] : document.starts[last]]  # fmt: skip
