from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ti_dataviz_plugin.sources import fields


@pytest.mark.parametrize(
    ("header", "key"),
    [
        ("code métier BMO ", "code_metier_bmo"),
        ("Libellé du métier", "libelle_du_metier"),
        ("\ufeffreg", "reg"),
        ("BE19", "be19"),
        ("lib_bassin_2026", "lib_bassin_2026"),
        ("Code Officiel EPCI", "code_officiel_epci"),
        ("Main-d'œuvre", "main_d_oeuvre"),
    ],
)
def test_headers_are_looked_up_whatever_their_spelling(header: str, key: str) -> None:
    assert fields.key(header) == key


@given(st.text())
def test_a_key_is_its_own_key(text: str) -> None:
    key = fields.key(text)
    assert fields.key(key) == key
    assert key == key.strip("_")


@given(st.integers(0, 9999))
def test_a_code_that_became_a_number_gets_its_zeros_back(number: int) -> None:
    expected = f"{number:04d}"
    for written in (str(number), f" {number}", f"{number}.0", f"{number},00", f"\u00a0{number} ", expected):
        assert fields.code(written, 4) == expected


@given(st.text(alphabet="0123456789ABab .,\u00a0", max_size=8), st.integers(1, 9))
def test_padding_twice_changes_nothing(text: str, width: int) -> None:
    once = fields.code(text, width)
    assert fields.code(once, width) == once
    assert len(once) >= width or not once.isalnum()


def test_corsican_codes_and_nothing_stay() -> None:
    assert fields.code("2A", 2) == "2A"
    assert fields.code("2a004", 5) == "2A004"
    assert fields.code("", 5) == ""
    assert fields.code(float("nan"), 5) == ""


@given(st.floats(1e-12, 1e9), st.sampled_from([".", ","]))
def test_numbers_are_read_with_a_point_or_a_comma(value: float, sign: str) -> None:
    assert fields.decimal(repr(value).replace(".", sign)) == value


def test_nothing_is_no_number_and_words_are_refused() -> None:
    assert math.isnan(fields.decimal("  "))
    assert fields.decimal("1\u202f234,5") == 1234.5
    for text in ("n.d.", "inf", "NaN", "1_000", "1.2.3", "-", ".", "1e999"):
        with pytest.raises(ValueError, match=r"."):
            fields.decimal(text)
