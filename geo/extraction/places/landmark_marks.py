"""What marks an object by its own: a number, or a name in quotes, right after the class word."""

from geo.extraction.places.place_draft import Scene

LONGEST_NUMBER = 3
"""Digits of the numbers that schools, hospitals and mines bear."""
_JOINTS = frozenset(("/", "-"))
"""What joins the numbers of one mine: "No. 5/6", "№ 1-3"."""
_OPENING = '«“"„'


def numbered_after(scene: Scene, token: int, bare: bool = False) -> int | None:
    """Where `No. 5/6` or `№ 14` right after a token ends; `bare` lets a number stand alone."""
    gap, first = scene.gap(token), token + 1
    at = first + (scene.word(first) in scene.tells.numbered and gap == " ")
    if at == first and (gap.strip() not in ("", "№", "#") or not (bare or "№" in gap)):
        return None
    if not scene.word(at).isdigit() or len(scene.word(at)) > LONGEST_NUMBER:
        return None
    while scene.gap(at) in _JOINTS and scene.word(at + 1).isdigit():
        at += 1
    return at + 1


def quoted_after(scene: Scene, token: int) -> int | None:
    """Where a name in quotes that begins right after a token ends; None without one."""
    gap = scene.gap(token)
    if len(gap) != 2 or gap[0] != " " or gap[1] not in _OPENING:
        return None
    words = range(token + 1, token + 5)
    return next((at + 1 for at in words if scene.gap(at) not in (" ", "-", ". ")), None)
