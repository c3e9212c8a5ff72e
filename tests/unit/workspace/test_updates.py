"""Updates: what is new, what it would change, accepted or not, and gone back from."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

from tests.fault_table import POLICY, older, snapshot
from tests.loopback import STATIC, WFS, Loopback, Reply
from tests.official_server import BMO, publish, survey
from ti_dataviz_plugin.errors import CancelledError, PluginError
from ti_dataviz_plugin.sources.http import new_session
from ti_dataviz_plugin.workspace import updates
from ti_dataviz_plugin.workspace.changes import compare, sentences
from ti_dataviz_plugin.workspace.receiving import Request
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[3]
FRICHES = "sites-references-dans-cartofriches"


@pytest.fixture
def server() -> Iterator[Loopback]:
    """Return a stand-in that publishes every source."""
    with Loopback() as running:
        publish(running)
        yield running


def asked(server: Loopback, area: Any = None) -> Request:
    return Request(new_session(), server.address, area, replace(POLICY, read_timeout=5.0))


def update(workspace: Workspace, source_id: str, server: Loopback, area: Any = None) -> updates.Proposal:
    proposal = updates.propose(workspace, source_id, asked(server, area))
    updates.accept(proposal)
    return proposal


def state(workspace: Workspace, source_id: str, server: Loopback) -> updates.Check:
    (found,) = updates.check(workspace, [source_id], asked(server))
    return found


# What changed


def table(**columns: Any) -> pd.DataFrame:
    return pd.DataFrame(columns)


def test_rows_are_compared_by_their_key_whatever_their_order() -> None:
    before = table(uai=["01001", "01002", "01003"], school_name=["01004", "01004", "01004"])
    after = table(uai=["01003", "01001", "01009"], school_name=["01004", "01005", "01004"])
    change = compare(before, after, "schools")
    assert (change.before, change.after, change.added, change.removed, change.changed) == (3, 3, 1, 1, 1)
    (codes,) = change.codes
    assert (codes.column, codes.new, codes.lost) == ("uai", ("01009",), ("01002",))
    assert compare(before, before.iloc[::-1], "schools").nothing
    text = " ".join(sentences(change))
    assert "1 added, 1 removed, 1 changed" in text
    assert "01009" in text
    assert "01002" in text


def test_a_table_without_key_is_compared_row_by_row() -> None:
    before = table(a=["x", "x", "y"], b=[1.0, 1.0, float("nan")])
    after = table(a=["y", "x", "z"], b=[float("nan"), 1.0, 2.0])
    change = compare(before, after, "something_new")
    assert (change.added, change.removed, change.changed, change.codes) == (1, 1, 0, ())
    assert compare(None, after, "something_new").added == 3


# Check


def test_a_check_tells_what_is_absent_current_newer_and_unreachable(server: Loopback, tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "w")
    first = state(workspace, "vacant_land", server)
    assert (first.state, first.newest, first.rows) == (updates.ABSENT, "2026-04-15", 0)
    assert first.size is not None
    update(workspace, "vacant_land", server)
    assert state(workspace, "vacant_land", server).state == updates.CURRENT
    changed = f"{time.gmtime().tm_year + 1}-01-01T00:00:00+00:00"
    server.publish(FRICHES, "friches-standard-2027-01-01.csv", b"site_id;x\n", last_modified=changed)
    found = state(workspace, "vacant_land", server)
    assert (found.state, found.newest) == (updates.NEWER, "2027-01-01")
    assert found.held == ("2026-03",)
    assert found.rows == 12
    server.serve(f"www.data.gouv.fr/api/1/datasets/{FRICHES}/", Reply(404, b"gone", "text/plain"))
    assert state(workspace, "vacant_land", server).state == updates.UNREACHABLE
    kept = {each.source_id: each for each in updates.last_checks(workspace)}
    assert kept["vacant_land"].state == updates.UNREACHABLE
    assert kept["vacant_land"].checked_at
    assert kept["communes"].state == updates.ABSENT
    assert kept["employment_basins"].state == updates.BY_HAND


def test_a_newer_year_of_the_survey_is_seen(server: Loopback, tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    update(workspace, "labour_needs", server)
    assert state(workspace, "labour_needs", server).state == updates.CURRENT
    server.publish(BMO, "Base_open_data_BMO_2026.xlsx", survey(2026), title="BMO 2026")
    found = state(workspace, "labour_needs", server)
    assert (found.state, found.newest, found.held) == (updates.NEWER, "2026", ("2024", "2025"))


def test_a_layer_without_date_is_judged_by_its_number_of_features(server: Loopback, tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    update(workspace, "natura2000", server)
    assert state(workspace, "natura2000", server).state == updates.UNKNOWN
    server.layers["patrinat_sic:sic"].pop()
    found = state(workspace, "natura2000", server)
    assert found.state == updates.NEWER
    assert "9" in found.message
    assert "10" in found.message
    assert server.times(WFS) > 0


def test_a_damaged_record_of_checks_is_no_obstacle(server: Loopback, tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    state(workspace, "communes", server)
    (tmp_path / "checks.json").write_text('[{"source_id": 1', encoding="utf-8")
    assert {each.checked_at for each in updates.last_checks(workspace)} == {""}
    assert state(workspace, "communes", server).checked_at


# Propose, accept, go back


def test_nothing_is_current_before_it_is_accepted(server: Loopback, tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "w")
    server.twist = older
    update(workspace, "natura2000", server)
    before = snapshot(workspace.folder)
    server.twist = None
    server.layers["patrinat_sic:sic"].pop()
    proposal = updates.propose(workspace, "natura2000", asked(server))
    assert workspace.load("natura2000").table["site_name"].str.contains("ancien").all()
    (sic,) = [part for part in proposal.parts if part.version.part.startswith("sic")]
    (zps,) = [part for part in proposal.parts if part.version.part.startswith("zps")]
    assert (zps.change.before, zps.change.after, zps.change.changed) == (3, 3, 3)
    assert sic.change.after == 6
    assert not proposal.nothing
    updates.discard(proposal)
    assert snapshot(workspace.folder) == before
    update(workspace, "natura2000", server)
    assert workspace.load("natura2000").table["site_name"].str.contains("fictif").any()


def test_the_same_data_again_are_told_so_and_not_fetched_twice(server: Loopback, tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    update(workspace, "vacant_land", server)
    before = snapshot(tmp_path)
    served: list[int] = []

    def note(request: Any, good: Reply) -> Reply:
        if request.host == STATIC:
            served.append(good.status)
        return good

    server.twist = note
    proposal = updates.propose(workspace, "vacant_land", asked(server))
    assert proposal.nothing
    assert served == [304]
    updates.discard(proposal)
    assert snapshot(tmp_path) == before


def test_going_back_and_forth(server: Loopback, tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    server.twist = older
    update(workspace, "vacant_land", server)
    assert updates.revertible(workspace) == {}
    with pytest.raises(PluginError, match="former version"):
        updates.revert(workspace, "vacant_land")
    server.twist = None
    update(workspace, "vacant_land", server)
    (part,) = updates.revertible(workspace)["vacant_land"]
    updates.revert(workspace, "vacant_land", part)
    assert Workspace(tmp_path).load("vacant_land").table["site_name"].str.contains("ancien").all()
    updates.revert(workspace, "vacant_land")
    assert workspace.load("vacant_land").table["site_name"].str.contains("fictif").all()
    with pytest.raises(PluginError, match="former version"):
        updates.revert(workspace, "vacant_land", "no such part")


def test_a_proposal_whose_file_is_gone_changes_nothing(server: Loopback, tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    server.twist = older
    update(workspace, "communes", server)
    server.twist = None
    proposal = updates.propose(workspace, "communes", asked(server))
    workspace.path(proposal.parts[0].version).unlink()
    manifest = (tmp_path / "workspace.json").read_bytes()
    with pytest.raises(PluginError, match="gone"):
        updates.accept(proposal)
    assert (tmp_path / "workspace.json").read_bytes() == manifest


def test_rows_that_are_gone_raise_a_doubt(server: Loopback, tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    update(workspace, "communes", server, ["49"])
    server.communes["49"].pop()  # within the others: the extent stays
    proposal = updates.propose(workspace, "communes", asked(server, ["49"]))
    assert "1 of 7" in proposal.doubts()[0]
    updates.discard(proposal)


class Stopped:
    """A progress that is stopped at a share of the work."""

    def __init__(self, share: float) -> None:
        self._share = share
        self._done = 0.0

    def report(self, fraction: float, text: str = "") -> None:
        self._done = max(self._done, fraction)

    def cancelled(self) -> bool:
        return self._done >= self._share


@pytest.mark.parametrize("share", [0.0, 0.3, 0.6, 0.72])
def test_stopping_leaves_the_workspace_as_it_was(server: Loopback, tmp_path: Path, share: float) -> None:
    workspace = Workspace(tmp_path)
    server.twist = older
    update(workspace, "natura2000", server)
    before = snapshot(tmp_path)
    server.twist = None
    with pytest.raises(CancelledError):
        updates.propose(workspace, "natura2000", asked(server), Stopped(share))
    assert snapshot(tmp_path) == before


# A kill

UPDATER = """
import sys
from pathlib import Path
from ti_dataviz_plugin.sources.http import new_session
from ti_dataviz_plugin.workspace import updates
from ti_dataviz_plugin.workspace.receiving import Request
from ti_dataviz_plugin.workspace.store import Workspace
workspace, request = Workspace(Path(sys.argv[1])), Request(new_session(), sys.argv[2])
import geopandas
print("ready", flush=True)
while True:
    for source_id in ("natura2000", "vacant_land"):
        updates.accept(updates.propose(workspace, source_id, request))
