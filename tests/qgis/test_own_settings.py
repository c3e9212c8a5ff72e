"""A run of tests has settings of its own: neither the user's, nor those of another run from the same checkout."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

SHARED = Path(__file__).resolve().parents[2] / ".qgis-settings"


def test_settings_are_neither_the_user_s_nor_another_run_s(qgis_app: QgsApplication) -> None:
    own = SHARED / os.environ["PYTEST_XDIST_WORKER"]
    for kept in (QgsSettings().fileName(), qgis_app.qgisSettingsDirPath()):
        assert own in Path(kept).parents
