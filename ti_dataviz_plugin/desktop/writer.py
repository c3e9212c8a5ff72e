"""Who writes contributions on this installation of QGIS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import settings

if TYPE_CHECKING:
    from pathlib import Path

    from ..enrichment.contribution import Writer

ID = "writer_id"
NAME = "author"
ORGANISATION = "organisation"


def writer(book: Path) -> Writer:
    """Return who writes in a file of contributions; the name is that of the account until it is set.

    Each file has a chain of its own in the journal: two copies that one person changes on one computer can be merged too.
    """
    from uuid import UUID, uuid4, uuid5

    from qgis.core import QgsApplication

    from ..enrichment.contribution import Writer

    if not settings.stored(ID):
        settings.store(ID, str(uuid4()))
    chain = uuid5(UUID(settings.stored(ID)), str(book.resolve()))
    name = settings.stored(NAME) or QgsApplication.userFullName() or QgsApplication.userLoginName()
    return Writer(str(chain), name, settings.stored(ORGANISATION))
