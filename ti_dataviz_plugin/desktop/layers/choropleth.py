"""A map of an indicator brought into the project: coloured classes, and marks over what is unknown or within bounds."""

from __future__ import annotations

import json
from html import escape
from textwrap import wrap
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsDataProvider,
    QgsExpression,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsProject,
    QgsRectangle,
    QgsRendererCategory,
    QgsRendererRange,
    QgsVectorLayer,
)

from ...bounds import Bounds
from ...diagnosis.indicator import COUNT, unit_title, value_text
from ...diagnosis.indicator_map import BOUNDED, KNOWN, NOTHING
from ...enrichment.credit import counted as credited
from ...enrichment.credit import official, summary
from ...language import counted, labelled, listed, translate
from ...workspace.geopackage import JOINED
from ..compat import set_title
from ..picker import level_title
from .classes import Class, Classes, classed, qgis_method, ramp
from .load import KEY, NAME, find_group, layers_of, show_extent, unreadable
from .map_keeping import A_MAP, classes_of, has_our_name, has_our_style, hold, key_of, remember, was_marked
from .metadata import describe, read_sources
from .texts import map_alias
from .tips import escaped
from .years import follow_years

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd
    from qgis.core import QgsFeatureRenderer, QgsLayerTreeGroup
    from qgis.gui import QgsMapCanvas

    from ...diagnosis.indicator_map import IndicatorMap, Place
    from .metadata import Source

_LEGEND_WIDTH = 60  # characters

VALUES, GAPS = "values", "gaps"
"""The two layers of a map: the classes; above them what is unknown or known within bounds."""

_OUTLINE = {"outline_color": "#8a8f93", "outline_width": "0.1", "outline_style": "solid"}


def add_map(
    project: QgsProject,
    package: Path,
    made: IndicatorMap,
    classes: Classes | None = None,
    place: Place | None = None,
    canvas: QgsMapCanvas | None = None,
) -> list[str]:
    """Show a map in a project (on the main thread). The same map asked for again takes the place of the one before.

    Args:
        project: The project. Its projection is set only when it has no layer yet.
        package: What ``map_package`` wrote.
        made: The map.
        classes: How the values are classed.
        place: What is to be looked at; None leaves the view as it is.
        canvas: Canvas that looks at it.

    Returns:
        Ids of the layers, the topmost first.

    Raises:
        PluginError: When the package cannot be read.
    """
    if not project.mapLayers():
        project.setCrs(QgsCoordinateReferenceSystem(f"EPSG:{(place or made.main).epsg}"))
    key = key_of(made.choice)
    held = {str(layer.customProperty(NAME)): layer for layer in layers_of(project, key)}
    drawn = _Drawn(made, classes or Classes(), package)
    wanted = [GAPS, VALUES] if drawn.marks else [VALUES]
    project.removeMapLayers([layer.id() for name, layer in held.items() if name not in wanted])
    group = find_group(project, key, _group_title(made))
    _show_alone(project, group)
    layers: list[QgsVectorLayer] = []
    for name in wanted:
        layer = _layer(package, name, made, held.get(name))
        layer.setRenderer(drawn.renderer(name))
        _put(project, group, layer, name, drawn, len(layers))
        layers.append(layer)
    follow_years(project, layers, made.years if made.choice.year is None else (), canvas)
    if place is not None:
        show_extent(project, QgsRectangle(*place.extent), QgsCoordinateReferenceSystem("EPSG:4326"), canvas)
    return [layer.id() for layer in layers]


