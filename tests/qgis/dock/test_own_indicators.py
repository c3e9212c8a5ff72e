"""Indicators of the officer's own, added and removed through the interface."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox

from tests.unit.sources.written import write_csv
from ti_dataviz_plugin.desktop.messages import DetailsDialog
from ti_dataviz_plugin.desktop.own_indicator_form import IndicatorForm
from ti_dataviz_plugin.desktop.own_indicators import OwnIndicatorsDialog
from ti_dataviz_plugin.desktop.panels.report_dialog import ReportDialog
from ti_dataviz_plugin.diagnosis import indicators
from ti_dataviz_plugin.plugin import TiDatavizPlugin
from ti_dataviz_plugin.sources.local_indicators import Description, preview
from ti_dataviz_plugin.workspace.store import Workspace

Wait = Callable[[Callable[[], bool]], None]
TOLD = Description("Boilers", "commune", "count", "Région d'essai", "LO 2.0", "2024", "boilers")


@pytest.fixture
def dialog(
    plugin: TiDatavizPlugin, sample_workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wait: Wait
) -> OwnIndicatorsDialog:
    """Return the list, opened from the data page, on a copy of the sample's data."""
    folder = tmp_path / "espace"
    shutil.copytree(sample_workspace.folder, folder)
    monkeypatch.setenv("TI_DATAVIZ_WORKSPACE", str(folder))
    dock: Any = plugin.dock
    dock.setUserVisible(True)
    wait(lambda: dock._built and not dock.busy() and dock._study.book is not None)
    dock.data.own.click()
    wait(lambda: not dock.busy())
    own: OwnIndicatorsDialog = dock.actions_.own
    assert own.isVisible()
    return own


def test_one_is_added_used_replaced_and_removed(
    dialog: OwnIndicatorsDialog, plugin: TiDatavizPlugin, tmp_path: Path, wait: Wait
) -> None:
    dock: Any = plugin.dock
    assert dialog.empty.isVisible()
    path = write_csv(tmp_path / "boilers.csv", [("insee", "2021"), ("49099", 3), ("99999", 1)])
    dialog.keep(path, TOLD, ("insee", ""))
    wait(lambda: not dock.busy() and dialog.list.count() == 1)
    assert "Boilers" in dialog.list.item(0).text()
    assert "2021" in dialog.list.item(0).text()
    assert "1 of 2 matched" in dialog.state.text()
    (report,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, ReportDialog) and w.isVisible()]
    assert report.table.model.total() == 1
    report.close()
    atlas = dock._study.book.atlas
    assert indicators.values_of_level(atlas, "own_boilers", "ti", "2023-2027").of("ti-5204").low == 3

    dialog.list.setCurrentRow(0)
    path = write_csv(tmp_path / "boilers2.csv", [("insee", "2021"), ("49099", 5)])
    chosen = dialog.chosen()
    assert chosen is not None
    dialog.keep(path, chosen.description, ("insee", ""))
    wait(lambda: not dock.busy() and dock._study.book.atlas is not atlas)
    atlas = dock._study.book.atlas
    assert indicators.values_of_level(atlas, "own_boilers", "ti", "2023-2027").of("ti-5204").low == 5

    dialog.remove("own_boilers")
    wait(lambda: not dock.busy() and dialog.list.count() == 0)
    assert dialog.empty.isVisible()
    assert "own_boilers" not in indicators.catalogue(dock._study.book.atlas)


def test_a_file_that_cannot_be_read_changes_nothing(
    dialog: OwnIndicatorsDialog, plugin: TiDatavizPlugin, interface: Any, tmp_path: Path, wait: Wait
) -> None:
    dock: Any = plugin.dock
    path = write_csv(tmp_path / "boilers.csv", [("insee", "valeur"), ("49099", "many")])
    dialog.keep(path, TOLD, ("insee", ""))
    wait(lambda: not dock.busy())
    assert any("many" in text for text in interface.messages())
    assert dialog.list.count() == 0


def test_the_form_starts_from_the_file_and_asks_for_what_it_does_not_tell(qgis_app: Any, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "Ma table.csv", [("nom", "epci", "2020", "2021"), ("a", "200000001", 1, 2)])
    form = IndicatorForm(path, preview(path), None)
    ok = form.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert (form.title.text(), form.columns(), form.vintage.text()) == ("Ma table", ("epci", ""), "2020-2021")
    form.value.setCurrentIndex(form.value.findData("2021"))
    assert form.columns() == ("epci", "2021")
    assert not ok.isEnabled()
    assert not form.programme.isEnabled()
    form.producer.setText("Région")
    assert ok.isEnabled()
    assert "cannot be added up" in form.sums.text()
    form.level.setCurrentIndex(form.level.findData("commune"))
    assert "Summed from the communes" in form.sums.text()
    form.unit.setCurrentIndex(form.unit.findData("percent"))
    assert "cannot be added up" in form.sums.text()
    form.level.setCurrentIndex(form.level.findData("ti"))
    assert form.programme.isEnabled()
    told = form.description()
    assert (told.level, told.unit, told.programme, told.licence) == ("ti", "percent", "2023-2027", "Licence Ouverte 2.0")
    again = IndicatorForm(path, preview(path), Description(**{**TOLD.__dict__, "part": "own_boilers"}))
    path = write_csv(tmp_path / "two.csv", [("insee", "jobs", "firms"), ("49099", 1, 2)])
    unsure = IndicatorForm(path, preview(path), None)
    assert unsure.columns() == ("insee", "firms")
    assert again.description() == Description(**{**TOLD.__dict__, "part": "own_boilers"})


def test_every_indicator_is_listed_with_all_there_is_to_know(
    dialog: OwnIndicatorsDialog, plugin: TiDatavizPlugin, tmp_path: Path, wait: Wait
) -> None:
    dock: Any = plugin.dock
    path = write_csv(tmp_path / "boilers.csv", [("insee", "2021"), ("49099", 3)])
    dialog.keep(path, Description(**{**TOLD.__dict__, "title": "Boilers <b>"}), ("insee", ""))
    wait(lambda: not dock.busy() and dialog.list.count() == 1)
    dock.data.listed.click()
    (shown,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, DetailsDialog) and w.isVisible()]
    text = shown.browser.toPlainText()
    known = indicators.catalogue(dock._study.book.atlas)
    assert "own_boilers_b" in known
    for indicator in known.values():
        for said in (indicator.id, indicator.title, indicator.formula, indicator.bounds):
            assert said in text, (indicator.id, said)
    assert "Population by year (not held)" in text
    assert "Région d'essai, Boilers <b>, 2024, LO 2.0" in text
    shown.close()


def test_the_list_goes_with_the_plugin(dialog: OwnIndicatorsDialog, plugin: TiDatavizPlugin) -> None:
    plugin.unload()
    assert not dialog.isVisible()
