"""Funded projects laid on territories: each counts where all of what is known of its place lies in the territory.

A project of a commune is in the territory of that commune. A project known by its Territoire d'industrie, its department or
its region only is in a territory that holds the whole of it; elsewhere it is named, and not counted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..geography import places
from ..geography.grouping import grouping, grouping_of
from ..geography.report import DIFFERS, LEFT_OUT, JoinReport, Line
from ..language import number, translate
from ..sources import place_doubts

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.grouping import Grouping
    from ..geography.territories import Territory

COMMUNE, TERRITORY, DEPARTMENT, REGION, NOWHERE = "commune", "territory", "department", "region", ""
"""What the place of a project is known by, the finest first."""

PROGRAMMES = ("france_relance", "fonds_vert", "fonds_friches", "intervention", "ti_action")
ACTION_SHEETS = "ti_action"
"""Action sheets are plans, kept territory by territory: they are not added to what is funded."""

_FROM_POINT, _FROM_COMMUNE = "point", "commune"


def programme_title(programme: str) -> str:
    """Return the name of a programme of ``PROGRAMMES`` in the language of the interface."""
    titles = {
        "france_relance": translate("TiDataviz", "France Relance"),
        "fonds_vert": translate("TiDataviz", "Fonds vert"),
        "fonds_friches": translate("TiDataviz", "Fonds friches"),
        "intervention": translate("TiDataviz", "Operators' interventions"),
        "ti_action": translate("TiDataviz", "Action sheets"),
    }
    return titles.get(programme, programme)


@dataclass(frozen=True)
class PlacedProjects:
    """Every funded project held, with its place.

    Attributes:
        projects: The ``funded_projects`` table, communes found, then place_kind (one of the constants of this module),
            place_code (commune, department or region code, ``programme:id`` of a territory, "" for nowhere), industrial
            (bool: for industry or its land, by its list or its measure).
        report: How the communes were found.
    """

    projects: gpd.GeoDataFrame
    report: JoinReport


def placed_projects(atlas: Atlas) -> PlacedProjects:
    """Return every funded project held with its place; worked out once per atlas."""
    return atlas.memo("placed projects", lambda: _place(atlas))


def owned(atlas: Atlas, groups: Grouping) -> pd.Series:
    """Return the territory of a grouping that each project is surely in, "" for none; in the order of the projects."""
    return atlas.memo(("project owners", groups.key), lambda: _owned(atlas, groups))


def perhaps(atlas: Atlas, groups: Grouping) -> pd.DataFrame:
    """Return place_kind, place_code, code: each place that a territory holds in part, of projects known by it only."""
    return atlas.memo(("project perhaps", groups.key), lambda: _wide(atlas, groups)[1])


def chosen(atlas: Atlas, programme: str, industrial: bool) -> pd.Series:
    """Tell which projects are of a programme.

    Args:
        atlas: The atlas.
        programme: One of ``PROGRAMMES``, or "" for all that is funded: all but the action sheets.
        industrial: Whether only projects for industry or its land are wanted.
    """
    table = placed_projects(atlas).projects
    kept = table["programme"] == programme if programme else table["programme"] != ACTION_SHEETS
    wanted: pd.Series = kept & table["industrial"] if industrial else kept
    return wanted


def located(atlas: Atlas, territory: Territory, rows: pd.Series) -> gpd.GeoDataFrame:
    """Return projects of a territory with a point where they can be shown.

    Args:
        atlas: The atlas of the territory.
        territory: The territory.
        rows: Which of ``placed_projects`` are wanted, by row.

    Returns:
        The columns of ``placed_projects``, then located_as: ``point`` (the coordinates of the list), ``commune`` (within the
        commune, coordinates being absent or contrary to it), "" (no point); EPSG:4326.
    """
    import geopandas as gpd

    table = placed_projects(atlas).projects
    table = table[rows].copy()
    contrary = (place_doubts.POINT_OUTSIDE_COMMUNE, place_doubts.POINT_IN_OTHER_DEPARTMENT)
    doubtful = table["place_doubt"].map(lambda cell: bool(set(contrary).intersection(place_doubts.split(cell))))
    exact = table.geometry.notna() & ~table.geometry.is_empty & ~doubtful
    communes = territory.communes.set_index("commune").geometry
    inside = communes[communes.index.isin(table.loc[~exact, "commune"])].representative_point()
    from_commune = ~exact & table["commune"].isin(inside.index)
    shapes = table.geometry.where(exact, None)
    shapes[from_commune] = table.loc[from_commune, "commune"].map(inside)
    table["located_as"] = ""
    table.loc[exact, "located_as"] = _FROM_POINT
    table.loc[from_commune, "located_as"] = _FROM_COMMUNE
    return gpd.GeoDataFrame(table.drop(columns="geometry"), geometry=gpd.GeoSeries(shapes, crs=4326), crs=4326)


def shown_projects(atlas: Atlas, territory: Territory) -> gpd.GeoDataFrame:
    """Return every project of a territory that has a point, action sheets and all, for its layer on the map.

    Returns:
        programme, project_id, project_name, beneficiary, measure, sector, amount_eur, year, funder, commune, commune_name,
        located_as, place_doubt (codes of ``place_doubts``), doubt (the same in words), url, geometry (EPSG:4326).
    """
    table = located(atlas, territory, owned(atlas, groups_of(atlas, territory)) == territory.code)
    shown = table[table["located_as"] != ""]
    shown = shown.assign(doubt=shown["place_doubt"].map(place_doubts.doubt_text))
    columns = ["programme", "project_id", "project_name", "beneficiary", "measure", "sector", "amount_eur", "year", "funder",
               "commune", "commune_name", "located_as", "place_doubt", "doubt", "url", "geometry"]  # fmt: skip
    return shown[columns].reset_index(drop=True)


def groups_of(atlas: Atlas, territory: Territory) -> Grouping:
    """Return the territories of the level of a territory; a selection stands alone."""
    if territory.level == "selection":
        return grouping_of(territory)
    return grouping(atlas, territory.level, territory.programme)


def territory_report(atlas: Atlas, groups: Grouping, territory: Territory) -> JoinReport:
    """Return how the projects of a territory were placed: doubts, contradictions, what is known by a wider place only."""
    placed, owner = placed_projects(atlas), owned(atlas, groups)
    table = placed.projects
    own = table[owner == territory.code]
    near = table[(table["place_kind"] == DEPARTMENT) & table["department"].isin(territory.departments)]
    names = {*own["project_id"], *near["project_id"]}
    lines = [line for line in placed.report.lines if line.code in names]
    lines += _contrary(atlas, groups, own)
    wide = perhaps(atlas, groups)
    counts = table.groupby(["programme", "place_kind", "place_code"]).size().rename("projects").reset_index()
    around = counts.merge(wide[wide["code"] == territory.code], on=["place_kind", "place_code"])
    text = translate("TiDataviz", "{count} projects of {programme} are known by this wider place only: not counted here.")
    rows = zip(around["place_kind"], around["place_code"], around["projects"], around["programme"])
    lines += [
        Line(
            LEFT_OUT,
            code,
            place_name(atlas, kind, code),
            text.format(count=number(count), programme=programme_title(programme)),
        )
        for kind, code, count, programme in rows
    ]
    left = int(around["projects"].sum())
    return JoinReport(translate("TiDataviz", "Funded projects of the territory"), len(own), len(own) + left, tuple(lines))


def place_name(atlas: Atlas, kind: str, code: str) -> str:
    """Return the name of a department, a region or a Territoire d'industrie, its code when it is not known."""
    level, programme, code = _unit(kind, code)
    if not level:
        return code
    names = atlas.choices(level, programme).set_index("code")["name"]
    return str(names.get(code, code))


