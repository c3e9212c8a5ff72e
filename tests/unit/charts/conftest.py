"""Views for the charts, made of the figures published for Choletais-Mauges or of whatever a test asks for."""

from __future__ import annotations

import math
from typing import Any, Callable

import geopandas as gpd
import pandas as pd
import pytest
from matplotlib.figure import Figure
from shapely.geometry import Point, box

from ti_dataviz_plugin import language
from ti_dataviz_plugin.diagnosis.views import LabourMarketView, LabourSettings, LandView
from ti_dataviz_plugin.geography.report import JoinReport
from ti_dataviz_plugin.geography.territories import Territory
from ti_dataviz_plugin.provenance import Provenance

OLD, NEW = "D2Z40", "D1X30"
OLD_NAME = "Chaudronniers, tôliers, traceurs, serruriers, métalliers, forgerons"
NEW_NAME = "Ouvriers en chaudronnerie et tôlerie"

# Published figures of the basins of Cholet and Beaupréau: year, projects, difficult, seasonal, as (low, high).
BOILERMAKING = [
    (2016, (4.65, 4.65), (0, 0), (0, 0)),
    (2017, (56.72, 56.72), (47.07, 47.07), (9.18, 9.18)),
    (2018, (59.81, 59.81), (57.47, 57.47), (0, 10)),
    (2019, (70, 70), (60, 60), (0, 10)),
    (2020, (57, 57), (53, 53), (0, 10)),
    (2021, (56, 56), (32, 37), (0, 10)),
    (2022, (61, 61), (40, 45), (0, 10)),
    (2023, (45, 45), (45, 45), (0, 10)),
    (2024, (21, 26), (21, 26), (0, 10)),
    (2025, (0, 5), (0, 5), (0, 5)),
]

HISTORY_COLUMNS = [
    "year", "trade", "trade_name", "nomenclature", "projects_min", "projects_max", "difficult_min", "difficult_max",
    "seasonal_min", "seasonal_max", "difficult_share_min", "difficult_share_max",
]  # fmt: skip


def history_row(year: int, projects: Any, difficult: Any, seasonal: Any) -> tuple[Any, ...]:
    """Return a row of the history, with the share that its bounds leave."""
    trade = (OLD, OLD_NAME, "FAP2009") if year < 2024 else (NEW, NEW_NAME, "FAP2021")
    low = difficult[0] / projects[1] if projects[1] else math.nan
    high = min(1.0, difficult[1] / projects[0]) if projects[0] else 1.0
    return (year, *trade, *map(float, (*projects, *difficult, *seasonal)), low, high)


def make_territory(name: str = "Choletais-Mauges") -> Territory:
    """Return a territory of one commune: charts read its name only."""
    communes = gpd.GeoDataFrame({"commune": ["49099"]}, geometry=[box(-1, 47, -0.8, 47.1)], crs=4326)
    return Territory(
        "ti", "2023-2027", "ti-5204", name, communes, pd.DataFrame(), communes.geometry.iloc[0], None, 1.0, 1.0,
        JoinReport("communes", 1, 1),
    )  # fmt: skip


def make_source(source_id: str = "labour_needs") -> Provenance:
    """Return a provenance."""
    return Provenance(
        source_id, "Besoins en main-d’œuvre", "France Travail", "Licence Ouverte 2.0", "https://example.org", "2016-2025",
        "2026-01-01T00:00:00+00:00", "0" * 64, "bmo.csv",
    )  # fmt: skip


def make_comparison(rows: list[tuple[Any, ...]]) -> pd.DataFrame:
    """Return the comparison of a history with three wider places."""
    result = []
    for level, code, name, shift in (
        ("territory", "ti-5204", "Choletais-Mauges", 0.0),
        ("department", "49", "Maine-et-Loire", -0.06),
        ("region", "52", "Pays de la Loire", -0.10),
        ("france", "", "France", -0.16),
    ):
        for row in rows:
            low, high = row[10], row[11]
            if shift:
                low, high = max(0.0, min(1.0, low * 0.3 + 0.62 + shift)), min(1.0, high * 0.3 + 0.66 + shift)
            result.append((level, code, name, row[0], row[1], row[4], row[5], low, high))
    columns = [
        "level", "code", "name", "year", "trade", "projects_min", "projects_max", "difficult_share_min",
        "difficult_share_max",
    ]  # fmt: skip
    return pd.DataFrame(result, columns=columns)


