"""What the fields of the ranked sites hold, in the language of the interface."""

from __future__ import annotations

from ...language import translate
from ...siting.facts import fact_name


def ranking_alias(name: str) -> str:
    """Return what a field of a ranking holds; empty for one without an alias."""
    for end, text in _ends().items():
        if name.endswith(end):
            fact = name[: -len(end)]
            try:
                return text.format(name=fact_name(fact))
            except KeyError:
                break
    return _aliases().get(name, "")


def _ends() -> dict[str, str]:
    return {
        "_value_min": translate("TiDataviz", "{name}: value, at least"),
        "_value_max": translate("TiDataviz", "{name}: value, at most"),
        "_low": translate("TiDataviz", "{name}, at least"),
        "_high": translate("TiDataviz", "{name}, at most"),
    }


def _aliases() -> dict[str, str]:
    return {
        "site_name": translate("TiDataviz", "Site"),
        "rank": translate("TiDataviz", "Rank"),
        "tied": translate("TiDataviz", "Sites that share the rank"),
        "standing": translate("TiDataviz", "Cleared, to be checked or excluded"),
        "state": translate("TiDataviz", "State among the shortlist"),
        "score_min": translate("TiDataviz", "Score, at least (0 to 1)"),
        "score_max": translate("TiDataviz", "Score, at most (0 to 1)"),
        "score_mid": translate("TiDataviz", "Score, unknowns halfway (0 to 1)"),
        "first_rank_probability": translate("TiDataviz", "Share of the weights that put it first"),
        "shortlist_probability": translate("TiDataviz", "Share of the weights that put it in the shortlist"),
        "topsis": translate("TiDataviz", "TOPSIS, a second opinion (0 to 1)"),
        "topsis_rank": translate("TiDataviz", "Rank by TOPSIS, which depends on the set of sites"),
        "ask_first_name": translate("TiDataviz", "Ask first: the missing fact that would move its score most"),
        "ask_first_span": translate("TiDataviz", "What that fact leaves open of the score (0 to 1)"),
        "in_short": translate("TiDataviz", "To be known, in short"),
        "local_expertise": translate("TiDataviz", "Local expertise: what was changed, by whom, when, why"),
        "outline": translate("TiDataviz", "Whether its outline is known"),
        "excluded_by": translate("TiDataviz", "Excluded by"),
        "to_check": translate("TiDataviz", "To be checked"),
        "flags": translate("TiDataviz", "To be known"),
        "area_m2": translate("TiDataviz", "Area, m²"),
        "room_min": translate("TiDataviz", "Such projects that it could hold, at least"),
        "room_max": translate("TiDataviz", "Such projects that it could hold, at most"),
        "left_min_m2": translate("TiDataviz", "Gross area left beside one, at least, m²"),
        "left_max_m2": translate("TiDataviz", "Gross area left beside one, at most, m²"),
        "neighbours_min": translate("TiDataviz", "Establishments within 5 km, at least"),
        "neighbours_max": translate("TiDataviz", "Establishments within 5 km, at most"),
        "related_min": translate("TiDataviz", "Of the activity's sector or going with it, at least"),
        "related_max": translate("TiDataviz", "Of the activity's sector or going with it, at most"),
        "shares_with": translate("TiDataviz", "Other studies that could share it"),
    }
