"""Invented employment by commune, activity and year, in the shape of Urssaf's file: seeded, skewed, with two recessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    import pandas as pd

YEARS = tuple(range(2006, 2026))
_RANGES = (
    (8, 8), (10, 33), (35, 39), (41, 43), (45, 47), (49, 53), (55, 56), (58, 63), (64, 66), (68, 75), (77, 82), (85, 88),
    (90, 96),
)  # fmt: skip
_DIVISIONS = tuple(
    f"{code:02}"
    for start, end in _RANGES
    for code in range(start, end + 1)
)  # fmt: skip
_HEAVY = {"10", "25", "46", "47", "43", "49", "56", "81", "86", "88"}


def industrial(division: str) -> bool:
    """Tell whether a division is industry (sections B to E)."""
    return "05" <= division <= "39"


def _growth(generator: np.random.Generator) -> np.ndarray:
    """Return the level of each division in each year of ``YEARS``: a trend, and falls in 2008-2009 and 2020."""
    import numpy as np

    steps = np.zeros((len(_DIVISIONS), len(YEARS)))
    for row, division in enumerate(_DIVISIONS):
        trend = generator.normal(-0.006 if industrial(division) else 0.012, 0.012)
        steps[row] = trend + generator.normal(0, 0.006, len(YEARS))
        hit = generator.uniform(0.4, 1.6) * (1.0 if industrial(division) else 0.35)
        for year, fall in ((2008, 0.02), (2009, 0.06), (2010, 0.02), (2020, 0.035), (2021, -0.02)):
            steps[row, YEARS.index(year)] -= fall * hit
    steps[:, 0] = 0
    return np.exp(np.cumsum(steps, axis=1))


def rows_by_year(
    communes: Sequence[str], population: Sequence[float], activities: int = 2, seed: int = 1, years: Sequence[int] = YEARS
) -> Iterator[tuple[int, pd.DataFrame]]:
    """Give the tidy rows of ``employment`` of each year; each territory has specialities of its own department.

    Args:
        communes: Commune codes.
        population: Inhabitants of each.
        activities: Number of subclasses (APE) in each division.
        seed: The figures are the same for the same seed.
        years: Years wanted, among ``YEARS``.
    """
    import numpy as np
    import pandas as pd

    generator = np.random.default_rng(seed)
    growth = _growth(generator)
    places = np.array([code[:3] if code.startswith("97") else code[:2] for code in communes])
    kinds, department = np.unique(places, return_inverse=True)
    count, sectors = len(communes), len(_DIVISIONS)
    weight = np.array([4.0 if code in _HEAVY else 0.5 if industrial(code) else 1.0 for code in _DIVISIONS])
    weight *= generator.lognormal(0, 0.5, sectors)
    speciality = generator.lognormal(0, 0.7, (len(kinds), sectors))
    inhabitants = np.nan_to_num(np.asarray(population, dtype="float64"), nan=200.0)
    expected = inhabitants[:, None] * 0.03 * (weight / weight.sum()) * speciality[department]
    expected = expected * generator.gamma(0.6, 1 / 0.6, (count, sectors))
    size = np.array([14.0 if industrial(code) else 7.0 for code in _DIVISIONS])
    pieces: list[tuple[np.ndarray, ...]] = []
    for activity in range(activities):
        share = 0.6 if activity == 0 else 0.4 / max(1, activities - 1)
        number = generator.poisson(expected * share)
        place, sector = np.nonzero(number)
        jobs = number[place, sector] * size[sector] * generator.lognormal(-0.3, 1.0, len(place))
        pieces.append((place, sector, np.full(len(place), activity), number[place, sector], jobs))
    place, sector, activity, number, jobs = (np.concatenate(column) for column in zip(*pieces))
    local = generator.normal(0, 0.004, len(kinds))
    codes = np.asarray(communes, dtype=object)
    apes = np.array([[f"{code}{number + 1}1Z" for number in range(activities)] for code in _DIVISIONS], dtype=object)
    for year in years:
        at = YEARS.index(year)
        level = growth[sector, at] * np.exp(local[department[place]] * at) * generator.lognormal(0, 0.05, len(place))
        shops = np.maximum(1, np.round(number * (1 + (level - 1) * 0.5)))
        heads = np.round(jobs * level)
        yield year, pd.DataFrame(
            {
                "year": year, "level": "commune", "area": codes[place], "area_name": "", "naf": apes[sector, activity],
                "naf_name": "", "naf_level": "A732", "naf_version": "rev2", "establishments_min": shops,
                "establishments_max": shops, "employees_min": heads, "employees_max": heads, "measure_source": "urssaf",
            }
        )  # fmt: skip


def wide(tables: dict[int, pd.DataFrame]) -> tuple[list[str], list[list[Any]]]:
    """Return the header and the lines of the portal's export of some years: one pair of columns a year."""
    header = ["code_commune", "intitule_commune", "code_ape", "ape"]
    lines: dict[tuple[str, str], dict[str, Any]] = {}
    for year, table in tables.items():
        header += [f"nombre_d_etablissements_{year}", f"effectifs_salaries_{year}"]
        for row in table.itertuples():
            line = lines.setdefault((row.area, row.naf), {})
            line[header[-2]], line[header[-1]] = int(row.establishments_min), int(row.employees_min)
    return header, [
        [area, f"{area} Exemple fictif", ape, "Exemple fictif", *(line.get(name, "") for name in header[4:])]
        for (area, ape), line in sorted(lines.items())
    ]