RANKED = [
    ("D2Z40", OLD_NAME, "D1X30", 8, 51.3, 51.3, 0.816, 0.84, 0.875, 0.022, 0.17),
    ("D4Z40", "Soudeurs", "D1X32", 8, 44.0, 46.5, 0.78, 0.86, 1.0, 0.0, 0.12),
    ("E2Z70", "Autres ouvriers non qualifiés de type industriel", "E0X21", 8, 402.0, 402.0, 0.41, 0.43, 0.375, 0.3, 0.34),
    ("F1Z41", "Ouvriers qualifiés du travail industriel du textile et du cuir", "F1X42", 7, 96.1, 99.0, 0.6, 0.7, 0.7, 0, 0),
    ("G0A40", "Ouvriers qualifiés de la maintenance en mécanique", "", 8, 31.0, 36.4, 0.66, 0.9, 0.75, 0.0, 0.2),
    ("E1Z42", "Autres ouvriers qualifiés en verre, céramique, métallurgie, matériaux de construction et énergie", "", 5,
     9, 19.0, 0.2, 0.9, 0.2, 0.0, 0.9),
    ("D1Z40", "Régleurs", "", 6, 12.2, 14.0, 0.5, 0.78, 0.5, 0.0, 0.4),
    ("D1Z41", "Ouvriers qualifiés travaillant par enlèvement de métal", "", 8, 22, 24.0, 0.74, 0.85, 0.87, 0, 0.11),
    ("G1Z70", "Techniciens et agents de maîtrise de la maintenance et de l'environnement", "", 8, 61.7, 63,
     0.6, 0.66, 0.75, 0, 0.1),
    ("C2Z70", "Techniciens en électricité et en électronique", "", 4, 6.0, 11.0, 0.3, 0.9, 0.25, 0.0, 0.8),
    ("H0Z90", "Ingénieurs et cadres d'étude, recherche et développement (industrie)", "", 8, 23, 26, 0.4, 0.6, 0.4, 0, 0.1),
    ("F3Z41", "Ouvriers qualifiés du travail du bois et de l'ameublement", "", 8, 19.0, 23.0, 0.44, 0.7, 0.5, 0.0, 0.25),
    ("F4Z41", "Ouvriers qualifiés de l'imprimerie, de la presse et de l'édition", "", 3, 2.0, 9.0, 0.0, 1.0, 0.0, 0.0, 1.0),
]  # fmt: skip


def make_ranking(rows: list[tuple[Any, ...]] = RANKED) -> pd.DataFrame:
    """Return a ranking in the order given."""
    columns = [
        "trade", "trade_name", "linked", "years_seen", "projects_min", "projects_max", "difficult_share_min",
        "difficult_share_max", "persistence", "seasonal_share_min", "seasonal_share_max",
    ]  # fmt: skip
    table = pd.DataFrame(rows, columns=columns)
    table.insert(0, "rank", range(1, len(table) + 1))
    table["score"] = [1 - place / 20 for place in range(len(table))]
    return table


def make_labour(
    figures: list[tuple[Any, ...]] = BOILERMAKING, years: tuple[int, ...] = tuple(range(2016, 2026)), **changes: Any
) -> LabourMarketView:
    """Return a labour market view of some yearly figures."""
    rows = [history_row(*figure) for figure in figures]
    nomenclatures = {year: "FAP2009" if year < 2024 else "FAP2021" for year in years}
    trades = pd.DataFrame(
        [(OLD, OLD_NAME, "FAP2009", True, NEW), (NEW, NEW_NAME, "FAP2021", True, OLD)],
        columns=["trade", "trade_name", "nomenclature", "industrial", "linked"],
    )
    parts: dict[str, Any] = {
        "territory": make_territory(),
        "settings": LabourSettings(),
        "basins": pd.DataFrame({"basin": ["5205", "5229"], "counted": [True, True]}),
        "years": years,
        "nomenclatures": nomenclatures,
        "trades": trades,
        "ranking": make_ranking(),
        "rule": "",
        "trade": OLD,
        "trade_name": OLD_NAME,
        "history": pd.DataFrame(rows, columns=HISTORY_COLUMNS),
        "breaks": (2024,) if any(y < 2024 for y in years) and any(y >= 2024 for y in years) else (),
        "comparison": make_comparison(rows),
        "by_basin": pd.DataFrame(),
        "reports": (),
        "sources": (make_source(),),
    }
    return LabourMarketView(**{**parts, **changes})


