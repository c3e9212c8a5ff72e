"""The picture of a chart: drawn while tasks fill Qt's pool of threads, and with its colours."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

SCRIPT = """
import sys, threading
sys.path.insert(0, sys.argv[1])
from qgis.PyQt.QtCore import QThreadPool
from qgis.PyQt.QtWidgets import QApplication
from ti_dataviz_plugin.desktop.panels.figure_view import FigureView

class Square:
    sources = ()
    def title(self): return "square"
    def description(self): return "square"
    def table(self): return None
    def draw(self, figure, theme):
        figure.set_facecolor((1.0, 0.0, 0.0, 0.5))

application = QApplication([])
release, taken = threading.Event(), threading.Semaphore(0)
def wait():
    taken.release()
    release.wait()
pool = QThreadPool.globalInstance()
for _ in range(pool.maxThreadCount()):
    pool.start(wait)
for _ in range(pool.maxThreadCount()):
    taken.acquire()
view = FigureView(600)
view.set_chart(Square())
view.resize(900, 600)
image = view._draw(Square(), 1.0).toImage()
release.set()
colour = image.pixelColor(5, 5)
print(colour.red(), colour.green(), colour.blue(), colour.alpha())
"""


def test_drawing_never_waits_for_the_pool_that_tasks_fill(pytestconfig: pytest.Config) -> None:
    """Qt converts large pictures in its pool; a task there may wait for Python's lock, which the drawing holds."""
    command = [sys.executable, "-c", SCRIPT, str(pytestconfig.rootpath)]
    answer = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert answer.stdout.split() == ["255", "0", "0", "128"]
