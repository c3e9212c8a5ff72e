"""Small tables for the workspace's tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

import pandas as pd
import pytest

from ti_dataviz_plugin.provenance import Dataset, Provenance
from ti_dataviz_plugin.sources.tables import conform

if TYPE_CHECKING:
    from pathlib import Path

    from ti_dataviz_plugin.workspace.store import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    from ti_dataviz_plugin.workspace.store import Workspace

    return Workspace(tmp_path / "Données d'été")


@pytest.fixture
def members() -> Callable[..., Dataset]:
    """Return a maker of ti_members data sets."""

    def make(programme: str = "2023-2027", rows: int = 3, sha256: str = "a" * 64) -> Dataset:
        table = pd.DataFrame(
            {
                "programme": programme,
                "territory_id": [f"ti-{n:04}" for n in range(rows)],
                "territory_name": "Territoire d'essai",
                "member_code": [f"{n:09}" for n in range(rows)],
                "member_name": "",
                "member_kind": "EPCI",
            }
        )
        provenance = Provenance(
            "ti_members", "Liste d'essai", "ANCT", "LO 2.0", "", programme, "2026-01-01", sha256, "a.csv"
        )
        return Dataset(conform(table, "ti_members"), provenance, programme, ("a note",))

    return make
