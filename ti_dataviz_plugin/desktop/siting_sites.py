"""Candidate sites taken from a layer of the project: read on the main thread as plain data, made into sites off it.

A layer may be of any provider. One whose file holds what is on the screen is named by the study; of any other (in memory,
of a service or a database, with joined fields, with changes that are not saved) the project keeps which layer it is, and a
study that is saved has the sites written beside it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsFeatureRequest, QgsProject, QgsProviderRegistry, QgsWkbTypes
from qgis.PyQt.QtCore import QObject

from ..errors import PluginError
from ..language import translate
from ..siting.candidates import TAKEN, id_text
from ..siting.study import SiteLayer

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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
        layer_id: The layer in the project, "" when it is not known any more.
        only: Ids of the sites taken, when they are a part of the layer: selected, or left by its filter.
        unsaved: Whether changes that are not saved in the layer count.
        origin: Where they come from, to be kept with the study; None when no file holds them as they are shown.
    """

    name: str
    crs: str
    id_field: str
    fields: tuple[str, ...]
    values: tuple[tuple[Any, ...], ...]
    shapes: tuple[bytes | None, ...]
    layer_id: str = ""
    only: tuple[str, ...] = ()
    unsaved: bool = False
    origin: SiteLayer | None = None

    def table(self) -> gpd.GeoDataFrame:
        """Return them as a table, in their own coordinate system."""
        import geopandas as gpd
        import pandas as pd

        frame = pd.DataFrame(list(self.values), columns=list(self.fields))
        shapes = gpd.GeoSeries.from_wkb(list(self.shapes), crs=self.crs)
        return gpd.GeoDataFrame(frame, geometry=shapes)

    def candidates(self) -> gpd.GeoDataFrame:
        """Return them as candidates of a study.

        Raises:
            PluginError: See ``siting.candidates.of_layer``.
        """
        from ..siting.candidates import of_layer

        return of_layer(self.table(), self.id_field)

    def write(self, path: Path) -> SiteLayer:
        """Write them to a GeoPackage of their own, beside a study that nothing else could rerun; return what names it.

        A file of that name is replaced; where another program holds it, a number is added.

        Raises:
            PluginError: When it cannot be written.
        """
        from .layers.package import write_free

        table = self.table()
        texts = [name for name in self.fields if table[name].dtype == object]
        table = table.assign(
            **{name: table[name].map(lambda value: None if value is None else str(value)) for name in texts}
        )
        return SiteLayer(str(write_free(path, {"sites": table})), "sites", self.id_field)


def read_sites(layer: QgsVectorLayer, id_field: str, only: Sequence[str] | None = None) -> UserSites:
    """Return the sites of a layer (on the main thread), as they are shown: changes that are not saved count.

    Args:
        layer: The layer; its filter counts.
        id_field: The field that names each site.
        only: Ids of the sites to take, all when empty; None for those selected, when some are.

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
    if only is None and layer.selectedFeatureCount():
        request.setFilterFids(layer.selectedFeatureIds())
    request.setSubsetOfAttributes(taken, layer.fields())
    values, shapes, wanted = [], [], set(only or ())
    for feature in layer.getFeatures(request):
        if wanted and id_text(_plain(feature[id_field])) not in wanted:
            continue
        values.append(tuple(_plain(feature[name]) for name in taken))
        shape = feature.geometry()
        shapes.append(None if shape.isNull() or shape.isEmpty() else bytes(shape.asWkb()))
    if not values:
        what = translate("TiDataviz", "This layer has no site.")
        raise PluginError(what, layer.name(), translate("TiDataviz", "Choose another layer."))
    known = layer.crs().authid()
    crs = known if known and not known.startswith("USER:") else layer.crs().toWkt()
    part = bool(wanted or (only is None and layer.selectedFeatureCount()) or layer.subsetString() or _one_kind(layer))
    ids = tuple(map(id_text, (row[0] for row in values))) if part else ()
    return UserSites(
        name=layer.name(),
        crs=crs,
        id_field=id_field,
        fields=tuple(taken),
        values=tuple(values),
        shapes=tuple(shapes),
        layer_id=layer.id(),
        only=ids,
        unsaved=layer.isModified(),
        origin=_origin(layer, taken, ids),
    )


def project_layer(layer_id: str) -> QgsVectorLayer | None:
    """Return the layer of the project that has an id, None when it is gone or not fit."""
    layer = QgsProject.instance().mapLayer(layer_id)
    return layer if layer is not None and layer.isValid() and fit(layer) else None


def kept_of(sites: UserSites, copy: SiteLayer | None) -> dict[str, Any]:
    """Return what a project keeps of sites that no file names: plain values, which ``sites_kept`` reads."""
    written = [copy.path, copy.layer, copy.id_field] if copy is not None else []
    return {"id": sites.layer_id, "field": sites.id_field, "only": list(sites.only), "copy": written}


def sites_kept(held: Mapping[str, Any]) -> tuple[UserSites | None, SiteLayer | None]:
    """Return the sites that a project kept (on the main thread), and the file that they were last written to.

    The sites are None when their layer is gone, or is one in memory that QGIS opens without its content.
    """
    written = [str(part) for part in held.get("copy", [])]
    copy = SiteLayer(written[0], written[1], written[2]) if len(written) == 3 else None
    layer = project_layer(str(held.get("id", "")))
    try:
        sites = read_sites(layer, str(held.get("field", "")), [str(one) for one in held.get("only", [])]) if layer else None
    except PluginError:
        sites = None
    return sites, copy


class Followed(QObject):
    """Tells when the changes made in a layer are saved, or given up: what no file held a moment ago is in it now."""

    def __init__(self, changed: Callable[[], None], parent: QObject) -> None:
        """Follow no layer yet."""
        super().__init__(parent)
        self._changed = changed
        self._layer_id = ""

    def follow(self, layer_id: str) -> None:
        """Follow a layer of the project, "" for none."""
        if layer_id == self._layer_id:
            return
        for signal in self._signals():
            signal.disconnect(self._on_changed)
        self._layer_id = layer_id
        for signal in self._signals():
            signal.connect(self._on_changed)

    def _signals(self) -> tuple[Any, ...]:
        layer = project_layer(self._layer_id)
        return (layer.afterCommitChanges, layer.afterRollBack) if layer is not None else ()

    def _on_changed(self) -> None:
        self._changed()


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
    provider = layer.dataProvider()
    stored = set(taken) <= set(provider.fields().names())  # neither joined nor virtual
    as_read = provider.crs() == layer.crs() and Path(path).suffix.lower() != ".csv"  # QGIS was not told otherwise
    return SiteLayer(path, name, taken[0], only) if path and stored and as_read and not layer.isModified() else None


def _one_kind(layer: QgsVectorLayer) -> bool:
    """Tell whether a layer shows one kind of geometry of a file that holds several."""
    return layer.providerType() == "ogr" and "|geometrytype=" in layer.source().lower()


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
