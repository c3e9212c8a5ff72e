"""The layers of ranked sites: a point for each site, and the outlines of those whose shape is known."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsDataProvider,
    QgsMessageLog,
    QgsNotSupportedException,
    QgsProject,
    QgsProviderRegistry,
    QgsRectangle,
    QgsVectorLayer,
)

from ...diagnosis.map_layers import SOURCES, sources_table
from ...enrichment.credit import local
from ...geography.projection import legal_epsg_at
from ...language import code, translate
from ...workspace.geopackage import write_layers
from .load import KEY, NAME, find_group, layers_of, names, show_extent, unreadable
from .metadata import Source, describe, read_sources
from .package import digest, drop_old, file_name, write_free
from .ranked_fields import ranking_alias
from .ranked_style import style_outlines, style_points
from .tips import plain_tip

if TYPE_CHECKING:
    from pathlib import Path

    import geopandas as gpd
    from qgis.gui import QgsMapCanvas

    from ...progress import Progress
    from ...siting.ranking import Ranking

FOLDER = "siting"
LAYER, OUTLINES = "ranked_sites", "ranked_outlines"
MARK = json.dumps(["siting"])
"""Mark of the group: a project holds one ranking at a time."""

_FORMAT = 3  # part of the file's name: a plugin that makes other layers writes another file


def site_layers(ranking: Ranking) -> dict[str, gpd.GeoDataFrame]:
    """Return the layers of a ranking: points of all sites, and the outlines of those that have one, when some do.

    Both have the columns of ``Ranking.table`` and ``outline``: whether the outline of the site is known. Sites without a
    place stay, without a point. Each layer has one kind of geometry: points, and surfaces of one or several parts.
    """
    from shapely import MultiPolygon

    table = ranking.table
    drawn = table.geom_type.isin(["Polygon", "MultiPolygon"]) & ~table.is_empty
    points = table.set_geometry(table.representative_point()).assign(outline=drawn.to_numpy())
    layers = {LAYER: points}
    if drawn.any():
        outlines = table.assign(outline=True)[drawn].reset_index(drop=True)
        parts = [shape if shape.geom_type == "MultiPolygon" else MultiPolygon([shape]) for shape in outlines.geometry]
        layers[OUTLINES] = outlines.set_geometry(parts, crs=table.crs)
    return layers


def write_results(ranking: Ranking, path: Path) -> None:
    """Write the layers of a ranking (``site_layers``) and the table of their sources to a GeoPackage; no QGIS needed.

    Raises:
        PluginError: When it cannot be written.
    """
    layers = site_layers(ranking)
    write_layers(path, {**layers, SOURCES: sources_table(dict.fromkeys(layers, ranking.sources))})


def dress_results(path: Path, title: str) -> None:
    """Keep in a GeoPackage of results the style, the aliases and the metadata of its layers (on the main thread).

    Whoever opens the file in QGIS then sees what the plugin shows, without the plugin. What cannot be kept is told in the
    log: the figures are there all the same.
    """
    held = names(path)
    for name in (LAYER, OUTLINES):
        if name not in held:
            continue
        layer = QgsVectorLayer(f"{path}|layername={name}", layer_title(name), "ogr")
        dress(layer, name)
        tell(layer, name, title, read_sources(path))
        problem = layer.saveStyleToDatabase(layer_title(name), title, True, "")
        try:
            told = QgsProviderRegistry.instance().saveLayerMetadata("ogr", layer.source(), layer.metadata())
        except QgsNotSupportedException as error:
            told = (False, str(error))
        for text in filter(None, (problem, "" if told[0] else str(told[1]))):
            QgsMessageLog.logMessage(text, "TI DataViz", Qgis.MessageLevel.Warning)


def layer_title(name: str) -> str:
    """Return the name of a layer of ranked sites in the language of the interface."""
    outlines = translate("TiDataviz", "Outlines of the ranked sites")
    return translate("TiDataviz", "Ranked sites") if name == LAYER else outlines


def dress(layer: QgsVectorLayer, name: str) -> None:
    """Give a new layer of ranked sites its style and its aliases."""
    (style_points if name == LAYER else style_outlines)(layer)
    _alias(layer)


def ranked_package(ranking: Ranking, folder: Path, progress: Progress) -> Path:
    """Return the GeoPackage of a ranking (``site_layers``), written only when it is not there yet; no QGIS needed.

    Raises:
        PluginError: When it cannot be written.
    """
    name = file_name("siting", ranking.study.title)
    table = ranking.table
    content = (table.drop(columns="geometry").to_csv(), table.geometry.to_wkb().to_list(), local(ranking.sources))
    held = digest(_FORMAT, code(), *content)
    path = folder / f"{name}_{held}.gpkg"
    if not path.exists():
        layers = site_layers(ranking)
        path = write_free(path, {**layers, SOURCES: sources_table(dict.fromkeys(layers, ranking.sources))})
        drop_old(folder, f"{name}_*.gpkg")
    progress.report(1.0)
    return path


def projection_of(ranking: Ranking) -> int:
    """Return the EPSG code of the legal projection in which most sites lie."""
    import numpy as np

    codes, counts = np.unique(legal_epsg_at(ranking.table.geometry.dropna()), return_counts=True)
    return int(codes[int(counts.argmax())]) if len(codes) else 2154


def add_ranking(project: QgsProject, package: Path, title: str, epsg: int, canvas: QgsMapCanvas | None = None) -> list[str]:
    """Show a ranking in a project (on the main thread); layers of the one before are re-pointed, with their own style.

    Args:
        project: The project. Its projection is set only when it has no layer yet.
        package: What ``ranked_package`` wrote.
        title: Title of the study.
        epsg: Legal projection of the place.
        canvas: Canvas to zoom to the sites.

    Returns:
        Ids of the layers, that of the points first.

    Raises:
        PluginError: When the package cannot be read.
    """
    if not project.mapLayers():
        project.setCrs(QgsCoordinateReferenceSystem(f"EPSG:{epsg}"))
    held = held_layers(project)
    points = _layer(project, package, LAYER, held.get(LAYER))
    if points is None:
        raise unreadable(package)
    outlines = _layer(project, package, OUTLINES, held.get(OUTLINES)) if OUTLINES in names(package) else None
    if outlines is None and OUTLINES in held:
        project.removeMapLayer(held[OUTLINES].id())
    extent = QgsRectangle()
    layers, sources = [layer for layer in (points, outlines) if layer is not None], read_sources(package)
    for layer in layers:
        _alias(layer)
        tell(layer, str(layer.customProperty(NAME)), title, sources)
        layer.updateExtents()  # that of the sites before would stay
        extent.combineExtentWith(layer.extent())
    if canvas is not None:
        show_extent(project, extent, points.crs(), canvas)
    return [layer.id() for layer in layers]


def _layer(project: QgsProject, package: Path, name: str, held: QgsVectorLayer | None) -> QgsVectorLayer | None:
    """Return a layer of the package, in the project's group; None when the package has none of that name."""
    address = f"{package}|layername={name}"
    layer = QgsVectorLayer(address, layer_title(name), "ogr")
    if not layer.isValid():
        return None
    if held is not None:
        if held.source() != address:
            held.setDataSource(address, held.name(), "ogr", QgsDataProvider.ProviderOptions())
        return held
    dress(layer, name)
    layer.setCustomProperty(KEY, MARK)
    layer.setCustomProperty(NAME, name)
    group = find_group(project, MARK, translate("TiDataviz", "Siting"))
    if project.addMapLayer(layer, False) is None:
        return None
    group.insertLayer(0 if name == LAYER else -1, layer)
    return layer


