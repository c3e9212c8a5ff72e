"""The user's own indicators: from the tables of the workspace to indicators like the others."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ..geography.membership import basin_table
from ..geography.report import DUPLICATE, HIDDEN, UNMATCHED, JoinReport, Line
from ..geography.territories import LEVELS
from ..language import translate
from ..sources.local_indicators import BASIN, COMMUNE, EPCI, SOURCE_ID, TI
from .commune_figures import of_communes, summed, together
from .indicator import AREA, COUNT, EUROS, INDEX, UNITS, Indicator, bounded

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.grouping import Grouping
    from ..provenance import Provenance

ADDITIVE = (COUNT, AREA, EUROS)
"""Units whose values may be summed from communes to territories; shares, rates, distances and indices may not."""


def indicators(atlas: Atlas) -> tuple[Indicator, ...]:
    """Return the user's own indicators that a workspace holds, by title."""
    if not atlas.has(SOURCE_ID):
        return ()
    made = [_indicator(rows, _sources(atlas, str(part))) for part, rows in _by_part(atlas).items()]
    return tuple(sorted(made, key=lambda indicator: indicator.title))


def level_title(level: str, programme: str = "") -> str:
    """Return what the codes of an indicator are, as people read it."""
    titles = {
        COMMUNE: translate("TiDataviz", "Communes"),
        EPCI: translate("TiDataviz", "EPCI"),
        TI: translate("TiDataviz", "Territoires d'industrie"),
        BASIN: translate("TiDataviz", "Employment basins"),
    }
    return f"{titles[level]} {programme}".strip()


def join_report(atlas: Atlas, indicator_id: str) -> JoinReport:
    """Return how the codes of an indicator of the user's own were matched: changes followed, codes unknown or given twice.

    Raises:
        KeyError: When the workspace holds no such indicator.
    """
    rows = _by_part(atlas)[indicator_id]
    level, programme = str(rows["level"].iloc[0]), str(rows["programme"].iloc[0])
    codes = sorted(set(rows["area"]))
    if level == COMMUNE:
        current, followed = atlas.history.match(codes)
        matched, lines = int((current != "").sum()), list(followed)
    else:
        names = _names(atlas, level, programme)
        text = translate("TiDataviz", "No territory of this level has this code.")
        lines = [Line(UNMATCHED, code, "", text) for code in codes if code not in names]
        matched = len(codes) - len(lines)
    lines += _doubled(rows)
    unknown = int(rows["low"].isna().sum())
    if unknown:
        text = translate("TiDataviz", "{count} of {total} values are empty or hidden: unknown.")
        lines.append(Line(HIDDEN, "", "", text.format(count=unknown, total=len(rows))))
    return JoinReport(level_title(level, programme), matched, len(codes), tuple(lines))


def _by_part(atlas: Atlas) -> dict[str, pd.DataFrame]:
    def make() -> dict[str, pd.DataFrame]:
        return {str(name): rows for name, rows in atlas.table(SOURCE_ID).groupby("indicator")}

    return atlas.memo("local indicators", make)


def _sources(atlas: Atlas, part: str) -> tuple[Provenance, ...]:
    """Return the source of one indicator: the parts of the table are indicators of several producers."""
    held = tuple(
        version.provenance
        for version in atlas.workspace.versions()
        if version.source_id == SOURCE_ID and version.part == part
    )
    given = atlas.overlay is not None and not held  # a local value of an indicator that no file holds
    return (atlas.overlay.credit(SOURCE_ID),) if atlas.overlay is not None and given else held


def _indicator(rows: pd.DataFrame, sources: tuple[Provenance, ...]) -> Indicator:
    first = rows.iloc[0]
    level, unit = str(first["level"]), str(first["unit"])
    unit = unit if unit in UNITS else INDEX
    adds_up = summable(level, unit)
    years = [int(year) for year in rows["year"].unique() if year]
    return Indicator(
        id=str(first["indicator"]),
        theme="own",
        title=str(first["title"]),
        formula=str(first["formula"]) or translate("TiDataviz", "As its producer made it; no formula was given."),
        unit=unit,
        sources=(),
        bounds=_bounds(adds_up),
        compute=partial(_compute, rows=rows),
        direction=int(first["direction"]),
        since=min(years, default=0),
        levels=(COMMUNE, *LEVELS) if adds_up else (level,),
        unit_name=str(first["unit_name"]),
        credits=sources,
    )


def summable(level: str, unit: str) -> bool:
    """Tell whether values may be added up into territories."""
    return level == COMMUNE and unit in ADDITIVE


def _bounds(adds_up: bool) -> str:
    """Return the rule of bounds in words."""
    if adds_up:
        return translate(
            "TiDataviz",
            "Bounds as given, summed over the communes. Communes without a value are not counted: see the share covered, in "
            "inhabitants.",
        )
    return translate("TiDataviz", "Bounds as given, at the level of the file only: these values cannot be added up.")


def _compute(atlas: Atlas, grouping: Grouping, rows: pd.DataFrame) -> pd.DataFrame:
    """Return the values of an indicator for a grouping; none at a level that it does not have."""
    level, programme = str(rows["level"].iloc[0]), str(rows["programme"].iloc[0])
    sure = _without_doubt(rows)
    parts: list[pd.DataFrame] = []
    if grouping.level != level and not summable(level, str(rows["unit"].iloc[0])):
        return together(parts)
    for year in sorted(sure["year"].unique()):
        values = sure[sure["year"] == year].set_index("area")
        if level == COMMUNE:
            parts.append(_of_communes(atlas, grouping, values, int(year)))
        elif programme == grouping.programme:
            parts.append(bounded(values["low"], values["high"], int(year)))
    return together(parts)


def _of_communes(atlas: Atlas, grouping: Grouping, values: pd.DataFrame, year: int) -> pd.DataFrame:
    """Sum values of communes; what cannot be added up stands at its commune only, unknown for merged ones."""
    low, high = of_communes(atlas, values["low"]), of_communes(atlas, values["high"])
    if values["unit"].iloc[0] not in ADDITIVE:
        current, _lines = atlas.history.match(values.index)
        merged = current[current.duplicated(keep=False)]
        low, high = (ends.mask(ends.index.isin(set(merged))) for ends in (low, high))
    return summed(atlas, grouping, low, year, high)


def _without_doubt(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the rows once each; a code with several values in a year is unknown."""
    rows = rows.drop_duplicates(["area", "year", "low", "high"])
    several = rows.duplicated(["area", "year"], keep=False)
    values = rows[["low", "high"]].mask(several)
    return rows.assign(low=values["low"], high=values["high"]).drop_duplicates(["area", "year"])


def _doubled(rows: pd.DataFrame) -> list[Line]:
    """Return a line for each code given several times in a year."""
    lines = []
    twice = rows[rows.duplicated(["area", "year"], keep=False)]
    for area, same in twice.groupby("area"):
        alike = len(same.drop_duplicates(["year", "low", "high"])) == same["year"].nunique()
        text = (
            translate("TiDataviz", "Given several times with the same value: counted once.")
            if alike
            else translate("TiDataviz", "Given several times with different values: unknown.")
        )
        lines.append(Line(DUPLICATE, str(area), "", text))
    return lines


def _names(atlas: Atlas, level: str, programme: str) -> set[str]:
    """Return the codes of the territories of a level."""
    if level == BASIN:
        return set(basin_table(atlas).table["basin"])
    return set(atlas.choices(level, programme)["code"])
