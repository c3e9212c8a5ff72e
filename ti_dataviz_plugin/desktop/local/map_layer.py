"""Contributions on the map: a layer of points, coloured by what became of them."""

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

from ...enrichment.contribution import ACCEPTED, PROPOSED, REFUSED, WITHDRAWN
from ...enrichment.touching import kind_title, object_title, short, state_title
from ...errors import PluginError
from ...language import translate
from ..compat import make_field
from ..layers.tips import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.gui import QgsMapCanvas

    from ...enrichment.contribution import Contribution

MARK = "ti_dataviz/contributions"
_COLOURS = {PROPOSED: ("#e39a12", "diamond"), ACCEPTED: ("#2f7d4f", "circle"), REFUSED: ("#8a8a8a", "cross_fill"),
            WITHDRAWN: ("#c9c9c9", "cross_fill")}  # fmt: skip
_FIELDS = ("uuid", "object", "what", "field", "official", "proposed", "state", "author", "organisation", "date", "reason")


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
    if held is None and project.addMapLayer(layer) is None:
        what = translate("TiDataviz", "The layer of contributions could not be added to the project.")
        raise PluginError(what, "", translate("TiDataviz", "Start again in a new project."))
    layer.triggerRepaint()
    canvas.refresh()
    return layer


def _make() -> QgsVectorLayer:
    layer = QgsVectorLayer("Point?crs=EPSG:4326", translate("TiDataviz", "Local contributions"), "memory")
    layer.setCustomProperty(MARK, "yes")
    layer.setCustomProperty("skipMemoryLayersCheck", 1)  # it is made again from the file whenever it is asked for
    layer.dataProvider().addAttributes([make_field(name, "text") for name in _FIELDS])
    layer.updateFields()
    categories = []
    for state, (colour, shape) in _COLOURS.items():
        symbol = QgsMarkerSymbol.createSimple({"name": shape, "color": colour, "size": "3.4", "outline_color": "#ffffff"})
        categories.append(QgsRendererCategory(state, symbol, state_title(state)))
    layer.setRenderer(QgsCategorizedSymbolRenderer("state", categories))
    layer.setDisplayExpression('"object"')
    plain_tip(layer)
    return layer


def _feature(layer: QgsVectorLayer, one: Contribution) -> QgsFeature | None:
    if one.geometry is None or one.geometry.is_empty:
        return None
    feature = QgsFeature(layer.fields())
    texts = (
        one.uuid, object_title(one), kind_title(one.kind), one.field, one.official_value, one.proposed_value, one.state,
        one.author, one.organisation, one.created_at[:10], one.reason,
    )  # fmt: skip
    feature.setAttributes([short(text) for text in texts])
    middle = one.geometry.representative_point()
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(middle.x, middle.y)))
    return feature
