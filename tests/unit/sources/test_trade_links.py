from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from ti_dataviz_plugin.sources.fields import plain
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.sources.trade_links import BASES, RELATIONS, dataset, links

if TYPE_CHECKING:
    from pathlib import Path


def test_one_trade_leads_to_one_trade() -> None:
    table = links()
    assert list(table.columns) == ["fap2009", "fap2009_name", "fap2021", "fap2021_name", "relation", "basis"]
    assert table["fap2009"].is_unique
    assert set(table["relation"]) == set(RELATIONS)
    assert set(table["basis"]) == set(BASES)
    assert not (table == "").any(axis=None)


def test_the_same_relation_means_equal_labels_and_only_that() -> None:
    table = links()
    equal = table["fap2009_name"].map(plain) == table["fap2021_name"].map(plain)
    assert equal[table["relation"] == "same"].all()
    # Earlier and other labels show that auxiliaries, and barristers, are counted elsewhere in FAP 2021.
    assert table.loc[equal & (table["relation"] != "same"), "fap2009"].tolist() == ["P3Z90", "V0Z60"]
    assert ((table["basis"] == "same label") == (table["relation"] == "same")).all()


def test_boilermaking_is_narrower_and_documented() -> None:
    row = links().set_index("fap2009").loc["D2Z40"]
    assert row[["fap2021", "relation", "basis"]].tolist() == ["D1X30", "narrower", "documented"]


def test_changing_the_table_received_does_not_change_the_next() -> None:
    received = links()
    received["fap2021"] = ""
    assert links()["fap2021"].ne("").all()


def test_the_notice_says_that_the_table_is_not_official() -> None:
    found = dataset().provenance
    assert found.source_id == "trade_links"
    assert "non officiel" in found.attribution


def test_real_workbooks_print_these_labels(real_data: Path) -> None:
    names = (
        "ResMetBE19",
        "Base_open_data_21_def",
        "Base_open_data_23",
        "Base_open_data_BMO_2024",
        "Base_open_data_BMO_2025",
    )
    table = pd.concat([read_file(real_data / "bmo" / f"{name}.xlsx")[0].table for name in names])
    printed = {
        nomenclature: set(zip(rows["trade"], rows["trade_name"])) for nomenclature, rows in table.groupby("nomenclature")
    }
    found = links()
    assert set(zip(found["fap2009"], found["fap2009_name"])) <= printed["FAP2009"]
    assert set(zip(found["fap2021"], found["fap2021_name"])) <= printed["FAP2021"]
    by_label = {plain(name): code for code, name in printed["FAP2021"]}
    latest = table[table["nomenclature"] == "FAP2009"].sort_values("year").groupby("trade")["trade_name"].last()
    same = {trade: by_label[plain(name)] for trade, name in latest.items() if plain(name) in by_label}
    assert dict(zip(found["fap2009"], found["fap2021"])).items() >= same.items()
