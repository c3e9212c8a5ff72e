"""Names with HTML, SQL, formulas or mathematics in them are shown as they are written."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeatureStore, QgsProject
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QGuiApplication, QTextDocument
from qgis.PyQt.QtWidgets import QLabel, QTextBrowser, QToolTip

from ti_dataviz_plugin.charts.drawing import plain
from ti_dataviz_plugin.desktop.messages import Messages, error_html
from ti_dataviz_plugin.desktop.panels import export
from ti_dataviz_plugin.desktop.panels.data_table import DataTable
from ti_dataviz_plugin.desktop.panels.frame_model import Column
from ti_dataviz_plugin.desktop.panels.widgets import Heading, Note, as_text
from ti_dataviz_plugin.desktop.processing.tables import plain_rows, write_rows
from ti_dataviz_plugin.desktop.search_box import SearchBox
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.progress import Silent

HTML = '<b>Cholet</b><img src="file:///x.png"><script>alert(1)</script>'
SQL = "Robert'); DROP TABLE communes; --"
NAMES = [HTML, SQL, "a < b & c > d", "<a href='https://example.org'>ici</a>\nsuite"]


def seen(text: str) -> str:
    """Return what a person sees of a text that Qt may take for HTML."""
    if not Qt.mightBeRichText(text):
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


@pytest.mark.parametrize("name", NAMES)
def test_labels_show_tags(qgis_app: Any, name: str) -> None:
    for label in (Note(name), Heading(name)):
        assert label.textFormat() == Qt.TextFormat.PlainText
        assert label.text() == name


@pytest.mark.parametrize("name", NAMES)
def test_tooltips_show_tags(qgis_app: Any, name: str) -> None:
    assert seen(as_text(name)) == name
    table = DataTable("x", [Column(name, lambda row: row.name)], lambda _error: None)
    table.fill(pd.DataFrame({"name": [name]}))
    index = table.model.index(0, 0, QModelIndex())
    assert table.model.data(index) == name
    assert seen(table.model.data(index, Qt.ItemDataRole.ToolTipRole)) == name
    header = table.model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert seen(header) == name


@pytest.mark.parametrize("name", NAMES)
def test_messages_show_tags(interface: Any, name: str) -> None:
    messages = Messages(interface.bar, interface.window)
    messages.error(PluginError(name, name, name, name))
    (item,) = interface.bar.items()
    (browser,) = item.findChildren(QTextBrowser) or item.findChildren(QLabel)
    shown = browser.toPlainText() if isinstance(browser, QTextBrowser) else seen(browser.text())
    assert " ".join(name.split()) in " ".join(shown.split())
    assert "<script>" not in error_html(PluginError(name, name, name, name))
    interface.bar.clearWidgets()


def test_a_list_to_search_shows_tags(qgis_app: Any) -> None:
    box = SearchBox("x")
    box.set_choices([("1", HTML), ("2", SQL)])
    box.show_code("1")
    assert box.currentText() == HTML


@pytest.mark.parametrize("text", ["$x_1^2$", "$\\frac{1}{0}$", "10 $ et 20 $", "a_b^c", "\\$x$ $"])
def test_charts_draw_dollars(text: str) -> None:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.cbook import is_math_text
    from matplotlib.figure import Figure

    assert not is_math_text(plain(text))
    figure = Figure()
    figure.text(0, 0.5, plain(text))
    FigureCanvasAgg(figure).draw()


def test_every_label_of_the_dock_shows_tags(dock: Any) -> None:
    """A label that guesses would follow a tag in a name; only the credits, which escape, are rich."""
    from ti_dataviz_plugin.desktop.panels.credits import Credits

    for name in dock.panels:
        dock.show_panel(name)
    ours = [label for label in dock.findChildren(QLabel) if type(label).__module__.startswith("ti_dataviz_plugin")]
    assert len(ours) > 20
    for label in ours:
        wanted = Qt.TextFormat.RichText if isinstance(label, Credits) else Qt.TextFormat.PlainText
        assert label.textFormat() == wanted, label.text()
    assert not QToolTip.isVisible()


def test_a_territory_named_with_tags_is_shown_as_it_is_named(dock: Any) -> None:
    from dataclasses import replace

    dossier = dock._study.dossier
    territory = replace(dossier.overview.territory, name=HTML)
    dock.show_panel("overview")
    panel = dock.panels["overview"]
    panel.draw(replace(dossier, overview=replace(dossier.overview, territory=territory)))
    assert panel.title.text() == HTML
    assert panel.title.textFormat() == Qt.TextFormat.PlainText
    group = QgsProject.instance().layerTreeRoot().addGroup(HTML)
    assert group.name() == HTML


def test_exported_cells_are_not_run(qgis_app: Any) -> None:
    headers, rows = ["=A1", "nom"], [["-5", '=HYPERLINK("x")'], ["-3,5", "@SUM(A1)"], ["+2", "-2+3"], ["12", "\t=1"]]
    lines = export.csv_bytes(headers, rows).decode("utf-8-sig").splitlines()
    assert lines[0] == "'=A1;nom"
    assert lines[1] == '-5;"\'=HYPERLINK(""x"")"'
    assert lines[2:4] == ["-3,5;'@SUM(A1)", "+2;'-2+3"]
    export.copy_table(headers, rows)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "'=A1\tnom"
    assert copied[4] == "12\t' =1"


@pytest.mark.parametrize(("destination", "mark"), [("/tmp/x.csv", "'"), ("/tmp/x.xlsx", "'"), ("/tmp/x.gpkg", "")])
def test_outputs_of_processing_are_not_run(qgis_app: Any, destination: str, mark: str) -> None:
    rows = plain_rows(pd.DataFrame({"name": ["=1+1", "-5", "Cholet"], "count": [-5, 2, 3], "share": [-0.5, None, 1.0]}))
    sink = QgsFeatureStore(rows.fields(), QgsCoordinateReferenceSystem())
    write_rows(rows, sink, Silent(), destination)
    attributes = [feature.attributes() for feature in sink.features()]
    assert attributes[0] == [f"{mark}=1+1", -5, -0.5]
    assert [values[:2] for values in attributes[1:]] == [["-5", 2], ["Cholet", 3]]
