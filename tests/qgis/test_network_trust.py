"""A TLS server whose certificate only QGIS's settings trust."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import requests

from tests.trust import trusting
from ti_dataviz_plugin.desktop import network

if TYPE_CHECKING:
    from qgis.core import QgsApplication


@pytest.fixture
def address(authority: Path) -> Iterator[str]:
    """Return the address of a server with that certificate."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"ok")

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the base class's name)
            """Stay silent."""

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(authority / "server.pem", authority / "server.key")
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.handle_error = lambda *_arguments: None  # type: ignore[method-assign] # a client that does not trust goes away
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"https://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def test_a_certificate_is_trusted_as_soon_as_qgis_trusts_it(qgis_app: QgsApplication, authority: Path, address: str) -> None:
    with network.session() as session, pytest.raises(requests.exceptions.SSLError):
        session.get(address, timeout=10)
    with trusting(authority / "ca.pem"), network.session() as session:
        assert session.get(address, timeout=10).content == b"ok"
    with network.session() as session, pytest.raises(requests.exceptions.SSLError):
        session.get(address, timeout=10)
