"""Indicators of industry: jobs, establishments, specialisation, losses in recessions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Callable

from ..language import translate
from .dynamics import SHOCKS, loss
from .employment_cube import EmploymentCube, employment_cube, france, in_territories, industry
from .employment_tables import SOURCES
from .indicator import COLUMNS, COUNT, INDEX, MORE_IS_BETTER, NEITHER, SHARE, Indicator, bounded, frame
from .specialisation import herfindahl, krugman

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.grouping import Grouping

THEME_ID = "industry"
SINCE = 2006
STRUCTURE_LEVEL = "A38"
"""Level at which the structure of industry is measured, where it is held."""

URSSAF, FLORES = SOURCES


def own_id(indicator_id: str, source_id: str) -> str:
    """Return the id of an indicator in a source: the two are never one series."""
    return indicator_id if source_id == URSSAF else f"{indicator_id}_flores"


def either(indicator_id: str) -> tuple[str, ...]:
    """Return the ids of an indicator in both sources, the preferred one first."""
    return tuple(own_id(indicator_id, source_id) for source_id in SOURCES)


EMPLOYEES = either("industrial_employees")
"""Indicators of industrial jobs: of the private sector (Urssaf), else of all employers (FLORES)."""


def indicators() -> tuple[Indicator, ...]:
    """Return the indicators of industry."""
    return (*_levels(URSSAF), *_structure(), *_changes(), _inside(), *_levels(FLORES))


def _bounds_text(source_id: str) -> str:
    if source_id == URSSAF:
        return translate(
            "TiDataviz",
            "Sum of the figures known; the share covered is that of the establishments whose employees are known. A "
            "territory in a department that is not held is unknown.",
        )
    return translate("TiDataviz", "A hidden figure lies between 0 and what the total of its commune leaves.")


def _named(title: str, source_id: str) -> str:
    if source_id == URSSAF:
        return title
    return translate("TiDataviz", "{title} (all employers, FLORES)").format(title=title)


def _levels(source_id: str) -> tuple[Indicator, ...]:
    """Return the figures that both sources have."""
    perimeter = translate("TiDataviz", "Industry: sections B to E of NAF rev. 2.")
    rows: tuple[tuple[str, str, str, str, Callable[[Atlas, Grouping], pd.DataFrame], int], ...] = (
        (
            "industrial_employees",
            translate("TiDataviz", "Industrial employees"),
            translate("TiDataviz", "Sum of the employees of industry in the communes."),
            COUNT,
            partial(_count, source_id, "employees"),
            MORE_IS_BETTER,
        ),
        (
            "industrial_establishments",
            translate("TiDataviz", "Industrial establishments"),
            translate("TiDataviz", "Sum of the establishments of industry with employees in the communes."),
            COUNT,
            partial(_count, source_id, "establishments"),
            MORE_IS_BETTER,
        ),
        (
            "industry_share",
            translate("TiDataviz", "Share of industry in employment"),
            translate("TiDataviz", "Employees of industry, over employees of all activities."),
            SHARE,
            partial(_share, source_id),
            NEITHER,
        ),
        (
            "industry_quotient",
            translate("TiDataviz", "Location quotient of industry"),
            translate("TiDataviz", "Share of industry in the territory, over its share in all departments held."),
            INDEX,
            partial(_quotient, source_id),
            NEITHER,
        ),
    )
    return tuple(
        Indicator(
            id=own_id(name, source_id),
            theme=THEME_ID,
            title=_named(title, source_id),
            formula=f"{formula} {perimeter}",
            unit=unit,
            sources=(source_id,),
            bounds=_bounds_text(source_id),
            compute=compute,
            direction=direction,
            centre=1.0 if name == "industry_quotient" else float("nan"),
            since=SINCE if source_id == URSSAF else 2017,
        )
        for name, title, formula, unit, compute, direction in rows
    )


def _structure() -> tuple[Indicator, ...]:
    bounds = translate("TiDataviz", "Measured over the sectors known exactly; the share covered is theirs in the employees.")
    return (
        Indicator(
            id="industry_krugman",
            theme=THEME_ID,
            title=translate("TiDataviz", "Specialisation of industry (Krugman)"),
            formula=translate(
                "TiDataviz",
                "Sum over the 16 industrial sectors (A38) of the difference, without its sign, between the share of the "
                "sector in the industry of the territory and its share in that of all departments held: from 0 (alike) to "
                "2.",
            ),
            unit=INDEX,
            sources=(URSSAF,),
            bounds=bounds,
            compute=partial(_measured, True),
            since=SINCE,
        ),
        Indicator(
            id="industry_herfindahl",
            theme=THEME_ID,
            title=translate("TiDataviz", "Concentration of industry (Herfindahl)"),
            formula=translate(
                "TiDataviz",
                "Sum over the 16 industrial sectors (A38) of the square of the share of the sector in the industry of the "
                "territory: from 0.06 (all alike) to 1 (one sector).",
            ),
            unit=INDEX,
            sources=(URSSAF,),
            bounds=bounds,
            compute=partial(_measured, False),
            since=SINCE,
        ),
    )


def _changes() -> tuple[Indicator, ...]:
    change = Indicator(
        id="industry_change",
        theme=THEME_ID,
        title=translate("TiDataviz", "Change in industrial employees"),
        formula=translate("TiDataviz", "Industrial employees of the last year held over those of the first, minus 1."),
        unit=SHARE,
        sources=(URSSAF,),
        bounds=_bounds_text(URSSAF),
        compute=_change,
        direction=MORE_IS_BETTER,
        centre=0.0,
    )
    made = [change]
    for shock in SHOCKS:
        depth = translate("TiDataviz", "Industry, recession of {year}: employees lost")
        level = translate("TiDataviz", "Industry, recession of {year}: level reached since")
        made += [
            Indicator(
                id=f"industry_loss_{shock}",
                theme=THEME_ID,
                title=depth.format(year=shock),
                formula=translate(
                    "TiDataviz",
                    "1 minus the lowest level since over the level before. The level before is the highest of the year of "
                    "the recession and of the two years before it; the lowest level since is looked for until it is "
                    "regained, or until the next recession.",
                ),
                unit=SHARE,
                sources=(URSSAF,),
                bounds=_bounds_text(URSSAF),
                compute=partial(_lost, shock, False),
                direction=-MORE_IS_BETTER,
            ),
            Indicator(
                id=f"industry_recovery_{shock}",
                theme=THEME_ID,
                title=level.format(year=shock),
                formula=translate(
                    "TiDataviz",
                    "Industrial employees of the last year held, over the level before: 100% or more is regained.",
                ),
                unit=SHARE,
                sources=(URSSAF,),
                bounds=_bounds_text(URSSAF),
                compute=partial(_lost, shock, True),
                direction=MORE_IS_BETTER,
                centre=1.0,
            ),
        ]
    return tuple(made)


def _inside() -> Indicator:
    return Indicator(
        id="industry_within_ti",
        theme=THEME_ID,
        title=translate("TiDataviz", "Share of the industrial employees within a Territoire d'industrie"),
        formula=translate(
            "TiDataviz",
            "Industrial employees of the communes that belong to a Territoire d'industrie of the latest programme held, "
            "over those of all communes.",
        ),
        unit=SHARE,
        sources=(URSSAF,),
        bounds=_bounds_text(URSSAF),
        compute=_within,
        since=SINCE,
        levels=("epci", "basin", "department", "region", "selection"),
    )


SIZE_CLASSES = ("1-5", "6-9", "10-19", "20-49", "50-99", "100-199", "200-499", "500+")


def sizes_of(atlas: Atlas, groups: Grouping) -> dict[int, pd.DataFrame]:
    """Return the establishments of each size class, by year: one row a territory, one column a class, then ``covered``.

    ``covered`` is the share of the communes of the territory that the file has.
    """

    def make() -> dict[int, pd.DataFrame]:
        import pandas as pd

        table = atlas.table("establishments_by_size")
        table = table[table["size_class"].isin(SIZE_CLASSES)]
        current, _lines = atlas.history.match(table["commune"].unique())
        placed = table.assign(commune=table["commune"].map(current))
        owner = placed["commune"].map(groups.owners)
        found = {}
        for year in (int(year) for year in placed["year"].unique()):
            rows = placed[placed["year"] == year]
            sums = (
                rows.groupby([owner.loc[rows.index], "size_class"])["establishments"].sum(min_count=1).unstack("size_class")
            )
            seen = pd.Series(groups.owners.index.isin(rows["commune"].unique()), index=groups.owners.index)
            sums = sums.reindex(index=list(groups.codes), columns=list(SIZE_CLASSES))
            found[year] = sums.assign(covered=seen.groupby(groups.owners).mean())
        return found

    return atlas.memo(("establishments by size", groups.key), make)


def _yearly(low: pd.DataFrame, high: pd.DataFrame, covered: pd.DataFrame | None = None) -> pd.DataFrame:
    """Return the values of tables with one row a territory and one column a year."""
    import pandas as pd

    parts = [
        bounded(low[year], high[year], year, covered[year] if covered is not None else float("nan"))
        for year in map(int, low.columns)
    ]
    return pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=list(COLUMNS))


def _count(source_id: str, measure: str, atlas: Atlas, groups: Grouping) -> pd.DataFrame:
    cube = employment_cube(atlas, source_id, groups)
    covered = cube.covered("industry") if measure == "employees" else None
    return _yearly(cube.whole(f"{measure}_min", "industry"), cube.whole(f"{measure}_max", "industry"), covered)


def share_of_industry(cube: EmploymentCube) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return both ends of the share of industry in employees, by territory and year.

    The total is known at its upper end: a hidden part grows with the whole, as in ``bounds.share``.
    """
    whole = cube.whole("employees_max", "total")
    whole = whole.where(whole > 0)
    return cube.whole("employees_min", "industry") / whole, cube.whole("employees_max", "industry") / whole


