"""A figure that local contributions changed says so wherever it goes: charts, their files, maps of indicators."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor, QGuiApplication
from qgis.PyQt.QtWidgets import QFileDialog

from ti_dataviz_plugin.desktop.layers.load import NAME
from ti_dataviz_plugin.enrichment.book import FILE, Book
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, GONE, VALUE, Contribution, Writer
from ti_dataviz_plugin.enrichment.overlay import OFFICIAL, WITH_ACCEPTED, WITH_PROPOSED

if TYPE_CHECKING:
    from collections.abc import Sequence

Wait = Callable[[Callable[[], bool]], None]
CLERK = Writer("poste-a", "Agent A", "Communauté d'essai")
REASON = "L'atelier a rouvert <b>en mars</b>."


def _idle(dock: Any, wait: Wait) -> None:
    wait(lambda: not dock.busy())


@pytest.fixture
def told(desk_dock: Any, wait: Wait) -> Any:
    """Return the dock with a site corrected and another gone, accepted, and a third proposed to be gone."""
    sites = desk_dock._study.dossier.land.sites
    keys = list(sites["site_id"])
    one = Contribution(
        kind=VALUE, source_id="vacant_land", key=keys[0], field="status", official_value=str(sites["status"].iloc[0]),
        proposed_value="friche reconvertie", reason=REASON, author=CLERK.name, organisation=CLERK.organisation,
    )  # fmt: skip
    gone = [
        Contribution(kind=GONE, source_id="vacant_land", key=key, reason="Démolie.", author=CLERK.name) for key in keys[1:3]
    ]
    book = Book(desk_dock._study.workspace.folder / FILE)
    book.add([one, *gone], CLERK)
    book.decide([one.uuid, gone[0].uuid], ACCEPTED, CLERK, "vu")
    desk_dock._study.follow()
    _idle(desk_dock, wait)
    desk_dock.show_panel("land")
    _idle(desk_dock, wait)
    return desk_dock


@pytest.fixture
def target(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "export"), ""))
    return tmp_path / "export"


def test_a_chart_and_all_that_leaves_it_name_the_contributions(told: Any, target: Path) -> None:
    card = told.panels["land"].cards[0]
    counted = "Local contributions counted here: 2 accepted, by Agent A – Communauté d'essai; Agent A, "
    assert counted.replace("'", "&#x27;") in card.sources.text()
    assert counted in card.accessibleDescription()
    assert card.local.isHidden()

    card.save_svg()
    assert "Local contributions counted here" in target.with_suffix(".svg").read_text(encoding="utf-8")
    card.save_csv()
    rows = list(csv.reader(target.with_suffix(".csv").read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert {len(row) for row in rows} == {len(rows[0])}
    after = [row[0] for row in rows][len(card._chart.table()) + 1 :]
    assert after[0] == ""
    assert after[1].startswith(counted)
    assert sum(REASON in text for text in after) == 1
    assert len(after) == 4
    card.copy_table()
    assert QGuiApplication.clipboard().text().splitlines()[-3].startswith(counted)

    card.show_table(True)
    assert not card.local.isHidden()
    assert REASON in card.local.text()
    assert REASON in "".join(card.table.notes)
    card.table.save()
    assert REASON in target.with_suffix(".csv").read_text(encoding="utf-8-sig")


def test_each_mode_counts_its_own(told: Any, wait: Wait) -> None:
    card = told.panels["land"].cards[0]
    for mode, text in ((OFFICIAL, ""), (WITH_PROPOSED, "2 accepted, 1 proposed"), (WITH_ACCEPTED, "2 accepted, by")):
        told.local.chosen.emit(mode)
        _idle(told, wait)
        assert text in card.sources.text()
        assert ("contributions counted" in card.sources.text()) is bool(text)
        card.copy_table()
        assert ("Démolie." in QGuiApplication.clipboard().text()) is (mode != OFFICIAL)


def _layers() -> dict[str, QgsVectorLayer]:
    found = {layer.customProperty(NAME): layer for layer in QgsProject.instance().mapLayers().values()}
    return {str(name): layer for name, layer in found.items() if name in ("values", "gaps")}


def _sites(layer: QgsVectorLayer) -> Any:
    return next(feature for feature in layer.getFeatures() if feature["code"] == "ti-5204")


def _switch(dock: Any, wait: Wait, mode: str) -> None:
    dock.local.chosen.emit(mode)
    _idle(dock, wait)


def _group(layer: QgsVectorLayer) -> Any:
    return QgsProject.instance().layerTreeRoot().findLayer(layer.id()).parent()


def test_a_map_of_an_indicator_follows_what_is_read(told: Any, wait: Wait) -> None:
    told.actions_.map_indicator("vacant_sites", "ti")
    _idle(told, wait)
    layer = _layers()["values"]
    ids, accepted = layer.id(), _sites(layer)["value"]
    assert layer.name().endswith(", with 2 local contributions")
    assert "2 accepted" in layer.metadata().abstract()
    assert any(REASON in line for line in layer.metadata().history())
    assert any("2 accepted" in line for line in layer.metadata().rights())
    node = QgsProject.instance().layerTreeRoot().findLayer(ids)
    assert "Local contributions counted here" in node.customProperty("legend/title-label")

    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(_sites(layer))
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    assert "&lt;b&gt;en mars&lt;/b&gt;" in tip
    assert REASON not in tip

    for mode, value, said in ((OFFICIAL, accepted + 1, ""), (WITH_PROPOSED, accepted - 1, "2 accepted, 1 proposed")):
        _switch(told, wait, mode)
        assert _layers()["values"].id() == ids
        assert _sites(layer)["value"] == value
        assert ("contribution" in layer.name()) is bool(said)
        assert said in layer.metadata().abstract()
        top = max(one.upperValue() for one in layer.renderer().ranges())
        assert top == max(feature["value"] for feature in layer.getFeatures() if feature["value"])


def test_what_the_officer_made_of_a_map_stays(told: Any, wait: Wait) -> None:
    told.actions_.map_indicator("vacant_sites", "ti")
    _idle(told, wait)
    layer = _layers()["values"]
    layer.setName("Mes friches")
    renderer = layer.renderer().clone()
    classes = renderer.ranges()  # a symbol goes with its class
    symbol = classes[0].symbol().clone()
    symbol.setColor(QColor("#123456"))
    renderer.updateRangeSymbol(0, symbol)
    layer.setRenderer(renderer)
    QgsProject.instance().removeMapLayer(_layers()["gaps"].id())

    _switch(told, wait, OFFICIAL)
    assert list(_layers()) == ["values"]  # what was taken away does not come back
    assert layer.name() == "Mes friches"
    ranges = layer.renderer().ranges()
    assert ranges[0].symbol().color().name() == "#123456"
    known = [feature["value"] for feature in layer.getFeatures() if feature["value"]]
    assert max(known) <= max(one.upperValue() for one in ranges)


def test_a_hidden_map_follows_once_it_is_shown(told: Any, wait: Wait) -> None:
    told.actions_.map_indicator("vacant_sites", "ti")
    _idle(told, wait)
    layer = _layers()["values"]
    before = layer.source()
    _group(layer).setItemVisibilityChecked(False)

    _switch(told, wait, OFFICIAL)
    assert layer.source() == before
    _group(layer).setItemVisibilityChecked(True)
    _idle(told, wait)
    assert layer.source() != before
    assert "contribution" not in layer.name()


def test_a_contribution_that_does_not_touch_a_map_writes_no_other_file(told: Any, wait: Wait) -> None:
    told.actions_.map_indicator("population", "epci")
    _idle(told, wait)
    layer = _layers()["values"]
    before: Sequence[str] = (layer.source(), layer.name())
    _switch(told, wait, OFFICIAL)
    assert (layer.source(), layer.name()) == before
    assert "contribution" not in layer.name()


def test_a_map_of_another_workspace_stays_as_it_is(told: Any, wait: Wait, tmp_path: Path) -> None:
    told.actions_.map_indicator("vacant_sites", "ti")
    _idle(told, wait)
    layer = _layers()["values"]
    file = Path(layer.source().split("|")[0])
    other = tmp_path / "ailleurs" / file.name
    other.parent.mkdir()
    other.write_bytes(file.read_bytes())
    for each in _layers().values():
        each.setDataSource(each.source().replace(str(file), str(other)), each.name(), "ogr")
    _switch(told, wait, OFFICIAL)
    assert Path(layer.source().split("|")[0]) == other
    assert layer.name().endswith("with 2 local contributions")
