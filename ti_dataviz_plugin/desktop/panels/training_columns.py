"""The columns of the tables of the training panel."""

from __future__ import annotations

import math
from typing import Any, Callable

from ...bounds import UNKNOWN, Bounds
from ...diagnosis.anticipation_texts import certainty_text, distance_text, near_text, place_text, share_text
from ...language import number, percent, translate
from .frame_model import Column
from .labour import official_column


def _amount(row: Any) -> str:
    from ...charts.chart import amount_text

    known = not math.isnan(row.projects_min)
    return amount_text(Bounds(row.projects_min, row.projects_max) if known else UNKNOWN)


def _middle(name: str) -> Callable[[Any], float]:
    return lambda row: (getattr(row, f"{name}_min") + getattr(row, f"{name}_max")) / 2


def _share(name: str) -> Callable[[Any], str]:
    return lambda row: share_text(getattr(row, f"{name}_min"), getattr(row, f"{name}_max"))


def _need_columns() -> list[Column]:
    """Return the columns of a need: projects, difficult share, persistence."""
    return [
        Column(
            translate("TiDataviz", "Projects"),
            _amount,
            _middle("projects"),
            right=True,
            tooltip=translate("TiDataviz", "Mean number of recruitment projects a year"),
        ),
        Column(
            translate("TiDataviz", "Difficult"),
            _share("difficult_share"),
            _middle("difficult_share"),
            right=True,
            tooltip=translate("TiDataviz", "Share of the projects that employers judge difficult"),
        ),
        Column(
            translate("TiDataviz", "Persistence"),
            lambda row: translate("TiDataviz", "unknown") if math.isnan(row.persistence) else percent(row.persistence),
            lambda row: float(row.persistence),
            right=True,
            tooltip=translate("TiDataviz", "Share of the years in which at least half of the projects are surely difficult"),
        ),
    ]


def group_text(row: Any) -> str:
    """Return the group of a school and what it rests on."""
    groups = {
        "production": translate("TiDataviz", "production school"),
        "vocational": translate("TiDataviz", "vocational"),
        "apprentices": translate("TiDataviz", "apprenticeship"),
    }
    bases = {
        "flag": translate("TiDataviz", "{group}, the file says so"),
        "kind": translate("TiDataviz", "{group}, by its kind"),
        "name": translate("TiDataviz", "{group}, by its name"),
    }
    return bases[row.basis].format(group=groups.get(row.group, row.group))


def trade_text(row: Any) -> str:
    """Return what is known of the trade at a school, and who says so."""
    from ...charts.training import state_text

    basis = {
        "official": translate("TiDataviz", "{state}, official table"),
        "user": translate("TiDataviz", "{state}, your table"),
    }.get(row.link_basis, "{state}")
    return basis.format(state=state_text(row.state))


def nearest_columns(minutes: Callable[[Any], float]) -> list[Column]:
    """Return the columns of the nearest schools.

    Args:
        minutes: Minutes by car to the school of a row, NaN when they are not known.
    """

    def written(row: Any) -> str:
        value = minutes(row)
        return "" if math.isnan(value) else translate("TiDataviz", "{minutes} min").format(minutes=number(value))

    return [
        Column(translate("TiDataviz", "School"), lambda row: row.name, widest=150),
        Column(
            translate("TiDataviz", "Distance"),
            lambda row: distance_text(row.centre_m),
            lambda row: float(row.centre_m),
            right=True,
            tooltip=translate("TiDataviz", "Straight line from the centre of population"),
        ),
        Column(translate("TiDataviz", "This trade"), trade_text, widest=130),
        Column(translate("TiDataviz", "Commune"), lambda row: row.commune_name, widest=130),
        Column(
            translate("TiDataviz", "From the boundary"),
            lambda row: translate("TiDataviz", "inside") if row.boundary_m == 0 else distance_text(row.boundary_m),
            lambda row: float(row.boundary_m),
            right=True,
        ),
        Column(translate("TiDataviz", "By car"), written, minutes, right=True),
        Column(translate("TiDataviz", "Kind"), group_text),
        Column(translate("TiDataviz", "UAI"), lambda row: row.uai),
    ]


def inside_columns() -> list[Column]:
    """Return the columns of the schools of the territory."""
    status = {"public": translate("TiDataviz", "public"), "private": translate("TiDataviz", "private"), "": ""}
    return [
        Column(translate("TiDataviz", "School"), lambda row: row.name, widest=200),
        Column(translate("TiDataviz", "Commune"), lambda row: row.commune_name, widest=130),
        Column(translate("TiDataviz", "Kind"), group_text),
        Column(translate("TiDataviz", "This trade"), lambda row: _state(row.state)),
        Column(translate("TiDataviz", "Status"), lambda row: status.get(row.status, row.status)),
        Column(
            translate("TiDataviz", "Students"),
            lambda row: "" if math.isnan(row.students) else number(row.students),
            lambda row: float(row.students),
            right=True,
        ),
        Column(translate("TiDataviz", "UAI"), lambda row: row.uai),
    ]


