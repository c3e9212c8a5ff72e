"""Every indicator of every territory of a level, as two tables: one row a territory, and one row a value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..bounds import UNKNOWN, Bounds
from ..enrichment.credit import official
from ..errors import PluginError
from ..geography.grouping import grouping
from ..language import listed, translate
from ..progress import Part, Progress, Silent, check
from ..sources.catalogue import catalogue as catalogue_of_sources
from .indicators import catalogue, find, values
from .local_account import credits_in, lines_by_territory

if TYPE_CHECKING:
    from collections.abc import Sequence

    import geopandas as gpd
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.grouping import Grouping
    from ..provenance import Provenance
    from .indicator import Indicator
    from .indicators import Values

_TABLE = [
    "level", "programme", "code", "name", "indicator", "title", "year", "low", "high", "text", "unit", "covered", "sources",
    "local_expertise",
]  # fmt: skip


@dataclass(frozen=True)
class Batch:
    """Every indicator of every territory of a level.

    Attributes:
        territories: level, programme, code, name, and for each indicator ``<id>_year`` (yearly ones), ``<id>_min``,
            ``<id>_max`` and ``<id>_covered``, in the units of ``indicator.UNITS``; local_expertise (a line for each local
            contribution that counts in them: what, who, when, why); geometry (EPSG:4326). One row each.
        values: level, programme, code, name, indicator, title, year (0 when not yearly), low, high (both NaN when
            unknown), text (as people read it), unit (of low and high: the user's, or one of ``indicator.UNITS``), covered,
            sources (credits), local_expertise. One row a territory, an indicator and a year.
        made: The indicators, in the order of the catalogue.
        left_out: Id of each indicator that could not be made, with the reason.
        sources: Where the values come from.
    """

    territories: gpd.GeoDataFrame
    values: pd.DataFrame
    made: tuple[Indicator, ...]
    left_out: tuple[tuple[str, str], ...]
    sources: tuple[Provenance, ...]


@dataclass(frozen=True)
class Wanted:
    """What a batch is made of.

    Attributes:
        level: A level other than ``selection``.
        programme: Programme id, for TI.
        indicators: Ids; none for every indicator.
        year: Year of the yearly indicators in the table of territories, 0 for the latest of each.
    """

    level: str = "ti"
    programme: str = ""
    indicators: Sequence[str] = ()
    year: int = 0


def diagnose_all(atlas: Atlas, wanted: Wanted, progress: Progress | None = None) -> Batch:
    """Return every indicator of every territory of a level.

    An indicator whose sources are not held, or that makes no sense at the level, is left out and named; one that was asked
    for by its id too.

    Args:
        atlas: The atlas.
        wanted: The level, the indicators and the year.
        progress: Told how far it is.

    Raises:
        PluginError: When the workspace holds no territory of the level, or no indicator bears an id asked for.
        CancelledError: When the user asked to stop.
    """
    progress = progress or Silent()
    groups = _territories(atlas, wanted)
    asked = [find(name, atlas) for name in wanted.indicators] or list(catalogue(atlas).values())
    found, left_out = _computed(atlas, asked, groups, Part(progress, 0.0, 0.6))
    table = _wide(atlas, groups, found, wanted.year)
    check(progress)
    progress.report(0.6, translate("TiDataviz", "Writing the values as text"))
    long = _long(atlas, groups, found)
    return Batch(
        territories=_shaped(atlas, groups, table, Part(progress, 0.7, 1.0)),
        values=long,
        made=tuple(each.indicator for each in found),
        left_out=tuple(left_out),
        sources=tuple(dict.fromkeys(source for each in found for source in each.sources)),
    )


def _territories(atlas: Atlas, wanted: Wanted) -> Grouping:
    """Return the territories of a level, which must be held."""
    groups = grouping(atlas, wanted.level, wanted.programme if wanted.level == "ti" else "")
    if not len(groups.codes):
        what = translate("TiDataviz", "The workspace holds no territory of this level.")
        todo = translate("TiDataviz", "Import the list that holds them, or choose another level or programme.")
        raise PluginError(what, f"{wanted.level} {wanted.programme}".strip(), todo)
    return groups


def _computed(
    atlas: Atlas, asked: list[Indicator], groups: Grouping, progress: Progress
) -> tuple[list[Values], list[tuple[str, str]]]:
    """Return the values of the indicators that can be made, and why the others cannot."""
    found, left_out = [], []
    for number, indicator in enumerate(asked):
        check(progress)
        progress.report(number / len(asked), indicator.title)
        reason = _reason(atlas, indicator, groups.level)
        if not reason:
            try:
                found.append(values(atlas, indicator, groups))
            except PluginError as error:
                reason = str(error)
        if reason:
            left_out.append((indicator.id, reason))
    return found, left_out


def _reason(atlas: Atlas, indicator: Indicator, level: str) -> str:
    """Return why an indicator cannot be made at a level, "" when it can."""
    if level not in indicator.levels:
        return translate("TiDataviz", "It is not made at this level.")
    entries = catalogue_of_sources()
    missing = [entries[source_id].name() for source_id in indicator.sources if not atlas.has(source_id)]
    return translate("TiDataviz", "Not held: {sources}.").format(sources=listed(missing)) if missing else ""


def _wide(atlas: Atlas, groups: Grouping, found: list[Values], year: int) -> pd.DataFrame:
    """Return one row a territory, with each indicator in the year asked for."""
    import pandas as pd

    columns: dict[str, pd.Series] = {}
    local_lines: dict[str, list[str]] = {}
    for each in found:
        name = each.indicator.id
        chosen = (year or each.latest) if each.indicator.yearly else 0
        for code, lines in lines_by_territory(atlas, groups, each, chosen).items():
            local_lines.setdefault(code, []).extend(lines)
        rows = each.at(chosen).reindex(groups.codes)
        if each.indicator.yearly:
            columns[f"{name}_year"] = pd.Series(chosen, index=rows.index)
        for end, column in (("min", "low"), ("max", "high"), ("covered", "covered")):
            columns[f"{name}_{end}"] = rows[column]
    table = pd.DataFrame(columns, index=pd.Index(groups.codes, name="code")).reset_index()
    named = groups.names.reindex(groups.codes).to_numpy()
    for place, (column, value) in enumerate((("level", groups.level), ("programme", groups.programme))):
        table.insert(place, column, value)
    table.insert(3, "name", named)
    return table.assign(local_expertise=["\n".join(dict.fromkeys(local_lines.get(code, ()))) for code in groups.codes])


def _long(atlas: Atlas, groups: Grouping, found: list[Values]) -> pd.DataFrame:
    """Return one row a territory, an indicator and a year."""
    import pandas as pd

    parts = []
    for each in found:
        indicator = each.indicator
        credits_of = {int(year): _credits(each, int(year), groups) for year in each.table["year"].unique()}
        texts = [indicator.text(_bounds(low, high)) for low, high in zip(each.table["low"], each.table["high"])]
        unit = indicator.unit_name or indicator.unit
        said = {int(year): lines_by_territory(atlas, groups, each, int(year)) for year in each.table["year"].unique()}
        places = zip(each.table["code"], each.table["year"])
        part = each.table.assign(
            indicator=indicator.id, title=indicator.title, text=texts, unit=unit, sources=each.table["year"].map(credits_of),
            local_expertise=["\n".join(said[int(year)].get(str(code), ())) for code, year in places],
        )  # fmt: skip
        parts.append(part)
    if not parts:
        return pd.DataFrame(columns=_TABLE)
    table = pd.concat(parts, ignore_index=True).assign(level=groups.level, programme=groups.programme)
    return table[_TABLE]


def _bounds(low: float, high: float) -> Bounds:
    return Bounds(low, high) if low == low else UNKNOWN  # noqa: PLR0124 (NaN is the only value unlike itself)


def _credits(found: Values, year: int, groups: Grouping) -> str:
    """Return the credits of the values of a year: of a source held by year, that of the year."""
    by_source: dict[str, list[Provenance]] = {}
    for source in official(found.sources):
        by_source.setdefault(source.source_id, []).append(source)
    kept = []
    for sources in by_source.values():
        own = [source for source in sources if year and source.vintage.startswith(str(year))]
        kept += own or sources
    return listed(dict.fromkeys(source.credit() for source in (*kept, *credits_in(found, (year,), groups))))


def _shaped(atlas: Atlas, groups: Grouping, table: pd.DataFrame, progress: Progress) -> gpd.GeoDataFrame:
    """Give each territory the union of its communes."""
    import geopandas as gpd
    import shapely

    owners = atlas.communes["commune"].map(groups.owners)
    shapes = atlas.communes.geometry.to_numpy()
    places = atlas.communes.groupby(owners).indices
    unions = []
    for number, code in enumerate(table["code"]):
        check(progress)
        progress.report(number / len(table), translate("TiDataviz", "Drawing the territories"))
        union = shapely.union_all(shapes[places[code]])
        unions.append(shapely.MultiPolygon(list(shapely.get_parts(union))))  # one kind of geometry for an output
    progress.report(1.0)
    return gpd.GeoDataFrame(table, geometry=unions, crs=4326)
