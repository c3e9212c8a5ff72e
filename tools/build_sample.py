"""Build the embedded sample from published tables and commune boundaries.

    python tools/build_sample.py FACTS_FOLDER COMMUNES_GPKG

FACTS_FOLDER holds the published extracts (members of the Territoires d'industrie, BMO around Cholet, basins, stations and
establishments of three departments, Cartofriches sites of Maine-et-Loire). The Natura 2000 perimeters are drawn here: they
are invented.
"""

from __future__ import annotations

import json
import math
import os
import shutil
import sys
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pyogrio
import shapely
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, mapping
from shapely.ops import unary_union

SAMPLE = Path(__file__).resolve().parent.parent / "ti_dataviz_plugin" / "resources" / "sample"
DEPARTMENTS = ("44", "49", "85")
COPIED = {
    "bmo_choletais_neighbours_2016-2025.csv": "bmo_8_bassins_2016-2025.csv",
    "basins_communes_44_49_85.csv": "bassins_communes_44_49_85.csv",
    "territoires_industrie_members.csv": "territoires_industrie_membres.csv",
    "friches_maine_et_loire_2024-02.csv": "friches_maine_et_loire_2024-02.csv",
    "stations_44_49_85.csv": "gares_44_49_85.csv",
    "establishments_by_size_2014_44_49_85.csv": "etablissements_par_taille_2014_44_49_85.csv",
}
FICTITIOUS = "Exemple fictif – "

# Where the invented perimeters run, longitude and latitude: they follow the look of valleys, and no real perimeter.
EVRE = [
    (-0.868, 47.190), (-0.905, 47.196), (-0.945, 47.188), (-0.985, 47.203), (-1.010, 47.222), (-1.022, 47.246),
    (-1.046, 47.262), (-1.040, 47.290), (-1.062, 47.312), (-1.052, 47.334), (-1.060, 47.350), (-1.058, 47.367),
]  # fmt: skip
MOINE = [
    (-0.770, 47.012), (-0.802, 47.026), (-0.832, 47.032), (-0.858, 47.050), (-0.884, 47.056), (-0.915, 47.060),
    (-0.948, 47.066), (-0.985, 47.072), (-1.024, 47.080), (-1.066, 47.088), (-1.105, 47.096),
]  # fmt: skip
LOIRE = [
    (-1.230, 47.330), (-1.190, 47.352), (-1.140, 47.368), (-1.090, 47.367), (-1.045, 47.362), (-1.000, 47.370),
    (-0.955, 47.383), (-0.905, 47.390), (-0.860, 47.391), (-0.815, 47.380),
]  # fmt: skip
BOCAGE = [
    (-0.628, 47.079), (-0.612, 47.094), (-0.606, 47.091), (-0.588, 47.107), (-0.571, 47.104), (-0.566, 47.094),
    (-0.546, 47.095), (-0.539, 47.083), (-0.553, 47.076), (-0.550, 47.064), (-0.568, 47.052), (-0.583, 47.060),
    (-0.601, 47.049), (-0.616, 47.056), (-0.611, 47.068),
]  # fmt: skip
WOODS = [((-0.742, 47.098), 1450.0), ((-0.695, 47.121), 880.0), ((-0.775, 47.121), 640.0)]


def main(facts: Path, communes: Path) -> None:
    """Write every file of the sample."""
    SAMPLE.mkdir(parents=True, exist_ok=True)
    for name, target in COPIED.items():
        shutil.copyfile(facts / name, SAMPLE / target)
    build_communes(communes)
    sic, zps = perimeters()
    write_wfs("natura2000_sic_exemple_fictif.geojson", "sic", sic)
    write_wfs("natura2000_zps_exemple_fictif.geojson", "zps", zps)


def build_communes(source: Path) -> None:
    """Write the communes of the three departments, as they are."""
    # GeoPackage stores the date of writing: a fixed one makes the same file twice.
    os.environ["OGR_CURRENT_DATE"] = "2026-01-01T00:00:00.000Z"
    communes = gpd.read_file(source)
    communes = communes[communes["department"].isin(DEPARTMENTS)].sort_values("commune", ignore_index=True)
    target = SAMPLE / "communes_44_49_85.gpkg"
    target.unlink(missing_ok=True)
    pyogrio.write_dataframe(
        communes,
        target,
        layer="communes",
        driver="GPKG",
        dataset_options={"VERSION": "1.2"},
        layer_options={"SPATIAL_INDEX": "NO"},
        promote_to_multi=True,
    )


def _metres(points: list[tuple[float, float]]) -> np.ndarray[Any, Any]:
    line = gpd.GeoSeries([LineString(points)], crs=4326).to_crs(2154).iloc[0]
    return np.array(line.coords)


