"""Downloads, against a stand-in for the official endpoints, with their faults."""

from __future__ import annotations

import hashlib
import io
import json
import threading
import time
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
import requests
from requests.adapters import BaseAdapter

from tests.loopback import CEREMA, EXCEPTION_REPORT, GOUV, STATIC, WEB_PAGE, WFS, Reply
from ti_dataviz_plugin.errors import CancelledError, PluginError
from ti_dataviz_plugin.sources.addresses import is_secure
from ti_dataviz_plugin.sources.download import Policy, Selection, fetch, new_session

if TYPE_CHECKING:
    from pathlib import Path

    from tests.loopback import Asked, Loopback

HASTY = Policy(attempts=3, first_wait=0.01, longest_wait=0.05, read_timeout=5.0)
BMO = "enquete-besoins-en-main-doeuvre-bmo"


def get(loopback: Loopback, folder: Path, source_id: str, area: Any = None, policy: Policy = HASTY) -> list[Path]:
    """Fetch through the stand-in."""
    with new_session() as session:
        return fetch(source_id, session, folder, mirror=loopback.address, area=area, policy=policy)


def sidecar(path: Path) -> dict[str, str]:
    """Return what was written beside a raw file."""
    content: dict[str, str] = json.loads(path.with_name(f"{path.name}.json").read_text(encoding="utf-8"))
    return content


def collection(path: Path) -> dict[str, Any]:
    """Return a GeoJSON file."""
    content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return content


def assert_nothing_kept(folder: Path) -> None:
    """The folder is as it was: no raw file, no sidecar, no temporary folder."""
    assert list(folder.iterdir()) == []


# data.gouv.fr


