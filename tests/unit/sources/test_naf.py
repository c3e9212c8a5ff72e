"""Activities: levels, links between them, and the perimeter of industry."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ti_dataviz_plugin.sources import naf
from ti_dataviz_plugin.sources.reference import resource

# A38 code, its A17 and A5 codes, first and last division: written apart from the table that is tested.
GROUPS = (
    "AZ AZ AZ 1 3|BZ DE BE 5 9|CA C1 BE 10 12|CB C5 BE 13 15|CC C5 BE 16 18|CD C2 BE 19 19|CE C5 BE 20 20|CF C5 BE 21 21|"
    "CG C5 BE 22 23|CH C5 BE 24 25|CI C3 BE 26 26|CJ C3 BE 27 27|CK C3 BE 28 28|CL C4 BE 29 30|CM C5 BE 31 33|"
    "DZ DE BE 35 35|EZ DE BE 36 39|FZ FZ FZ 41 43|GZ GZ GU 45 47|HZ HZ GU 49 53|IZ IZ GU 55 56|JA JZ GU 58 60|"
    "JB JZ GU 61 61|JC JZ GU 62 63|KZ KZ GU 64 66|LZ LZ GU 68 68|MA MN GU 69 71|MB MN GU 72 72|MC MN GU 73 75|"
    "NZ MN GU 77 82|OZ OQ OQ 84 84|PZ OQ OQ 85 85|QA OQ OQ 86 86|QB OQ OQ 87 88|RZ RU GU 90 93|SZ RU GU 94 96|"
    "TZ RU GU 97 98|UZ RU GU 99 99"
)
NOT_DIVISIONS = (0, 4, 34, 40, 44, 48, 54, 57, 67, 76, 83, 89)


def group_of(division: int) -> tuple[str, str, str] | None:
    """Return the A38, A17 and A5 codes of a division number; None when there is no such division."""
    for line in GROUPS.split("|"):
        a38, a17, a5, first, last = line.split()
        if int(first) <= division <= int(last) and division not in NOT_DIVISIONS:
            return a38, a17, a5
    return None


@pytest.mark.parametrize("number", range(100))
def test_every_division(number: int) -> None:
    """All 88 divisions climb to the groups of the official nomenclature; the other twelve numbers are refused."""
    division = f"{number:02}"
    expected = group_of(number)
    if expected is None:
        with pytest.raises(naf.ActivityError):
            naf.level_of(division)
        return
    for code in (division, f"{division}10Z"):
        assert tuple(naf.to_level(code, level) for level in ("A38", "A17", "A5")) == expected
        assert naf.to_level(code, "A88") == division
        assert naf.divisions(code) == (division,)
        assert naf.section(code) == expected[0][0]
        assert naf.industry(code) is (5 <= number <= 39)
        assert naf.industry(code, manufacturing_only=True) is (10 <= number <= 33)
    assert naf.level_of(division) == "A88"
    assert naf.title(division)


def test_sizes_of_the_nomenclature() -> None:
    """Each level has as many codes as its name says, each with a title, and every parent exists."""
    table = resource("naf.csv")
    sizes = table.groupby("level")["code"].nunique().to_dict()
    assert sizes == {"A5": 5, "A17": 17, "A38": 38, "A88": 88, "section": 21}
    assert set(table["version"]) == {naf.REV2}
    assert (table["name"] != "").all()
    for fine, coarse in (("A88", "A38"), ("A38", "A17"), ("A17", "A5")):
        parents = set(table.loc[table["level"] == fine, "parent"])
        assert parents == set(table.loc[table["level"] == coarse, "code"])


@pytest.mark.parametrize(
    ("code", "level"),
    [("2511Z", "A732"), ("25.11Z", "A732"), ("25", "A88"), ("CH", "A38"), ("AZ", "A38"),
     ("C5", "A17"), ("OQ", "A17"), ("BE", "A5"), ("_T", "total")],
)  # fmt: skip
def test_level_of(code: str, level: str) -> None:
    assert naf.level_of(code) == level


def test_a_group_covers_its_divisions() -> None:
    assert naf.divisions("CH") == ("24", "25")
    assert naf.divisions("C3") == ("26", "27", "28")
    assert len(naf.divisions("BE")) == 5 + 24 + 1 + 4
    assert len(naf.divisions("_T")) == 88
    assert naf.title("CH").startswith("Métallurgie")
    assert naf.title("C") == "Industrie manufacturière"
    assert naf.title("2511Z") == ""


def test_a_group_across_the_perimeter_is_not_guessed() -> None:
    """BE is industry, but neither all manufacturing nor none of it."""
    assert naf.industry("BE")
    assert naf.industry("DE")
    assert not naf.industry("DE", manufacturing_only=True)
    assert naf.industry("C5", manufacturing_only=True)
    assert not naf.industry("GU")
    for question in (
        lambda: naf.industry("BE", manufacturing_only=True),
        lambda: naf.industry("_T"),
        lambda: naf.section("BE"),
    ):
        with pytest.raises(naf.ActivityError):
            question()


def test_no_way_down() -> None:
    for code, level in (("CH", "A88"), ("BE", "A17"), ("_T", "A5"), ("25", "A999"), ("25", "A732")):
        with pytest.raises(naf.ActivityError):
            naf.to_level(code, level)


@pytest.mark.parametrize("code", ["01.11Y", "1071H", "9900Y"])
def test_naf_2025_is_known_as_such_and_not_read_as_rev_2(code: str) -> None:
    assert naf.version_of(code) == naf.NAF2025
    for question in (naf.level_of, naf.divisions, naf.industry):
        with pytest.raises(naf.ActivityError):
            question(code)
    with pytest.raises(naf.ActivityError):
        naf.to_level("25", "A38", naf.NAF2025)


def test_common_level() -> None:
    assert naf.common_level(["AZ", "BE", "_T"]) == "A5"
    assert naf.common_level(["AZ", "C1"]) == "A17"
    assert naf.common_level(["AZ", "CA"]) == "A38"
    assert naf.common_level(["01", "99"]) == "A88"
    assert naf.common_level(["2511Z", "0111Z"]) == "A732"
    assert naf.common_level(["2511Z", "0411Z"]) == ""
    assert naf.common_level(["01", "CA"]) == ""
    assert naf.common_level(["_T"]) == ""


@given(st.text(max_size=6))
def test_any_text_has_a_level_or_is_refused(code: str) -> None:
    try:
        level = naf.level_of(code)
    except naf.ActivityError:
        return
    assert level in (*naf.LEVELS, naf.TOTAL)
    assert naf.divisions(code)
