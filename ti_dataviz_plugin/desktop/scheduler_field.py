"""The address of a dask scheduler in the options, with a button that tells whether it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ..errors import PluginError
from ..language import number, translate
from ..siting.engines import DASK, check_address, require
from .tasks import Runner

if TYPE_CHECKING:
    from ..progress import Progress

_SLOT = "scheduler"


class SchedulerField(QWidget):
    """A line for the address, a button, and what the scheduler has answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the field, empty."""
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setPlaceholderText(translate("TiDataviz", "none: sites are measured on this computer"))
        self.line.setToolTip(
            translate(
                "TiDataviz",
                "Address of a dask scheduler, tcp://host:port or tls://host:port, for screening more sites than one "
                "computer can. The shapes of sites and areas are sent there. For tls, certificates come from dask's own "
                "configuration.",
            )
        )
        self.test = QPushButton(translate("TiDataviz", "Test"))
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.setVisible(False)
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self.test)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.told)
        runner = self._runner = Runner(lambda error, _trace: self._tell(str(error)))
        # The page may close while a scheduler is waited for: nobody hears of the answer then.
        self.destroyed.connect(lambda: runner.drop(_SLOT))
        self.line.textChanged.connect(self._look)
        self.test.clicked.connect(self._ask)
        self._look()

    def address(self) -> str:
        """Return the address as it is written, without spaces around it."""
        return str(self.line.text()).strip()

    def valid(self) -> bool:
        """Tell whether the address may be kept: it is empty or of the right form."""
        try:
            if self.address():
                check_address(self.address())
        except PluginError:
            return False
        return True

    def _look(self) -> None:
        """Follow what is typed; what was answered was about another address."""
        self._runner.drop(_SLOT)
        self.test.setEnabled(bool(self.address()) and self.valid())
        wrong = translate("TiDataviz", "Not kept: an address is tcp://host:port or tls://host:port.")
        self._tell("" if self.valid() else wrong)

    def _ask(self) -> None:
        address = self.address()

        def answer(_progress: Progress) -> tuple[int, int]:
            require(DASK)
            from ..siting.dask_engine import answering

            return answering(address)

        self.test.setEnabled(False)
        self._tell(translate("TiDataviz", "Asking the scheduler…"))
        text = translate("TiDataviz", "Asking a dask scheduler")
        self._runner.run(text, answer, self._answered, self._failed, lambda: self._tell(""), _SLOT)

    def _answered(self, found: tuple[int, int]) -> None:
        workers, threads = found
        text = translate("TiDataviz", "The scheduler answers. Workers: {workers}; threads: {threads}.")
        if not workers:
            text = translate("TiDataviz", "The scheduler answers, and has no worker: nothing can be measured there yet.")
        self._tell(text.format(workers=number(workers), threads=number(threads)))

    def _failed(self, error: BaseException, _trace: str) -> None:
        detail = error.detail if isinstance(error, PluginError) else ""
        self._tell(f"{error}\n{detail}".strip())

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))
        self.test.setEnabled(bool(self.address()) and self.valid() and not self._runner.busy(_SLOT))
