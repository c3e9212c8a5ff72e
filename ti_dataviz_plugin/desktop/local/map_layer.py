"""Contributions on the map: a point for each, and the outlines or lines that some propose, beside the official ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

from ...enrichment.contribution import SHAPE
from ...enrichment.telling import source_title
from ...enrichment.touching import kind_title, object_title, short, state_title
from ...errors import PluginError
from ...geography.projection import areas
from ...language import translate
from ...siting.titles import fact_text
from ..compat import make_field
from ..layers.conflicts import MARK as GROUP
from ..layers.conflicts import insert, labelling
from ..layers.load import KEY
from ..layers.tips import told_tip
from .map_style import LINES, OFFICIAL, OUTLINES, PLACES, class_of, follow_classes
from .names import column_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.gui import QgsMapCanvas
    from shapely.geometry.base import BaseGeometry

    from ...enrichment.contribution import Contribution

MARK = "ti_dataviz/contributions"
"""Property of the layers: which of them one is."""

_GEOMETRY = {PLACES: "Point", OUTLINES: "MultiPolygon", LINES: "MultiLineString"}
_OF = {
    "Polygon": OUTLINES, "MultiPolygon": OUTLINES, "LineString": LINES, "MultiLineString": LINES, "Point": PLACES,
}  # fmt: skip
_FIELDS = (
    "uuid", "class", "object", "side", "what", "source", "field", "official", "proposed", "area", "state", "author",
    "organisation", "date", "reason",
)  # fmt: skip
_TIP = (
    '"object"',
    "\"side\" || if(\"area\" <> '', ' – ' || \"area\", '')",
    '"state" || \' – \' || "what"',
    "if(\"field\" <> '', \"field\" || ': ' || \"official\" || ' → ' || \"proposed\", '')",
    '"reason"',
    '"author" || \', \' || "date"',
)
"""Lines under the pointer: expressions of texts, empty for none."""


class Drawn(NamedTuple):
    """One feature of a layer.

    Attributes:
        layer: Which of the layers.
        one: The contribution.
        shape: What is drawn.
        official: Whether it is what the official file says, and not what the contribution does.
    """

    layer: str
    one: Contribution
    shape: BaseGeometry
    official: bool = False


def show_contributions(contributions: Sequence[Contribution], canvas: QgsMapCanvas) -> QgsVectorLayer:
    """Show contributions that have a place, in the layers made for it before if the project has some.

    Returns:
        The layer of the points; those of outlines and of lines are there when some contribution has one.

    Raises:
        PluginError: When QGIS refuses a layer.
    """
    project = QgsProject.instance()
    held = held_layers(project)
    drawn = [each for one in contributions for each in _drawn(one)]
    drawn.sort(key=lambda each: each.official)  # the dashes of what is official are seen on the line of what is proposed
    layers = {}
    for name in (LINES, OUTLINES, PLACES):
        rows = [each for each in drawn if each.layer == name]
        if not (rows or name in held or name == PLACES):
            continue
        layer = layers[name] = held.get(name) or _make(name)
        layer.dataProvider().truncate()
        layer.dataProvider().addFeatures(_features(layer, rows))
        layer.updateExtents()
        follow_classes(layer, name, {class_of(each.one, each.official) for each in rows})
        if name not in held:
            if project.addMapLayer(layer, False) is None:
                what = translate("TiDataviz", "The layer of contributions could not be added to the project.")
                raise PluginError(what, "", translate("TiDataviz", "Start again in a new project."))
            insert(project, layer, 0 if name == PLACES else -1)
        layer.triggerRepaint()
    canvas.refresh()
    return layers[PLACES]


def held_layers(project: QgsProject) -> dict[str, QgsVectorLayer]:
    """Return the layers of contributions of a project, by which they are."""
    found = {str(layer.customProperty(MARK)): layer for layer in project.mapLayers().values() if layer.customProperty(MARK)}
    return {name: layer for name, layer in found.items() if isinstance(layer, QgsVectorLayer)}


def _drawn(one: Contribution) -> list[Drawn]:
    """Return what a contribution shows: its place, its shape, and beside them the official shape that it corrects."""
    if one.geometry is None or one.geometry.is_empty:
        return []
    drawn = [Drawn(PLACES, one, one.geometry.representative_point())]
    layer = _OF.get(one.geometry.geom_type, PLACES)
    if layer != PLACES:
        drawn.append(Drawn(layer, one, one.geometry))
    official = _official_shape(one)
    if official is not None:
        drawn.append(Drawn(_OF.get(official.geom_type, PLACES), one, official, True))
    return drawn


def _official_shape(one: Contribution) -> BaseGeometry | None:
    """Return the shape that a contribution corrects as the official file had it; None for no such shape."""
    from shapely import from_wkt

    if one.kind != SHAPE:
        return None
    shape = from_wkt(one.official_value, on_invalid="ignore")
    if shape is None or shape.is_empty:
        return None
    return shape if shape.geom_type in _OF else shape.representative_point()


def _make(name: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{_GEOMETRY[name]}?crs=EPSG:4326", _titles()[name], "memory")
    layer.setCustomProperty(MARK, name)
    layer.setCustomProperty(KEY, GROUP)
    layer.setCustomProperty("skipMemoryLayersCheck", 1)  # it is made again from the file whenever it is asked for
    layer.dataProvider().addAttributes([make_field(field, "text") for field in _FIELDS])
    layer.updateFields()
    for index, field in enumerate(_FIELDS):
        layer.setFieldAlias(index, _aliases().get(field, ""))
    layer.setDisplayExpression('"object"')
    if name == PLACES:
        layer.setLabeling(labelling(f"if(\"class\" = '{OFFICIAL}', '', \"object\")", 8))
        layer.setLabelsEnabled(True)
    told_tip(layer, _TIP)
    return layer


def _features(layer: QgsVectorLayer, rows: Sequence[Drawn]) -> list[QgsFeature]:
    import geopandas as gpd

    areas_m2 = list(areas(gpd.GeoSeries([each.shape for each in rows], crs=4326))) if rows else []
    features = []
    for each, area in zip(rows, areas_m2):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([short(text) for text in _texts(each, area)])
        shape = QgsGeometry()
        shape.fromWkb(each.shape.wkb)
        if each.layer != PLACES and not shape.convertToMultiType():
            continue  # QGIS makes nothing of it
        feature.setGeometry(shape)
        features.append(feature)
    return features


def _texts(each: Drawn, area: float) -> tuple[str, ...]:
    """Return the values of the fields, in their order."""
    one = each.one
    side = translate("TiDataviz", "Official file") if each.official else translate("TiDataviz", "Contribution")
    shown = one.kind != SHAPE  # the shapes themselves are drawn: their texts would fill the screen
    return (
        one.uuid, class_of(one, each.official), object_title(one), side, kind_title(one.kind),
        source_title(one.source_id), column_title(one.field) if one.field else "",
        one.official_value if shown else "", one.proposed_value if shown else "",
        fact_text("m²", area, area) if area > 0 else "", state_title(one.state), one.author, one.organisation,
        one.created_at[:10], one.reason,
    )  # fmt: skip


def _titles() -> dict[str, str]:
    return {
        PLACES: translate("TiDataviz", "Local contributions"),
        OUTLINES: translate("TiDataviz", "Local contributions: outlines"),
        LINES: translate("TiDataviz", "Local contributions: lines"),
    }


def _aliases() -> dict[str, str]:
    return {
        "object": translate("TiDataviz", "Object"),
        "side": translate("TiDataviz", "Official or said"),
        "what": translate("TiDataviz", "What"),
        "source": translate("TiDataviz", "Source"),
        "field": translate("TiDataviz", "Field"),
        "official": translate("TiDataviz", "Official file"),
        "proposed": translate("TiDataviz", "Said"),
        "area": translate("TiDataviz", "Area of the shape"),
        "state": translate("TiDataviz", "State"),
        "author": translate("TiDataviz", "Author"),
        "organisation": translate("TiDataviz", "Organisation"),
        "date": translate("TiDataviz", "Date"),
        "reason": translate("TiDataviz", "Reason"),
    }
