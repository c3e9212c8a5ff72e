"""Employment made ready: each row placed in a commune of today and a division of NAF, added up once for all territories.

``employment`` (Urssaf, private employers, ODbL) and ``employment_flores`` (INSEE, all employers) are two measures: each is
prepared alone, and no figure is made of both.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable

from ..geography.report import HIDDEN, LEFT_OUT, VINTAGE, JoinReport, Line
from ..language import number, translate
from ..sources import naf
from ..sources.reference import department_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd
    from numpy.typing import NDArray

    from ..geography.atlas import Atlas
    from ..provenance import Provenance

SOURCES = ("employment", "employment_flores")
"""Sources of employment by activity, the one that is used first where both are held."""

FIGURES = ("establishments_min", "establishments_max", "employees_min", "employees_max")
UNKNOWN = 4
"""Place, after ``FIGURES``, of the number of establishments whose employees are unknown."""

WHOLES = ("total", "industry", "manufacturing")
"""What is known more closely than the sum of divisions: all activities, sections B to E, section C."""

_COLUMNS = ("year", "level", "area", "area_name", "naf", "naf_level", *FIGURES)
_LEVELS = ("A88", "A38", "A17", "A5")
_ALL_LEVELS = (*_LEVELS, naf.TOTAL)


@dataclass(frozen=True, eq=False)
class EmploymentTables:
    """The employment of a source by commune, sector and year.

    Attributes:
        source_id: One of ``SOURCES``.
        level: Finest level of NAF that the latest year has: A88, A38, A17 or A5.
        sectors: Codes of that level, in the order of the nomenclature.
        years: Years held in NAF rev. 2, ascending.
        newer: Years of which most rows are in another nomenclature: they are in no series.
        communes: Current code of each place.
        place, sector, year: Number of the commune, of the sector and of the year of each row.
        figures: One line for each of ``FIGURES``, then ``UNKNOWN``; one column a row. Unknown figures count in none but the
            last line.
        wholes: The same by (whole, figure, place, year), whole as in ``WHOLES``.
        held: Departments that each year has any row of: elsewhere a figure is unknown, not 0.
        matched, total: Commune codes of the source that were matched, and all of them.
        told: values (number of figures) and hidden (those secret or missing), over all years, by commune code as written.
        lines: What the join has to say.
        sources: Where it comes from.
    """

    source_id: str
    level: str
    sectors: tuple[str, ...]
    years: tuple[int, ...]
    newer: tuple[int, ...]
    communes: NDArray[Any]
    place: NDArray[Any]
    sector: NDArray[Any]
    year: NDArray[Any]
    figures: NDArray[Any]
    wholes: NDArray[Any]
    held: dict[int, frozenset[str]]
    matched: int
    total: int
    told: pd.DataFrame
    lines: tuple[tuple[str, Line], ...]
    sources: tuple[Provenance, ...]

    def levels(self) -> tuple[str, ...]:
        """Return the levels that can be shown, the coarsest first."""
        return tuple(level for level in ("A17", "A38", "A88") if _LEVELS.index(level) >= _LEVELS.index(self.level))

    def report(self, communes: Iterable[str]) -> JoinReport:
        """Return what the join says of some communes, and of codes of their departments that were not matched."""
        wanted = set(communes)
        departments = {department_of(code) for code in wanted}
        own = [line for current, line in self.lines if current in wanted or (not current and _near(line.code, departments))]
        subject = translate("TiDataviz", "Communes of the employment file")
        return JoinReport(subject, self.matched, self.total, tuple(own))


def _near(code: str, departments: set[str]) -> bool:
    return not code or department_of(code) in departments


def employment_tables(atlas: Atlas, source_id: str) -> EmploymentTables:
    """Return the employment of a source made ready; computed once per atlas.

    Raises:
        PluginError: When the workspace does not hold the source.
    """
    return atlas.memo(("employment tables", source_id), lambda: _prepare(atlas, source_id), lasting=True)


def _prepare(atlas: Atlas, source_id: str) -> EmploymentTables:
    import numpy as np
    import pandas as pd

    codes = atlas.communes["commune"].to_numpy()
    at = pd.Series(range(len(codes)), index=codes)

    def reduce(table: pd.DataFrame) -> dict[str, NDArray[Any]]:
        return _reduced(table[table["level"] == "commune"], lambda areas: atlas.history.match(areas)[0].map(at))

    names: dict[str, str] = {}
    told: list[pd.DataFrame] = []
    sources: list[Provenance] = []
    lines: list[tuple[str, Line]] = []
    newer: list[int] = []
    by_year: dict[int, pd.DataFrame] = {}
    every: dict[str, int] = {}
    # What a vintage makes depends on the communes and on the codes that they have had.
    for found, arrays in atlas.workspace.each_vintage(source_id, _COLUMNS, reduce, ("communes", "commune_codes")):
        sources += found
        names.update(zip(map(str, arrays["areas"]), map(str, arrays["names"])))
        told.append(pd.DataFrame({name: arrays[name] for name in ("values", "hidden")}, index=arrays["areas"]))
        rows = pd.DataFrame({name: arrays[name] for name in ("year", "place", "level", "code", *FIGURES, "unknown")})
        numbers = [every.setdefault(str(code), len(every)) for code in arrays["codes"]]
        rows["code"] = np.array(numbers, dtype="int16")[arrays["code"]] if len(rows) else 0
        for year, unknown, total in arrays["left"].tolist():
            if not _newer((year, unknown, total), newer, lines):
                by_year[year] = rows[rows["year"] == year]
    current, followed = atlas.history.match(names, names)
    lines += [(str(current[line.code]), line) for line in followed]
    figures = pd.concat(told) if told else pd.DataFrame({"values": [], "hidden": []})
    figures = figures.groupby(level=0).sum()
    join = _Join(
        tuple(every), int((current != "").sum()), len(current), tuple(sorted(newer)), figures, lines, tuple(sources)
    )
    return _made(source_id, _level(by_year), dict(sorted(by_year.items())), codes, join)


@dataclass(frozen=True)
class _Join:
    """The codes of sectors met, and what is said of the join, as in ``EmploymentTables``."""

    codes: tuple[str, ...]
    matched: int
    total: int
    newer: tuple[int, ...]
    told: pd.DataFrame
    lines: list[tuple[str, Line]]
    sources: tuple[Provenance, ...]


def _newer(counts: tuple[int, int, int], newer: list[int], lines: list[tuple[str, Line]]) -> bool:
    """Tell whether most rows of a year are in another nomenclature than NAF rev. 2, and say what is left out."""
    year, unknown, total = counts
    if not unknown:
        return False
    text = translate(
        "TiDataviz", "{year}: {count} of {total} rows have an activity that NAF rev. 2 does not have: left out."
    )
    told = text.format(year=year, count=number(unknown), total=number(total))
    lines.append(("", Line(VINTAGE if unknown * 2 > total else LEFT_OUT, "", "", told)))
    if unknown * 2 <= total:
        return False
    newer.append(year)
    return True


def _reduced(rows: pd.DataFrame, place: Callable[[pd.Series], pd.Series]) -> dict[str, NDArray[Any]]:
    """Return the figures of each year, commune, level and sector, added up; subclasses are in their division.

    Args:
        rows: Rows by commune, columns ``_COLUMNS``.
        place: Gives the number of the commune of each area code.

    Returns:
        ``year``, ``place``, ``level`` (as in ``_ALL_LEVELS``), ``code`` (place in ``codes``), the figures and ``unknown``:
        one cell a row. ``codes``: codes of sectors. ``areas``, ``names``: the area codes met. ``values``, ``hidden``: number
        of figures of each, and of those that are secret or missing. ``left``: year, rows of an unknown activity, rows.
    """
    import numpy as np
    import pandas as pd

    first = rows.drop_duplicates("area")
    fine = {code: code[:2] if naf.version_of(code) else code for code in rows["naf"].unique()}
    codes = sorted(set(fine.values()))
    levels = {level: number for number, level in enumerate(_ALL_LEVELS)} | {naf.APE: 0}
    table = rows[["year", *FIGURES]].assign(
        place=rows["area"].map(dict(zip(first["area"], first["area"].map(place(first["area"]))))),
        level=rows["naf_level"].map(levels),
        code=rows["naf"].map({code: codes.index(sector) for code, sector in fine.items()}),
        unknown=rows["establishments_max"].fillna(0.0).where(rows["employees_min"].isna(), 0.0),
    )
    table = table[table["place"].notna() & table["level"].notna()]
    sums = table.groupby(["year", "place", "level", "code"], sort=False, as_index=False)[[*FIGURES, "unknown"]].sum()
    kinds = {"year": "int16", "place": "int32", "level": "int8", "code": "int16"}
    arrays = {name: sums[name].to_numpy(dtype=kinds.get(name, "float32")) for name in sums.columns}
    pairs = [(FIGURES[0], FIGURES[1]), (FIGURES[2], FIGURES[3])]
    hidden = sum(((rows[low] != rows[high]).astype("int64") for low, high in pairs), start=rows["year"] * 0)
    arrays["hidden"] = hidden.groupby(rows["area"]).sum().reindex(first["area"]).to_numpy(dtype="int64")
    arrays["values"] = rows.groupby("area").size().reindex(first["area"]).to_numpy(dtype="int64") * len(pairs)
    by_year = (rows["naf_level"] == "").groupby(rows["year"]).agg(["sum", "size"])
    arrays["left"] = by_year.reset_index().to_numpy(dtype="int64").reshape(-1, 3)
    texts = {"codes": codes, "areas": first["area"], "names": first["area_name"]}
    return arrays | {name: np.array(pd.Series(values, dtype=object), dtype=str) for name, values in texts.items()}


def _level(by_year: dict[int, pd.DataFrame]) -> str:
    if not by_year:
        return "A88"
    present = by_year[max(by_year)]["level"].unique()
    return next((level for number, level in enumerate(_LEVELS) if number in present), "A88")


def _made(
    source_id: str, level: str, by_year: dict[int, pd.DataFrame], codes: NDArray[Any], join: _Join
) -> EmploymentTables:
    import numpy as np

    sectors = tuple(dict.fromkeys(naf.to_level(code, level) for code in naf.divisions("total")))
    position = np.array([sectors.index(code) if code in sectors else -1 for code in join.codes], dtype="int32")
    rank, lines = _ALL_LEVELS.index(level), list(join.lines)
    years = tuple(year for year, rows in by_year.items() if (rows["level"] == rank).any())
    for year in sorted(set(by_year) - set(years)):
        text = translate("TiDataviz", "{year}: no figure at the level {level}: left out.")
        lines.append(("", Line(LEFT_OUT, "", "", text.format(year=year, level=level))))
    departments = np.array([department_of(code) for code in codes])
    parts: list[NDArray[Any]] = []
    figures: list[NDArray[Any]] = []
    wholes = np.zeros((len(WHOLES), len(FIGURES) + 1, len(codes), len(years)), dtype="float32")
    held: dict[int, frozenset[str]] = {}
    for place, year in enumerate(years):
        rows = by_year[year]
        own = rows[rows["level"] == rank]
        at = own["place"].to_numpy(dtype="int32")
        sector = position[own["code"].to_numpy()]
        values = own[[*FIGURES, "unknown"]].to_numpy(dtype="float32").T
        parts.append(np.vstack([at, sector, np.full(len(own), place, dtype="int32")]))
        figures.append(values)
        held[year] = frozenset(departments[np.unique(at)])
        totals = rows[rows["level"] == _ALL_LEVELS.index(naf.TOTAL)]
        wholes[..., place] = _wholes(sectors, at, sector, values, totals, len(codes))
    keys = np.hstack(parts) if parts else np.zeros((3, 0), dtype="int32")
    return EmploymentTables(
        source_id=source_id,
        level=level,
        sectors=sectors,
        years=years,
        newer=join.newer,
        communes=codes,
        place=keys[0],
        sector=keys[1].astype("int16"),
        year=keys[2].astype("int16"),
        figures=np.hstack(figures) if figures else np.zeros((len(FIGURES) + 1, 0), dtype="float32"),
        wholes=wholes,
        held=held,
        matched=join.matched,
        total=join.total,
        told=join.told,
        lines=(*lines, *_hidden(figures)),
        sources=join.sources,
    )


def _hidden(figures: list[NDArray[Any]]) -> list[tuple[str, Line]]:
    """Say how many figures of employees are within bounds, or unknown."""
    import numpy as np

    values = np.hstack(figures) if figures else np.zeros((len(FIGURES) + 1, 0))
    ranged, unknown = int((values[2] != values[3]).sum()), int((values[UNKNOWN] > 0).sum())
    if not ranged + unknown:
        return []
    text = translate(
        "TiDataviz",
        "In all communes held, {ranged} of {total} numbers of employees by commune and sector are hidden and known within "
        "bounds, {unknown} are unknown in part.",
    )
    counts = {"ranged": number(ranged), "total": number(values.shape[1]), "unknown": number(unknown)}
    return [("", Line(HIDDEN, "", "", text.format(**counts)))]


def perimeter(sectors: Iterable[str], manufacturing_only: bool) -> tuple[str, ...]:
    """Return the sectors that are industry; one that holds industry and other things is not."""
    found = []
    for code in sectors:
        try:
            inside = naf.industry(code, manufacturing_only)
        except naf.ActivityError:
            inside = False
        if inside:
            found.append(code)
    return tuple(found)


def _wholes(
    sectors: tuple[str, ...], at: NDArray[Any], sector: NDArray[Any], values: NDArray[Any], totals: pd.DataFrame, count: int
) -> NDArray[Any]:
    """Return (whole, figure, place): sums over sectors, whose upper end is at most what the total of the commune leaves."""
    import numpy as np

    inside = [
        np.ones(len(sectors), dtype=bool),
        np.isin(sectors, perimeter(sectors, manufacturing_only=False)),
        np.isin(sectors, perimeter(sectors, manufacturing_only=True)),
    ]
    sums = np.stack([np.stack([np.bincount(at, figure * chosen[sector], count) for figure in values]) for chosen in inside])
    if not len(totals):
        return sums
    where = totals["place"].to_numpy(dtype="int64")
    for low, high in ((0, 1), (2, 3)):
        stated = totals[FIGURES[high]].to_numpy()
        room = np.full(count, np.inf)
        room[where] = np.maximum(stated - sums[0, low, where], 0.0)
        sums[:, high] = np.minimum(sums[:, high], sums[:, low] + room)
        sums[0, low, where], sums[0, high, where] = totals[FIGURES[low]].to_numpy(), stated
    return sums
