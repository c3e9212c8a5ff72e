"""Classified installations and risk-prevention plans. Everything made here is invented."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.invented import installations_of_api, plans_of_sup, rectangle
from tests.loopback import EXCEPTION_REPORT, GEORISQUES, PLAN_LAYER, WEB_PAGE, WFS, Reply
from tests.unit.sources.written import cut, write_csv, write_geojson
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources.download import Policy, fetch, new_session
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.sources.tables import TABLES

if TYPE_CHECKING:
    from pathlib import Path

    from tests.loopback import Loopback
    from ti_dataviz_plugin.provenance import Dataset

HASTY = Policy(attempts=3, first_wait=0.01, longest_wait=0.05, read_timeout=5.0)


def get(loopback: Loopback, folder: Path, source_id: str, area: Any = None, policy: Policy = HASTY) -> list[Path]:
    """Fetch through the stand-in."""
    with new_session() as session:
        return fetch(source_id, session, folder, mirror=loopback.address, area=area, policy=policy)


def read_records(path: Path, records: object) -> Dataset:
    """Read a JSON document."""
    path.write_text(json.dumps(records), encoding="utf-8")
    (dataset,) = read_file(path)
    return dataset


# How installations are downloaded.


def test_installations_of_departments(loopback: Loopback, tmp_path: Path) -> None:
    loopback.page_limit = 2
    (path,) = get(loopback, tmp_path, "installations", ["49", "85"])
    (dataset,) = read_file(path)
    assert list(dataset.table.columns) == list(TABLES["installations"])
    assert len(dataset.table) == 10
    assert [asked.query["page"] for asked in loopback.asked] == ["1", "2", "3"] * 2
    first = dataset.table.iloc[0]
    assert first["installation_id"] == "0049000000"
    assert first["seveso"] == "Seveso seuil haut"
    assert first["regime"] == "Autorisation"
    assert first["siret"] == "00000000000000"
    assert (first.geometry.x, first.geometry.y) == (-0.9, 47.05)
    # Nothing said about Seveso is not "Non Seveso".
    assert dataset.table["seveso"].tolist()[2:4] == ["", "Non Seveso"]
    assert dataset.provenance.url.startswith(loopback.address)
    assert dataset.provenance.vintage[:2] == "20"


def test_a_box_is_asked_by_circles_longitude_first(loopback: Loopback, tmp_path: Path) -> None:
    (path,) = get(loopback, tmp_path, "installations", (-0.95, 47.0, -0.8, 47.1))
    assert len(read_file(path)[0].table) == 5
    for asked in loopback.asked:
        longitude, latitude = (float(value) for value in asked.query["latlon"].split(","))
        assert -1 < longitude < -0.7
        assert 46.9 < latitude < 47.2
        assert asked.query["rayon"] == "10000"


def test_the_whole_base_in_place_of_an_area_is_refused(loopback: Loopback, tmp_path: Path) -> None:
    loopback.ignores_area = True
    loopback.installations["85"] = installations_of_api("85", 9)
    for area in (["49"], (-0.95, 47.0, -0.85, 47.1)):
        with pytest.raises(PluginError, match="did not take the area into account"):
            get(loopback, tmp_path, "installations", area)
        assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("reply", "message"),
    [
        (Reply(200, WEB_PAGE, "text/html"), "web page"),
        (Reply(200, b'{"content": []}'), "no list of installations"),
        (Reply(200, b'{"results": "many", "total_pages": 1, "data": []}'), "no list of installations"),
        (Reply(404, b"Not Found", "text/plain"), "404"),
        (Reply(200, b""), "not the expected kind"),
    ],
)
def test_a_wrong_answer_keeps_nothing(loopback: Loopback, tmp_path: Path, reply: Reply, message: str) -> None:
    loopback.script(GEORISQUES, reply)
    with pytest.raises(PluginError, match=message):
        get(loopback, tmp_path, "installations", ["49"])
    assert list(tmp_path.iterdir()) == []


def test_a_fault_that_passes_is_asked_again(loopback: Loopback, tmp_path: Path) -> None:
    loopback.script(GEORISQUES, Reply(500), Reply(body=b'{"results": 5, "data": [', cut=10))
    assert len(get(loopback, tmp_path, "installations", ["49"])) == 1
    assert loopback.times(GEORISQUES) == 3


def test_a_stalled_answer_is_asked_again(loopback: Loopback, tmp_path: Path) -> None:
    loopback.script(GEORISQUES, Reply(body=b"{" + b" " * 5000 + b"}", pace=2.0))
    policy = Policy(attempts=2, first_wait=0.01, longest_wait=0.05, read_timeout=0.3)
    assert len(get(loopback, tmp_path, "installations", ["49"], policy)) == 1
    assert loopback.times(GEORISQUES) == 2


def test_fewer_installations_than_announced_keep_nothing(loopback: Loopback, tmp_path: Path) -> None:
    loopback.announced = 9
    with pytest.raises(PluginError, match="5 instead of 9"):
        get(loopback, tmp_path, "installations", ["49"])
    assert list(tmp_path.iterdir()) == []


def test_an_area_without_any(loopback: Loopback, tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="No feature"):
        get(loopback, tmp_path, "installations", ["75"])


# What files of installations hold.


def test_an_answer_saved_by_hand_says_what_is_missing(tmp_path: Path) -> None:
    envelope = {"results": 40, "page": 1, "total_pages": 20, "data": installations_of_api("49", 2)}
    dataset = read_records(tmp_path / "page.json", envelope)
    assert any("2 installations of 40" in note for note in dataset.notes)


def test_the_system_of_coordinates_is_read(tmp_path: Path) -> None:
    record = {
        "idInst": "0063.00001", "nomInst": "EXEMPLE FICTIF", "codeInsee": "49099", "x": "432407", "y": "6805027,0",
        "systProj": "2154", "regimeInst": "Enregistrement", "statutInst": "NS", "codePostal": "49300",
    }  # fmt: skip
    others = [
        {**record, "idInst": "2", "x": "380000", "y": "2340000", "systProj": "Lambert II étendu"},
        {**record, "idInst": "3", "systProj": "local"},
        {**record, "idInst": "4", "systProj": ""},
        {**record, "idInst": "5", "systProj": "9999"},
        {**record, "idInst": "6", "x": "0", "y": "0"},
    ]
    dataset = read_records(tmp_path / "a.json", [record, *others])
    first, second, *rest = dataset.table.geometry
    assert (first.x, first.y) == (pytest.approx(-0.609, abs=1e-3), pytest.approx(48.2905, abs=1e-3))
    assert -1.5 < second.x < 0
    assert 47 < second.y < 48.5
    assert rest == [None] * 4
    assert any("system that is not known: local, ?, 9999" in note for note in dataset.notes)
    assert any("4 installations have no usable coordinates" in note for note in dataset.notes)
    assert dataset.table["seveso"].tolist() == ["Non Seveso"] * 6


def test_cells_that_hold_lists_are_read_as_texts(tmp_path: Path) -> None:
    records = installations_of_api("49", 2)
    records[0]["siret"] = ["1", "2"]
    records[1]["adresse1"] = {"rue": "inventée"}
    assert len(read_records(tmp_path / "a.json", records).table) == 2
    features = plans_of_sup()[:3]
    features[0]["properties"]["nomass"] = [["a"], []]
    path = tmp_path / "sup.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    assert len(read_file(path)[0].table) == 2


def test_an_installation_comes_once(tmp_path: Path) -> None:
    records = installations_of_api("49", 2)
    dataset = read_records(tmp_path / "a.json", [*records, records[0]])
    assert len(dataset.table) == 2
    assert any("1 rows repeat" in note for note in dataset.notes)


def test_wrong_values_are_named_with_their_row(tmp_path: Path) -> None:
    records = installations_of_api("49", 2)
    records[1]["codeInsee"] = "Cholet"
    with pytest.raises(PluginError, match="“CHOLET”") as caught:
        read_records(tmp_path / "a.json", records)
    assert "row 2" in caught.value.where
    assert "codeInsee" in caught.value.where
    records[1]["codeInsee"] = "49099"
    records[1]["longitude"] = "ouest"
    with pytest.raises(PluginError, match="“ouest”"):
        read_records(tmp_path / "a.json", records)


def test_a_file_without_the_regime_is_not_of_this_kind(tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="does not hold the data set") as caught:
        read_file(write_csv(tmp_path / "a.csv", [["codeAIOT", "raisonSociale"], ["1", "x"]]), "installations")
    assert "codeAIOT" in caught.value.where
    assert "regime" in caught.value.todo


def test_a_document_cut_short(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps(installations_of_api("49", 5)), encoding="utf-8")
    with pytest.raises(PluginError, match="damaged or cut short"):
        read_file(cut(path, 0.6))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(st.sampled_from(["longitude", "x", "systProj", "regime", "codeInsee", "siret"]), st.text() | st.floats())
)
def test_any_value_is_read_or_refused_in_words(tmp_path: Path, values: dict[str, Any]) -> None:
    record = {**installations_of_api("49", 1)[0], **values}
    try:
        dataset = read_records(tmp_path / "any.json", [record])
    except PluginError as error:
        assert error.what  # noqa: PT017 (either outcome is right)
    else:
        assert len(dataset.table) == 1


def test_real_installation_in_both_layouts(real_data: Path) -> None:
    (record,) = read_file(real_data / "hazards" / "icpe_etablissement_0063-03511.json")
    (row,) = read_file(real_data / "hazards" / "icpe_sitesdetails_detailsites_2020-10-19.csv")
    first = record.table.iloc[0]
    assert first[["installation_id", "siret", "commune", "activity", "seveso"]].tolist() == [
        "0063.03511", "73675013400016", "53147", "29.20Z", "Non Seveso",
    ]  # fmt: skip
    # The commune that the record names (Mayenne), not only the country.
    assert (first.geometry.x, first.geometry.y) == (pytest.approx(-0.609, abs=0.001), pytest.approx(48.2905, abs=0.001))
    second = row.table.iloc[0]
    same = ["installation_id", "name", "regime", "seveso", "state"]
    assert second[same].tolist() == first[same].tolist()
    assert second.geometry is None
    # An extract without any place does not pass for the country.
    assert row.part == "53"


# Risk-prevention plans


def test_easements_of_an_area(loopback: Loopback, tmp_path: Path) -> None:
    (path,) = get(loopback, tmp_path, "risk_plans", (-1.0, 46.9, -0.5, 47.2))
    (dataset,) = read_file(path)
    assert list(dataset.table.columns) == list(TABLES["risk_plans"])
    plans = dataset.table.set_index("plan_code")
    assert plans["kind"].to_dict() == {"gen1": "natural", "gen2": "technological"}
    assert plans.geometry["gen1"].area == pytest.approx(2 * 0.02 * 0.02)
    assert plans["plan_name"]["gen2"] == "Exemple fictif de plan gen2"
    assert any("1 plans came in several pieces" in note for note in dataset.notes)
    assert "BBOX" not in loopback.asked[-1].query
    assert loopback.asked[-1].query["CQL_FILTER"].startswith("BBOX(the_geom,46.90000,-1.00000,47.20000,-0.50000) AND")


def test_a_service_that_reads_boxes_longitude_first(loopback: Loopback, tmp_path: Path) -> None:
    loopback.latitude_first = False
    (path,) = get(loopback, tmp_path, "risk_plans", (-1.0, 46.9, -0.5, 47.2))
    assert len(read_file(path)[0].table) == 2
    assert loopback.times(WFS) == 2


def test_the_whole_country_and_departments(loopback: Loopback, tmp_path: Path) -> None:
    for area in (None, ["49"]):
        (path,) = get(loopback, tmp_path, "risk_plans", area)
        assert len(read_file(path)[0].table) == 2


def test_a_refused_filter_keeps_nothing(loopback: Loopback, tmp_path: Path) -> None:
    loopback.script(WFS, Reply(400, EXCEPTION_REPORT, "application/xml"))
    with pytest.raises(PluginError, match="Unknown feature type"):
        get(loopback, tmp_path, "risk_plans", (-1.0, 46.9, -0.5, 47.2))
    loopback.announced = 8
    with pytest.raises(PluginError, match="incomplete"):
        get(loopback, tmp_path, "risk_plans", (-1.0, 46.9, -0.5, 47.2))
    loopback.announced = None
    loopback.layers[PLAN_LAYER] = []
    with pytest.raises(PluginError, match="No feature"):
        get(loopback, tmp_path, "risk_plans", (-1.0, 46.9, -0.5, 47.2))
    assert list(tmp_path.iterdir()) == []


def test_other_easements_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "sup.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": plans_of_sup()}), encoding="utf-8")
    assert any("1 easements of other kinds" in note for note in read_file(path)[0].notes)
    others = {"type": "FeatureCollection", "features": plans_of_sup()[3:]}
    path.write_text(json.dumps(others), encoding="utf-8")
    with pytest.raises(PluginError, match="no risk-prevention plan"):
        read_file(path)


@pytest.mark.parametrize(
    ("layer", "kind", "hazard"),
    [
        ("PPRN_PERIMETRE_INOND", "natural", "flood"),
        ("PPRN_PERIMETRE_SUBMAR", "natural", "marine submersion"),
        ("PPRT_PERIMETRE_RISQIND", "technological", "industrial"),
        ("PPRM_PERIMETRE_MINIER", "mining", "mining"),
    ],
)
def test_a_layer_of_georisques_tells_its_kind_by_its_name(tmp_path: Path, layer: str, kind: str, hazard: str) -> None:
    features = [
        (
            {"id_gaspar": "49DDT20200001", "nom_ppr": "Exemple fictif", "code_etat": "02", "code_insee": code},
            rectangle(x, 47.0),
        )
        for code, x in (("49099", -0.9), ("49023", -0.8))
    ]
    (dataset,) = read_file(write_geojson(tmp_path / f"{layer}.geojson", features))
    (plan,) = dataset.table.to_dict("records")
    assert (plan["kind"], plan["hazard"], plan["state"]) == (kind, hazard, "Approuvé")
    assert plan["communes"] == "49023|49099"
    assert plan["geometry"].geom_type == "MultiPolygon"


def test_a_layer_of_georisques_without_code_lists_its_columns(tmp_path: Path) -> None:
    path = write_geojson(tmp_path / "PPRN_PERIMETRE_INOND.geojson", [({"numero": "1"}, rectangle(-0.9, 47.0))])
    with pytest.raises(PluginError, match="id_gaspar") as caught:
        read_file(path)
    assert "numero" in caught.value.where


def test_invalid_and_empty_perimeters(tmp_path: Path) -> None:
    features = plans_of_sup()[:3]
    bow = shapely.Polygon([(-0.9, 47.0), (-0.8, 47.1), (-0.8, 47.0), (-0.9, 47.1)])
    features[0]["geometry"] = shapely.geometry.mapping(bow)
    features[2]["geometry"] = {"type": "Point", "coordinates": [-0.9, 47.0]}
    path = tmp_path / "sup.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    (dataset,) = read_file(path)
    assert dataset.table["plan_code"].tolist() == ["gen1"]
    assert dataset.table.geometry.is_valid.all()
    assert any("1 invalid" in note for note in dataset.notes)
    assert any("1 plans without any perimeter" in note for note in dataset.notes)
