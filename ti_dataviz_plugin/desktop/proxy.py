"""The proxy of QGIS's settings, named when it stands in the way of a request.

Qt words the faults of a proxy as if they were the server's: plain requests meet *its* refusal or its absence under the name
of the host asked for, and a tunnel that it does not open is an unknown fault of the network.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery, QNetworkReply, QNetworkRequest, QTcpSocket

from ..errors import PluginError
from ..language import translate

if TYPE_CHECKING:
    from qgis.PyQt.QtCore import QUrl

_CODES = QNetworkReply.NetworkError
_ABSENT = (
    _CODES.ConnectionRefusedError, _CODES.HostNotFoundError,
    _CODES.ProxyConnectionRefusedError, _CODES.ProxyNotFoundError, _CODES.ProxyTimeoutError,
)  # fmt: skip
_CLOSED = (_CODES.UnknownNetworkError, _CODES.UnknownProxyError, _CODES.ProxyConnectionClosedError)
_PATIENCE_MS = 2000


def applied(url: QUrl) -> QNetworkProxy | None:
    """Return the proxy through which QGIS reaches an address, None when it goes there directly."""
    network = QgsNetworkAccessManager.instance()
    factory = network.proxyFactory()
    found = factory.queryProxy(QNetworkProxyQuery(url)) if factory else [network.fallbackProxy()]
    proxy = found[0] if found else None
    direct = (QNetworkProxy.ProxyType.NoProxy, QNetworkProxy.ProxyType.DefaultProxy)
    return None if proxy is None or proxy.type() in direct or not proxy.hostName() else proxy


def refusal(reply: QNetworkReply) -> PluginError | None:
    """Return what to tell the officer when it is the proxy that failed a request, None when it is not.

    Args:
        reply: The reply, once it has a status or an error.
    """
    url = reply.url()
    proxy = applied(url)
    if proxy is None:
        return None
    status, code = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute), reply.error()
    detail = f"{status or ''} {reply.errorString()}".strip()
    # A proxy marks what it passes on (Via): an answer without is its own. Some say 401 for a wrong password, not 407.
    own = status == 401 and url.scheme() == "http" and not reply.hasRawHeader(b"Via")
    if status == 407 or own or (status is None and code == _CODES.ProxyAuthenticationRequiredError):
        return _unauthorised(proxy, url, detail)
    if status is not None:
        return None
    if code in _ABSENT or (code in _CLOSED and not _answers(proxy)):
        what = translate("TiDataviz", "The proxy {proxy} cannot be reached.")
        return PluginError(what.format(proxy=_named(proxy)), url.toString(), _where_to_set(), detail)
    if code in _CLOSED:
        what = translate("TiDataviz", "The proxy {proxy} does not open the way to {host}.")
        todo = translate(
            "TiDataviz",
            "Check the name and the password of the proxy in the options of QGIS, page Network; if they are right, ask "
            "whoever runs the proxy to allow {host}.",
        ).format(host=url.host())
        return PluginError(what.format(proxy=_named(proxy), host=url.host()), url.toString(), todo, detail)
    return None


def _unauthorised(proxy: QNetworkProxy, url: QUrl, detail: str) -> PluginError:
    if proxy.user():
        what = translate("TiDataviz", "The proxy {proxy} refuses the name and the password that QGIS gives it.")
    else:
        what = translate("TiDataviz", "The proxy {proxy} asks for a name and a password.")
    todo = translate("TiDataviz", "Enter them in the options of QGIS, page Network, then try again.")
    return PluginError(what.format(proxy=_named(proxy)), url.toString(), todo, detail)


def _where_to_set() -> str:
    return translate("TiDataviz", "Check its address and its port in the options of QGIS, page Network.")


def _named(proxy: QNetworkProxy) -> str:
    return f"{proxy.hostName()}:{proxy.port()}"


def _answers(proxy: QNetworkProxy) -> bool:
    """Tell whether anything listens at the proxy's address."""
    socket = QTcpSocket()
    socket.setProxy(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))
    socket.connectToHost(proxy.hostName(), proxy.port())
    found = bool(socket.waitForConnected(_PATIENCE_MS))
    socket.abort()
    return found
