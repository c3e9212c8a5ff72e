"""Call functions on the main thread from any other.

PyQt follows, from the main thread, the objects of Qt that C++ made and Python saw. When one ends in another thread, PyQt
hears of it late: its address may then be that of a newer object, which is taken for dead ("wrapped C/C++ object has been
deleted"), or two threads change the list of what is followed at once and QGIS crashes. What Qt makes by itself, as replies
and network managers, is therefore handled on the main thread alone, and other threads get plain data.
"""

from __future__ import annotations

import threading
from typing import Callable, TypeVar

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal, pyqtSlot

T = TypeVar("T")
_SECONDS_BETWEEN_CHECKS = 0.1


class _Messenger(QObject):
    """Belongs to the main thread, and calls there what it is given."""

    asked = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.moveToThread(QgsApplication.instance().thread())
        self.asked.connect(self.answer)

    @pyqtSlot(object)
    def answer(self, function: Callable[[], object]) -> None:
        """Call a function."""
        function()


_messengers: list[_Messenger] = []
_lock = threading.Lock()


def here() -> bool:
    """Tell whether this is the main thread."""
    return threading.current_thread() is threading.main_thread()


def post(function: Callable[[], object]) -> None:
    """Have a function, which must not raise, called on the main thread: at once from there, else as soon as it is free."""
    if here():
        function()
        return
    with _lock:
        if not _messengers:
            _messengers.append(_Messenger())
    _messengers[0].asked.emit(function)


def call(function: Callable[[], T], check: Callable[[], None]) -> T:
    """Return what a function returns, called on the main thread; raise what it raises.

    Args:
        function: Returns plain data.
        check: Called again and again while the main thread is busy; raises to wait no longer.
    """
    if here():
        return function()
    kept: list[T] = []
    errors: list[BaseException] = []
    done = threading.Event()

    def run() -> None:
        try:
            kept.append(function())
        except BaseException as error:  # noqa: BLE001 (raised again in the thread that waits)
            errors.append(error)
        finally:
            done.set()

    post(run)
    while not done.wait(_SECONDS_BETWEEN_CHECKS):
        check()
    if errors:
        raise errors[0]
    return kept[0]
