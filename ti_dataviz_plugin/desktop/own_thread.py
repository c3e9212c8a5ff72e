"""Work with pyproj in the background without a crash.

pyproj (3.7.2 and others) keeps its context in a thread-local object of Python, and a bare pointer to it with the thread of
the system. QGIS's pool keeps its threads, but Python forgets its own data of them between two calls: the second call would
follow a pointer to freed memory. A thread that Python starts and ends by itself is safe.
"""

from __future__ import annotations

import threading
from typing import Callable, TypeVar

from . import native

T = TypeVar("T")


def call(function: Callable[[], T]) -> T:
    """Return what a function returns, run in a new thread of Python unless this is the main thread; wait for it.

    Only plain data may be touched: objects of QGIS made there would belong to a thread that is about to end.
    """
    if threading.current_thread() is threading.main_thread():
        native.load()
        return function()
    kept: list[T] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            native.load()
            kept.append(function())
        except BaseException as error:  # noqa: BLE001 (raised again in the thread that waits)
            errors.append(error)

    thread = threading.Thread(target=run, name="TI DataViz", daemon=True)
    thread.start()
    thread.join()
    if errors:
        raise errors[0]
    return kept[0]
