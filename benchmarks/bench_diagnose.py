"""Every indicator of every territory, on an invented country of three sizes: the time should grow as the rows do."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from harness import Comparison

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from ti_dataviz_plugin.workspace.store import Workspace

TERRITORIES = 183
SIDE = 10  # communes along a side of a territory, which is an EPCI and a basin too
TRADES = 90
YEARS = (2021, 2023, 2025)
FACTORS = (1, 2, 4)


def _communes(territories: int) -> gpd.GeoDataFrame:
    """Return square communes of one hundredth of a degree, a row of territories."""
    import geopandas as gpd
    import numpy as np
    import pandas as pd
    import shapely

    count = territories * SIDE * SIDE
    number = np.arange(count)
    place, within = np.divmod(number, SIDE * SIDE)
    x, y = -5 + 0.1 * (place % 100) + 0.01 * (within % SIDE), 43 + 0.1 * (place // 100) + 0.01 * (within // SIDE)
    epci = pd.Series(place).map(lambda code: f"2{code:08d}")
    table = pd.DataFrame({"commune": [f"{code:05d}" for code in number], "population": 500.0 + number % 997, "epci": epci})
    table = table.assign(commune_name="C" + table["commune"], department=table["commune"].str[:2], region="52", siren="")
    table = table.assign(epci_name="E", department_name="D", region_name="R")
    return gpd.GeoDataFrame(table, geometry=shapely.box(x, y, x + 0.01, y + 0.01), crs=4326)


def _survey(territories: int, year: int) -> pd.DataFrame:
    """Return a row for each basin and trade; one in four is hidden."""
    import numpy as np
    import pandas as pd

    pairs = pd.MultiIndex.from_product([range(territories), range(TRADES)], names=["place", "number"]).to_frame(index=False)
    random = np.random.default_rng(year)
    projects = random.integers(5, 200, len(pairs)).astype("float64")
    hidden = random.random(len(pairs)) < 0.25
    table = pairs.assign(year=year, basin=pairs["place"].map("{:04d}".format), nomenclature="FAP2009", family="I")
    table["trade"] = pairs["number"].map(lambda code: f"{'ABCDEFGHJ'[code % 9]}{code // 10}Z{code % 10}0")
    table = table.assign(basin_name=table["basin"], trade_name=table["trade"], department="49", region="52")
    for name, share in (("projects", 1.0), ("difficult", 0.6), ("seasonal", 0.1)):
        table[f"{name}_min"] = np.where(hidden, 0.0, projects * share)
        table[f"{name}_max"] = np.where(hidden, 5.0, projects * share)
    return table


def _workspace(folder: Path, territories: int) -> Workspace:
    """Return the workspace of an invented country."""
    import pandas as pd

    from ti_dataviz_plugin.provenance import Dataset, Provenance
    from ti_dataviz_plugin.sources.tables import conform
    from ti_dataviz_plugin.workspace.store import Workspace

    def dataset(source_id: str, table: pd.DataFrame, part: str) -> Dataset:
        told = Provenance(source_id, source_id, "Invented", "none", "", part, "2026-01-01", f"{source_id}{part}", "t.csv")
        return Dataset(conform(table.reset_index(drop=True), source_id), told, part)

    communes = _communes(territories)
    basins = communes[["commune", "commune_name"]].assign(basin=communes["epci"].str[-4:], vintage="2021")
    members = pd.DataFrame({"member_code": communes["epci"].unique()})
    members["territory_id"] = "ti-" + members["member_code"].str[-4:]
    members = members.assign(programme="2023-2027", territory_name=members["territory_id"], member_name="E")
    workspace = Workspace(folder / str(territories))
    workspace.add(
        [
            dataset("communes", communes, "2026"),
            dataset("employment_basins", basins.assign(basin_name=basins["basin"]), "2021"),
            dataset("ti_members", members, "2023-2027"),
            *(dataset("labour_needs", _survey(territories, year), str(year)) for year in YEARS),
        ]
    )
    return workspace


def comparisons() -> list[Comparison]:
    """Return the comparison of one, two and four times as many territories, rows of the survey and communes."""
    from ti_dataviz_plugin.diagnosis.batch import Wanted, diagnose_all
    from ti_dataviz_plugin.geography.atlas import Atlas
    from ti_dataviz_plugin.workspace.store import Workspace

    holder = tempfile.TemporaryDirectory(prefix="ti_dataviz_bench")

    def diagnosed(folder: Path) -> int:
        _ = holder  # the folder goes with its holder
        return len(diagnose_all(Atlas.open(Workspace(folder)), Wanted("ti", "2023-2027")).values)

    alternatives = {}
    for factor in FACTORS:
        territories = TERRITORIES * factor
        folder = _workspace(Path(holder.name), territories).folder
        rows = territories * (SIDE * SIDE + TRADES * len(YEARS))
        alternatives[f"{territories} territories, {rows} rows"] = partial(diagnosed, folder)
    return [Comparison("Every indicator of every territory, from the workspace on disk", alternatives)]
