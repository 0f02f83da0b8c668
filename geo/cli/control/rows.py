"""Rows as JSON or as a table that a person reads."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

Row = Mapping[str, Any]


def print_json(value: Any) -> None:
    """Plain values, dates as YYYY-MM-DD, on standard output."""
    print(json.dumps(value, ensure_ascii=False, indent=2, default=str))


def print_table(rows: Sequence[Row], columns: Sequence[str]) -> None:
    """Columns set by their width, numbers to the right; a dash where nothing is known."""
    cells = [[_cell(row.get(column)) for column in columns] for row in rows]
    titles = [column.replace("_km2", " km²").replace("_", " ") for column in columns]
    widths = [max(map(len, texts)) for texts in zip(titles, *cells, strict=True)]
    right = [all(isinstance(row.get(c), int | float | None) for row in rows) for c in columns]
    for line in (titles, *cells):
        parts = zip(line, widths, right, strict=True)
        print("  ".join(t.rjust(w) if r else t.ljust(w) for t, w, r in parts).rstrip())


def _cell(value: Any) -> str:
    if value is None:
        return "–"
    return f"{value:,.1f}" if isinstance(value, float) else str(value)
