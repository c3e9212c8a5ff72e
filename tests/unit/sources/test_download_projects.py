"""Funded projects, turnkey sites and activity zones, fetched from a stand-in of the official endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.invented_projects import RELANCE, SLUG, SLUG_2023, as_csv, relance_rows
from tests.loopback import ECONOMIE, GOUV, STATIC, WEB_PAGE, WFS, Loopback, Reply
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources.download import Policy, fetch, new_session
from ti_dataviz_plugin.sources.recognise import read_file

if TYPE_CHECKING:
    from pathlib import Path

HASTY = Policy(attempts=2, first_wait=0.01, longest_wait=0.02, read_timeout=2.0)
EXPORT = f"{ECONOMIE}/api/explore/v2.1/catalog/datasets/plan-de-relance/exports/csv"
RECORDS = f"{ECONOMIE}/api/explore/v2.1/catalog/datasets/plan-de-relance/records"


def bring(loopback: Loopback, folder: Path, source_id: str, area: object = None) -> list[Path]:
    """Fetch a source from the stand-in."""
    with new_session() as session:
        return fetch(source_id, session, folder, loopback.address, area, policy=HASTY)  # type: ignore[arg-type]


def test_the_lists_of_funded_projects_come_together(loopback: Loopback, tmp_path: Path) -> None:
    loopback.publish_projects(3)
    datasets = [read_file(path)[0] for path in bring(loopback, tmp_path, "funded_projects")]
    assert [(dataset.part, len(dataset.table)) for dataset in datasets] == [
        ("france_relance", 3),
        ("fonds_vert 2024", 3),
        ("fonds_vert 2023", 3),
    ]
    asked = next(request for request in loopback.asked if request.path.endswith("exports/csv"))
    assert (asked.query["use_labels"], asked.query["delimiter"]) == ("false", ",")
    assert datasets[0].provenance.url.startswith(loopback.address)


@pytest.mark.parametrize(
    ("place", "reply", "message"),
    [
        (EXPORT, Reply(200, WEB_PAGE, "text/html"), "web page"),
        (EXPORT, Reply(404, b'{"error_code": "ODSError"}'), "status 404"),
        (
            EXPORT,
            Reply(body=as_csv([RELANCE, *relance_rows({})]), content_type="text/csv"),
            "export has 1 rows; the service counts 3",
        ),
        (RECORDS, Reply(body=b'{"results": []}'), "does not say how many rows"),
        (RECORDS, Reply(429, b"quota"), "after 2 attempts"),
        (f"{GOUV}/api/1/datasets/{SLUG}", Reply(404, b"{}"), "status 404"),
        (f"{GOUV}/api/1/datasets/{SLUG_2023}", Reply(body=b'{"resources": []}'), "no file named like"),
        (f"{STATIC}/resources/{SLUG}", Reply(body=b"cut", content_type="text/csv"), "not the one that the publisher"),
    ],
)
def test_a_fault_of_one_list_leaves_the_folder_as_it_was(
    loopback: Loopback, tmp_path: Path, place: str, reply: Reply, message: str
) -> None:
    loopback.publish_projects(3)
    loopback.script(place, reply, reply)
    with pytest.raises(PluginError, match=message):
        bring(loopback, tmp_path / "downloads", "funded_projects")
    assert list((tmp_path / "downloads").iterdir()) == []


def test_a_list_that_fails_once_is_asked_again(loopback: Loopback, tmp_path: Path) -> None:
    loopback.publish_projects(3)
    loopback.script(EXPORT, Reply(500, b"error"))
    assert len(bring(loopback, tmp_path, "funded_projects")) == 3
    assert loopback.times(EXPORT) == 2


def test_turnkey_sites_are_found_by_their_name(loopback: Loopback, tmp_path: Path) -> None:
    loopback.publish_projects()
    (path,) = bring(loopback, tmp_path, "turnkey_sites")
    (dataset,) = read_file(path)
    assert (dataset.source_id, len(dataset.table), dataset.provenance.vintage) == ("turnkey_sites", 3, "2026-01")


def test_activity_zones_of_a_department(loopback: Loopback, tmp_path: Path) -> None:
    loopback.page_limit = 4
    (path,) = bring(loopback, tmp_path, "activity_zones", ["49"])
    (dataset,) = read_file(path)
    assert (dataset.source_id, len(dataset.table)) == ("activity_zones", 6)
    assert loopback.times(f"{WFS}/wfs/ows") == 4  # the department's box, then three pages


def test_activity_zones_that_come_incomplete(loopback: Loopback, tmp_path: Path) -> None:
    loopback.announced = 12
    with pytest.raises(PluginError, match="incomplete"):
        bring(loopback, tmp_path / "downloads", "activity_zones")
    assert list((tmp_path / "downloads").iterdir()) == []
