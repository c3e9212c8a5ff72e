"""Activity zones of BD TOPO: industrial and commercial areas, plants, quarries, as IGN draws them.

Tidy table ``activity_zones``: one row per zone. The layer holds schools, hospitals and cemeteries too: only its category
"Industriel et commercial" is kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import number, translate
from ..progress import check
from ..provenance import Dataset
from . import fields, polygons, stamp, tables
from .extent import named_part

if TYPE_CHECKING:
    import geopandas as gpd

    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Layer, Probe

SOURCE_ID = "activity_zones"
EXPECTED: tuple[str, ...] = ("cleabs, categorie, nature, toponyme, insee_commune",)

CATEGORY = "Industriel et commercial"
_WANTED = {
    "zone_id": "cleabs",
    "zone_name": "toponyme",
    "trade_name": "nom_commercial",
    "category": "categorie",
    "nature": "nature",
    "nature_detail": "nature_detaillee",
    "state": "etat_de_l_objet",
    "importance": "importance",
    "commune": "insee_commune",
    "commune_name": "commune",
}
_OPTIONAL = ("trade_name", "nature_detail", "state", "importance", "commune", "commune_name")


def matches(probe: Probe) -> bool:
    """Tell whether a layer of polygons has the columns of BD TOPO's zones of activity or interest."""
    return _layer(probe) is not None


def _layer(probe: Probe) -> Layer | None:
    layer = probe.layer_with("cleabs", "categorie", "nature", "toponyme")
    polygonal = layer is not None and ("Polygon" in layer.geometry or layer.geometry == "Unknown")
    return layer if polygonal else None


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return the zones of the category kept.

    Raises:
        PluginError: When a column is absent, or no zone is of the category.
    """
    import geopandas as gpd

    layer = _layer(probe) or probe.largest()
    raw = polygons.in_degrees(probe.shapes(layer), probe)
    check(progress)
    table = fields.pick(probe, layer, raw.drop(columns=raw.geometry.name), _WANTED, _OPTIONAL).apply(fields.cleaned)
    zones = gpd.GeoDataFrame(table, geometry=raw.geometry.to_numpy(), crs=4326)
    kept = zones[zones["category"] == CATEGORY].drop_duplicates("zone_id")
    notes = []
    if len(kept) < len(zones):
        text = translate("TiDataviz", "{count} zones of other categories than “{category}” were left out of {total}.")
        notes.append(text.format(count=number(len(zones) - len(kept)), category=CATEGORY, total=number(len(zones))))
    kept = _with_polygons(kept, notes)
    if kept.empty:
        raise PluginError(
            translate("TiDataviz", "The file {name} holds no zone of the category “{category}”.").format(
                name=probe.path.name, category=CATEGORY
            ),
            fields.found(probe, (layer,)),
            translate("TiDataviz", "Download it again, or choose another area."),
        )
    kept = kept.assign(commune=fields.codes(kept["commune"], 5)) if "commune" in kept.columns else kept
    tidy = tables.conform(kept, SOURCE_ID)
    vintage = str(stamp.sidecar(probe.path).get("retrieved_at", ""))[:7]
    return [Dataset(tidy, stamp.stamp(entry, probe.path, vintage), named_part("", tidy), tuple(notes))]


def _with_polygons(zones: gpd.GeoDataFrame, notes: list[str]) -> gpd.GeoDataFrame:
    """Return the zones that have valid polygons; say what was repaired or left out."""
    zones, broken = polygons.repaired(zones)
    if broken:
        notes.append(translate("TiDataviz", "{count} invalid perimeters were repaired.").format(count=number(broken)))
    empty = zones.geometry.isna() | zones.geometry.is_empty | ~zones.geom_type.isin(["Polygon", "MultiPolygon"])
    if empty.any():
        text = translate("TiDataviz", "{count} zones without any perimeter were left out.")
        notes.append(text.format(count=number(int(empty.sum()))))
    return zones[~empty]
