"""The layer of ranked sites: one point a site, its colour the state, its size the score, the first ones numbered."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsDataProvider,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProject,
    QgsProperty,
    QgsRendererCategory,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ...diagnosis.map_layers import SOURCES, sources_table
from ...geography.projection import legal_epsg_at
from ...language import code, translate
from ...siting.exclusions import EXCLUDED
from ...siting.facts import fact_name
from ...siting.scoring import CERTAIN, OUT, POSSIBLE
from ...siting.titles import state_title
from .load import KEY, NAME, find_group, layers_of, show_extent, unreadable
from .metadata import describe, read_sources
from .package import digest, drop_old, file_name, write_free
from .tips import plain_tip

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.gui import QgsMapCanvas

    from ...progress import Progress
    from ...siting.ranking import Ranking

FOLDER = "siting"
LAYER = "ranked_sites"
MARK = json.dumps(["siting"])
"""Mark of the group: a project holds one ranking at a time."""

_COLOURS = {CERTAIN: "#00795a", POSSIBLE: "#e69f00", OUT: "#8a8f93", EXCLUDED: "#ffffff"}
_NUMBERED = 10


def ranked_package(ranking: Ranking, folder: Path, progress: Progress) -> Path:
    """Return the GeoPackage of a ranking in a folder, written only when it is not there yet; no QGIS needed.

    Its layer ``ranked_sites`` has the columns of ``Ranking.table``; sites without a place stay, without
    a point.

    Raises:
        PluginError: When it cannot be written.
    """
    table = ranking.table
    points = table.set_geometry(table.representative_point())
    name = file_name("siting", ranking.study.title)
    path = (
        folder
        / f"{name}_{digest(code(), points.drop(columns='geometry').to_csv(), points.geometry.to_wkb().to_list())}.gpkg"
    )
    if not path.exists():
        path = write_free(path, {LAYER: points, SOURCES: sources_table({LAYER: ranking.sources})})
        drop_old(folder, f"{name}_*.gpkg")
    progress.report(1.0)
    return path


def projection_of(ranking: Ranking) -> int:
    """Return the EPSG code of the legal projection in which most sites lie."""
    import numpy as np

    codes, counts = np.unique(legal_epsg_at(ranking.table.geometry.dropna()), return_counts=True)
    return int(codes[int(counts.argmax())]) if len(codes) else 2154


def add_ranking(project: QgsProject, package: Path, title: str, epsg: int, canvas: QgsMapCanvas | None = None) -> list[str]:
    """Show a ranking in a project (on the main thread); the layer of the one before is re-pointed, with its own style.

    Args:
        project: The project. Its projection is set only when it has no layer yet.
        package: What ``ranked_package`` wrote.
        title: Title of the study.
        epsg: Legal projection of the place.
        canvas: Canvas to zoom to the sites.

    Raises:
        PluginError: When the package cannot be read.
    """
    if not project.mapLayers():
        project.setCrs(QgsCoordinateReferenceSystem(f"EPSG:{epsg}"))
    address = f"{package}|layername={LAYER}"
    held = held_layer(project)
    layer = held or QgsVectorLayer(address, translate("TiDataviz", "Ranked sites"), "ogr")
    if held is not None and held.source() != address:
        held.setDataSource(address, held.name(), "ogr", QgsDataProvider.ProviderOptions())
    if not layer.isValid():
        raise unreadable(package)
    if held is None:
        _style(layer)
        layer.setCustomProperty(KEY, MARK)
        layer.setCustomProperty(NAME, LAYER)
        group = find_group(project, MARK, translate("TiDataviz", "Siting"))
        if project.addMapLayer(layer, False) is None:
            raise unreadable(package)
        group.insertLayer(0, layer)
    for index, field in enumerate(layer.fields()):
        layer.setFieldAlias(index, ranking_alias(field.name()))
    abstract = translate(
        "TiDataviz",
        "Sites ranked by a siting study: colour for the state, size for the score. The order takes unknown facts halfway, "
        "which is a convention; score_min and score_max are what is sure.",
    )
    describe(layer, f"ti_dataviz/siting/{LAYER}", title, abstract, read_sources(package))
    layer.setDisplayExpression('coalesce(nullif("site_name", \'\'), "site_id")')
    plain_tip(layer)
    if canvas is not None:
        show_extent(project, layer.extent(), layer.crs(), canvas)
    return [layer.id()]


def held_layer(project: QgsProject) -> QgsVectorLayer | None:
    """Return the layer of ranked sites of a project, None when there is none."""
    found = [layer for layer in layers_of(project, MARK) if layer.customProperty(NAME) == LAYER]
    return found[0] if found else None


def _style(layer: QgsVectorLayer) -> None:
    categories = []
    for state, colour in _COLOURS.items():
        look = {"name": "diamond" if state == EXCLUDED else "circle", "color": colour, "outline_color": "#303436"}
        symbol = QgsMarkerSymbol.createSimple({**look, "outline_width": "0.2", "size": "2"})
        if state != EXCLUDED:
            size = QgsProperty.fromExpression('2 + 3.5 * coalesce("score_mid", 0)')
            symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertySize, size)
        categories.append(QgsRendererCategory(state, symbol, state_title(state)))
    layer.setRenderer(QgsCategorizedSymbolRenderer("state", categories))
    labels = QgsPalLayerSettings()
    labels.fieldName = f'if("rank" >= 1 and "rank" <= {_NUMBERED}, "rank", \'\')'
    labels.isExpression = True
    look, buffer = QgsTextFormat(), QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.8)
    buffer.setColor(QColor("#ffffff"))
    look.setBuffer(buffer)
    look.setColor(QColor("#20262b"))
    look.setSize(9)
    labels.setFormat(look)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    layer.setLabelsEnabled(True)


def ranking_alias(name: str) -> str:
    """Return what a field of a ranking holds; empty for one without an alias."""
    for end, text in _ends().items():
        if name.endswith(end):
            fact = name[: -len(end)]
            try:
                return text.format(name=fact_name(fact))
            except KeyError:
                break
    return _aliases().get(name, "")


def _ends() -> dict[str, str]:
    return {
        "_value_min": translate("TiDataviz", "{name}: value, at least"),
        "_value_max": translate("TiDataviz", "{name}: value, at most"),
        "_low": translate("TiDataviz", "{name}, at least"),
        "_high": translate("TiDataviz", "{name}, at most"),
    }


def _aliases() -> dict[str, str]:
    return {
        "site_name": translate("TiDataviz", "Site"),
        "rank": translate("TiDataviz", "Rank"),
        "standing": translate("TiDataviz", "Cleared, to be checked or excluded"),
        "state": translate("TiDataviz", "State among the shortlist"),
        "score_min": translate("TiDataviz", "Score, at least (0 to 1)"),
        "score_max": translate("TiDataviz", "Score, at most (0 to 1)"),
        "score_mid": translate("TiDataviz", "Score, unknowns halfway (0 to 1)"),
        "first_rank_probability": translate("TiDataviz", "Share of the weights that put it first"),
        "shortlist_probability": translate("TiDataviz", "Share of the weights that put it in the shortlist"),
        "excluded_by": translate("TiDataviz", "Excluded by"),
        "to_check": translate("TiDataviz", "To be checked"),
        "flags": translate("TiDataviz", "To be known"),
        "area_m2": translate("TiDataviz", "Area, m²"),
    }
