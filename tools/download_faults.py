"""Write docs/download_faults.md: what comes of each source under each fault of a server. Runs for a minute or so."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.fault_table import RIGHT, Outcome, cases, run_all  # noqa: E402
from tests.faults import FAULTS  # noqa: E402

ROLES = {"count": "/records", "link": "/api/1/datasets/r/", "data": "exports/", "file": "static.", "archive": "/file/"}

HEAD = """# What comes of a server's faults

Every source that the catalogue calls downloadable is asked of a stand-in for its official address, which misbehaves in
every way that it knows, on each address that the download asks: the description of the data set, the count of its rows, the
link to its file, the data themselves. It is asked for the whole country and, with “(49)”, for a department where its service
can filter. The classified installations are asked for a department only: for the country the same requests are made
department by department. Whatever the server does, the workspace must be byte for byte as before until a version is
accepted. `python -m tests.official_server --fault NAME` serves a fault for a person to try;
`tests/unit/workspace/test_faults.py` holds the outcomes.

"Right data" means the very rows that a good server gives. Every other outcome is the one message that the officer reads;
what to do about it goes with it. Where a service publishes no count, a page that is silently short cannot be told from a
smaller data set: the summary of changes then warns of the rows that are gone before anything becomes current, and a batch
run does not accept it.

A certificate that is expired or that nobody trusts is refused for each source: "The address cannot be reached."
"""


def rows(outcomes: list[Outcome]) -> list[str]:
    """Return the lines of the table: a line for each fault and outcome, with the sources that it is of."""
    lines = ["| Fault | Outcome | Sources | Workspace |", "|---|---|---|---|"]
    for fault, (title, _function) in FAULTS.items():
        grouped: dict[str, list[Outcome]] = {}
        for outcome in outcomes:
            if outcome.fault == fault:
                grouped.setdefault(worded(outcome), []).append(outcome)
        for rank, (text, members) in enumerate(sorted(grouped.items(), key=lambda item: -len(item[1]))):
            names = ", ".join(dict.fromkeys(f"{m.case.name}{place(m, outcomes)}" for m in members))
            if rank == 0 and 2 * len(members) > sum(map(len, grouped.values())):
                names = "every source and address" if len(grouped) == 1 else "every other source and address"
            state = "as before" if all(m.as_before for m in members) else "CHANGED"
            lines.append(f"| {title} (`{fault}`) | {text} | {names} | {state} |")
    return lines


def worded(outcome: Outcome) -> str:
    """Return an outcome as the table shows it."""
    return "**right data**" if outcome.result == RIGHT else outcome.result.replace("|", "/")


def place(outcome: Outcome, outcomes: list[Outcome]) -> str:
    """Return which address of a source misbehaved, nothing when it has only one."""
    routes = list(dict.fromkeys(other.route for other in outcomes if other.case == outcome.case))
    if len(routes) < 2:
        return ""
    role = next((name for name, mark in ROLES.items() if mark in outcome.route), "description")
    same = [
        route for route in routes if next((name for name, mark in ROLES.items() if mark in route), "description") == role
    ]
    return f" ({role} {same.index(outcome.route) + 1})" if len(same) > 1 else f" ({role})"


def main() -> None:
    """Run every case and write the table."""
    table = run_all(cases())
    outcomes = [outcome for share in table.values() for outcome in share]
    right = sum(outcome.result == RIGHT for outcome in outcomes)
    changed = sum(not outcome.as_before for outcome in outcomes)
    asked = (
        f"{len({outcome.case.source_id for outcome in outcomes})} sources, {len(table)} ways of asking, {len(FAULTS)} faults"
    )
    counts = (
        f"{asked}, {len(outcomes)} outcomes: {right} times the right data, {len(outcomes) - right} times one message, "
        f"{changed} times a changed workspace."
    )
    text = "\n".join([HEAD, counts, "", *rows(outcomes), ""])
    (ROOT / "docs" / "download_faults.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
