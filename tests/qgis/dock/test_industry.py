"""The panel of industrial dynamics in QGIS: without employment, then with invented figures."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

import pytest
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QApplication

from tests.invented_employment import rows_by_year
from ti_dataviz_plugin.provenance import Dataset, Provenance
from ti_dataviz_plugin.sources.tables import conform
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from ti_dataviz_plugin.diagnosis.industry_view import IndustryView

Wait = Callable[[Callable[[], bool]], None]
YEARS = (2007, 2009, 2012, 2019, 2020, 2021)


def shown(dock: Any, wait: Wait, test: Callable[[IndustryView], bool] = lambda _view: True) -> Any:
    """Open the page, wait for a view that passes a test, and return the panel."""
    dock.show_panel("industry")
    panel = dock.panels["industry"]
    wait(lambda: not dock.busy() and panel._drawn is not None and test(panel._drawn))
    return panel


@pytest.fixture
def with_employment(dock: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wait: Wait) -> Any:
    """Open a copy of the workspace of the dock, with invented employment added."""
    folder = tmp_path / "avec emploi"
    shutil.copytree(dock._study.workspace.folder, folder)
    workspace = Workspace(folder)
    communes = workspace.load("communes").table
    for year, table in rows_by_year(list(communes["commune"]), list(communes["population"]), years=YEARS):
        source = Provenance(
            "employment", "Exemple fictif", "Urssaf", "ODbL 1.0", "", str(year), "2026-01-01", f"{year:064}", "a.csv"
        )
        workspace.add([Dataset(conform(table, "employment"), source, str(year))])
    monkeypatch.setenv("TI_DATAVIZ_WORKSPACE", str(folder))
    QApplication.sendEvent(dock, QEvent(QEvent.Type.WindowActivate))
    wait(lambda: not dock.busy() and dock._study.workspace.folder == folder and dock._study.book is not None)
    dock._study.choose("ti", "2023-2027", "ti-5204")
    wait(lambda: not dock.busy() and dock._study.dossier is not None)
    return dock


def test_without_employment_the_page_says_what_it_lacks(dock: Any, wait: Wait) -> None:
    panel = shown(dock, wait)
    assert {missing.source_id for missing in panel._drawn.missing} >= {"employment"}
    assert panel.lacks.isHidden()  # the sample has the establishments by size: the page shows them
    assert not panel.more.isHidden()
    assert panel._drawn.size_year == 2014


def test_with_employment_the_page_is_filled_and_choices_are_followed(with_employment: Any, wait: Wait) -> None:
    dock = with_employment
    panel = shown(dock, wait, lambda view: view.years == YEARS)
    assert panel.employment.isVisibleTo(panel)
    assert panel.comparison.model.total() > 5
    assert "ODbL" in panel.licence.text()
    assert len(panel.cards) == 5
    assert all(card.figure is not None for card in panel.cards)
    panel.choices.level.setCurrentIndex(panel.choices.level.findData("A88"))
    panel.choices.level.activated.emit(panel.choices.level.currentIndex())
    shown(dock, wait, lambda view: view.settings.level == "A88")
    panel.choices.first.setCurrentIndex(panel.choices.first.findData(2012))
    panel.choices.first.activated.emit(panel.choices.first.currentIndex())
    shown(dock, wait, lambda view: view.settings.first_year == 2012)
    assert panel.choices.level.currentData() == "A88"
    for card in panel.cards:
        card.show_table(True)
        assert card.table is not None
