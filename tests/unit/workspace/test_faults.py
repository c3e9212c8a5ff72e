"""Whatever a server does: the right data or one clear message, and a workspace byte for byte as before."""

from __future__ import annotations

import contextlib
import shutil
import ssl
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest

from tests.fault_table import POLICY, RIGHT, Case, Outcome, cases, run_all
from tests.faults import FAULTS
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources.http import new_session
from ti_dataviz_plugin.workspace import updates
from ti_dataviz_plugin.workspace.receiving import Request
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# What a patient reader survives.
HARMLESS = {"redirect_chain", "too_many", "error_then_good", "cut_once", "wrong_type", "plain_links"}


@pytest.fixture(scope="module")
def table(request: pytest.FixtureRequest) -> dict[str, list[Outcome]]:
    """Return the outcomes of the cases that are to be tested, by name: together they share the machine."""
    wanted = {item.name for item in request.session.items}
    return run_all([case for case in cases() if f"{test_right_data_or_one_clear_message.__name__}[{case.name}]" in wanted])


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_right_data_or_one_clear_message(
    table: dict[str, list[Outcome]], case: Case, capsys: pytest.CaptureFixture[str]
) -> None:
    outcomes = table[case.name]
    assert {outcome.fault for outcome in outcomes} == set(FAULTS)
    with capsys.disabled():
        print(f"\n{case.name}")  # noqa: T201
        for outcome in outcomes:
            print(f"  {outcome.fault:22} {outcome.route.partition('/')[0]:26} {outcome.result[:110]}")  # noqa: T201
    for outcome in outcomes:
        about = f"{outcome.fault} on {outcome.route}"
        assert outcome.as_before, about
        assert outcome.seconds < 10, about
        if outcome.fault in HARMLESS:
            assert outcome.result == RIGHT, about
        else:
            assert outcome.result == RIGHT or outcome.remedy, about
            assert outcome.result != "WRONG DATA", about


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_a_certificate_that_cannot_be_trusted_is_named(tmp_path: Path, case: Case, untrusted_address: str) -> None:
    request = Request(new_session(), untrusted_address, list(case.area) or None, POLICY)
    with pytest.raises(PluginError, match="cannot be reached") as caught:
        updates.propose(Workspace(tmp_path / "espace"), case.source_id, request)
    assert "certificates" in caught.value.todo
    assert "CERTIFICATE_VERIFY_FAILED" in caught.value.detail
    assert not (tmp_path / "espace").exists()


@pytest.fixture(scope="module")
def untrusted_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Give the address of such a server; skip where no certificate can be made."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl is absent: no certificate can be made")
    with untrusted(tmp_path_factory.mktemp("certificate")) as address:
        yield address


@contextlib.contextmanager
def untrusted(folder: Path) -> Iterator[str]:
    """Give the address of a TLS server whose certificate has expired and that nobody signed."""
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    asked = ["openssl", "req", "-new", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=127.0.0.1", "-keyout", str(key)]
    subprocess.run([*asked, "-out", str(folder / "request.pem")], check=True, capture_output=True)
    signed = ["openssl", "x509", "-req", "-in", str(folder / "request.pem"), "-signkey", str(key), "-days", "-1"]
    subprocess.run([*signed, "-out", str(certificate)], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.handle_error = lambda *_arguments: None  # type: ignore[method-assign] # the client goes away: that is the test
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"https://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
