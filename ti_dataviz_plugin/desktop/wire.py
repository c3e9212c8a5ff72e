"""One request of QGIS's network manager, made on the main thread and told to any other as plain data."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable

import requests
from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QByteArray, QThread, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..language import translate

if TYPE_CHECKING:
    from requests import PreparedRequest

_BUFFER = 1 << 20
_LATER_MS = 300
# Qt decodes a compressed body unless the request says what it accepts; the length announced is then no longer true.
_OWN_HEADERS = {"accept-encoding", "connection", "content-length", "host"}


@dataclass(frozen=True)
class Outcome:
    """How a request went.

    Attributes:
        url: Address asked for.
        status: Status of the answer, None when there was none.
        code: What went wrong on the way, as Qt numbers it.
        text: The same in Qt's words.
        passed_on: Whether a proxy says that it passed the answer on.
    """

    url: QUrl
    status: int | None
    code: QNetworkReply.NetworkError
    text: str
    passed_on: bool


class Wire:
    """A request under way. What it does, it does on the main thread; its attributes are read from any.

    Attributes:
        status: Status of the answer, None until it begins.
        reason: Words of the status.
        headers: Headers of the answer.
        pieces: What came of the body and was not given yet.
        full: Whether Qt holds more of the body, for ``take`` to fetch.
        signs: How often something came.
        ended: Whether nothing comes any more.
        code: What went wrong on the way, as Qt numbers it, once it has ended.
        text: The same in Qt's words.
        error: Why the request was not sent.
    """

    def __init__(self, request: PreparedRequest, authcfg: str, tell: Callable[[], object]) -> None:
        """Keep what to ask for; ``tell`` is called, on the main thread, when there is news."""
        self.status: int | None = None
        self.reason = ""
        self.headers: dict[str, str] = {}
        self.pieces: deque[bytes] = deque()
        self.full = False
        self.signs = 0
        self.ended = False
        self.code = QNetworkReply.NetworkError.NoError
        self.text = ""
        self.error: requests.RequestException | None = None
        self._request = request
        self._authcfg = authcfg
        self._tell = tell
        self._reply: QNetworkReply | None = None
        self._stopped = False
        self._level = 0
        self._taken = self._given = 0

    def start(self) -> None:
        """Send the request."""
        if self._stopped:
            return
        self._level = QThread.currentThread().loopLevel()
        try:
            self._reply = self._sent()
        except requests.RequestException as error:
            self.error = error
            self.ended = True
            self._tell()
            return
        self._reply.metaDataChanged.connect(self._on_sign)
        self._reply.readyRead.connect(self._on_sign)
        self._reply.finished.connect(self._on_end)

    def take(self) -> None:
        """Fetch what came of the body, as long as not too much of it waits to be given."""
        self._fetch(_BUFFER)
        self._tell()

    def give(self) -> bytes:
        """Return a piece of the body, empty when none waits. May be called from the thread that asked."""
        piece = self.pieces.popleft() if self.pieces else b""
        self._given += len(piece)
        return piece

    def stop(self) -> None:
        """Give the request up, if it still runs, and let the reply go."""
        self._stopped = True
        reply = self._release()
        if reply is not None:
            reply.abort()
            self._drop(reply)

    def outcome(self) -> Outcome:
        """Return how the request went."""
        passed_on = any(name.lower() == "via" for name in self.headers)
        return Outcome(QUrl(self._request.url or ""), self.status, self.code, self.text, passed_on)

    def _sent(self) -> QNetworkReply:
        request = self._request
        message = QNetworkRequest(QUrl.fromEncoded((request.url or "").encode()))
        for name, value in request.headers.items():
            if name.lower() not in _OWN_HEADERS:
                message.setRawHeader(_latin(name), _latin(value))
        attribute = QNetworkRequest.Attribute
        message.setAttribute(attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy)
        message.setAttribute(attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork)
        message.setAttribute(attribute.CacheSaveControlAttribute, False)
        manager = QgsApplication.authManager()
        if self._authcfg:
            done, message = manager.updateNetworkRequest(message, self._authcfg)
            if not done:
                raise requests.exceptions.InvalidHeader(_no_authentication(self._authcfg), request=request)
        network = QgsNetworkAccessManager.instance()
        method = request.method or "GET"
        if method == "GET":
            reply = network.get(message)
        elif method == "HEAD":
            reply = network.head(message)
        else:
            reply = network.sendCustomRequest(message, method.encode(), QByteArray(_body(request)))
        if self._authcfg:
            manager.updateNetworkReply(reply, self._authcfg)
        reply.setReadBufferSize(_BUFFER)
        return reply

    def _on_sign(self) -> None:
        self._note()
        self.signs += 1
        self.take()

    def _on_end(self) -> None:
        self._note()
        self._fetch(None)
        if self._reply is not None:
            self.code, self.text = self._reply.error(), self._reply.errorString()
        self.ended = True
        reply = self._release()
        if reply is not None:
            reply.deleteLater()
        self._tell()

    def _note(self) -> None:
        """Keep what the answer begins with; its status last, for which another thread waits."""
        reply = self._reply
        status = None if reply is None else reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        if reply is None or status is None or self.status is not None:
            return
        reason = reply.attribute(QNetworkRequest.Attribute.HttpReasonPhraseAttribute)
        self.reason = reason if isinstance(reason, str) else bytes(reason or b"").decode("latin-1")
        pairs = reply.rawHeaderPairs()
        self.headers = {name.data().decode("latin-1"): value.data().decode("latin-1") for name, value in pairs}
        self.code, self.text = reply.error(), reply.errorString()
        self.status = int(status)

    def _fetch(self, most: int | None) -> None:
        reply = self._reply
        while reply is not None and (most is None or self._taken - self._given < most):
            piece = bytes(reply.read(_BUFFER) or b"")
            if not piece:
                break
            self._taken += len(piece)
            self.pieces.append(piece)
        self.full = reply is not None and reply.bytesAvailable() > 0

    def _release(self) -> QNetworkReply | None:
        """Hear of the reply no more, and return it."""
        reply, self._reply = self._reply, None
        if reply is not None:
            reply.metaDataChanged.disconnect(self._on_sign)
            reply.readyRead.disconnect(self._on_sign)
            reply.finished.disconnect(self._on_end)
        return reply

    def _drop(self, reply: QNetworkReply) -> None:
        """Delete a reply, once no dialog is open that was not there before: QGIS may be asking for its password in one."""
        if QThread.currentThread().loopLevel() > self._level:
            QTimer.singleShot(_LATER_MS, lambda: self._drop(reply))
        else:
            reply.deleteLater()


def _latin(text: str | bytes) -> QByteArray:
    return QByteArray(text if isinstance(text, bytes) else text.encode("latin-1"))


def _body(request: PreparedRequest) -> bytes:
    """Return the body of a request as bytes."""
    body: Any = request.body
    if body is None:
        return b""
    if hasattr(body, "read"):
        body = body.read()
    if isinstance(body, str):
        return body.encode()
    return body if isinstance(body, bytes) else b"".join(body)


def _no_authentication(authcfg: str) -> str:
    text = translate("TiDataviz", "The authentication {id} cannot be used: check it in the options of QGIS.")
    return text.format(id=authcfg)
