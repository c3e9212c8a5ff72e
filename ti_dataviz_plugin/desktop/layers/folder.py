"""Where the files of our layers are written: in the workspace, or beside QGIS's settings when nobody may write in it."""

from __future__ import annotations

import hashlib
import tempfile
from pathlib import Path

from qgis.core import QgsApplication

TERRITORIES = "territories"
MAPS = "maps"


def layers_folder(workspace: Path, name: str) -> Path:
    """Return the first folder in which files can be written: the workspace's, the profile's, a temporary one.

    A workspace may be shared read-only, on a server for instance.

    Args:
        workspace: The workspace's folder.
        name: ``TERRITORIES`` or ``MAPS``.
    """
    own = hashlib.sha256(str(workspace.resolve()).encode()).hexdigest()[:10]
    profile = Path(QgsApplication.qgisSettingsDirPath()) / "ti_dataviz" / "layers" / own / name
    for folder in (workspace / name, profile):
        if _writable(folder):
            return folder
    return Path(tempfile.mkdtemp(prefix="ti_dataviz_"))


def _writable(folder: Path) -> bool:
    """Tell whether files can be written in a folder, by writing one: rights alone do not tell on every system."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False
