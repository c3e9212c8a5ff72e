"""An invented country for training: one commune, one basin and one territory each, side by side; everything is made up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import geopandas as gpd
import pandas as pd
from shapely.geometry import Point, box

from .conftest import store

if TYPE_CHECKING:
    from ti_dataviz_plugin.workspace.store import Workspace

TRADE, LINKED = "D2Z42", "D1X33"  # Soudeurs, the same label in both nomenclatures
PLACES = {"ref": "49001", "twin": "49002", "small": "49003", "easy": "49004", "hidden": "49005", "none": "49006"}
YEARS = (2017, 2019, 2021)
# projects, difficult, seasonal of every year; None = hidden (less than 5, 0 included), () = no row of the trade.
FIGURES: dict[str, tuple[Any, ...]] = {
    "ref": (50, 40, 5),
    "twin": (48, 39, 4),
    "small": (8, 7, 0),
    "easy": (60, 10, 40),
    "hidden": (None, None, None),
    "none": (),
}


def rows() -> pd.DataFrame:
    """Return the survey: the trade in each basin, and cooks everywhere so that no basin is missing from a year."""
    made = []
    for number, (place, figures) in enumerate(FIGURES.items()):
        for year in (*YEARS, 2024):
            base = {"year": year, "basin": f"52{number:02}", "basin_name": place.upper(), "department": "49", "region": "52"}
            base.update(nomenclature="FAP2009" if year < 2024 else "FAP2021", family="I")
            trades = [("S1Z20" if year < 2024 else "S1X20", "Cuisiniers", (100, 50, 50))]
            if figures:
                trades.append((TRADE if year < 2024 else LINKED, "Soudeurs", figures))
            for trade, name, values in trades:
                row = {**base, "trade": trade, "trade_name": name}
                for figure, value in zip(("projects", "difficult", "seasonal"), values):
                    row[f"{figure}_min"], row[f"{figure}_max"] = (0, 5) if value is None else (value, value)
                made.append(row)
    return pd.DataFrame(made)


def school(uai: str, place: str, name: str, kind: str = "École de production", **more: str) -> dict[str, Any]:
    """Return a school in the middle of a place."""
    number = list(PLACES).index(place)
    where = Point(-0.95 + number, 47.05)
    return {"uai": uai, "name": name, "kind": kind, "commune": PLACES[place], "geometry": where, "source": "x", **more}


def build(workspace: Workspace, schools: list[dict[str, Any]] | None = None, links: list[tuple[str, str, str]] = ()) -> None:  # type: ignore[assignment]
    """Fill a workspace with the country, some schools and which trades they teach."""
    communes = pd.DataFrame({"commune": list(PLACES.values()), "commune_name": [name.title() for name in PLACES]})
    communes = communes.assign(population=1000.0, epci="", department="49", region="52")
    communes = communes.assign(department_name="Maine-et-Loire", region_name="Pays de la Loire")
    shapes = [box(-1 + n, 47, -0.9 + n, 47.1) for n in range(len(PLACES))]
    store(workspace, "communes", gpd.GeoDataFrame(communes, geometry=shapes, crs=4326))
    owners = [
        {"programme": "2023-2027", "territory_id": f"ti-{place}", "territory_name": place.title(), "commune": code}
        for place, code in PLACES.items()
    ]
    store(workspace, "ti_communes", pd.DataFrame(owners), "2023-2027")
    names = [f"52{number:02}" for number in range(len(PLACES))]
    basins = pd.DataFrame({"commune": list(PLACES.values()), "basin": names, "basin_name": [p.upper() for p in PLACES]})
    store(workspace, "employment_basins", basins.assign(vintage="2021"), "2021")
    for year, part in rows().groupby("year"):
        store(workspace, "labour_needs", part, str(year))
    if schools:
        table = gpd.GeoDataFrame(pd.DataFrame(schools), geometry="geometry", crs=4326)
        store(workspace, "schools", table, "")
    if links:
        store(workspace, "school_trades", pd.DataFrame(links, columns=["uai", "trade", "basis"]), "")
