"""Invented protected areas, risk plans, installations and zones around the squares of the workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

import geopandas as gpd
import pandas as pd
from shapely.geometry import Point, box

from .conftest import store

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from ti_dataviz_plugin.workspace.store import Workspace


def _shapes(rows: list[tuple[object, ...]], columns: list[str], shapes: list[BaseGeometry | None]) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame(pd.DataFrame(rows, columns=columns), geometry=shapes, crs=4326)


def surround(workspace: Workspace) -> None:
    """Store the four sources; the first two overlap, and a part of each lies outside the territory."""
    areas = [("A1", "Exemple fictif", "rnn", "authorisation"), ("A2", "Exemple fictif", "rnr", "authorisation")]
    shapes = [box(-0.87, 47.0, -0.85, 47.05), box(-0.86, 47.0, -0.84, 47.05)]
    columns = ["site_code", "site_name", "kind", "regulatory_weight"]
    store(workspace, "protected_areas", _shapes(areas, columns, shapes), "rnn+rnr")
    inventory = [("A3", "Exemple fictif", "znieff1", "inventory")]
    store(workspace, "protected_areas", _shapes(inventory, columns, [box(-1.2, 46.9, -0.95, 47.2)]), "znieff1")
    plans = [
        ("P1", "Exemple fictif", "natural", "flood", "Approuvé"),
        ("P2", "Exemple fictif", "natural", "flood", "Prescrit"),
        ("P3", "Exemple fictif", "technological", "industrial", ""),
    ]
    shapes = [box(-0.9, 47.0, -0.85, 47.1), box(-1, 47, -0.8, 47.1), box(-0.96, 47.04, -0.94, 47.06)]
    columns = ["plan_code", "plan_name", "kind", "hazard", "state"]
    store(workspace, "risk_plans", _shapes(plans, columns, shapes), "natural+technological")
    working, ended = "En exploitation avec titre", "En fin d'exploitation"
    installations = [
        ("I1", "49099", "Autorisation", "Seveso seuil haut", working),
        ("I2", "49099", "Enregistrement", "", working),
        ("I3", "49069", "Déclaration", "Non Seveso", working),
        ("I4", "49099", "Autorisation", "Seveso seuil haut", ended),
        ("I5", "49099", "Non ICPE", "", working),
        ("I6", "49012", "Autorisation", "Seveso seuil bas", working),
    ]
    points = [Point(-0.95, 47.053), Point(-0.85, 47.02), None, Point(-0.85, 47.03), Point(-0.85, 47.04), Point(-0.75, 47.05)]
    columns = ["installation_id", "commune", "regime", "seveso", "state"]
    store(workspace, "installations", _shapes(installations, columns, points), "49")
    zones = [("Z1", "Zone fictive", "49126"), ("Z2", "Zone fictive", "49012")]
    shapes = [box(-0.96, 47.04, -0.94, 47.06), box(-0.79, 47.0, -0.78, 47.01)]
    store(workspace, "activity_zones", _shapes(zones, ["zone_id", "zone_name", "commune"], shapes), "")
    turnkey = pd.DataFrame([("T1", "49099", "Cholet", "49", "Moyen terme")])
    store(
        workspace,
        "turnkey_sites",
        turnkey.set_axis(["site_id", "commune", "commune_name", "department", "maturity"], axis=1),
    )
