"""Colours and sizes of the charts, for light and dark panels.

Hues come from the Okabe-Ito palette, which people with any colour vision tell apart, darkened or lightened until each mark
stands at least 3:1, and each text 4.5:1, against its background (W3C's thresholds).
"""

from __future__ import annotations

from dataclasses import dataclass

TRANSPARENT = "none"
"""Background that lets the panel show through."""

TITLE_SIZE = 9.5
TEXT_SIZE = 8.0
"""Points. Nothing on a chart is smaller."""


@dataclass(frozen=True)
class Theme:
    """What colours a chart.

    Attributes:
        dark: Whether the panel is dark.
        background: Colour behind the chart, or ``none``.
        text: Titles, labels, figures.
        muted: Notes and marks that stay behind.
        grid: Lines of the grid.
        band: Ground of a highlighted row or of a slot without data.
        quantity: Fill of bars that count something.
        quantity_edge: Their outline and their hatching.
        difficult: Projects judged difficult: fill, outline and hatching.
        seasonal: Seasonal projects.
        persistence: Persistence over the years.
        second: Fill of a second quantity beside the first (areas).
        second_edge: Its outline.
        series: Colours of lines, the territory first.
    """

    dark: bool
    background: str
    text: str
    muted: str
    grid: str
    band: str
    quantity: str
    quantity_edge: str
    difficult: str
    seasonal: str
    persistence: str
    second: str
    second_edge: str
    series: tuple[str, ...]


def theme(dark: bool, background: str = "") -> Theme:
    """Return the light or the dark theme.

    Args:
        dark: Whether the panel is dark.
        background: The panel's own colour, or ``TRANSPARENT``; empty for the theme's.
    """
    if dark:
        return Theme(
            dark=True,
            background=background or "#262a2e",
            text="#eceff1",
            muted="#a9b2b9",
            grid="#474e54",
            band="#343a40",
            quantity="#46637c",
            quantity_edge="#9dbcd6",
            difficult="#f0803c",
            seasonal="#4fc9a2",
            persistence="#6fb7ec",
            second="#3d6e5e",
            second_edge="#7fc7af",
            series=("#f0803c", "#6fb7ec", "#4fc9a2", "#d3d8dc"),
        )
    return Theme(
        dark=False,
        background=background or "#ffffff",
        text="#20262b",
        muted="#5d6870",
        grid="#dfe4e8",
        band="#eef2f5",
        quantity="#b3cadd",
        quantity_edge="#4b7090",
        difficult="#cb5600",
        seasonal="#00795a",
        persistence="#0069a6",
        second="#b4d8ca",
        second_edge="#2f7d64",
        series=("#cb5600", "#0069a6", "#00795a", "#4a5359"),
    )