def follow_map(project: QgsProject, package: Path, made: IndicatorMap) -> list[str]:
    """Show other values in the layers of a map of a project; their ids, and what the officer made of them, are kept.

    Args:
        project: The project.
        package: What ``map_package`` wrote.
        made: The map as it is now.

    Returns:
        Ids of the layers, the topmost first.

    Raises:
        PluginError: When the package cannot be read.
    """
    key = key_of(made.choice)
    held = {str(layer.customProperty(NAME)): layer for layer in layers_of(project, key)}
    values = held.get(VALUES)
    drawn = _Drawn(made, classes_of(values), package)
    wanted = [name for name in (GAPS, VALUES) if name in held]
    if drawn.marks and GAPS not in held and not was_marked(values):
        wanted.insert(0, GAPS)  # one that was there, and is no more, was taken away by the officer
    elif not drawn.marks and GAPS in wanted:
        wanted.remove(GAPS)
        project.removeMapLayer(held[GAPS].id())
    group = find_group(project, key, _group_title(made))
    layers: list[QgsVectorLayer] = []
    for name in wanted:
        ours = name not in held or has_our_style(held[name])
        layer = _layer(package, name, made, held.get(name))
        if ours:
            layer.setRenderer(drawn.renderer(name))
        else:
            hold(layer, drawn.values)
        _put(project, group, layer, name, drawn, len(layers))
        layer.triggerRepaint()
        layers.append(layer)
    return [layer.id() for layer in layers]


class _Drawn:
    """The classes and the marks of a map, and where it comes from."""

    def __init__(self, made: IndicatorMap, classes: Classes, package: Path) -> None:
        self.made, self.classes, self.package = made, classes, package
        self.sources = read_sources(package)
        self.values = [float(value) for value in made.figures["value"].dropna()]
        whole = made.indicator.unit == COUNT and _whole(self.values)
        self.found = classed(self.values, classes, made.indicator.centre, whole)
        self.marks = _marks_of(made.figures, self.found)

    def renderer(self, name: str) -> QgsFeatureRenderer:
        """Return how one of the two layers is drawn."""
        return _graduated(self.made, self.classes, self.found) if name == VALUES else _marks(self.found, self.marks)


def _put(project: QgsProject, group: QgsLayerTreeGroup, layer: QgsVectorLayer, name: str, drawn: _Drawn, place: int) -> None:
    """Tell a layer what it shows, add it to the project if it is not there, and keep with it what it was given."""
    _tell(layer, key_of(drawn.made.choice), name, drawn.made, drawn.sources)
    remember(layer, drawn.classes, bool(drawn.marks))
    if project.mapLayer(layer.id()) is None:
        if project.addMapLayer(layer, False) is None:
            raise unreadable(drawn.package)
        group.insertLayer(place, layer)
    node = project.layerTreeRoot().findLayer(layer.id())
    if node is not None:
        # What a layout's legend prints; in the layer tree the sources would drown the classes.
        node.setCustomProperty("legend/title-label", _legend_title(name, drawn.made))


def _show_alone(project: QgsProject, group: QgsLayerTreeGroup) -> None:
    """Show a map and hide our other maps, which stay in the project: two of them in the same colours would pass for one."""
    for other in project.layerTreeRoot().findGroups(True):
        if str(other.customProperty(KEY) or "").startswith(A_MAP):
            other.setItemVisibilityChecked(False)
    group.setItemVisibilityChecked(True)


def title(made: IndicatorMap) -> str:
    """Return the title of a map: the indicator and its years."""
    if not made.years:
        return made.indicator.title
    first, last = made.years[0], made.years[-1]
    text = translate("TiDataviz", "{indicator}, {year}")
    return text.format(indicator=made.indicator.title, year=first if first == last else f"{first}-{last}")


def unit_text(made: IndicatorMap) -> str:
    """Return the unit of a map."""
    return made.indicator.unit_name or unit_title(made.indicator.unit)


def territories_text(made: IndicatorMap) -> str:
    """Return which territories a map shows: their level, and their programme if they have one."""
    return " ".join(part for part in (level_title(made.choice.level), made.choice.programme) if part)


def counted_text(made: IndicatorMap) -> str:
    """Return how many local contributions a map counts, in words; "" when it counts none."""
    count = len(credited(made.sources))
    one, many = (
        translate("TiDataviz", "with {count} local contribution"),
        translate("TiDataviz", "with {count} local contributions"),
    )
    return counted(count, one, many) if count else ""


