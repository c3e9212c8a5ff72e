"""Requests that last: redirects, mirrors, waits, retries, and answers checked before they are kept."""

from __future__ import annotations

import configparser
import email.utils
import json
import time
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, TypeVar
from urllib.parse import urlsplit

from .. import progress as watch
from ..errors import PluginError
from ..language import number, translate
from . import addresses, answers
from .catalogue import pause
from .watching import wait, watched

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    import requests

    from ..progress import Progress

_T = TypeVar("_T")
_CHUNK = 1 << 16
_HEAD = 4096
_REDIRECTS = 10
_MEGABYTE = 1_000_000
_PASSING = {408, 429, 500, 502, 503, 504}


@dataclass(frozen=True)
class Policy:
    """How patient and how greedy a download may be.

    Attributes:
        attempts: Number of times that an address is asked for.
        first_wait: Seconds before the second attempt; doubled at each further one.
        longest_wait: Seconds at most between two attempts, whatever the server asks.
        connect_timeout: Seconds to wait for a connection.
        read_timeout: Seconds to wait for the next piece of an answer.
        size_cap: Bytes at most in one file.
        page_size: Features asked for in one page of a WFS.
    """

    attempts: int = 5
    first_wait: float = 1.0
    longest_wait: float = 60.0
    connect_timeout: float = 15.0
    read_timeout: float = 120.0
    size_cap: int = 2_000_000_000
    page_size: int = 5000


@dataclass(frozen=True)
class Answer:
    """What is known of an answer once its body was received.

    Attributes:
        url: Address asked for, before any mirror.
        final_url: Address that answered, after redirects and mirror.
        headers: Headers of the answer.
        size: Bytes of the body, decompressed.
    """

    url: str
    final_url: str
    headers: dict[str, str]
    size: int = 0

    def header(self, name: str) -> str:
        """Return a header, empty when absent."""
        return next((value for key, value in self.headers.items() if key.lower() == name.lower()), "")


@dataclass(frozen=True)
class Document:
    """A JSON document and the answer that brought it."""

    content: Any
    answer: Answer


