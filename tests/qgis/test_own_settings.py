"""A run of tests has settings of its own: neither the user's, nor those of another run from the same checkout."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

ROOT = Path(__file__).resolve().parents[2]


def test_settings_are_neither_the_user_s_nor_the_checkout_s(qgis_app: QgsApplication) -> None:
    for kept in (QgsSettings().fileName(), qgis_app.qgisSettingsDirPath()):
        assert ROOT not in Path(kept).parents
        assert Path.home() not in Path(kept).parents
