"""A correction without a name, a reason or a sound value is refused, wherever it comes from."""

from datetime import datetime
from typing import Any

import orjson
import pytest

from geo.corrections.lines import lines, parsed
from geo.errors import RejectedItem
from geo.records.correction import Action, Correction

from .made import DAYS, SHELLING, correction, spot


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"author": " "}, "author"),
        ({"reason": ""}, "reason"),
        ({"reason": "x" * 3000}, "reason"),
        ({"author": "\x1b[2J"}, "shown"),
        ({"made_at": datetime(2025, 11, 24)}, "zone"),
        ({"report_id": ""}, "report_id"),
    ],
)
def test_who_when_and_why_are_always_there(more: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        correction(1, "reject", **more)


@pytest.mark.parametrize(
    ("action", "values", "words"),
    [
        ("explode", {}, "action"),
        ("reject", {"activity": "clash"}, "no values"),
        ("activity", {"activity": "shelling"}, "exactly"),
        ("activity", SHELLING | {"activity": "dancing"}, "activity"),
        ("activity", SHELLING | {"event_type": 7}, "event_type"),
        ("dates", DAYS | {"date_start": "yesterday"}, "date_start"),
        ("dates", DAYS | {"date_start": "2025-11-30"}, "order"),
        ("dates", DAYS | {"date_end": None}, "both ends"),
        ("place", spot(37, 48, geometry={"type": "Point", "coordinates": [200, 48]}), "geometry"),
        ("place", spot(37, 48, geometry={"type": "Point", "coordinates": "NaN"}), "geometry"),
        ("place", spot(37, 48, geometry="POINT (37 48)"), "geometry"),
        ("place", spot(37, 48, uncertainty_m=-5), "uncertainty_m"),
        ("place", spot(37, 48, place_kind="castle"), "place_kind"),
        ("split", {"places": [spot(37, 48)]}, "places"),
        ("split", {"places": [spot(37, 48), spot(37, 48, uncertainty_m=0)]}, "uncertainty_m"),
        ("undo", {"undoes": None}, "undoes"),
    ],
)
def test_a_value_that_its_field_cannot_hold_is_refused(
    action: Action, values: dict[str, Any], words: str
) -> None:
    with pytest.raises(ValueError, match=words):
        correction(1, action, values)


def test_bad_lines_are_rejected_one_by_one() -> None:
    good = next(lines([correction(1, "activity", SHELLING)]))
    half = orjson.dumps({"id": "c2", "author": "Olena"})
    odd = orjson.dumps({**orjson.loads(good), "values": 5})
    late = orjson.dumps({**orjson.loads(good), "made_at": "today"})
    content = b"\n".join([b"{", good, b"", half, b"[]", odd, late])
    found = list(parsed(content, "them.jsonl"))
    assert [item.where for item in found if isinstance(item, RejectedItem)] == [
        "line 1", "line 4", "line 5", "line 6", "line 7"
    ]  # fmt: skip
    assert [item for item in found if isinstance(item, Correction)] == [
        correction(1, "activity", SHELLING)
    ]
