"""Ready events of an input as rows; a large input is read in a process of its own."""

import gc
import marshal
import sys
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from multiprocessing.connection import Connection
from typing import Any

from geo.errors import InputError
from geo.ingest.inputs import items, source_of
from geo.ingest.processes import SPAWN, without_program
from geo.records.event import Event
from geo.sources.base import Input, Options, Rejected
from geo.store.packing import Packed, packed

if sys.platform == "linux":
    import fcntl

LARGE_BYTES = 8_000_000
"""From here on a second core is worth its start: the store writes while the other one reads."""

_TOGETHER = 500
_PIPE_BYTES = 1 << 20
"""What Linux lets a pipe hold: about as many rows as the store takes at once, so that the other
process reads on while they are written."""
_NO_REFERENCES = 2
"""The version of marshal that writes equal objects again: twice as fast for rows."""

Piece = Packed | Rejected


def pieces(given: Input, kind: str, options: Options) -> Iterator[Piece]:
    """Every event packed for the store, and every row that is none with the reason."""
    if given.path.stat().st_size < LARGE_BYTES:
        yield from _here(given, kind, options)
    else:
        yield from _beside(given, kind, options)


def _here(given: Input, kind: str, options: Options) -> Iterator[Piece]:
    _, source = source_of(given, kind)
    for item in items(given, source, options):
        if isinstance(item, Event):
            yield _packed(item)
        elif isinstance(item, Rejected):
            yield item


def _packed(event: Event) -> Piece:
    try:
        return packed(event)
    except Exception as error:  # a value that no file of ours holds costs its event, no other
        return Rejected(event.id, f"cannot be kept: {error}")


def _beside(given: Input, kind: str, options: Options) -> Iterator[Piece]:
    """The pipe breaks when either process dies, so that neither waits for the other for ever."""
    ours, theirs = SPAWN.Pipe(duplex=False)
    _widen(ours)
    process = SPAWN.Process(target=_send, args=(theirs, given, kind, options), daemon=True)
    with without_program():
        process.start()
    theirs.close()
    try:
        while batch := marshal.loads(ours.recv_bytes()):  # noqa: S302 - our own process wrote it
            yield from map(_piece, batch)
    except EOFError:
        raise InputError(f"{given.name}: reading it stopped half-way; try once more") from None
    finally:
        ours.close()
        process.join()


def _widen(pipe: Connection) -> None:
    """Let a pipe hold more, where the system can."""
    if sys.platform == "linux":
        with suppress(OSError):
            fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, _PIPE_BYTES)


def _plain(piece: Piece) -> tuple[Any, ...]:
    return (piece.where, piece.reason) if isinstance(piece, Rejected) else tuple(piece)


def _piece(plain: tuple[Any, ...]) -> Piece:
    return Packed(*plain) if len(plain) == len(Packed._fields) else Rejected(*plain)


def _send(pipe: Connection, given: Input, kind: str, options: Options) -> None:
    found = _here(given, kind, options)
    gc.disable()
    try:
        while batch := list(islice(found, _TOGETHER)):
            pipe.send_bytes(marshal.dumps([_plain(piece) for piece in batch], _NO_REFERENCES))
        pipe.send_bytes(marshal.dumps([]))
    except (BrokenPipeError, KeyboardInterrupt):
        pipe.close()
