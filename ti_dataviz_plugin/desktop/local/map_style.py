"""How contributions are drawn: colour for what became of them, mark for what they do, dashes for what is official."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSymbol,
)

from ...enrichment.contribution import ACCEPTED, ADD, COMMENT, GONE, INDICATOR, PROPOSED, REFUSED, SHAPE, VALUE, WITHDRAWN
from ...enrichment.touching import kind_title, state_title
from ...language import labelled, translate

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

    from ...enrichment.contribution import Contribution

PLACES, OUTLINES, LINES = "yes", "outlines", "lines"
"""The layers; projects made before there were outlines hold the first."""
OFFICIAL = "official"
"""Class of what an official file says, beside the proposal that corrects it."""

_COLOURS = {PROPOSED: "#e69f00", ACCEPTED: "#00795a", REFUSED: "#6b7074", WITHDRAWN: "#b4b8bb"}
_MARKS = {VALUE: "circle", SHAPE: "pentagon", ADD: "star", GONE: "cross_fill", COMMENT: "square", INDICATOR: "triangle"}
_PATTERNS = {ADD: "b_diagonal", GONE: "cross"}
_EDGE, _OFFICIAL_EDGE = "#20262b", "#0072b2"
_ALPHA = 70


def class_of(one: Contribution, official: bool) -> str:
    """Return the class in which a contribution, or the official shape that it corrects, is drawn."""
    return OFFICIAL if official else f"{one.state}/{one.kind}"


def follow_classes(layer: QgsVectorLayer, name: str, classes: set[str]) -> None:
    """Give a layer a class for each kind and state that it shows; a style that has them all stays as it is."""
    renderer = layer.renderer()
    held = {category.value() for category in renderer.categories()} if renderer.type() == "categorizedSymbol" else set()
    if classes <= held:
        return
    wanted = classes | held
    categories = []
    if OFFICIAL in wanted:
        label = translate("TiDataviz", "Official file")
        categories.append(QgsRendererCategory(OFFICIAL, _official(name), label))
    for state, colour in _COLOURS.items():
        for kind in _MARKS:
            if f"{state}/{kind}" in wanted:
                label = labelled(state_title(state).capitalize(), kind_title(kind))
                categories.append(QgsRendererCategory(f"{state}/{kind}", _symbol(name, kind, colour), label))
    layer.setRenderer(QgsCategorizedSymbolRenderer("class", categories))


def _symbol(name: str, kind: str, colour: str) -> QgsSymbol:
    if name == OUTLINES:
        look = {"outline_color": colour, "outline_width": "0.9", "style": _PATTERNS.get(kind, "solid")}
        faded = colour if kind in _PATTERNS else f"{_rgb(colour)},{_ALPHA}"
        return QgsFillSymbol.createSimple({**look, "color": faded})
    if name == LINES:
        return QgsLineSymbol.createSimple({"line_color": colour, "line_width": "1.2"})
    look = {"name": _MARKS[kind], "color": colour, "outline_color": _EDGE, "outline_width": "0.2"}
    return QgsMarkerSymbol.createSimple({**look, "size": "4.6" if kind == ADD else "3.6"})


def _official(name: str) -> QgsSymbol:
    """Return the symbol of what is official: dashes without ground, or a ring."""
    if name == OUTLINES:
        look = {"color": "0,0,0,0", "outline_color": _OFFICIAL_EDGE, "outline_width": "0.7", "outline_style": "dash"}
        return QgsFillSymbol.createSimple(look)
    if name == LINES:
        return QgsLineSymbol.createSimple({"line_color": _OFFICIAL_EDGE, "line_width": "0.7", "line_style": "dash"})
    look = {"name": "circle", "color": "0,0,0,0", "outline_color": _OFFICIAL_EDGE, "outline_width": "0.7", "size": "4"}
    return QgsMarkerSymbol.createSimple(look)


def _rgb(colour: str) -> str:
    return ",".join(str(int(colour[place : place + 2], 16)) for place in (1, 3, 5))
