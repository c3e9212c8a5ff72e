"""Values as people write them, and as they read them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.enrichment.conftest import correction
from ti_dataviz_plugin import language
from ti_dataviz_plugin.enrichment.contribution import COMMENT, GONE
from ti_dataviz_plugin.enrichment.rules import parsed
from ti_dataviz_plugin.enrichment.touching import short, standing_texts
from ti_dataviz_plugin.enrichment.values import in_hectares, shown, understood


@pytest.fixture
def in_french() -> Iterator[None]:
    language.use("fr", None)
    yield
    language.use("en", None)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("12,5", "12.5"), ("12.50", "12.5"), ("12,5 ha", "125000"), ("125 000 m²", "125000"), ("0,12 km2", "120000"),
        ("3 ares", "300"), ("1\u202f200 m2", "1200"), ("", ""), ("douze", "douze"), ("12 lieues", "12 lieues"), ("-5", "-5"),
        ("2 HA", "20000"),
    ],
)  # fmt: skip
def test_an_area_is_kept_in_square_metres_whatever_its_unit(text: str, kept: str) -> None:
    assert understood("vacant_land", "area_m2", text) == kept


def test_a_text_is_kept_as_it_is() -> None:
    assert understood("vacant_land", "site_name", " 12,5 ha ") == " 12,5 ha "
    assert understood("vacant_land", "nowhere", "12,5") == "12,5"


@given(st.text(max_size=20))
def test_what_is_understood_is_understood_again(text: str) -> None:
    once = understood("vacant_land", "area_m2", text)
    assert understood("vacant_land", "area_m2", once) == once


@given(st.floats(min_value=0, max_value=1e9, allow_nan=False), st.sampled_from(["", " m²"]))
def test_a_number_of_square_metres_stays_what_it_is(value: float, unit: str) -> None:
    kept = understood("vacant_land", "area_m2", f"{value:.3f}{unit}".replace(".", ","))
    assert parsed(kept, "float") == pytest.approx(value, abs=1e-3)


def test_a_value_is_shown_as_people_read_it(in_french: None) -> None:
    assert shown("vacant_land", "area_m2", "241623.62") == "241\u202f623,62 m² (24,1624 ha)"
    assert shown("vacant_land", "area_m2", "beaucoup") == "beaucoup"
    assert shown("vacant_land", "status", "friche") == "friche"
    assert shown("economic_sites", "motorway_km", "3.5") == "3,5"


def test_a_header_tells_hectares() -> None:
    assert in_hectares("Surface (ha)")
    assert not in_hectares("Surface m²")
    assert not in_hectares("Achat")


def test_all_that_stands_on_an_object_is_told() -> None:
    said = [
        correction("A", "125000", field="area_m2"),
        correction("A", "", field="", kind=COMMENT, reason="vue"),
        correction("B", "", field="", kind=GONE),
    ]
    texts = standing_texts(said, str.upper)
    assert set(texts) == {"A", "B"}
    first, second = texts["A"].splitlines()
    assert "proposed on" in first
    assert "AREA_M2 should be “125,000 m² (12.5 ha)”" in first
    assert second.endswith("vue")


def test_no_text_turns_round_what_follows_it() -> None:
    assert short("nom \u202egnosrevni\u202c\u2067 fin") == "nom gnosrevni fin"
