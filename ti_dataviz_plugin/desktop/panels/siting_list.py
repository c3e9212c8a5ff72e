"""The list of the ranked sites: its columns, and what is said of the ranking as a whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...language import listed, number, translate
from ...siting.titles import (
    fact_text,
    kind_title,
    probability_text,
    rank_text,
    score_text,
    short_title,
    site_title,
    state_title,
)
from .frame_model import Column

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QTableView

    from ...siting.ranking import Ranking
    from ...siting.study import SiteLayer
    from ..siting_sites import UserSites

LISTED = (
    "site_id", "site_name", "kind", "commune", "commune_name", "area_m2", "rank", "tied", "score_min", "score_max",
    "score_mid", "first_rank_probability", "state", "in_short", "to_check", "flags", "ask_first_name",
)  # fmt: skip
"""Columns of a ranking that the list reads."""
_NAMES, _DECIDING = 1, (0, 2, 3)
"""Places of the column of names, and of rank, score and share of first ranks."""
_NARROWEST, _WIDEST = 110, 320
_NAMED = 3


def summary_text(ranking: Ranking) -> str:
    """Return what a ranking says as a whole, in words."""
    table = ranking.table
    states = table["state"].value_counts()
    text = translate(
        "TiDataviz",
        "Among the first {shortlist}: {certain} for certain, {possible} possibly. {excluded} sites are excluded, {checks} "
        "are to be checked.",
    )
    if int((table["rank"] > 0).sum()) <= ranking.study.shortlist:
        text = translate(
            "TiDataviz",
            "All fit in the shortlist of {shortlist}: to be in it says nothing of their worth. {excluded} sites are "
            "excluded, {checks} are to be checked.",
        )
    lines = [
        text.format(
            shortlist=number(ranking.study.shortlist),
            certain=number(states.get("certain", 0)),
            possible=number(states.get("possible", 0)),
            excluded=number(states.get("excluded", 0)),
            checks=number((table["standing"] == "to check").sum()),
        )
    ]
    counts = len(ranking.measured.unseen), sum(not view.known for view in ranking.criteria)
    if any(counts):
        text = translate(
            "TiDataviz",
            "Absent sources: {sources}; criteria unknown for every site: {criteria} (named under the list).",
        )
        lines.append(text.format(sources=number(counts[0]), criteria=number(counts[1])))
    return "\n".join(lines)


def rests_on_text(ranking: Ranking) -> str:
    """Return what a ranking rests on: what was not looked at, what is not known, conventions, the second opinion."""
    lines = []
    if ranking.measured.unseen:
        text = translate("TiDataviz", "Looked at for no site, because not on this computer: {sources}.")
        lines.append(text.format(sources=listed(ranking.measured.unseen)))
    unknown = [view.name for view in ranking.criteria if not view.known]
    if unknown:
        text = translate("TiDataviz", "Unknown for every site, so that scores stay wide: {criteria}.")
        lines.append(text.format(criteria=listed(unknown)))
    lines.append(translate("TiDataviz", "The order takes unknown facts halfway, which is a convention."))
    lines.append(opinion_text(ranking))
    return "\n".join(filter(None, lines))


def layer_text(layer: SiteLayer | None, sites: UserSites | None) -> str:
    """Return which layer of the user holds the sites, how much of it, and what becomes of it with the study.

    Args:
        layer: The file that the study names, None for none.
        sites: The sites as they were read from a layer of the project, None when they come from the file.
    """
    only = sites.only if sites is not None else layer.only if layer is not None else ()
    if layer is not None:
        name = f"{layer.layer or Path(layer.path).stem} ({layer.path})"
    else:
        name = sites.name if sites is not None else "–"
    if only:
        text = translate("TiDataviz", "{layer}, {count} of its sites: those selected, or left by its filter")
        name = text.format(layer=name, count=number(len(only)))
    if layer is not None:
        return name
    if sites is None:
        return translate("TiDataviz", "{layer}. The layer is not in this project any more: choose it again.").format(
            layer=name
        )
    if sites.unsaved:
        text = translate(
            "TiDataviz",
            "{layer}. Its changes count, although they are not saved: save them in the layer, or save the study, which "
            "writes the sites beside it.",
        )
        return text.format(layer=name)
    text = translate(
        "TiDataviz",
        "{layer}. No file holds these sites as they are shown; the project finds the layer again, and saving the study "
        "writes the sites beside it.",
    )
    return text.format(layer=name)


def opinion_text(ranking: Ranking) -> str:
    """Return where TOPSIS, the second opinion, agrees on the leaders and where it does not; "" when it has none."""
    table = ranking.table[ranking.table["topsis_rank"] > 0]
    if not len(table):
        return ""
    wanted = ranking.study.shortlist
    first = table[table["topsis_rank"] <= wanted]
    counts = {"both": number((first["rank"] <= wanted).sum()), "count": number(len(first)), "shortlist": number(wanted)}
    if ranking.leaders_agree:
        text = translate(
            "TiDataviz",
            "TOPSIS, a second opinion that depends on the set of sites, agrees on the first; of the {count} sites that it "
            "puts among the first {shortlist}, {both} are there here too.",
        )
        return text.format(**counts)
    text = translate(
        "TiDataviz",
        "TOPSIS, a second opinion that depends on the set of sites, does not agree on the first: it puts there {sites}. "
        "Of the {count} sites that it puts among the first {shortlist}, {both} are there here too.",
    )
    others = table.index[table["topsis_rank"] == 1][:_NAMED]
    named = translate("TiDataviz", "{site} (here rank {rank})")
    sites = [named.format(site=short_title(row), rank=rank_text(row)) for row in map(ranking.site, others)]
    return text.format(sites=listed(sites), **counts)


def fit_names(view: QTableView) -> None:
    """Make the column of the names as wide as the columns that decide leave it, so that they are seen in a narrow dock."""
    header = view.horizontalHeader()
    taken = sum(header.sectionSize(place) for place in _DECIDING)
    room = view.viewport().width() - taken
    header.resizeSection(_NAMES, max(_NARROWEST, min(_WIDEST, room)))


def known_text(row: Any) -> str:
    """Return the whole of what must be known of a site, in the words of its page."""
    return "\n".join(text for text in (row.to_check, row.flags) if text)


def list_columns() -> list[Column]:
    """Return the columns of the list: what decides first, so that it is seen in a narrow dock."""
    return [
        Column(
            translate("TiDataviz", "Rank"),
            rank_text,
            lambda row: row.rank,
            right=True,
            tooltip=translate("TiDataviz", "= marks a rank that several sites share"),
        ),
        Column(translate("TiDataviz", "Site"), site_title, widest=220, more=_place),
        Column(
            translate("TiDataviz", "Score"),
            lambda row: score_text(row.score_min, row.score_max),
            lambda row: row.score_mid,
            right=True,
            tooltip=translate("TiDataviz", "Out of 100: every unknown at worst, and at best"),
        ),
        Column(
            translate("TiDataviz", "First"),
            lambda row: probability_text(row.first_rank_probability),
            lambda row: row.first_rank_probability,
            right=True,
            tooltip=translate("TiDataviz", "Share of all sets of weights for which it comes first (SMAA-2)"),
        ),
        Column(translate("TiDataviz", "State"), lambda row: state_title(row.state)),
        Column(translate("TiDataviz", "To be known"), lambda row: row.in_short, widest=240, more=known_text),
        Column(
            translate("TiDataviz", "Ask first"),
            lambda row: row.ask_first_name,
            widest=200,
            tooltip=translate("TiDataviz", "The missing fact that would move its score most"),
        ),
        Column(translate("TiDataviz", "Commune"), lambda row: row.commune_name, widest=130),
        Column(
            translate("TiDataviz", "Area"),
            lambda row: fact_text("m²", row.area_m2, row.area_m2),
            lambda row: row.area_m2,
            right=True,
        ),
        Column(translate("TiDataviz", "Kind"), lambda row: kind_title(row.kind)),
    ]


def _place(row: Any) -> str:
    return listed(text for text in (site_title(row), row.commune_name, kind_title(row.kind)) if text)
