"""Who writes contributions on this installation of QGIS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import settings

if TYPE_CHECKING:
    from ..enrichment.contribution import Writer

ID = "writer_id"
NAME = "writer_name"
ORGANISATION = "writer_organisation"


def writer() -> Writer:
    """Return who writes: the id is drawn once for this profile of QGIS, the name is that of the account until it is set."""
    from uuid import uuid4

    from qgis.core import QgsApplication

    from ..enrichment.contribution import Writer

    if not settings.stored(ID):
        settings.store(ID, str(uuid4()))
    name = settings.stored(NAME) or QgsApplication.userFullName() or QgsApplication.userLoginName()
    return Writer(settings.stored(ID), name, settings.stored(ORGANISATION))
