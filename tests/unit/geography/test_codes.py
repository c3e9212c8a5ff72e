"""Departments as people list them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ti_dataviz_plugin.geography.codes import departments_in

NAMES = {
    "01": "Ain", "2A": "Corse-du-Sud", "42": "Loire", "44": "Loire-Atlantique", "59": "Nord", "62": "Pas-de-Calais",
    "80": "Somme", "974": "La Réunion",
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "codes", "unknown"),
    [
        ("59, 62 et 80", ("59", "62", "80"), ()),
        ("59 62;80\n974", ("59", "62", "80", "974"), ()),
        ("Nord, pas de calais & la reunion", ("59", "62", "974"), ()),
        ("1, 2a, 01", ("01", "2A"), ()),
        ("Loire Atlantique", ("44",), ()),
        ("Loire Altantique, 59", ("59",), ("Loire Altantique",)),  # a slip is not taken for the Loire
        ("999", (), ("999",)),
        ("", (), ()),
        (" , ;", (), ()),
    ],
)
def test_departments_are_known_by_code_and_by_name(text: str, codes: tuple, unknown: tuple) -> None:
    assert departments_in(text, NAMES) == (codes, unknown)


@given(
    st.lists(st.sampled_from(sorted(NAMES)), unique=True), st.sampled_from([", ", "; ", " et ", "\n", "/"]), st.booleans()
)
def test_whatever_parts_them_each_is_found_once(codes: list, between: str, by_name: bool) -> None:
    text = between.join(NAMES[code] if by_name else code for code in [*codes, *codes])
    assert departments_in(text, NAMES) == (tuple(codes), ())
