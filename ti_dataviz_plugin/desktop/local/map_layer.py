"""Contributions on the map: a layer of points, their colour what became of them, their mark what they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsProject,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ...enrichment.contribution import ACCEPTED, ADD, COMMENT, GONE, INDICATOR, PROPOSED, REFUSED, SHAPE, VALUE, WITHDRAWN
from ...enrichment.telling import source_title
from ...enrichment.touching import kind_title, object_title, short, state_title
from ...errors import PluginError
from ...language import labelled, translate
from ..compat import make_field
from ..layers.conflicts import MARK as GROUP
from ..layers.conflicts import insert, labelling
from ..layers.load import KEY
from ..layers.tips import plain_tip
from .names import column_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.gui import QgsMapCanvas

    from ...enrichment.contribution import Contribution

MARK = "ti_dataviz/contributions"
_COLOURS = {PROPOSED: "#e69f00", ACCEPTED: "#00795a", REFUSED: "#6b7074", WITHDRAWN: "#b4b8bb"}
_MARKS = {VALUE: "circle", SHAPE: "pentagon", ADD: "star", GONE: "cross_fill", COMMENT: "square", INDICATOR: "triangle"}
_FIELDS = (
    "uuid", "class", "object", "what", "source", "field", "official", "proposed", "state", "author", "organisation", "date",
    "reason",
)  # fmt: skip


def show_contributions(contributions: Sequence[Contribution], canvas: QgsMapCanvas) -> QgsVectorLayer:
    """Show contributions that have a place, in the layer made for it before if the project has one.

    Raises:
        PluginError: When QGIS refuses the layer.
    """
    project = QgsProject.instance()
    held = next((layer for layer in project.mapLayers().values() if layer.customProperty(MARK)), None)
    layer = held if isinstance(held, QgsVectorLayer) else _make()
    layer.dataProvider().truncate()
    layer.dataProvider().addFeatures([feature for one in contributions if (feature := _feature(layer, one)) is not None])
    layer.updateExtents()
    _follow_classes(layer, {_class(one) for one in contributions})
    if held is None:
        if project.addMapLayer(layer, False) is None:
            what = translate("TiDataviz", "The layer of contributions could not be added to the project.")
            raise PluginError(what, "", translate("TiDataviz", "Start again in a new project."))
        insert(project, layer)
    layer.triggerRepaint()
    canvas.refresh()
    return layer


def _make() -> QgsVectorLayer:
    layer = QgsVectorLayer("Point?crs=EPSG:4326", translate("TiDataviz", "Local contributions"), "memory")
    layer.setCustomProperty(MARK, "yes")
    layer.setCustomProperty(KEY, GROUP)
    layer.setCustomProperty("skipMemoryLayersCheck", 1)  # it is made again from the file whenever it is asked for
    layer.dataProvider().addAttributes([make_field(name, "text") for name in _FIELDS])
    layer.updateFields()
    for index, name in enumerate(_FIELDS):
        layer.setFieldAlias(index, _aliases().get(name, ""))
    layer.setDisplayExpression('"object"')
    layer.setLabeling(labelling('"object"', 8))
    layer.setLabelsEnabled(True)
    plain_tip(layer)
    return layer


def _follow_classes(layer: QgsVectorLayer, classes: set[str]) -> None:
    """Give the layer a class for each kind and state that it shows; a style that has them all stays as it is."""
    renderer = layer.renderer()
    held = {category.value() for category in renderer.categories()} if renderer.type() == "categorizedSymbol" else set()
    if classes <= held:
        return
    categories = []
    for state, colour in _COLOURS.items():
        for kind, mark in _MARKS.items():
            if f"{state}/{kind}" not in classes | held:
                continue
            look = {"name": mark, "color": colour, "outline_color": "#20262b", "outline_width": "0.2"}
            symbol = QgsMarkerSymbol.createSimple({**look, "size": "4.6" if kind == ADD else "3.6"})
            label = labelled(state_title(state).capitalize(), kind_title(kind))
            categories.append(QgsRendererCategory(f"{state}/{kind}", symbol, label))
    layer.setRenderer(QgsCategorizedSymbolRenderer("class", categories))


def _class(one: Contribution) -> str:
    return f"{one.state}/{one.kind}"


def _feature(layer: QgsVectorLayer, one: Contribution) -> QgsFeature | None:
    if one.geometry is None or one.geometry.is_empty:
        return None
    feature = QgsFeature(layer.fields())
    texts = (
        one.uuid, _class(one), object_title(one), kind_title(one.kind), source_title(one.source_id),
        column_title(one.field) if one.field else "", one.official_value, one.proposed_value, state_title(one.state),
        one.author, one.organisation, one.created_at[:10], one.reason,
    )  # fmt: skip
    feature.setAttributes([short(text) for text in texts])
    middle = one.geometry.representative_point()
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(middle.x, middle.y)))
    return feature


def _aliases() -> dict[str, str]:
    return {
        "object": translate("TiDataviz", "Object"),
        "what": translate("TiDataviz", "What"),
        "source": translate("TiDataviz", "Source"),
        "field": translate("TiDataviz", "Field"),
        "official": translate("TiDataviz", "Official file"),
        "proposed": translate("TiDataviz", "Said"),
        "state": translate("TiDataviz", "State"),
        "author": translate("TiDataviz", "Author"),
        "organisation": translate("TiDataviz", "Organisation"),
        "date": translate("TiDataviz", "Date"),
        "reason": translate("TiDataviz", "Reason"),
    }
