"""A study of the user's own layer, of whatever provider: what counts, what is kept, and a rerun in another place."""

from __future__ import annotations

import contextlib
import json
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)

from tests.team_server import PASSWORD, Server, missing, running
from ti_dataviz_plugin.desktop.state import from_json
from ti_dataviz_plugin.siting.study import read

Wait = Callable[[Callable[[], bool]], None]
ROWS = (("nord", "U", 7), ("sud", "N", 8), ("est", "", 9))


_SERVICE = """
import json, sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
answers = json.load(open(sys.argv[2], encoding="utf-8"))
class Answer(BaseHTTPRequestHandler):
    def do_GET(self):
        found = answers.get(self.path.partition("?")[0])
        body = json.dumps(found or {}).encode()
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", "application/geo+json" if "items" in self.path else "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Answer).serve_forever()
"""


@pytest.fixture(autouse=True)
def nothing_is_drawn(interface: Any) -> None:
    """Draw no map: QGIS crashes when it makes a virtual layer while another thread, as that of a map, opens a GeoPackage.

    For a moment its provider has SQLite load its functions into every database that the process opens, and they share
    one context of expressions without a lock.
    """
    interface.canvas.setRenderFlag(False)


@pytest.fixture
def panel(dock: Any, wait: Wait) -> Any:
    dock.show_panel("siting")
    wait(lambda: not dock.busy() and dock.panels["siting"].work.ranking is not None)
    return dock.panels["siting"]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """Start a PostgreSQL with PostGIS on loopback."""
    pytest.importorskip("psycopg2")
    if missing():
        pytest.skip(missing())
    with running() as started:
        started.create_team("equipe")
        yield started


def _ring(place: int) -> QgsGeometry:
    east, north = 430_000 + 1_000 * place, 6_670_000
    return QgsGeometry.fromRect(QgsRectangle(east, north, east + 60, north + 50))


def _memory(*_places: object) -> QgsVectorLayer:
    """Return three parcels near Cholet in Lambert 93, in memory."""
    fields = "field=nom:string&field=zoning:string&field=numero:integer"
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:2154&{fields}", "Parcelles", "memory")
    for place, row in enumerate(ROWS):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        feature.setGeometry(_ring(place))
        layer.dataProvider().addFeature(feature)
    return _added(layer)


def _added(layer: QgsVectorLayer) -> QgsVectorLayer:
    assert layer.isValid(), layer.error().message()
    return QgsProject.instance().addMapLayer(layer)


def _file(folder: Path, name: str = "parcelles.gpkg", options: Any = None) -> QgsVectorLayer:
    """Return the parcels from a file of their own."""
    source, made = _memory(), options or QgsVectorFileWriter.SaveVectorOptions()
    made.driverName = "GPKG" if name.endswith("gpkg") else "ESRI Shapefile"
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(source, str(folder / name), context, made)
    QgsProject.instance().removeMapLayer(source.id())
    return _added(QgsVectorLayer(str(folder / name), "Parcelles", "ogr"))


def _virtual(folder: Path) -> QgsVectorLayer:
    _file(folder)
    return _added(QgsVectorLayer("?query=SELECT * FROM Parcelles", "Vue", "virtual"))


def _delimited(folder: Path) -> QgsVectorLayer:
    lines = ["nom;zoning;numero;forme", *(f"{n};{z};{i};{_ring(p).asWkt()}" for p, (n, z, i) in enumerate(ROWS))]
    (folder / "parcelles.csv").write_text("\n".join(lines), encoding="utf-8")
    address = f"file://{folder}/parcelles.csv?delimiter=;&wktField=forme&crs=EPSG:2154"
    return _added(QgsVectorLayer(address, "Texte", "delimitedtext"))


def _joined(folder: Path) -> QgsVectorLayer:
    """Return parcels whose zoning comes from another table."""
    zones = QgsVectorLayer("None?field=cle:string&field=zoning:string", "Zonage", "memory")
    for name, zone, _number in ROWS:
        feature = QgsFeature(zones.fields())
        feature.setAttributes([name, zone])
        zones.dataProvider().addFeature(feature)
    _added(zones)
    layer = _file(folder)
    layer.dataProvider().deleteAttributes([layer.fields().lookupField("zoning")])
    layer.updateFields()
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(zones)
    join.setJoinFieldName("cle")
    join.setTargetFieldName("nom")
    join.setUsingMemoryCache(True)
    join.setPrefix("")
    assert layer.addJoin(join)
    return layer


def _told_otherwise(folder: Path) -> QgsVectorLayer:
    """Return parcels of a file that does not say its coordinate system: the user told QGIS."""
    layer = _file(folder, "parcelles.shp")
    QgsProject.instance().removeMapLayer(layer.id())
    (folder / "parcelles.prj").unlink()
    layer = QgsVectorLayer(str(folder / "parcelles.shp"), "Sans repère", "ogr")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    return _added(layer)


