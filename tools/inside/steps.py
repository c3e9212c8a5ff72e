"""What the scripts that run inside QGIS (``qgis --code``) share: steps that wait while QGIS goes on running."""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Iterator
from typing import Callable

import qgis.utils
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer

Wait = tuple[str, Callable[[], bool]]


class Steps:
    """Plays a script: a generator that gives what it waits for, as a name and a condition.

    A condition must hold for some beats in a row before the script goes on. One that does not hold in time, or an error,
    ends the script and shows in the log as ``<name>: failed``.

    Attributes:
        gaps: (seconds since the beat before, time of the beat), which shows how long the main thread was held.
        settling: Seconds that a condition must hold.
    """

    def __init__(self, name: str, script: Iterator[Wait], beat_ms: int, calm: int, patience: float) -> None:
        """Start the clock.

        Args:
            name: Begins the lines of the log.
            script: The steps.
            beat_ms: Milliseconds between two looks at the condition.
            calm: Beats in a row for which a condition must hold.
            patience: Seconds that a condition is waited for.
        """
        self.name, self._script = name, script
        self._calm_wanted, self._patience = calm, patience
        self.settling = calm * beat_ms / 1000
        self._waiting: Wait = ("start", lambda: True)
        self._calm = 0
        self._since = self._last = time.perf_counter()
        self.gaps: list[tuple[float, float]] = []
        self.ended: Callable[[], None] = self.leave
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(beat_ms)

    def longest(self, count: int, start: float) -> str:
        """Return the longest gaps between two beats, with the seconds from ``start`` at which each ended."""
        return ", ".join(f"{gap:.3f} (at {when - start:.1f})" for gap, when in sorted(self.gaps)[-count:])

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last, now))
        name, ready = self._waiting
        try:
            self._calm = self._calm + 1 if ready() else 0
            if self._calm >= self._calm_wanted:
                self._calm, self._since = 0, now
                self._waiting = next(self._script)
            elif now - self._since > self._patience:
                self._fail(f"still waiting for: {name}")
        except StopIteration:
            self._end()
        except Exception as error:  # noqa: BLE001 (whatever it is, the log must show it and QGIS must end)
            traceback.print_exc()
            self._fail(repr(error))
        self._last = time.perf_counter()

    def _fail(self, reason: str) -> None:
        print(f"{self.name}: failed, {reason}", file=sys.stderr, flush=True)
        self._end()

    def _end(self) -> None:
        self._timer.stop()
        self.ended()

    @staticmethod
    def leave() -> None:
        """Leave QGIS without a question: neither whether to save, nor whether to lose temporary layers."""
        QgsProject.instance().clear()
        QTimer.singleShot(0, qgis.utils.iface.actionExit().trigger)
