"""The commune of a funded project, from its code, its name or its coordinates. Squares of a tenth of a degree."""

from __future__ import annotations

from typing import TYPE_CHECKING

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from tests.unit.geography.conftest import communes, dataset
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.geography.places import department_of_postcode, resolve, town
from ti_dataviz_plugin.geography.report import DIFFERS, FOLLOWED, LEFT_OUT, RESOLVED, UNMATCHED
from ti_dataviz_plugin.sources import place_doubts as doubts
from ti_dataviz_plugin.sources.tables import conform
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from ti_dataviz_plugin.geography.report import JoinReport


def project(**values: object) -> dict[str, object]:
    """Return a project known by name only, but for what is given."""
    return {
        "project_id": "P", "beneficiary": "Exemple fictif", "commune": "", "commune_name": "CHOLET", "postcode": "49300",
        "department": "49", "place_doubt": doubts.NAME_ONLY, "geometry": None, **values,
    }  # fmt: skip


def found(atlas: Atlas, **values: object) -> tuple[pd.Series, JoinReport]:
    """Return one project resolved, and the report."""
    frame = gpd.GeoDataFrame(pd.DataFrame([project(**values)]), geometry="geometry", crs=4326)
    table, report = resolve(conform(frame, "funded_projects"), atlas)
    return table.iloc[0], report


def test_a_name_in_its_department(atlas: Atlas) -> None:
    row, report = found(atlas)
    assert (row["commune"], row["commune_name"], row["place_doubt"]) == ("49099", "Cholet", "")
    assert (report.matched, report.total, report.lines) == (1, 1, ())


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Cholet Cedex 2", "49099"),
        ("TOURLANDRY", "49301"),
        ("la tourlandry", "49301"),
        ("Aubigné sur Layon", "49012"),
        ("OREE D ANJOU", "49126"),
    ],
)
def test_names_as_files_write_them(atlas: Atlas, name: str, code: str) -> None:
    row, _report = found(atlas, commune_name=name)
    assert (row["commune"], row["place_doubt"]) == (code, "")


def test_a_former_commune_by_name_and_by_code(atlas: Atlas) -> None:
    row, report = found(atlas, commune_name="Liré")
    assert (row["commune"], row["place_doubt"], report.lines[0].kind) == ("49126", "", RESOLVED)
    row, report = found(atlas, commune="49069", commune_name="Champtoceaux", place_doubt="")
    assert (row["commune"], report.lines[0].kind) == ("49126", FOLLOWED)


def test_the_department_of_the_postcode_helps_and_is_told(atlas: Atlas) -> None:
    row, report = found(atlas, commune_name="Mortagne-sur-Sèvre", postcode="85290")
    assert (row["commune"], row["department"], row["place_doubt"]) == ("85151", "85", doubts.POSTCODE_DIFFERS)
    assert (report.lines[0].kind, "postcode" in report.lines[0].text) == (RESOLVED, True)
    row, _report = found(atlas, commune_name="Mortagne-sur-Sèvre", postcode="85290", department="")
    assert (row["commune"], row["place_doubt"]) == ("85151", "")


def test_coordinates_are_held_against_the_commune(atlas: Atlas) -> None:
    row, report = found(atlas, geometry=shapely.Point(-0.85, 47.05))
    assert (row["place_doubt"], report.lines) == ("", ())
    row, _report = found(atlas, geometry=shapely.Point(-0.85, 47.103))  # 300 m away
    assert row["place_doubt"] == ""
    row, report = found(atlas, geometry=shapely.Point(-0.75, 47.05))
    assert (row["commune"], row["place_doubt"]) == ("49099", doubts.POINT_OUTSIDE_COMMUNE)
    assert (report.lines[0].kind, "3.8 km" in report.lines[0].text) == (DIFFERS, True)
    row, _report = found(atlas, geometry=shapely.Point(-0.55, 47.05))
    assert row["place_doubt"] == doubts.POINT_IN_OTHER_DEPARTMENT