def _group_title(made: IndicatorMap) -> str:
    return f"{title(made)} – {territories_text(made)}"


def _layer(package: Path, name: str, made: IndicatorMap, held: object) -> QgsVectorLayer:
    """Return a layer of the package: the one held, re-pointed and, where it bears our name, named anew; or a new one."""
    address = f"{package}|layername={JOINED}"
    shown = ", ".join(filter(None, (f"{title(made)} ({unit_text(made)})", counted_text(made))))
    titles = {VALUES: shown, GAPS: translate("TiDataviz", "Unknown or uncertain")}
    if isinstance(held, QgsVectorLayer):
        wanted = titles[name] if has_our_name(held) else held.name()
        if held.source() != address:
            held.setDataSource(address, wanted, "ogr", QgsDataProvider.ProviderOptions())
        held.setName(wanted)
        return held
    layer = QgsVectorLayer(address, titles[name], "ogr")
    if not layer.isValid():
        raise unreadable(package)
    return layer


def _graduated(made: IndicatorMap, wanted: Classes, found: list[Class]) -> QgsGraduatedSymbolRenderer:
    """Return the classes, common to all years of the map."""
    ranges = []
    limits = [end for part in found for end in (part.low, part.high)]
    step = (
        1 if made.indicator.unit == COUNT and _whole(limits) else 0
    )  # among whole numbers, the next class begins at the next
    for place, part in enumerate(found):
        symbol = QgsFillSymbol.createSimple({**_OUTLINE, "color": part.colour.name()})
        text = _class_text(made, part.low + (step if place else 0), part.high)
        ranges.append(QgsRendererRange(part.low, part.high, symbol, text))
    renderer = QgsGraduatedSymbolRenderer("value", ranges)
    renderer.setClassificationMethod(qgis_method(wanted.method))
    centred = made.indicator.centre == made.indicator.centre
    renderer.setSourceColorRamp(ramp(centred or (bool(found) and found[0].low < 0 < found[-1].high)))
    renderer.setSourceSymbol(QgsFillSymbol.createSimple({**_OUTLINE, "color": "#cccccc"}))
    return renderer


def _whole(values: list[float]) -> bool:
    return all(value.is_integer() for value in map(float, values))


def _class_text(made: IndicatorMap, low: float, high: float) -> str:
    # The name of what is counted is in the name of the layer.
    least, most = (value_text(Bounds(value, value), made.indicator.unit) for value in (low, high))
    return least if least == most else translate("TiDataviz", "{low} to {high}").format(low=least, high=most)


def _mark(found: list[Class]) -> str:
    """Return the expression of a row's mark: its state, bounds being left unmarked where both ends are in one class.

    Sums of a survey are known within narrow bounds nearly everywhere: marks on all would hide where a colour is doubtful.
    """
    limits = [f'("low" <= {part.high!r} and "high" > {part.high!r})' for part in found[:-1]]
    doubtful = " or ".join(limits) or "false"
    return f"if(\"state\" = '{BOUNDED}' and not ({doubtful}), '{KNOWN}', \"state\")"


def _marks_of(figures: pd.DataFrame, found: list[Class]) -> set[str]:
    """Return the marks that a map has, as ``_mark`` makes them."""
    doubtful = figures["low"] != figures["low"]
    for part in found[:-1]:
        doubtful |= (figures["low"] <= part.high) & (figures["high"] > part.high)
    bounded = figures["state"] == BOUNDED
    return {*figures.loc[~bounded, "state"], *figures.loc[bounded & doubtful, "state"]} - {KNOWN}


