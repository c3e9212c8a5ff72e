"""QGIS made to trust an authority for a while."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsApplication, QgsAuthCertUtils, QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QSslCertificate

MASTER = "mot de passe maître"  # QGIS has one for a whole run of the tests


@contextlib.contextmanager
def trusting(path: Path) -> Iterator[None]:
    """Have QGIS's settings trust an authority, and forget it afterwards."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword(MASTER, True)
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
