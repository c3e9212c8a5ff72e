"""Time to draw each chart from the sample, at the size of a panel and of a wide window.

python benchmarks/charts.py
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from ti_dataviz_plugin.charts.labour import TradeComparison, TradeHistory, TradeRanking
from ti_dataviz_plugin.charts.land import NaturaDistance, SitesBy
from ti_dataviz_plugin.charts.style import theme
from ti_dataviz_plugin.diagnosis import labour_market, land
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.workspace.sample import open_sample

SIZES = {"380 x 260": (3.8, 2.6), "1200 x 500": (12.0, 5.0)}
ROUNDS = 9


def milliseconds(chart: Any, size: tuple[float, float]) -> float:
    """Return the median time to draw a chart and to paint it."""
    figure = Figure(figsize=size, dpi=100)
    canvas = FigureCanvasAgg(figure)
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        chart.draw(figure, theme(dark=False))
        canvas.draw()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def main() -> None:
    """Print one line per chart."""
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        workspace = open_sample(Path(folder))
        print(f"sample imported in {time.perf_counter() - start:.2f} s")
        start = time.perf_counter()
        open_sample(Path(folder))
        print(f"sample found current in {(time.perf_counter() - start) * 1000:.0f} ms")
        atlas = Atlas.open(workspace)
        territory = atlas.territory("ti", "ti-5204", "2023-2027")
        labour = labour_market.diagnose(atlas, territory, trade="D2Z40")
        sites = land.diagnose(atlas, territory)
        charts = [TradeHistory(labour), TradeComparison(labour), TradeRanking(labour), SitesBy(sites, "status")]
        for chart in (*charts, NaturaDistance(sites)):
            times = ", ".join(f"{name}: {milliseconds(chart, size):.0f} ms" for name, size in SIZES.items())
            print(f"{type(chart).__name__}: {times}")


if __name__ == "__main__":
    main()