class _PassingError(Exception):
    """A fault that may not happen again: the request is worth another attempt."""

    def __init__(self, message: str, after: float | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.after = after


def new_session() -> requests.Session:
    """Return a plain session that says who asks."""
    import requests

    session = requests.Session()
    session.headers["User-Agent"] = f"ti_dataviz_plugin/{_version()}"
    return session


def _version() -> str:
    """Return the version that metadata.txt states."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(Path(__file__).resolve().parents[2] / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version", fallback="0")


@dataclass
class Client:
    """One download's way to the network.

    Attributes:
        session: Session of requests, the host application's adapter mounted on it if there is one.
        mirror: Address of the mirror, or nothing.
        progress: Told how far it is; asked whether to stop.
        policy: How patient and how greedy.
        retry_bad_request: Whether status 400 without an error report is a passing fault (the Géoplateforme has such).
    """

    session: requests.Session
    mirror: str
    progress: Progress
    policy: Policy = field(default_factory=Policy)
    retry_bad_request: bool = False
    _last: dict[str, float] = field(default_factory=dict)

    def within(self, start: float, end: float) -> Client:
        """Return the same client, whose work is the share from ``start`` to ``end`` of the whole."""
        return replace(self, progress=watch.Part(self.progress, start, end))

    def document(self, url: str) -> Document:
        """Return the JSON document at an address."""

        def receive(answer: Answer, chunks: Iterator[bytes]) -> Document:
            body = b"".join(_checked(answer, chunks, answers.JSON))
            try:
                return Document(json.loads(body.decode("utf-8-sig")), answer)
            except ValueError as error:
                # A document cut before its end parses no better than a false one: ask again.
                raise _PassingError(translate("TiDataviz", "the answer is no whole JSON document")) from error

        return self._ask(url, receive)

    def save(self, url: str, path: Path, expected: str) -> Answer:
        """Write the file at an address; the path must be of the caller's own temporary folder."""

        def receive(answer: Answer, chunks: Iterator[bytes]) -> Answer:
            size = 0
            total = float(answer.header("Content-Length") or 0)
            with path.open("wb") as target:
                for chunk in _checked(answer, chunks, expected):
                    target.write(chunk)
                    size += len(chunk)
                    megabytes = translate("TiDataviz", "{size} MB received").format(size=number(size / _MEGABYTE, 1))
                    self.progress.report(min(1.0, size / total) if total else 0.0, megabytes)
            return Answer(answer.url, answer.final_url, answer.headers, size)

        return self._ask(url, receive)

    def _ask(self, url: str, receive: Callable[[Answer, Iterator[bytes]], _T]) -> _T:
        """Ask until the answer is received whole or the attempts are used up."""
        fault = ""
        for attempt in range(self.policy.attempts):
            try:
                return self._once(url, receive)
            except _PassingError as passing:
                fault = passing.message
                planned = self.policy.first_wait * 2**attempt if passing.after is None else passing.after
            if attempt + 1 < self.policy.attempts:
                wait(min(planned, self.policy.longest_wait), self.progress)
        raise PluginError(
            translate("TiDataviz", "The address did not answer after {attempts} attempts: {fault}.").format(
                attempts=self.policy.attempts, fault=fault
            ),
            addresses.mirrored(url, self.mirror),
            translate("TiDataviz", "Check the network, try again later, or import the file by hand."),
        )

    def _once(self, url: str, receive: Callable[[Answer, Iterator[bytes]], _T]) -> _T:
        """Ask once, following redirects, and hand the body to ``receive``."""
        import requests

        place = url
        for _ in range(_REDIRECTS):
            address = addresses.mirrored(place, self.mirror)
            self._be_polite(address)
            stream = self._stream(address)
            try:
                response = next(stream)
                if response.is_redirect:
                    place = addresses.followed(place, response.headers["location"])
                    continue
                self._judge(response, address, stream)
                whole = _Whole(response, address, self.policy.size_cap)
                return receive(Answer(url, response.url or address, dict(response.headers)), whole.chunks(stream))
            except (requests.exceptions.SSLError, requests.exceptions.ProxyError) as error:
                raise self._unreachable(address, error) from error
            except (requests.ConnectionError, requests.Timeout) as error:
                raise _PassingError(translate("TiDataviz", "no answer from the server")) from error
            except (requests.exceptions.ChunkedEncodingError, requests.exceptions.ContentDecodingError) as error:
                raise _PassingError(translate("TiDataviz", "the answer was cut")) from error
            except requests.RequestException as error:
                raise self._unreachable(address, error) from error
            finally:
                stream.close()
        raise PluginError(
            translate("TiDataviz", "The address leads from redirect to redirect without end."),
            addresses.mirrored(url, self.mirror),
            translate("TiDataviz", "Import the file by hand."),
        )

    def _stream(self, address: str) -> Generator[Any, None, None]:
        """Yield the response, then the pieces of its body."""
        from requests.adapters import HTTPAdapter

        items = self._exchange(address)
        # The host application's adapter watches for the user's wish itself, and its network objects belong to this thread.
        if isinstance(self.session.get_adapter(address), HTTPAdapter):
            return watched(items, self.progress)
        return items

    def _exchange(self, address: str) -> Generator[Any, None, None]:
        timeout = (self.policy.connect_timeout, self.policy.read_timeout)
        with self.session.get(address, stream=True, timeout=timeout, allow_redirects=False) as response:
            yield response
            for chunk in response.iter_content(_CHUNK):
                watch.check(self.progress)
                yield chunk

    def _judge(self, response: requests.Response, address: str, stream: Iterator[bytes]) -> None:
        """Raise unless the status is that of an answer."""
        if response.ok:
            return
        head = next(stream, b"")[:_HEAD]
        report = answers.is_exception_report(head)
        status = response.status_code
        if status in _PASSING or (status == 400 and self.retry_bad_request and not report):
            message = translate("TiDataviz", "status {status}").format(status=status)
            raise _PassingError(message, _retry_after(response.headers.get("Retry-After", "")))
        raise PluginError(
            translate("TiDataviz", "The server answered with status {status}: “{message}”.").format(
                status=status, message=answers.quote(head)
            ),
            address,
            translate("TiDataviz", "Check that the address is still right, or import the file by hand."),
        )

    def _unreachable(self, address: str, error: Exception) -> PluginError:
        return PluginError(
            translate("TiDataviz", "The address cannot be reached."),
            address,
            translate("TiDataviz", "Check the proxy and the certificates in the network settings, or import by hand."),
            str(error),
        )

    def _be_polite(self, address: str) -> None:
        """Leave the pause that a host asks for between two requests; a mirror is the user's own."""
        host = urlsplit(address).hostname or ""
        needed = self._last.get(host, -1e9) + pause(host) - time.monotonic()
        wait(max(0.0, needed), self.progress)
        self._last[host] = time.monotonic()


@dataclass
class _Whole:
    """Sees to it that a body is received whole, and is not larger than allowed."""

    response: requests.Response
    address: str
    size_cap: int

    def chunks(self, stream: Iterator[bytes]) -> Iterator[bytes]:
        """Yield the pieces; raise when they are too many, or too few for the length announced."""
        size = 0
        for chunk in stream:
            size += len(chunk)
            if size > self.size_cap:
                raise PluginError(
                    translate("TiDataviz", "The file is larger than {size} MB.").format(
                        size=number(self.size_cap / _MEGABYTE)
                    ),
                    self.address,
                    translate("TiDataviz", "Restrict the area, or import the file by hand."),
                )
            yield chunk
        announced = self.response.headers.get("Content-Length", "")
        encoded = self.response.headers.get("Content-Encoding", "identity") != "identity"
        if announced.isdigit() and not encoded and size != int(announced):
            raise _PassingError(translate("TiDataviz", "the answer was cut"))


def _checked(answer: Answer, chunks: Iterator[bytes], expected: str) -> Iterator[bytes]:
    """Yield the pieces once their beginning proved to be of the kind expected."""
    head = b""
    for chunk in chunks:
        head += chunk
        if len(head) >= _HEAD:
            break
    answers.check(head[:_HEAD], answer.header("Content-Type"), answer.final_url, expected)
    yield head
    yield from chunks


def _retry_after(text: str) -> float | None:
    """Return the seconds that a Retry-After header asks for, given as a number or as a date; None when there is none."""
    if text.strip().isdigit():
        return float(text)
    try:
        date = email.utils.parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None
    if date.tzinfo is None:
        date = date.replace(tzinfo=timezone.utc)
    return max(0.0, (date - datetime.now(timezone.utc)).total_seconds())
