"""Training and anticipation on the official files: every territory of both programmes."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

from ti_dataviz_plugin.diagnosis import labour_market, training
from ti_dataviz_plugin.diagnosis.anticipation import Question, anticipate
from ti_dataviz_plugin.diagnosis.dossier import prepare
from ti_dataviz_plugin.diagnosis.labour_tables import labour_tables
from ti_dataviz_plugin.diagnosis.training_view import TrainingSettings
from ti_dataviz_plugin.diagnosis.views import LabourSettings
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.progress import Silent
from ti_dataviz_plugin.workspace.intake import import_files
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from pathlib import Path

WORKBOOKS = ("ResMetBE17.xlsx", "ResMetBE19.xlsx", "Base_open_data_21_def.xlsx", "Base_open_data_23.xlsx")


@pytest.fixture(scope="module")
def real(real_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Atlas:
    """Return an atlas of the files that training needs; the production schools are those that come with the plugin."""
    workspace, bmo = Workspace(tmp_path_factory.mktemp("real")), real_data / "bmo"
    paths = [real_data / "boundaries" / "communes.gpkg", *sorted((real_data / "ti").glob("*.geojson"))]
    paths += [bmo / "mobiville_lexique-bassins.csv", *(bmo / name for name in WORKBOOKS)]
    paths += [bmo / "metiers_en_tension_mars_2024.csv", bmo / "mobiville_table-correspondance-pcs-rome.csv"]
    import_files(workspace, paths)
    atlas = Atlas.open(workspace)
    prepare(atlas)
    return atlas


def test_boilermaking_over_all_territories_of_both_programmes(real: Atlas) -> None:
    found = anticipate(real, Question())
    assert len(found.table) == 183 + 149
    assert found.years == (2017, 2019, 2021, 2023)
    assert found.case.parts["projects"] == pytest.approx((56.72 + 70 + 56 + 45) / 4, abs=0.01)
    reference = found.table[found.table["state"] == "reference"]
    assert set(reference["name"]) == {"Choletais-Mauges"}
    ranked = found.table[found.table["state"] == "ranked"]
    assert (np.diff(ranked["score"]) <= 1e-12).all()
    assert (ranked["rank_best"] <= ranked["rank"]).all()
    assert (ranked["rank"] <= ranked["rank_worst"]).all()
    assert (ranked["production_m"].isna() | (ranked["production_m"] > 50_000)).all()


def test_each_need_is_that_of_the_labour_panel(real: Atlas) -> None:
    table = anticipate(real, Question()).table
    settings = LabourSettings(first_year=2017, last_year=2023)
    for row in table[table["years_seen"] > 0].iloc[::25].to_dict("records"):
        territory = real.territory("ti", row["code"], row["programme"])
        view = labour_market.diagnose(real, territory, settings)
        same = view.ranking[view.ranking["trade"] == "D2Z40"].iloc[0]
        for name in ("projects_min", "projects_max", "difficult_share_min", "difficult_share_max", "persistence"):
            assert row[name] == pytest.approx(same[name]), (row["code"], name)
        assert row["need"] == pytest.approx(same["score"])


def test_a_sample_of_territories_has_its_view(real: Atlas) -> None:
    spent = []
    for programme in real.programmes():
        for code in real.choices("ti", programme)["code"].iloc[::6]:  # a sample: the suite must stay quick
            territory = real.territory("ti", code, programme)
            start = time.monotonic()
            found = training.diagnose(real, territory, TrainingSettings(), Silent())
            spent.append(time.monotonic() - start)
            assert found.anticipation is not None
            assert not (found.nearest["centre_m"] < 0).any()
            assert not any(math.isnan(end) for end in found.centre)
    assert len(spent) == 31 + 25
    assert sorted(spent)[len(spent) // 2] < 1.0


def test_a_region_has_every_survey_year_from_its_own_column(real: Atlas) -> None:
    view = labour_market.diagnose(real, real.territory("region", "75"), trade="D2Z40")
    assert view.partial == ()
    own = view.comparison[view.comparison["level"] == "territory"].set_index("year")
    assert "region" not in set(view.comparison["level"])  # the same place is not told twice
    rows = labour_tables(real).of_trade("D2Z40")
    column = rows[rows["region"] == "75"].groupby("year")["projects_max"].sum()
    assert list(own.index) == [2017, 2019, 2021, 2023]
    assert own["projects_max"].tolist() == pytest.approx(column[own.index].tolist())
    assert "department or region" in view.rule
