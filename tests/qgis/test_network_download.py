"""Downloads through QGIS, from the catalogue to the tables of the workspace."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtNetwork import QNetworkProxy

from tests.loopback import Loopback
from ti_dataviz_plugin.desktop import network
from ti_dataviz_plugin.desktop.tasks import Runner
from ti_dataviz_plugin.workspace.intake import Intake, download
from ti_dataviz_plugin.workspace.store import Workspace


@pytest.fixture
def loopback() -> Iterator[Loopback]:
    with Loopback() as server:
        yield server


def in_task(function: object) -> object:
    """Run a function as the dock does, and return its result."""
    ended: list[object] = []
    runner = Runner(lambda error, _trace: ended.append(error))
    runner.run("download", function, ended.append)
    limit = time.monotonic() + 60
    while not ended:
        assert time.monotonic() < limit
        QCoreApplication.processEvents()
        time.sleep(0.005)
    runner.release()
    return ended[0]


@pytest.mark.parametrize(("source_id", "rows"), [("natura2000", {7, 3}), ("vacant_land", {12})])
def test_a_download_in_the_background_ends_in_the_workspace(
    qgis_app: QgsApplication, loopback: Loopback, tmp_path: Path, source_id: str, rows: set[int]
) -> None:
    workspace = Workspace(tmp_path / "w")
    area = ["49"] if source_id == "vacant_land" else None

    def fetch(progress: object) -> Intake:
        session = network.session(loopback.address, "", progress)
        return download(workspace, source_id, session, loopback.address, area, progress)

    intake = in_task(fetch)
    assert isinstance(intake, Intake), intake
    assert {version.rows for version in intake.versions} == rows
    assert workspace.has(source_id)


def test_requests_follow_the_proxy_of_qgis(qgis_app: QgsApplication, loopback: Loopback) -> None:
    manager = QgsNetworkAccessManager.instance()
    before, excluded, direct = manager.fallbackProxy(), manager.excludeList(), manager.noProxyList()
    host, port = loopback.address.replace("http://", "").split(":")
    proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, host, int(port))
    manager.setFallbackProxyAndExcludes(proxy, [], [])
    try:
        response = network.session().get("http://example.invalid/through-the-proxy", timeout=10)
    finally:
        manager.setFallbackProxyAndExcludes(before, excluded, direct)
    # The loopback server got the request, though the name leads nowhere: it acted as the proxy.
    assert response.status_code == 404
    assert any("through-the-proxy" in asked.host + asked.path for asked in loopback.asked)


def test_threads_of_the_pool_can_work_with_projections_again_and_again(qgis_app: QgsApplication) -> None:
    def project(_progress: object) -> tuple[float, bool]:
        import geopandas as gpd

        shape = gpd.GeoSeries.from_xy([-0.88], [47.06], crs=4326).to_crs(2154)
        return shape.iloc[0].x, threading.current_thread() is threading.main_thread()

    # The second use in a thread of QGIS's pool followed a pointer to freed memory and ended the process.
    found = [in_task(project) for _ in range(6)]
    assert found == [(project(None)[0], False)] * 6
