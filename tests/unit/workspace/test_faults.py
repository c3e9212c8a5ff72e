"""Whatever a server does: the right data or one clear message, and a workspace byte for byte as before."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING

import pytest

from tests.certificates import expired, need_openssl
from tests.fault_table import POLICY, RIGHT, Case, Outcome, cases, run_all
from tests.faults import FAULTS
from tests.loopback import Loopback
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
    # A stall is given up; where the machine is busy, every outcome takes longer.
    longest = max(30.0, 20 * statistics.median(outcome.seconds for outcome in outcomes))
    for outcome in outcomes:
        about = f"{outcome.fault} on {outcome.route}"
        assert outcome.as_before, about
        assert outcome.seconds < longest, about
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
    """Give the address of a server whose certificate has expired and that nobody signed."""
    need_openssl()
    with Loopback(expired(tmp_path_factory.mktemp("certificate"))) as server:
        yield server.address