"""


def test_a_kill_at_twenty_moments_leaves_a_whole_workspace(server: Loopback, tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "w")
    turn = {"count": 0}

    def new_each_time(request: Any, good: Reply) -> Reply:
        turn["count"] += 1
        body = good.body.replace(b"fictif", b"%06d" % turn["count"]) if request.host != "www.data.gouv.fr" else good.body
        headers = {name: value for name, value in good.headers.items() if name != "ETag"}
        return older(request, replace(good, body=body, headers=headers))

    server.twist = new_each_time
    for source_id in ("natura2000", "vacant_land"):
        update(workspace, source_id, server)
    dice = random.Random(20)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])}
    command = [sys.executable, "-c", UPDATER, str(workspace.folder), server.address]
    seen = set()
    for _moment in range(20):
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        time.sleep(dice.uniform(0.0, 0.9))
        process.kill()
        process.wait(60)
        process.stdout.close()
        assert_whole(Workspace(workspace.folder))
        seen.add(Workspace(workspace.folder).signature())
    assert len(seen) > 5  # updates went on between the kills
    update(workspace, "vacant_land", server)


def assert_whole(workspace: Workspace) -> None:
    """Every current version can be read and has its rows; so can what one may go back to."""
    sites = workspace.load("natura2000").table
    assert (len(sites), len(workspace.load("vacant_land").table)) == (10, 12)
    assert len(workspace.versions()) == 3
    for version in workspace.versions():
        assert workspace.path(version).exists()
    for path in (workspace.folder / "downloads").glob("*"):
        if path.suffix != ".json":
            assert path.with_name(f"{path.name}.json").exists()
