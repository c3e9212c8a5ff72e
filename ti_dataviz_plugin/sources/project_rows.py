"""What the readers of funded projects share: rows under keys, values, and the table that they make."""

from __future__ import annotations

import hashlib
import math
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ..language import number, translate
from ..provenance import Dataset
from . import fields, place_doubts, stamp, tables
from .lenient_rows import Rows
from .reference import department_of, departments
from .vacant_land_places import in_france
from .vacant_land_values import text as worded

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from .catalogue import Entry

SOURCE_ID = "funded_projects"
TERRITORIES = "territoires_industrie"
LAND_RECYCLING = "land_recycling"
_COMMUNE = re.compile(r"[0-9][0-9AB][0-9]{3}")
_OVERSEAS = re.compile(r"9[78][0-9]")
_WORDS_OF_THEMES = (
    ("territoires d industrie", TERRITORIES),
    ("investissement industriel dans les territoires", TERRITORIES),
    ("recyclage foncier", LAND_RECYCLING),
)


def amount(value: object) -> float:
    """Return an amount in euros, NaN when there is none; ``1 234,50 €`` and ``1234.5`` are read.

    Raises:
        ValueError: When it is no number, or is below zero.
    """
    result = fields.decimal(re.sub(r"\s*(€|EUR|euros?)$", "", worded(value), flags=re.IGNORECASE))
    if result < 0:
        raise ValueError(value)
    return result


def siren(value: object) -> str:
    """Return a SIREN from a SIREN or a SIRET, "" when there is none.

    Raises:
        ValueError: When it has not 9 or 14 digits: a spreadsheet may have rounded it.
    """
    digits = re.sub(r"\s", "", re.sub(r"[.,]0+$", "", worded(value)))
    if digits and not re.fullmatch(r"[0-9]{9}([0-9]{5})?", digits):
        raise ValueError(value)
    return digits[:9]


def year(value: object) -> str:
    """Return a year of 4 digits, "" when there is none.

    Raises:
        ValueError: When it is none between 1990 and 2099.
    """
    found = re.sub(r"[.,]0+$", "", worded(value))
    if found and not re.fullmatch(r"199\d|20\d\d", found, re.ASCII):
        raise ValueError(value)
    return found


def commune(value: object) -> str:
    """Return a commune code, "" when there is none.

    Raises:
        ValueError: When it is no code of a commune.
    """
    found = fields.code(worded(value), 5) if worded(value) else ""
    if found and not _COMMUNE.fullmatch(found):
        raise ValueError(value)
    return found


def department(value: object) -> str:
    """Return a department code, "" when there is none.

    Raises:
        ValueError: When no department has it.
    """
    found = fields.code(worded(value), 2) if worded(value) else ""
    if found and found not in departments() and not _OVERSEAS.fullmatch(found):
        raise ValueError(value)
    return found


def postcode(value: object) -> str:
    """Return a postcode of 5 digits, "" when there is none or it is something else."""
    found = fields.code(worded(value), 5) if worded(value) else ""
    return found if re.fullmatch(r"\d{5}", found, re.ASCII) else ""


@lru_cache(maxsize=1)
def _regions() -> dict[str, str]:
    return {fields.plain(name): code for _department, code, name in departments().values()}


def region(name: object) -> str:
    """Return the code of a present-day region by its name, "" when no region has it."""
    return _regions().get(fields.plain(name), "")


def theme(*texts: str) -> str:
    """Return what a project is for where its measure says so: Territoires d'industrie, land recycling, else ""."""
    for text in texts:
        found = fields.plain(text)
        for words, name in _WORDS_OF_THEMES:
            if words in found:
                return name
    return ""


def identity(*texts: str) -> str:
    """Return an id made from the content of a row, for lists that give none."""
    return hashlib.sha256("\x1f".join(map(fields.plain, texts)).encode()).hexdigest()[:12]


