"""The Processing provider: the plugin's work in the toolbox, in models, and in qgis_process without a window."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .anticipate import Anticipate
from .diagnose import Diagnose
from .import_file import ImportFile
from .labour_market import LabourMarket
from .load_territory import LoadTerritory
from .rank_sites import RankSites
from .screen_sites import ScreenSites
from .update_sources import UpdateSources
from .vacant_land import VacantLand

ALGORITHMS = (
    ImportFile,
    UpdateSources,
    LoadTerritory,
    LabourMarket,
    VacantLand,
    Diagnose,
    Anticipate,
    ScreenSites,
    RankSites,
)
"""Every algorithm, in the order of the help."""

ICON = Path(__file__).resolve().parent.parent.parent / "resources" / "icons" / "ti_dataviz.svg"


class TiDatavizProvider(QgsProcessingProvider):
    """Offers the algorithms; their names and parameters stay as they are, scripts rely on them."""

    def id(self) -> str:
        """Return the id that comes before each algorithm's name."""
        return "ti_dataviz"

    def name(self) -> str:
        """Return the name shown in the toolbox."""
        return "TI DataViz"

    def longName(self) -> str:
        """Return the name with what it is about."""
        return "TI DataViz – Territoires d'industrie"

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        """Return the file of the icon."""
        return str(ICON)

    def loadAlgorithms(self) -> None:
        """Add the algorithms."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
