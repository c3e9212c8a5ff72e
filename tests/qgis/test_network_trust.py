"""A TLS server whose certificate only QGIS's settings trust."""

from __future__ import annotations

import shutil
import ssl
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import requests
from qgis.core import QgsApplication, QgsAuthCertUtils, QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QSslCertificate

from ti_dataviz_plugin.desktop import network


def openssl(*arguments: str) -> None:
    subprocess.run(["openssl", *arguments], check=True, capture_output=True)


@pytest.fixture
def authority(tmp_path: Path) -> Path:
    """Return a folder with an authority (``ca.pem``) and the certificate that it gave to 127.0.0.1."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl is absent: no certificate can be made")
    key, ca, name = str(tmp_path / "ca.key"), str(tmp_path / "ca.pem"), "/CN=Exemple fictif"
    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", name, "-keyout", key, "-out", ca)
    own, request = str(tmp_path / "server.key"), str(tmp_path / "server.csr")
    openssl("req", "-new", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=127.0.0.1", "-keyout", own, "-out", request)
    (tmp_path / "names").write_text("subjectAltName=IP:127.0.0.1,DNS:localhost\n", encoding="utf-8")
    signed = ["x509", "-req", "-in", request, "-CA", ca, "-CAkey", key, "-CAcreateserial", "-days", "2"]
    openssl(*signed, "-extfile", str(tmp_path / "names"), "-out", str(tmp_path / "server.pem"))
    return tmp_path


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
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("for this test", True)
    (certificate,) = QSslCertificate.fromPath(str(authority / "ca.pem"))
    assert manager.storeCertAuthority(certificate)
    try:
        manager.storeCertTrustPolicy(certificate, QgsAuthCertUtils.CertTrustPolicy.Trusted)
        manager.rebuildCaCertsCache()
        manager.rebuildCertTrustCache()
        manager.rebuildTrustedCaCertsCache()
        QgsNetworkAccessManager.instance().clearConnectionCache()  # Qt keeps the former trust with the connection
        with network.session() as session:
            assert session.get(address, timeout=10).content == b"ok"
    finally:
        manager.removeCertTrustPolicy(certificate)
        manager.removeCertAuthority(certificate)
        manager.rebuildCaCertsCache()
        manager.rebuildCertTrustCache()
        manager.rebuildTrustedCaCertsCache()
        QgsNetworkAccessManager.instance().clearConnectionCache()
    with network.session() as session, pytest.raises(requests.exceptions.SSLError):
        session.get(address, timeout=10)
