"""The functions of expressions, as labels, virtual fields and calculators evaluate them."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsField,
    QgsFillSymbol,
    QgsGeometry,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProperty,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QSize, QVariant
from qgis.PyQt.QtGui import QColor

from ti_dataviz_plugin.desktop.expressions import Expressions, place_of
from ti_dataviz_plugin.enrichment.book import FILE, Book
from ti_dataviz_plugin.enrichment.contribution import INDICATOR, Contribution, Writer
from ti_dataviz_plugin.enrichment.figures import key_of
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.workspace.store import Workspace


@pytest.fixture(scope="module")
def atlas(sample_workspace: Workspace) -> Atlas:
    return Atlas.open(sample_workspace)


@pytest.fixture
def functions(qgis_app: Any, sample_workspace: Workspace) -> Iterator[None]:
    """Register the functions as qgis_process does, without a window."""
    made = Expressions(lambda: None, lambda: sample_workspace.folder)
    yield
    made.release()


@pytest.fixture
def drawn(qgis_app: Any, atlas: Atlas) -> Iterator[list[int]]:
    """Register the functions as QGIS's window does, the sample open in the dock; the list grows when maps are redrawn."""
    told: list[int] = []

    class Canvas:
        def refresh(self) -> None:
            told.append(threading.get_ident())

    canvas = Canvas()
    made = Expressions(lambda: atlas, lambda: atlas.workspace.folder, canvas.refresh)
    yield told
    made.release()


def evaluate(text: str, context: QgsExpressionContext | None = None) -> tuple[Any, str]:
    expression = QgsExpression(text)
    assert not expression.hasParserError(), expression.parserErrorString()
    value = expression.evaluate(context) if context is not None else expression.evaluate()
    return value, expression.evalErrorString()


def until(condition: Any) -> None:
    start = time.monotonic()
    while not condition():
        QCoreApplication.processEvents()
        time.sleep(0.005)
        assert time.monotonic() - start < 30, "what was waited for did not happen"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("ti-5204", ("ti", "", "ti-5204")),
        ("2018-2023/ti-5204", ("ti", "2018-2023", "ti-5204")),
        ("200071678", ("epci", "", "200071678")),
        ("5205", ("basin", "", "5205")),
        ("49099", ("commune", "", "49099")),
        ("2A004", ("commune", "", "2A004")),
        ("49", ("department", "", "49")),
        ("2A", ("department", "", "2A")),
        ("974", ("department", "", "974")),
        ("region/52", ("region", "", "52")),
        ("selection/52", ("", "", "")),
        ("nonsense", ("", "", "")),
        ("", ("", "", "")),
    ],
)
def test_the_shape_of_a_code_tells_its_level(text: str, place: tuple[str, str, str]) -> None:
    assert place_of(text) == place


def test_values_are_those_of_the_catalogue(functions: None, atlas: Atlas) -> None:
    value, error = evaluate("ti_indicator('population', 'ti-5204')")
    assert (value, error) == (atlas.territory("ti", "ti-5204", "2023-2027").population, "")
    low, high = (evaluate(f"ti_indicator('difficult_share', 'ti-5204', 2021, '{end}')")[0] for end in ("low", "high"))
    assert 0 < low < high < 1
    assert evaluate("ti_indicator('difficult_share', 'ti-5204', 2021)")[0] is None
    text = evaluate("ti_indicator('difficult_share', 'ti-5204', 2021, 'text')")[0]
    assert text.endswith("%")
    assert "-" in text
    latest = evaluate("ti_indicator('industrial_projects', 'ti-5204', part:='high')")[0]
    assert latest == evaluate("ti_indicator('industrial_projects', '2023-2027/ti-5204', 2025, 'high')")[0]


@pytest.mark.parametrize(
    "text",
    [
        "ti_indicator('population', 'ti-9999')",
        "ti_indicator('population', 'nonsense')",
        "ti_indicator('population', NULL)",
        "ti_indicator('population', '49099')",
        "ti_indicator('difficult_share', 'ti-5204', 1999)",
        "ti_indicator('population_change', 'ti-5204')",
        "ti_territory('ti-9999')",
        "ti_territory('nonsense')",
    ],
)
def test_what_nobody_knows_is_null(functions: None, text: str) -> None:
    assert evaluate(text) == (None, "")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ti_indicator('nothing', 'ti-5204')", "no indicator of this name: nothing"),
        ("ti_indicator('population', 'ti-5204', 0, 'middle')", "middle"),
        ("ti_indicator('population', 'ti-5204', 'soon')", "soon"),
    ],
)
def test_a_mistake_is_told(functions: None, text: str, said: str) -> None:
    value, error = evaluate(text)
    assert value is None
    assert said in error


def test_a_territory_is_a_map(functions: None) -> None:
    facts, error = evaluate("ti_territory('ti-5204')")
    assert error == ""
    assert (facts["name"], facts["programme"], facts["level"]) == ("Choletais-Mauges", "2023-2027", "ti")
    assert facts["population"] > 100_000
    assert len(facts["members"]) > 1
    assert evaluate("ti_territory('49099')['name']")[0] == "Cholet"
    assert evaluate("ti_territory('region/52')['communes']")[0] > 10


def test_a_workspace_without_communes_is_told(qgis_app: Any, tmp_path: Path) -> None:
    made = Expressions(lambda: None, lambda: tmp_path)
    value, error = evaluate("ti_indicator('population', 'ti-5204')")
    made.release()
    assert value is None
    assert "holds no data of this source" in error


