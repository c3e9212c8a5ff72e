"""Work that blocks, done aside, so that the user can stop it at once."""

from __future__ import annotations

import queue
import threading
import time
from typing import TYPE_CHECKING, Any, TypeVar

from ..progress import check

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from ..progress import Progress

_T = TypeVar("_T")
_SLICE = 0.2
_AHEAD = 8


def wait(seconds: float, progress: Progress) -> None:
    """Wait, and raise CancelledError a fifth of a second at most after the user asked to stop."""
    end = time.monotonic() + seconds
    while True:
        check(progress)
        left = end - time.monotonic()
        if left <= 0:
            return
        time.sleep(min(_SLICE, left))


def watched(items: Iterable[_T], progress: Progress) -> Generator[_T, None, None]:
    """Yield items that a thread of its own produces.

    The producer may block for as long as it likes (a server that does not answer): cancelling does not wait for it. The
    abandoned thread ends by itself when its own wait ends.

    Raises:
        CancelledError: When the user asked to stop.
        Exception: Whatever the producer raised.
    """
    box: queue.Queue[tuple[str, Any]] = queue.Queue(maxsize=_AHEAD)
    abandoned = threading.Event()
    threading.Thread(target=_produce, args=(items, box, abandoned), daemon=True).start()
    try:
        while True:
            check(progress)
            try:
                kind, value = box.get(timeout=_SLICE)
            except queue.Empty:
                kind, value = "", None
            if kind == "item":
                yield value
            elif kind == "error":
                raise value
            elif kind == "end":
                return
    finally:
        abandoned.set()


def _produce(items: Iterable[Any], box: queue.Queue[tuple[str, Any]], abandoned: threading.Event) -> None:
    """Put every item, then the end or the error, into the box, until nobody takes them any more."""
    try:
        for item in items:
            if not _put(box, ("item", item), abandoned):
                return
        _put(box, ("end", None), abandoned)
    except Exception as error:  # noqa: BLE001 (handed over to the thread that waits)
        _put(box, ("error", error), abandoned)
    finally:
        close = getattr(items, "close", None)
        if close is not None:
            close()


def _put(box: queue.Queue[tuple[str, Any]], parcel: tuple[str, Any], abandoned: threading.Event) -> bool:
    """Put one parcel; tell whether somebody still waits for it."""
    while not abandoned.is_set():
        try:
            box.put(parcel, timeout=_SLICE)
        except queue.Full:
            full = True
        else:
            full = False
        if not full:
            return True
    return False
