"""Requests that last: redirects, mirrors, waits, retries, and answers checked before they are kept."""

from __future__ import annotations

import configparser
import json
import time
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, TypeVar
from urllib.parse import urlsplit

from .. import progress as watch
from ..errors import PluginError
from ..language import translate
from . import addresses, answers
from .catalogue import pause
from .inflate import pieces
from .limits import PassingError, Policy, Spent, Whole, pause_before, retry_after, too_large
from .saving import HEAD, Saving, held_file
from .watching import wait, watched

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    import requests

    from ..progress import Progress

_T = TypeVar("_T")
_CHUNK = 1 << 16
_REDIRECTS = 10
_PASSING = {408, 416, 429, 500, 502, 503, 504}


@dataclass(frozen=True)
class Answer:
    """What is known of an answer once its body was received.

    Attributes:
        url: Address asked for, before any mirror.
        final_url: Address that answered, after redirects and mirror.
        headers: Headers of the answer.
        size: Bytes of the body, decompressed.
        status: Status of HTTP; 304 says that the file held before has not changed.
    """

    url: str
    final_url: str
    headers: dict[str, str]
    size: int = 0
    status: int = 200

    def header(self, name: str) -> str:
        """Return a header, empty when absent."""
        return next((value for key, value in self.headers.items() if key.lower() == name.lower()), "")


@dataclass(frozen=True)
class Document:
    """A JSON document and the answer that brought it."""

    content: Any
    answer: Answer


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
    _spent: Spent = field(default_factory=Spent)

    def within(self, start: float, end: float) -> Client:
        """Return the same client, whose work is the share from ``start`` to ``end`` of the whole."""
        return replace(self, progress=watch.Part(self.progress, start, end))

    def document(self, url: str) -> Document:
        """Return the JSON document at an address."""

        def receive(answer: Answer, chunks: Iterator[bytes]) -> Document:
            pieces, size = [], 0
            for chunk in answers.checked(answer, chunks, answers.JSON, HEAD):
                pieces.append(chunk)
                size += len(chunk)
                if size > self.policy.document_cap:
                    raise too_large(self.policy.document_cap, answer.final_url)
            body = b"".join(pieces)
            try:
                return Document(json.loads(body.decode("utf-8-sig")), answer)
            except ValueError as error:
                # A document cut before its end parses no better than a false one: ask again.
                raise PassingError(translate("TiDataviz", "the answer is no whole JSON document")) from error

        return self._ask(url, receive)

    def save(self, url: str, path: Path, expected: str, fresh: bool = False) -> Answer:
        """Write the file at an address; the path must be of the caller's own temporary folder.

        Unless it must be ``fresh``, the file held is taken when the server says that it has not changed.
        """
        path.unlink(missing_ok=True)
        held = None if fresh else held_file(self.policy.held, url)
        saving = Saving(path, expected, held, self.policy, self.progress)
        return self._ask(url, saving.receive, saving.headers)

    def head(self, url: str) -> Answer:
        """Return what a server says of an address, without its body."""
        return self._ask(url, lambda answer, _chunks: answer, method="HEAD")

    def _ask(
        self,
        url: str,
        receive: Callable[[Answer, Iterator[bytes]], _T],
        headers: Callable[[str], dict[str, str]] | None = None,
        method: str = "GET",
    ) -> _T:
        """Ask until the answer is received whole or the attempts are used up."""
        fault = ""
        for attempt in range(self.policy.attempts):
            try:
                return self._once(url, receive, headers or _no_headers, method)
            except PassingError as passing:
                fault = passing.message
                planned = pause_before(attempt, self.policy, passing.after)
            self._spent.take(0, self.policy, addresses.mirrored(url, self.mirror))
            if attempt + 1 < self.policy.attempts:
                wait(planned, self.progress)
        raise PluginError(
            translate("TiDataviz", "The address did not answer after {attempts} attempts: {fault}.").format(
                attempts=self.policy.attempts, fault=fault
            ),
            addresses.mirrored(url, self.mirror),
            translate("TiDataviz", "Check the network, try again later, or import the file by hand."),
        )

    def _once(
        self,
        url: str,
        receive: Callable[[Answer, Iterator[bytes]], _T],
        headers: Callable[[str], dict[str, str]],
        method: str,
    ) -> _T:
        """Ask once, following redirects, and hand the body to ``receive``."""
        import requests

        place = url
        for _ in range(_REDIRECTS):
            address = addresses.mirrored(place, self.mirror)
            self._be_polite(address)
            stream = self._stream(address, headers(address), method)
            try:
                response = next(stream)
                if response.is_redirect:
                    place = self._followed(place, response.headers["location"])
                    continue
                self._judge(response, address, stream)
                whole = Whole(response, address, self.policy, self._spent)
                answer = Answer(url, response.url or address, dict(response.headers), status=response.status_code)
                return receive(answer, whole.chunks(stream))
            except (requests.exceptions.SSLError, requests.exceptions.ProxyError) as error:
                raise self._unreachable(address, error) from error
            except (requests.ConnectionError, requests.Timeout) as error:
                raise PassingError(translate("TiDataviz", "no answer from the server")) from error
            except (requests.exceptions.ChunkedEncodingError, requests.exceptions.ContentDecodingError) as error:
                raise PassingError(translate("TiDataviz", "the answer was cut")) from error
            except requests.RequestException as error:
                raise self._unreachable(address, error) from error
            finally:
                stream.close()
        raise PluginError(
            translate("TiDataviz", "The address leads from redirect to redirect without end."),
            addresses.mirrored(url, self.mirror),
            translate("TiDataviz", "Import the file by hand."),
        )

    def _followed(self, place: str, link: str) -> str:
        """Return where a redirect leads, which must not leave the secured connection."""
        target = addresses.followed(place, link)
        if not addresses.is_secure(target, place, self.mirror):
            raise PluginError(
                translate("TiDataviz", "The server sends to an address that is not secured: {address}.").format(
                    address=target
                ),
                addresses.mirrored(place, self.mirror),
                translate("TiDataviz", "Nothing was asked of that address. Import the file by hand."),
            )
        return target

    def _stream(self, address: str, headers: dict[str, str], method: str) -> Generator[Any, None, None]:
        """Yield the response, then the pieces of its body."""
        from requests.adapters import HTTPAdapter

        items = self._exchange(address, headers, method)
        # The host application's adapter watches for the user's wish itself, and its network objects belong to this thread.
        if isinstance(self.session.get_adapter(address), HTTPAdapter):
            return watched(items, self.progress)
        return items

    def _exchange(self, address: str, headers: dict[str, str], method: str) -> Generator[Any, None, None]:
        timeout = (self.policy.connect_timeout, self.policy.read_timeout)
        with self.session.request(
            method, address, headers=headers, stream=True, timeout=timeout, allow_redirects=False
        ) as response:
            yield response
            for chunk in pieces(response, _CHUNK):
                watch.check(self.progress)
                yield chunk

    def _judge(self, response: requests.Response, address: str, stream: Iterator[bytes]) -> None:
        """Raise unless the status is that of an answer."""
        if response.ok:
            return
        head = next(stream, b"")[:HEAD]
        report = answers.is_exception_report(head)
        status = response.status_code
        if status in _PASSING or (status == 400 and self.retry_bad_request and not report):
            message = translate("TiDataviz", "status {status}").format(status=status)
            raise PassingError(message, retry_after(response.headers.get("Retry-After", "")))
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


def _no_headers(_address: str) -> dict[str, str]:
    return {}
