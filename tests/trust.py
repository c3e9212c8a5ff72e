"""Certificates for a server of this machine, and QGIS made to trust them for a while."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsAuthCertUtils, QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QSslCertificate


def make_certificates(folder: Path) -> None:
    """Write an authority (``ca.pem``), and the key and certificate that it gave to 127.0.0.1 (``server.*``).

    The test is skipped where openssl is absent.
    """
    if shutil.which("openssl") is None:
        pytest.skip("openssl is absent: no certificate can be made")
    key, ca, name = str(folder / "ca.key"), str(folder / "ca.pem"), "/CN=Exemple fictif"
    _openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", name, "-keyout", key, "-out", ca)
    own, request = str(folder / "server.key"), str(folder / "server.csr")
    _openssl("req", "-new", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=127.0.0.1", "-keyout", own, "-out", request)
    (folder / "names").write_text("subjectAltName=IP:127.0.0.1,DNS:localhost\n", encoding="utf-8")
    signed = ["x509", "-req", "-in", request, "-CA", ca, "-CAkey", key, "-CAcreateserial", "-days", "2"]
    _openssl(*signed, "-extfile", str(folder / "names"), "-out", str(folder / "server.pem"))


def _openssl(*arguments: str) -> None:
    subprocess.run(["openssl", *arguments], check=True, capture_output=True)


@contextlib.contextmanager
def trusting(path: Path) -> Iterator[None]:
    """Have QGIS's settings trust an authority, and forget it afterwards."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("for this test", True)
    (certificate,) = QSslCertificate.fromPath(str(path))
    assert manager.storeCertAuthority(certificate)
    try:
        manager.storeCertTrustPolicy(certificate, QgsAuthCertUtils.CertTrustPolicy.Trusted)
        _refresh(manager)
        yield
    finally:
        manager.removeCertTrustPolicy(certificate)
        manager.removeCertAuthority(certificate)
        _refresh(manager)


def _refresh(manager: object) -> None:
    manager.rebuildCaCertsCache()  # type: ignore[attr-defined]
    manager.rebuildCertTrustCache()  # type: ignore[attr-defined]
    manager.rebuildTrustedCaCertsCache()  # type: ignore[attr-defined]
    QgsNetworkAccessManager.instance().clearConnectionCache()  # Qt keeps the former trust with the connection
