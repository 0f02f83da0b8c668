"""Signs are told apart by eyes that lack a colour too, and stand out from the map and the page."""

from itertools import combinations

import pytest

from dashboard import palette

LEAST_APART = 20.0
"""Distance in CIELAB of the two colours most alike; 2 is the least that one sees side by side."""
GROUNDS = {"light": ("#ffffff", "#fbfaf7"), "dark": ("#10151c", "#1c232c")}
"""The page and the land of the map."""
EYES = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "without red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
                    (-0.003882, -0.048116, 1.051998)),
    "without green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
                      (-0.011820, 0.042940, 0.968881)),
    "without blue": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602),
                     (0.004733, 0.691367, 0.303900)),
}  # fmt: skip
"""Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB."""


def linear(colour: str) -> list[float]:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts]


def seen(colour: str, eyes: str) -> tuple[float, float, float]:
    """The colour in CIELAB (D65) as these eyes see it."""
    light = linear(colour)
    r, g, b = (
        min(max(sum(m * v for m, v in zip(row, light, strict=True)), 0), 1) for row in EYES[eyes]
    )
    xyz = (
        (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047,
        0.2126729 * r + 0.7151522 * g + 0.0721750 * b,
        (0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883,
    )
    x, y, z = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def contrast(one: str, other: str) -> float:
    weights = (0.2126, 0.7152, 0.0722)
    lights = (sum(w * v for w, v in zip(weights, linear(c), strict=True)) for c in (one, other))
    low, high = sorted(lights)
    return (high + 0.05) / (low + 0.05)


def apart(one: str, other: str, eyes: str) -> float:
    pairs = zip(seen(one, eyes), seen(other, eyes), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


@pytest.mark.parametrize("page", ["light", "dark"])
@pytest.mark.parametrize("eyes", EYES)
def test_no_two_groups_look_alike_to_any_eyes(eyes, page):
    inks = {group: getattr(ink, page) for group, ink in palette.INKS.items()}
    near = {(a, b): apart(inks[a], inks[b], eyes) for a, b in combinations(inks, 2)}
    assert {pair: d for pair, d in near.items() if d < LEAST_APART} == {}


def test_the_measure_knows_red_and_green_that_some_eyes_take_for_one():
    assert apart("#b84f3c", "#7d7a36", "usual") > 2 * apart("#b84f3c", "#7d7a36", "without green")
    assert apart("#d55e00", "#8a7a00", "without red") < LEAST_APART


@pytest.mark.parametrize("page", ["light", "dark"])
def test_every_sign_and_kind_of_ground_stands_out(page):
    inks = palette.INKS | palette.GROUND | dict(enumerate(palette.MAKERS))
    faint = {
        (name, ground)
        for name, ink in inks.items()
        for ground in GROUNDS[page]
        if contrast(getattr(ink, page), ground) < 3
    }
    assert faint == set()


def test_every_side_has_a_shape_of_its_own():
    assert len(set(palette.SHAPES.values())) == len(palette.SIDES)
