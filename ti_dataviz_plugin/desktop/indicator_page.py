"""The list of indicators as people read it, made from the catalogue itself, so that it is never untrue."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from ..diagnosis.indicator import unit_title
from ..diagnosis.indicators import catalogue
from ..language import labelled, listed, translate
from ..sources.catalogue import catalogue as catalogue_of_sources
from .panels.registry import theme_titles

if TYPE_CHECKING:
    from ..diagnosis.indicator import Indicator
    from ..geography.atlas import Atlas


def indicators_html(atlas: Atlas | None) -> str:
    """Return every indicator by theme: id, formula, unit, sources, bounds, first year; with an atlas, the user's own too."""
    titles = theme_titles()
    themes: dict[str, list[Indicator]] = {}
    for indicator in catalogue(atlas).values():
        themes.setdefault(indicator.theme, []).append(indicator)
    parts = [
        f"<h2>{escape(titles.get(theme, theme))}</h2>" + "".join(_worded(indicator, atlas) for indicator in found)
        for theme, found in themes.items()
    ]
    about = translate(
        "TiDataviz",
        "The id is what algorithms and the expression ti_indicator(id, code, year) take. A value that nobody knows is "
        "unknown, never 0; one known within bounds is shown as a range.",
    )
    return f"<p>{escape(about)}</p>" + "".join(parts)


def _worded(indicator: Indicator, atlas: Atlas | None) -> str:
    """Return one indicator: its title, then a line for each thing to know."""
    unit = unit_title(indicator.unit)
    lines = [
        (translate("TiDataviz", "Formula"), indicator.formula),
        (translate("TiDataviz", "Unit"), f"{unit} ({indicator.unit_name})" if indicator.unit_name else unit),
        (translate("TiDataviz", "Bounds"), indicator.bounds),
        (translate("TiDataviz", "Sources"), listed(_sources(indicator, atlas))),
        (translate("TiDataviz", "Levels"), ", ".join(level_names()[level] for level in indicator.levels)),
    ]
    if indicator.yearly:
        lines.append((translate("TiDataviz", "First possible year"), str(indicator.since)))
    told = "".join(f"<li>{escape(labelled(name, text))}</li>" for name, text in lines)
    return f"<h3>{escape(indicator.title)} <code>{escape(indicator.id)}</code></h3><ul>{told}</ul>"


def _sources(indicator: Indicator, atlas: Atlas | None) -> list[str]:
    """Return the names of the sources, those that are not in the workspace said so."""
    entries = catalogue_of_sources()
    names = [source.credit() for source in indicator.credits]
    for source_id in indicator.sources:
        name = entries[source_id].name()
        missing = atlas is not None and not atlas.has(source_id)
        names.append(translate("TiDataviz", "{name} (not held)").format(name=name) if missing else name)
    return names


def level_names() -> dict[str, str]:
    """Return the name of each level, in the plural."""
    return {
        "ti": translate("TiDataviz", "Territoires d'industrie"),
        "epci": translate("TiDataviz", "EPCI"),
        "basin": translate("TiDataviz", "employment basins"),
        "department": translate("TiDataviz", "departments"),
        "region": translate("TiDataviz", "regions"),
        "selection": translate("TiDataviz", "selections of communes"),
        "commune": translate("TiDataviz", "communes"),
    }
