"""Downloads through a real forward proxy that asks for a name and a password, as QGIS's settings describe it."""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings

from tests.certificates import context
from tests.loopback import Loopback, Reply
from tests.qgis.test_network_download import in_task
from tests.trust import trusting
from ti_dataviz_plugin.desktop import network
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources.download import fetch
from ti_dataviz_plugin.sources.limits import Policy

PROGRAM = "tinyproxy"
HASTY = Policy(attempts=2, first_wait=0.01, longest_wait=0.05, connect_timeout=5.0, read_timeout=5.0)
USER, PASSWORD = "agent", "motdepasse"


@dataclass(frozen=True)
class Proxy:
    """A forward proxy of this machine, and the log of what went through it."""

    port: int
    log: Path

    @property
    def name(self) -> str:
        """How messages name it."""
        return f"127.0.0.1:{self.port}"

    def requests(self) -> list[str]:
        """Return the requests that it was asked to pass on: method and address."""
        lines = self.log.read_text(encoding="utf-8", errors="replace").splitlines()
        return [line.partition("): ")[2] for line in lines if "Request (file descriptor" in line]


@pytest.fixture
def proxy(tmp_path: Path) -> Iterator[Proxy]:
    """Start a proxy with basic authentication."""
    if shutil.which(PROGRAM) is None:
        pytest.skip(f"{PROGRAM} is absent: there is no forward proxy to go through")
    running = Proxy(free_port(), tmp_path / "proxy.log")
    settings = tmp_path / "proxy.conf"
    settings.write_text(
        f'Port {running.port}\nListen 127.0.0.1\nTimeout 20\nLogFile "{running.log}"\nLogLevel Info\nMaxClients 20\n'
        f"Allow 127.0.0.1\nBasicAuth {USER} {PASSWORD}\n",
        encoding="utf-8",
    )
    process = subprocess.Popen([PROGRAM, "-d", "-c", str(settings)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(running.port)
        yield running
    finally:
        process.terminate()
        process.wait(10)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(port: int) -> None:
    limit = time.monotonic() + 10
    while not listens(port):
        assert time.monotonic() < limit, "the proxy does not start"
        time.sleep(0.02)


def listens(port: int) -> bool:
    with socket.socket() as caller:
        return caller.connect_ex(("127.0.0.1", port)) == 0


@contextlib.contextmanager
def settings_of(port: int, user: str, password: str) -> Iterator[None]:
    """Have QGIS's settings go through a proxy, as its page of options writes them, then directly again."""
    settings, manager = QgsSettings(), QgsNetworkAccessManager.instance()
    values = {"proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "127.0.0.1", "proxyPort": str(port)}
    for name, value in {**values, "proxyUser": user, "proxyPassword": password}.items():
        settings.setValue(f"proxy/{name}", value)
    try:
        manager.setupDefaultProxyAndCache()
        forget(manager)
        yield
    finally:
        settings.remove("proxy")
        manager.setupDefaultProxyAndCache()
        forget(manager)


def forget(manager: QgsNetworkAccessManager) -> None:
    """Drop connections and passwords: Qt keeps a refusal as well as a permission."""
    manager.clearConnectionCache()
    manager.clearAccessCache()


@pytest.fixture(params=["http", "https"])
def server(request: pytest.FixtureRequest, authority: Path, qgis_app: QgsApplication) -> Iterator[Loopback]:
    """Serve the official endpoints, plainly and behind a certificate that only QGIS's settings trust."""
    if request.param == "http":
        with Loopback() as running:
            yield running
        return
    tls = context(authority / "server.pem", authority / "server.key")
    with trusting(authority / "ca.pem"), Loopback(tls) as running:
        yield running


def bring(server: Loopback, folder: Path) -> list[Path]:
    """Fetch a source that takes several requests."""
    with network.session(server.address) as session:
        return fetch("vacant_land", session, folder, server.address, ["49"], policy=HASTY)


@pytest.mark.parametrize("thread", ["main thread", "task"])
def test_the_right_password_brings_the_data(proxy: Proxy, server: Loopback, tmp_path: Path, thread: str) -> None:
    with settings_of(proxy.port, USER, PASSWORD):
        folder = tmp_path / "downloads"
        found = bring(server, folder) if thread == "main thread" else in_task(lambda _progress: bring(server, folder))
    assert isinstance(found, list), found
    assert [path.name for path in found] == ["cartofriches-49.geojson"]
    host = server.address.partition("://")[2]
    expected = f"CONNECT {host} " if server.address.startswith("https") else f"GET {server.address}/"
    passed = proxy.requests()
    assert passed, "nothing went through the proxy"
    assert all(line.startswith(expected) for line in passed), passed
    assert server.asked


@pytest.mark.parametrize(
    ("user", "password", "message"),
    [
        ("", "", "The proxy {proxy} asks for a name and a password."),
        (USER, "wrong", "The proxy {proxy} refuses the name and the password that QGIS gives it."),
    ],
    ids=["no password", "wrong password"],
)
def test_a_refusal_is_one_message_that_names_the_proxy(
    proxy: Proxy, server: Loopback, tmp_path: Path, user: str, password: str, message: str
) -> None:
    with settings_of(proxy.port, user, password), pytest.raises(PluginError) as caught:
        bring(server, tmp_path / "downloads")
    tunnel = server.address.startswith("https")
    if tunnel and password:  # this proxy answers a wrong password of a tunnel with a status that Qt does not hand on
        message = "The proxy {proxy} does not open the way to 127.0.0.1."
    assert caught.value.what == message.format(proxy=proxy.name)
    assert "options of QGIS, page Network" in caught.value.todo
    assert "password" in caught.value.what + caught.value.todo
    assert not server.asked
    assert list((tmp_path / "downloads").iterdir()) == []


def test_a_refusal_reaches_the_officer_from_a_task(proxy: Proxy, server: Loopback, tmp_path: Path) -> None:
    """There the main thread is asked for the password, and must be free to answer."""
    with settings_of(proxy.port, "", ""):
        error = in_task(lambda _progress: bring(server, tmp_path / "downloads"))
    assert isinstance(error, PluginError), error
    assert error.what == f"The proxy {proxy.name} asks for a name and a password."


def test_a_proxy_that_is_down_is_named(qgis_app: QgsApplication, server: Loopback, tmp_path: Path) -> None:
    port = free_port()
    with settings_of(port, USER, PASSWORD), pytest.raises(PluginError) as caught:
        bring(server, tmp_path / "downloads")
    assert caught.value.what == f"The proxy 127.0.0.1:{port} cannot be reached."
    assert "options of QGIS, page Network" in caught.value.todo
    assert not server.asked


def test_the_password_is_taken_as_soon_as_it_is_corrected(proxy: Proxy, server: Loopback, tmp_path: Path) -> None:
    for password in ("wrong", "wrong again"):
        with settings_of(proxy.port, USER, password), pytest.raises(PluginError, match=proxy.name):
            bring(server, tmp_path / "downloads")
    with settings_of(proxy.port, USER, PASSWORD):
        assert bring(server, tmp_path / "downloads")


def test_a_mirror_that_refuses_is_not_taken_for_the_proxy(proxy: Proxy, qgis_app: QgsApplication, tmp_path: Path) -> None:
    with Loopback() as server, settings_of(proxy.port, USER, PASSWORD):
        server.serve("apidf-preprod.cerema.fr/cartofriches/geofriches/", Reply(401, b"who are you?", "text/plain"))
        with pytest.raises(PluginError, match="status 401") as caught:
            bring(server, tmp_path / "downloads")
    assert "proxy" not in caught.value.what.lower()
    assert proxy.requests()
