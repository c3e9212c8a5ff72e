"""Certificates for a server of this machine: one of an authority of our own, and one that is no longer valid."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from pathlib import Path

import pytest

_AUTHORITY = """\
[ca]
default_ca = own
[own]
database = {folder}/index.txt
new_certs_dir = {folder}
rand_serial = yes
default_md = sha256
policy = any
[any]
commonName = supplied
"""


def need_openssl() -> None:
    """Skip the test where no certificate can be made."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl is absent: no certificate can be made")


def make_certificates(folder: Path) -> None:
    """Write an authority (``ca.pem``), and the key and certificate that it gave to 127.0.0.1 (``server.*``).

    The test is skipped where openssl is absent.
    """
    need_openssl()
    key, ca, name = str(folder / "ca.key"), str(folder / "ca.pem"), "/CN=Exemple fictif"
    _openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", name, "-keyout", key, "-out", ca)
    own, request = str(folder / "server.key"), str(folder / "server.csr")
    _openssl("req", "-new", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=127.0.0.1", "-keyout", own, "-out", request)
    (folder / "names").write_text("subjectAltName=IP:127.0.0.1,DNS:localhost\n", encoding="utf-8")
    signed = ["x509", "-req", "-in", request, "-CA", ca, "-CAkey", key, "-CAcreateserial", "-days", "2"]
    _openssl(*signed, "-extfile", str(folder / "names"), "-out", str(folder / "server.pem"))


def _openssl(*arguments: str) -> None:
    subprocess.run(["openssl", *arguments], check=True, capture_output=True)


def expired(folder: Path) -> ssl.SSLContext:
    """Return the context of a server whose certificate has expired and that nobody signed."""
    key, certificate, request = folder / "key.pem", folder / "certificate.pem", folder / "request.pem"
    asked = ("req", "-new", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=127.0.0.1", "-keyout", str(key))
    _openssl(*asked, "-out", str(request))
    settings = folder / "ca.cnf"  # dates in the past are for "openssl ca" alone in every version
    settings.write_text(_AUTHORITY.format(folder=folder), encoding="utf-8")
    (folder / "index.txt").touch()
    dates = ("-startdate", "20200101000000Z", "-enddate", "20200102000000Z")
    files = ("-keyfile", str(key), "-in", str(request), "-out", str(certificate))
    _openssl("ca", "-batch", "-selfsign", "-notext", "-config", str(settings), *dates, *files)
    return context(certificate, key)


def context(certificate: Path, key: Path) -> ssl.SSLContext:
    """Return the context of a server with a certificate."""
    result = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    result.load_cert_chain(certificate, key)
    return result
