"""Where funded projects are: their commune from a code, else from name and department, held against their coordinates."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from ..language import number, translate
from ..sources import place_doubts
from ..sources.reference import department_of
from .codes import bare_name, fold
from .projection import legal_epsg, project
from .report import DIFFERS, FOLLOWED, LEFT_OUT, RESOLVED, UNMATCHED, JoinReport, Line

if TYPE_CHECKING:
    from collections.abc import Iterable

    import geopandas as gpd
    import pandas as pd
    from shapely.geometry.base import BaseGeometry

    from .atlas import Atlas

TOLERANCE_M = 500.0
"""How far outside its commune a point may lie: boundaries held are generalised, positions are of a street or a town hall."""

_TAIL = re.compile(r"\s+(cedex.*|\d+\s*(er|e|eme|ieme)?(\s+arrondissement)?)$")
_SHORT = (("st", "saint"), ("ste", "sainte"), ("sts", "saints"), ("stes", "saintes"))
_DISTRICTS = (("751", "75056"), ("6938", "69123"), ("132", "13055"))
"""How the codes of the districts of Paris, Lyon and Marseille begin, and the city of each."""


class _Found(NamedTuple):
    """The commune found for a project, the doubts on it, and the line of the report ("" kind for a plain match)."""

    code: str
    doubts: tuple[str, ...] = ()
    kind: str = ""
    text: str = ""


@lru_cache(maxsize=1 << 16)  # lists name the same communes again and again
def town(name: str) -> str:
    """Return the name of a commune as it is looked up: no accent, article, CEDEX or district; ``St`` is ``saint``."""
    words = fold(name).split()
    known = dict(_SHORT)
    full = " ".join(known.get(word, word) for word in words)
    return bare_name(_TAIL.sub("", full))


def department_of_postcode(postcode: str) -> tuple[str, ...]:
    """Return the departments that a postcode can be of: ``49300`` -> 49, ``20000`` -> 2A and 2B, ``97400`` -> 974."""
    if len(postcode) != 5:
        return ()
    if postcode.startswith("20"):
        return ("2A", "2B")
    return (postcode[:3],) if postcode.startswith(("97", "98")) else (postcode[:2],)


def resolve(projects: gpd.GeoDataFrame, atlas: Atlas) -> tuple[gpd.GeoDataFrame, JoinReport]:
    """Return funded projects with their commune of today, and the account of how each was found.

    A code is followed through mergers. Without a code, the name is looked up in the department, among former communes too,
    then in the department of the postcode; last, the coordinates decide. Coordinates are then held against the commune: what
    lies more than 500 m outside is told. ``place_doubt`` says why a place is not sure, "" when it is.

    A code of which no commune is held stays as it is.

    Args:
        projects: The ``funded_projects`` table.
        atlas: The communes held and their history.
    """
    work = _Resolver(atlas)
    columns = (projects[name] for name in ("commune", "commune_name", "department", "postcode"))
    found = [work.find(*row) for row in zip(*columns, projects.geometry)]
    result = projects.copy()
    result["commune"] = [place.code or given for place, given in zip(found, projects["commune"])]
    names = [atlas.history.known.get(place.code, "") for place in found]
    result["commune_name"] = [new or old for new, old in zip(names, projects["commune_name"])]
    departments = [department_of(place.code) if place.code else "" for place in found]
    result["department"] = [new or old for new, old in zip(departments, projects["department"])]
    result["place_doubt"] = [
        place_doubts.joined((*_kept(before, bool(place.code)), *place.doubts))
        for before, place in zip(projects["place_doubt"], found)
    ]
    lines = [
        Line(place.kind, name, title, place.text)
        for name, title, place in zip(projects["project_id"], _titles(projects), found)
        if place.kind and place.kind != LEFT_OUT
    ]
    lines += _away(found)
    subject = translate("TiDataviz", "Communes of the funded projects")
    return result, JoinReport(subject, sum(bool(place.code) for place in found), len(found), tuple(lines))


def _titles(projects: pd.DataFrame) -> list[str]:
    return [who or what[:80] for who, what in zip(projects["beneficiary"], projects["project_name"])]


def _kept(before: str, settled: bool) -> tuple[str, ...]:
    """Return the doubts that the reading had and that still stand."""
    return tuple(doubt for doubt in place_doubts.split(before) if not (settled and doubt in place_doubts.VAGUE))


def _away(found: list[_Found]) -> list[Line]:
    """Return one line for what lies in departments of which no commune is held, or is not known by commune."""
    counts: dict[str, int] = {}
    for place in found:
        if place.kind == LEFT_OUT:
            counts[place.text] = counts.get(place.text, 0) + 1
    text = translate("TiDataviz", "{count} projects: {reason}")
    return [Line(LEFT_OUT, "", "", text.format(count=number(count), reason=reason)) for reason, count in counts.items()]


class TownNames:
    """Communes looked up by name: those of today, else those that have since become part of one."""

    def __init__(self, atlas: Atlas) -> None:
        """Index the communes held, and their history."""
        communes, codes = atlas.communes, atlas.table("commune_codes")
        self._today: dict[tuple[str, str], set[str]] = {}
        for code, name, department in zip(communes["commune"], communes["commune_name"], communes["department"]):
            self._today.setdefault((department, town(name)), set()).add(code)
        self._former: dict[tuple[str, str], set[str]] = {}
        for old, name in zip(codes["former_code"], codes["former_name"]):
            current = atlas.history.follow(old)
            if current:
                self._former.setdefault((department_of(old), town(name)), set()).add(current)
        self.departments = tuple(sorted(set(communes["department"])))

    def within(self, departments: Iterable[str], name: str) -> set[str]:
        """Return the codes of today of the communes of a name in some departments."""
        looked_up, places = town(name), tuple(departments)
        for names in (self._today, self._former):
            found: set[str] = set().union(*(names.get((place, looked_up), set()) for place in places))
            if found:
                return found
        return set()


class _Resolver:
    """The communes held, ready to be looked up."""

    def __init__(self, atlas: Atlas) -> None:
        self.communes = atlas.communes
        self.history = atlas.history
        self.departments = set(self.communes["department"])
        self.place = {code: row for row, code in enumerate(self.communes["commune"])}
        self.names = TownNames(atlas)

    def find(self, code: str, name: str, department: str, postcode: str, where: BaseGeometry | None) -> _Found:
        """Return the commune of a project."""
        point = None if where is None or where.is_empty else where
        if code:
            found = self._by_code(code)
        elif name:
            found = self._by_name(name, department, postcode, point)
        else:
            found = self._by_point(point, department)
        return self._checked(found, point) if found.code and point is not None else found

    def _by_code(self, code: str) -> _Found:
        current = self.history.follow(code)
        if current == code:
            return _Found(code)
        if current:
            text = translate("TiDataviz", "{old} is now part of {new} ({name}): the change was followed.")
            return _Found(current, (), FOLLOWED, text.format(old=code, new=current, name=self.history.known[current]))
        city = next((city for start, city in _DISTRICTS if code.startswith(start) and city in self.place), "")
        if city:
            text = translate("TiDataviz", "{old} is a district of {name} ({code}).")
            return _Found(city, (), RESOLVED, text.format(old=code, name=self.history.known[city], code=city))
        if department_of(code) not in self.departments:
            return self._elsewhere()
        text = translate("TiDataviz", "No commune of the boundaries held has the code {code}.")
        return _Found("", (place_doubts.COMMUNE_UNKNOWN,), UNMATCHED, text.format(code=code))

    def _elsewhere(self) -> _Found:
        return _Found("", (), LEFT_OUT, translate("TiDataviz", "in departments of which no commune is held"))

    def _by_name(self, name: str, department: str, postcode: str, point: BaseGeometry | None) -> _Found:
        """Look a name up in the department stated, then in that of the postcode."""
        posted = department_of_postcode(postcode)
        stated = (department,) if department else posted
        others = tuple(place for place in posted if place not in stated)
        for places in (stated, others):
            codes = self.names.within(places, name)
            if codes:
                doubts = (place_doubts.POSTCODE_DIFFERS,) if department and posted and department not in posted else ()
                return self._one_of(codes, name, point, doubts)
        asked = (*stated, *others)
        if asked and not self.departments.intersection(asked):
            return self._elsewhere()
        near = self._by_point(point, department)
        if near.code:
            return near
        text = translate("TiDataviz", "No commune of the department {department} is named {name}.")
        text = text.format(department=", ".join(asked) or "?", name=name)
        return _Found("", (place_doubts.COMMUNE_UNKNOWN,), UNMATCHED, text)

    def _one_of(self, codes: set[str], name: str, point: BaseGeometry | None, doubts: tuple[str, ...]) -> _Found:
        """Return the one commune of a name; between several, the name with its article, then the coordinates decide."""
        exact = {code for code in codes if fold(self.history.known[code]) == fold(name)}
        left = exact if len(exact) == 1 else codes
        if len(left) > 1 and point is not None:
            holding = {code for code in left if self._shape(code).intersects(point)}
            left = holding if len(holding) == 1 else left
        if len(left) > 1:
            text = translate("TiDataviz", "{name}: several communes have this name ({codes}).")
            text = text.format(name=name, codes=", ".join(sorted(left)))
            return _Found("", (*doubts, place_doubts.COMMUNE_AMBIGUOUS), UNMATCHED, text)
        (code,) = left
        if not doubts and town(self.history.known[code]) == town(name):
            return _Found(code)
        text = translate("TiDataviz", "{name} was taken for {found} ({code}).")
        if doubts:
            text = translate(
                "TiDataviz", "{name}: the postcode is not of the department stated; {found} ({code}) was taken."
            )
        return _Found(code, doubts, RESOLVED, text.format(name=name, found=self.history.known[code], code=code))

    def _by_point(self, point: BaseGeometry | None, department: str) -> _Found:
        """Return the commune around the coordinates, where it is in the department stated, if one is."""
        if point is None:
            return _Found("", (), LEFT_OUT, translate("TiDataviz", "without commune and without coordinates"))
        rows = self.communes.sindex.query(point, predicate="intersects")
        codes = sorted(self.communes["commune"].iloc[rows])
        codes = [code for code in codes if not department or department_of(code) == department]
        if not codes:
            return _Found("", (), LEFT_OUT, translate("TiDataviz", "with coordinates outside the communes held"))
        text = translate("TiDataviz", "The coordinates alone tell the commune {name} ({code}).")
        text = text.format(name=self.history.known[codes[0]], code=codes[0])
        return _Found(codes[0], (place_doubts.COMMUNE_FROM_POINT,), RESOLVED, text)

    def _shape(self, code: str) -> BaseGeometry:
        return self.communes.geometry.iloc[self.place[code]]

    def _checked(self, found: _Found, point: BaseGeometry) -> _Found:
        """Hold the coordinates against the commune found."""
        import geopandas as gpd

        shape = self._shape(found.code)
        if shape.intersects(point):
            return found
        department = department_of(found.code)
        both_projected = project(gpd.GeoSeries([shape, point], crs=4326), legal_epsg(department))
        away = float(both_projected.iloc[0].distance(both_projected.iloc[1]))
        if away <= TOLERANCE_M:
            return found
        others = self.communes["department"].iloc[self.communes.sindex.query(point, predicate="intersects")]
        elsewhere = len(others) > 0 and department not in set(others)
        doubt = place_doubts.POINT_IN_OTHER_DEPARTMENT if elsewhere else place_doubts.POINT_OUTSIDE_COMMUNE
        text = translate("TiDataviz", "The coordinates lie {distance} km from {name} ({code}).").format(
            distance=number(away / 1000, 1), name=self.history.known[found.code], code=found.code
        )
        both = " ".join(part for part in (found.text, text) if part)
        return _Found(found.code, (*found.doubts, doubt), DIFFERS, both)
