"""Opens the page in the user's own browser, where there is a screen to show it on."""

import os
import platform
import socket
import time
import webbrowser
from threading import Thread

PATIENCE_S = 30.0
"""How long the server may take to listen before nothing is opened."""
_BETWEEN_S = 0.1
_ANY = ("0.0.0.0", "::", "")  # noqa: S104 - compared with, not listened on


def open_when_listening(host: str, port: int) -> None:
    """Wait beside the server for its port, then open the page; do nothing without a screen."""
    if _has_screen():
        here = "127.0.0.1" if host in _ANY else host
        Thread(target=_open, args=(here, port), daemon=True).start()


def _has_screen() -> bool:
    """Text browsers would take the terminal away, so Linux needs a display."""
    shown = "DISPLAY" in os.environ or "WAYLAND_DISPLAY" in os.environ
    return shown or platform.system() != "Linux"


def _open(host: str, port: int) -> None:
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        try:
            socket.create_connection((host, port), timeout=1.0).close()
        except OSError:
            time.sleep(_BETWEEN_S)
        else:
            name = f"[{host}]" if ":" in host else host
            webbrowser.open(f"http://{name}:{port}")
            return
