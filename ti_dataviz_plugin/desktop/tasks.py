"""Work off the main thread: a function runs in a QgsTask, its result or its error comes back to the main thread.

The function takes a ``Progress`` and handles plain data only: it never touches a widget, a layer or the project. ``on_done``
and ``on_error`` are called on the main thread.
"""

from __future__ import annotations

import threading
import time
import traceback
from typing import TYPE_CHECKING, Any, Callable, NamedTuple

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..errors import CancelledError
from . import own_thread

if TYPE_CHECKING:
    from ..progress import Progress

_SECONDS_BETWEEN_REPORTS = 0.05
_SECONDS_TO_STOP = 10.0


class _TaskProgress:
    """A task seen as a ``Progress``; may be called very often."""

    def __init__(self, task: _Task) -> None:
        """Report to a task."""
        self._task = task
        self._last = 0.0

    def report(self, fraction: float, text: str = "") -> None:
        """Hand the news to the main thread, some twenty times a second at most."""
        now = time.monotonic()
        if now - self._last < _SECONDS_BETWEEN_REPORTS and fraction < 1:
            return
        self._last = now
        share = min(1.0, max(0.0, fraction))
        self._task.setProgress(share * 100)
        self._task.told.emit(self._task.number, share, text)

    def cancelled(self) -> bool:
        """Tell whether the task was cancelled."""
        return bool(self._task.isCanceled())


class _Task(QgsTask):
    """One function under way."""

    told = pyqtSignal(int, float, str)

    def __init__(self, number: int, description: str, function: Callable[[Progress], Any], job: Job) -> None:
        """Keep the function, and whom to tell when it is over (on the main thread)."""
        super().__init__(description, QgsTask.Flag.CanCancel)
        self.number = number
        self.job = job
        self.settle: Callable[[_Task], None] | None = None
        self._function: Callable[[Progress], Any] | None = function
        self.started = False
        self.ended = threading.Event()
        self.done = False
        self.result: Any = None
        self.error: BaseException | None = None
        self.trace = ""

    def run(self) -> bool:
        """Call the function. No exception may leave a task, so all are kept for the main thread."""
        self.started = True
        try:
            if self._function is not None:
                function = self._function
                self.result = own_thread.call(lambda: function(_TaskProgress(self)))
            self.done = True
        except CancelledError:
            return False
        except BaseException as error:  # noqa: BLE001 (reported on the main thread)
            self.trace = traceback.format_exc()
            self.error = error.with_traceback(None)  # a traceback would keep every local variable alive
            return False
        else:
            return True
        finally:
            self._function = None
            self.ended.set()

    def finished(self, result: bool) -> None:  # noqa: ARG002 (QgsTask's own signature)
        """Tell the runner, on the main thread."""
        settle, self.settle = self.settle, None
        if settle is not None:
            settle(self)


class Job(NamedTuple):
    """Who is told how a task ended.

    Attributes:
        slot: A request with the same slot replaces the one before.
        on_done: Takes the result.
        on_error: Takes the error and its traceback.
        on_cancelled: Called when the user stopped it.
    """

    slot: str
    on_done: Callable[[Any], None]
    on_error: Callable[[BaseException, str], None]
    on_cancelled: Callable[[], None] | None


class Runner(QObject):
    """Runs functions, keeps their tasks alive, and releases them all when the plugin stops."""

    progressed = pyqtSignal(float, str)
    busyChanged = pyqtSignal(bool)

    def __init__(self, on_error: Callable[[BaseException, str], None], parent: QObject | None = None) -> None:
        """Keep what to do with an error nobody else handles: ``on_error(error, traceback)``."""
        super().__init__(parent)
        self._on_error: Callable[[BaseException, str], None] = on_error
        self._heard: list[_Task] = []
        self._alive: dict[int, _Task] = {}
        self._count = 0

    def run(
        self,
        description: str,
        function: Callable[[Progress], Any],
        on_done: Callable[[Any], None],
        on_error: Callable[[BaseException, str], None] | None = None,
        on_cancelled: Callable[[], None] | None = None,
        slot: str = "",
    ) -> None:
        """Run a function in the background.

        Args:
            description: What is being done, as people read it in QGIS's list of tasks.
            function: Takes a ``Progress``; handles plain data only.
            on_done: Takes the result, on the main thread.
            on_error: Takes the error and its traceback, on the main thread; by default a message is shown.
            on_cancelled: Called on the main thread when the user stopped it; by default nothing more happens.
            slot: A request with the same slot replaces the one before, whose result is then dropped.
        """
        replaced = [task for task in self._heard if slot and task.job.slot == slot]
        was_busy = self.busy()
        self._count += 1
        task = _Task(self._count, description, function, Job(slot, on_done, on_error or self._on_error, on_cancelled))
        task.settle = self._settle
        task.told.connect(self._tell)
        self._heard.append(task)
        self._alive[task.number] = task
        for old in replaced:
            self._heard.remove(old)
            old.cancel()
        QgsApplication.taskManager().addTask(task)
        if not was_busy:
            self.busyChanged.emit(True)

    def busy(self, slot: str = "") -> bool:
        """Tell whether something is under way, or something of one slot."""
        return any(not slot or task.job.slot == slot for task in self._heard)

    def cancel(self, slot: str = "") -> None:
        """Ask everything, or what has one slot, to stop, as the user does; ``on_cancelled`` or ``on_done`` hears of it."""
        for task in [task for task in self._heard if not slot or task.job.slot == slot]:
            task.cancel()

    def drop(self, *slots: str) -> None:
        """Stop what has one of some slots; nobody hears of it any more."""
        dropped = [task for task in self._heard if task.job.slot in slots]
        for task in dropped:
            self._heard.remove(task)
            task.cancel()
        if dropped and not self._heard:
            self.busyChanged.emit(False)

    def release(self) -> None:
        """Stop everything, unheard, and wait for it: no thread may run code of a plugin that is gone."""
        self._heard.clear()
        tasks = list(self._alive.values())
        self._alive.clear()
        for task in tasks:
            task.settle = None
            task.cancel()
        for task in tasks:
            if task.started:
                task.ended.wait(_SECONDS_TO_STOP)

    def _tell(self, number: int, share: float, text: str) -> None:
        if self._heard and self._heard[-1].number == number:
            self.progressed.emit(share, text)

    def _settle(self, task: _Task) -> None:
        """Tell how a task ended, unless it was replaced meanwhile."""
        self._alive.pop(task.number, None)
        if task not in self._heard:
            return
        self._heard.remove(task)
        if not self._heard:
            self.busyChanged.emit(False)
        job, result, error = task.job, task.result, task.error
        task.result = task.error = None
        if error is not None:
            job.on_error(error, task.trace)
        elif task.done:
            job.on_done(result)
        elif job.on_cancelled is not None:
            job.on_cancelled()
