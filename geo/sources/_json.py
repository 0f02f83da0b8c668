"""JSON inputs: read whole, with one clear line when they are damaged."""

from typing import Any

import orjson

from geo.errors import InputError
from geo.sources.base import Input

MAX_BYTES = 1_500_000_000


def load(given: Input) -> Any:
    """The value of a JSON file; raises InputError naming the line that is damaged."""
    content = given.bytes(MAX_BYTES)
    try:
        return orjson.loads(content.removeprefix(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError as error:
        raise InputError(
            f"{given.name}: line {error.lineno}: not valid JSON ({error.msg})"
        ) from None


def starts(given: Input, *signs: bytes) -> bool:
    """Whether a JSON file has all of these words near its beginning."""
    head = given.head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return head[:1] in (b"{", b"[") and all(sign in head for sign in signs)


def features(found: Any) -> list[dict[str, Any]]:
    """The Features of a FeatureCollection, an empty one for each that is none."""
    shapes = found.get("features") if isinstance(found, dict) else None
    if not isinstance(shapes, list):
        return []
    return [shape if isinstance(shape, dict) else {} for shape in shapes]


def text(value: Any) -> str | None:
    """A plain value as text; None for nothing and for lists and objects."""
    if value is None or isinstance(value, list | dict):
        return None
    return str(value).strip() or None