def _place(atlas: Atlas) -> PlacedProjects:
    table, report = places.resolve(atlas.table("funded_projects").reset_index(drop=True), atlas)
    held = set(atlas.communes["commune"])
    stated = (table["ti_programme"] != "") & (table["territory_id"] != "")
    territory = (table["ti_programme"] + ":" + table["territory_id"]).where(stated, "")
    table["place_kind"], table["place_code"] = NOWHERE, ""
    codes = {
        REGION: table["region"], DEPARTMENT: table["department"], TERRITORY: territory,
        COMMUNE: table["commune"].where(table["commune"].isin(held), ""),
    }  # fmt: skip
    for kind, code in codes.items():
        table.loc[code != "", "place_kind"] = kind
        table["place_code"] = code.where(code != "", table["place_code"])
    table = table.astype({"place_kind": object, "place_code": object})  # of an empty table they would be numbers
    table["industrial"] = (table["programme"] != "fonds_vert") | (table["theme"] != "")
    return PlacedProjects(table, report)


def _owned(atlas: Atlas, groups: Grouping) -> pd.Series:
    table = placed_projects(atlas).projects
    owners = table["commune"].map(groups.owners).where(table["place_kind"] == COMMUNE)
    whole = _wide(atlas, groups)[0]
    wide = [whole.get(place) for place in zip(table["place_kind"], table["place_code"])]
    owners = owners.fillna(dict(zip(table.index, wide)))
    if groups.level == "ti":
        # What a list states for a programme holds for that programme, whatever the commune.
        stated = (table["ti_programme"] == groups.programme) & table["territory_id"].isin(groups.names.index)
        owners = owners.where(~stated, table["territory_id"])
    result: pd.Series = owners.fillna("").astype(object)
    return result


