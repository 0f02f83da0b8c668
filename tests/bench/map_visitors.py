"""Visitors of the dashboard without a browser: Streamlit's own messages, and the map's questions.

Ten browsers on two cores would measure the browsers. A visitor here opens the page at some days
over a websocket as the browser does, waits until the script has run, asks what the map asks, moves
the map, and goes; the next time somebody new comes, so that each run leaves whatever it leaves.
`python -m tests.bench.map_visitors STORE [MINUTES]` prints times, errors and the server's memory.
"""

import os
import sys
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect

from tests.browser import chromium

VISITORS = 10
VISITS = 12
"""Visits of each when they come at once, and of the one who comes alone."""
LOOK_S = 1.0
"""What a visitor looks at the page before the next step; nobody clicks ten times a second."""
SAMPLE_S = 20
"""Between two looks at the memory while the long run lasts."""
VIEWS = (
    "22,44,41,53&zoom=6",
    "30,46,38,51&zoom=7",
    "34,48,36,49&zoom=9",
    "35,48,35.4,48.3&zoom=11",
)


def main() -> None:
    """One alone, ten at once, and, when minutes are given, two for so long."""
    with chromium.served(Path(sys.argv[1])) as address:
        server = server_at(address)
        visit(address, 0)
        alone = [visit(address, number) for number in range(VISITS)]
        print(f"memory after one: {megabytes(server)} MB", flush=True)
        at_once = together(address, VISITORS, VISITS)
        for part, name in enumerate(("page", "map")):
            one, ten = ([taken[part] for taken in of] for of in (alone, at_once))
            slower = median(ten) / median(one)
            print(f"{name}: alone {median(one):.0f} ms, ten at once {median(ten):.0f} ms, "
                  f"{slower:.1f}x")  # fmt: skip
        print(f"memory after ten: {megabytes(server)} MB, peak {peak(server)} MB", flush=True)
        if len(sys.argv) > 2:
            last(address, server, float(sys.argv[2]) * 60)


def together(address: str, visitors: int, visits: int) -> list[tuple[float, float]]:
    """So many visitors at once, each so often; an error of any of them is raised here."""
    with ThreadPoolExecutor(visitors) as pool:
        return list(pool.map(lambda number: visit(address, number), range(visitors * visits)))


def last(address: str, server: int, seconds: float) -> None:
    """Two visitors after each other for so long, and the memory now and then."""
    began = time.monotonic()
    while time.monotonic() - began < seconds:
        since, visits = time.monotonic(), 0
        while time.monotonic() - since < SAMPLE_S:
            visits += len(together(address, 2, 5))
        print(f"{time.monotonic() - began:5.0f} s: {megabytes(server)} MB after {visits} visits",
              flush=True)  # fmt: skip


def visit(address: str, number: int) -> tuple[float, float]:
    """Milliseconds of one run of the page, and of one answer of the map; then a look at it."""
    days = f"since=2025-11-{1 + number % 28:02}"
    began = time.perf_counter()
    run(address, days)
    ran = time.perf_counter()
    for view in VIEWS:
        ask(f"{address}/api/map.json?{days}&view={view}")
    ask(f"{address}/api/areas.json?{days}")
    asked = time.perf_counter()
    time.sleep(LOOK_S)
    return (ran - began) * 1000, (asked - ran) * 1000 / len(VIEWS)


def run(address: str, query: str) -> None:
    """Open the page as a browser does and wait until its script has run."""
    stream = f"{address.replace('http', 'ws')}/_stcore/stream"
    with connect(stream, origin=address, subprotocols=["streamlit"], max_size=None) as socket:
        message = BackMsg()
        message.rerun_script.query_string = query
        socket.send(message.SerializeToString())
        while True:
            told = ForwardMsg.FromString(socket.recv(timeout=120))
            if told.WhichOneof("type") == "script_finished":
                break
    if told.script_finished != ForwardMsg.FINISHED_SUCCESSFULLY:
        raise RuntimeError(f"the script ended with {told.script_finished}")


def ask(address: str) -> None:
    """An answer of a route; anything but 200 is raised."""
    with urllib.request.urlopen(address, timeout=120) as answer:  # noqa: S310
        answer.read()


def megabytes(process: int) -> int:
    """Memory that a process holds now."""
    return _status(process, "VmRSS")


def peak(process: int) -> int:
    """The most memory that a process has held."""
    return _status(process, "VmHWM")


def _status(process: int, name: str) -> int:
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith(name)).split()[1]) // 1024


def server_at(address: str) -> int:
    """The server that was started for this address: a child of ours with its port."""
    port = address.rsplit(":", 1)[1]
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if port.encode() in words and b"--port" in words:
            return int(folder.name)
    raise RuntimeError(f"no server at {address} below {os.getpid()}")


if __name__ == "__main__":
    main()
