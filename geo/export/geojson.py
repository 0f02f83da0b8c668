"""GeoJSON (RFC 7946): one FeatureCollection with the foreign member `frontline` at its end."""

from collections.abc import Iterable, Iterator
from itertools import islice

import orjson

from geo.export.base import Format, Head
from geo.records.feature import Feature

_TOGETHER = 500
"""Features in one chunk: larger ones are no faster and cost memory."""


def chunks(features: Iterable[Feature], head: Head) -> Iterator[bytes]:
    """The collection, `frontline` last because it counts what was held back."""
    yield b'{"type":"FeatureCollection","features":[\n'
    separator = b""
    shapes = iter(features)
    while lines := b",\n".join(map(orjson.dumps, islice(shapes, _TOGETHER))):
        yield separator + lines
        separator = b",\n"
    yield b'\n],"frontline":' + orjson.dumps(head.frontline()) + b"}\n"


FORMAT = Format(".geojson", "application/geo+json", chunks)