def _wide(atlas: Atlas, groups: Grouping) -> tuple[dict[tuple[str, str], str], pd.DataFrame]:
    """Return the territory that holds the whole of each wide place, and the territories that hold some of the others."""

    def make() -> tuple[dict[tuple[str, str], str], pd.DataFrame]:
        import pandas as pd

        table = placed_projects(atlas).projects
        wide = table.loc[~table["place_kind"].isin([COMMUNE, NOWHERE]), ["place_kind", "place_code"]].drop_duplicates()
        whole: dict[tuple[str, str], str] = {}
        parts: list[tuple[str, str, str]] = []
        for kind, code in zip(wide["place_kind"], wide["place_code"]):
            found = groups.owners.reindex(_communes_of(atlas, kind, code))
            touched = list(found.dropna().unique())
            if len(touched) == 1 and found.notna().all():
                whole[kind, code] = touched[0]
            else:
                parts += [(kind, code, owner) for owner in touched]
        return whole, pd.DataFrame(parts, columns=["place_kind", "place_code", "code"], dtype=object)

    return atlas.memo(("project wide places", groups.key), make)


def _communes_of(atlas: Atlas, kind: str, code: str) -> pd.Index:
    level, programme, code = _unit(kind, code)
    owners = atlas.owners(level, programme)
    by_code = atlas.memo(("communes of", level, programme), lambda: owners.groupby(owners).groups)
    return by_code.get(code, owners.index[:0])


def _unit(kind: str, code: str) -> tuple[str, str, str]:
    """Return the level, the programme and the code of a wide place."""
    if kind == TERRITORY:
        programme, code = code.split(":", 1)
        return "ti", programme, code
    return (kind if kind in (DEPARTMENT, REGION) else ""), "", code


def _contrary(atlas: Atlas, groups: Grouping, own: pd.DataFrame) -> list[Line]:
    """Return a line for each project stated to be of this territory whose commune is of another, or of none."""
    if groups.level != "ti":
        return []
    by_commune = own["commune"].map(groups.owners).fillna("")
    stated = (own["ti_programme"] == groups.programme) & (own["territory_id"] != "") & (own["place_kind"] == COMMUNE)
    odd = own[stated & (by_commune != own["territory_id"])]
    text = translate("TiDataviz", "The list says that it is of this territory; its commune {name} ({code}) is not.")
    known = atlas.history.known
    rows = zip(odd["project_id"], odd["beneficiary"], odd["project_name"], odd["commune"])
    return [
        Line(DIFFERS, project, who or what[:80], text.format(name=known.get(code, code), code=code))
        for project, who, what, code in rows
    ]
