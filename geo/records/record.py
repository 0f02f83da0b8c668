"""The decorator of records: frozen for the type checker, quick to make at run time."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(*, kw_only: bool = False) -> Callable[[type[T]], type[T]]:
    """A slotted, hashable dataclass that mypy lets nobody write to.

    Made as `dataclass(frozen=True)`, a record sets each field through `object.__setattr__`: an
    event of 43 fields takes 10 µs instead of 1.4, all records of a report a tenth of its reading.
    """
    return dataclass(slots=True, unsafe_hash=True, kw_only=kw_only)