def test_coordinates_stand_in_for_a_name_that_nobody_knows(atlas: Atlas) -> None:
    row, report = found(atlas, commune_name="Ailleurs-sur-Rien", geometry=shapely.Point(-0.85, 47.05))
    assert (row["commune"], row["place_doubt"]) == ("49099", doubts.COMMUNE_FROM_POINT)
    assert report.lines[0].kind == RESOLVED
    row, report = found(atlas, commune_name="Ailleurs-sur-Rien")
    assert (row["commune"], row["commune_name"]) == ("", "Ailleurs-sur-Rien")
    assert doubts.COMMUNE_UNKNOWN in row["place_doubt"]
    assert report.lines[0].kind == UNMATCHED


def test_coordinates_in_another_department_do_not_stand_in(atlas: Atlas) -> None:
    row, _report = found(atlas, commune_name="Ailleurs-sur-Rien", geometry=shapely.Point(-0.55, 47.05))
    assert row["commune"] == ""


def test_places_away_from_the_communes_held_are_counted(atlas: Atlas) -> None:
    row, report = found(atlas, commune_name="Bourg-en-Bresse", department="01", postcode="01000")
    assert (row["commune"], report.matched) == ("", 0)
    assert (report.lines[0].kind, report.lines[0].text[:10]) == (LEFT_OUT, "1 projects")
    row, _report = found(atlas, commune="01053", commune_name="", department="01", place_doubt="")
    assert (row["commune"], row["department"]) == ("01053", "01")


def test_a_project_without_any_place_keeps_its_doubt(atlas: Atlas) -> None:
    values = {"commune_name": "", "postcode": "", "department": "", "place_doubt": doubts.REGION_ONLY}
    row, report = found(atlas, **values)
    assert (row["commune"], row["place_doubt"]) == ("", doubts.REGION_ONLY)
    assert report.lines[0].kind == LEFT_OUT


def test_postcodes() -> None:
    assert department_of_postcode("20000") == ("2A", "2B")
    assert department_of_postcode("97400") == ("974",)
    assert (department_of_postcode("49300"), department_of_postcode("")) == (("49",), ())


def test_towns_are_looked_up_without_what_varies() -> None:
    assert town("ST-NAZAIRE CEDEX") == town("Saint-Nazaire")
    assert town("Paris 15e Arrondissement") == town("PARIS 15") == "paris"
    assert town("Le Mans") == town("MANS")


def test_homonyms_are_told_by_the_coordinates_or_not_at_all(atlas: Atlas) -> None:
    atlas.communes.loc[atlas.communes["commune"] == "49012", "commune_name"] = "Le Cholet"
    named = {"commune_name": "LE CHOLET CEDEX"}
    row, report = found(atlas, **named)
    assert (row["commune"], report.lines[0].kind) == ("", UNMATCHED)
    assert doubts.COMMUNE_AMBIGUOUS in row["place_doubt"]
    row, _report = found(atlas, geometry=shapely.Point(-0.65, 47.05), **named)
    assert (row["commune"], row["place_doubt"]) == ("49012", "")


def test_a_district_is_of_its_city(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "workspace")
    table = communes()
    table.loc[table["commune"] == "93001", ["commune", "commune_name", "department"]] = ["75056", "Paris", "75"]
    workspace.add([dataset("communes", table)])
    row, report = found(Atlas.open(workspace), commune="75115", commune_name="Paris 15e", place_doubt="")
    assert (row["commune"], row["place_doubt"], report.lines[0].kind) == ("75056", "", RESOLVED)


def test_a_name_without_department_or_postcode(atlas: Atlas) -> None:
    row, report = found(atlas, department="", postcode="")
    assert (row["commune"], report.lines[0].kind) == ("", UNMATCHED)
    row, _report = found(atlas, department="", postcode="", geometry=shapely.Point(-0.85, 47.05))
    assert (row["commune"], row["place_doubt"]) == ("49099", doubts.COMMUNE_FROM_POINT)


def test_a_point_alone(atlas: Atlas) -> None:
    values = {"commune_name": "", "postcode": "", "department": "", "place_doubt": doubts.POINT_ONLY}
    row, _report = found(atlas, geometry=shapely.Point(-0.85, 47.05), **values)
    assert (row["commune"], row["commune_name"], row["place_doubt"]) == ("49099", "Cholet", doubts.COMMUNE_FROM_POINT)