def _rank(dock: Any, panel: Any, wait: Wait, layer: QgsVectorLayer) -> Any:
    panel.brief.layer.setLayer(layer)
    panel.brief.field.setField("nom")
    return _ranked(dock, panel, wait, panel.brief.use.click)


def _ranked(dock: Any, panel: Any, wait: Wait, change: Callable[[], Any]) -> Any:
    before = panel.work.ranking
    change()
    wait(lambda: not dock.busy() and panel.work.ranking not in (before, None))
    return panel.work.ranking.table


def _clear(dock: Any, wait: Wait) -> None:
    QgsProject.instance().clear()
    wait(lambda: not dock.busy())


def _assert_same(one: Any, other: Any) -> None:
    assert one.drop(columns="geometry").equals(other.drop(columns="geometry"))
    assert one.geometry.geom_equals(other.geometry).all()  # a file may hold surfaces of one part as of several


def _elsewhere(dock: Any, panel: Any, wait: Wait, home: Path, away: Path) -> Any:
    """Save the study, move the folder, and open it in a project that knows nothing of the layer."""
    panel.files.save(home / "étude.json")
    _clear(dock, wait)
    shutil.copytree(home, away)
    shutil.rmtree(home)
    dock._study.choose("ti", "2023-2027", "ti-5204")
    wait(lambda: not dock.busy() and dock._study.dossier is not None)
    return _ranked(dock, panel, wait, lambda: panel.files.open(away / "étude.json"))


@pytest.mark.parametrize("make", [_memory, _virtual, _delimited, _joined, _told_otherwise])
def test_sites_that_no_file_holds_as_they_are_shown_go_with_the_study(
    dock: Any, panel: Any, wait: Wait, tmp_path: Path, interface: Any, make: Callable[[Path], QgsVectorLayer]
) -> None:
    home = tmp_path / "ici"
    home.mkdir()
    layer = make(home)
    first = _rank(dock, panel, wait, layer)
    assert set(first["site_id"]) == {"nord", "sud", "est"}
    assert first.set_index("site_id").loc["sud", "state"] == "excluded"  # by its zoning
    assert "No file holds these sites" in panel.searched.text()
    again = _elsewhere(dock, panel, wait, home, tmp_path / "ailleurs")
    assert any("étude_sites.gpkg" in text for text in interface.messages())
    assert read(tmp_path / "ailleurs" / "étude.json").layer.path == str(tmp_path / "ailleurs" / "étude_sites.gpkg")
    _assert_same(first, again)


def test_a_project_finds_a_layer_without_a_file_again(dock: Any, panel: Any, wait: Wait, tmp_path: Path) -> None:
    layer = _virtual(tmp_path)
    layer.selectByExpression("\"nom\" <> 'est'")
    first = _rank(dock, panel, wait, layer)
    assert set(first["site_id"]) == {"nord", "sud"}
    assert "2 of its sites" in panel.searched.text()
    layer.removeSelection()
    project, kept = tmp_path / "projet.qgz", dock._study.state.to_json()
    assert QgsProject.instance().write(str(project))
    _clear(dock, wait)
    assert QgsProject.instance().read(str(project))
    dock._study.restore(from_json(kept))
    wait(lambda: not dock.busy() and panel.work.ranking is not None)  # nothing was asked
    _assert_same(first, panel.work.ranking.table)


def test_a_layer_in_memory_that_was_lost_is_read_from_the_copy_beside_the_study(
    dock: Any, panel: Any, wait: Wait, tmp_path: Path
) -> None:
    first = _rank(dock, panel, wait, _memory())
    panel.files.save(tmp_path / "étude.json")
    kept = from_json(dock._study.state.to_json())
    _clear(dock, wait)
    dock._study.restore(kept)
    wait(lambda: not dock.busy() and panel.work.ranking is not None)
    _assert_same(first, panel.work.ranking.table)
    assert "étude_sites.gpkg" in panel.searched.text()
    (tmp_path / "étude_sites.gpkg").unlink()
    _clear(dock, wait)
    dock._study.restore(kept)
    wait(lambda: not dock.busy() and panel.work.error is not None)
    assert "is gone" in panel.empty.text()


