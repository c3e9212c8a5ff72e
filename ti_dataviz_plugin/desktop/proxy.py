"""The proxy of QGIS's settings, named when it stands in the way of a request.

Qt words the faults of a proxy as if they were the server's: plain requests meet *its* refusal or its absence under the name
of the host asked for, and a tunnel that it does not open is an unknown fault of the network.
"""

from __future__ import annotations

import base64
import http.client
import socket
from typing import TYPE_CHECKING

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery, QNetworkReply

from ..errors import PluginError
from ..language import translate

if TYPE_CHECKING:
    from qgis.PyQt.QtCore import QUrl

    from .wire import Outcome

_CODES = QNetworkReply.NetworkError
_ABSENT = (
    _CODES.ConnectionRefusedError, _CODES.HostNotFoundError,
    _CODES.ProxyConnectionRefusedError, _CODES.ProxyNotFoundError, _CODES.ProxyTimeoutError,
)  # fmt: skip
_CLOSED = (_CODES.UnknownNetworkError, _CODES.UnknownProxyError, _CODES.ProxyConnectionClosedError)
_PATIENCE_S = 2.0


def applied(url: QUrl) -> QNetworkProxy | None:
    """Return the proxy through which QGIS reaches an address, None when it goes there directly. For the main thread."""
    network = QgsNetworkAccessManager.instance()
    factory = network.proxyFactory()
    found = factory.queryProxy(QNetworkProxyQuery(url)) if factory else [network.fallbackProxy()]
    proxy = found[0] if found else None
    direct = (QNetworkProxy.ProxyType.NoProxy, QNetworkProxy.ProxyType.DefaultProxy)
    return None if proxy is None or proxy.type() in direct or not proxy.hostName() else proxy


def refusal(proxy: QNetworkProxy | None, outcome: Outcome) -> PluginError | None:
    """Return what to tell the officer when it is the proxy that failed a request, None when it is not.

    Args:
        proxy: The proxy that was to pass the request on, None for none.
        outcome: What became of the request, once it has a status or an error.
    """
    if proxy is None:
        return None
    url, status, code = outcome.url, outcome.status, outcome.code
    detail = f"{status or ''} {outcome.text}".strip()
    # A proxy marks what it passes on (Via): an answer without is its own. Some say 401 for a wrong password, not 407.
    own = status == 401 and url.scheme() == "http" and not outcome.passed_on
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


def ask_for_tunnel(proxy: QNetworkProxy | None, url: QUrl, open_: set[str]) -> None:
    """Ask the proxy for a tunnel to a secured address, by ourselves, before Qt does.

    Qt (5.15 at least) does not tell a refused password from a way that is closed. What cannot be told here (no answer,
    single sign-on, a method that Qt has and we have not) is left to it.

    Args:
        proxy: The proxy that is to pass the request on, None for none.
        url: Address about to be asked for.
        open_: Tunnels known to open, told by proxy and host; completed.

    Raises:
        PluginError: When the proxy asks for a password that QGIS does not have, or refuses the one it has.
    """
    tunnels = (QNetworkProxy.ProxyType.HttpProxy, QNetworkProxy.ProxyType.HttpCachingProxy)
    if proxy is None or url.scheme() != "https" or proxy.type() not in tunnels:
        return
    target = f"{url.host()}:{url.port(443)}"
    name = f"{_named(proxy)} {target}"
    if name in open_:
        return
    status, methods = _tunnel(proxy, target)
    known = bool(proxy.user())
    ours = {"basic"} if known else {"basic", "digest"}
    if (status == 401 and known) or (status == 407 and methods and methods <= ours):
        raise _unauthorised(proxy, url, f"CONNECT {target}: {status} {', '.join(sorted(methods))}")
    open_.add(name)


def _tunnel(proxy: QNetworkProxy, target: str) -> tuple[int, set[str]]:
    """Return the status that a proxy gives to the wish for a tunnel (0 for no answer), and how it wants to know people."""
    lines = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
    if proxy.user():
        pair = f"{proxy.user()}:{proxy.password()}".encode()
        lines.append(f"Proxy-Authorization: Basic {base64.b64encode(pair).decode()}")
    try:
        with socket.create_connection((proxy.hostName(), proxy.port()), _PATIENCE_S) as way:
            way.sendall("\r\n".join([*lines, "", ""]).encode())
            answer = http.client.HTTPResponse(way, method="CONNECT")
            answer.begin()
            asked = answer.headers.get_all("Proxy-Authenticate") or []
            return answer.status, {text.split()[0].lower() for text in asked if text.split()}
    except (OSError, http.client.HTTPException):
        return 0, set()


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
    try:
        socket.create_connection((proxy.hostName(), proxy.port()), _PATIENCE_S).close()
    except OSError:
        return False
    return True
