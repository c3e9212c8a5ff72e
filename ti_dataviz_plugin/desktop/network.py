"""requests over QGIS's network manager: the officer's proxy, certificates and authentication are those of QGIS.

Requests belong in a task or an algorithm; the main thread, which must go on, makes them (see ``wire``). Asked for on the
main thread itself, they let it run while they wait. A body is handed on in pieces as it comes, so that a large file does not
fill the memory. Redirects are left to requests. QGIS puts its own User-Agent in the place of any other; changing that would
take code that runs for every request of QGIS.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any, Callable

import requests
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QEventLoop, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict

from ..errors import CancelledError, PluginError
from ..language import translate
from ..progress import Progress, Silent
from ..sources.http import new_session
from . import main_thread, proxy, settings
from .wire import Wire

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.PyQt.QtNetwork import QNetworkProxy

_POLL_MS = 100
_ERRORS = QNetworkReply.NetworkError


def session(mirror: str = "", authcfg: str = "", progress: Progress | None = None) -> requests.Session:
    """Return a session that reaches the network through QGIS.

    Args:
        mirror: Address of the mirror, or nothing.
        authcfg: Id of the QGIS authentication for the mirror. It is sent nowhere else.
        progress: Asked whether to stop, while a request waits.

    Raises:
        PluginError: In offline mode.
    """
    if settings.offline():
        raise PluginError(
            translate("TiDataviz", "The plugin is in offline mode: nothing was asked of the network."),
            "",
            translate("TiDataviz", "Leave offline mode in the options, or import files by hand."),
        )
    result = new_session()
    result.trust_env = False  # proxies, certificates and passwords are QGIS's
    adapter = QgisAdapter(progress=progress)
    result.mount("https://", adapter)
    result.mount("http://", adapter)
    if mirror and authcfg:
        result.mount(mirror.rstrip("/") + "/", QgisAdapter(authcfg, progress))
    return result


class QgisAdapter(BaseAdapter):
    """Sends the requests of a session through QGIS.

    Args:
        authcfg: Id of a QGIS authentication, or nothing.
        progress: Asked whether to stop, while a request waits.
    """

    def __init__(self, authcfg: str = "", progress: Progress | None = None) -> None:
        """Keep what all requests share."""
        super().__init__()
        self._authcfg = authcfg
        self._progress = progress or Silent()
        self._tunnels: set[str] = set()

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: float | tuple[float | None, float | None] | None = None,
        verify: bool | str = True,  # noqa: ARG002 (QGIS decides)
        cert: object = None,  # noqa: ARG002
        proxies: Mapping[str, str] | None = None,  # noqa: ARG002
    ) -> requests.Response:
        """Send a request and return its response, the body yet to be read when ``stream`` is true.

        Raises:
            requests.RequestException: When there is no answer.
            PluginError: When the proxy of QGIS's settings stands in the way.
            CancelledError: When the user asked to stop.
        """
        url, patience = QUrl(request.url or ""), _patience(timeout)
        watch = _Watch(request, patience, self._progress)
        way = main_thread.call(lambda: proxy.applied(url), watch.check)
        proxy.ask_for_tunnel(way, url, self._tunnels)
        exchange = _Exchange(request, self._authcfg, watch, way)
        exchange.wait_for_headers()
        response = exchange.response()
        if not stream:
            _ = response.content
        return response

    def close(self) -> None:
        """Keep nothing, so nothing is to be closed."""


def _patience(timeout: float | tuple[float | None, float | None] | None) -> float:
    """Return how many seconds may pass without a byte."""
    known = [part for part in (timeout if isinstance(timeout, tuple) else (timeout,)) if part]
    return float(max(known)) if known else QgsNetworkAccessManager.timeout() / 1000


class _Watch:
    """Raises when the user asked to stop, or when nothing came for too long."""

    def __init__(self, request: requests.PreparedRequest, patience: float, progress: Progress) -> None:
        self._request = request
        self._patience = patience
        self._progress = progress
        self.restart()

    def restart(self) -> None:
        """Begin to wait."""
        self._since = time.monotonic()

    def check(self) -> None:
        """Raise if it is time to stop."""
        if self._progress.cancelled():
            raise CancelledError
        if time.monotonic() - self._since > self._patience:
            raise requests.exceptions.ReadTimeout(_no_sign(self._request, self._patience), request=self._request)


class _Exchange:
    """One request under way, and the body of its answer as a file that requests can read. Bound to its thread."""

    def __init__(self, request: requests.PreparedRequest, authcfg: str, watch: _Watch, way: QNetworkProxy | None) -> None:
        self.request = request
        self.closed = False
        self._watch = watch
        self._way = way
        self._rest = memoryview(b"")
        self._news = threading.Event()
        self._loop = QEventLoop() if main_thread.here() else None
        self._wire = Wire(request, authcfg, self._news.set if self._loop is None else self._loop.quit)
        main_thread.post(self._wire.start)

    def wait_for_headers(self) -> None:
        """Wait until the answer begins."""
        wire = self._wire
        self._wait(lambda: wire.status is not None)
        if wire.status is not None and wire.status < 400:
            return
        error = wire.error or proxy.refusal(self._way, wire.outcome())
        if error is None and wire.status is None:
            error = self._fault()
        if error is not None:
            self.close()
            raise error

    def response(self) -> requests.Response:
        """Return the answer as requests knows it."""
        wire = self._wire
        response = requests.Response()
        response.status_code = wire.status or 0
        response.reason = wire.reason
        response.headers = CaseInsensitiveDict(wire.headers)
        if response.headers.pop("Content-Encoding", "identity") != "identity":
            response.headers.pop("Content-Length", None)
        response.encoding = requests.utils.get_encoding_from_headers(response.headers)
        response.url = self.request.url or ""
        response.request = self.request
        response.raw = self
        return response

    def read(self, amount: int | None = None, decode_content: bool = True) -> bytes:  # noqa: ARG002 (Qt decodes)
        """Return up to ``amount`` bytes of the body (all of it without a number), empty at its end.

        Raises:
            requests.ConnectionError: When the body was cut.
            requests.Timeout: When nothing comes any more.
            CancelledError: When the user asked to stop.
        """
        pieces: list[memoryview] = []
        missing = amount if amount is not None and amount >= 0 else -1
        while missing and not self.closed:
            if not self._rest:
                self._wait(lambda: bool(self._wire.pieces))
                self._rest = memoryview(self._wire.give())
            if not self._rest:
                self._finish()
                break
            piece = self._rest[:missing] if missing > 0 else self._rest
            self._rest = self._rest[len(piece) :]
            pieces.append(piece)
            missing -= len(piece) if missing > 0 else 0
        return b"".join(pieces)

    def close(self) -> None:
        """Give the request up, if it still runs, and let the reply go."""
        if not self.closed:
            self.closed = True
            main_thread.post(self._wire.stop)

    def release_conn(self) -> None:
        """Do what requests asks for once a body is read: the same as ``close``."""
        self.close()

    def _finish(self) -> None:
        """Close at the end of the body; raise if the end came too early."""
        cut = self._wire.code != _ERRORS.NoError and (self._wire.status or 0) < 400
        self.close()
        if cut:
            raise self._fault()

    def _wait(self, ready: Callable[[], bool]) -> None:
        """Wait until something is ready or the exchange has ended."""
        wire, seen = self._wire, self._wire.signs
        self._watch.restart()
        while not (wire.ended or ready()):
            if wire.signs != seen:
                seen = wire.signs
                self._watch.restart()
            try:
                self._watch.check()
            except Exception:
                self.close()
                raise
            if wire.full:
                main_thread.post(wire.take)  # done at once on the main thread itself
            if not ready():
                self._rest_a_moment()

    def _rest_a_moment(self) -> None:
        """Let the network work until there is news, a tenth of a second at most."""
        if self._loop is None:
            self._news.wait(_POLL_MS / 1000)
            self._news.clear()
            return
        timer = QTimer()
        timer.timeout.connect(self._loop.quit)
        timer.start(_POLL_MS)
        # An officer's click must not start something else in the middle of this.
        self._loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        timer.stop()

    def _fault(self) -> requests.RequestException:
        """Return the network's error as requests words such errors."""
        host = QUrl(self.request.url or "").host()
        kind, text = _described(self._wire.code, host)
        return kind(f"{text} ({self._wire.text})", request=self.request)


