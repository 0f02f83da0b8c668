"""The place labels are sound: spans, identifiers, parts and the promised amounts."""

import json
from collections import Counter
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, get_args

import pytest

from geo.records.vocabulary import PlaceKind, Role

FOLDER = Path(__file__).parent / "places"
LANGUAGES = ("en", "uk", "ru")
IN_TOWN = ("landmark", "district", "street")


@cache
def passages(lang: str) -> list[dict[str, Any]]:
    lines = (FOLDER / f"{lang}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def mentions(lang: str) -> list[dict[str, Any]]:
    return [mention for passage in passages(lang) for mention in passage["mentions"]]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_spans_are_code_points_of_the_text(lang: str) -> None:
    for passage in passages(lang):
        for span in passage["mentions"] + passage["not_places"]:
            assert passage["text"][span["start"] : span["end"]] == span["surface"], passage["id"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_spans_do_not_overlap(lang: str) -> None:
    for passage in passages(lang):
        spans = passage["mentions"] + passage["not_places"]
        edges = sorted((span["start"], span["end"]) for span in spans)
        assert all(first[1] <= second[0] for first, second in pairwise(edges)), passage["id"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_place_is_said_where(lang: str) -> None:
    for mention in mentions(lang):
        assert mention["kind"] in get_args(PlaceKind)
        assert mention["role"] in get_args(Role)
        if mention["lon"] is None:
            assert mention["place_id"], mention
        else:
            assert -180 <= mention["lon"] <= 180, mention
            assert -90 <= mention["lat"] <= 90, mention
            assert mention["tol_m"] > 0, mention


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_stands_in_a_town_names_its_town(lang: str) -> None:
    inside = [mention for mention in mentions(lang) if mention["kind"] in IN_TOWN]
    assert all(mention["settlement"] for mention in inside)
    assert all(isinstance(mention["landmark_known"], bool) for mention in inside)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_identifiers_are_unique_and_parts_balanced(lang: str) -> None:
    ids = [passage["id"] for passage in passages(lang)]
    assert len(ids) == len(set(ids))
    parts = Counter(passage["part"] for passage in passages(lang))
    assert set(parts) == {"tune", "held"}
    assert parts["held"] * 3 >= parts.total()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_there_are_enough_passages(lang: str) -> None:
    assert len(passages(lang)) >= 35
    assert len(mentions(lang)) >= 150


def test_there_are_enough_landmarks() -> None:
    inside = [m for lang in LANGUAGES for m in mentions(lang) if m["kind"] in IN_TOWN]
    assert len(inside) >= 120
    assert len({mention["settlement"] for mention in inside}) >= 15
