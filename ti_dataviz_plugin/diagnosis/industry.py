"""Industrial dynamics of a territory: sectors, series, specialisation, change, and what is related to what is there."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..geography.grouping import Grouping, grouping, grouping_of
from ..language import listed, translate
from ..progress import check
from ..sources import naf
from ..sources.reference import is_region
from .dynamics import SHOCKS, loss, shift_share
from .employment_cube import all_territories, employment_cube, france, industry
from .employment_tables import SOURCES, employment_tables
from .industry_comparison import compared, sizes
from .industry_indicators import next_shock
from .industry_view import IndustrySettings, IndustryView
from .related import sector_proximity
from .specialisation import location_quotient_bounds, location_quotients, relatedness, specialised
from .theme import Theme, missing_sources

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.territories import Territory
    from ..progress import Progress
    from .dynamics import Loss
    from .industry_comparison import Sizes
    from .views import Missing

_SIGNALS = 8
_NEAR = 3


@dataclass(frozen=True)
class Place:
    """A territory, or what it is compared with: ``kind`` as in ``IndustryView.series``."""

    kind: str
    code: str
    name: str
    groups: Grouping


def places_of(atlas: Atlas, territory: Territory, source_id: str) -> tuple[Place, ...]:
    """Return the territory, its department, its region, France (or what is held of it) and all TI together."""
    own = grouping_of(territory)
    if territory.level != "selection":
        own = grouping(atlas, territory.level, territory.programme)
    found = [Place("territory", territory.code, territory.name, own)]
    codes = {"department": territory.departments[:1], "region": territory.regions[:1]}
    if is_region(territory.departments[0]):
        codes["department" if territory.level == "region" else "region"] = ()
    for level, few in codes.items():
        groups = grouping(atlas, level)
        found += [Place(level, code, str(groups.names[code]), groups) for code in few if code in groups.codes]
    for kind, groups in (("france", france(atlas, source_id)), ("ti", all_territories(atlas, source_id))):
        if len(groups.owners):
            found.append(Place(kind, groups.codes[0], str(groups.names.iloc[0]), groups))
    return tuple(place for place in found if place.kind == "territory" or place.code != territory.code)


def diagnose(atlas: Atlas, territory: Territory, settings: IndustrySettings, progress: Progress) -> IndustryView:
    """Return the industrial dynamics of a territory.

    Raises:
        CancelledError: When the user asked to stop.
    """
    held = tuple(source_id for source_id in SOURCES if atlas.has(source_id))
    source_id = settings.source if settings.source in held else next(iter(held), "")
    size_table, size_year, size_covered, size_report = sizes(atlas, territory)
    missing = _missing(atlas, held)
    if not source_id:
        return _without_employment(atlas, territory, settings, (size_table, size_year, size_covered, size_report), missing)
    progress.report(0.0, translate("TiDataviz", "Adding up employment by commune and sector"))
    tables = employment_tables(atlas, source_id)
    check(progress)
    progress.report(0.7, translate("TiDataviz", "Measuring specialisation and change"))
    settings = _applied(settings, source_id, tables.levels(), tables.years)
    places = places_of(atlas, territory, source_id)
    subject = _Subject(atlas, territory, settings, places, source_id)
    series = subject.series()
    check(progress)
    shift, covered = subject.shift()
    signals, signals_from = subject.signals()
    return IndustryView(
        territory=territory,
        settings=settings,
        held=held,
        levels=tables.levels(),
        years=tables.years,
        newer=tables.newer,
        known=subject.known,
        reference=subject.reference.name if subject.reference else "",
        sectors=subject.sectors(),
        specialisation=subject.specialisation(),
        series=series,
        losses=_losses(series),
        shift=shift,
        shift_covered=covered,
        signals=signals,
        signals_from=signals_from,
        comparison=compared(atlas, territory, [(p.kind, p.code, p.name, p.groups) for p in places], source_id),
        sizes=size_table,
        size_year=size_year,
        size_covered=size_covered,
        reports=(tables.report(territory.communes["commune"]), *size_report),
        employment_sources=atlas.sources(source_id),
        size_sources=atlas.sources("establishments_by_size"),
        missing=missing,
    )


def _without_employment(
    atlas: Atlas, territory: Territory, settings: IndustrySettings, size: Sizes, missing: tuple[Missing, ...]
) -> IndustryView:
    import pandas as pd

    table, year, covered, report = size
    empty = pd.DataFrame()
    return IndustryView(
        territory=territory, settings=settings, held=(), levels=(), years=(), newer=(), known=False, reference="",
        sectors=empty, specialisation=empty, series=empty, losses=(), shift=empty, shift_covered=math.nan, signals=empty,
        signals_from=0, comparison=empty, sizes=table, size_year=year, size_covered=covered, reports=report,
        employment_sources=(), size_sources=atlas.sources("establishments_by_size"), missing=missing,
    )  # fmt: skip


def _missing(atlas: Atlas, held: tuple[str, ...]) -> tuple[Missing, ...]:
    reasons = {}
    if not held:
        reasons["employment"] = translate(
            "TiDataviz", "establishments and employees by sector since 2006, specialisation, losses and recoveries"
        )
    reasons["establishments_by_size"] = translate("TiDataviz", "the size structure of establishments")
    return missing_sources(atlas, reasons)


def _applied(
    settings: IndustrySettings, source_id: str, levels: tuple[str, ...], years: tuple[int, ...]
) -> IndustrySettings:
    """Return the settings with what was left open, or cannot be had, replaced by what is shown."""
    level = settings.level if settings.level in levels else next(iter(levels), "A17")
    measure = settings.measure if settings.measure in ("employees", "establishments") else "employees"
    first = settings.first_year if settings.first_year in years else min(years, default=0)
    last = settings.last_year if settings.last_year in years else max(years, default=0)
    return replace(
        settings, source=source_id, level=level, measure=measure, first_year=min(first, last), last_year=max(first, last)
    )


class _Subject:
    """What the tables of one view are made from."""

    def __init__(
        self, atlas: Atlas, territory: Territory, settings: IndustrySettings, places: tuple[Place, ...], source_id: str
    ) -> None:
        self.atlas, self.territory, self.settings, self.places, self.source_id = (
            atlas,
            territory,
            settings,
            places,
            source_id,
        )
        self.cubes = {place.kind: employment_cube(atlas, source_id, place.groups) for place in places}
        self.own = self.cubes["territory"]
        self.tables = self.own.tables
        self.reference = next((place for place in places if place.kind == "france"), None)
        at = self.own.codes.index(territory.code)
        last = settings.last_year
        self.known = bool(last and self.own.known[at, self.tables.years.index(last)])
        self.whole = "manufacturing" if settings.manufacturing_only else "industry"

    def _ends(self, kind: str, measure: str, year: int, level: str, chosen: tuple[str, ...]) -> tuple[pd.Series, pd.Series]:
        """Return both ends of the figures of a place by sector."""
        code = next(place.code for place in self.places if place.kind == kind)
        low, high = self.cubes[kind].sectors(measure, year, level, chosen, code)
        return low.iloc[0], high.iloc[0]

    def _chosen(self, level: str) -> tuple[str, ...]:
        return industry(self.tables, level, self.settings.manufacturing_only)

    def sectors(self) -> pd.DataFrame:
        import pandas as pd

        level, year = self.settings.level, self.settings.last_year
        chosen = self._chosen(level)
        result = _named(chosen)
        for measure in ("establishments", "employees"):
            ends = self._ends("territory", measure, year, level, chosen) if year else (pd.Series(dtype=float),) * 2
            for end, values in zip(("min", "max"), ends):
                result[f"{measure}_{end}"] = values.reindex(chosen).to_numpy()
        return result

    def specialisation(self) -> pd.DataFrame:
        level, year, measure = self.settings.level, self.settings.last_year, self.settings.measure
        if level == "A17" and "A38" in self.tables.levels():
            level = "A38"
        result = _named(self._chosen(level))
        columns = ["jobs_min", "jobs_max", "quotient_min", "quotient_max"]
        if not year or self.reference is None or not self.known:
            return result.iloc[:0].reindex(columns=["naf", "naf_name", *columns])
        every = tuple(dict.fromkeys(naf.to_level(code, level) for code in self.tables.sectors))
        low, high = self._ends("territory", measure, year, level, every)
        reference = self._ends("france", measure, year, level, every)
        ends = location_quotient_bounds(low.to_frame().T, high.to_frame().T, reference)
        for name, values in zip(columns, (low, high, ends[0].iloc[0], ends[1].iloc[0])):
            result[name] = values.reindex(result["naf"]).to_numpy()
        return result[result["jobs_max"] > 0].sort_values("jobs_max", ascending=False, ignore_index=True)

    def series(self) -> pd.DataFrame:
        import pandas as pd

        parts = []
        for place in self.places:
            cube = self.cubes[place.kind]
            low, high = (cube.whole(f"{self.settings.measure}_{end}", self.whole).loc[place.code] for end in ("min", "max"))
            parts.append(
                pd.DataFrame(
                    {
                        "place": place.kind,
                        "name": place.name,
                        "year": low.index,
                        "low": low.to_numpy(),
                        "high": high.to_numpy(),
                    }
                )
            )
        return pd.concat(parts, ignore_index=True)

    def shift(self) -> tuple[pd.DataFrame, float]:
        import pandas as pd

        level, first, last = self.settings.level, self.settings.first_year, self.settings.last_year
        chosen = self._chosen(level)
        columns = ["start", "end", "national", "mix", "local", "change"]
        if first == last or self.reference is None or not self.known:
            return pd.DataFrame(columns=["naf", "naf_name", *columns]), math.nan
        exact = {}
        for kind in ("territory", "france"):
            for year in (first, last):
                low, high = self._ends(kind, self.settings.measure, year, level, chosen)
                exact[kind, year] = low.where(low == high)
        parts = shift_share(
            exact["territory", first].to_frame().T,
            exact["territory", last].to_frame().T,
            exact["france", first],
            exact["france", last],
        )
        result = _named(chosen)
        rows = [exact["territory", first], exact["territory", last]]
        rows += [parts[name].iloc[0] for name in ("national", "mix", "regional", "total")]
        for name, values in zip(columns, rows):
            result[name] = values.reindex(chosen).to_numpy()
        counted = result.dropna(subset=["change"])
        most = self._ends("territory", self.settings.measure, last, level, chosen)[1].sum()
        covered = float(counted["end"].sum() / most) if most else math.nan
        return counted[(counted["start"] > 0) | (counted["end"] > 0)].reset_index(drop=True), covered

    def signals(self) -> tuple[pd.DataFrame, int]:
        import pandas as pd

        year, measure = self.settings.last_year, self.settings.measure
        columns = ["naf", "naf_name", "density", "quotient", "jobs", "near"]
        nothing = pd.DataFrame(columns=columns)
        if not year or self.reference is None or not self.known:
            return nothing, 0
        level = self.tables.level
        near, count = sector_proximity(self.atlas, self.source_id, measure, year)
        if not count:
            return nothing, 0
        low, high = self._ends("territory", measure, year, level, tuple(near.columns))
        reference = self._ends("france", measure, year, level, tuple(near.columns))[1]
        quotient = location_quotients(low.where(low == high).to_frame().T, reference)
        links = specialised(quotient)
        density = relatedness(links, near).iloc[0]
        own = links.columns[links.iloc[0]]
        rows = []
        for code in self._chosen(level):
            if code in density.index and code not in own and not math.isnan(density[code]):
                nearest = near.loc[own, code].sort_values(ascending=False).head(_NEAR)
                names = listed(naf.title(other) for other in nearest.index[nearest > 0])
                rows.append((code, naf.title(code), density[code], quotient.iloc[0][code], low[code], names))
        table = pd.DataFrame(rows, columns=columns)
        return table.sort_values("density", ascending=False, kind="stable", ignore_index=True).head(_SIGNALS), count


def _named(codes: tuple[str, ...]) -> pd.DataFrame:
    import pandas as pd

    return pd.DataFrame({"naf": list(codes), "naf_name": [naf.title(code) for code in codes]})


def _losses(series: pd.DataFrame) -> tuple[tuple[str, str, Loss], ...]:
    """Return what each place lost in each recession, where its series is known exactly."""
    found = []
    for (place, name), rows in series.groupby(["place", "name"], sort=False):
        exact = rows["low"].where(rows["low"] == rows["high"])
        levels = {int(year): float(value) for year, value in zip(rows["year"], exact)}
        for shock in SHOCKS:
            lost = loss(levels, shock, next_shock(shock))
            if lost is not None:
                found.append((str(place), str(name), lost))
    return tuple(found)


THEME = Theme("industry", IndustrySettings, diagnose)
