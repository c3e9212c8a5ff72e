"""Connections to the database of a team: those that QGIS keeps, with the authentication that it keeps for them.

A password is never written by the plugin: it goes from QGIS to the driver, and is taken out of what the driver answers.
"""

from __future__ import annotations

import socket
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCredentials, QgsDataSourceUri, QgsProviderRegistry

from ...errors import PluginError
from ...language import translate
from .. import requirements

if TYPE_CHECKING:
    from types import ModuleType

_SECONDS = 10
# A server that went away without a word is given up on, rather than waited for.
_LIVELY = {"keepalives": 1, "keepalives_idle": 15, "keepalives_interval": 5, "keepalives_count": 4}


class PasswordWantedError(PluginError):
    """A server answers, and no password is known for it."""


@dataclass(frozen=True)
class Way:
    """How to reach a database.

    Attributes:
        name: Name of the connection in QGIS.
        realm: What QGIS remembers credentials under while it runs; holds no secret.
        host: Host, "" for a local socket or a service file.
        port: Port.
        user: Login role that is known.
        text: Connection string of libpq, with what QGIS's authentication adds to it.
        password: Password that is known, "" for none.
        asked: Whether the password was typed just now.
    """

    name: str
    realm: str
    host: str
    port: int
    user: str
    text: str = field(repr=False)
    password: str = field(default="", repr=False)
    asked: bool = False


def names() -> list[str]:
    """Return the names of the PostgreSQL connections that QGIS keeps, in order."""
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    return sorted(metadata.connections(False)) if metadata is not None else []


def way_to(name: str) -> Way:
    """Return how to reach the database of a connection; QGIS may ask for its master password (main thread only).

    Raises:
        PluginError: When QGIS keeps no such connection.
    """
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    kept = metadata.connections(False).get(name) if metadata is not None else None
    if kept is None:
        what = translate("TiDataviz", "QGIS keeps no PostgreSQL connection of this name.")
        raise PluginError(what, name, translate("TiDataviz", "Choose another, or make it in QGIS's data source manager."))
    uri = QgsDataSourceUri(kept.uri())
    text = uri.connectionInfo(True)
    whole = QgsDataSourceUri(text)
    port = int(uri.port()) if uri.port().isdigit() else 5432
    return Way(name, uri.connectionInfo(False), uri.host(), port, whole.username(), text, whole.password())


def ask(way: Way, why: str) -> Way | None:
    """Ask for a name and a password with QGIS's own dialog, or take those that it remembers; None when nothing is given."""
    given, user, password = QgsCredentials.instance().get(way.realm, way.user, "", why)
    return replace(way, user=user, password=password, asked=True) if given else None


def remember(way: Way) -> None:
    """Let QGIS remember what was typed, while it runs, as it does for its own layers."""
    if way.asked:
        QgsCredentials.instance().put(way.realm, way.user, way.password)


def connect(way: Way) -> Any:
    """Open a connection, within some seconds (not on the main thread).

    Raises:
        PasswordWantedError: When the server answers, refuses, and no password is stored.
        PluginError: When it does not answer or refuses, or the driver is missing.
    """
    driver = _driver()
    known = {"user": way.user, "password": way.password} if way.asked else {}
    patience = {"connect_timeout": _SECONDS, "application_name": "TI DataViz", "client_encoding": "UTF8", **_LIVELY}
    try:
        return driver.connect(way.text, **patience, **known)
    except driver.Error as error:
        raise _refusal(way, _without_secret(str(error), way.password)) from None


def _driver() -> ModuleType:
    try:
        import psycopg2
    except ImportError as error:
        what = translate("TiDataviz", "The Python package that speaks to PostgreSQL is missing: psycopg2.")
        system, steps = requirements.remedy(["psycopg2"])
        detail = "\n".join([system, *steps])
        todo = translate("TiDataviz", "Install it (how is in the technical detail), then restart QGIS.")
        raise PluginError(what, "", todo, f"{detail}\n\n{error}") from error
    return psycopg2


def _refusal(way: Way, detail: str) -> PluginError:
    where = way.name
    if way.host and not way.host.startswith("/") and not _answers(way):
        what = translate("TiDataviz", "The server of the team does not answer.")
        todo = translate("TiDataviz", "Check the network or the VPN, then start again. You can go on working meanwhile.")
        return PluginError(what, where, todo, detail)
    what = translate("TiDataviz", "The server of the team refused the connection.")
    todo = translate("TiDataviz", "Check the name, the password and the database in QGIS's connection.")
    kind = PluginError if way.password and not way.asked else PasswordWantedError
    return kind(what, where, todo, detail)


def _answers(way: Way) -> bool:
    """Tell whether something listens there: a password is asked for only then."""
    try:
        with socket.create_connection((way.host, way.port), timeout=_SECONDS):
            return True
    except OSError:
        return False


def _without_secret(text: str, password: str) -> str:
    return text.replace(password, "•••") if password else text
