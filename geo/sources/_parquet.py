"""Parquet files: the names of their columns, and their rows a batch at a time."""

from collections.abc import Iterator
from typing import Any

from geo.errors import InputError
from geo.sources.base import Input

_MAGIC = b"PAR1"
_BATCH = 2_000
_DERIVED = frozenset({"bbox"})
"""GeoParquet's covering column, which only repeats the geometry."""


def is_parquet(given: Input) -> bool:
    """Whether an input begins like a Parquet file."""
    return given.head.startswith(_MAGIC)


def names(given: Input) -> list[str]:
    """The names of the columns; none for a damaged file."""
    import pyarrow as pa  # noqa: PLC0415 - costs 0.2 s, and few inputs are Parquet
    import pyarrow.parquet as pq  # noqa: PLC0415

    try:
        return list(pq.read_schema(given.path).names)
    except (pa.ArrowException, OSError):
        return []


def rows(given: Input) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each row with where it stands; raises InputError where the file is damaged."""
    number = 0
    for columns in parts(given):
        for values in zip(*columns.values(), strict=True):
            number += 1
            yield f"row {number}", dict(zip(columns, values, strict=True))


def parts(given: Input) -> Iterator[dict[str, list[Any]]]:
    """The columns of some thousand rows after the other; InputError where the file is damaged."""
    import pyarrow as pa  # noqa: PLC0415
    import pyarrow.parquet as pq  # noqa: PLC0415

    try:
        with pq.ParquetFile(given.path) as file:
            wanted = [name for name in file.schema_arrow.names if name not in _DERIVED]
            for batch in file.iter_batches(_BATCH, columns=wanted):
                values = (column.to_pylist() for column in batch.columns)
                yield dict(zip(batch.schema.names, values, strict=True))
    except (pa.ArrowException, OSError) as error:
        raise InputError(f"{given.name}: a damaged Parquet file ({error})") from None
