"""What leaves a panel: images, tables, text for the clipboard."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, Callable

from qgis.core import QgsSettings
from qgis.PyQt.QtGui import QGuiApplication, QImage
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QWidget

from ...errors import PluginError
from ...geography.codes import fold
from ...language import translate
from ...spreadsheet import csv_text, harmless

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ...charts.chart import Chart

LAST_FOLDER = "UI/lastFileNameWidgetDir"
EXPORT_INCHES = (8.0, 4.8)
EXPORT_DPI = 200
_ONE_LINE = str.maketrans("\t\r\n", "   ")


def ask_path(parent: QWidget, title: str, name: str, suffix: str) -> Path | None:
    """Ask where to save, in the folder used last; the dialog itself asks before it replaces a file.

    Args:
        parent: The widget that asks.
        title: Title of the dialog.
        name: What is saved; a file name is made of it.
        suffix: ``png``, ``svg`` or ``csv``.
    """
    settings = QgsSettings()
    folder = Path(settings.value(LAST_FOLDER, str(Path.home()), type=str) or Path.home())
    proposed = folder / f"{fold(name).replace(' ', '_')[:80] or 'export'}.{suffix}"
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, str(proposed), f"{suffix.upper()} (*.{suffix})")
    if not chosen:
        return None
    path = Path(chosen) if chosen.lower().endswith(f".{suffix}") else Path(f"{chosen}.{suffix}")
    if path != Path(chosen) and path.exists() and not _replaced(parent, path):  # the dialog asked about another name
        return None
    settings.setValue(LAST_FOLDER, str(path.parent))
    return path


def _replaced(parent: QWidget, path: Path) -> bool:
    question = translate("TiDataviz", "{file} exists already. Replace it?").format(file=path.name)
    return bool(QMessageBox.question(parent, "TI DataViz", question) == QMessageBox.StandardButton.Yes)


def write(path: Path, content: bytes) -> None:
    """Write a file that the user named.

    Raises:
        PluginError: When it cannot be written.
    """
    try:
        path.write_bytes(content)
    except OSError as error:
        what = translate("TiDataviz", "The file could not be written.")
        todo = translate("TiDataviz", "Close it in other programs, or choose another folder.")
        raise PluginError(what, str(path), todo, f"{type(error).__name__}: {error}") from error


def csv_bytes(headers: Sequence[str], rows: Iterable[Sequence[str]], notes: Sequence[str] = ()) -> bytes:
    """Return a table as spreadsheets of French offices open it: UTF-8 with its mark, semicolons, nothing that they run.

    Args:
        headers: The headers.
        rows: The rows.
        notes: What follows the table after an empty row, a row each: the local contributions that it counts.
    """
    return csv_text(headers, (*rows, *_noted(headers, notes))).encode("utf-8-sig")


def copy_table(headers: Sequence[str], rows: Iterable[Sequence[str]], notes: Sequence[str] = ()) -> None:
    """Put a table on the clipboard, as spreadsheets paste it; see ``csv_bytes``."""
    every = (headers, *rows, *_noted(headers, notes))
    lines = ["\t".join(harmless(cell.translate(_ONE_LINE)) for cell in row) for row in every]
    QGuiApplication.clipboard().setText("\n".join(lines))


def _noted(headers: Sequence[str], notes: Sequence[str]) -> list[list[str]]:
    """Return an empty row, then each note in a row of its own, as wide as the table."""
    rest = [""] * (len(headers) - 1)
    return [[text, *rest] for text in (("", *notes) if notes else ())]


def image_bytes(chart: Chart, suffix: str) -> bytes:
    """Return a chart on white, with its sources beneath, as PNG or SVG."""
    from matplotlib import rc_context
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    from ...charts.drawing import draw_with_credits
    from ...charts.style import theme

    figure = Figure(figsize=EXPORT_INCHES, dpi=EXPORT_DPI)
    FigureCanvasAgg(figure)
    buffer = io.BytesIO()
    with rc_context({"svg.fonttype": "none"}):  # texts of the SVG stay texts
        draw_with_credits(chart, figure, theme(dark=False))
        figure.savefig(buffer, format=suffix, dpi=EXPORT_DPI)
    return buffer.getvalue()


def copy_image(chart: Chart) -> None:
    """Put a chart on the clipboard as an image."""
    image = QImage()
    image.loadFromData(image_bytes(chart, "png"), "PNG")
    QGuiApplication.clipboard().setImage(image)


def save(
    parent: QWidget, name: str, suffix: str, content: Callable[[], bytes], told: Callable[[PluginError], None]
) -> Path | None:
    """Ask where to save and write there.

    Args:
        parent: The widget that asks.
        name: What is saved.
        suffix: ``png``, ``svg`` or ``csv``.
        content: Makes the bytes, once a path is known.
        told: Takes the error when the file cannot be written.
    """
    path = ask_path(parent, translate("TiDataviz", "Save as {kind}").format(kind=suffix.upper()), name, suffix)
    if path is None:
        return None
    try:
        write(path, content())
    except PluginError as error:
        told(error)
        return None
    return path
