"""The training panel in QGIS: schools, anticipation, and travel times on demand."""

from __future__ import annotations

from typing import Any, Callable

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from tests.loopback import Asked, Loopback, Reply

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def panel(dock: Any, wait: Wait) -> Any:
    dock.show_panel("training")
    wait(lambda: not dock.busy() and "training" in dock._study.views)
    return dock.panels["training"]


def test_it_shows_schools_trades_and_territories(dock: Any, panel: Any) -> None:
    view = dock._study.views["training"]
    assert panel.nearest.model.total() == len(view.nearest) == 10
    assert panel.tension.model.total() == len(view.tension)
    assert panel.ranking.model.total() == len(view.anticipation.table)
    assert panel.rule.text() == view.rule
    assert panel.case.reference.currentText() == "Choletais-Mauges (2023-2027)"
    assert panel.isVisibleTo(dock)
    assert not panel.travel.isVisibleTo(panel)  # no service is configured
    headers, cells = panel.nearest.model.headers(), panel.nearest.model.shown()
    assert {row[headers.index("This trade")] for row in cells} == {"trades unknown"}


def test_a_choice_makes_another_view(dock: Any, panel: Any, wait: Wait) -> None:
    panel.case.radius.setValue(5)
    wait(lambda: not dock.busy() and dock._study.views["training"].settings.radius_km == 5)
    row = panel.tension.model.source(panel.tension.model.index(1, 0))
    panel.tension.picked.emit(row)
    wait(lambda: not dock.busy() and dock._study.views["training"].trade == row.trade)
    assert panel.trade.currentText().endswith(f"({row.trade})")


def test_a_click_on_a_territory_goes_to_it(dock: Any, panel: Any, wait: Wait) -> None:
    rows = [panel.ranking.model.source(panel.ranking.model.index(n, 0)) for n in range(panel.ranking.model.rowCount())]
    other = next(row for row in rows if row.code != "ti-5204")
    panel.ranking.picked.emit(other)
    wait(lambda: not dock.busy() and dock._study.dossier.territory.code == other.code)
    assert dock._study.state.programme == other.programme


def test_travel_times_come_from_the_service_of_the_options(
    dock: Any, panel: Any, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Loopback() as server:

        def twist(asked: Asked, reply: Reply) -> Reply:
            return Reply(200, b'{"duration": 21.4, "distance": 20000}') if "routes" in asked.host else reply

        server.twist = twist
        monkeypatch.setenv("TI_DATAVIZ_MIRROR", server.address)
        QgsSettings().setValue("ti_dataviz/route_service", "https://routes.example.org/itineraire")
        panel.choose(radius_km=40.0)
        wait(lambda: not dock.busy() and dock._study.views["training"].settings.radius_km == 40)
        assert panel.travel.isVisibleTo(panel)
        QTest.mouseClick(panel.travel, Qt.MouseButton.LeftButton)
        wait(lambda: not dock.busy() and bool(panel.ways))
        column = panel.nearest.model.headers().index("By car")
        assert [row[column] for row in panel.nearest.model.shown()] == ["21 min"] * 10
        assert len(server.asked) == 10


def test_a_service_that_fails_leaves_distances_and_says_so(
    dock: Any, panel: Any, interface: Any, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Loopback() as server:
        server.twist = lambda _asked, _reply: Reply(200, b"{}")
        monkeypatch.setenv("TI_DATAVIZ_MIRROR", server.address)
        QgsSettings().setValue("ti_dataviz/route_service", "https://routes.example.org/itineraire")
        panel._on_travel()
        wait(lambda: not dock.busy() and bool(panel.ways))
        column = panel.nearest.model.headers().index("By car")
        assert {row[column] for row in panel.nearest.model.shown()} == {""}
        assert any("route service" in text for text in interface.messages())
