"""Spellings, lists, dates, parcels and positions of vacant land."""

from __future__ import annotations

import json
import math
from datetime import date, datetime
from typing import Any

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from ti_dataviz_plugin.sources import vacant_land_places as places
from ti_dataviz_plugin.sources import vacant_land_values as values

ITEM = st.text(
    alphabet=st.characters(blacklist_categories=("Cs", "Cc", "Zs", "Zl", "Zp", "Cf")), min_size=2, max_size=12
).filter(lambda item: values.text(item) == item and "|" not in item and not set(item[0] + item[-1]) & set("[]{}'\""))


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("friche d'habitat", "friche d'habitat"),
        ("friche d’habitat", "friche d'habitat"),
        ("friche d’habitation", "friche d'habitat"),
        ("FRICHE INDUSTRIELLE", "friche industrielle"),
        ("industrielle", "friche industrielle"),
        ("agro-industrielle", "friche agro-industrielle"),
        ("carrière ou mine", "friche carrière ou mine"),
        ("friche hospitaliere", "friche hospitalière"),
        ("friche loisir tourisme hotellerie", "friche loisir tourisme hôtellerie"),
        ("friche touristique", "friche loisir tourisme hôtellerie"),
        ("friche mixte", "mixte"),
        ("mixte - dominante habitat", "mixte - dominante habitat"),
        ("Inconnu", "inconnu"),
        ("NA", ""),
        ("", ""),
        (None, ""),
        (float("nan"), ""),
    ],
)
def test_types_have_one_spelling(written: object, expected: str) -> None:
    assert values.standard("site_type", written) == (expected, True)


def test_a_value_unknown_to_the_standard_stays_and_is_told() -> None:
    assert values.standard("vacancy", "partiellement inoccupé") == ("partiellement inoccupé", False)
    assert values.standard("zone_type", "auc") == ("AUc", True)
    assert values.standard("zone_type", "ZCA") == ("ZCa", True)


@pytest.mark.parametrize("column", sorted(values.ENUMERATIONS))
def test_every_permitted_value_is_its_own_spelling(column: str) -> None:
    for value in values.ENUMERATIONS[column]:
        assert values.standard(column, value) == (value, True)
        assert values.standard(column, value.upper()) == (value, True)


def test_the_permitted_values_are_those_of_the_published_schema(real_data: Any) -> None:
    schema = json.loads((real_data / "friches" / "cnig_schema_friches.json").read_text(encoding="utf-8"))
    fields = {field["name"]: field for field in schema["fields"]}
    named = {
        "site_type": "site_type", "status": "site_statut", "zone_type": "urba_zone_type",
        "pollution": "sol_pollution_existe", "building_state": "bati_etat", "vacancy": "bati_vacance",
    }  # fmt: skip
    for column, name in named.items():
        published = [value.replace("’", "'") for value in fields[name]["constraints"]["enum"]]
        assert set(published) <= set(values.ENUMERATIONS[column]), name


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("50419000ZK0101|50419000ZK0102", ["50419000ZK0101", "50419000ZK0102"]),
        ("{31555841AH0133}", ["31555841AH0133"]),
        ("{a,b}", ["a", "b"]),
        ('{"PERSONNE PHYSIQUE",NULL}', ["PERSONNE PHYSIQUE"]),
        (r'{"COMMUNE DE X","L\'IMMEUBLE \"LES, PINS\""}', ["COMMUNE DE X", 'L\'IMMEUBLE "LES, PINS"']),
        ("['31555841AH0133']", ["31555841AH0133"]),
        ("['a', None, 'b']", ["a", "b"]),
        ("[broken, 'text]", ["broken", "text"]),
        (list("COMMUNE"), ["COMMUNE"]),
        (np.array(list("{P5a,X1a}")), ["P5a", "X1a"]),
        (["a b", "c"], ["a b", "c"]),
        (["X", "_"], ["X_"]),
        (np.array([]), []),
        ("{}", []),
        ("NA", []),
        (None, []),
        (float("nan"), []),
    ],
)
def test_lists_in_every_writing(value: object, expected: list[str]) -> None:
    assert values.parse_list(value) == expected


@given(st.lists(ITEM, min_size=1, max_size=5))
def test_a_list_is_the_same_in_every_writing(items: list[str]) -> None:
    quoted = ",".join('"' + item.replace("\\", "\\\\").replace('"', '\\"') + '"' for item in items)
    assert values.parse_list("|".join(items)) == items
    assert values.parse_list("{" + quoted + "}") == items
    assert values.parse_list(repr(items)) == items
    assert values.parse_list(items) == items
    assert values.parse_list(np.array(items, dtype=object)) == items
    assert values.parse_list(list(repr(items))) == items