def _share(source_id: str, atlas: Atlas, groups: Grouping) -> pd.DataFrame:
    cube = employment_cube(atlas, source_id, groups)
    return _yearly(*share_of_industry(cube), cube.covered("total"))


def _quotient(source_id: str, atlas: Atlas, groups: Grouping) -> pd.DataFrame:
    cube = employment_cube(atlas, source_id, groups)
    low, high = share_of_industry(cube)
    least, most = share_of_industry(employment_cube(atlas, source_id, france(atlas, source_id)))
    return _yearly(low / most.iloc[0], high / least.iloc[0], cube.covered("total"))


def _measured(against_reference: bool, atlas: Atlas, groups: Grouping) -> pd.DataFrame:
    import pandas as pd

    cube = employment_cube(atlas, URSSAF, groups)
    whole = employment_cube(atlas, URSSAF, france(atlas, URSSAF))
    level = STRUCTURE_LEVEL if STRUCTURE_LEVEL in cube.tables.levels() else cube.tables.level
    chosen = industry(cube.tables, level, manufacturing_only=False)
    parts = [pd.DataFrame(columns=list(COLUMNS))]
    for year in cube.years:
        low, high = cube.sectors("employees", year, level, chosen)
        jobs = low.where(low == high)
        reference = whole.sectors("employees", year, level, chosen)[1].iloc[0]
        measured = krugman(jobs, reference) if against_reference else herfindahl(jobs)
        parts.append(frame(measured, year, cube.covered("industry")[year]))
    return pd.concat(parts[1:] or parts, ignore_index=True)


