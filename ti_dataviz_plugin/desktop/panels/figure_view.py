"""A chart drawn by matplotlib into an image that Qt shows.

matplotlib's own Qt canvas swallows the wheel, draws charts that nobody sees and draws at every step of a resize. Here a
chart is drawn when it comes into sight; while its size changes its image is stretched, and it is drawn again once the size
has settled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, QRectF, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from .widgets import as_text, is_dark

if TYPE_CHECKING:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from qgis.PyQt.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from ...charts.chart import Chart

_SETTLED_MS = 120


class FigureView(QWidget):
    """Shows one chart as wide as there is room, at a height of its own.

    A chart with a method ``pick`` (place on its upright axis -> what is drawn there) can be clicked: ``picked`` tells what.
    """

    picked = pyqtSignal(str)

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        """Keep the height, in pixels of a screen at 96 dots per inch."""
        super().__init__(parent)
        self._height = height
        self._chart: Chart | None = None
        self._pixmap: QPixmap | None = None
        self._stale = True
        self._upright: tuple[float, float, float, float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._outdate)

    def set_chart(self, chart: Chart, height: int = 0) -> None:
        """Show a chart; it is drawn when it comes into sight."""
        self._chart = chart
        self._pixmap = None
        if height and height != self._height:
            self._height = height
            self.updateGeometry()
        self.setAccessibleName(chart.title())
        self.setAccessibleDescription(chart.description())
        self.setToolTip(as_text(chart.description()))
        if hasattr(chart, "pick"):
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._outdate()

    def drawn(self) -> bool:
        """Tell whether the image shown is the chart at its present size and in its present colours."""
        return self._pixmap is not None and not self._stale

    def sizeHint(self) -> QSize:
        """Return the height asked for, at the dots per inch of the screen."""
        return QSize(360, round(self._height * self.logicalDpiY() / 96))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size at which a chart can be read."""
        return QSize(200, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw again once the size has settled."""
        super().resizeEvent(event)
        if self._pixmap is not None:
            self._settled.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell what was clicked."""
        super().mouseReleaseEvent(event)
        pick = getattr(self._chart, "pick", None)
        if pick is None or self._upright is None or event.button() != Qt.MouseButton.LeftButton:
            return
        bottom, top, low, high = self._upright
        share = 1 - event.pos().y() / max(1, self.height())
        found = pick(low + (share - bottom) / (top - bottom) * (high - low)) if bottom <= share <= top else ""
        if found:
            self.picked.emit(found)

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in other colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._outdate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show the image, drawn first if it is not up to date."""
        if self._chart is None:
            return
        ratio = self.devicePixelRatioF()
        if (
            self._pixmap is None
            or (self._stale and not self._settled.isActive())
            or self._pixmap.devicePixelRatio() != ratio
        ):
            self._pixmap = self._draw(self._chart, ratio)
            self._stale = False
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(QRectF(self.rect()), self._pixmap, QRectF(self._pixmap.rect()))
        painter.end()

    def _outdate(self) -> None:
        self._stale = True
        self.update()

    def _draw(self, chart: Chart, ratio: float) -> QPixmap:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        from ...charts.style import TRANSPARENT, theme

        dpi = self.logicalDpiX() * ratio
        width, height = max(80, round(self.width() * ratio)), max(60, round(self.height() * ratio))
        figure = Figure(figsize=(width / dpi, height / dpi), dpi=dpi)
        canvas = FigureCanvasAgg(figure)
        chart.draw(figure, theme(is_dark(self.palette()), TRANSPARENT))
        canvas.draw()
        self._upright = _upright(figure)
        pixmap = QPixmap.fromImage(_image(canvas), Qt.ImageConversionFlag.NoOpaqueDetection)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap


def _image(canvas: FigureCanvasAgg) -> QImage:
    """Return what is drawn on a canvas in the format of Qt's own pixmaps.

    Of another format, Qt would convert it in its pool of threads and wait, with Python's lock held. Tasks that fill the
    pool and wait for that lock would then stop QGIS for good.
    """
    import numpy as np

    drawn = np.asarray(canvas.buffer_rgba()).astype(np.uint32)
    alpha = drawn[..., 3]
    red, green, blue = ((drawn[..., channel] * alpha + 127) // 255 for channel in range(3))
    pixels = (alpha << 24) | (red << 16) | (green << 8) | blue
    height, width = pixels.shape
    image = QImage(pixels.tobytes(), width, height, width * 4, QImage.Format.Format_ARGB32_Premultiplied)
    return image.copy()  # the bytes are Python's, and go with it


def _upright(figure: Figure) -> tuple[float, float, float, float] | None:
    """Return where the first axes begin and end, in shares of the height, and the figures at these ends."""
    if not figure.axes:
        return None
    place, ends = figure.axes[0].get_position(), figure.axes[0].get_ylim()
    return float(place.y0), float(place.y1), float(ends[0]), float(ends[1])
