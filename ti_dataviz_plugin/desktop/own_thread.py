"""Work with pyproj in the background without a crash.

pyproj (3.7.2 and others) keeps its context in a thread-local object of Python, and a bare pointer to it with the thread of
the system. QGIS's pool keeps its threads, but Python forgets its own data of them between two calls: the second call would
follow a pointer to freed memory. A thread that Python starts and ends by itself is safe.
"""

from __future__ import annotations

import queue
import threading
from typing import TYPE_CHECKING, Any, Callable, TypeVar

from . import main_thread, native

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

T = TypeVar("T")
U = TypeVar("U")
_WANTED, _MADE, _ENDED, _FAILED = range(4)


def call(function: Callable[[], T]) -> T:
    """Return what a function returns, run in a new thread of Python unless this is the main thread; wait for it.

    Only plain data may be touched: objects of QGIS made there would belong to a thread that is about to end.
    """
    if main_thread.here():
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


def stream(function: Callable[[Iterator[T]], Iterable[U]], items: Iterable[T]) -> Iterator[U]:
    """Yield what a function makes of some items, in a thread of Python unless this is the main thread.

    Items are read, and what is made is given back, in the calling thread, one at a time: they may come from QGIS and go to
    it, provided that they are plain data.
    """
    if main_thread.here():
        native.load()
        yield from function(iter(items))
        return
    told: queue.Queue[tuple[int, Any]] = queue.Queue()
    given: queue.Queue[tuple[bool, Any]] = queue.Queue()

    def received() -> Iterator[T]:
        while True:
            told.put((_WANTED, None))
            more, item = given.get()
            if not more:
                return
            yield item

    def run() -> None:
        try:
            native.load()
            for made in function(received()):
                told.put((_MADE, made))
            told.put((_ENDED, None))
        except BaseException as error:  # noqa: BLE001 (raised again in the thread that waits)
            told.put((_FAILED, error))

    waiting = iter(items)
    threading.Thread(target=run, name="TI DataViz", daemon=True).start()
    try:
        yield from _exchanged(told, given, waiting)
    finally:
        given.put((False, None))


def _exchanged(
    told: queue.Queue[tuple[int, Any]], given: queue.Queue[tuple[bool, Any]], waiting: Iterator[Any]
) -> Iterator[Any]:
    """Answer what the thread asks for, and yield what it makes, until it ends."""
    while True:
        kind, value = told.get()
        if kind == _WANTED:
            try:
                given.put((True, next(waiting)))
            except StopIteration:
                given.put((False, None))
        elif kind == _MADE:
            yield value
        elif kind == _FAILED:
            raise value
        else:
            return
