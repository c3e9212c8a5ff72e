from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtGui import QGuiApplication, QImage
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from ti_dataviz_plugin.desktop.panels import export
from ti_dataviz_plugin.errors import PluginError


@pytest.fixture
def card(dock: Any) -> Any:
    """Return the card of a chart."""
    dock.show_panel("labour")
    return dock.panels["labour"].history


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Answer the file dialog in the officer's place, without the suffix, in a folder with accents."""
    chosen = tmp_path / "mes résultats" / "graphique"
    chosen.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(chosen), ""))
    return chosen


def test_png(card: Any, answer: Path) -> None:
    card.save_png()
    image = QImage(str(answer.with_suffix(".png")))
    assert image.width() == round(export.EXPORT_INCHES[0] * export.EXPORT_DPI)
    assert image.pixelColor(2, 2).name() == "#ffffff"
    assert QgsSettings().value(export.LAST_FOLDER) == str(answer.parent)


def test_a_file_whose_suffix_was_not_typed_is_not_replaced_unasked(
    answer: Path, dock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = answer.with_suffix(".csv")
    assert export.ask_path(dock, "Save", "x", "csv") == held  # nothing there: nothing to ask
    held.write_text("à garder", encoding="utf-8")
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_asked: answers.pop(0))
    assert export.ask_path(dock, "Save", "x", "csv") is None
    assert export.ask_path(dock, "Save", "x", "csv") == held
    assert not answers


def test_svg_holds_texts_and_sources(card: Any, answer: Path) -> None:
    card.save_svg()
    text = answer.with_suffix(".svg").read_text(encoding="utf-8")
    assert "<text" in text
    assert "Sources" in text
    assert "France Travail" in text


def test_csv_is_the_table(card: Any, answer: Path) -> None:
    card.save_csv()
    raw = answer.with_suffix(".csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(raw.decode("utf-8-sig").splitlines(), delimiter=";"))
    table = card._chart.table()
    assert rows[0] == list(table.columns)
    assert len(rows) == len(table) + 1


def test_a_file_that_cannot_be_written_is_told(
    card: Any, interface: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    place = tmp_path / "missing" / "chart.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(place), ""))
    card.save_png()
    assert "could not be written" in interface.messages()[-1]
    with pytest.raises(PluginError) as caught:
        export.write(place, b"")
    assert caught.value.where == str(place)


def test_nothing_is_written_when_the_dialog_is_closed(card: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    card.save_csv()
    assert list(tmp_path.rglob("*.csv")) == []


def test_copies(card: Any, dock: Any) -> None:
    card.copy_table()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == list(card._chart.table().columns)
    card.copy_image()
    assert QGuiApplication.clipboard().image().width() > 1000
    dock.panels["labour"].ranking.copy()
    assert len(QGuiApplication.clipboard().text().splitlines()) == dock.panels["labour"].ranking.model.rowCount() + 1