def exact_series(cube: EmploymentCube, figure: str, whole: str) -> pd.DataFrame:
    """Return a figure (``employees`` or ``establishments``) of a whole where it is known exactly, by territory and year."""
    low, high = cube.whole(f"{figure}_min", whole), cube.whole(f"{figure}_max", whole)
    return low.where(low == high)


def _change(atlas: Atlas, groups: Grouping) -> pd.DataFrame:
    cube = employment_cube(atlas, URSSAF, groups)
    series = exact_series(cube, "employees", "industry")
    if series.shape[1] < 2:
        return frame(series.sum(axis=1) * float("nan"))
    first = series.iloc[:, 0]
    return frame(series.iloc[:, -1] / first.where(first > 0) - 1, covered=cube.covered("industry").iloc[:, -1])


def _lost(shock: int, recovery: bool, atlas: Atlas, groups: Grouping) -> pd.DataFrame:
    import pandas as pd

    cube = employment_cube(atlas, URSSAF, groups)
    series = exact_series(cube, "employees", "industry")
    values = {}
    for code, row in series.iterrows():
        found = loss(dict(zip(cube.years, row)), shock, next_shock(shock))
        if found is not None and found.peak:
            values[code] = row[found.until] / found.peak if recovery else found.depth
    return frame(pd.Series(values, dtype="float64").reindex(series.index))


def next_shock(shock: int) -> int:
    """Return the recession after one, 0 for none."""
    return next((other for other in SHOCKS if other > shock), 0)


def _within(atlas: Atlas, groups: Grouping) -> pd.DataFrame:
    whole = exact_series(employment_cube(atlas, URSSAF, groups), "employees", "industry")
    inside = employment_cube(atlas, URSSAF, in_territories(atlas, groups))
    # A territory without any commune in a TI has 0, and is known where it is whole.
    part = exact_series(inside, "employees", "industry").fillna(0.0).where(whole.notna())
    share = part / whole.where(whole > 0)
    return _yearly(share, share)
