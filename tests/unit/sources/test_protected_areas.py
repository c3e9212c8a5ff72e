"""Protected areas beside Natura 2000. All perimeters are invented: rectangles near Cholet, named *exemple fictif*."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from tests.invented import protected_sites, rectangle
from tests.loopback import EXCEPTION_REPORT, WFS, Reply
from ti_dataviz_plugin import language
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources.catalogue import catalogue
from ti_dataviz_plugin.sources.download import Policy, Selection, fetch, new_session
from ti_dataviz_plugin.sources.protected_kinds import WEIGHTS, kind_named, kinds, weight_name
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.sources.tables import TABLES
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from tests.loopback import Loopback

HASTY = Policy(attempts=3, first_wait=0.01, longest_wait=0.05, read_timeout=5.0)
BOX = (-1.0, 46.9, -0.5, 47.2)


def get(loopback: Loopback, folder: Path, **more: Any) -> list[Path]:
    """Fetch through the stand-in."""
    with new_session() as session:
        return fetch("protected_areas", session, folder, loopback.address, Selection(**{"box": BOX, **more}), policy=HASTY)


def saved(path: Path, kind: str, layer: str, name: str = "", count: int = 2) -> Path:
    """Write an answer saved by hand."""
    named = {"name": name} if name else {}
    content = {"type": "FeatureCollection", **named, "features": protected_sites(kind, layer, count)}
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def test_every_layer_of_the_catalogue_is_read_with_its_kind_and_weight(loopback: Loopback, tmp_path: Path) -> None:
    paths = get(loopback, tmp_path)
    layers = catalogue()["protected_areas"].layers
    assert len(paths) == len(layers)
    found: dict[str, str] = {}
    for path in paths:
        (dataset,) = read_file(path)
        assert list(dataset.table.columns) == list(TABLES["protected_areas"])
        assert len(dataset.table) == 2
        assert dataset.provenance.source_id == "protected_areas"
        found.update(zip(dataset.table["kind"], dataset.table["regulatory_weight"]))
    assert set(found) == (set(layers) - {"pn"}) | {"pn_coeur", "pn_adhesion"}
    assert found == {kind: kinds()[kind].weight for kind in found}
    assert found["znieff1"] == "inventory"
    assert found["pn_coeur"] == "strict protection"
    assert found["pn_adhesion"] == "charter"


def test_only_the_layers_chosen_are_asked_for(loopback: Loopback, tmp_path: Path) -> None:
    paths = get(loopback, tmp_path, parts=("apb", "znieff1"))
    assert sorted(path.name for path in paths) == ["patrinat_apb_apb.geojson", "patrinat_znieff1_znieff1.geojson"]
    assert {asked.query["TYPENAMES"] for asked in loopback.asked} == {"patrinat_apb:apb", "patrinat_znieff1:znieff1"}
    with pytest.raises(PluginError, match="no layer sic") as caught:
        get(loopback, tmp_path, parts=("sic",))
    assert "znieff1" in caught.value.todo


def test_a_layer_that_is_refused_keeps_nothing(loopback: Loopback, tmp_path: Path) -> None:
    loopback.script(WFS, Reply(body=json.dumps({"type": "FeatureCollection", "features": []}).encode()))
    loopback.script(WFS, Reply(400, EXCEPTION_REPORT, "application/xml"))
    with pytest.raises(PluginError, match="Unknown feature type"):
        get(loopback, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_columns_of_a_site(tmp_path: Path) -> None:
    (dataset,) = read_file(saved(tmp_path / "apb_49.geojson", "apb", "patrinat_apb:apb"))
    site = dataset.table.iloc[0]
    assert (site["site_code"], site["site_name"], site["kind"]) == ("FR9000000", "Exemple fictif apb 1", "apb")
    assert (site["regulatory_weight"], site["area_official_m2"]) == ("own rules", 125_000)
    assert site["url"] == "https://example.org/apb/0"
    assert dataset.part.startswith("apb ")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("patrinat_rnc:pnm", "rnc"),
        ("patrinat_rnc_pnm", "rnc"),
        ("patrinat_pnm:pnm", "pnm"),
        ("patrinat_znieff1_mer:znieff1_mer", "znieff1_mer"),
        ("znieff1", "znieff1"),
        ("ZNIEFF2_2023", "znieff2"),
        ("apb2021_07", "apb"),
        ("N_ENP_RNN_S_000", "rnn"),
        ("patrinat_pn2:pn", "pn"),
        ("patrinat_cdl:conservatoire_littoral", "cdl"),
        ("patrinat_sic:sic", ""),
        ("zps1810", ""),
        ("rnn et rnr", ""),
        ("export", ""),
        ("pneumatiques", ""),
    ],
)
def test_what_the_name_of_a_layer_tells(name: str, kind: str) -> None:
    assert kind_named(name) == kind


@given(st.text())
def test_any_name_tells_a_kind_or_none(name: str) -> None:
    assert kind_named(name) in {"", *kinds()}


def test_ids_tell_the_kind_unless_two_kinds_share_them(tmp_path: Path) -> None:
    (dataset,) = read_file(saved(tmp_path / "download.json", "znieff2", "patrinat_znieff2:znieff2"))
    assert set(dataset.table["kind"]) == {"znieff2"}
    with pytest.raises(PluginError):
        read_file(saved(tmp_path / "other.json", "rnc", "patrinat_rnc:pnm"))
    assert read_file(saved(tmp_path / "rnc.json", "rnc", "patrinat_rnc:pnm"))[0].table["kind"].tolist() == ["rnc"] * 2


def test_a_file_that_does_not_tell_its_kind_says_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "export.gpkg"
    data = {"id_mnhn": ["FR9000001"], "nom_site": ["Exemple fictif"]}
    gpd.GeoDataFrame(data, geometry=[shapely.box(-0.9, 47.0, -0.8, 47.1)], crs=4326).to_file(path)
    with pytest.raises(PluginError) as caught:
        read_file(path, "protected_areas")
    assert "export.gpkg" in caught.value.what


def test_a_park_without_zone_gets_the_weight_of_the_core_and_is_told(tmp_path: Path) -> None:
    features = protected_sites("pnr", "patrinat_pn:parc_national", 2)
    path = tmp_path / "parc_national.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    (dataset,) = read_file(path)
    assert set(dataset.table["kind"]) == {"pn"}
    assert set(dataset.table["regulatory_weight"]) == {"strict protection"}
    assert any("core or adhesion" in note for note in dataset.notes)


def test_api_carto_and_a_shapefile_in_legal_projection(tmp_path: Path) -> None:
    path = tmp_path / "pnr_apicarto.json"
    feature = {"type": "Feature", "properties": {"id_mnhn": "FR8000001", "nom": "Exemple fictif", "url": "u"}}
    feature["geometry"] = protected_sites("pnr", "x:pnr", 1)[0]["geometry"]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    (dataset,) = read_file(path)
    assert dataset.table.iloc[0][["site_code", "site_name", "kind"]].tolist() == ["FR8000001", "Exemple fictif", "pnr"]
    shapefile = tmp_path / "rnn2021.shp"
    data = {"ID_MNHN": ["FR3600001"], "NOM_SITE": ["Exemple fictif à l'île"]}
    square = gpd.GeoDataFrame(data, geometry=[shapely.box(-0.9, 47.0, -0.8, 47.1)], crs=4326)
    square.to_crs(2154).to_file(shapefile, encoding="utf-8")
    (dataset,) = read_file(shapefile)
    assert dataset.table.iloc[0][["site_name", "kind"]].tolist() == ["Exemple fictif à l'île", "rnn"]
    assert dataset.table.geometry.iloc[0].centroid.x == pytest.approx(-0.85, abs=1e-3)


def test_sites_without_code_of_two_files_are_both_held(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "workspace")
    for number, west in enumerate((-0.9, -0.7)):
        features = protected_sites("apb", "patrinat_apb:apb", 2)
        features[0]["properties"]["id_mnhn"] = None
        features[1]["geometry"] = rectangle(west, 47.0)
        path = tmp_path / f"apb_{number}.geojson"
        path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
        workspace.add(read_file(path), path)
    held = workspace.load("protected_areas")
    assert sorted(held.table["site_code"]) == ["", "", "FR9000001"]


def test_natura_2000_stays_natura_2000(loopback: Loopback, tmp_path: Path) -> None:
    with new_session() as session:
        paths = fetch("natura2000", session, tmp_path, loopback.address, policy=HASTY)
    assert [read_file(path)[0].source_id for path in paths] == ["natura2000", "natura2000"]
    with pytest.raises(PluginError):
        read_file(paths[0], "protected_areas")


def test_every_kind_is_worded_in_both_languages_with_its_legal_basis() -> None:
    for entry in kinds().values():
        assert entry.weight in WEIGHTS
        assert all((entry.title_fr, entry.title_en, entry.legal_basis, entry.consequence_fr, entry.consequence_en))
        assert entry.layer.startswith("patrinat_")
    layers = {entry.layer for entry in kinds().values()}
    assert set(catalogue()["protected_areas"].layers.values()) <= layers
    assert {kinds()["SIC"].layer, kinds()["ZPS"].layer} == set(catalogue()["natura2000"].layers.values())
    assert "without direct legal effect" in kinds()["znieff1"].consequence()
    try:
        language.use("fr", None)
        assert kinds()["pnr"].title() == "Parc naturel régional"
        assert "sans effet juridique direct" in kinds()["znieff1"].consequence()
    finally:
        language.use("en", None)
    assert all(weight_name(weight) for weight in WEIGHTS)
