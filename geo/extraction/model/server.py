"""Asking a language model behind an OpenAI-compatible address, with limits of time and size."""

import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import urlsplit

import httpx

from geo.errors import ModelError, UnusableAnswer, UsageError

ANSWER_BYTES = 2_000_000
"""A longer answer is refused: the statements of one passage take some ten kilobytes."""
CONNECT_S = 10.0

T = TypeVar("T")

_STRICT: Mapping[str, Any] = {"response_format": {"type": "json_object"}}
"""Asked first; not every server knows it, so the second attempt goes without."""


@dataclass(frozen=True, slots=True)
class Server:
    """`address` up to and with `/v1`; `seconds` limits one whole answer; `key` may be empty."""

    address: str
    model: str
    key: str = ""
    seconds: float = 120.0

    def __post_init__(self) -> None:
        if not _is_address(self.address):
            raise UsageError(
                "--reader: write the server's address, as http://127.0.0.1:11434/v1, "
                "without a name or password in it"
            )
        if not self.model:
            raise UsageError("--reader needs --model NAME: which model the server should use")

    def ask(self, messages: Sequence[Mapping[str, str]], read: Callable[[str], T]) -> T:
        """What `read` makes of the model's words; an attempt that fails is repeated once.

        `read` raises ValueError for words that it cannot use. Raises ModelError when the server
        cannot be reached or refuses, UnusableAnswer when no answer came in time or of use.
        """
        body = {"model": self.model, "temperature": 0, "stream": False, "messages": list(messages)}
        try:
            return read(_content(self._post({**body, **_STRICT})))
        except (_AttemptError, ValueError):
            pass
        try:
            return read(_content(self._post(body)))
        except _RefusedError as error:
            raise ModelError(f"{self.address}: {error}") from None
        except (_AttemptError, ValueError) as error:
            raise UnusableAnswer(f"{self.address}: no answer that can be used: {error}") from None

    def _post(self, body: Mapping[str, Any]) -> bytes:
        headers = {"authorization": f"Bearer {self.key}"} if self.key else {}
        timeout = httpx.Timeout(self.seconds, connect=min(CONNECT_S, self.seconds))
        url = f"{self.address.rstrip('/')}/chat/completions"
        try:
            with (
                httpx.Client(timeout=timeout, headers=headers, follow_redirects=False) as client,
                client.stream("POST", url, json=body) as response,
            ):
                content = _limited(response, time.monotonic() + self.seconds)
                _check(response, content)
                return content
        except httpx.ConnectError:
            raise ModelError(f"{self.address}: nothing answers there; is it running?") from None
        except httpx.TimeoutException:
            raise _AttemptError(f"no answer within {self.seconds:g} s") from None
        except httpx.HTTPError as error:
            raise _AttemptError(str(error) or type(error).__name__) from None


def _is_address(text: str) -> bool:
    """Whether it is an http(s) address with a host, and without a name or password."""
    try:
        parts = urlsplit(text)
        known = parts.scheme in ("http", "https") and bool(parts.hostname)
        return known and parts.port != 0 and parts.username is None
    except ValueError:
        return False


class _AttemptError(Exception):
    """An attempt that may be repeated."""


class _RefusedError(_AttemptError):
    """The server says no: a wrong key, an unknown model, a wrong address."""


def _limited(response: httpx.Response, deadline: float) -> bytes:
    """The body, unless it trickles in past the deadline or grows past all measure."""
    content = bytearray()
    for chunk in response.iter_bytes():
        content += chunk
        if len(content) > ANSWER_BYTES:
            raise _AttemptError(f"the answer is longer than {ANSWER_BYTES:,} bytes")
        if time.monotonic() > deadline:
            raise _AttemptError("the answer took too long")
    return bytes(content)


def _check(response: httpx.Response, content: bytes) -> None:
    if response.is_success:
        return
    said = " ".join(content[:200].decode("utf-8", "replace").split())
    message = f"HTTP {response.status_code}: {said or response.reason_phrase}"
    raise (_RefusedError if 300 <= response.status_code < 500 else _AttemptError)(message)


def _content(body: bytes) -> str:
    """The text of the first choice; raises ValueError for any other shape."""
    try:
        content = json.loads(body)["choices"][0]["message"]["content"]
    except (KeyError, IndexError, TypeError, RecursionError):
        raise ValueError("the server's JSON is not that of chat completions") from None
    if not isinstance(content, str):
        raise ValueError("the model wrote nothing")
    return content