def _marks(found: list[Class], present: set[str]) -> QgsCategorizedSymbolRenderer:
    """Return hatching over what may be in another class, and a hatched grey where nothing is known."""
    unknown = QgsFillSymbol.createSimple({**_OUTLINE, "color": "#ececec"})
    unknown.appendSymbolLayer(_hatching("#7d8387", 45, 0.0))
    bounded = QgsFillSymbol.createSimple({**_OUTLINE, "style": "no"})
    bounded.appendSymbolLayer(_hatching("#ffffff", 135, 0.25))  # seen on dark classes as the other is on pale ones
    bounded.appendSymbolLayer(_hatching("#1a1a1a", 135, 0.0))
    categories = [
        QgsRendererCategory(BOUNDED, bounded, translate("TiDataviz", "Bounds that reach into another class")),
        QgsRendererCategory(NOTHING, unknown, translate("TiDataviz", "Unknown: no data, or hidden")),
    ]
    return QgsCategorizedSymbolRenderer(_mark(found), [mark for mark in categories if mark.value() in present])


def _hatching(colour: str, angle: float, offset: float) -> QgsLinePatternFillSymbolLayer:
    lines = QgsLinePatternFillSymbolLayer()
    lines.setLineAngle(angle)
    lines.setDistance(2.0)
    lines.setOffset(offset)
    lines.setSubSymbol(QgsLineSymbol.createSimple({"line_color": colour, "line_width": "0.2"}))
    return lines


def _tell(layer: QgsVectorLayer, key: str, name: str, made: IndicatorMap, sources: list[Source]) -> None:
    """Give a layer its marks, its aliases, its map tip and its metadata."""
    layer.setCustomProperty(KEY, key)
    layer.setCustomProperty(NAME, name)
    for index, field in enumerate(layer.fields()):
        if map_alias(field.name()):
            layer.setFieldAlias(index, map_alias(field.name()))
    layer.setDisplayExpression('"name"')
    layer.setMapTipTemplate(_map_tip(made))
    told = (made.indicator.formula, made.indicator.bounds, summary(made.sources), labelled(_sources_title(), _credits(made)))
    abstract = " ".join(filter(None, told))
    identifier = "/".join(("ti_dataviz", *(str(part) for part in json.loads(key)), name))
    whole = f"{layer.name()} – {territories_text(made)}"
    describe(layer, identifier, whole, abstract, sources)
    set_title(layer, whole, abstract)


def _legend_title(name: str, made: IndicatorMap) -> str:
    if name == GAPS:
        return ""
    lines = [f"{title(made)} ({unit_text(made)})", territories_text(made), summary(made.sources)]
    lines += [labelled(_sources_title(), ""), *dict.fromkeys(source.credit() for source in official(made.sources))]
    return "\n".join(
        part.rstrip() for line in lines if line for part in wrap(line, _LEGEND_WIDTH)
    )  # a legend breaks no line


def _sources_title() -> str:
    return translate("TiDataviz", "Sources")


def _credits(made: IndicatorMap) -> str:
    return listed(dict.fromkeys(source.credit() for source in official(made.sources)))


def _map_tip(made: IndicatorMap) -> str:
    """Return what is shown under the pointer: names are data, so what they have of a tag is shown as it is written."""
    name = escaped('"name"')
    year = "if(\"year\" is null, '', concat(', ', to_string(\"year\")))"
    label = QgsExpression.quotedString("<br>" + labelled(_plain(translate("TiDataviz", "Rank")), ""))
    rank = f"if(\"rank\" = '', '', concat({label}, \"rank\"))"
    mark = QgsExpression.quotedString("<br>" + _plain(translate("TiDataviz", "✎ {text}").format(text="")))
    told = escaped('"local_expertise"')
    said = f"replace({told}, '\\n', '<br>')"
    local = f"if(coalesce(\"local_expertise\", '') = '', '', concat({mark}, {said}))"
    credit = "<br>".join(
        _plain(text) for text in (summary(made.sources), labelled(_sources_title(), _credits(made))) if text
    )
    return (
        f"<b>[% {name} %]</b><br>{_plain(made.indicator.title)}[% {year} %]<br>"
        f'[% "text" %][% {rank} %][% {local} %]<br><small>{credit}</small>'
    )


def _plain(text: str) -> str:
    return escape(text, quote=False).replace("[%", "[&#37;")
