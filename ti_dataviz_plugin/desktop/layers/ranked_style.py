"""How ranked sites are drawn: colour for the state, size or opacity for the class of the score, a mark for a check due."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ...language import number, translate
from ...siting.exclusions import EXCLUDED, TO_CHECK
from ...siting.scoring import CERTAIN, OUT, POSSIBLE
from ...siting.titles import state_title

OUTLINES_FROM = 100_000
"""Scale denominator under which outlines are drawn; points whose outline is drawn shrink under half of it."""

_COLOURS = {CERTAIN: "#00795a", POSSIBLE: "#e69f00", OUT: "#8a8f93", EXCLUDED: "#ffffff"}
_EDGE, _SAMPLE = "#303436", "#b9bec2"
_CLASSES = ((0.75, 5.4, 0.85), (0.5, 4.3, 0.6), (0.25, 3.2, 0.4), (0.0, 2.2, 0.2))
"""Least score, size of the point in mm, opacity of the outline."""
_NUMBERED = 10


def style_points(layer: QgsVectorLayer) -> None:
    """Draw sites as points, the first ones numbered."""
    hidden = f'"outline" AND @map_scale < {OUTLINES_FROM // 2}'
    sizes = _by_class(1)
    categories = []
    for state, colour in _COLOURS.items():
        shape = "diamond" if state == EXCLUDED else "circle"
        symbol = _marker(shape, colour, 2.0)
        size = "2" if state == EXCLUDED else sizes
        _vary(symbol.symbolLayer(0), QgsSymbolLayer.Property.PropertySize, f"if({hidden}, {size} / 2, {size})")
        if state != EXCLUDED:
            symbol.appendSymbolLayer(_dot(f"if(\"standing\" = '{TO_CHECK}', 1.1, 0)"))
        categories.append(QgsRendererCategory(state, symbol, state_title(state)))
    layer.setRenderer(QgsCategorizedSymbolRenderer("state", [*categories, *_samples()]))
    _number(layer)


def style_outlines(layer: QgsVectorLayer) -> None:
    """Draw the outlines of sites, at the scales at which they can be seen; dashes for what is to be checked."""
    categories = []
    for state, colour in _COLOURS.items():
        symbol = QgsFillSymbol.createSimple({"color": colour, "outline_color": _EDGE, "outline_width": "0.4"})
        fill = symbol.symbolLayer(0)
        if state == EXCLUDED:
            fill.setBrushStyle(_diagonal())
            fill.setFillColor(QColor("#8a8f93"))
        else:
            faded = f"set_color_part('{colour}', 'alpha', 255 * {_by_class(2)})"
            _vary(fill, QgsSymbolLayer.Property.PropertyFillColor, faded)
        _vary(fill, QgsSymbolLayer.Property.PropertyStrokeStyle, f"if(\"standing\" = '{TO_CHECK}', 'dash', 'solid')")
        categories.append(QgsRendererCategory(state, symbol, state_title(state)))
    layer.setRenderer(QgsCategorizedSymbolRenderer("state", categories))
    layer.setScaleBasedVisibility(True)
    layer.setMinimumScale(OUTLINES_FROM)


def _by_class(place: int) -> str:
    """Return the expression that gives the size or the opacity of the class of a site's score."""
    cases = " ".join(f'WHEN coalesce("score_mid", 0) >= {one[0]} THEN {one[place]}' for one in _CLASSES)
    return f"(CASE {cases} ELSE {_CLASSES[-1][place]} END)"


def _samples() -> list[QgsRendererCategory]:
    """Return entries of the legend that no site belongs to: the sizes of the classes, and the mark of what is to check."""
    samples, most = [], 1.0
    text = translate("TiDataviz", "score {low} to {high}")
    for least, size, _opacity in _CLASSES:
        label = text.format(low=number(least * 100), high=number(most * 100))
        samples.append(QgsRendererCategory(f"score {least}", _marker("circle", _SAMPLE, size), label))
        most = least
    marked = _marker("circle", _SAMPLE, 3.6)
    marked.appendSymbolLayer(_dot(""))
    samples.append(QgsRendererCategory(TO_CHECK, marked, translate("TiDataviz", "to be checked")))
    return samples


def _marker(shape: str, colour: str, size: float) -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple(_look(shape, colour, size))


def _look(shape: str, colour: str, size: float) -> dict[str, str]:
    return {"name": shape, "color": colour, "outline_color": _EDGE, "outline_width": "0.2", "size": str(size)}


def _dot(size: str) -> QgsSymbolLayer:
    """Return a white dot for the middle of a mark, of the size that an expression gives."""
    dot = QgsSimpleMarkerSymbolLayer.create(_look("circle", "#ffffff", 0.0 if size else 1.1))
    if size:
        _vary(dot, QgsSymbolLayer.Property.PropertySize, size)
    return dot


def _vary(layer: QgsSymbolLayer, what: QgsSymbolLayer.Property, expression: str) -> None:
    layer.setDataDefinedProperty(what, QgsProperty.fromExpression(expression))


def _diagonal() -> object:
    from qgis.PyQt.QtCore import Qt

    return Qt.BrushStyle.BDiagPattern


def _number(layer: QgsVectorLayer) -> None:
    """Number the first sites; those that share a rank with more than the first ones bear none: it would tell nothing."""
    labels = QgsPalLayerSettings()
    first = f'"rank" >= 1 AND "rank" + "tied" - 1 <= {_NUMBERED}'
    labels.fieldName = f"if({first}, to_string(\"rank\") || if(\"tied\" > 1, '=', ''), '')"
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
