"""One GeoPackage of a territory: its layers with the indicators as fields, and the table of their sources.

A file that QGIS may have open is never rewritten: Windows locks it, and elsewhere QGIS would go on showing what it held.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from ...diagnosis.map_layers import map_layers
from ...errors import PluginError
from ...progress import Part, Progress, Silent, check
from ...workspace.geopackage import write_layers

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import pandas as pd

    from ...diagnosis.views import Dossier
    from ...geography.atlas import Atlas

FORMAT = 4
"""Part of the file's name: a plugin that makes other layers writes another file."""

_KEPT = 3
_LONGEST = 60
_TRIES = 20


def write_package(atlas: Atlas, dossier: Dossier, path: Path, progress: Progress | None = None) -> Path:
    """Write the layers of a territory to a GeoPackage; no QGIS needed.

    Args:
        atlas: The atlas of the territory.
        dossier: Its dossier.
        path: The file; a number is added to its name when a file of that name is in use.
        progress: Told how far it is.

    Returns:
        The file written.

    Raises:
        PluginError: When it cannot be written.
        CancelledError: When the user asked to stop.
    """
    progress = progress or Silent()
    layers = map_layers(atlas, dossier, Part(progress, 0.0, 0.6))
    check(progress)
    target = write_free(path, layers)
    progress.report(1.0)
    return target


def write_free(path: Path, layers: Mapping[str, pd.DataFrame], rows: pd.DataFrame | None = None) -> Path:
    """Write layers (see ``write_layers``) under the first name that no program holds, and return it."""
    target, number = path, 1
    while True:
        try:
            write_layers(target, layers, rows)
            return target
        except PluginError as error:
            held = target.exists() and "PermissionError" in error.detail
            if not held or number == _TRIES:
                raise
        number += 1
        target = path.with_name(f"{path.stem}-{number}{path.suffix}")


def territory_package(atlas: Atlas, dossier: Dossier, folder: Path, progress: Progress | None = None) -> Path:
    """Return the GeoPackage of a territory in a folder, written only when the data or the choices have changed.

    The last files of the same territory are kept: a saved project may still show one.

    Args:
        atlas: The atlas of the territory.
        dossier: Its dossier.
        folder: Where the files are.
        progress: Told how far it is.

    Raises:
        PluginError: When it cannot be written.
        CancelledError: When the user asked to stop.
    """
    path = folder / f"{package_name(atlas, dossier)}.gpkg"
    if not path.exists():
        path = write_package(atlas, dossier, path, progress)
        drop_old(folder, f"{file_name(*dossier.territory.key)}_*.gpkg")
    return path


def package_name(atlas: Atlas, dossier: Dossier) -> str:
    """Return the beginning of the name of the GeoPackage of a territory: another one when its content would be another."""
    return f"{file_name(*dossier.territory.key)}_{digest(*_content(atlas, dossier))}"


def file_name(*parts: str) -> str:
    """Return the beginning of the name of a file, made of what names its content."""
    name = "".join(c if c.isalnum() or c == "-" else "-" for c in "-".join(part for part in parts if part))
    return name if len(name) <= _LONGEST else f"{parts[0]}-{digest(*parts)}"  # a selection of many communes


def _content(atlas: Atlas, dossier: Dossier) -> tuple[object, ...]:
    """Return what decides on the content of a package."""
    basins = dossier.labour.settings.basin_threshold if dossier.labour is not None else ""
    boundary = dossier.land.boundary_method if dossier.land is not None else ""
    return (FORMAT, dossier.territory.key, atlas.signature, basins, boundary)


def digest(*parts: object) -> str:
    """Return a short text that is another one when any part is."""
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:10]


def drop_old(folder: Path, pattern: str) -> None:
    """Remove the oldest files of a territory; one that QGIS has open stays where the system locks it."""
    from ...workspace.files import discard

    files = sorted(folder.glob(pattern), key=lambda file: file.stat().st_mtime, reverse=True)
    for file in files[_KEPT:]:
        discard(file)
