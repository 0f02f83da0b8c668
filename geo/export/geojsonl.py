"""GeoJSON Text Sequence without separators: one Feature a line, for pipes and large files."""

from collections.abc import Iterable, Iterator
from itertools import islice

import orjson

from geo.export.base import Format, Head
from geo.records.feature import Feature

_TOGETHER = 500


def chunks(features: Iterable[Feature], head: Head) -> Iterator[bytes]:
    """One Feature a line; the attribution stands in the first one's member `frontline`."""
    shapes = iter(features)
    for first in islice(shapes, 1):
        yield orjson.dumps({**first, "frontline": head.frontline()}) + b"\n"
    while lines := b"\n".join(map(orjson.dumps, islice(shapes, _TOGETHER))):
        yield lines + b"\n"


FORMAT = Format(".geojsonl", "application/geo+json-seq", chunks)
