"""An extract of the survey does not pass for a region or for France."""

from __future__ import annotations

from pathlib import Path

import pytest

from ti_dataviz_plugin.diagnosis import labour_market
from ti_dataviz_plugin.diagnosis.coverage import department_name, france_name, region_name
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.sources.reference import departments
from ti_dataviz_plugin.workspace.sample import open_sample


def test_places_whole_keep_their_name() -> None:
    everywhere = frozenset(departments())
    assert france_name(everywhere) == "France"
    assert france_name(everywhere - {"976"}) == "France"
    assert region_name("52", "Pays de la Loire", frozenset({"44", "49", "53", "72", "85"})) == "Pays de la Loire"
    assert department_name("49", "Maine-et-Loire", frozenset({"49"})) == "Maine-et-Loire"


def test_places_surveyed_in_part_say_so() -> None:
    assert france_name(frozenset({"49"})) == "France (part surveyed)"
    assert region_name("52", "Pays de la Loire", frozenset({"44", "49", "85"})) == "Pays de la Loire (part surveyed)"
    assert department_name("44", "Loire-Atlantique", frozenset({"49"})) == "Loire-Atlantique (part surveyed)"


@pytest.fixture(scope="module")
def atlas(tmp_path_factory: pytest.TempPathFactory) -> Atlas:
    return Atlas.open(open_sample(tmp_path_factory.mktemp("sample")))


def test_the_sample_covers_maine_et_loire_alone(atlas: Atlas) -> None:
    view = labour_market.diagnose(atlas, atlas.territory("ti", "ti-5204", "2023-2027"), trade="D2Z40")
    names = dict(zip(view.comparison["level"], view.comparison["name"]))
    assert names == {
        "territory": "Choletais-Mauges",
        "department": "Maine-et-Loire",
        "region": "Pays de la Loire (part surveyed)",
        "france": "France (part surveyed)",
    }


def test_the_national_survey_covers_every_place(real_data: Path, tmp_path: Path) -> None:
    from ti_dataviz_plugin.workspace.intake import import_files
    from ti_dataviz_plugin.workspace.store import Workspace

    workspace = Workspace(tmp_path)
    files = ["boundaries/communes.gpkg", "bmo/mobiville_lexique-bassins.csv", "bmo/Base_open_data_23.xlsx"]
    import_files(workspace, [real_data / name for name in files])
    atlas = Atlas.open(workspace)
    view = labour_market.diagnose(atlas, atlas.territory("department", "49"), trade="D2Z40")
    names = set(view.comparison["name"])
    assert names == {"Maine-et-Loire", "Pays de la Loire", "France"}
