"""The help pages that come with the plugin, in the language of the interface."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..language import code

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "help"
PAGES = ("index", "labour_market", "land", "siting", "sources", "import")


def help_address(page: str = "index") -> QUrl:
    """Return the address of a page; English where there is no other.

    Args:
        page: One of ``PAGES``.
    """
    own = FOLDER / code() / f"{page}.html"
    return QUrl.fromLocalFile(str(own if own.is_file() else FOLDER / "en" / f"{page}.html"))


def open_help(page: str = "index") -> None:
    """Show a page in the officer's browser."""
    QDesktopServices.openUrl(help_address(page))
