"""The page of the plugin in QGIS's options."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from qgis.gui import QgsAuthConfigSelect, QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..errors import PluginError
from ..language import number, translate
from ..workspace.store import default_folder
from . import settings
from .help import open_help
from .scheduler_field import SchedulerField

ICON = Path(__file__).resolve().parent.parent / "resources" / "icons" / "ti_dataviz.svg"
_MEGABYTE = 1_000_000
_OURS = ("datasets", "downloads", "territories")


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when QGIS opens its options."""

    def __init__(self) -> None:
        """Name the page."""
        super().__init__("TI DataViz", QIcon(str(ICON)))

    def key(self) -> str:
        """Return the name by which QGIS 3.32 and later know the page."""
        return "ti_dataviz"

    def createWidget(self, parent: QWidget) -> QgsOptionsPageWidget:
        """Return a new page."""
        return OptionsPage(parent)


class OptionsPage(QgsOptionsPageWidget):
    """Shows the settings, and keeps them when the officer agrees."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the page and show the settings as they are."""
        super().__init__(parent)
        self.setObjectName("ti_dataviz_options")
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.lineEdit().setPlaceholderText(str(default_folder()))
        self.size = QLabel()
        self.size.setTextFormat(Qt.TextFormat.PlainText)
        self.open_folder = QPushButton(translate("TiDataviz", "Open the folder"))
        self.mirror = QLineEdit()
        self.mirror.setPlaceholderText("https://")
        self.authentication = QgsAuthConfigSelect()
        self.threshold = QDoubleSpinBox()
        self.offline = QCheckBox(translate("TiDataviz", "Offline mode: never use the network"))
        self.timeout = QSpinBox()
        self.schedule = QComboBox()
        self.routes = QLineEdit()
        self.scheduler = SchedulerField()
        self.author = QLineEdit()
        self.organisation = QLineEdit()
        self.cache = QLabel()
        self.clear = QPushButton(translate("TiDataviz", "Remove the downloaded files…"))
        self.reset = QPushButton(translate("TiDataviz", "Back to the defaults"))
        self.help = QPushButton(translate("TiDataviz", "Help"))
        self._prepare()
        self._arrange()
        self._show(settings.stored)
        self._measure()

    def apply(self) -> None:
        """Keep what the page shows; a setting decided by the environment is left as it was."""
        texts = {
            settings.WORKSPACE: self.folder.filePath(),
            settings.MIRROR: self.mirror.text(),
            settings.AUTHENTICATION: self.authentication.configId(),
            settings.THRESHOLD: f"{self.threshold.value() / 100:g}",
            settings.OFFLINE: "yes" if self.offline.isChecked() else "",
            settings.TIMEOUT: "" if self.timeout.value() == settings.DEFAULT_TIMEOUT else str(self.timeout.value()),
            settings.SCHEDULE: str(self.schedule.currentData() or ""),
            settings.ROUTES: self.routes.text(),
            settings.AUTHOR: self.author.text(),
            settings.ORGANISATION: self.organisation.text(),
        }
        if self.scheduler.valid():
            texts[settings.SCHEDULER] = self.scheduler.address()
        for key, text in texts.items():
            if not settings.overridden(key):
                settings.store(key, text)

    def helpKey(self) -> str:
        """Return nothing: the help is the plugin's own, behind the button."""
        return ""

    def _prepare(self) -> None:
        """Set up the fields."""
        self.mirror.setToolTip(
            translate("TiDataviz", "Address of an internal copy: files are then asked for at address/host/path.")
        )
        self.authentication.setToolTip(translate("TiDataviz", "Sent to the mirror only, never to the official servers."))
        self.threshold.setRange(1, 100)
        self.threshold.setDecimals(0)
        self.threshold.setSuffix(" %")
        self.threshold.setToolTip(
            translate(
                "TiDataviz",
                "The figures of an employment basin count for a territory when at least this share of the basin's "
                "population lives in it.",
            )
        )
        self.timeout.setRange(5, 3600)
        self.timeout.setSuffix(" s")
        self.timeout.setToolTip(translate("TiDataviz", "How long a server may stay silent before the download is given up."))
        for name, text in (
            ("", translate("TiDataviz", "Never")),
            ("weekly", translate("TiDataviz", "Every week")),
            ("monthly", translate("TiDataviz", "Every month")),
        ):
            self.schedule.addItem(text, name)
        self.schedule.setToolTip(
            translate("TiDataviz", "Asks in the background, when QGIS starts, whether newer data are published.")
        )
        self.routes.setPlaceholderText(translate("TiDataviz", "none: distances in a straight line"))
        self.routes.setToolTip(
            translate(
                "TiDataviz",
                "Address of a route service in the style of IGN's Géoplateforme. The centre of a territory and the places "
                "of schools are sent to it when travel times are asked for.",
            )
        )
        self.clear.setToolTip(
            translate("TiDataviz", "Removes the files as received. The data read from them stay in the workspace.")
        )
        self.clear.clicked.connect(self._clear)
        self.folder.fileChanged.connect(self._measure)
        self.open_folder.clicked.connect(self._open)
        self.reset.clicked.connect(self._reset)
        self.help.clicked.connect(self._help)
        self.folder.setEnabled(not settings.overridden(settings.WORKSPACE))
        self.mirror.setEnabled(not settings.overridden(settings.MIRROR))

    def _arrange(self) -> None:
        """Lay the fields out, each with its label."""
        form = QFormLayout()
        form.addRow(translate("TiDataviz", "Workspace folder"), self.folder)
        form.addRow("", self._note(settings.WORKSPACE))
        form.addRow("", _row(self.size, self.open_folder))
        form.addRow(translate("TiDataviz", "Mirror for downloads"), self.mirror)
        form.addRow("", self._note(settings.MIRROR))
        form.addRow(translate("TiDataviz", "Authentication for the mirror"), self.authentication)
        form.addRow("", self.offline)
        form.addRow(translate("TiDataviz", "Wait for a server at most"), self.timeout)
        form.addRow(translate("TiDataviz", "Look for newer data on start"), self.schedule)
        form.addRow(translate("TiDataviz", "Downloaded files"), _row(self.cache, self.clear))
        form.addRow(translate("TiDataviz", "Route service for travel times"), self.routes)
        form.addRow(translate("TiDataviz", "Dask scheduler"), self.scheduler)
        form.addRow(translate("TiDataviz", "A basin counts from"), self.threshold)
        form.addRow(translate("TiDataviz", "Your name, in your contributions"), self.author)
        form.addRow(translate("TiDataviz", "Your organisation"), self.organisation)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addWidget(_row(self.help, self.reset))

    def _note(self, key: str) -> QLabel:
        """Return a line that says which variable decides, invisible when none does."""
        variable = settings.overridden(key)
        text = translate("TiDataviz", "Set by the environment variable {name}: it cannot be changed here.")
        label = QLabel(text.format(name=variable))
        label.setWordWrap(True)
        label.setVisible(bool(variable))
        return label

    def _show(self, value: Callable[[str], str]) -> None:
        """Show each setting as ``value(key)`` gives it, or as the environment does."""
        decided = {
            settings.WORKSPACE: str(settings.workspace_folder()),
            settings.MIRROR: settings.mirror(),
        }
        texts = {key: decided[key] if settings.overridden(key) else value(key) for key in settings.KEYS}
        self.folder.setFilePath(texts[settings.WORKSPACE])
        self.mirror.setText(texts[settings.MIRROR])
        self.authentication.setConfigId(texts[settings.AUTHENTICATION])
        self.threshold.setValue(
            100 * (settings.basin_threshold() if texts[settings.THRESHOLD] else settings.DEFAULT_THRESHOLD)
        )

        self.offline.setChecked(texts[settings.OFFLINE] == "yes")
        seconds = texts[settings.TIMEOUT]
        self.timeout.setValue(int(seconds) if seconds.isdigit() else settings.DEFAULT_TIMEOUT)
        self.schedule.setCurrentIndex(max(0, self.schedule.findData(texts[settings.SCHEDULE])))
        self.routes.setText(texts[settings.ROUTES])
        self.scheduler.line.setText(texts[settings.SCHEDULER])
        self.author.setText(texts[settings.AUTHOR])
        self.organisation.setText(texts[settings.ORGANISATION])

    def _clear(self) -> None:
        """Remove the downloaded files, once the officer has agreed."""
        from ..workspace.receiving import clear_downloads

        title = translate("TiDataviz", "Downloaded files")
        text = translate("TiDataviz", "Remove the files as received? The data read from them stay in the workspace.")
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        if QMessageBox.question(self, title, text, yes | no, no) != yes:
            return
        try:
            clear_downloads(self._chosen())
        except PluginError as error:
            QMessageBox.warning(self, title, str(error))
        self._measure()

    def _reset(self) -> None:
        self._show(lambda _key: "")

    def _help(self) -> None:
        open_help("index")

    def _chosen(self) -> Path:
        return Path(self.folder.filePath().strip() or default_folder())

    def _open(self) -> None:
        folder = self._chosen()
        if folder.is_dir():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _measure(self) -> None:
        """Show how much the folder holds."""
        from ..workspace.receiving import downloads_size

        folder = self._chosen()
        self.open_folder.setEnabled(folder.is_dir())
        kept = downloads_size(folder)
        self.cache.setText(translate("TiDataviz", "{size} MB").format(size=number(kept / _MEGABYTE, 1)))
        self.clear.setEnabled(kept > 0)
        if not folder.is_dir():
            self.size.setText(translate("TiDataviz", "The folder will be made when data are imported."))
            self.cache.clear()
            self.clear.setEnabled(False)
            return
        # Our own sub-folders only: the officer may be choosing a whole disk.
        files = [path for name in _OURS for path in (folder / name).rglob("*") if path.is_file()]
        size = sum(path.stat().st_size for path in files)
        self.size.setText(translate("TiDataviz", "{size} MB used").format(size=number(size / _MEGABYTE, 1)))


def _row(*widgets: QWidget) -> QWidget:
    """Return widgets side by side."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return row
