from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ti_dataviz_plugin import language

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    language.use("en", None)


def test_texts_stay_in_english_without_a_translator() -> None:
    language.use("fr", None)
    assert language.translate("TiDataviz", "Reading {name}") == "Reading {name}"
    language.use("fr", lambda context, text: f"{context}:{text}")
    assert (language.code(), language.translate("TiDataviz", "x")) == ("fr", "TiDataviz:x")


def test_numbers_are_written_as_people_write_them() -> None:
    assert language.number(1234.5, 1) == "1,234.5"
    assert language.percent(0.5) == "50%"
    language.use("fr", None)
    assert language.number(1234567.5, 1) == "1\u202f234\u202f567,5"
    assert language.number(-1234) == "-1\u202f234"
    assert language.percent(0.125, 1) == "12,5\u202f%"


def test_a_count_has_its_number() -> None:
    texts = ("{count} site in {where}", "{count} sites in {where}")
    assert [language.counted(count, *texts, where="x") for count in (0, 1, 2)] == [
        "0 sites in x",
        "1 site in x",
        "2 sites in x",
    ]
    language.use("fr", None)
    assert [language.counted(count, *texts, where="x") for count in (0, 1, 1500)] == [
        "0 site in x", "1 site in x", "1\u202f500 sites in x",
    ]  # fmt: skip


def test_a_small_part_does_not_read_as_nothing() -> None:
    assert language.percent(0.0002, language.decimals_of_part(0.0002)) == "0.02%"
    assert language.percent(0.0, language.decimals_of_part(0.0)) == "0.0%"
    assert language.percent(0.25, language.decimals_of_part(0.25)) == "25.0%"


def test_labels_and_lists_have_a_space_before_their_mark_in_french() -> None:
    assert (language.labelled("Sites", 3), language.listed(["a", "b"])) == ("Sites: 3", "a; b")
    language.use("fr", None)
    assert (language.labelled("Sites", 3), language.listed(["a", "b"])) == ("Sites\u202f: 3", "a\u202f; b")


@given(st.floats(-1e12, 1e12), st.integers(0, 6), st.sampled_from(["en", "fr"]))
def test_a_number_written_is_the_number_rounded(value: float, decimals: int, code: str) -> None:
    language.use(code, None)
    text = language.number(value, decimals)
    plain = text.replace("\u202f", "").replace(",", ".") if code == "fr" else text.replace(",", "")
    assert float(plain) == float(f"{value:.{decimals}f}")
    assert " " not in text


def test_a_figure_has_the_decimals_that_it_needs() -> None:
    assert [language.figure(value) for value in (0.25, 1.0, 0.1 + 0.2, 1_234.5, 1 / 3)] == [
        "0.25",
        "1",
        "0.3",
        "1,234.5",
        "0.333333",
    ]
    assert language.figure(1 / 3, 2) == "0.33"


@given(st.floats(), st.sampled_from(("en", "fr")))
def test_a_cell_is_the_whole_number_as_a_spreadsheet_of_the_language_reads_it(value: float, code: str) -> None:
    language.use(code, None)
    text = language.cell(value)
    assert text == "" if math.isnan(value) else float(text.replace(",", ".")) == value
    assert ("." in text, "," in text) != ((True, False) if code == "fr" else (False, True))
    assert [language.cell(other) for other in (12, "12.5", True)] == ["12", "12.5", "True"]
