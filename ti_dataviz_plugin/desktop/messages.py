"""Messages for the officer: the message bar with its *Details*, and the log tab.

An error says what failed, where, and what to do; the technical detail stays in the dialog and in the log.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from ..errors import PluginError
from ..language import translate
from . import requirements

if TYPE_CHECKING:
    from qgis.gui import QgsMessageBar, QgsMessageBarItem

TAG = "TI DataViz"
_SECONDS = 8


def log(text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
    """Write to the plugin's tab of the log; safe from any thread."""
    QgsMessageLog.logMessage(text, TAG, level, notifyUser=False)


class DetailsDialog(QDialog):
    """A text that can be read at leisure, selected and copied."""

    def __init__(self, title: str, html: str, parent: QWidget | None = None) -> None:
        """Show HTML under a title."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("TiDatavizDetails")
        self.setWindowTitle(title)
        self.resize(620, 420)
        self.browser = QTextBrowser(self)
        self.browser.setOpenExternalLinks(True)
        # Qt's rich text breaks lines at a narrow no-break space, not at a wide one.
        self.browser.setHtml(html.replace("\u202f", "\u00a0"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(translate("TiDataviz", "Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.browser)
        layout.addWidget(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.browser.toPlainText())


def error_html(error: PluginError, trace: str = "") -> str:
    """Lay an error out: what failed, where, what to do, technical detail."""
    detail = "\n\n".join(part for part in (error.detail, trace) if part)
    parts = [
        (translate("TiDataviz", "What failed"), error.what),
        (translate("TiDataviz", "Where"), error.where),
        (translate("TiDataviz", "What to do"), error.todo),
    ]
    html = "".join(f"<h3>{escape(title)}</h3><p>{escape(text)}</p>" for title, text in parts if text)
    if detail:
        html += f"<h3>{escape(translate('TiDataviz', 'Technical detail'))}</h3><pre>{escape(detail)}</pre>"
    return html


class Messages:
    """What the plugin says in QGIS's message bar; everything can be withdrawn at once."""

    def __init__(self, bar: QgsMessageBar, window: QWidget) -> None:
        """Speak through a message bar; dialogs belong to the window."""
        self._bar = bar
        self._window = window
        self._items: list[QgsMessageBarItem] = []
        self._dialogs: list[DetailsDialog] = []
        self._requirements_told = False

    def show(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info, html: str = "", title: str = "") -> None:
        """Show a line, with a *Details* button when there is more to read."""
        item = self._bar.createMessage(TAG, escape(text, quote=False))  # the bar reads tags
        if html:
            button = QPushButton(translate("TiDataviz", "Details"), item)
            button.clicked.connect(lambda: self.open_details(title or TAG, html))
            item.layout().addWidget(button)
        lasting = level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical)
        self._bar.pushWidget(item, level, 0 if lasting else _SECONDS)
        self._items = [*(shown for shown in self._items if not sip.isdeleted(shown)), item]

    def open_details(self, title: str, html: str) -> DetailsDialog:
        """Open the dialog of a message; QGIS stays usable beside it."""
        dialog = DetailsDialog(title, html, self._window)
        self._dialogs = [*(shown for shown in self._dialogs if not sip.isdeleted(shown)), dialog]
        dialog.show()
        return dialog

    def error(self, error: BaseException, trace: str = "") -> None:
        """Show an error: a worded one as it is, a package that does not start with its remedy, any other as unexpected."""
        problem = requirements.problem_of(error)
        if problem is not None:
            self.missing([problem], trace)
            return
        if isinstance(error, PluginError):
            log(f"{error}\n{error.detail}".strip(), Qgis.MessageLevel.Warning)
            self.show(error.what, Qgis.MessageLevel.Warning, error_html(error), error.what)
            return
        log(trace or repr(error), Qgis.MessageLevel.Critical)
        what = translate("TiDataviz", "Something unexpected happened: {error}").format(error=error or type(error).__name__)
        todo = translate(
            "TiDataviz",
            "Try again. If it happens again, report it with the text below (Plugins > Manage > TI DataViz > tracker).",
        )
        self.show(what, Qgis.MessageLevel.Critical, error_html(PluginError(what, "", todo), trace), what)

    def missing(self, found: list[requirements.Problem], trace: str = "") -> None:
        """Tell, once, which required packages cannot be used and how to get them."""
        text = requirements.headline(found)
        log("\n".join([text, *(f"{p.package}: {p.reason}" for p in found), trace]).strip(), Qgis.MessageLevel.Warning)
        if not self._requirements_told:
            self._requirements_told = True
            self.show(text, Qgis.MessageLevel.Warning, requirements.explanation(found), text)

    def withdraw(self) -> None:
        """Take back every message and close every dialog."""
        items, self._items = self._items, []
        for item in items:
            if not sip.isdeleted(item):
                self._bar.popWidget(item)
        dialogs, self._dialogs = self._dialogs, []
        for dialog in dialogs:
            if not sip.isdeleted(dialog):
                dialog.close()
