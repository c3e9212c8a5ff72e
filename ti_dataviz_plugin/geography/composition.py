"""Which communes make each Territoire d'industrie of a programme.

ANCT's lists name members: EPCI for the most part, établissements publics territoriaux (EPT) of Grand Paris and single
communes for the others. Each is resolved into communes by code; where a member no longer exists in the communes' vintage,
by name or by the perimeter that ANCT publishes. What was resolved otherwise than by code, or not at all, is said.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..language import translate
from .codes import bare_name, departments_of_siren
from .report import DIFFERS, RESOLVED, UNMATCHED, JoinReport, Line

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd
    from shapely.geometry.base import BaseGeometry

    from .changes import CommuneHistory

BY_CODE = "code"
BY_NAME = "name"
BY_PERIMETER = "published perimeter"
BY_LIST = "list of communes"


@dataclass(frozen=True)
class Lists:
    """The tables that tell a programme's composition; an empty table where none is held.

    Attributes:
        members: ``ti_members`` of one programme.
        communes: ``ti_communes`` of one programme.
        boundaries: ``ti_boundaries`` of one programme.
        ept: ept, commune: the communes of each EPT.
    """

    members: pd.DataFrame
    communes: pd.DataFrame
    boundaries: gpd.GeoDataFrame
    ept: pd.DataFrame


@dataclass(frozen=True)
class Composition:
    """The communes of every territory of a programme.

    Attributes:
        communes: territory_id, commune, member_code, resolved_by; one row per commune of a territory.
        members: territory_id, member_code, member_name, member_kind, communes (number), resolved_by.
        lines: territory_id, Line: what was not a plain match.
    """

    communes: pd.DataFrame
    members: pd.DataFrame
    lines: tuple[tuple[str, Line], ...]

    def report(self, subject: str, territory_id: str = "") -> JoinReport:
        """Return the account of one territory's members, or of all."""
        members = self.members
        if territory_id:
            members = members[members["territory_id"] == territory_id]
        lines = tuple(line for owner, line in self.lines if territory_id in ("", owner))
        matched = int((members["resolved_by"] != "").sum())
        return JoinReport(subject, matched, len(members), lines)


