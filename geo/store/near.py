"""Near-identical reports: MinHash sketches of word shingles, compared only within shared bands."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple
from zlib import crc32

import numpy as np

SHINGLE_WORDS = 4
HASHES = 64
BANDS = 16
"""16 bands of 4: texts with Jaccard 0.7 share a band in 99 % of cases, with 0.3 in 12 %."""

ALIKE = 0.6
"""Linked from here on: a repost with a changed head or tail keeps 0.7 and more of its shingles,
two different daily reports of one staff stay under 0.4."""

_PRIME = np.uint64((1 << 61) - 1)
_RANDOM = np.random.default_rng(20251123)
_FACTORS = _RANDOM.integers(1, 1 << 29, HASHES, dtype=np.uint64)
_SHIFTS = _RANDOM.integers(0, 1 << 60, HASHES, dtype=np.uint64)

_AT_ONCE = 1024
"""Shingles hashed at once, in half a megabyte: a text of 5 MB has a million."""

_BAND_BYTES = 4 * HASHES // BANDS


def sketch(tokens: Sequence[str]) -> bytes | None:
    """The MinHash sketch (64 numbers of 32 bits) of a text; None for less than one shingle.

    `tokens` are its `geo.store.search.words`.
    """
    if len(tokens) < SHINGLE_WORDS:
        return None
    written = " ".join(tokens).encode().split(b" ")
    together = zip(*(written[first:] for first in range(SHINGLE_WORDS)), strict=False)
    shingles = set(map(crc32, map(b" ".join, together)))
    hashes = np.fromiter(shingles, dtype=np.uint64, count=len(shingles))
    least = np.full(HASHES, _PRIME)
    for first in range(0, len(hashes), _AT_ONCE):
        mixed = np.multiply.outer(hashes[first : first + _AT_ONCE], _FACTORS)
        mixed += _SHIFTS
        np.minimum(mixed, mixed - _PRIME, out=mixed)  # modulo: it is less than twice the prime
        np.minimum(least, mixed.min(axis=0), out=least)
    return (least & np.uint64(0xFFFFFFFF)).astype(np.uint32).tobytes()


class Sketched(NamedTuple):
    """A stored report by its `fid` and its id, and what `sketch` made of its text."""

    fid: int
    report_id: str
    sketch: bytes | None


def link(db: sqlite3.Connection, fresh: Sequence[Sketched]) -> None:
    """Remember the sketches of reports that have none, and link each to those it resembles.

    What is stored is asked once for all of them; among themselves, each is linked to those before.
    """
    fresh = [one for one in fresh if one.sketch is not None]
    bands = [_bands(one.sketch) for one in fresh if one.sketch]
    in_band = _stored_in_bands(db, sorted({band for own in bands for band in own}))
    there = _stored(db, {fid for fids in in_band.values() for fid in fids})
    links: list[tuple[str, str, float]] = []
    for one, own in zip(fresh, bands, strict=True):
        near = {fid for band in own for fid in in_band[band]}
        links += _links(one, [there[fid] for fid in sorted(near)])
        there[one.fid] = one
        for band in own:
            in_band[band].append(one.fid)
    db.executemany("INSERT INTO report_links VALUES (?,?,?)", links)
    rows = sorted((band, one.fid) for one, own in zip(fresh, bands, strict=True) for band in own)
    db.executemany("INSERT OR IGNORE INTO report_bands VALUES (?,?)", rows)
    sketches = [(one.fid, one.sketch) for one in fresh]
    db.executemany("INSERT INTO report_sketches VALUES (?,?)", sketches)


def _links(one: Sketched, others: list[Sketched]) -> Iterator[tuple[str, str, float]]:
    """The reports that one resembles, with the estimated Jaccard index of their shingles."""
    if others:
        kept = np.frombuffer(b"".join(other.sketch or b"" for other in others), dtype=np.uint32)
        same = kept.reshape(-1, HASHES) == np.frombuffer(one.sketch or b"", dtype=np.uint32)
        for other, equal in zip(others, same.sum(axis=1).tolist(), strict=True):
            if equal >= ALIKE * HASHES:
                yield one.report_id, other.report_id, equal / HASHES


def _stored_in_bands(db: sqlite3.Connection, bands: list[int]) -> dict[int, list[int]]:
    """The `fid`s of the stored reports in each of these bands."""
    found: dict[int, list[int]] = {band: [] for band in bands}
    marks = ",".join("?" * len(bands))
    sql = f"SELECT band, report_fid FROM report_bands WHERE band IN ({marks})"
    for band, fid in db.execute(sql, bands):
        found[band].append(fid)
    return found


def _stored(db: sqlite3.Connection, fids: Iterable[int]) -> dict[int, Sketched]:
    wanted = ",".join(map(str, fids))
    sql = (
        "SELECT r.fid, r.id, s.sketch FROM report_sketches s JOIN reports r ON r.fid=s.report_fid "
        f"WHERE s.report_fid IN ({wanted})"
    )
    return {row[0]: Sketched(*row) for row in db.execute(sql)}


def forget(db: sqlite3.Connection, fid: int, report_id: str) -> None:
    """Drop a report's sketch and links, before its text is replaced."""
    row = db.execute("SELECT sketch FROM report_sketches WHERE report_fid=?", (fid,)).fetchone()
    if row is None:
        return
    bands = _bands(row[0])
    marked = [(band, fid) for band in bands]
    db.executemany("DELETE FROM report_bands WHERE band=? AND report_fid=?", marked)
    db.execute("DELETE FROM report_sketches WHERE report_fid=?", (fid,))
    db.execute("DELETE FROM report_links WHERE report_id=?1 OR other_id=?1", (report_id,))


def _bands(sketched: bytes) -> list[int]:
    return [
        (number << 32) | crc32(sketched[number * _BAND_BYTES : (number + 1) * _BAND_BYTES])
        for number in range(BANDS)
    ]