def _alias(layer: QgsVectorLayer) -> None:
    for index, field in enumerate(layer.fields()):
        layer.setFieldAlias(index, ranking_alias(field.name()))
    layer.setDisplayExpression('coalesce(nullif("site_name", \'\'), "site_id")')
    plain_tip(layer)


def dress_output(layer: QgsVectorLayer, name: str, title: str, sources: list[Source]) -> None:
    """Give a layer of ranked sites that an algorithm wrote its style, its aliases and its metadata."""
    dress(layer, name)
    tell(layer, name, title, sources)


def tell(layer: QgsVectorLayer, name: str, title: str, sources: list[Source]) -> None:
    """Give a layer of ranked sites its metadata; ``title`` is that of the study, ``sources`` those of its package."""
    abstract = translate(
        "TiDataviz",
        "Sites ranked by a siting study: colour for the state, size for the score. The order takes unknown facts halfway, "
        "which is a convention; score_min and score_max are what is sure.",
    )
    own = [source for source in sources if source.layer == name]
    describe(layer, f"ti_dataviz/siting/{name}", title, abstract, own)


def held_layers(project: QgsProject) -> dict[str, QgsVectorLayer]:
    """Return the layers of ranked sites of a project, by name; none when they are not shown."""
    found = {str(layer.customProperty(NAME)): layer for layer in layers_of(project, MARK)}
    return {name: found[name] for name in (LAYER, OUTLINES) if name in found}