def _state(state: str) -> str:
    from ...charts.training import state_text

    return state_text(state)


def tension_columns() -> list[Column]:
    """Return the columns of the trades in tension with their schools."""
    return [
        Column(translate("TiDataviz", "Rank"), lambda row: number(row.rank), lambda row: float(row.rank), right=True),
        Column(translate("TiDataviz", "Trade"), lambda row: row.trade_name, widest=150),
        *_need_columns(),
        official_column(),
        Column(
            translate("TiDataviz", "Schools here"),
            lambda row: number(row.teaching),
            lambda row: float(row.teaching),
            right=True,
            tooltip=translate("TiDataviz", "Schools of the territory known to teach it"),
        ),
        Column(
            translate("TiDataviz", "Trades unknown"),
            lambda row: number(row.unknown),
            lambda row: float(row.unknown),
            right=True,
            tooltip=translate("TiDataviz", "Vocational schools of the territory whose trades are unknown"),
        ),
        Column(
            translate("TiDataviz", "Nearest known"),
            lambda row: distance_text(row.school_m),
            lambda row: float(row.school_m),
            right=True,
            tooltip=translate("TiDataviz", "Distance to the nearest school known to teach it, straight line"),
        ),
        Column(translate("TiDataviz", "FAP code"), lambda row: " / ".join(code for code in (row.trade, row.linked) if code)),
    ]


def body_columns() -> list[Column]:
    """Return the columns of the training bodies."""
    return [
        Column(translate("TiDataviz", "Training body"), lambda row: row.name, widest=260),
        Column(translate("TiDataviz", "Commune"), lambda row: row.commune_name, widest=130),
        Column(translate("TiDataviz", "Certified for"), lambda row: row.certified.replace("|", ", ")),
        Column(translate("TiDataviz", "Specialities (NSF)"), lambda row: row.nsf.replace("|", ", ")),
    ]


def anticipation_columns() -> list[Column]:
    """Return the columns of the territories by likeness of need."""
    score = translate("TiDataviz", "Likeness and need, see the rule below")
    return [
        Column(
            translate("TiDataviz", "Rank"),
            place_text,
            lambda row: float(row.rank),
            tooltip=translate("TiDataviz", "Between brackets: the ranks that hidden values allow"),
        ),
        Column(translate("TiDataviz", "Territory"), lambda row: row.name, widest=150),
        Column(translate("TiDataviz", "Programme"), lambda row: row.programme),
        Column(translate("TiDataviz", "Region"), lambda row: row.region_name, widest=130),
        *_need_columns(),
        Column(translate("TiDataviz", "Seasonal"), _share("seasonal_share"), _middle("seasonal_share"), right=True),
        Column(
            translate("TiDataviz", "Production school"),
            lambda row: distance_text(row.production_m),
            lambda row: float(row.production_m),
            right=True,
            tooltip=translate("TiDataviz", "Distance to the nearest production school that may teach it"),
        ),
        Column(
            translate("TiDataviz", "Known school"),
            lambda row: distance_text(row.school_m),
            lambda row: float(row.school_m),
            right=True,
            tooltip=translate("TiDataviz", "Distance to the nearest school known to teach it"),
        ),
        Column(translate("TiDataviz", "School near"), lambda row: near_text(row.near)),
        Column(translate("TiDataviz", "Likeness"), _number("likeness"), _value("likeness"), right=True),
        Column(translate("TiDataviz", "Score"), _number("score"), _value("score"), right=True, tooltip=score),
        Column(translate("TiDataviz", "Among the first"), lambda row: certainty_text(row.certainty)),
        Column(translate("TiDataviz", "Years"), lambda row: number(row.years), _value("years"), right=True),
        Column(translate("TiDataviz", "Code"), lambda row: row.code),
    ]


def _number(name: str) -> Callable[[Any], str]:
    def text(row: Any) -> str:
        low, high = getattr(row, f"{name}_min"), getattr(row, f"{name}_max")
        if math.isnan(low):
            return translate("TiDataviz", "unknown")
        ends = [number(low, 2), number(high, 2)]
        return ends[0] if ends[0] == ends[1] else "-".join(ends)

    return text


def _value(name: str) -> Callable[[Any], float]:
    return lambda row: float(getattr(row, name))