def test_the_window_never_waits_and_maps_are_drawn_again(drawn: list[int]) -> None:
    start = time.perf_counter()
    value, error = evaluate("ti_indicator('recruitment_projects', 'ti-5204', 2023, 'low')")
    assert time.perf_counter() - start < 0.2
    assert value is None
    assert "being prepared" in error
    until(lambda: drawn)
    assert drawn[0] == threading.get_ident()  # on the main thread
    value, error = evaluate("ti_indicator('recruitment_projects', 'ti-5204', 2023, 'low')")
    assert error == ""
    assert value > 0


def test_a_layout_and_an_algorithm_wait(drawn: list[int]) -> None:
    context = QgsExpressionContext()
    scope = QgsExpressionContextUtils.globalScope()
    scope.setVariable("layout_name", "A4")
    context.appendScope(scope)
    assert evaluate("ti_indicator('communes', 'ti-5204')", context)[0] > 10
    found: list[Any] = []
    thread = threading.Thread(target=lambda: found.append(evaluate("ti_indicator('area', 'ti-5204')")[0]))
    thread.start()
    thread.join()
    assert found[0] > 1e8


def test_many_threads_ask_at_once(drawn: list[int]) -> None:
    text = "ti_indicator('industrial_difficult_share', 'ti-5204', 2021, 'high')"
    found: list[Any] = []
    threads = [threading.Thread(target=lambda: found.extend(evaluate(text)[0] for _ in range(50))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 300
    assert len(set(found)) == 1


def _layer() -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=code:string", "territories", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["ti-5204"])
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(-1, 47, 0, 48)))
    layer.dataProvider().addFeature(feature)
    symbol = QgsFillSymbol.createSimple({"color": "255,255,0", "outline_style": "no"})
    colour = QgsProperty.fromExpression(
        "if(ti_indicator('seasonal_share', \"code\", 2021, 'low') > 0, '255,0,0', '0,0,255')"
    )
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyFillColor, colour)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


def _drawn_colour(layer: QgsVectorLayer) -> str:
    """Draw a layer as the canvas does, in QGIS's own threads, and return the colour of its middle."""
    map_settings = QgsMapSettings()
    map_settings.setLayers([layer])
    map_settings.setExtent(QgsRectangle(-1, 47, 0, 48))
    map_settings.setOutputSize(QSize(40, 40))
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(map_settings))
    map_settings.setExpressionContext(context)
    job = QgsMapRendererParallelJob(map_settings)
    ended: list[int] = []
    job.finished.connect(lambda: ended.append(1))
    job.start()
    until(lambda: ended)
    return str(QColor(job.renderedImage().pixel(20, 20)).name())


def test_a_map_is_drawn_with_the_values_once_they_are_there(drawn: list[int]) -> None:
    layer = _layer()
    assert _drawn_colour(layer) == "#ffff00"
    until(lambda: drawn)
    assert _drawn_colour(layer) == "#ff0000"


def test_a_virtual_field_holds_values(functions: None) -> None:
    layer = _layer()
    layer.addExpressionField("ti_indicator('population', \"code\")", QgsField("people", QVariant.Double))
    (feature,) = layer.getFeatures()
    assert feature["people"] > 100_000


def test_the_functions_have_help_and_go_with_the_plugin(qgis_app: Any, sample_workspace: Workspace) -> None:
    made = Expressions(lambda: None, lambda: sample_workspace.folder)
    for name in ("ti_indicator", "ti_territory"):
        assert QgsExpression.isFunctionName(name)
        (function,) = [each for each in QgsExpression.Functions() if each.name() == name]
        assert "ti-5204" in function.helpText()
        assert function.groups() == ["TI DataViz"]
    made.release()
    assert not QgsExpression.isFunctionName("ti_indicator")
    assert not QgsExpression.isFunctionName("ti_territory")


def test_a_name_that_is_taken_is_left_to_its_owner(functions: None, tmp_path: Path) -> None:
    second = Expressions(lambda: None, lambda: tmp_path)
    second.release()
    assert evaluate("ti_territory('49099')['name']") == ("Cholet", "")


def test_local_values_are_read_as_asked(qgis_app: Any, sample_workspace: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "espace"
    shutil.copytree(sample_workspace.folder, folder)
    place = key_of("ti", "2023-2027", "ti-5204")
    Book(folder / FILE).add(
        [Contribution(INDICATOR, "local_indicators", place, "recensement", "Agent A", "population", proposed_value="1234")],
        Writer("poste", "Agent A"),
    )
    made = Expressions(lambda: None, lambda: folder)
    try:
        asked = "ti_indicator('population', 'ti-5204', 0, 'value', '{}')"
        found = {mode: evaluate(asked.format(mode))[0] for mode in ("", "official", "accepted", "proposed")}
        told = {mode: evaluate(asked.replace("'value'", "'local'").format(mode))[0] for mode in found}
        wrong = evaluate(asked.format("toutes"))[1]
    finally:
        made.release()
    assert found["proposed"] == 1234
    assert "Agent A: 1,234; without it: " in told["proposed"]
    assert told["proposed"].endswith(" recensement")
    assert told[""] == told["official"] == told["accepted"] == ""
    assert found[""] == found["official"] == found["accepted"] > 100_000
    assert "toutes" in wrong
