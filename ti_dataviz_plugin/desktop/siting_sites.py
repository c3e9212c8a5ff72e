"""Candidate sites taken from a layer of the project: read on the main thread as plain data, made into sites off it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeatureRequest, QgsWkbTypes

from ..errors import PluginError
from ..language import translate
from ..siting.candidates import COLUMNS

if TYPE_CHECKING:
    import geopandas as gpd
    from qgis.core import QgsVectorLayer


@dataclass(frozen=True)
class UserSites:
    """The sites of a layer as plain values.

    Attributes:
        name: Name of the layer.
        crs: Its coordinate system, as text that pyproj reads.
        id_field: The field that names each site.
        fields: Names of the fields taken.
        values: Their values, a row each.
        shapes: WKB of each row.
    """

    name: str
    crs: str
    id_field: str
    fields: tuple[str, ...]
    values: tuple[tuple[Any, ...], ...]
    shapes: tuple[bytes | None, ...]

    def candidates(self) -> gpd.GeoDataFrame:
        """Return them as candidates of a study.

        Raises:
            PluginError: See ``siting.candidates.of_layer``.
        """
        import geopandas as gpd
        import pandas as pd

        from ..siting.candidates import of_layer

        frame = pd.DataFrame(list(self.values), columns=list(self.fields))
        shapes = gpd.GeoSeries.from_wkb(list(self.shapes), crs=self.crs)
        return of_layer(gpd.GeoDataFrame(frame, geometry=shapes), self.id_field)


def read_sites(layer: QgsVectorLayer, id_field: str) -> UserSites:
    """Return the sites of a layer (on the main thread); those selected, when some are.

    Raises:
        PluginError: When it has no coordinate system, no site, or no such field.
    """
    names = [field.name() for field in layer.fields()]
    if not layer.crs().isValid() or id_field not in names:
        what = translate("TiDataviz", "The layer of sites has no field {name}, or no coordinate system.")
        todo = translate("TiDataviz", "Choose the field that names each site, and give the layer its CRS.")
        raise PluginError(what.format(name=id_field), layer.name(), todo)
    taken = [
        id_field,
        *(name for name in names if name in COLUMNS and name not in (id_field, "site_id", "kind", "geometry")),
    ]
    request = QgsFeatureRequest()
    if layer.selectedFeatureCount():
        request.setFilterFids(layer.selectedFeatureIds())
    request.setSubsetOfAttributes(taken, layer.fields())
    values, shapes = [], []
    for feature in layer.getFeatures(request):
        values.append(tuple(_plain(feature[name]) for name in taken))
        shape = feature.geometry()
        shapes.append(None if shape.isNull() or shape.isEmpty() else bytes(shape.asWkb()))
    if not values:
        what = translate("TiDataviz", "This layer has no site.")
        raise PluginError(what, layer.name(), translate("TiDataviz", "Choose another layer."))
    crs = layer.crs().authid() or layer.crs().toWkt()
    return UserSites(layer.name(), crs, id_field, tuple(taken), tuple(values), tuple(shapes))


def fit(layer: object) -> bool:
    """Tell whether the features of a layer can be sites: points or surfaces."""
    kinds = (QgsWkbTypes.GeometryType.PointGeometry, QgsWkbTypes.GeometryType.PolygonGeometry)
    return hasattr(layer, "geometryType") and layer.geometryType() in kinds


def _plain(value: Any) -> Any:
    """Return a value of QGIS as Python's, None for NULL."""
    if isinstance(value, (bool, int, float, str)):
        return value
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return None
    return value.toString() if hasattr(value, "toString") else str(value)
