from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import pytest

from tests.unit.sources.written import write_csv
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.sources.reference import (
    RESOURCES,
    builtin,
    department_of,
    departments,
    ept_codes,
    ept_members,
    place_in_department,
    territory_names,
)
from ti_dataviz_plugin.sources.tables import TABLES

if TYPE_CHECKING:
    from pathlib import Path


def test_the_commune_codes_that_come_with_the_plugin() -> None:
    dataset = builtin()
    assert (dataset.source_id, dataset.provenance.vintage) == ("commune_codes", "2026")
    assert list(dataset.table.columns) == list(TABLES["commune_codes"])
    assert dataset.table.query("former_code == '49069'")["current_code"].tolist() == ["49126"]
    assert len(dataset.provenance.sha256) == 64


def test_the_same_table_is_read_from_a_file_and_its_vintage_known(tmp_path: Path) -> None:
    (dataset,) = read_file(RESOURCES / "commune_codes_2026.csv")
    pd.testing.assert_frame_equal(dataset.table, builtin().table)
    assert dataset.part == "2026"
    header = ["former_code", "current_code", "former_name", "current_name", "kind"]
    (dataset,) = read_file(write_csv(tmp_path / "a.csv", [header, ["1003", "01165", "", "Francheleins", "ancien-code"]]))
    assert (dataset.part, dataset.table["former_code"].tolist()) == ("", ["01003"])
    with pytest.raises(PluginError, match="cannot be read"):
        read_file(write_csv(tmp_path / "b.csv", [header, ["Drain", "49126", "", "", ""]]))


def test_the_communes_of_each_ept_of_grand_paris() -> None:
    dataset = ept_members()
    assert dataset.source_id == "ept_members"
    sizes = dataset.table.groupby("ept").size()
    assert len(sizes) == len(ept_codes()) == 11
    assert (sizes["200057990"], sizes["200058014"], sizes["200058097"]) == (7, 24, 8)
    assert dataset.table["commune"].is_unique
    assert dataset.table["commune"].str.fullmatch(r"\d{5}").all()


def test_every_department_has_its_region() -> None:
    known = departments()
    assert known["49"] == ("Maine-et-Loire", "52", "Pays de la Loire")
    assert known["2A"][1:] == ("94", "Corse")
    assert known["976"] == ("Mayotte", "06", "Mayotte")
    assert sum(len(code) == 2 for code in known) == 96
    assert len({region for _name, region, _region in known.values() if len(region) == 2}) == 18


@pytest.mark.parametrize(("commune", "department"), [("49099", "49"), ("2B033", "2B"), ("97411", "974"), ("98818", "988")])
def test_the_department_of_a_commune(commune: str, department: str) -> None:
    assert department_of(commune) == department


def test_an_unknown_department_keeps_what_the_file_says() -> None:
    table = place_in_department(
        pd.DataFrame({"department": ["49", "99"], "department_name": ["MAINE ET LOIRE", "Étranger"]})
    )
    assert table["department_name"].tolist() == ["Maine-et-Loire", "Étranger"]
    assert table["region"].tolist() == ["52", ""]


def test_ids_are_used_again_from_one_programme_to_the_next() -> None:
    first, second = territory_names()["2018-2023"], territory_names()["2023-2027"]
    assert (len(first), len(second)) == (149, 183)
    assert len(set(first) & set(second)) == 145
    assert sorted(code for code in set(first) & set(second) if first[code] == second[code]) == [
        "ti-2401", "ti-4408", "ti-5201", "ti-9301",
    ]  # fmt: skip
