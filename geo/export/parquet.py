"""GeoParquet 1.1: WKB geometry, a `bbox` covering column, row groups, everything else typed."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from itertools import islice
from typing import Any

import orjson
import pyarrow as pa
import pyarrow.parquet as pq

from geo.export.base import Format, Head
from geo.geopackage.geometry import bounds, wkb
from geo.records.event import PROPERTIES
from geo.records.feature import DAYS, LISTS, Feature

ROW_GROUP = 20_000
"""Features in memory at once; readers skip row groups outside their box."""

_TYPES: dict[str, pa.DataType] = {
    **dict.fromkeys(DAYS, pa.date32()),
    "captured": pa.timestamp("ms", "UTC"),
    **dict.fromkeys(("uncertainty_m", "place_score"), pa.float64()),
    **dict.fromkeys(("place_start", "place_end", "quote_start", "quote_end"), pa.int32()),
    "geo_precision": pa.int8(),
}
_EDGES = ("xmin", "ymin", "xmax", "ymax")
_BOX = pa.struct([(edge, pa.float64()) for edge in _EDGES])
_COLUMNS = (*PROPERTIES, "extra")
_SCHEMA = pa.schema(
    [(name, _TYPES.get(name, pa.string())) for name in _COLUMNS]
    + [("geometry", pa.binary()), ("bbox", _BOX)]
)
_GEO = {
    "version": "1.1.0",
    "primary_column": "geometry",
    "columns": {
        "geometry": {
            "encoding": "WKB",
            "geometry_types": [],
            "covering": {"bbox": {edge: ["bbox", edge] for edge in _EDGES}},
        }
    },
}


def chunks(features: Iterable[Feature], head: Head) -> Iterator[bytes]:
    """The file, one row group after the other."""
    sink = _Sink()
    shapes = iter(features)
    schema = _SCHEMA.with_metadata({"geo": orjson.dumps(_GEO)})
    with pq.ParquetWriter(pa.PythonFile(sink, "w"), schema, compression="zstd") as writer:
        while some := list(islice(shapes, ROW_GROUP)):
            writer.write_batch(_batch(some))
            yield sink.take()
        writer.add_key_value_metadata({"frontline": orjson.dumps(head.frontline())})
    yield sink.take()


def _batch(shapes: list[Feature]) -> pa.RecordBatch:
    given = [shape["properties"] for shape in shapes]
    columns = [_column(name, [row.get(name) for row in given]) for name in _COLUMNS]
    geometries = [shape["geometry"] for shape in shapes]
    columns.append([wkb(g) if g else None for g in geometries])
    boxes = [dict(zip(_EDGES, bounds(g), strict=True)) if g else None for g in geometries]
    arrays = [
        pa.array(column, type=field.type)
        for column, field in zip([*columns, boxes], _SCHEMA, strict=True)
    ]
    return pa.record_batch(arrays, schema=_SCHEMA)


def _column(name: str, values: list[Any]) -> list[Any]:
    """The values of a property as its type has them; empty texts and lists are null."""
    read = _READERS.get(name)
    if read is not None:
        return [read(value) if value else None for value in values]
    return values if name in _TYPES else [value or None for value in values]


def _json(value: Any) -> str:
    return orjson.dumps(value).decode()


_READERS: dict[str, Callable[[Any], Any]] = {
    **dict.fromkeys(DAYS, date.fromisoformat),
    "captured": datetime.fromisoformat,
    **dict.fromkeys((*LISTS, "extra"), _json),
}


class _Sink:
    """A file that only grows: what was written is taken away piece by piece."""

    def __init__(self) -> None:
        self.closed = False
        self._pieces: list[bytes] = []
        self._position = 0

    def write(self, piece: bytes) -> int:
        self._pieces.append(bytes(piece))
        self._position += len(piece)
        return len(piece)

    def tell(self) -> int:
        return self._position

    def flush(self) -> None: ...

    def close(self) -> None:
        self.closed = True

    def take(self) -> bytes:
        taken = b"".join(self._pieces)
        self._pieces.clear()
        return taken


FORMAT = Format(".parquet", "application/vnd.apache.parquet", chunks)
