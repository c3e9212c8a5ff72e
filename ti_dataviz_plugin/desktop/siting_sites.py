"""Candidate sites taken from a layer of the project: read on the main thread as plain data, made into sites off it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeatureRequest, QgsProject, QgsProviderRegistry, QgsWkbTypes

from ..errors import PluginError
from ..language import translate
from ..siting.candidates import TAKEN, id_text
from ..siting.study import SiteLayer

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
        origin: Where they come from, to be kept with the study; None for a layer that only this session of QGIS knows: in
            memory, of a service, or with changes that are not saved.
    """

    name: str
    crs: str
    id_field: str
    fields: tuple[str, ...]
    values: tuple[tuple[Any, ...], ...]
    shapes: tuple[bytes | None, ...]
    origin: SiteLayer | None = None

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
    taken = [id_field, *(name for name in names if name in TAKEN and name != id_field)]
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
    chosen = bool(layer.selectedFeatureCount() or layer.subsetString())
    ids = tuple(map(id_text, (row[0] for row in values))) if chosen else ()
    origin = _origin(layer, taken, ids)
    return UserSites(layer.name(), crs, id_field, tuple(taken), tuple(values), tuple(shapes), origin)


def file_of(layer: QgsVectorLayer) -> tuple[str, str]:
    """Return the file and the name within it of a layer, two empty texts when it has no file."""
    if layer.providerType() != "ogr":
        return "", ""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path = str(parts.get("path") or "")
    return (path, str(parts.get("layerName") or "")) if path and Path(path).exists() else ("", "")


def found_again(origin: SiteLayer) -> SiteLayer:
    """Return where the layer of a study is: where it was, or where QGIS found it when a project was moved with its files."""
    if Path(origin.path).exists():
        return origin
    for layer in QgsProject.instance().mapLayers().values():
        path, name = file_of(layer) if fit(layer) else ("", "")
        if path and Path(path).name == Path(origin.path).name and name == origin.layer:
            return replace(origin, path=path)
    return origin


def _origin(layer: QgsVectorLayer, taken: list[str], only: tuple[str, ...]) -> SiteLayer | None:
    """Return what a study keeps of a layer; None when its file does not hold what is on the screen."""
    path, name = file_of(layer)
    stored = set(taken) <= set(layer.dataProvider().fields().names())  # neither joined nor virtual
    return SiteLayer(path, name, taken[0], only) if path and stored and not layer.isModified() else None


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
