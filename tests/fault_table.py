"""Every downloadable source against every fault: what comes of it, and whether the workspace stays as it was."""

from __future__ import annotations

import hashlib
import json
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources.catalogue import catalogue
from ti_dataviz_plugin.sources.http import new_session
from ti_dataviz_plugin.sources.limits import Policy
from ti_dataviz_plugin.workspace import updates
from ti_dataviz_plugin.workspace.changes import compare
from ti_dataviz_plugin.workspace.geopackage import read_layer
from ti_dataviz_plugin.workspace.receiving import Request
from ti_dataviz_plugin.workspace.store import Workspace

from .faults import Twist
from .loopback import Loopback
from .official_server import publish

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd

    from .loopback import Asked, Reply

POLICY = Policy(
    attempts=2, first_wait=0.01, longest_wait=0.05, connect_timeout=2.0, read_timeout=0.4, size_cap=20_000_000,
    document_cap=20_000_000,
)  # fmt: skip
BY_DEPARTMENT = ("communes", "epci", "vacant_land")
RIGHT = "right data"


@dataclass(frozen=True)
class Case:
    """One way of asking for one source: of the whole country, or of departments."""

    source_id: str
    area: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Its name in the table."""
        return f"{self.source_id} ({', '.join(self.area)})" if self.area else self.source_id


@dataclass(frozen=True)
class Outcome:
    """What came of one request under one fault."""

    case: Case
    fault: str
    route: str
    result: str
    seconds: float
    as_before: bool
    remedy: str = ""


def cases() -> list[Case]:
    """Return what the stand-in serves: every source of the catalogue that it knows, whole and by department."""
    known = ("ti_members", "ti_communes", "communes", "epci", "labour_needs", "natura2000", "vacant_land")
    whole = [Case(name) for name, entry in catalogue().items() if entry.downloadable and name in known]
    return whole + [Case(name, ("49",)) for name in BY_DEPARTMENT]


def older(asked: Asked, good: Reply) -> Reply:
    """Answer with an older state of the data."""
    if b'"checksum"' in good.body:
        content = json.loads(good.body)
        for item in content["resources"]:
            item.pop("checksum")
        return replace(good, body=json.dumps(content).encode())
    return replace(good, body=good.body.replace(b"fictif", b"ancien"))


def snapshot(folder: Path) -> dict[str, str]:
    """Return the digest of each file of a folder."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def _asked(server: Loopback, case: Case, policy: Policy = POLICY) -> Request:
    return Request(new_session(), server.address, list(case.area) or None, policy)


class Bench:
    """A workspace that holds an older state of one source, and the good answer to compare with."""

    def __init__(self, folder: Path, case: Case) -> None:
        self.case = case
        self.workspace = Workspace(folder / "espace é")
        patient = replace(POLICY, read_timeout=20.0)
        with Loopback() as server:
            publish(server)
            server.twist = older
            updates.accept(updates.propose(self.workspace, case.source_id, _asked(server, case, patient)))
        with Loopback() as server:
            publish(server)
            proposal = updates.propose(self.workspace, case.source_id, _asked(server, case, patient))
            self.good = self._tables(proposal)
            updates.discard(proposal)
            places = [f"{asked.host}{asked.path}" for asked in server.asked]
        # The description of the data set, if there is one, and the data themselves.
        self.routes = list(dict.fromkeys((places[0], places[-1])))
        self.before = snapshot(self.workspace.folder)

    def run(self, fault: str, route: str) -> Outcome:
        """Ask for the source while a route misbehaves."""
        started = time.monotonic()
        remedy = ""
        with Loopback() as server:
            publish(server)
            server.twist = Twist(fault, route)
            try:
                proposal = updates.propose(self.workspace, self.case.source_id, _asked(server, self.case))
            except PluginError as error:
                result, remedy = error.what, error.todo
            else:
                result = self._judged(proposal)
                doubts = proposal.doubts()
                if result != RIGHT and doubts:
                    result, remedy = doubts[0], "the officer decides"
                updates.discard(proposal)
        as_before = snapshot(self.workspace.folder) == self.before
        return Outcome(self.case, fault, route, result, time.monotonic() - started, as_before, remedy)

    def _judged(self, proposal: updates.Proposal) -> str:
        tables = self._tables(proposal)
        same = tables.keys() == self.good.keys() and all(
            compare(self.good[part], tables[part], self.case.source_id).nothing for part in tables
        )
        return RIGHT if same else "WRONG DATA"

    def _tables(self, proposal: updates.Proposal) -> dict[str, pd.DataFrame]:
        versions = [part.version for part in proposal.parts]
        return {version.part: read_layer(self.workspace.path(version), version.source_id) for version in versions}
