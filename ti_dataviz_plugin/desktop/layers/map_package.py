"""The GeoPackage of a map of an indicator: each outline once, a layer with one row per territory and year, the sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...diagnosis.map_layers import SOURCES, sources_table
from ...geography.outlines import outlines
from ...language import code
from ...progress import Part, Progress, Silent, check
from ...workspace.geopackage import JOINED, OUTLINES
from .package import digest, drop_old, file_name, write_free

if TYPE_CHECKING:
    from pathlib import Path

    from ...diagnosis.indicator_map import IndicatorMap
    from ...geography.atlas import Atlas

FORMAT = 3
"""Part of the file's name: a plugin that writes other fields writes another file."""


def map_package(atlas: Atlas, made: IndicatorMap, folder: Path, progress: Progress | None = None) -> Path:
    """Return the GeoPackage of a map in a folder, written only when its figures or its outlines have changed.

    Its layer ``map`` has the columns of ``IndicatorMap.figures``.

    Args:
        atlas: The atlas of the map.
        made: The map.
        folder: Where the files are.
        progress: Told how far it is.

    Raises:
        PluginError: When it cannot be written.
        CancelledError: When the user asked to stop.
    """
    progress = progress or Silent()
    choice = made.choice
    name = file_name(choice.indicator, choice.level, choice.programme, _period(made))
    content = (FORMAT, code(), atlas.versions, made.figures.to_csv(index=False), made.sources)
    path = folder / f"{name}_{digest(*content)}.gpkg"
    if path.exists():
        return path
    shapes = outlines(atlas, made.groups, Part(progress, 0.0, 0.8))
    check(progress)
    figures = made.figures.assign(year=made.figures["year"].astype("Int64"))
    layers = {OUTLINES: shapes, SOURCES: sources_table({JOINED: made.sources})}
    path = write_free(path, layers, figures)
    drop_old(folder, f"{name}_*.gpkg")
    progress.report(1.0)
    return path


def _period(made: IndicatorMap) -> str:
    return "-".join(str(year) for year in sorted({*made.years[:1], *made.years[-1:]}))
