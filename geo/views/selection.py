"""Filters over the store's hot columns in memory: the same answer as its SQL, in milliseconds."""

from geo.records.filters import Filters
from geo.store.chunks import Columns
from geo.store.conditions import CLOCKS
from geo.store.masks import Meant, in_memory, mask
from geo.views.regions import chosen_region

__all__ = ["CLOCKS", "in_memory", "select"]


def select(rows: Columns, filters: Filters, meant: Meant) -> Columns:
    """The wanted rows of all rows; `filters` must be such that `in_memory` holds."""
    region = chosen_region(filters.within).area if filters.within else None
    wanted = mask(rows, filters, meant, region)
    if wanted is None or wanted.all():
        return rows
    return {name: column[wanted] for name, column in rows.items()}