def _smooth(points: np.ndarray[Any, Any], closed: bool = False) -> np.ndarray[Any, Any]:
    """Return a line with its corners cut over and over (Chaikin)."""
    for _ in range(4 if not closed else 2):
        following = np.roll(points, -1, axis=0) if closed else points[1:]
        start = points if closed else points[:-1]
        cut = np.stack([0.75 * start + 0.25 * following, 0.25 * start + 0.75 * following], axis=1).reshape(-1, 2)
        points = cut if closed else np.vstack([points[:1], cut, points[-1:]])
    return points


def valley(points: list[tuple[float, float]], width: float, bends: float) -> Polygon:
    """Return the ground along a winding line, now narrow and now wide.

    Args:
        points: Longitudes and latitudes that the valley passes.
        width: Mean distance from the line to the edge, metres.
        bends: How far the line winds about its course, metres.
    """
    line = LineString(_smooth(_metres(points)))
    pieces = []
    previous = None
    for step in np.arange(0, line.length, 60.0):
        here, ahead = line.interpolate(step), line.interpolate(min(step + 5.0, line.length))
        heading = math.atan2(ahead.y - here.y, ahead.x - here.x) + math.pi / 2
        sway = bends * (math.sin(step / 520.0) + 0.7 * math.sin(step / 313.0 + 1.0))
        centre = Point(here.x + sway * math.cos(heading), here.y + sway * math.sin(heading))
        radius = width * (1 + 0.35 * math.sin(step / (3.4 * width) + 0.7) + 0.22 * math.sin(step / (1.9 * width)))
        disc = centre.buffer(radius, quad_segs=6)
        # The hull of two discs in a row leaves no notch between them.
        pieces.append(disc if previous is None else unary_union([previous, disc]).convex_hull)
        previous = disc
    return unary_union(pieces).buffer(0).simplify(12.0)


def patch(points: list[tuple[float, float]]) -> Polygon:
    """Return the shape that some corners outline, rounded."""
    return Polygon(_smooth(_metres(points), closed=True)).simplify(6.0)


def woods() -> Polygon | MultiPolygon:
    """Return three woods, the first around a pond that is left out."""
    shapes = []
    for index, ((lon, lat), radius) in enumerate(WOODS):
        centre = _metres([(lon, lat), (lon, lat + 0.01)])[0]
        angles = np.linspace(0, 2 * math.pi, 72, endpoint=False)
        reach = radius * (
            1 + 0.2 * np.sin(2 * angles + index) + 0.13 * np.sin(3 * angles + 2.3 * index) + 0.05 * np.sin(8 * angles)
        )
        shapes.append(
            Polygon(np.column_stack([centre[0] + 1.3 * reach * np.cos(angles), centre[1] + reach * np.sin(angles)]))
        )
    pond = shapes[0].centroid.buffer(260.0, quad_segs=8)
    return unary_union(shapes).difference(pond).simplify(8.0)


def perimeters() -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return the invented sites of the habitats directive and those of the birds directive."""
    sic = [
        _site(1, "Vallée de l'Èvre", valley(EVRE, 380.0, 330.0)),
        _site(2, "Vallée de la Moine", valley(MOINE, 300.0, 260.0)),
        _site(3, "Bois et étang de Vezins", woods()),
    ]
    zps = [
        _site(4, "Bords de Loire et confluence de l'Èvre", valley(LOIRE, 820.0, 240.0)),
        _site(5, "Bocage du Layon", patch(BOCAGE)),
    ]
    return sic, zps


def _site(number: int, name: str, shape: Polygon | MultiPolygon) -> dict[str, Any]:
    """Return a site in the fields of the national WFS, with a code that no real site has."""
    return {"code": f"FR990000{number}", "name": FICTITIOUS + name, "area": round(shape.area / 10_000, 2), "shape": shape}


def write_wfs(name: str, kind: str, sites: list[dict[str, Any]]) -> None:
    """Write sites as the national WFS answers them."""
    features = []
    for index, site in enumerate(sites, start=1):
        shape = gpd.GeoSeries([site["shape"]], crs=2154).to_crs(4326).iloc[0]
        shape = shapely.set_precision(shape, 1e-6)
        shape = shape if shape.geom_type == "MultiPolygon" else MultiPolygon([shape])
        properties = {
            "id_local": site["code"], "id_mnhn": site["code"], "nom_site": site["name"], "url_fiche": None,
            "date_crea": None, "modif_adm": None, "modif_geo": None, "surf_off": site["area"], "acte_deb": None,
            "acte_fin": None, "gest_site": None, "operateur": "Périmètre inventé", "precision": None, "src_geom": None,
            "src_annee": None, "marin": "N", "p1_nature": None, "area_sig": site["area"], "cd_sig": None,
            "territoire": "METROP",
        }  # fmt: skip
        feature = {"type": "Feature", "id": f"{kind}.{index}", "geometry": mapping(shape), "geometry_name": "geom"}
        features.append({**feature, "properties": properties})
    document = {
        "type": "FeatureCollection",
        "features": features,
        "totalFeatures": len(features),
        "numberMatched": len(features),
        "numberReturned": len(features),
        "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}},
    }
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    (SAMPLE / name).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
