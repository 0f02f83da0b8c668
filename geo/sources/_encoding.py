"""Bytes to text: UTF-8 first, then byte order marks, then the encodings of old Cyrillic files."""

from charset_normalizer import from_bytes

from geo.errors import InputError

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_LEGACY = ["cp1251", "koi8_u", "koi8_r", "cp866", "iso8859_5", "cp1252"]
_SAMPLE_BYTES = 20_000
_CONTROL = bytes({*range(32), 0x7F} - {9, 10, 12, 13, 0x1A, 0x1B})


_LEAST_LETTERS = 0.5
"""A wrong guess of the encoding makes signs of letters; a table has few letters all the same."""


def decode(content: bytes, name: str, *, least_letters: float = _LEAST_LETTERS) -> tuple[str, str]:
    """The text and the encoding it was in; raises InputError for binary or undecodable bytes.

    `least_letters` is the share of letters below which an old encoding is not believed.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _strictly(content, encoding, name), encoding.removesuffix("-sig")
    if is_binary(content):
        raise InputError(f"{name}: binary, not text; name a text, HTML, PDF or DOCX file")
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _legacy(content, name, least_letters)


def is_binary(content: bytes) -> bool:
    """Whether there are bytes that no text file holds."""
    return content.translate(None, _CONTROL) != content


def _strictly(content: bytes, encoding: str, name: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        raise InputError(f"{name}: not valid {encoding}; save it as UTF-8") from None


def _legacy(content: bytes, name: str, least_letters: float) -> tuple[str, str]:
    best = from_bytes(content[:_SAMPLE_BYTES], cp_isolation=_LEGACY).best()
    if best is None:
        raise InputError(f"{name}: in no encoding we know; save it as UTF-8")
    text = _strictly(content, best.encoding, name)
    letters = sum(map(str.isalpha, text))
    if letters < len(text) * least_letters:
        raise InputError(f"{name}: in no encoding we know; save it as UTF-8")
    return text, best.encoding