def test_newest_national_file_of_vacant_land(loopback: Loopback, tmp_path: Path) -> None:
    loopback.publish_vacant_land(count=5)
    (path,) = get(loopback, tmp_path, "vacant_land")
    assert path.name == "friches-standard-2026-04-15.csv"
    assert len(path.read_text().splitlines()) == 6
    beside = sidecar(path)
    assert beside["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert beside["url"].startswith("https://www.data.gouv.fr/api/1/datasets/r/")
    assert beside["final_url"].startswith(f"{loopback.address}/{STATIC}/")
    assert beside["last_modified"] == "Sun, 01 Mar 2026 10:00:00 GMT"
    assert beside["etag"].startswith('"sites-references')
    assert beside["content_type"].startswith("text/csv")
    assert beside["retrieved_at"][:2] == "20"
    assert sorted(item.name for item in tmp_path.iterdir()) == [path.name, f"{path.name}.json"]
    assert loopback.asked[0].user_agent.startswith("ti_dataviz_plugin/")


def test_mirror_of_the_environment(loopback: Loopback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loopback.publish_vacant_land()
    monkeypatch.setenv("TI_DATAVIZ_MIRROR", loopback.address + "/")
    with new_session() as session:
        assert len(fetch("vacant_land", session, tmp_path, policy=HASTY)) == 1


@pytest.mark.parametrize(("source_id", "kind"), [("ti_members", "grpt"), ("ti_communes", "com")])
def test_programmes_are_told_by_their_number_of_territories(
    loopback: Loopback, tmp_path: Path, source_id: str, kind: str
) -> None:
    loopback.publish_programmes()
    paths = get(loopback, tmp_path, source_id)
    assert {path.name: sidecar(path)["programme"] for path in paths} == {
        f"liste-ti-{kind}2023-20240704.csv": "2023-2027",
        f"liste-ti-{kind}2023-20230802.csv": "2018-2023",
    }


def test_a_programme_without_list_is_named(loopback: Loopback, tmp_path: Path) -> None:
    loopback.publish("programme-territoires-dindustrie", "liste-ti-grpt2023-20240704.csv", b"id_ti,lib_ti\nti-1 ; ti-2,a\n")
    with pytest.raises(PluginError) as caught:
        get(loopback, tmp_path, "ti_members")
    assert "2018-2023" in str(caught.value)
    assert "2023-2027" in str(caught.value)
    assert "liste-ti-grpt2023-20240704.csv: 2" in caught.value.detail
    assert_nothing_kept(tmp_path)


def workbook() -> bytes:
    """Return a zip with what makes a workbook known."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
    return target.getvalue()


def zipped(*names: str) -> bytes:
    """Return a zip of workbooks."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name in names:
            archive.writestr(name, workbook())
    return target.getvalue()


def test_workbooks_by_year_out_of_their_zip(loopback: Loopback, tmp_path: Path) -> None:
    loopback.publish(BMO, "notice.pdf", b"%PDF", type="documentation", title="BMO 2025 notice")
    loopback.publish(BMO, "Base-open-data-BMO-2025.xlsx", workbook(), title="BMO 2025")
    loopback.publish(BMO, "base.zip", zipped("Dossier/Base_open_data_BMO_2024.xlsx"), title="Enquête BMO 2024")
    loopback.publish(BMO, "other.csv", b"a,b\n", title="BMO 2024")
    paths = get(loopback, tmp_path, "labour_needs")
    assert [(path.name, sidecar(path)["year"]) for path in paths] == [
        ("Base_open_data_BMO_2024.xlsx", "2024"),
        ("Base-open-data-BMO-2025.xlsx", "2025"),
    ]
    assert all(path.read_bytes() == workbook() for path in paths)
    assert sidecar(paths[0])["sha256"] == hashlib.sha256(workbook()).hexdigest()
    (only,) = get(loopback, tmp_path / "one", "labour_needs", Selection(years=(2025,)))
    assert only.name == "Base-open-data-BMO-2025.xlsx"


def test_a_year_that_is_not_published(loopback: Loopback, tmp_path: Path) -> None:
    loopback.publish(BMO, "BMO-2025.xlsx", workbook())
    with pytest.raises(PluginError, match="2013"):
        get(loopback, tmp_path, "labour_needs", Selection(years=(2013, 2025)))
    assert loopback.times(STATIC) == 0


def test_a_zip_of_two_workbooks_is_refused(loopback: Loopback, tmp_path: Path) -> None:
    loopback.publish(BMO, "BMO-2024.zip", zipped("a.xlsx", "b.xlsx"))
    with pytest.raises(PluginError, match=r"a\.xlsx, b\.xlsx"):
        get(loopback, tmp_path, "labour_needs")
    assert_nothing_kept(tmp_path)


@pytest.mark.parametrize(
    "described", [{"filesize": 7}, {"checksum": {"type": "sha256", "value": "0" * 64}}], ids=["size", "digest"]
)
def test_a_file_other_than_described_is_refused(loopback: Loopback, tmp_path: Path, described: dict[str, Any]) -> None:
    loopback.publish(
        "sites-references-dans-cartofriches", "friches-standard-2026-04-15.csv", b"site_id;a\n1;2\n", **described
    )
    with pytest.raises(PluginError, match="not the one"):
        get(loopback, tmp_path, "vacant_land")
    assert_nothing_kept(tmp_path)


# Faults of the network


def test_passing_faults_are_survived(loopback: Loopback, tmp_path: Path) -> None:
    loopback.publish_vacant_land()
    loopback.script(f"{GOUV}/api/1/datasets/sites", Reply(503), Reply(429, headers={"Retry-After": "0"}))
    loopback.script(STATIC, Reply(body=b"x" * 5000, content_type="text/csv", cut=3000), Reply(502, body=WEB_PAGE))
    (path,) = get(loopback, tmp_path, "vacant_land")
    assert path.read_text().startswith("site_id;")
    assert loopback.times(STATIC) == 3


def test_a_wait_asked_by_the_server_is_obeyed_within_the_cap(loopback: Loopback, tmp_path: Path) -> None:
    loopback.publish_vacant_land()
    loopback.script(GOUV, Reply(429, headers={"Retry-After": "3600"}))
    watch = Watch()
    with new_session() as session:
        fetch("vacant_land", session, tmp_path, loopback.address, progress=watch, policy=HASTY)
    loopback.script(GOUV, Reply(429, headers={"Retry-After": "3600"}))
    watch = Watch(stop_after=0.3)
    patient = Policy(first_wait=0.01, longest_wait=3600)
    with new_session() as session, pytest.raises(CancelledError):
        fetch("vacant_land", session, tmp_path / "x", loopback.address, progress=watch, policy=patient)


def test_a_fault_that_lasts_names_the_address_and_the_status(loopback: Loopback, tmp_path: Path) -> None:
    loopback.serve(f"{GOUV}/api/1/datasets/sites-references-dans-cartofriches/", Reply(503, b"busy", "text/plain"))
    with pytest.raises(PluginError, match="503") as caught:
        get(loopback, tmp_path, "vacant_land")
    assert caught.value.where.startswith(f"{loopback.address}/{GOUV}/api/1/datasets/sites-references")
    assert loopback.times(GOUV) == HASTY.attempts
    assert_nothing_kept(tmp_path)


def test_an_unknown_data_set_is_not_asked_for_again(loopback: Loopback, tmp_path: Path) -> None:
    with pytest.raises(PluginError, match=r"404.*Dataset not found"):
        get(loopback, tmp_path, "vacant_land")
    assert loopback.times(GOUV) == 1


def test_a_web_page_instead_of_data_is_quoted(loopback: Loopback, tmp_path: Path) -> None:
    loopback.publish_vacant_land()
    loopback.script(STATIC, Reply(body=WEB_PAGE, content_type="text/html"))
    with pytest.raises(PluginError, match="Maintenance en cours") as caught:
        get(loopback, tmp_path, "vacant_land")
    assert STATIC in caught.value.where
    assert_nothing_kept(tmp_path)


@pytest.mark.parametrize(
    ("source_id", "body"),
    [("vacant_land", b"<html><title>Proxy</title>"), ("labour_needs", b"an error"), ("vacant_land", b"  ")],
    ids=["page called csv", "no workbook", "empty"],
)
def test_a_body_of_another_kind_is_refused(loopback: Loopback, tmp_path: Path, source_id: str, body: bytes) -> None:
    loopback.publish("sites-references-dans-cartofriches", "friches-standard-2026.csv", b"", filesize=None)
    loopback.publish(BMO, "BMO-2025.xlsx", b"", filesize=None)
    loopback.script(STATIC, Reply(body=body, content_type="text/csv"))
    with pytest.raises(PluginError):
        get(loopback, tmp_path, source_id)
    assert_nothing_kept(tmp_path)


def test_a_body_cut_each_time_is_never_kept(loopback: Loopback, tmp_path: Path) -> None:
    loopback.publish_vacant_land(count=500)
    whole = Reply(body=b"site_id;a\n" * 1000, content_type="text/csv", cut=5000)
    loopback.script(STATIC, whole, whole, whole)
    with pytest.raises(PluginError, match="cut"):
        get(loopback, tmp_path, "vacant_land")
    assert_nothing_kept(tmp_path)


def test_redirects_without_end_are_given_up(loopback: Loopback, tmp_path: Path) -> None:
    loopback.serve(
        f"{GOUV}/api/1/datasets/sites-references-dans-cartofriches/",
        Reply(302, headers={"Location": "/api/1/datasets/sites-references-dans-cartofriches/"}),
    )
    with pytest.raises(PluginError, match="redirect"):
        get(loopback, tmp_path, "vacant_land")


def test_a_file_larger_than_allowed_is_stopped(loopback: Loopback, tmp_path: Path) -> None:
    loopback.publish("sites-references-dans-cartofriches", "friches-standard-2026-04-15.csv", b"site_id;a\n" * 100_000)
    with pytest.raises(PluginError, match="larger"):
        get(loopback, tmp_path, "vacant_land", policy=Policy(attempts=1, size_cap=100_000))
    assert_nothing_kept(tmp_path)


def test_a_server_that_is_not_there(tmp_path: Path) -> None:
    with new_session() as session, pytest.raises(PluginError, match="no answer"):
        fetch("vacant_land", session, tmp_path, mirror="http://127.0.0.1:1", policy=HASTY)
    assert_nothing_kept(tmp_path)


class HostAdapter(BaseAdapter):
    """An adapter of a host application: it has no idea of the length announced."""

    def __init__(self, body: bytes, announced: int) -> None:
        super().__init__()
        self.threads: set[threading.Thread] = set()
        self._body = body
        self._announced = announced

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        self.threads.add(threading.current_thread())
        response = requests.Response()
        response.status_code, response.url, response.raw = 200, str(request.url), io.BytesIO(self._body)
        response.headers.update({"Content-Type": "application/json", "Content-Length": str(self._announced)})
        return response

    def close(self) -> None:
        """Nothing is open."""


def test_an_adapter_of_the_host_is_asked_from_the_same_thread_and_its_answers_are_measured(tmp_path: Path) -> None:
    body = b'{"type": "FeatureCollection", "features": []}'
    for announced, message in ((len(body), "No feature"), (len(body) + 9, "cut")):
        adapter = HostAdapter(body, announced)
        session = requests.Session()
        session.mount("https://", adapter)
        with pytest.raises(PluginError, match=message):
            fetch("natura2000", session, tmp_path, policy=Policy(attempts=2, first_wait=0.01))
        assert adapter.threads == {threading.current_thread()}
    assert_nothing_kept(tmp_path)


class Watch:
    """A progress that keeps what it is told, and is stopped after some seconds or reports."""

    def __init__(self, stop_after: float = 1e9, stop_at_report: int = 10**9) -> None:
        self.fractions: list[float] = []
        self.texts: list[str] = []
        self._end = time.monotonic() + stop_after
        self._stop_at_report = stop_at_report

    def report(self, fraction: float, text: str = "") -> None:
        self.fractions.append(fraction)
        self.texts.append(text)

    def cancelled(self) -> bool:
        return time.monotonic() > self._end or len(self.fractions) >= self._stop_at_report


def test_cancelling_does_not_wait_for_a_slow_server(loopback: Loopback, tmp_path: Path) -> None:
    loopback.publish_vacant_land()
    loopback.script(STATIC, Reply(body=b"site_id;a\n" * 5000, content_type="text/csv", pace=2.0))
    done = threading.Event()
    caught: list[BaseException] = []

    def job() -> None:
        with new_session() as session:
            try:
                fetch("vacant_land", session, tmp_path, loopback.address, progress=Watch(stop_after=0.5), policy=HASTY)
            except CancelledError as error:
                caught.append(error)
        done.set()

    threading.Thread(target=job, daemon=True).start()
    # The body would take 100 s; the first piece alone, as large as the reader asks for, more than 60.
    assert done.wait(10)
    assert len(caught) == 1
    assert_nothing_kept(tmp_path)


def test_progress_grows_to_the_end(loopback: Loopback, tmp_path: Path) -> None:
    watch = Watch()
    with new_session() as session:
        fetch("natura2000", session, tmp_path, loopback.address, progress=watch, policy=Policy(page_size=2))
    assert watch.fractions == sorted(watch.fractions)
    assert watch.fractions[-1] == pytest.approx(1.0)
    assert "7 of 7 features" in watch.texts


# WFS


def test_layers_come_whole_page_by_page(loopback: Loopback, tmp_path: Path) -> None:
    loopback.page_limit = 2
    sic, zps = get(loopback, tmp_path, "natura2000")
    assert collection(sic)["name"] == "patrinat_sic:sic"
    assert collection(zps)["name"] == "patrinat_zps:zps"
    codes = [feature["properties"]["id_mnhn"] for feature in collection(sic)["features"]]
    assert codes == [f"FR529900{number}" for number in range(1, 8)]
    assert len(collection(zps)["features"]) == 3
    assert sidecar(sic)["layer"] == "patrinat_sic:sic"
    assert loopback.times(WFS) == 4 + 2
    assert loopback.asked[0].query["COUNT"] == "5000"
    assert loopback.asked[0].query["sortBy"] == "id_mnhn"
    assert [asked.query["STARTINDEX"] for asked in loopback.asked[:4]] == ["0", "2", "4", "6"]


@pytest.mark.parametrize("announced", [6, 8])
def test_a_number_that_does_not_match_keeps_nothing(loopback: Loopback, tmp_path: Path, announced: int) -> None:
    loopback.announced = announced
    with pytest.raises(PluginError, match=f"7 features instead of {announced}"):
        get(loopback, tmp_path, "natura2000")
    assert_nothing_kept(tmp_path)


def test_a_site_that_comes_twice_is_a_page_that_moved(loopback: Loopback, tmp_path: Path) -> None:
    layer = loopback.layers["patrinat_sic:sic"]
    layer[3] = layer[2]
    with pytest.raises(PluginError, match="6 features instead of 7"):
        get(loopback, tmp_path, "natura2000")
    assert_nothing_kept(tmp_path)


def test_an_error_report_is_quoted_and_not_asked_for_again(loopback: Loopback, tmp_path: Path) -> None:
    loopback.script(WFS, Reply(400, EXCEPTION_REPORT, "application/xml"))
    with pytest.raises(PluginError, match="Unknown feature type & namespace"):
        get(loopback, tmp_path, "natura2000")
    assert loopback.times(WFS) == 1


def test_an_error_report_with_status_200_is_no_data(loopback: Loopback, tmp_path: Path) -> None:
    loopback.script(WFS, Reply(200, EXCEPTION_REPORT, "application/xml"))
    with pytest.raises(PluginError, match="Unknown feature type & namespace"):
        get(loopback, tmp_path, "natura2000")


def test_the_sporadic_400_of_the_geoplateforme_is_asked_again(loopback: Loopback, tmp_path: Path) -> None:
    loopback.script(WFS, Reply(400, b"Bad Request", "text/plain"))
    assert len(get(loopback, tmp_path, "natura2000")) == 2


def test_a_400_of_another_service_is_final(loopback: Loopback, tmp_path: Path) -> None:
    loopback.script(GOUV, Reply(400, b"Bad Request", "text/plain"))
    with pytest.raises(PluginError, match="400"):
        get(loopback, tmp_path, "vacant_land")
    assert loopback.times(GOUV) == 1


def test_a_document_cut_short_is_asked_again(loopback: Loopback, tmp_path: Path) -> None:
    loopback.script(WFS, Reply(200, b'{"type": "FeatureCollection", "features": [', "application/json"))
    assert len(get(loopback, tmp_path, "natura2000")) == 2


def test_an_answer_that_is_no_collection(loopback: Loopback, tmp_path: Path) -> None:
    loopback.script(WFS, Reply(200, b'{"features": "none"}'))
    with pytest.raises(PluginError, match="no collection"):
        get(loopback, tmp_path, "natura2000")


def test_natura_sites_of_a_department_are_those_of_its_box(loopback: Loopback, tmp_path: Path) -> None:
    far = loopback.layers["patrinat_sic:sic"][6]
    far["geometry"]["coordinates"] = [[[[6.0, 44.0], [6.1, 44.0], [6.1, 44.1], [6.0, 44.0]]]]
    sic, zps = get(loopback, tmp_path, "natura2000", ["49"])
    assert len(collection(sic)["features"]) == 6
    assert len(collection(zps)["features"]) == 3
    boxes = {asked.query["BBOX"] for asked in loopback.asked if "BBOX" in asked.query}
    assert boxes == {"-1.41000,46.89000,-0.59000,47.41000,EPSG:4326"}
    assert not any("BBOX" in asked.query and "CQL_FILTER" in asked.query for asked in loopback.asked)


def test_a_site_in_two_boxes_comes_once(loopback: Loopback, tmp_path: Path) -> None:
    loopback.layers["ADMINEXPRESS-COG-CARTO-PE.LATEST:departement"][1]["properties"]["code_insee"] = "79"
    loopback.layers["ADMINEXPRESS-COG-CARTO-PE.LATEST:departement"][1]["geometry"] = {
        "type": "MultiPolygon",
        "coordinates": [[[[-0.9, 46.9], [-0.5, 46.9], [-0.5, 47.2], [-0.9, 46.9]]]],
    }
    sic, _zps = get(loopback, tmp_path, "natura2000", ["49", "79"])
    assert len(collection(sic)["features"]) == 7


def test_a_box_where_only_one_layer_has_sites(loopback: Loopback, tmp_path: Path) -> None:
    loopback.layers["patrinat_zps:zps"] = []
    (sic,) = get(loopback, tmp_path, "natura2000", [-1.0, 46.9, -0.5, 47.2])
    assert sic.name == "patrinat_sic_sic.geojson"


@pytest.mark.parametrize("area", [None, [46.9, -1.0, 47.2, -0.5]], ids=["whole", "axes swapped"])
def test_nothing_at_all_is_no_data(loopback: Loopback, tmp_path: Path, area: list[float] | None) -> None:
    if area is None:
        loopback.layers["patrinat_sic:sic"] = loopback.layers["patrinat_zps:zps"] = []
    with pytest.raises(PluginError, match="No feature"):
        get(loopback, tmp_path, "natura2000", area)
    assert_nothing_kept(tmp_path)


def test_an_unknown_department(loopback: Loopback, tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="98"):
        get(loopback, tmp_path, "natura2000", ["98"])


# Communes and EPCI


@pytest.mark.parametrize(("source_id", "count"), [("communes", 2), ("epci", 1)])
def test_the_whole_country_comes_from_the_wfs(loopback: Loopback, tmp_path: Path, source_id: str, count: int) -> None:
    (path,) = get(loopback, tmp_path, source_id)
    assert len(collection(path)["features"]) == count
    assert loopback.times(WFS) == 1


def test_communes_of_departments(loopback: Loopback, tmp_path: Path) -> None:
    (path,) = get(loopback, tmp_path, "communes", ["49"])
    assert [feature["properties"]["code"] for feature in collection(path)["features"]] == ["49099", "49023"]
    assert loopback.asked[0].path == "/departements/49/communes"
    assert loopback.asked[0].query["geometry"] == "contour"


def test_an_epci_across_departments_comes_once(loopback: Loopback, tmp_path: Path) -> None:
    loopback.epci["79"] = loopback.epci["49"]
    (path,) = get(loopback, tmp_path, "epci", ["49", "79"])
    assert len(collection(path)["features"]) == 1


def test_communes_of_an_unknown_department(loopback: Loopback, tmp_path: Path) -> None:
    with pytest.raises(PluginError, match=r"404.*Not Found"):
        get(loopback, tmp_path, "communes", ["48"])


# Cartofriches


def test_sites_of_a_department_follow_plain_links(loopback: Loopback, tmp_path: Path) -> None:
    loopback.page_limit = 5
    (path,) = get(loopback, tmp_path, "vacant_land", ["49"])
    assert len(collection(path)["features"]) == 12
    assert loopback.times(CEREMA) == 3
    assert loopback.asked[0].query["fields"] == "all"


def test_sites_of_a_large_box_are_asked_by_degrees(loopback: Loopback, tmp_path: Path) -> None:
    (path,) = get(loopback, tmp_path, "vacant_land", [-2.0, 46.5, 0.4, 47.9])
    assert len(collection(path)["features"]) == 12
    assert loopback.times(CEREMA) == 6


def test_a_page_that_is_missing_keeps_nothing(loopback: Loopback, tmp_path: Path) -> None:
    page = {"type": "FeatureCollection", "count": 12, "next": None, "features": loopback.sites[:5]}
    loopback.script(CEREMA, Reply(body=json.dumps(page).encode()))
    with pytest.raises(PluginError, match="5 instead of 12"):
        get(loopback, tmp_path, "vacant_land", ["49"])
    assert_nothing_kept(tmp_path)


def test_a_department_without_sites(loopback: Loopback, tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="No feature"):
        get(loopback, tmp_path, "vacant_land", ["75"])


# The folder


def test_what_cannot_be_downloaded_says_how_to_fetch_it(loopback: Loopback, tmp_path: Path) -> None:
    with pytest.raises(PluginError) as caught:
        get(loopback, tmp_path, "employment_basins")
    assert "statistiques.francetravail.org" in caught.value.where
    assert "download the workbook" in caught.value.todo
    with pytest.raises(PluginError, match="unheard_of"):
        get(loopback, tmp_path, "unheard_of")


def test_a_new_download_replaces_the_former_file(loopback: Loopback, tmp_path: Path) -> None:
    get(loopback, tmp_path, "natura2000")
    loopback.layers["patrinat_sic:sic"].pop()
    sic, _zps = get(loopback, tmp_path, "natura2000")
    assert len(collection(sic)["features"]) == 6
    assert len(list(tmp_path.iterdir())) == 4


def test_a_failure_leaves_the_former_files_whole(loopback: Loopback, tmp_path: Path) -> None:
    paths = get(loopback, tmp_path, "natura2000")
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    loopback.announced = 99
    with pytest.raises(PluginError):
        get(loopback, tmp_path, "natura2000")
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before
    assert len(paths) == 2


def test_a_place_that_cannot_hold_files(loopback: Loopback, tmp_path: Path) -> None:
    occupied = tmp_path / "file"
    occupied.write_text("x")
    with pytest.raises(PluginError, match="cannot be written"):
        get(loopback, occupied, "natura2000")


# Files kept, taken up again, and limits


def test_a_file_cut_is_taken_up_where_it_was_cut(loopback: Loopback, tmp_path: Path) -> None:
    loopback.publish_vacant_land(count=3000)
    ranges: list[str] = []

    def cut_first(asked: Asked, good: Reply) -> Reply:
        if asked.host != STATIC:
            return good
        ranges.append(asked.headers.get("Range", ""))
        return replace(good, cut=100_000) if len(ranges) == 1 else good

    loopback.twist = cut_first
    (path,) = get(loopback, tmp_path, "vacant_land")
    assert ranges[0] == ""
    assert ranges[1].startswith("bytes=")
    assert int(ranges[1][len("bytes=") : -1]) > 0
    assert len(path.read_text().splitlines()) == 3001


def test_a_file_that_changed_meanwhile_is_begun_anew(loopback: Loopback, tmp_path: Path) -> None:
    loopback.publish_vacant_land(count=3000)
    times: list[str] = []

    def changed(asked: Asked, good: Reply) -> Reply:
        if asked.host != STATIC:
            return good
        times.append(asked.headers.get("If-Range", ""))
        other = {**good.headers, "ETag": '"before"'}
        return replace(good, body=b"x" * 150_000, headers=other, cut=100_000) if len(times) == 1 else good

    loopback.twist = changed
    (path,) = get(loopback, tmp_path, "vacant_land")
    assert times[1] == '"before"'
    assert len(path.read_text().splitlines()) == 3001


def test_another_part_than_the_one_asked_for_is_not_joined(loopback: Loopback, tmp_path: Path) -> None:
    loopback.publish_vacant_land(count=3000)
    times: list[int] = []

    def false_part(asked: Asked, good: Reply) -> Reply:
        if asked.host != STATIC:
            return good
        times.append(good.status)
        if len(times) == 1:
            return replace(good, cut=100_000)
        return replace(good, headers={**good.headers, "Content-Range": "bytes 5-9/10"}) if len(times) == 2 else good

    loopback.twist = false_part
    (path,) = get(loopback, tmp_path, "vacant_land")
    assert times == [200, 206, 200]
    assert len(path.read_text().splitlines()) == 3001


def test_a_file_that_has_not_changed_is_not_sent_again(loopback: Loopback, tmp_path: Path) -> None:
    loopback.publish_vacant_land()
    (held,) = get(loopback, tmp_path / "held", "vacant_land")
    again = replace(HASTY, held=tmp_path / "held")
    (path,) = get(loopback, tmp_path / "new", "vacant_land", policy=again)
    assert "If-None-Match" in loopback.asked[-1].headers
    assert path.read_bytes() == held.read_bytes()
    assert sidecar(path)["etag"] == sidecar(held)["etag"]
    # A file that somebody has changed is no longer the one that the server knows.
    held.write_bytes(b"changed")
    get(loopback, tmp_path / "newer", "vacant_land", policy=again)
    assert "If-None-Match" not in loopback.asked[-1].headers


@pytest.mark.parametrize(
    "limits", [{"total_cap": 100_000}, {"total_seconds": 0.0}, {"document_cap": 100}], ids=["bytes", "seconds", "document"]
)
def test_a_download_has_limits_of_bytes_and_of_time(loopback: Loopback, tmp_path: Path, limits: dict[str, Any]) -> None:
    loopback.publish_vacant_land(count=3000)
    with pytest.raises(PluginError, match=r"larger than|takes longer than"):
        get(loopback, tmp_path, "vacant_land", policy=replace(HASTY, **limits))
    assert_nothing_kept(tmp_path)


@pytest.mark.parametrize(
    ("target", "origin", "mirror", "secure"),
    [
        ("https://a.fr/x", "https://b.fr", "", True),
        ("http://a.fr/x", "https://b.fr", "", True),  # asked for by https all the same
        ("http://127.0.0.1/x", "https://b.fr", "", False),
        ("http://127.0.0.1/x", "http://127.0.0.1/y", "", True),
        ("ftp://a.fr/x", "https://b.fr", "", False),
        ("file:///etc/passwd", "https://b.fr", "https://m.fr", False),
        ("https://a.fr/x", "https://b.fr", "http://mirror.local", True),
    ],
)
def test_redirects_stay_on_a_secured_connection(target: str, origin: str, mirror: str, secure: bool) -> None:
    assert is_secure(target, origin, mirror) == secure