@given(st.one_of(st.text(), st.lists(st.text()), st.none(), st.floats(), st.integers()))
def test_no_cell_breaks_the_list_parser(value: object) -> None:
    assert all(isinstance(item, str) and item for item in values.parse_list(value))


def test_owners() -> None:
    assert values.owners("personne physique, personne morale") == ("personne physique|personne morale", True)
    assert values.owners('{"PERSONNE MORALE"}') == ("personne morale", True)
    assert values.owners("personne morale|personne physique") == ("personne physique|personne morale", True)
    assert values.owners("NA") == ("", True)
    assert values.owners("SCI") == ("SCI", False)


def test_parcels_ruined_by_a_spreadsheet_are_counted() -> None:
    assert values.parcels("6,7462E+13") == ("", 1)
    assert values.parcels("2A3480000H0865|2A3480000H0865|x") == ("2A3480000H0865", 1)
    assert values.parcels("['31555841AH0133', '31555841AH0134']") == ("31555841AH0133|31555841AH0134", 0)
    assert values.parcels(None) == ("", 0)


def test_links_are_addresses_of_pages() -> None:
    assert values.links("https://a.fr/x|HTTP://b.fr") == "https://a.fr/x|HTTP://b.fr"
    assert values.links("X:/dossier/plan.pdf") == ""


@given(st.dates(min_value=date(1, 1, 1)))
def test_dates_in_every_writing(day: date) -> None:
    iso = day.isoformat()
    french = f"{day.day:02}/{day.month:02}/{day.year:04}"
    for written in (iso, french, f"{iso}T10:00:00", f"{iso} 00:00:00", day, datetime.combine(day, datetime.min.time())):
        assert values.iso_date(written) == iso


@pytest.mark.parametrize("written", ["NA", "", None, "inconnu", pd.NaT])
def test_no_date(written: object) -> None:
    assert values.iso_date(written) == ""


@pytest.mark.parametrize("written", ["31/02/2023", "2023", "hier", "2023-13-01", "1/1/23"])
def test_what_is_no_date_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        values.iso_date(written)


COORDINATE = st.floats(-180, 180)


@given(COORDINATE, COORDINATE)
def test_points_are_read_as_written(first: float, second: float) -> None:
    for written in (
        f"POINT ({first!r} {second!r})",
        f"Point({first!r} {second!r} )",
        f"POINT Z ({first!r} {second!r} 12.5)",
    ):
        assert places.parse_point(written) == (first, second)


@given(st.text(max_size=40))
def test_a_text_is_a_point_or_is_refused(written: str) -> None:
    try:
        first, second = places.parse_point(written)
    except ValueError:
        return
    assert math.isnan(first) == math.isnan(second)
    if math.isnan(first):
        assert values.text(written) == "" or "EMPTY" in written.upper()


@pytest.mark.parametrize("written", ["POINT (1,39 43,56)", "POINT (1.39)", "1.39 43.56", "POINT (nan 1)", "POINT (a b)"])
def test_what_is_no_point_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        places.parse_point(written)


def test_polygons() -> None:
    polygon = places.parse_polygon("POLYGON((1 43, 2 43, 2 44, 1 43))")
    assert polygon is not None
    assert polygon.area == 0.5
    assert places.parse_polygon("POLYGON((49.33 3.95, 49.38 3.89, ...))") is None
    assert places.parse_polygon("POINT (1 2)") is None
    assert places.parse_polygon("NA") is None


@pytest.mark.parametrize(
    ("longitude", "latitude"), [(-0.88, 47.06), (9.1, 42.0), (-61.5, 16.2), (-53.1, 4.9), (55.5, -21.1), (45.2, -12.8)]
)
def test_the_order_that_lies_in_france_is_taken(longitude: float, latitude: float) -> None:
    right, wrong = shapely.Point(longitude, latitude), shapely.Point(latitude, longitude)
    shapes, turned, lost = places.oriented([right, wrong, None, shapely.Point(100.0, 10.0)])
    assert shapes == [right, right, None, None]
    assert (turned, lost) == ([1], [3])


@given(COORDINATE, st.floats(-90, 90))
def test_no_place_fits_both_orders(longitude: float, latitude: float) -> None:
    assert not (places.in_france(longitude, latitude) and places.in_france(latitude, longitude))