class ProjectRows(Rows):
    """Rows of a list of projects."""

    def amounts(self, name: str) -> pd.Series:
        """Return a column of amounts in euros."""
        return self.converted(name, amount, math.nan, translate("TiDataviz", "an amount in euros"))

    def sirens(self, name: str) -> pd.Series:
        """Return a column of SIREN, from SIREN or SIRET."""
        return self.converted(name, siren, "", translate("TiDataviz", "a SIREN of 9 digits or a SIRET of 14"))

    def departments(self, name: str) -> pd.Series:
        """Return a column of department codes."""
        return self.converted(name, department, "", translate("TiDataviz", "a department code such as 49, 2A or 974"))

    def communes(self, name: str) -> pd.Series:
        """Return a column of commune codes."""
        return self.converted(name, commune, "", translate("TiDataviz", "a commune code of 5 characters"))


def points(pairs: Sequence[tuple[float, float]]) -> tuple[list[Any], list[str]]:
    """Return a point for each longitude and latitude, None where there is none, and the doubt of each ("" without)."""
    import shapely

    shapes: list[Any] = []
    doubts: list[str] = []
    for longitude, latitude in pairs:
        known = math.isfinite(longitude) and math.isfinite(latitude)
        right = known and in_france(longitude, latitude)
        shapes.append(shapely.Point(longitude, latitude) if right else None)
        doubts.append(place_doubts.OUTSIDE_FRANCE if known and not right else "")
    return shapes, doubts


def placed(table: pd.DataFrame, shapes: Sequence[Any]) -> pd.DataFrame:
    """Return projects with department, region and the doubt on their place worked out from what the file says.

    Args:
        table: The projects.
        shapes: The point of each, or None.
    """
    result = table.copy()
    from_code = result["commune"].map(lambda code: department_of(code) if code else "")
    result["department"] = result["department"].where(result["department"] != "", from_code)
    known = {code: region_code for code, (_name, region_code, _region) in departments().items()}
    by_department = result["department"].map(known).fillna("")
    result["region"] = by_department.where(by_department != "", result["region"])
    if "territory_id" not in result.columns:
        result["territory_id"] = ""
    columns = (result[name] for name in ("commune", "commune_name", "territory_id", "department", "region"))
    vague = [_vague(shape is not None, *row) for shape, *row in zip(shapes, *columns)]
    result["place_doubt"] = [place_doubts.joined((first, second)) for first, second in zip(vague, result["place_doubt"])]
    return result


def _vague(point: bool, commune_code: str, name: str, territory: str, department_code: str, region_code: str) -> str:
    """Return why a place is known in part only."""
    if commune_code:
        return ""
    known = (
        (name, place_doubts.NAME_ONLY),
        (point, place_doubts.POINT_ONLY),
        (territory, place_doubts.TERRITORY_ONLY),
        (department_code, place_doubts.DEPARTMENT_ONLY),
        (region_code, place_doubts.REGION_ONLY),
    )
    return next((doubt for value, doubt in known if value), place_doubts.NO_PLACE)


def dataset(rows: Rows, table: pd.DataFrame, shapes: Sequence[Any], entry: Entry, vintage: str, part: str) -> Dataset:
    """Return the tidy table of one list, ids made distinct."""
    import geopandas as gpd

    result = placed(table, shapes)
    again = result.groupby("project_id").cumcount()
    if again.any():
        rows.notes.append(
            translate("TiDataviz", "{count} rows repeat the id of a project: the ids were numbered.").format(
                count=number(int((again > 0).sum()))
            )
        )
        result["project_id"] = [f"{name}-{turn + 1}" if turn else name for name, turn in zip(result["project_id"], again)]
    doubtful = int((result["place_doubt"] != "").sum())
    if doubtful:
        rows.notes.append(
            translate("TiDataviz", "{count} of {total} projects have a doubtful place: see the column place_doubt.").format(
                count=number(doubtful), total=number(len(result))
            )
        )
    frame = gpd.GeoDataFrame(result, geometry=gpd.GeoSeries(list(shapes), index=result.index, crs=4326), crs=4326)
    tidy = tables.conform(frame, SOURCE_ID)
    return Dataset(tidy, stamp.stamp(entry, rows.probe.path, vintage), part, tuple(rows.notes))
