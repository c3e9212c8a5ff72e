"""Protected areas beside Natura 2000: layers of PatriNat on the Géoplateforme, answers of API Carto, shapefiles of the INPN.

Tidy table ``protected_areas``: one row per site and kind, with the regulatory weight of the kind (``protected_kinds``). The
fields of all these layers are the same: only the name of a layer tells its kind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import number, translate
from ..provenance import Dataset
from . import fields, patrinat, polygons, stamp, tables
from .extent import named_part
from .protected_kinds import kind_named, kinds

if TYPE_CHECKING:
    import geopandas as gpd

    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Layer, Probe

SOURCE_ID = "protected_areas"
EXPECTED: tuple[str, ...] = ("id_mnhn, nom_site", "id_mnhn, nom")

_CODES = ("id_mnhn", "sitecode")
_NAMES = ("nom_site", "nom", "sitename")
_AREAL = {"Polygon", "MultiPolygon", "Unknown", "GeometryCollection"}
# Collections of these names are found under two kinds: such a name, alone, tells nothing.
_AMBIGUOUS = {"pnm", "sic"}
_CORE, _ADHESION, _PARK = "pn_coeur", "pn_adhesion", "pn"


def matches(probe: Probe) -> bool:
    """Tell whether a layer of polygons has sites of PatriNat, and a name that tells their kind."""
    return any(_kind_of(probe, layer) for layer in _layers(probe))


def _layers(probe: Probe) -> list[Layer]:
    return [
        layer
        for layer in probe.layers
        if any(layer.has(code) for code in _CODES)
        and any(layer.has(name) for name in _NAMES)
        and any(kind in _AREAL for kind in (layer.geometry, layer.geometry.replace("3D ", "")))
    ]


def _kind_of(probe: Probe, layer: Layer) -> str:
    """Return the kind of a layer, from the first name that tells one; "" when none does."""
    beside = str(stamp.sidecar(probe.path).get("layer", ""))
    for name in (beside, layer.name, probe.data_path.stem, probe.path.stem, _collection(probe, layer)):
        kind = kind_named(name)
        if kind:
            return kind
    return ""


def _collection(probe: Probe, layer: Layer) -> str:
    """Return the collection that the ids of the features name (``znieff1.12``); "" when they name none for certain."""
    given = fields.header(layer, "id")
    if not given:
        return ""
    ids = {fields.clean(value).rsplit(".", 1)[0] for value in probe.sample(layer)[given]}
    own = ids.pop() if len(ids) == 1 else ""
    return "" if own in _AMBIGUOUS else own


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return the sites of every layer of a file, as one table.

    Raises:
        PluginError: When the kind of a layer is not told, or the file holds no perimeter.
    """
    layers = _layers(probe)
    if not layers:
        raise fields.missing_columns(probe, _CODES[:1], EXPECTED, probe.largest())
    notes: list[str] = []
    sites = patrinat.every_layer(layers, lambda layer: _sites(probe, layer, notes), notes, progress)
    sites["regulatory_weight"] = sites["kind"].map({kind: known.weight for kind, known in kinds().items()})
    tidy = tables.conform(sites, SOURCE_ID)
    patrinat.refuse_empty(tidy, probe, layers)
    part = named_part("+".join(sorted(tidy["kind"].unique())), tidy)
    vintage = str(stamp.sidecar(probe.path).get("retrieved_at", ""))[:7]
    return [Dataset(tidy, stamp.stamp(entry, probe.path, vintage), part, tuple(notes))]


def _sites(probe: Probe, layer: Layer, notes: list[str]) -> gpd.GeoDataFrame:
    """Return the tidy columns of one layer; add what an officer should know to the notes."""
    import geopandas as gpd

    kind = _kind_of(probe, layer)
    if not kind:
        raise _untold(probe, layer)
    raw = polygons.in_degrees(probe.shapes(layer), probe)
    columns = {fields.key(name): name for name in reversed(list(raw.columns)) if name != raw.geometry.name}
    sites = gpd.GeoDataFrame(
        {
            "site_code": patrinat.texts(raw, columns, _CODES).str.upper(),
            "site_name": patrinat.texts(raw, columns, _NAMES),
            "area_official_m2": patrinat.official_area(raw, columns),
            "url": patrinat.texts(raw, columns, ("url_fiche", "url")),
            "kind": kind,
        },
        geometry=raw.geometry.to_numpy(),
        crs=4326,
    )
    if kind == _PARK:
        _tell_zones(sites, patrinat.texts(raw, columns, ("zone",)).map(fields.plain), layer, notes)
    patrinat.tell_unnamed(sites, layer, notes)
    return patrinat.with_polygons(sites, layer, notes)


def _tell_zones(sites: gpd.GeoDataFrame, zones: object, layer: Layer, notes: list[str]) -> None:
    """Set core or adhesion area for each row of national parks; say how many rows tell neither."""
    sites["kind"] = [
        _CORE if "coeur" in zone else _ADHESION if "adhesion" in zone else _PARK
        for zone in zones  # type: ignore[attr-defined]
    ]
    untold = int((sites["kind"] == _PARK).sum())
    if untold:
        notes.append(
            translate(
                "TiDataviz",
                "{layer}: {count} perimeters of national parks do not say whether they are core or adhesion area; they are "
                "given the weight of the core.",
            ).format(layer=layer.name, count=number(untold))
        )


def _untold(probe: Probe, layer: Layer) -> PluginError:
    return PluginError(
        translate("TiDataviz", "Nothing tells of which kind the protected areas of the file {name} are.").format(
            name=probe.path.name
        ),
        fields.found(probe, (layer,)),
        translate("TiDataviz", "Begin the file's name with the kind: {kinds}.").format(
            kinds=", ".join(known.names[0] for known in kinds().values() if known.names)
        ),
    )
