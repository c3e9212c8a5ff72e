"""Territories side by side, and those that are most like one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..geography.grouping import Grouping, grouping, grouping_of
from ..language import listed, translate
from ..progress import Part, check
from .compare_view import MOST_COMPARED, CompareSettings, CompareView
from .indicators import Values, available, catalogue, rank, values
from .local_values import mixed_text
from .similarity import Profile, distances, gaps, positions
from .theme import Theme, missing_sources

if TYPE_CHECKING:
    import pandas as pd

    from ..bounds import Bounds
    from ..geography.atlas import Atlas
    from ..geography.territories import Territory
    from ..progress import Progress
    from .views import Missing

_REASONS_SHOWN = 3
_MOST_SIMILAR = 15
MEDIAN = ""
"""Code of the median of the level among the cells."""


def diagnose(atlas: Atlas, territory: Territory, settings: CompareSettings, progress: Progress) -> CompareView:
    """Return a territory beside others.

    Args:
        atlas: The atlas of the territory.
        territory: The territory. A selection of communes stands alone.
        settings: Choices of the officer.
        progress: Told how far it is.

    Raises:
        CancelledError: When the user asked to stop.
    """
    alone = territory.level == "selection"
    groups = grouping_of(territory) if alone else grouping(atlas, territory.level, territory.programme)
    found = _all_values(atlas, groups, progress)
    names = groups.names.to_dict()
    others = [code for code in dict.fromkeys(settings.others) if code in names and code != territory.code]
    compared = [territory.code, *others[: MOST_COMPARED - 1]]
    profile = atlas.memo(("profile", groups.key), lambda: _profile(found))
    indicators = _indicators(found, settings)
    return CompareView(
        territory=territory,
        settings=settings,
        choices=groups.names.rename("name").rename_axis("code").reset_index(),
        compared=tuple((code, names[code]) for code in compared),
        indicators=indicators,
        cells=_cells(found, profile, compared),
        similar=_similar(profile, territory.code, indicators, groups),
        local=_local(found, compared),
        mixed=mixed_text(atlas, groups),
        reports=(territory.report,),
        sources=tuple(dict.fromkeys(source for each in found.values() for source in each.sources)),
        missing=_missing(atlas, groups.level),
    )


def _all_values(atlas: Atlas, groups: Grouping, progress: Progress) -> dict[str, Values]:
    offered = available(atlas, groups.level)
    text = translate("TiDataviz", "Working out the indicators of every territory")
    found = {}
    for number, indicator in enumerate(offered):
        check(progress)
        Part(progress, number / len(offered), 1.0).report(0.0, text)
        each = values(atlas, indicator, groups)
        if each.at()["low"].notna().any():
            found[indicator.id] = each
    return found


def _profile(found: dict[str, Values]) -> Profile:
    import pandas as pd

    both = {name: positions(each.at()["low"], each.at()["high"]) for name, each in found.items()}
    low = pd.DataFrame({name: ends[0] for name, ends in both.items()})
    return Profile(low, pd.DataFrame({name: ends[1] for name, ends in both.items()}))


def _indicators(found: dict[str, Values], settings: CompareSettings) -> pd.DataFrame:
    """Return the indicators and their weights.

    By default every theme weighs the same, and so do the indicators of one; those made of others weigh nothing: they would
    count these twice.
    """
    import pandas as pd

    rows = [(name, each.indicator.title, each.indicator.theme, each.latest) for name, each in found.items()]
    table = pd.DataFrame(rows, columns=["indicator", "title", "theme", "year"])
    simple = pd.Series([not each.indicator.composite for each in found.values()], index=table.index, dtype="float64")
    in_theme = simple.groupby(table["theme"]).transform("sum")
    usual = (simple / in_theme.where(in_theme > 0)).fillna(0.0)
    chosen = table["indicator"].map(_chosen_weights(settings.weights))
    weight = chosen.astype("float64").fillna(usual) if len(table) else usual
    if not weight.sum() > 0:
        weight = usual
    return table.assign(weight=weight / weight.sum(), usual=usual / usual.sum())


def _chosen_weights(texts: tuple[str, ...]) -> dict[str, float]:
    """Return the weights written as ``indicator=weight``; what is not a number, or negative, counts as not chosen."""
    chosen = {}
    for text in texts:
        name, _sign, weight = text.partition("=")
        try:
            value = float(weight)
        except ValueError:
            continue
        if 0 <= value < float("inf"):
            chosen[name] = value
    return chosen


def _cells(found: dict[str, Values], profile: Profile, compared: list[str]) -> pd.DataFrame:
    import pandas as pd

    rows: list[tuple[object, ...]] = []
    for name, each in found.items():
        for code in compared:
            value, place = each.of(code), rank(each, code)
            ends = (profile.low.at[code, name], profile.high.at[code, name])
            ranks = (place.best, place.worst, place.among) if place is not None else (0, 0, 0)
            rows.append((name, code, value.low, value.high, each.indicator.text(value), *ends, *ranks))
        median = _median(each)
        rows.append((name, MEDIAN, median.low, median.high, each.indicator.text(median), 0.5, 0.5, 0, 0, 0))
    names = ["indicator", "code", "low", "high", "text", "position_low", "position_high", "best", "worst", "among"]
    return pd.DataFrame(rows, columns=names)


def _local(found: dict[str, Values], compared: list[str]) -> pd.DataFrame:
    """Return the local values of the latest years of some territories, with who gave them, when and why."""
    import pandas as pd

    rows = [
        (name, local.code, local.text(each.indicator))
        for name, each in found.items()
        for local in each.local
        if local.code in compared and local.year == each.latest
    ]
    return pd.DataFrame(rows, columns=["indicator", "code", "text"])


def _median(each: Values) -> Bounds:
    """Return the median of the territories whose value is known: that of the lower ends to that of the upper ones."""
    from ..bounds import Bounds

    known = each.at().dropna(subset=["low"])
    return Bounds(float(known["low"].median()), float(known["high"].median()))


def _similar(profile: Profile, code: str, indicators: pd.DataFrame, groups: Grouping) -> pd.DataFrame:
    import pandas as pd

    columns = ["code", "name", "low", "high", "alike", "apart"]
    if len(profile.low) < 2 or not len(indicators):
        return pd.DataFrame(columns=columns)
    weights = indicators.set_index("indicator")["weight"]
    nearest = distances(profile, code, weights).head(_MOST_SIMILAR)
    least, largest = gaps(profile, code)
    counted = [name for name in weights.index if weights[name] > 0]
    titles = indicators.set_index("indicator")["title"]
    rows = []
    for other, low, high in nearest.itertuples():
        # An indicator unknown for one of the two is no reason: its largest gap is near 1, its least is 0.
        sure = largest.loc[other, counted].sort_values(kind="stable")
        apart = least.loc[other, counted].sort_values(ascending=False, kind="stable")
        alike = listed([titles[name] for name in sure.index[:_REASONS_SHOWN]])
        far = listed([titles[name] for name in apart.index[:_REASONS_SHOWN] if apart[name] > 0.1])
        rows.append((other, groups.names[other], low, high, alike, far))
    return pd.DataFrame(rows, columns=columns)


def _missing(atlas: Atlas, level: str) -> tuple[Missing, ...]:
    lacking = {
        source_id: indicator.title
        for indicator in catalogue().values()
        if level in indicator.levels
        for source_id in indicator.sources
        if not atlas.has(source_id)
    }
    return missing_sources(atlas, lacking)


THEME = Theme("compare", CompareSettings, diagnose)