class Composer:
    """Resolves the members of one programme.

    Args:
        lists: The lists held.
        communes: The ``communes`` table.
        history: How commune codes changed.
    """

    def __init__(self, lists: Lists, communes: gpd.GeoDataFrame, history: CommuneHistory) -> None:
        """Index the communes by EPCI, by SIREN and by name."""
        self._lists = lists
        self._communes = communes
        self._history = history
        self._by_epci = {str(k): list(v) for k, v in communes.groupby("epci")["commune"]}
        self._by_ept = {str(k): list(v) for k, v in lists.ept.groupby("ept")["commune"]}
        self._by_siren = {s: c for s, c in zip(communes["siren"], communes["commune"]) if s}
        self._by_name: dict[tuple[str, str], list[str]] = {}
        for code, name, department in zip(communes["commune"], communes["commune_name"], communes["department"]):
            self._by_name.setdefault((department, bare_name(name)), []).append(code)

    def compose(self) -> Composition:
        """Return the composition of every territory."""
        import pandas as pd

        by_members = {str(k): v for k, v in self._lists.members.groupby("territory_id")}
        by_list = {str(k): v for k, v in self._lists.communes.groupby("territory_id")}
        found, members, lines = [], [], []
        for owner in sorted({*by_members, *by_list}):
            part = self._of_members(owner, by_members[owner]) if owner in by_members else _Part()
            if owner in by_list:
                self._follow_list(part, by_list[owner])
            found += [(owner, *row) for row in part.communes]
            members += [(owner, *row) for row in part.members]
            lines += [(owner, line) for line in part.lines]
        communes = pd.DataFrame(found, columns=["territory_id", "commune", "member_code", "resolved_by"])
        columns = ["territory_id", "member_code", "member_name", "member_kind", "communes", "resolved_by"]
        return Composition(
            communes.drop_duplicates(["territory_id", "commune"], ignore_index=True),
            pd.DataFrame(members, columns=columns),
            tuple(lines),
        )

    def _of_members(self, owner: str, members: pd.DataFrame) -> _Part:
        """Resolve the members of one territory, then those that are left by the published perimeter."""
        part, left = _Part(), []
        for code, name, kind in zip(members["member_code"], members["member_name"], members["member_kind"]):
            communes, kind_found, how = self._resolve(code, name)
            if not communes:
                left.append((code, name, kind))
                continue
            part.add(code, name, kind_found, communes, how)
            if how == BY_NAME:
                text = translate("TiDataviz", "Single commune, found by its name in its department: {commune}.")
                part.lines.append(Line(RESOLVED, code, name, text.format(commune=communes[0])))
        inside = self._within_perimeter(owner, {row[0] for row in part.communes}) if left else []
        self._place_left(part, left, inside)
        return part

    def _resolve(self, code: str, name: str) -> tuple[list[str], str, str]:
        """Return the communes of a member, what it is, and how it was found."""
        if code in self._by_epci:
            return self._by_epci[code], "EPCI", BY_CODE
        if code in self._by_ept:
            followed = (self._history.follow(commune) for commune in self._by_ept[code])
            return list(dict.fromkeys(commune for commune in followed if commune)), "EPT", BY_CODE
        if code in self._by_siren:
            return [self._by_siren[code]], "commune", BY_CODE
        if code.startswith("21"):
            homonyms = [c for d in departments_of_siren(code) for c in self._by_name.get((d, bare_name(name)), [])]
            if len(homonyms) == 1:
                return homonyms, "commune", BY_NAME
        return [], "", ""

    def _within_perimeter(self, owner: str, taken: set[str]) -> list[str]:
        """Return the communes, not taken yet, whose inner point lies in the published perimeter of a territory."""
        perimeter = published_perimeter(self._lists.boundaries, owner)
        if perimeter is None:
            return []
        near = self._communes.iloc[self._communes.sindex.query(perimeter)]
        near = near[~near["commune"].isin(taken)]
        return [str(c) for c in near.loc[near.representative_point().within(perimeter), "commune"]]

    def _place_left(self, part: _Part, left: list[tuple[str, str, str]], inside: list[str]) -> None:
        """Account for the members that no code or name resolves; ``inside`` are the communes that their ground holds."""
        alone = left[0][0] if len(left) == 1 else ""
        for code, name, kind in left:
            if inside:
                text = translate(
                    "TiDataviz",
                    "This member is not in the communes' vintage (it has merged or changed its code): its ground was taken "
                    "from the published perimeter, {count} communes in all.",
                )
                part.lines.append(Line(RESOLVED, code, name, text.format(count=len(inside))))
            else:
                text = translate(
                    "TiDataviz",
                    "This member is not in the communes' vintage and no published perimeter covers it: it is left out.",
                )
                part.lines.append(Line(UNMATCHED, code, name, text))
            part.members.append((code, name, kind, len(inside) if alone else 0, BY_PERIMETER if inside else ""))
        part.communes += [(commune, alone, BY_PERIMETER) for commune in inside]

    def _follow_list(self, part: _Part, listed: pd.DataFrame) -> None:
        """Let ANCT's list of communes decide; the members found tell whose each commune is."""
        member_of = {commune: code for commune, code, _how in part.communes}
        names = dict(zip(listed["commune"], listed["commune_name"]))
        codes, lines = self._history.match(listed["commune"], names)
        part.lines += lines
        current = [code for code in dict.fromkeys(codes) if code]
        for commune in sorted(set(member_of) - set(current)):
            text = translate("TiDataviz", "Belongs to a member today, but not to ANCT's list of communes: it is left out.")
            part.lines.append(Line(DIFFERS, commune, self._history.known[commune], text))
        part.communes = [(commune, member_of.get(commune, ""), BY_LIST) for commune in current]


@dataclass
class _Part:
    """The composition of one territory, being made."""

    communes: list[tuple[str, str, str]] = field(default_factory=list)
    members: list[tuple[str, str, str, int, str]] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)

    def add(self, code: str, name: str, kind: str, communes: list[str], how: str) -> None:
        """Add a member and its communes."""
        self.members.append((code, name, kind, len(communes), how))
        self.communes += [(commune, code, how) for commune in communes]


def published_perimeter(boundaries: gpd.GeoDataFrame, territory_id: str) -> BaseGeometry | None:
    """Return the surfaces of the perimeter that ANCT publishes; None when it holds only points, or is not held."""
    import shapely

    shapes = boundaries.loc[boundaries["territory_id"] == territory_id, "geometry"]
    parts = shapely.get_parts(shapely.get_parts(shapes.to_numpy()))
    surfaces = parts[shapely.get_dimensions(parts) == 2]
    return shapely.union_all(shapely.make_valid(surfaces)) if len(surfaces) else None
