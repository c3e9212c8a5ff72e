"""Objects that no file documents: one by one, and from a table whose every row has a fate."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely import Point

from tests.unit.enrichment.conftest import CLERK
from tests.unit.geography.conftest import boundaries, communes, dataset
from ti_dataviz_plugin.enrichment.book import FILE, Book
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED
from ti_dataviz_plugin.enrichment.intake import (
    AGAIN,
    COLUMNS,
    ESTABLISHMENT,
    KINDS,
    NEW,
    SITE,
    WRONG,
    addition,
    match,
    plan,
    read,
)
from ti_dataviz_plugin.enrichment.local import open_atlas
from ti_dataviz_plugin.enrichment.standards import HEADCOUNTS, headcount_class
from ti_dataviz_plugin.enrichment.subject import subject_of
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from pathlib import Path

TABLE = """Raison sociale;Code NAF;Effectif;Commune;Longitude;Latitude;Remarque
Atelier de découpe;2562B;6 à 9 salariés;;-0,85;47,05;vu sur place
Scierie;16.10A;;La Tourlandry;;;
Atelier de découpe;2562B;6 à 9 salariés;;-0,85;47,05;vu sur place
Forge;44.99Z;;Cholet;;;
Moulin;;;Nulle-Part;;;
Four;;beaucoup;Cholet;;;
Chai;;;;200;95;
=CMD();;;Cholet;;;<script>
;;;Cholet;;;
"""


@pytest.fixture
def held(tmp_path: Path) -> Workspace:
    workspace = Workspace(tmp_path / "espace")
    workspace.add([dataset("communes", communes()), dataset("ti_boundaries", boundaries())])
    return workspace


def test_each_row_has_a_fate(held: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "créations.csv"
    path.write_text(TABLE, encoding="utf-8")
    sheet = read(path)
    atlas = open_atlas(held)
    matching = match([str(name) for name in sheet.rows.columns], ESTABLISHMENT)
    assert matching["name"] == "Raison sociale"
    assert matching["reason"] == "Remarque"

    fates = plan(sheet, matching, ESTABLISHMENT, atlas, CLERK)

    assert [fate.outcome for fate in fates] == [NEW, NEW, AGAIN, WRONG, WRONG, WRONG, WRONG, NEW, WRONG]
    assert [fate.title for fate in fates][:2] == ["Atelier de découpe", "Scierie"]
    assert "La Tourlandry" in fates[1].why
    assert "44.99Z" in fates[3].why
    assert "Nulle-Part" in fates[4].why
    assert "beaucoup" in fates[5].why
    assert not (held.folder / FILE).exists()

    book = Book(held.folder / FILE)
    book.add([fate.contribution for fate in fates if fate.contribution is not None], CLERK)
    again = plan(sheet, matching, ESTABLISHMENT, atlas, CLERK, book.contributions())
    assert {fate.outcome for fate in again} == {AGAIN, WRONG}
    book.decide([one.uuid for one in book.contributions()], ACCEPTED, CLERK)
    table = open_atlas(held).table("economic_sites").set_index("name")
    assert table["activity"]["Atelier de découpe"] == "25.62B"
    assert table["commune"]["Atelier de découpe"] == "49099"
    assert table["commune"]["Scierie"] == "49301"
    assert set(table["producer"]) == {CLERK.organisation}


def test_a_vacant_site_is_added_too(held: Workspace) -> None:
    one = addition(SITE, {"site_name": "Friche", "status": "friche sans projet", "area_m2": "1 200"}, Point(-0.85, 47.05),
                   "vue", CLERK)  # fmt: skip

    Book(held.folder / FILE).add([one], CLERK)
    Book(held.folder / FILE).decide([one.uuid], ACCEPTED, CLERK)
    atlas = open_atlas(held)

    assert list(atlas.table("vacant_land")["area_m2"]) == [1200.0]
    subject = subject_of(atlas, "vacant_land", one.key)
    assert (subject.title, subject.version, subject.values["area_m2"]) == ("Friche", "", "1200")
    assert "friche reconvertie" in subject.allowed["status"]


def test_an_object_that_is_gone_cannot_be_corrected(held: Workspace) -> None:
    with pytest.raises(PluginError, match="not in the data"):
        subject_of(open_atlas(held), "vacant_land", "49099_9")
    with pytest.raises(PluginError, match="cannot be corrected"):
        subject_of(open_atlas(held), "communes", "49099")


def test_a_status_out_of_the_standard_is_refused() -> None:
    with pytest.raises(PluginError, match="standard"):
        addition(SITE, {"site_name": "Friche", "status": "très friche"}, Point(-0.85, 47.05), "vue", CLERK)


@given(st.sampled_from(KINDS), st.lists(st.text(max_size=12), max_size=12, unique=True))
def test_a_header_is_matched_once_at_most(kind: str, headers: list[str]) -> None:
    found = match(headers, kind)

    assert set(found) <= set(COLUMNS[kind])
    assert set(found.values()) <= set(headers)
    assert len(set(found.values())) == len(found)


@given(st.text(min_size=1, max_size=40).filter(str.strip))
def test_any_name_is_kept_as_it_is(name: str) -> None:
    if "\x00" in name:
        return
    one = addition(ESTABLISHMENT, {"name": name}, Point(-0.85, 47.05), "vue", CLERK)

    assert json.loads(one.proposed_value)["name"] == name.strip()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12", "10 à 19 salariés"), ("12.0", "10 à 19 salariés"), ("0", "0 salarié"), ("2", "1 ou 2 salariés"),
        ("1 250 salariés", "1 000 à 1 999 salariés"), ("10-19", "10 à 19 salariés"), ("6 a 9", "6 à 9 salariés"),
        ("15000", "10 000 salariés et plus"), ("10-20", "10-20"), ("01", "01"), ("-3", "-3"), ("plus de 50", "plus de 50"),
        ("", ""),
    ],
)  # fmt: skip
def test_a_number_of_employees_becomes_a_class_of_the_register(text: str, expected: str) -> None:
    assert headcount_class(text) == expected


@pytest.mark.parametrize("text", HEADCOUNTS)
def test_a_class_of_the_register_stays_as_it_is(text: str) -> None:
    assert headcount_class(text) == text


@given(st.integers(min_value=0, max_value=10**6))
def test_the_class_of_a_number_holds_it(employees: int) -> None:
    numbers = [int(each) for each in re.findall(r"\d+", headcount_class(str(employees)).replace(" ", ""))]
    assert numbers[0] <= employees
    if len(numbers) == 2:
        assert employees <= numbers[1]


def test_what_is_read_of_a_number_of_employees_is_said(held: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "effectifs.csv"
    path.write_text("Nom;Effectif;Commune\nScierie;12;Cholet\n", encoding="utf-8")
    sheet = read(path)
    (fate,) = plan(sheet, match(["Nom", "Effectif", "Commune"], ESTABLISHMENT), ESTABLISHMENT, open_atlas(held), CLERK)
    assert fate.contribution is not None
    assert json.loads(fate.contribution.proposed_value)["headcount"] == "10 à 19 salariés"
    assert "“12” is read as “10 à 19 salariés”" in fate.why
