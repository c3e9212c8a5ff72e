"""Local values of indicators: laid over the computed ones, of a territory or of a commune that it sums up, and named."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import TYPE_CHECKING

from ..bounds import UNKNOWN, Bounds
from ..enrichment.contribution import ACCEPTED, COMMENT
from ..enrichment.credit import of_values, others_text
from ..enrichment.figures import OWN, SOURCE, FigureSubject, about, bounds_of, place_of
from ..enrichment.local import LocalOverlay
from ..enrichment.overlay import OFFICIAL
from ..enrichment.touching import local_of, short, state_title, told
from ..geography.grouping import Grouping, grouping, grouping_of
from ..language import labelled, listed, number, translate
from .indicator import AREA, COUNT, EUROS, value_text

if TYPE_CHECKING:
    import pandas as pd

    from ..enrichment.contribution import Contribution
    from ..geography.atlas import Atlas
    from ..geography.territories import Territory
    from ..provenance import Provenance
    from .indicator import Indicator
    from .views import Figure

COMMUNE = "commune"
ADDITIVE = (COUNT, AREA, EUROS)
"""Units of values that may be sums over communes; whether they are is tried on the territory itself."""

_CLOSE = 1e-6
_FIGURES = {"sites": "vacant_sites", "natura": "natura2000_share"}
"""Key figures that show an indicator under another id."""

_COUNTED = {
    **dict.fromkeys(("funded_projects", "funded_amount", "funded_rate", "funded_amount_rate"), ("funded_projects",)),
    "land_per_job": ("vacant_land",),
    "natura": ("natura2000", "vacant_land"),
}
"""Sources of the objects that key figures count which are no indicators."""

_SURVEY = "labour_needs"
_NAMED = 2


@dataclass(frozen=True)
class LocalValue:
    """A local value of a territory, as it was laid or set aside.

    Attributes:
        contribution: What was said.
        code: Code of the territory.
        year: Year of the indicator that it was laid over, 0 when it is not yearly.
        official: The value without it.
        shown: The value with it.
        commune: Code of the commune that it was given for, "" when it was given for the territory itself.
    """

    contribution: Contribution
    code: str
    year: int
    official: Bounds
    shown: Bounds
    commune: str = ""

    def text(self, indicator: Indicator) -> str:
        """Return who gave it, when, why, and what it replaces, on one line."""
        one = self.contribution
        line = translate("TiDataviz", "Local value, {state} on {date}, {author}: {value}; without it: {official}. {reason}")
        if self.commune:
            line = translate(
                "TiDataviz",
                "Local value of commune {commune}, {state} on {date}, {author}: {value}; the sum without it: {official}. "
                "{reason}",
            )
        value = value_text(bounds_of(one.proposed_value), indicator.unit, indicator.unit_name)
        who = " – ".join(part for part in (one.author, one.organisation) if part)
        official = str(one.extra.get("shown") or "") if one.extra.get(OWN) else indicator.text(self.official)
        return line.format(
            commune=self.commune, state=state_title(one.state), date=(one.reviewed_at or one.modified_at)[:10], author=who,
            value=value, official=official or translate("TiDataviz", "unknown"), reason=short(one.reason),
        )  # fmt: skip


def given(atlas: Atlas, indicator_id: str) -> tuple[Contribution, ...]:
    """Return the local values of an indicator that the mode of an atlas reads, in the order in which they are laid."""
    overlay = atlas.overlay
    if not isinstance(overlay, LocalOverlay):
        return ()
    return tuple(
        sorted(
            overlay.values_of(indicator_id),
            key=lambda one: (one.state == ACCEPTED, one.reviewed_at or one.modified_at, one.uuid),
        )
    )


def lay(
    atlas: Atlas, indicator: Indicator, groups: Grouping, table: pd.DataFrame
) -> tuple[pd.DataFrame, tuple[LocalValue, ...]]:
    """Return the values of an indicator with local ones laid over them, and what was laid; the table is not changed.

    A value of a territory stands in the place of the computed one. That of a commune changes the sum of its territory, where
    the indicator is one: what the commune counts for is taken out, and the value put in, bounds as bounds. What was accepted
    stands over what is proposed, the later over the earlier. A year that the indicator does not have is left aside.

    Args:
        atlas: Its mode tells which are read.
        indicator: The indicator.
        groups: The territories.
        table: code, year, low, high and others, as computed.
    """
    contributions = given(atlas, indicator.id)
    if not contributions:
        return table, ()
    table = table.copy()
    rows = {(str(code), int(year)): place for place, (code, year) in enumerate(zip(table["code"], table["year"]))}
    latest = max((year for _code, year in rows), default=0)
    laid: dict[tuple[str, int, str], LocalValue] = {}
    for one in sorted(contributions, key=lambda one: place_of(one)[0] != groups.level):
        level, programme, code, year = place_of(one)
        commune = code if level == COMMUNE and groups.level != COMMUNE else ""
        owner = str(groups.owners.get(code, "")) if commune else code
        at = (owner, year or latest)
        if at not in rows or not (commune or (level == groups.level and programme == groups.programme)):
            continue
        before = _at(table, rows[at])
        shown = _summed(atlas, indicator, groups, one, before) if commune else bounds_of(one.proposed_value)
        if shown is None or (commune and (*at, "") in laid):
            continue
        table.loc[table.index[rows[at]], ["low", "high"]] = (shown.low, shown.high)
        former = laid.get((*at, commune))
        laid[(*at, commune)] = LocalValue(one, owner, at[1], former.official if former else before, shown, commune)
    return table, tuple(laid.values())


def _at(table: pd.DataFrame, place: int) -> Bounds:
    low, high = float(table["low"].iloc[place]), float(table["high"].iloc[place])
    return UNKNOWN if math.isnan(low) else Bounds(low, high)


def _summed(atlas: Atlas, indicator: Indicator, groups: Grouping, one: Contribution, before: Bounds) -> Bounds | None:
    """Return the sum of a territory with another value for one of its communes; None where it is no sum, or unknown."""
    _level, _programme, code, year = place_of(one)
    owner = str(groups.owners[code])
    if indicator.unit not in ADDITIVE or not before.known:
        return None
    parts, adds_up = _parts(atlas, indicator, groups, owner, year)
    if not adds_up or code not in parts:
        return None
    local, former = bounds_of(one.proposed_value), parts[code]
    low, high = before.low - former.low + local.low, before.high - former.high + local.high
    return Bounds(low, max(low, high))


def _parts(atlas: Atlas, indicator: Indicator, groups: Grouping, owner: str, year: int) -> tuple[dict[str, Bounds], bool]:
    """Return the value of each commune of a territory, and whether they add up to that of the territory."""

    def make() -> tuple[dict[str, Bounds], bool]:
        communes = [str(code) for code in groups.owners.index[groups.owners == owner]]
        alone = communes_alone(communes)
        mine = groups.owners[groups.owners == owner]
        key = (groups.level, groups.programme, f"{owner} alone")
        whole = Grouping(groups.level, groups.programme, mine, groups.names[[owner]], key)
        found = [indicator.compute(atlas, group) for group in (alone, whole)]
        wanted = [table[table["year"] == (year or table["year"].max())] for table in found]
        rows = wanted[0].dropna(subset=["low"])
        values = {
            str(code): Bounds(float(low), float(high)) for code, low, high in zip(rows["code"], rows["low"], rows["high"])
        }
        total = wanted[1].dropna(subset=["low"])
        if not len(total) or set(values) != set(communes):
            return values, False
        sums = (sum(each.low for each in values.values()), sum(each.high for each in values.values()))
        both = (float(total["low"].iloc[0]), float(total["high"].iloc[0]))
        return values, all(math.isclose(*pair, rel_tol=_CLOSE, abs_tol=_CLOSE) for pair in zip(sums, both))

    return atlas.memo(("communes of", indicator.id, groups.key, owner, year), make)


def communes_alone(codes: Sequence[str]) -> Grouping:
    """Return communes as territories of their own."""
    import pandas as pd

    series = pd.Series(list(codes), index=list(codes), dtype=object)
    return Grouping("selection", "", series, series, ("selection", "", ",".join(codes)))


def credits_of(indicator: Indicator, laid: Sequence[LocalValue], groups: Grouping) -> tuple[Provenance, ...]:
    """Return whom to credit for the local values of an indicator that were laid; nobody when none was."""
    places = [str(groups.names.get(one.code, one.code)) for one in laid]
    lines = [
        (one.contribution, labelled(f"{indicator.title} – {place}", one.text(indicator))) for one, place in zip(laid, places)
    ]
    return (of_values(indicator.title, lines),) if lines else ()


def subject_of(atlas: Atlas, indicator: Indicator, territory: Territory, commune: str = "") -> FigureSubject:
    """Return a figure of a territory, or of one of its communes, as files and corrections of objects make it.

    Args:
        atlas: The atlas of the territory.
        indicator: The indicator; its sources must be held.
        territory: The territory.
        commune: Code of one of its communes, "" for the territory itself.
    """
    if commune:
        names = dict(zip(territory.communes["commune"], territory.communes["commune_name"]))
        place = (COMMUNE, "", commune, str(names.get(commune, commune)))
    else:
        place = (*territory.key, territory.name)
    made = computed(atlas, indicator, place[:3])
    year = max(made, default=0)
    value = made.get(year, UNKNOWN)
    vintage, version = seen(atlas, indicator)
    return FigureSubject(
        indicator.id, indicator.title, *place, shown=indicator.text(value), official=value, unit=indicator.unit,
        unit_name=indicator.unit_name, year=year, vintage=vintage, version=version,
    )  # fmt: skip


def computed(atlas: Atlas, indicator: Indicator, place: tuple[str, str, str]) -> dict[int, Bounds]:
    """Return a figure of a place by year, as files and corrections of objects make it; no local value is laid over it.

    Args:
        atlas: The atlas.
        indicator: The indicator; its sources must be held.
        place: Level (``COMMUNE`` for a commune), programme and code.
    """
    level, programme, code = place
    if level == COMMUNE:
        groups = communes_alone([code])
    elif level == "selection":
        groups = grouping_of(atlas.territory(level, code))
    else:
        groups = grouping(atlas, level, programme)
    made = atlas.memo(("computed", indicator.id, groups.key), lambda: indicator.compute(atlas, groups))
    years = {int(year): UNKNOWN for year in sorted(made["year"].unique())}
    mine = made[made["code"] == code].reset_index(drop=True)
    return {**years, **{int(year): _at(mine, row) for row, year in enumerate(mine["year"])}}


def seen(atlas: Atlas, indicator: Indicator) -> tuple[str, str]:
    """Return the latest vintages of the files that an indicator is made from, in words, and a digest of all those files."""
    held = atlas.sources(*indicator.sources) or indicator.credits
    latest: dict[str, str] = {}
    for each in held:
        latest[each.source_id] = max(each.vintage, latest.get(each.source_id, ""))
    digests = "".join(sorted(each.sha256 for each in held))
    return ", ".join(dict.fromkeys(filter(None, latest.values()))), sha256(digests.encode()).hexdigest() if digests else ""


def indicator_of(figure_id: str) -> str:
    """Return the id of the indicator that a key figure shows; one of its own for a figure that is none."""
    from .indicators import catalogue

    name = _FIGURES.get(figure_id, figure_id)
    return name if name in catalogue() else f"own_{name}"


def marked(atlas: Atlas, territory: Territory, figures: Sequence[Figure]) -> list[Figure]:
    """Return key figures with what local experts say of each: who, when, why.

    Local values stand in the place of the computed ones; comments are named, and so are the objects corrected, added or gone
    of the territory that a figure counts.
    """
    overlay = atlas.overlay
    if not isinstance(overlay, LocalOverlay) or overlay.mode == OFFICIAL:
        return list(figures)
    said = [one for one in overlay.contributions if one.active and one.source_id == SOURCE]
    if not said and not overlay.digests:
        return list(figures)
    return [_marked(atlas, territory, figure, said) for figure in figures]


def _marked(atlas: Atlas, territory: Territory, figure: Figure, said: Sequence[Contribution]) -> Figure:
    from .indicators import catalogue, values_around

    name, text = indicator_of(figure.id), figure.value
    indicator = catalogue(atlas).get(name)
    held = indicator is not None and all(atlas.has(source_id) for source_id in indicator.sources)
    lines: list[str] = []
    if indicator is not None and held and any(one.field == name for one in said):
        found = values_around(atlas, indicator, territory)
        here = [each for each in found.local if each.code == territory.code]
        lines += [each.text(indicator) for each in here]
        text = indicator.text(found.of(territory.code)) if here else text
    lines += [told(one) for one in about(said, name, *territory.key) if one.kind == COMMENT]
    sources = (*indicator.sources, *indicator.uses) if indicator is not None else _COUNTED.get(figure.id, ())
    counted = [one for source_id in sources for one in _laid_here(atlas, territory).get(source_id, ())]
    lines += [told(one) for one in counted[:_NAMED]]
    if len(counted) > _NAMED:
        lines.append(others_text(len(counted) - _NAMED))
    return replace(figure, value=text, local="\n".join(lines)) if lines else figure


def credits_here(atlas: Atlas, territory: Territory, figures: Sequence[Figure]) -> tuple[Provenance, ...]:
    """Return whom to credit for the local values of a territory that stand in some key figures."""
    from .indicators import catalogue, values_around

    overlay = atlas.overlay
    fields = {one.field for one in overlay.figures} if isinstance(overlay, LocalOverlay) else set()
    known = catalogue(atlas) if fields else {}
    found: list[Provenance] = []
    for name in dict.fromkeys(indicator_of(figure.id) for figure in figures):
        if name in fields and name in known and all(atlas.has(source_id) for source_id in known[name].sources):
            here = [each for each in values_around(atlas, known[name], territory).local if each.code == territory.code]
            found += credits_of(known[name], here, grouping_of(territory))
    return tuple(found)


def _laid_here(atlas: Atlas, territory: Territory) -> dict[str, list[Contribution]]:
    """Return the contributions laid over objects of a territory, by source."""

    def make() -> dict[str, list[Contribution]]:
        overlay = atlas.overlay
        laid = overlay.laid() if isinstance(overlay, LocalOverlay) else ()
        here = local_of(atlas, territory, laid).here
        found: dict[str, list[Contribution]] = {}
        for one in laid:
            if one.uuid in here:
                found.setdefault(one.source_id, []).append(one)
        return found

    return atlas.memo(("laid here", territory.key), make)


def on_survey(atlas: Atlas, trades: Sequence[str]) -> tuple[Contribution, ...]:
    """Return the local values that the mode reads of figures of the labour survey: its indicators, and some trades."""
    from .indicators import catalogue

    overlay = atlas.overlay
    if not isinstance(overlay, LocalOverlay) or not overlay.figures:
        return ()
    names = {f"own_trade_{trade}" for trade in trades}
    names |= {name for name, indicator in catalogue(atlas).items() if _SURVEY in indicator.sources}
    return tuple(one for one in overlay.figures if one.field in names)


def mixed_text(atlas: Atlas, groups: Grouping) -> str:
    """Return which local values are ranked together with official figures at a level, in words; "" when none is."""
    from .indicators import catalogue, values

    overlay = atlas.overlay
    known = catalogue(atlas) if isinstance(overlay, LocalOverlay) and overlay.figures else {}
    fields = {one.field for one in overlay.figures} if isinstance(overlay, LocalOverlay) else set()
    told = []
    for name, indicator in known.items():
        if name in fields and groups.level in indicator.levels and all(atlas.has(each) for each in indicator.sources):
            count = len({each.code for each in values(atlas, indicator, groups).local})
            if count:
                told.append(labelled(indicator.title, number(count)))
    if not told:
        return ""
    text = translate("TiDataviz", "Local values stand among the official figures of this level: {counts}.")
    return text.format(counts=listed(told))