def make_counts(rows: list[tuple[Any, ...]]) -> pd.DataFrame:
    """Return a table of numbers and areas by value."""
    return pd.DataFrame(rows, columns=["value", "sites", "area_m2", "area_known"])


def make_sites(rows: list[tuple[float, bool, float]]) -> gpd.GeoDataFrame:
    """Return sites of some distances to Natura 2000, meeting it or not, and areas."""
    table = pd.DataFrame(rows, columns=["distance_m", "touches", "area_m2"])
    return gpd.GeoDataFrame(table, geometry=[Point(-0.9, 47)] * len(table), crs=4326)


def make_land(**changes: Any) -> LandView:
    """Return a land view of 90 sites."""
    distances = [(0.0, True, 5000.0)] * 4 + [(310.0, False, 12000.0)] * 7 + [(1200.0, False, 30000.0)] * 21
    distances += [(3200.0, False, 25000.0)] * 38 + [(7000.0, False, math.nan)] * 20
    parts: dict[str, Any] = {
        "territory": make_territory(),
        "boundary_method": "communes",
        "sites": make_sites(distances),
        "by_status": make_counts(
            [
                ("friche potentielle", 67, 1.9e6, 66),
                ("friche avec projet", 13, 5.1e5, 12),
                ("friche sans projet", 10, 2.9e5, 10),
            ]
        ),
        "by_type": make_counts(
            [
                ("inconnu", 61, 1.7e6, 59),
                ("friche industrielle", 14, 6.1e5, 14),
                ("friche d'équipement public", 4, 5.0e4, 4),
                ("friche commerciale", 4, 8.0e4, 4),
                ("friche loisir tourisme hôtellerie", 2, 6.0e4, 2),
                ("mixte - dominante habitat", 2, 1.0e4, 2),
                ("friche carrière ou mine", 1, 0.0, 0),
                ("friche agro-industrielle", 1, 3.0e4, 1),
                ("friche ferroviaire", 1, 3.1e3, 1),
            ]
        ),
        "by_zone": make_counts(
            [("U", 70, 2.0e6, 69), ("A", 9, 3.4e5, 9), ("N", 6, 1.6e5, 6), ("AUc", 3, 1e5, 3), ("", 2, 0.0, 0)]
        ),
        "by_pollution": make_counts(
            [("inconnu", 80, 2.3e6, 79), ("pollution supposée", 8, 3e5, 8), ("pollution avérée", 2, 8e4, 2)]
        ),
        "by_size": make_counts([("0", 9, 5e3, 9), ("2", 50, 4e5, 50), ("5", 29, 2.297e6, 29), ("", 2, 0.0, 0)]),
        "by_inventory": pd.DataFrame(
            [("Cerema, Cartofriches, 2024-02", "Observatoire fictif", 90, 2.702e6, 88, "2024-02-13")],
            columns=["inventory", "source_name", "sites", "area_m2", "area_known", "updated_on"],
        ),
        "total_area_m2": 2.702e6,
        "area_known": 88,
        "touching": 4,
        "overlap_m2": 8000.0,
        "natura": gpd.GeoDataFrame(geometry=[], crs=4326),
        "natura_area_m2": 1.0e8,
        "reports": (),
        "sources": (make_source("vacant_land"), make_source("natura2000")),
    }
    return LandView(**{**parts, **changes})


@pytest.fixture
def labour() -> Callable[..., LabourMarketView]:
    """Return the maker of labour market views."""
    return make_labour


@pytest.fixture
def land() -> Callable[..., LandView]:
    """Return the maker of land views."""
    return make_land


@pytest.fixture
def figure() -> Figure:
    """Return a figure as wide and high as a small panel (380 x 260 pixels)."""
    return Figure(figsize=(3.8, 2.6), dpi=100)


@pytest.fixture
def french() -> Any:
    """Number and percent as in French, for the time of a test."""
    language.use("fr", None)
    yield
    language.use("en", None)
