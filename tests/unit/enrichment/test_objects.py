"""What can be corrected: each source declared can be read, corrected in each way, marked, and checked when it is entered."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import geopandas as gpd
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely import Point, box

from tests.unit.enrichment.conftest import CLERK, correction
from tests.unit.geography.conftest import boundaries, communes, dataset, provenance
from ti_dataviz_plugin.enrichment.book import FILE, Book
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, ADD, COMMENT, GONE, SHAPE, VALUE
from ti_dataviz_plugin.enrichment.local import open_atlas
from ti_dataviz_plugin.enrichment.objects import CORRECTABLE, LONGEST, OBJECTS, check_form, check_new, layer_source
from ti_dataviz_plugin.enrichment.overlay import OFFICIAL, keys_of
from ti_dataviz_plugin.enrichment.standards import allowed
from ti_dataviz_plugin.enrichment.subject import site_key, subject_of
from ti_dataviz_plugin.enrichment.touching import comment_texts, local_of
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.provenance import Dataset
from ti_dataviz_plugin.sources.tables import FLOAT, GEOMETRY, TABLES, TEXT, conform
from ti_dataviz_plugin.workspace.keys import KEYS
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from pathlib import Path


def _rows(source_id: str) -> Dataset:
    """Return two invented objects of a source."""
    columns = TABLES[source_id]
    table = pd.DataFrame({name: [f"{name} 1", f"{name} 2"] for name, kind in columns.items() if kind == TEXT})
    for name in (name for name, kind in columns.items() if kind == FLOAT):
        table[name] = [1.0, 2.0]
    if "commune" in columns:
        table["commune"] = "49099"
    if source_id == "economic_sites":
        table["object_kind"] = ["site", "plot"]
    if GEOMETRY in columns.values():
        table = gpd.GeoDataFrame(
            table, geometry=[box(-0.86, 47.04, -0.85, 47.05), box(-0.84, 47.04, -0.83, 47.05)], crs=4326
        )
    return Dataset(conform(table, source_id), provenance(source_id), "49")


def _held(folder: Path, *sources: str) -> Workspace:
    workspace = Workspace(folder / "espace")
    workspace.add([dataset("communes", communes()), dataset("ti_boundaries", boundaries()), *map(_rows, sources)])
    return workspace


@pytest.mark.parametrize("source_id", CORRECTABLE)
def test_an_object_of_each_source_is_corrected_and_marked(source_id: str, tmp_path: Path) -> None:
    workspace = _held(tmp_path, source_id)
    atlas = open_atlas(workspace)
    first, second = keys_of(atlas.table(source_id), source_id)
    subject = subject_of(atlas, source_id, first)
    field = next(name for name in subject.values if TABLES[source_id][name] == TEXT and name not in subject.allowed)
    told = {"source_id": source_id, "official_value": subject.values[field], "state": ACCEPTED}
    said = [
        correction(first, "autre texte", field=field, **told),
        correction(second, "", kind=GONE, field="", source_id=source_id, state=ACCEPTED),
        correction(first, "", kind=COMMENT, field="", source_id=source_id, reason="à suivre"),
    ]
    if subject.has_shape:
        said.append(correction(first, "", kind=SHAPE, field="", source_id=source_id, state=ACCEPTED))
    Book(workspace.folder / FILE).add(said, CLERK)
    after = open_atlas(workspace)
    table, marks = after.table(source_id), after.marks(source_id)
    assert list(table[field]) == ["autre texte"]
    assert marks is not None
    assert set(marks["key"]) == {first, second}
    assert set(marks["author"]) == {CLERK.name}
    if subject.has_shape:
        assert table.geometry.iloc[0].equals(Point(-0.9, 47.1))
    assert list(comment_texts(said, source_id)) == [first]
    official = open_atlas(workspace, mode=OFFICIAL)
    assert len(official.table(source_id)) == 2
    assert official.marks(source_id) is None
    territory = after.territory("epci", "200000002")
    if subject.has_shape or "commune" in TABLES[source_id]:
        assert local_of(after, territory, said).here


@pytest.mark.parametrize("source_id", CORRECTABLE)
def test_what_is_declared_exists(source_id: str) -> None:
    declared, columns = OBJECTS[source_id], TABLES[source_id]
    named = {*declared.names, *declared.kept, *declared.values}
    assert named <= set(columns)
    assert not set(declared.kept) & set(KEYS[source_id])
    assert set(allowed(source_id, "site")) <= set(columns)
    assert all(layer_source(layer) == source_id for layer in declared.layers)
    assert layer_source("boundary") == ""
    assert layer_source("ranked_sites", source_id) == source_id
    assert layer_source("ranked_sites", "user_sites") == ""


def test_candidate_sites_lead_to_their_objects(tmp_path: Path) -> None:
    atlas = open_atlas(_held(tmp_path, "vacant_land", "economic_sites", "turnkey_sites"))
    assert site_key(atlas, "vacant_land", "49_1", "49099") == "49_1"
    assert site_key(atlas, "turnkey_sites", "T1", "49099") == "T1|49099"
    assert site_key(atlas, "economic_sites", "object_id 2", "49099") == "plot|object_id 2"
    assert site_key(atlas, "economic_sites", "autre", "49099") == ""
    assert site_key(atlas, "user_sites", "1", "") == ""


@pytest.mark.parametrize(
    ("source_id", "name", "wrong", "right"),
    [
        ("vacant_land", "area_m2", "-1", "1 200,5"),
        ("vacant_land", "identified_on", "31/12/2026", "2026-12-31"),
        ("vacant_land", "commune", "Cholet", "2A004"),
        ("vacant_land", "parcels", "AB12", "49099000AB0001|49099000AB0002"),
        ("vacant_land", "url", "javascript:alert(1)", "https://exemple.fr/site"),
        ("economic_sites", "vacancy_percent", "120", "12,5"),
        ("installations", "siret", "123", "12345678900012"),
        ("funded_projects", "year", "l'an dernier", "2026"),
        ("vacant_land", "site_name", "é" * (LONGEST + 1), "é" * LONGEST),
    ],
)  # fmt: skip
def test_a_value_that_a_column_cannot_hold_is_refused_in_words(source_id: str, name: str, wrong: str, right: str) -> None:
    with pytest.raises(PluginError) as refused:
        check_form(source_id, name, wrong, lambda _name: "Nom lisible")
    assert "Nom lisible" in str(refused.value)
    check_form(source_id, name, right)
    check_form(source_id, name, "")


def test_what_is_added_is_checked_cell_by_cell() -> None:
    row = {"site_name": "Friche", "commune": "Cholet"}
    one = correction("local-1", json.dumps(row), kind=ADD, field="", official_value="")
    with pytest.raises(PluginError, match="INSEE"):
        check_new(one)
    check_new(correction("1", "12", kind=VALUE, field="area_m2"))


@given(st.sampled_from(CORRECTABLE), st.data(), st.text(max_size=60))
def test_any_text_is_taken_or_refused_in_words(source_id: str, data: st.DataObject, text: str) -> None:
    name = data.draw(st.sampled_from(sorted(TABLES[source_id])))
    told = []
    try:
        check_form(source_id, name, text)
    except PluginError as error:
        told.append(error.what)
    assert all(told)
