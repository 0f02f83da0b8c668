"""Processes that read for the one that stores: fed in order, answering in any, gone with it.

Each has a pipe of its own, which breaks when either side dies, so that none waits for ever. Where
the system can, only the first one starts anew and imports; the others are its copies.
"""

import os
import sys
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import count
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from queue import SimpleQueue
from threading import Thread

from geo.errors import GeoError
from geo.ingest.processes import SPAWN, without_program

Work = Callable[[bytes], bytes]
"""What a worker does with a message."""

MANY = 200
"""From so many reports on, more processes are worth their start (0.6 s each)."""

WAITING = 3
"""Messages that a worker has before it: it goes on while its answers are being stored."""

_COPIES = sys.platform == "linux"


class WorkersDied(GeoError):
    """A worker is gone; what it had before it is not lost, as nothing of it was stored."""


def answers(
    messages: Iterator[bytes], processes: int, start: Callable[..., Work], *given: object
) -> Iterator[bytes]:
    """The answers to messages, in order, by `processes` workers with a `start(*given)` each."""
    pipes, started = _started(processes, start, given)
    try:
        yield from _in_order(messages, pipes)
    except (EOFError, OSError):
        raise WorkersDied("a process that reads stopped half-way; try once more") from None
    finally:
        for pipe in pipes:
            pipe.close()
        for process in started:
            process.join()


def _in_order(messages: Iterator[bytes], pipes: list[Connection]) -> Iterator[bytes]:
    """Keep every worker busy; what is answered too early waits."""
    before: dict[Connection, deque[int]] = {pipe: deque() for pipe in pipes}
    early: dict[int, bytes] = {}
    numbers, wanted = count(), 0
    for pipe in [*pipes] * WAITING:
        _feed(pipe, messages, numbers, before[pipe])
    while any(before.values()):
        for pipe in _ready([pipe for pipe in pipes if before[pipe]]):
            early[before[pipe].popleft()] = pipe.recv_bytes()
            _feed(pipe, messages, numbers, before[pipe])
        while wanted in early:
            yield early.pop(wanted)
            wanted += 1


def _ready(pipes: list[Connection]) -> list[Connection]:
    """Those with an answer; waits for the first one."""
    found = wait(pipes)
    return [pipe for pipe in pipes if pipe in found]


def _feed(
    pipe: Connection, messages: Iterator[bytes], numbers: Iterator[int], before: deque[int]
) -> None:
    """Give a worker one message more, if there is one."""
    message = next(messages, None)
    if message is not None:
        pipe.send_bytes(message)
        before.append(next(numbers))


def _started(
    processes: int, start: Callable[..., Work], given: tuple[object, ...]
) -> tuple[list[Connection], list[SpawnProcess]]:
    pairs = [SPAWN.Pipe() for _ in range(processes)]
    together = [pairs] if _COPIES else [[pair] for pair in pairs]
    started = []
    with without_program():
        for some in together:
            theirs = [pair[1] for pair in some]
            started.append(SPAWN.Process(target=_serve, args=(theirs, start, given), daemon=True))
            started[-1].start()
    for _, pipe in pairs:
        pipe.close()
    return [pair[0] for pair in pairs], started


def _serve(pipes: list[Connection], start: Callable[..., Work], given: tuple[object, ...]) -> None:
    """One worker for each pipe, all but the first a copy of this process; ends after its copies."""
    copies = []
    for pipe in pipes[1:]:
        copy = os.fork()
        if copy == 0:
            _close_others(pipes, pipe)
            _answer(pipe, start(*given))
            os._exit(0)
        copies.append(copy)
    _close_others(pipes, pipes[0])
    _answer(pipes[0], start(*given))
    for copy in copies:
        os.waitpid(copy, 0)


def _close_others(pipes: list[Connection], own: Connection) -> None:
    for pipe in pipes:
        if pipe is not own:
            pipe.close()


def _answer(pipe: Connection, work: Work) -> None:
    """Answer every message, while a thread takes in the next so that its sender never waits."""
    waiting: SimpleQueue[bytes | None] = SimpleQueue()
    Thread(target=_take_in, args=(pipe, waiting), daemon=True).start()
    with suppress(BrokenPipeError, KeyboardInterrupt):
        while (message := waiting.get()) is not None:
            pipe.send_bytes(work(message))


def _take_in(pipe: Connection, waiting: "SimpleQueue[bytes | None]") -> None:
    try:
        while True:
            waiting.put(pipe.recv_bytes())
    except (EOFError, OSError):
        waiting.put(None)
