"""The database of a team from QGIS: stored connections and passwords, roles, what comes, goes and stays, and faults."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsCredentials, QgsMessageLog, QgsProviderRegistry, QgsSettings
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from tests.team_server import PASSWORD, Server, missing, running
from tests.trust import MASTER
from tests.unit.enrichment.conftest import COLLEAGUE, correction
from ti_dataviz_plugin.desktop import settings
from ti_dataviz_plugin.desktop.local import team_connection
from ti_dataviz_plugin.enrichment import team
from ti_dataviz_plugin.enrichment.book import FILE, Book

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """Start a server on loopback."""
    pytest.importorskip("psycopg2")
    if missing():
        pytest.skip(missing())
    with running() as started:
        started.create_team("equipe")
        yield started


class Credentials(QgsCredentials):
    """QGIS's dialog for passwords, answered by the test."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[tuple[str, str]] = []
        self.asked: list[str] = []
        self.setInstance(self)

    def request(self, realm: str, user: str, _password: str, message: str) -> tuple[bool, str, str]:
        self.asked.append(f"{realm} {user} {message}")
        return (True, *self.answers.pop(0)) if self.answers else (False, "", "")

    def requestMasterPassword(self, _password: str, _stored: bool) -> tuple[bool, str]:
        return True, MASTER


@pytest.fixture
def credentials(qgis_app: Any) -> Iterator[Credentials]:
    before = QgsCredentials.instance()
    made = Credentials()
    yield made
    if before is not None:
        made.setInstance(before)


def _keep(name: str, server: Server, user: str, base: str = "equipe", more: str = "") -> str:
    """Keep a connection as QGIS does; return its name."""
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    uri = f"host=127.0.0.1 port={server.port} dbname='{base}' user='{user}' {more}"
    metadata.saveConnection(
        metadata.createConnection(uri, {"saveUsername": bool(user), "savePassword": "password=" in more}), name
    )
    return name


def _section(dock: Any, name: str) -> Any:
    """Choose a connection in the section, at the page of local expertise."""
    dock.show_panel("local")
    section = dock.panels["local"].team
    section.head.setChecked(True)
    section.refresh()
    section.connections.setCurrentIndex(section.connections.findData(name))
    section._on_chosen()
    return section


def _book(dock: Any) -> Book:
    return Book(dock._study.workspace.folder / FILE)


def test_the_whole_exchange(desk_dock: Any, server: Server, tmp_path: Path, wait: Wait, monkeypatch: Any) -> None:
    theirs = Book(tmp_path / "b.gpkg")
    theirs.add([correction("49099_4"), correction("49099_5")], COLLEAGUE)
    connection = server.connect("agent_b", "equipe")
    team.synchronise(theirs, connection, COLLEAGUE)
    connection.close()
    book = _book(desk_dock)
    writer = settings.writer(book.path)
    book.add([correction("49099_1")], writer)

    section = _section(desk_dock, _keep("équipe <b>", server, "agent_a"))
    section.connect_.click()
    wait(lambda: not desk_dock.busy())
    assert section.found.text().splitlines() == [
        "You are agent_a in equipe, a contributor: you propose. It holds 2 contributions.",
        "This workspace was never synchronised with it.",
    ]
    assert not section.buttons["install"].isEnabled()
    section.buttons["synchronise"].click()
    wait(lambda: not desk_dock.busy())
    assert any("2 came, 1 went, 0 stayed" in text for text in desk_dock._interface.messages())
    assert "Last synchronised: 2" in section.found.text()
    assert {one.key for one in desk_dock._study.local.every} == {"49099_1", "49099_4", "49099_5"}

    other = next(one for one in book.contributions() if one.key == "49099_4")
    book.revise(other.uuid, writer, reason="<i>autre</i>")
    shown: list[str] = []
    with monkeypatch.context() as patch:
        patch.setattr(desk_dock._messages, "show", lambda _text, _level, html, _title: shown.append(html))
        section.buttons["synchronise"].click()
        wait(lambda: not desk_dock.busy())
    assert "belong to another person" in shown[-1]
    assert "&lt;i&gt;autre&lt;/i&gt;" in shown[-1]

    away = tmp_path / "copie.gpkg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(away), ""))
    section.buttons["copy"].click()
    wait(lambda: not desk_dock.busy())
    laptop = Book(away)
    laptop.add([correction("49099_9")], COLLEAGUE)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(away), ""))
    section.buttons["return"].click()
    wait(lambda: not desk_dock.busy())
    assert any("went, 1 stayed" in text for text in desk_dock._interface.messages())
    assert "49099_9" in {one.key for one in book.contributions()}
    reviewer = _section(desk_dock, _keep("relecture", server, "agent_r"))
    reviewer.connect_.click()
    wait(lambda: not desk_dock.busy())
    assert "a reviewer: you decide. It holds 4 contributions" in reviewer.found.text()
    assert book.problems() == []


