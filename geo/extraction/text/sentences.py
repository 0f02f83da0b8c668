"""Where paragraphs and sentences begin and end in published text of three languages."""

import re
from collections.abc import Iterator

from geo.languages.words import words

ABBREVIATIONS = words(
    # English: months, ranks, titles, Latin; a sentence may not end after these.
    "jan feb mar apr jun jul aug sep sept oct nov dec gen lt col maj capt sgt brig adm dr mr mrs "
    "ms st no vs e.g i.e u.s u.k a.m p.m approx gov sen rep art mt ft "
    # Ukrainian and Russian: places, units of measure, ranks, dates.
    "м с р обл ст ім им г гг рр рн рр н п пос смт вул ул просп пр пл буд д кв корп стр км тис "
    "тыс млн млрд грн руб кг мм см бр осбр омбр ген полк підполк подполк кап лейт сер проф акад "
    "див ред прим в січ лют бер квіт трав черв лип серп вер жовт лист груд янв фев апр авг сен окт "
    "ноя дек т тов гр о вв зв од шт чол чел ед н.п нас и"
)
"""Folded words after which a full stop is usually no sentence end."""

_ENDS_ANYWAY = words("a.m p.m г р рр гг км обл тис тыс млн руб грн")
"""Abbreviations that may also close a sentence: they do when a long capitalised word follows."""

_AFTER_NUMBERS = words("г р рр гг")
"""After a number they are "year", which may close a sentence; else "city" or "river"."""

LONGEST = 5_000
"""Characters of a sentence; a longer run of words without a full stop is a table or noise, and is
cut at a space."""

_RESIDUE = re.compile(
    r"\[\[?[ivxlcdm\d]{1,9}\]\]?(?:\([^)\s]*\))?"  # footnote marks, with or without their link
    r"|\]\(<?(?:https?|mailto|/|#)[^)\s]*\)"  # the address of a markdown link
    r"|<?(?:https?://|www\.|t\.me/)[^\s>)\]]+>?"
    r"|(?<=[^\W\d_][.!?])\d{1,3}(?=\s|$)",  # a footnote number glued to a full stop
    re.IGNORECASE,
)
_HAS_RESIDUE = re.compile(r"://|www\.|t\.me/|\[|\.(?<=[^\W\d_]\.)\d")
_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
_GLUED = re.compile(
    r"(?:(?<=[a-zа-яіїєґ\d)\]][.!?])[\"”]? ?,+|(?<=[a-z\d)]),,+|(?<=\)),+)(?=[A-ZА-ЯІЇЄҐ])"
)
"""Commas without a space by which a scraper joined paragraphs: "was repelled.,Russian forces"."""
_LETTER = re.compile(r"[^\W\d_]")
_SYMBOLS = r"\u2190-\u2bff\u3030\ufe0f\u200d\u20e3\U0001f000-\U0001faff"
_LEAD = re.compile(rf"[\s{_SYMBOLS}•·▪►▶*#>_|\-–—−]+|\d{{1,2}}\)\s*")
_BOUNDARY = re.compile(
    rf"[.!?…»”\"\s](?:(?<=[^.!?…][.!?…])[.!?…]*+[)\]»”\"'’]*+[*_]*+"
    rf"|(?<=[^»”\"][»”\"])[»”\"]*+(?=\s+[«“\"][^\W\d_])|(?<=\s)[{_SYMBOLS}]+(?=\s))"
    rf"(?=[\s{_SYMBOLS}*_]+[«“„\"'‘(\[—–-]*\s?[\w№])"
)
_DATELINE = re.compile(
    r"(?![^\W\d_]*[^\W\d_A-ZА-ЯІЇЄҐЁ])[^\W\d_]{3,}[^()\n]{0,40}?"  # KYIV, or KYIV, Ukraine, Dec 14
    r"(?:\([^()\n]{2,24}\)\s*[—–-]|,\s?[^()\n]{3,24}\s(?:—|--)|\s--)\s+"  # (Reuters) -, or a dash
)
_QUOTED = "»”"
"""Closing quotes of a name with which a heading may end."""
_FINAL = '.!?…:;,»”")'


def without_residue(folded: str) -> str:
    """Blank out addresses and footnote marks, keeping every length."""
    if not _HAS_RESIDUE.search(folded):
        return folded
    return _RESIDUE.sub(lambda found: " " * len(found.group()), folded)


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Spans of paragraphs: a line, with the lines that its publisher wrapped."""
    spans: list[tuple[int, int]] = []
    for left, right in _lines(text):
        start, end = _trimmed(text, left, right)
        if start >= end:
            continue
        if spans and _goes_on(text, spans[-1][1], start):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return spans


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Spans of lines, and of the paragraphs that commas glue into one."""
    for line in _LINE.finditer(text):
        start = line.start()
        for glue in _GLUED.finditer(text, start, line.end()):
            yield start, glue.start()
            start = glue.end()
        yield start, line.end()


def sentences(text: str, readable: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Spans of the sentences of one paragraph; `readable` is the text without residue."""
    dateline = _DATELINE.match(text, start, end) if text[start : start + 3].isupper() else None
    position = start = dateline.end() if dateline else start
    for found in _BOUNDARY.finditer(readable, start, end):
        if _is_abbreviation(text, found.start(), found.end()):
            continue
        yield from _span(text, readable, position, found.end())
        position = found.end()
    yield from _span(text, readable, position, end)


def is_heading(text: str, start: int, end: int) -> bool:
    """A short line that does not end like a sentence, or one that ends with a colon."""
    count = text.count(" ", start, end) + 1
    if text[end - 1] in _QUOTED and text[start] not in '«“"' and text[end - 2].isalnum():
        end -= 1
    if text[end - 1] == ")" and text[end - 2].isalnum():
        end -= 1  # "Evening assessment (excerpt)"
    return count <= 16 and (text[end - 1] not in _FINAL or (text[end - 1] == ":" and count <= 14))


def _span(text: str, readable: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    lead = _LEAD.match(readable, start, end)
    start = lead.end() if lead and lead.end() < end else start
    while end > start and (readable[end - 1].isspace() or readable[end - 1] in "*_•·▪►▶"):
        end -= 1
    while end - start > LONGEST:
        cut = text.rfind(" ", start + 1, start + LONGEST)
        cut = cut if cut > start else start + LONGEST
        yield from _span(text, readable, start, cut)
        start = cut
    if _LETTER.search(text, start, end):
        yield start, end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _goes_on(text: str, end: int, start: int) -> bool:
    """A line wrapped by its publisher: one line break, no sentence end, then lower case."""
    one_break = text.count("\n", end, start) <= 1
    return one_break and text[end - 1] not in ".!?…:;" and text[start].islower()


def _is_abbreviation(text: str, stop: int, after: int) -> bool:
    """Whether the full stop at `stop` belongs to an abbreviation, an initial or a number."""
    if text[stop] != "." or after - stop > 1:
        return False
    begin = stop
    while begin > 0 and (text[begin - 1].isalnum() or text[begin - 1] in ".'’"):
        begin -= 1
    word = text[begin:stop]
    if len(word) == 1 and word.isupper():
        return True
    if word.lower() not in ABBREVIATIONS:
        return False
    if word in _AFTER_NUMBERS and not text[max(0, begin - 3) : begin].rstrip()[-1:].isdigit():
        return True
    return not (word in _ENDS_ANYWAY and _opens_sentence(text, after))


def _opens_sentence(text: str, position: int) -> bool:
    rest = text[position : position + 24].split()
    return bool(rest) and rest[0][:1].isupper() and len(rest[0]) > 1
