"""What an officer chose of a map of an indicator, told from what we gave it: a map made again keeps the former.

The name and the classes that a layer was given are remembered with it; those that are still the same are ours to change.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCategorizedSymbolRenderer, QgsGraduatedSymbolRenderer, QgsVectorLayer

from ...diagnosis.indicator_map import MapChoice
from .classes import METHODS, Classes
from .load import KEY, layers_of

if TYPE_CHECKING:
    from qgis.core import QgsFeatureRenderer, QgsProject, QgsSymbol

MAP = "map"
A_MAP = f'["{MAP}", '
"""How the mark of a map's group begins."""

_GIVEN = "ti_dataviz/given"
_PARTS = 5


def key_of(choice: MapChoice) -> str:
    """Return the mark of the group and of the layers of a map."""
    return json.dumps([MAP, choice.indicator, choice.level, choice.programme, choice.year])


def choice_of(key: str) -> MapChoice | None:
    """Return what the map of a mark shows, None for what is no such mark."""
    try:
        parts = json.loads(key)
    except ValueError:
        return None
    if not isinstance(parts, list) or len(parts) != _PARTS or parts[0] != MAP:
        return None
    _map, indicator, level, programme, year = parts
    whole = year is None or type(year) is int
    return MapChoice(indicator, level, programme, year) if whole and all(map(_is_text, parts[:4])) else None


def maps_in(project: QgsProject) -> dict[str, Path]:
    """Return the file of each map of a project, by its mark."""
    found: dict[str, Path] = {}
    for layer in project.mapLayers().values():
        key = str(layer.customProperty(KEY) or "")
        if key.startswith(A_MAP) and isinstance(layer, QgsVectorLayer) and choice_of(key) is not None:
            found[key] = Path(layer.source().split("|", maxsplit=1)[0])
    return found


def in_sight(project: QgsProject, key: str) -> bool:
    """Tell whether a layer of a map is shown."""
    nodes = [project.layerTreeRoot().findLayer(layer.id()) for layer in layers_of(project, key)]
    return any(node.isVisible() for node in nodes)


def remember(layer: QgsVectorLayer, classes: Classes, marked: bool) -> None:
    """Keep with a layer what it was given: its name, its classes, and whether the map had marks."""
    given = {
        "name": layer.name(), "style": _style(layer.renderer()), "count": classes.count, "method": classes.method,
        "marked": marked,
    }  # fmt: skip
    layer.setCustomProperty(_GIVEN, json.dumps(given))


def classes_of(layer: QgsVectorLayer | None) -> Classes:
    """Return how the values of a layer were classed."""
    given = _given(layer)
    count, method = given.get("count"), given.get("method")
    return Classes(count, method) if type(count) is int and method in METHODS else Classes()


def was_marked(layer: QgsVectorLayer | None) -> bool:
    """Tell whether the map of a layer had marks when it was made."""
    return bool(_given(layer).get("marked"))


def has_our_name(layer: QgsVectorLayer) -> bool:
    """Tell whether a layer still bears the name that it was given."""
    return bool(_given(layer).get("name") == layer.name())


def has_our_style(layer: QgsVectorLayer) -> bool:
    """Tell whether a layer still has the classes that it was given."""
    return bool(_given(layer).get("style") == _style(layer.renderer()))


def hold(layer: QgsVectorLayer, values: list[float]) -> None:
    """Stretch the first and the last class of an officer's own style so that no value is left without a colour."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsGraduatedSymbolRenderer) or renderer.classAttribute() != "value" or not values:
        return
    ranges = renderer.ranges()
    if not ranges:
        return
    order = sorted(range(len(ranges)), key=lambda place: ranges[place].lowerValue())
    if min(values) < ranges[order[0]].lowerValue():
        renderer.updateRangeLowerValue(order[0], min(values))
    if max(values) > ranges[order[-1]].upperValue():
        renderer.updateRangeUpperValue(order[-1], max(values))


def _given(layer: QgsVectorLayer | None) -> dict[str, Any]:
    """Return what a layer was given; nothing for a map of an older plugin."""
    try:
        given = json.loads(str(layer.customProperty(_GIVEN) or "")) if layer is not None else {}
    except ValueError:
        return {}
    return given if isinstance(given, dict) else {}


def _style(renderer: QgsFeatureRenderer) -> str:
    """Return the classes or the categories of a renderer as text, so that a change of any shows."""
    # A symbol goes with its class: it is looked at while that is at hand.
    if isinstance(renderer, QgsGraduatedSymbolRenderer):
        parts = [
            (f"{one.lowerValue():.12g}", f"{one.upperValue():.12g}", one.label(), _look(one.symbol()))
            for one in renderer.ranges()
        ]
        return repr((renderer.classAttribute(), parts))
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        named = [(str(one.value()), one.label(), _look(one.symbol())) for one in renderer.categories()]
        return repr((renderer.classAttribute(), named))
    return str(renderer.type()) if renderer is not None else ""


def _look(symbol: QgsSymbol) -> tuple[object, ...]:
    """Return what tells one symbol from another: its colour, how clear it is, what each of its layers is drawn with."""
    layers = [(one.layerType(), one.color().name(), one.strokeColor().name()) for one in symbol.symbolLayers()]
    return (f"{symbol.opacity():.3f}", *layers)


def _is_text(value: object) -> bool:
    return isinstance(value, str)