def test_a_password_is_asked_for_and_never_written(
    desk_dock: Any, server: Server, credentials: Credentials, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    logged: list[str] = []
    QgsApplication.messageLog().messageReceived.connect(lambda text, *_more: logged.append(text))
    section = _section(desk_dock, _keep("mot de passe", server, "agent_p"))
    credentials.answers = [("agent_p", "faux"), ("agent_p", PASSWORD)]
    section.connect_.click()
    wait(lambda: not desk_dock.busy())
    wait(lambda: not desk_dock.busy())
    assert "You are agent_p" in section.found.text()
    assert len(credentials.asked) == 2
    section.buttons["synchronise"].click()
    wait(lambda: not desk_dock.busy())
    assert len(credentials.asked) == 2  # QGIS remembers what worked
    stored = QgsSettings()
    texts = [*logged, *desk_dock._interface.messages(), *(str(stored.value(key)) for key in stored.allKeys())]
    assert not [text for text in texts if PASSWORD in text or "faux" in text]
    credentials.put(team_connection.way_to("mot de passe").realm, "", "")


def test_giving_up_the_password_changes_nothing(
    desk_dock: Any, server: Server, credentials: Credentials, wait: Wait
) -> None:
    section = _section(desk_dock, _keep("renoncé", server, "agent_p", base="postgres"))
    before = list(desk_dock._interface.messages())
    section.connect_.click()
    wait(lambda: not desk_dock.busy())
    assert len(credentials.asked) == 1
    assert desk_dock._interface.messages() == before
    assert section.found.isHidden()


def test_the_authentication_of_the_connection_is_used(
    desk_dock: Any, server: Server, credentials: Credentials, wait: Wait
) -> None:
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword(MASTER, True)
    kept = QgsAuthMethodConfig("Basic")
    kept.setName("équipe")
    kept.setConfig("username", "agent_p")
    kept.setConfig("password", PASSWORD)
    assert manager.storeAuthenticationConfig(kept)
    section = _section(desk_dock, _keep("clé", server, "", more=f"authcfg={kept.id()}"))
    section.connect_.click()
    wait(lambda: not desk_dock.busy())
    assert "You are agent_p in equipe" in section.found.text()
    assert credentials.asked == []
    way = team_connection.way_to("clé")
    assert PASSWORD not in repr(way)
    assert way.password == PASSWORD


def test_a_wrong_stored_password_is_named_and_hidden(
    desk_dock: Any, server: Server, credentials: Credentials, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = _section(desk_dock, _keep("périmé", server, "agent_p", more="password='pgsecret'"))
    errors: list[Any] = []
    monkeypatch.setattr(desk_dock._messages, "error", lambda error, trace="": errors.append((error, trace)))
    section.connect_.click()
    wait(lambda: not desk_dock.busy())
    (error, trace) = errors[0]
    assert "refused the connection" in error.what
    assert "pgsecret" not in f"{error} {error.detail} {trace}"
    assert credentials.asked == []


def test_a_server_that_does_not_answer_is_named(desk_dock: Any, wait: Wait, credentials: Credentials) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        closed = Server(free.getsockname()[1])
    section = _section(desk_dock, _keep("éteint", closed, "agent_a"))
    section.buttons["synchronise"].click()
    wait(lambda: not desk_dock.busy())
    assert any("does not answer" in text for text in desk_dock._interface.messages())
    assert credentials.asked == []


def test_a_connection_that_wants_ssl_is_not_made_without(
    desk_dock: Any, server: Server, wait: Wait, credentials: Any
) -> None:
    section = _section(desk_dock, _keep("ssl", server, "agent_a", more="sslmode=require"))
    section.connect_.click()
    wait(lambda: not desk_dock.busy())
    assert "SSL" in credentials.asked[0]
    assert section.found.isHidden()


def test_a_missing_driver_is_named_with_its_remedy(
    desk_dock: Any, server: Server, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = _section(desk_dock, _keep("sans pilote", server, "agent_a"))
    errors: list[Any] = []
    monkeypatch.setattr(desk_dock._messages, "error", lambda error, _trace="": errors.append(error))
    monkeypatch.setitem(sys.modules, "psycopg2", None)
    section.connect_.click()
    wait(lambda: not desk_dock.busy())
    assert "psycopg2" in errors[0].what
    assert "restart QGIS" in errors[0].todo
    assert "python3-psycopg2" in errors[0].detail


def test_the_sample_is_not_synchronised(desk_dock: Any, server: Server, wait: Wait) -> None:
    section = _section(desk_dock, _keep("exemple", server, "agent_a"))
    desk_dock._study._set_state(replace(desk_dock._study.state, sample=True))
    section.buttons["synchronise"].click()
    wait(lambda: not desk_dock.busy())
    assert any("sample is not synchronised" in text for text in desk_dock._interface.messages())
    assert not _book(desk_dock).path.exists()


def test_tables_are_installed_or_the_script_is_saved(
    desk_dock: Any, server: Server, wait: Wait, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.create("vide")
    section = _section(desk_dock, _keep("vide", server, "agent_a", base="vide"))
    section.connect_.click()
    wait(lambda: not desk_dock.busy())
    assert "tables of the team are not there" in section.found.text()
    assert [name for name, button in section.buttons.items() if button.isEnabled()] == ["install"]
    path = tmp_path / "script.sql"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(path), ""))
    section.buttons["install"].click()
    assert "CREATE POLICY" in path.read_text(encoding="utf-8")
    section = _section(desk_dock, _keep("admin", server, "postgres", base="vide"))
    section.connect_.click()
    wait(lambda: not desk_dock.busy())
    monkeypatch.setattr(QMessageBox, "question", lambda *_a: QMessageBox.StandardButton.Yes)
    section.buttons["install"].click()
    wait(lambda: not desk_dock.busy())
    assert "It holds 0 contributions" in section.found.text()
    server.drop("vide")


def test_one_without_a_role_is_told_whom_to_ask(desk_dock: Any, server: Server, wait: Wait) -> None:
    section = _section(desk_dock, _keep("personne", server, "agent_x"))
    section.connect_.click()
    wait(lambda: not desk_dock.busy())
    assert "belong to no team" in section.found.text()
    assert not any(section.buttons[name].isEnabled() for name in ("synchronise", "copy", "return"))


def test_without_a_connection_nothing_is_offered(desk_dock: Any) -> None:
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    for name in metadata.connections(False):
        metadata.deleteConnection(name)
    section = desk_dock.panels["local"].team
    section.refresh()
    assert section.chosen() == ""
    assert not section.connect_.isEnabled()
    assert not section.buttons["synchronise"].isEnabled()


def test_the_log_is_read_by_the_test_of_passwords(desk_dock: Any) -> None:
    logged: list[str] = []
    QgsApplication.messageLog().messageReceived.connect(lambda text, *_more: logged.append(text))
    QgsMessageLog.logMessage("entendu", "TI DataViz")
    assert logged == ["entendu"]
