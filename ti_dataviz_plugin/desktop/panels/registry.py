"""The panels of the dock, in the order in which they are offered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

from ...language import translate

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from ...errors import PluginError
    from .panel import Actions, Panel

ORDER = ("overview", "industry", "labour", "training", "projects", "land", "siting", "compare", "local", "quality")
"""Panels are offered in this order; each id is that of its icon, ``resources/icons/theme_<id>.svg``."""


@dataclass(frozen=True)
class Offer:
    """A panel as the dock offers it.

    Attributes:
        id: Its id, that of its theme where it has one.
        title: Its full name.
        short: Its name on a narrow button.
        help_page: Name of its help page.
    """

    id: str
    title: str
    short: str
    help_page: str


def offers() -> tuple[Offer, ...]:
    """Return the panels in the language of the interface, in order."""
    made = (
        Offer("industry", translate("TiDataviz", "Industrial dynamics"), translate("TiDataviz", "Industry"), "industry"),
        Offer("overview", translate("TiDataviz", "Portrait"), translate("TiDataviz", "Portrait"), "index"),
        Offer("labour", translate("TiDataviz", "Labour market"), translate("TiDataviz", "Labour"), "labour_market"),
        Offer(
            "projects", translate("TiDataviz", "Projects and interventions"), translate("TiDataviz", "Projects"), "projects"
        ),
        Offer("training", translate("TiDataviz", "Training"), translate("TiDataviz", "Training"), "training"),
        Offer("land", translate("TiDataviz", "Land"), translate("TiDataviz", "Land"), "land"),
        Offer("siting", translate("TiDataviz", "Siting"), translate("TiDataviz", "Siting"), "siting"),
        Offer("compare", translate("TiDataviz", "Compare territories"), translate("TiDataviz", "Compare"), "compare"),
        Offer("local", translate("TiDataviz", "Local expertise"), translate("TiDataviz", "Local"), "local"),
        Offer("quality", translate("TiDataviz", "Data quality"), translate("TiDataviz", "Quality"), "quality"),
    )
    return tuple(sorted(made, key=lambda offer: ORDER.index(offer.id)))


def theme_titles() -> dict[str, str]:
    """Return the name of each theme of indicators by its id, the officer's own last."""
    return {**{offer.id: offer.title for offer in offers()}, "own": translate("TiDataviz", "Your indicators")}


def make_panels(actions: Actions, told: Callable[[PluginError], None], parent: QWidget) -> dict[str, Panel]:
    """Return every panel by its id, in order, empty."""
    from .compare import ComparePanel
    from .industry import IndustryPanel
    from .labour import LabourPanel
    from .land import LandPanel
    from .local import LocalPanel
    from .overview import OverviewPanel
    from .projects import ProjectsPanel
    from .quality import QualityPanel
    from .siting import SitingPanel
    from .training import TrainingPanel

    kinds: dict[str, type[Panel]] = {
        "overview": OverviewPanel,
        "industry": IndustryPanel,
        "labour": LabourPanel,
        "projects": ProjectsPanel,
        "training": TrainingPanel,
        "land": LandPanel,
        "siting": SitingPanel,
        "compare": ComparePanel,
        "local": LocalPanel,
        "quality": QualityPanel,
    }
    return {offer.id: kinds[offer.id](actions, told, parent) for offer in offers()}
