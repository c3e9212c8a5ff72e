"""How a long job tells how far it is, and learns that it should stop."""

from __future__ import annotations

from typing import Protocol

from .errors import CancelledError


class Progress(Protocol):
    """What every long function of a room takes; QGIS tasks and feedbacks are wrapped into it."""

    def report(self, fraction: float, text: str = "") -> None:
        """Tell that a share of the job, from 0 to 1, is done, and what is being done."""

    def cancelled(self) -> bool:
        """Tell whether the user asked to stop."""


class Silent:
    """A progress that nobody watches and nobody stops."""

    def report(self, fraction: float, text: str = "") -> None:
        """Do nothing."""

    def cancelled(self) -> bool:
        """Never."""
        return False


class Part:
    """One share of a longer job: its 0 to 1 stands for ``start`` to ``end`` of the whole."""

    def __init__(self, whole: Progress, start: float, end: float) -> None:
        """Place the part within the whole."""
        self._whole = whole
        self._start = start
        self._end = end

    def report(self, fraction: float, text: str = "") -> None:
        """Report to the whole."""
        self._whole.report(self._start + (self._end - self._start) * fraction, text)

    def cancelled(self) -> bool:
        """Ask the whole."""
        return self._whole.cancelled()


def check(progress: Progress) -> None:
    """Raise CancelledError if the user asked to stop."""
    if progress.cancelled():
        raise CancelledError