def test_changes_count_before_they_are_saved_and_are_found_once_they_are(
    dock: Any, panel: Any, wait: Wait, tmp_path: Path
) -> None:
    layer = _file(tmp_path)
    assert layer.startEditing()
    place = layer.fields().lookupField("zoning")
    north = next(one for one in layer.getFeatures() if one["nom"] == "nord")
    assert layer.changeAttributeValue(north.id(), place, "N")
    added = QgsFeature(layer.fields())
    added.setAttributes([None, "ouest", "U", 10][-layer.fields().count() :])
    added.setGeometry(_ring(-1))
    assert layer.addFeature(added)
    table = _rank(dock, panel, wait, layer).set_index("site_id")
    assert set(table.index) == {"nord", "sud", "est", "ouest"}
    assert table.loc["nord", "state"] == "excluded"
    assert "although they are not saved" in panel.searched.text()
    assert panel.work.study.layer is None
    _ranked(dock, panel, wait, layer.commitChanges)
    assert panel.work.study.layer.path == str(tmp_path / "parcelles.gpkg")
    assert "not saved" not in panel.searched.text()
    assert set(panel.work.ranking.table["site_id"]) == {"nord", "sud", "est", "ouest"}
    assert layer.startEditing()
    assert layer.deleteFeature(next(one for one in layer.getFeatures() if one["nom"] == "ouest").id())
    assert set(_rank(dock, panel, wait, layer)["site_id"]) == {"nord", "sud", "est"}
    _ranked(dock, panel, wait, layer.rollBack)
    assert set(panel.work.ranking.table["site_id"]) == {"nord", "sud", "est", "ouest"}


def test_a_filter_and_a_selection_stay_with_the_study(dock: Any, panel: Any, wait: Wait, tmp_path: Path) -> None:
    home = tmp_path / "ici"
    home.mkdir()
    layer = _file(home)
    assert layer.setSubsetString("\"nom\" <> 'sud'")
    first = _rank(dock, panel, wait, layer)
    assert set(first["site_id"]) == {"nord", "est"}
    assert "2 of its sites" in panel.searched.text()
    again = _elsewhere(dock, panel, wait, home, tmp_path / "ailleurs")
    _assert_same(first, again)
    assert not (tmp_path / "ailleurs" / "étude_sites.gpkg").exists()  # its own file is enough


@pytest.fixture
def features_service(tmp_path: Path) -> Iterator[str]:
    """Serve the parcels as an OGC API of features, from a process of its own: QGIS waits for it while Python does."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:2154"), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    features = []
    for place, (name, zone, number) in enumerate(ROWS):
        ring = _ring(place)
        assert ring.transform(to_degrees) == QgsGeometry.OperationResult.Success
        properties = {"nom": name, "zoning": zone, "numero": number}
        features.append({"type": "Feature", "id": number, "properties": properties, "geometry": json.loads(ring.asJson(12))})
    answers = {
        "/": {"links": [{"rel": "data", "type": "application/json", "href": f"{address}/collections"}]},
        "/api": {"openapi": "3.0.0", "info": {}, "paths": {}},
        "/collections/parcelles": {"id": "parcelles", "extent": {"spatial": {"bbox": [[-1, 47, 0, 48]]}}, "links": []},
        "/collections/parcelles/items": {"type": "FeatureCollection", "features": features, "links": []},
    }
    answers["/"]["links"].append({"rel": "service-desc", "type": "application/json", "href": f"{address}/api"})
    (tmp_path / "answers.json").write_text(json.dumps(answers), encoding="utf-8")
    command = [sys.executable, "-c", _SERVICE, str(port), str(tmp_path / "answers.json")]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as served:
        for _attempt in range(200):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            time.sleep(0.05)
        yield address
        served.terminate()


def test_the_sites_of_a_service_go_with_the_study(
    dock: Any, panel: Any, wait: Wait, tmp_path: Path, features_service: str
) -> None:
    home = tmp_path / "ici"
    home.mkdir()
    layer = _added(QgsVectorLayer(f"url='{features_service}' typename='parcelles'", "Service", "OAPIF"))
    first = _rank(dock, panel, wait, layer)
    assert set(first["site_id"]) == {"nord", "sud", "est"}
    assert "No file holds these sites" in panel.searched.text()
    _assert_same(first, _elsewhere(dock, panel, wait, home, tmp_path / "ailleurs"))


def test_the_sites_of_a_database_go_with_the_study_without_its_password(
    dock: Any, panel: Any, wait: Wait, tmp_path: Path, server: Server
) -> None:
    home = tmp_path / "ici"
    home.mkdir()
    with server.connect("postgres", "equipe") as connection, connection.cursor() as cursor:
        cursor.execute("CREATE TABLE parcelles (id serial PRIMARY KEY, nom text, zoning text, g geometry(Polygon, 2154))")
        for place, (name, zone, _number) in enumerate(ROWS):
            cursor.execute(
                "INSERT INTO parcelles (nom, zoning, g) VALUES (%s, %s, ST_GeomFromText(%s, 2154))",
                (name, zone, _ring(place).asWkt()),
            )
    user = f"host=127.0.0.1 port={server.port} dbname='equipe' user='postgres' password='{PASSWORD}'"
    layer = _added(QgsVectorLayer(f'{user} key=\'id\' table="public"."parcelles" (g)', "Base", "postgres"))
    first = _rank(dock, panel, wait, layer)
    again = _elsewhere(dock, panel, wait, home, tmp_path / "ailleurs")
    _assert_same(first, again)
    assert PASSWORD not in (tmp_path / "ailleurs" / "étude.json").read_text(encoding="utf-8")
    assert PASSWORD not in dock._study.state.to_json()