def _described(code: Any, host: str) -> tuple[type[requests.RequestException], str]:
    """Return the class and the words of a network error."""
    faults = requests.exceptions
    late = translate("TiDataviz", "{host} did not answer in the time that QGIS's network settings allow.")
    known = {
        _ERRORS.HostNotFoundError: (
            faults.ConnectionError,
            translate("TiDataviz", "The server {host} was not found: check the address and the connection."),
        ),
        _ERRORS.ConnectionRefusedError: (
            faults.ConnectionError,
            translate("TiDataviz", "{host} refuses connections."),
        ),
        _ERRORS.SslHandshakeFailedError: (
            faults.SSLError,
            translate("TiDataviz", "The certificate of {host} is not trusted: add it in QGIS's authentication settings."),
        ),
        _ERRORS.ProtocolUnknownError: (
            faults.InvalidSchema,
            translate("TiDataviz", "The address is of a kind that cannot be downloaded."),
        ),
        _ERRORS.TimeoutError: (faults.ReadTimeout, late),
        _ERRORS.OperationCanceledError: (faults.ReadTimeout, late),
    }
    other = (faults.ConnectionError, translate("TiDataviz", "The connection to {host} failed."))
    kind, text = known.get(code, other)
    return kind, text.format(host=host)


def _no_sign(request: requests.PreparedRequest, seconds: float) -> str:
    text = translate("TiDataviz", "{address} sent nothing for {seconds} seconds.")
    return text.format(address=request.url, seconds=f"{seconds:g}")
