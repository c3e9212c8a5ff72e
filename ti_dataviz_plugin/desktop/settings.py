"""The officer's settings, as QGIS keeps them. Values are stored as texts, which every version of Qt reads alike.

``TI_DATAVIZ_WORKSPACE`` and ``TI_DATAVIZ_MIRROR`` in the environment come before them (managed computers, batch, tests).
"""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsSettings

PREFIX = "ti_dataviz/"
WORKSPACE = "workspace_folder"
MIRROR = "mirror"
AUTHENTICATION = "authcfg"
THRESHOLD = "basin_threshold"
KEYS = (WORKSPACE, MIRROR, AUTHENTICATION, THRESHOLD)
VARIABLES = {WORKSPACE: "TI_DATAVIZ_WORKSPACE", MIRROR: "TI_DATAVIZ_MIRROR"}
DEFAULT_THRESHOLD = 0.5


def workspace_folder() -> Path:
    """Return the folder of the workspace."""
    from ..workspace.store import default_folder

    text = _effective(WORKSPACE)
    return Path(text) if text else default_folder()


def mirror() -> str:
    """Return the address of the internal copy that downloads go to, empty for the official addresses."""
    return _effective(MIRROR)


def authcfg() -> str:
    """Return the id of the QGIS authentication that the mirror asks for, empty for none."""
    return stored(AUTHENTICATION)


def basin_threshold() -> float:
    """Return the share of a basin's population that must live in a territory for the basin to count."""
    try:
        value = float(stored(THRESHOLD) or DEFAULT_THRESHOLD)
    except ValueError:
        return DEFAULT_THRESHOLD
    return value if 0 < value <= 1 else DEFAULT_THRESHOLD


def overridden(key: str) -> str:
    """Return the environment variable that decides on a setting, empty when the setting itself does."""
    name = VARIABLES.get(key, "")
    return name if os.environ.get(name, "") else ""


def stored(key: str) -> str:
    """Return a setting as the officer left it, empty when it was never set."""
    return str(QgsSettings().value(PREFIX + key, "") or "").strip()


def store(key: str, text: str) -> None:
    """Keep a setting; an empty text forgets it."""
    if text.strip():
        QgsSettings().setValue(PREFIX + key, text.strip())
    else:
        QgsSettings().remove(PREFIX + key)


def _effective(key: str) -> str:
    return os.environ.get(VARIABLES[key], "").strip() or stored(key)
