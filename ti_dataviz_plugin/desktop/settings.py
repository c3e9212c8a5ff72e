"""The officer's settings, as QGIS keeps them. Values are stored as texts, which every version of Qt reads alike.

``TI_DATAVIZ_WORKSPACE`` and ``TI_DATAVIZ_MIRROR`` in the environment come before them (managed computers, batch, tests).
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsSettings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..enrichment.contribution import Writer
    from ..sources.limits import Policy

PREFIX = "ti_dataviz/"
WORKSPACE = "workspace_folder"
MIRROR = "mirror"
AUTHENTICATION = "authcfg"
THRESHOLD = "basin_threshold"
OFFLINE = "offline"
TIMEOUT = "timeout_seconds"
SCHEDULE = "check_on_start"
KINDS = "kinds_"
ROUTES = "route_service"
SCHEDULER = "dask_scheduler"
AUTHOR = "author"
ORGANISATION = "organisation"
WRITER = "writer_id"
TEAM = "team_connection"
KEYS = (WORKSPACE, MIRROR, AUTHENTICATION, THRESHOLD, OFFLINE, TIMEOUT, SCHEDULE, ROUTES, SCHEDULER, AUTHOR, ORGANISATION)
VARIABLES = {WORKSPACE: "TI_DATAVIZ_WORKSPACE", MIRROR: "TI_DATAVIZ_MIRROR"}
DEFAULT_THRESHOLD = 0.5
DEFAULT_TIMEOUT = 120
SCHEDULES = {"": 0, "weekly": 7, "monthly": 30}
"""Days between two checks when QGIS starts, by the name of the choice; 0 means never."""


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


def offline() -> bool:
    """Tell whether the plugin must not use the network."""
    return stored(OFFLINE) == "yes"


def kinds(source_id: str) -> tuple[str, ...]:
    """Return the layers of a source that the officer wants, in the order of the catalogue; none for all of them."""
    from ..sources.catalogue import catalogue

    wanted = stored(KINDS + source_id).split(",")
    return tuple(part for part in catalogue()[source_id].choices() if part in wanted)


def store_kinds(source_id: str, wanted: Sequence[str]) -> None:
    """Keep the layers of a source that the officer wants; none for all of them."""
    store(KINDS + source_id, ",".join(wanted))


def timeout() -> int:
    """Return the seconds to wait for the next piece of an answer."""
    text = stored(TIMEOUT)
    return max(5, min(3600, int(text))) if text.isdigit() else DEFAULT_TIMEOUT


def route_service() -> str:
    """Return the address of the route service that travel times are asked of, empty for none."""
    return stored(ROUTES)


def scheduler() -> str:
    """Return the address of the dask scheduler that screens many sites, empty for none."""
    return stored(SCHEDULER)


def writer(book: Path | None = None) -> Writer:
    """Return who writes contributions here; the name is that of the account until it is given in the options.

    Args:
        book: The file that is written in. Each has a chain of its own in the journal, so that two copies that one person
            changes on one computer can be merged too.
    """
    from uuid import UUID, uuid4, uuid5

    from qgis.core import QgsApplication

    from ..enrichment.contribution import Writer

    if not stored(WRITER):
        store(WRITER, str(uuid4()))  # drawn at random, once, and kept with the user's settings
    chain = UUID(stored(WRITER)) if book is None else uuid5(UUID(stored(WRITER)), str(book.resolve()))
    name = stored(AUTHOR) or QgsApplication.userFullName() or QgsApplication.userLoginName()
    return Writer(str(chain), name, stored(ORGANISATION))


def policy() -> Policy:
    """Return the patience of downloads."""
    from ..sources.limits import Policy

    return Policy(connect_timeout=min(15.0, timeout()), read_timeout=float(timeout()))


def days_between_checks() -> int:
    """Return the days between two checks when QGIS starts, 0 for never."""
    return SCHEDULES.get(stored(SCHEDULE), 0)


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
