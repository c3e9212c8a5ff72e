"""Small reference tables that come with the plugin: departments, commune codes, EPT, names of the territories."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from ..provenance import Dataset
from .catalogue import catalogue
from .stamp import stamp
from .tables import conform

if TYPE_CHECKING:
    import pandas as pd

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
CODES_VINTAGE = "2026"
"""Year of the commune codes (COG) of the tables that come with the plugin."""


def resource(name: str) -> pd.DataFrame:
    """Return a CSV of the resources as a table of texts."""
    import pandas as pd

    return pd.read_csv(RESOURCES / name, dtype=str, keep_default_na=False, encoding="utf-8")


@lru_cache(maxsize=1)
def departments() -> dict[str, tuple[str, str, str]]:
    """Return department code -> (department name, region code, region name), present-day regions."""
    table = resource("departments.csv")
    return {
        str(row.department): (str(row.department_name), str(row.region), str(row.region_name))
        for row in table.itertuples(index=False)
    }


@lru_cache(maxsize=1)
def territory_names() -> dict[str, dict[str, str]]:
    """Return programme -> (id of the territory -> its name), as ANCT's lists word them."""
    result: dict[str, dict[str, str]] = {}
    for row in resource("ti_names.csv").itertuples(index=False):
        result.setdefault(str(row.programme), {})[str(row.territory_id)] = str(row.territory_name)
    return result


@lru_cache(maxsize=1)
def ept_codes() -> frozenset[str]:
    """Return the SIREN of the EPT of Grand Paris."""
    return frozenset(resource("ept_members.csv")["ept"])


def department_of(commune: str) -> str:
    """Return the department of a commune, from its code: ``49099`` -> ``49``, ``2A004`` -> ``2A``, ``97411`` -> ``974``."""
    return commune[:3] if commune.startswith(("97", "98")) else commune[:2]


def is_region(department: str) -> bool:
    """Tell whether a department is a region by itself, as overseas: the two are one place, said once."""
    known = departments()
    return department in known and [place for place in known if known[place][1] == known[department][1]] == [department]


def place_in_department(table: pd.DataFrame) -> pd.DataFrame:
    """Return a table with department_name, region and region_name set from its column ``department``.

    The present-day region is given whatever the vintage, so that a region has one code and one name through the years.
    A department unknown to the reference keeps what the file says, or "".
    """
    known = departments()
    result = table.copy()
    for place, name in enumerate(("department_name", "region", "region_name")):
        values = result["department"].map({code: texts[place] for code, texts in known.items()})
        given = result[name] if name in result.columns else ""
        result[name] = values.where(values.notna(), given)
    return result


def builtin() -> Dataset:
    """Return the former, delegated and associated commune codes that come with the plugin."""
    path = RESOURCES / "commune_codes_2026.csv"
    table = conform(resource(path.name), "commune_codes")
    return Dataset(table, stamp(catalogue()["commune_codes"], path, CODES_VINTAGE), CODES_VINTAGE)


def ept_members() -> Dataset:
    """Return the communes of each *établissement public territorial* of Grand Paris.

    Columns (text): ept (SIREN), ept_name, commune, commune_name.
    """
    path = RESOURCES / "ept_members.csv"
    return Dataset(resource(path.name), stamp(catalogue()["ept_members"], path, CODES_VINTAGE), CODES_VINTAGE)
