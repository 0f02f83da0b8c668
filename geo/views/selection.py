"""Filters over the store's hot columns in memory: the same answer as its SQL, in milliseconds."""

from geo.records.filters import Filters
from geo.store.chunks import Columns
from geo.store.conditions import CLOCKS
from geo.store.masks import Mask, Meant, in_memory, mask
from geo.views.regions import chosen_region

__all__ = ["CLOCKS", "in_memory", "wanted"]


def wanted(rows: Columns, filters: Filters, meant: Meant) -> Mask | None:
    """Which of all rows are wanted, None for all; `filters` must be such that `in_memory` holds."""
    region = chosen_region(filters.within).area if filters.within else None
    return mask(rows, filters, meant, region)
