"""Every downloadable source against every fault: what comes of it, and whether the workspace stays as it was.

python -m tests.fault_table "schools (49)" natura2000        the outcomes of some cases, one JSON line for each case
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from pathlib import Path
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

from .faults import FAULTS, Twist
from .loopback import Loopback
from .official_server import publish

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from .loopback import Asked, Reply

POLICY = Policy(
    attempts=2, first_wait=0.01, longest_wait=0.05, connect_timeout=5.0, read_timeout=0.6, size_cap=20_000_000,
    document_cap=20_000_000,
)  # fmt: skip
WORKERS = 6
PROCESSES = 2
ROOT = Path(__file__).resolve().parent.parent
# Services that can be asked for a department.
BY_DEPARTMENT = (
    "activity_zones", "communes", "employment", "employment_flores", "epci", "installations", "junctions", "natura2000",
    "population", "protected_areas", "rail_lines", "risk_plans", "roads", "schools", "substations", "training_bodies",
    "vacant_land",
)  # fmt: skip
# The country is asked for department by department, with the very same requests.
NEVER_WHOLE = ("installations",)
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
    """Return every source that the catalogue calls downloadable, whole and, where its service can filter, by department."""
    listed = [name for name, entry in catalogue().items() if entry.downloadable]
    whole = [Case(name) for name in listed if name not in NEVER_WHOLE]
    return whole + [Case(name, ("49",)) for name in listed if name in BY_DEPARTMENT]


def run_all(chosen: Sequence[Case]) -> dict[str, list[Outcome]]:
    """Return the outcomes of some cases by name, the work shared among processes."""
    shares = [share for share in (chosen[start::PROCESSES] for start in range(PROCESSES)) if share]
    with ThreadPoolExecutor(PROCESSES) as pool:
        found = [outcome for share in pool.map(_run_apart, shares) for outcome in share]
    return {case.name: [outcome for outcome in found if outcome.case == case] for case in chosen}


def _run_apart(chosen: Sequence[Case]) -> list[Outcome]:
    command = [sys.executable, "-m", "tests.fault_table", *(case.name for case in chosen)]
    done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
    rows = [row for line in done.stdout.splitlines() for row in json.loads(line)]
    return [Outcome(**{**row, "case": Case(row["case"]["source_id"], tuple(row["case"]["area"]))}) for row in rows]


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
        # One address of each kind: those that differ by a number or an id only are asked in the same way.
        kinds: dict[str, str] = {}
        for place in places:
            kinds.setdefault(re.sub(r"[0-9a-f-]{20,}|[0-9]+", "#", place), place)
        self.routes = list(kinds.values())
        self.before = snapshot(self.workspace.folder)
        self._folder = folder

    def outcomes(self) -> list[Outcome]:
        """Return what comes of every fault on every route: mostly waiting, so several at a time, each on its own copy."""
        asked = [(fault, route) for fault in sorted(FAULTS, key=lambda name: name != "stalled") for route in self.routes]
        with ThreadPoolExecutor(WORKERS) as pool:
            return list(pool.map(lambda pair: self.run(*pair), asked))

    def run(self, fault: str, route: str) -> Outcome:
        """Ask for the source while a route misbehaves."""
        started = time.monotonic()
        remedy = ""
        folder = Path(tempfile.mkdtemp(dir=self._folder)) / "espace é"
        shutil.copytree(self.workspace.folder, folder)
        workspace = Workspace(folder)
        with Loopback() as server:
            publish(server)
            server.twist = Twist(fault, route, exact=True)
            try:
                proposal = updates.propose(workspace, self.case.source_id, _asked(server, self.case))
            except PluginError as error:
                result, remedy = error.what, error.todo
            else:
                result = self._judged(proposal)
                doubts = proposal.doubts()
                if result != RIGHT and doubts:
                    result, remedy = doubts[0], "the officer decides"
                updates.discard(proposal)
        as_before = snapshot(folder) == self.before
        shutil.rmtree(folder.parent)
        return Outcome(self.case, fault, route, result, time.monotonic() - started, as_before, remedy)

    def _judged(self, proposal: updates.Proposal) -> str:
        tables = self._tables(proposal)
        same = tables.keys() == self.good.keys() and all(
            compare(self.good[part], tables[part], self.case.source_id).nothing for part in tables
        )
        return RIGHT if same else "WRONG DATA"

    def _tables(self, proposal: updates.Proposal) -> dict[str, pd.DataFrame]:
        versions = [part.version for part in proposal.parts]
        return {version.part: read_layer(proposal.workspace.path(version), version.source_id) for version in versions}


def main(names: list[str]) -> None:
    """Print the outcomes of the cases named."""
    for case in cases():
        if case.name in names:
            with tempfile.TemporaryDirectory() as folder:
                outcomes = Bench(Path(folder), case).outcomes()
            sys.stdout.write(json.dumps([asdict(outcome) for outcome in outcomes]) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
