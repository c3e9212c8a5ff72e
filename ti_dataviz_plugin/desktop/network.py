"""requests over QGIS's network manager: the officer's proxy, certificates and authentication are those of QGIS.

The adapter runs an event loop of its own while it waits, so it belongs in a task or an algorithm. A body is handed on in
pieces as it comes, so that a large file does not fill the memory. Redirects are left to requests. QGIS puts its own
User-Agent in the place of any other; changing that would take code that runs for every request of QGIS.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Callable

import requests
from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QByteArray, QEventLoop, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict

from ..errors import CancelledError, PluginError
from ..language import translate
from ..progress import Progress, Silent
from ..sources.http import new_session
from . import proxy, settings

if TYPE_CHECKING:
    from collections.abc import Mapping

_POLL_MS = 100
_BUFFER = 1 << 20
_ERRORS = QNetworkReply.NetworkError
# Qt decodes a compressed body unless the request says what it accepts; the length announced is then no longer true.
_OWN_HEADERS = {"accept-encoding", "connection", "content-length", "host"}


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
        proxy.ask_for_tunnel(QUrl(request.url or ""), self._tunnels)
        exchange = _Exchange(request, self._authcfg, _patience(timeout), self._progress)
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


class _Exchange:
    """One request under way, and the body of its answer as a file that requests can read. Bound to its thread."""

    def __init__(self, request: requests.PreparedRequest, authcfg: str, patience: float, progress: Progress) -> None:
        self.request = request
        self.closed = False
        self._patience = patience
        self._progress = progress
        self._loop = QEventLoop()  # first of all: timers need it in a thread that Python made
        self._ended = False
        self._last_sign = time.monotonic()
        self._reply = self._sent(authcfg)
        for signal in (self._reply.metaDataChanged, self._reply.readyRead):
            signal.connect(self._on_sign)
        self._reply.finished.connect(self._on_end)

    def _sent(self, authcfg: str) -> QNetworkReply:
        message = QNetworkRequest(QUrl.fromEncoded((self.request.url or "").encode()))
        for name, value in self.request.headers.items():
            if name.lower() not in _OWN_HEADERS:
                message.setRawHeader(_latin(name), _latin(value))
        attribute = QNetworkRequest.Attribute
        message.setAttribute(attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy)
        message.setAttribute(attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork)
        message.setAttribute(attribute.CacheSaveControlAttribute, False)
        manager = QgsApplication.authManager()
        if authcfg:
            done, message = manager.updateNetworkRequest(message, authcfg)
            if not done:
                raise requests.exceptions.InvalidHeader(_no_authentication(authcfg), request=self.request)
        network = QgsNetworkAccessManager.instance()
        method = self.request.method or "GET"
        if method == "GET":
            reply = network.get(message)
        elif method == "HEAD":
            reply = network.head(message)
        else:
            reply = network.sendCustomRequest(message, method.encode(), QByteArray(_body(self.request)))
        if authcfg:
            manager.updateNetworkReply(reply, authcfg)
        reply.setReadBufferSize(_BUFFER)
        return reply

    def _on_sign(self) -> None:
        self._last_sign = time.monotonic()
        self._loop.quit()

    def _on_end(self) -> None:
        self._ended = True
        self._loop.quit()

    def wait_for_headers(self) -> None:
        """Wait until the answer begins."""
        self._wait(lambda: self._status() is not None)
        refused = proxy.refusal(self._reply)
        if refused or self._status() is None:
            error = refused or self._fault()
            self.close()
            raise error

    def response(self) -> requests.Response:
        """Return the answer as requests knows it."""
        reply = self._reply
        response = requests.Response()
        response.status_code = self._status() or 0
        reason = reply.attribute(QNetworkRequest.Attribute.HttpReasonPhraseAttribute)
        response.reason = reason if isinstance(reason, str) else bytes(reason or b"").decode("latin-1")
        headers = {name.data().decode("latin-1"): value.data().decode("latin-1") for name, value in reply.rawHeaderPairs()}
        response.headers = CaseInsensitiveDict(headers)
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
        pieces: list[bytes] = []
        missing = amount if amount is not None and amount >= 0 else -1
        while missing and not self.closed:
            self._wait(lambda: self._reply.bytesAvailable() > 0)
            piece = bytes(self._reply.read(missing if missing > 0 else _BUFFER) or b"")
            if not piece:
                self._finish()
                break
            pieces.append(piece)
            missing -= len(piece) if missing > 0 else 0
        return b"".join(pieces)

    def close(self) -> None:
        """Give the request up, if it still runs, and let the reply go."""
        if not self.closed:
            self.closed = True
            self._reply.finished.disconnect(self._on_end)
            if not self._ended:
                self._reply.abort()
            self._reply.deleteLater()

    def release_conn(self) -> None:
        """Do what requests asks for once a body is read: the same as ``close``."""
        self.close()

    def _finish(self) -> None:
        """Close at the end of the body; raise if the end came too early."""
        cut = self._reply.error() != _ERRORS.NoError and (self._status() or 0) < 400
        error = self._fault() if cut else None
        self.close()
        if error:
            raise error

    def _wait(self, ready: Callable[[], bool]) -> None:
        """Let the network work until something is ready or the exchange has ended."""
        self._last_sign = time.monotonic()
        timer = QTimer()
        timer.timeout.connect(self._loop.quit)
        timer.start(_POLL_MS)
        while not (self._ended or ready()):
            if self._progress.cancelled():
                self.close()
                raise CancelledError
            if time.monotonic() - self._last_sign > self._patience:
                self.close()
                raise requests.exceptions.ReadTimeout(_no_sign(self.request, self._patience), request=self.request)
            # An officer's click must not start something else in the middle of this.
            self._loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        timer.stop()

    def _status(self) -> int | None:
        status = self._reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        return None if status is None else int(status)

    def _fault(self) -> requests.RequestException:
        """Return the network's error as requests words such errors."""
        code = self._reply.error()
        host = self._reply.url().host()
        kind, text = _described(code, host)
        return kind(f"{text} ({self._reply.errorString()})", request=self.request)


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


def _no_authentication(authcfg: str) -> str:
    text = translate("TiDataviz", "The authentication {id} cannot be used: check it in the options of QGIS.")
    return text.format(id=authcfg)


def _latin(text: str | bytes) -> QByteArray:
    return QByteArray(text if isinstance(text, bytes) else text.encode("latin-1"))


def _body(request: requests.PreparedRequest) -> bytes:
    """Return the body of a request as bytes."""
    body: Any = request.body
    if body is None:
        return b""
    if hasattr(body, "read"):
        body = body.read()
    if isinstance(body, str):
        return body.encode()
    return body if isinstance(body, bytes) else b"".join(body)
