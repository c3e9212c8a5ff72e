"""Employment by commune joins the communes of another year through their codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.unit.sources.written import write_csv
from ti_dataviz_plugin.geography.changes import CommuneHistory
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.sources.reference import builtin

if TYPE_CHECKING:
    from pathlib import Path

HEADER = ["code_commune", "code_ape", "nombre_d_etablissements_2014", "effectifs_salaries_2014"]


def test_codes_that_changed_are_followed(tmp_path: Path) -> None:
    """Orée-d'Anjou was 49069; what the file counts there goes to 49126, and the report says so."""
    rows = [("49069", "2511Z", "2", "30"), ("49126", "2511Z", "1", "5"), ("49099", "2511Z", "4", "9")]
    (dataset,) = read_file(write_csv(tmp_path / "a.csv", [HEADER, *rows], ";"))
    codes = builtin().table
    known = {"49126": "Orée-d'Anjou", "49099": "Cholet"}
    history = CommuneHistory(known, dict(zip(codes["former_code"], codes["current_code"])))
    current, lines = history.match(dataset.table["area"], dict(zip(dataset.table["area"], dataset.table["area_name"])))
    sums = dataset.table["employees_max"].groupby(dataset.table["area"].map(current)).sum()
    assert sums.to_dict() == {"49099": 9.0, "49126": 35.0}
    assert [line.code for line in lines] == ["49069"]
