"""Cells that a spreadsheet would run."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ti_dataviz_plugin.spreadsheet import for_spreadsheet, harmless


@pytest.mark.parametrize(
    "text",
    [
        '=HYPERLINK("https://example.org")',
        "+33 1 02 03 04 05 x",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        " =1+1",
        "\r=1",
        "＝1",
        "-",
        "=",
        "+A1",
        "-5;2",
        "-cmd|' /C calc'!A0",
    ],
)
def test_what_begins_as_a_formula_is_marked_as_text(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-5",
        "+3",
        "-3,5",
        "-1\u202f234,5",
        "-12\u00a0%",
        "-1.5e-3",
        "32-37",
        "Cholet",
        "1 = 1",
        "L'Huisserie",
        "–",
        "-0.0",
    ],
)
def test_numbers_and_other_texts_stay_as_they_are(text: str) -> None:
    assert harmless(text) == text


@given(st.text(max_size=20))
def test_a_cell_that_begins_as_a_formula_is_a_number_at_most(text: str) -> None:
    result = harmless(text)
    assert result in (text, f"'{text}")
    if result[:1] in ("=", "+", "-", "@"):
        assert re.fullmatch(r"[+-][\d\s.,eE+%-]+", result)


@given(st.floats(allow_nan=False, allow_infinity=False) | st.integers())
def test_no_number_is_touched(value: float) -> None:
    assert harmless(str(value)) == str(value)


def test_files_of_spreadsheets_are_known() -> None:
    assert for_spreadsheet("/tmp/Résultats.CSV")
    assert for_spreadsheet("/tmp/a.xlsx|layername=x")
    assert not for_spreadsheet("/tmp/a.gpkg")
    assert not for_spreadsheet("TEMPORARY_OUTPUT")
