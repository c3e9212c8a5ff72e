"""Corrections given back to producers: nothing that a spreadsheet runs, and rows that the standards accept."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import geopandas as gpd
import pytest
from shapely import Point, box

from tests.unit.enrichment.conftest import CLERK, correction
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, ADD, COMMENT, GONE, SHAPE, Contribution, changed
from ti_dataviz_plugin.enrichment.intake import addition
from ti_dataviz_plugin.enrichment.producer import COLUMNS, give, write_corrections, write_standard
from ti_dataviz_plugin.enrichment.sheets import ESTABLISHMENT
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources import cnig
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.sources.tables import conform

if TYPE_CHECKING:
    from pathlib import Path


def _read(path: Path) -> list[dict[str, str]]:
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def _accepted(one: Contribution) -> Contribution:
    return changed(one, state=ACCEPTED, reviewer="Agent R", reviewed_at="2026-03-02T10:00:00+00:00")


def _sites() -> gpd.GeoDataFrame:
    rows = [
        {
            "site_id": f"49099_{place}", "site_name": "Tannerie", "site_type": "friche industrielle", "area_m2": 1234.6,
            "status": "friche sans projet", "commune": "49099", "commune_name": "Cholet", "identified_on": "2020-01-02",
            "updated_on": "2021-02-03", "source_name": "Inventaire d'essai", "parcels": "49099000AB0001",
        }
        for place in (1, 2, 3)
    ]  # fmt: skip
    shapes = [box(-0.9, 47, -0.89, 47.01), Point(-0.9, 47.1), Point(-0.9, 47.1)]
    return gpd.GeoDataFrame(conform(gpd.GeoDataFrame(rows, geometry=shapes, crs=4326), "vacant_land"))


def test_a_list_of_corrections_holds_all_and_runs_nothing(tmp_path: Path) -> None:
    nasty = '=HYPERLINK("http://x";"y")\n;🏭'
    made = [
        correction(reason=nasty, proposed_value="@SUM(A1)"),
        correction("49099_2", geometry=None, official_value="-12,5"),
    ]
    assert write_corrections(made, tmp_path / "c.csv") == 2
    first, second = _read(tmp_path / "c.csv")
    assert list(first) == list(COLUMNS)
    assert first["reason"] == f"'{nasty}"
    assert first["proposed_value"] == "'@SUM(A1)"
    assert second["official_value"] == "-12,5"
    assert second["proposed_shape"] == first["proposed_shape"] == ""  # the place of a site is no shape that is proposed
    assert first["place"] == "POINT (-0.9 47.1)"
    drawn = correction(
        "49099_3", "", kind=SHAPE, field="", geometry=box(-0.9, 47, -0.89, 47.01), extra={"title": "Tannerie"}
    )
    write_corrections([drawn, correction()], tmp_path / "d.csv", str.upper)
    shape, value = _read(tmp_path / "d.csv")
    assert shape["proposed_shape"].startswith("POLYGON")
    assert (shape["object_name"], shape["field_name"], value["field_name"]) == ("Tannerie", "", "STATUS")


def test_an_establishment_without_siret_is_given_none(tmp_path: Path) -> None:
    one = _accepted(addition(ESTABLISHMENT, {"name": "Forge", "commune": "49099"}, Point(-0.8, 47), "vue", CLERK))
    table = conform(gpd.GeoDataFrame({"object_kind": []}, geometry=[], crs=4326), "economic_sites")
    told, found = write_standard(table, [one], cnig.ESTABLISHMENT, tmp_path / "e.csv")
    (row,) = _read(tmp_path / "e.csv")
    assert (row["etab_nom"], row["SIRET"]) == ("Forge", "")
    assert set(told) == {one.uuid}
    assert "SIRET" in {finding.field for finding in found}


def test_corrected_and_added_sites_conform_to_the_standard(tmp_path: Path) -> None:
    fields = {
        "site_name": "=Atelier", "site_type": "friche industrielle", "status": "friche sans projet", "commune": "49099",
        "commune_name": "Cholet", "area_m2": "900",
    }  # fmt: skip
    made = [
        _accepted(correction("49099_1")),
        _accepted(correction("local:1", json.dumps(fields), kind=ADD, field="", geometry=Point(-0.8, 47))),
        _accepted(correction("49099_2", "", kind=GONE, field="")),
        correction("49099_3", "friche avec projet"),
    ]
    path = tmp_path / "friches.csv"
    told, found = write_standard(_sites(), made, cnig.FRICHES, path)
    assert (set(told), found) == ({made[0].uuid, made[1].uuid}, [])
    corrected, added = _read(path)
    assert (corrected["site_statut"], corrected["site_actu_date"]) == ("friche reconvertie", "2026-03-02")
    assert corrected["geomsurf"].startswith("POLYGON")
    assert corrected["unite_fonciere_surface"] == "1235"
    assert added["site_nom"] == "'=Atelier"
    assert added["source_nom"] == made[1].author
    (again,) = read_file(path, "vacant_land")
    assert list(again.table["status"]) == ["friche reconvertie", "friche sans projet"]


def test_what_the_standard_asks_for_and_nobody_told_is_said(tmp_path: Path) -> None:
    rows = [{"object_kind": "site", "object_id": "S1", "name": "Zone", "area_m2": 372_000.0, "commune": "49099"}]
    table = gpd.GeoDataFrame(rows, geometry=[box(-0.9, 47, -0.89, 47.01)], crs=4326)
    table = conform(table, "economic_sites")
    made = [
        _accepted(correction("site|S1", "Zone du Port", source_id="economic_sites", field="name", official_value="Zone"))
    ]
    path = tmp_path / "sites.csv"
    _told, found = write_standard(table, made, cnig.SITE, path)
    (row,) = _read(path)
    assert row["site_nom"] == "Zone du Port"
    assert float(row["site_surf_brute"]) == 37.2
    assert row["site_geompoint"].startswith("-0.89")
    assert "site_moa_type" in {finding.field for finding in found}
    assert not {"site_nom", "site_surf_brute", "site_geompoint", "site_geomsurf", "site_actu_date"} & {
        finding.field for finding in found
    }
    with pytest.raises(PluginError, match="No accepted"):
        write_standard(table, made, cnig.PLOT, path)


def test_nothing_accepted_is_said(tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="No accepted"):
        write_standard(_sites(), [correction("49099_1")], cnig.FRICHES, tmp_path / "f.csv")
    assert not (tmp_path / "f.csv").exists()


def test_what_is_left_out_is_told_with_its_reason_and_statistics_go_beside(tmp_path: Path) -> None:
    first, second = _accepted(correction("49099_1", "friche avec projet")), _accepted(correction("49099_1"))
    made = [
        changed(first, reviewed_at="2026-01-01"), second, _accepted(correction("49099_2", "", kind=GONE, field="")),
        _accepted(correction("49099_2", "", kind=COMMENT, field="")), _accepted(correction("absente")),
        correction("49099_3"), _accepted(correction("FR52", source_id="natura2000", field="site_name")),
    ]  # fmt: skip
    given = give(made, "vacant_land", cnig.FRICHES, _sites(), tmp_path / "f.csv")
    assert (given.written, given.findings) == (1, ())
    reasons = {one.uuid: why for one, why in given.left}
    assert [reasons[one.uuid].split(" (")[0] for one in (*made[2:6], made[0])] == [
        "the standard has no row for an object that is gone", "the standard has no field for it",
        "its object is not in the official file held", "not accepted", "a later contribution on the same thing stands",
    ]  # fmt: skip
    assert len(reasons) == 5
    rows = _read(given.report)
    assert [(row["Field"], row["Objects"], row["proposed"], row["accepted"]) for row in rows] == [
        ("status", "3", "1", "3"), ("", "1", "0", "1"), ("", "1", "0", "1"),
    ]  # fmt: skip
    assert given.report.name == "f_quality.csv"


def test_the_list_holds_what_is_accepted_only(tmp_path: Path) -> None:
    made = [_accepted(correction("49099_1")), correction("49099_3")]
    given = give(made, "vacant_land", "", _sites(), tmp_path / "l.csv")
    assert [row["object"] for row in _read(tmp_path / "l.csv")] == ["49099_1"]
    assert [one.key for one, _why in given.left] == ["49099_3"]
    with pytest.raises(PluginError, match="accepted yet"):
        give(made[1:], "vacant_land", "", _sites(), tmp_path / "m.csv")
    assert not (tmp_path / "m.csv").exists()
