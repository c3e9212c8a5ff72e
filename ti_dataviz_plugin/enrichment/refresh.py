"""What a new official version makes of each contribution: still needed, upstream, contradicted, without its object."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Callable, NamedTuple

from ..geography.codes import fold
from ..geography.projection import legal_epsg, project_one
from ..language import translate
from ..sources.tables import TABLES
from . import figures, rules
from .contribution import ADD, GONE, SHAPE, VALUE
from .links import link_of
from .overlay import keys_of
from .rules import parsed, written

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd
    from shapely.geometry.base import BaseGeometry

    from .contribution import Contribution

NEEDED, UPSTREAM, CONTRADICTED, ORPHANED, SPLIT, MERGED = (
    "needed", "upstream", "contradicted", "orphaned", "split", "merged",
)  # fmt: skip
LOST = (ORPHANED, SPLIT, MERGED)
"""Outcomes of what has lost its object."""
OUTCOMES = (NEEDED, UPSTREAM, CONTRADICTED, ORPHANED, SPLIT, MERGED)

NOTE = "refresh"
"""Name in the ``extra`` of a contribution under which the last outcome is kept."""

_SAME_PLACE_M = 100.0
"""Metres within which an object of the same name is taken for the one that was added."""


@dataclass(frozen=True)
class Examined:
    """A contribution, looked at again under a new official version.

    Attributes:
        contribution: The contribution.
        outcome: One of ``OUTCOMES``.
        official_now: What the new version says there, as text; "" when it has no such object.
        successors: Keys of the objects that the object has become, for one that was split or merged; key of the object that
            was found for an addition.
        shown: What it says there, as people read it; "" where that is no short text.
    """

    contribution: Contribution
    outcome: str
    official_now: str
    successors: tuple[str, ...] = ()
    shown: str = ""


def outcome_title(outcome: str) -> str:
    """Return an outcome in the language of the interface."""
    titles = {
        NEEDED: translate("TiDataviz", "still needed"),
        UPSTREAM: translate("TiDataviz", "now in the official file"),
        CONTRADICTED: translate("TiDataviz", "contradicted: the official file says something else now"),
        ORPHANED: translate("TiDataviz", "without its object: the official file no longer has it"),
        SPLIT: translate("TiDataviz", "its object was split"),
        MERGED: translate("TiDataviz", "its object was merged with others"),
    }
    return titles[outcome]


def spoken_of(one: Contribution) -> frozenset[str]:
    """Return the sources of the objects that a contribution speaks of: one, or two for an exchange; none for a figure."""
    link = link_of(one)
    ends = {one.source_id} if link is None else {one.source_id, link.other.source_id}
    return frozenset(ends - {figures.SOURCE})


def concerned(one: Contribution, source_id: str) -> bool:
    """Tell whether a contribution stands and speaks of an object of a source."""
    return one.active and source_id in spoken_of(one)


def examine(
    contributions: Iterable[Contribution],
    source_id: str,
    before: pd.DataFrame | None,
    after: pd.DataFrame,
    held: Callable[[str], pd.DataFrame | None] = lambda _source_id: None,
) -> list[Examined]:
    """Look at contributions again under a new official version. Nothing is changed or dropped.

    What is said of a figure is examined by ``diagnosis.renewed_values``: no row of a table is its object.

    Args:
        contributions: Every contribution: those that are not active and those of other sources are passed over, but an
            object that one of them adds is none that is gone.
        source_id: The source.
        before: Former official table, None when there was none.
        after: New official table.
        held: Gives the table of another source, where the other end of an exchange is; None where it is not held.
    """
    every = list(contributions)
    added = {(one.source_id, one.key) for one in every if one.kind == ADD and one.active}
    old = _Version(before, source_id) if before is not None else None
    both = _Both(source_id, old, _Version(after, source_id), frozenset(added), held)
    return [_ends(one, both) for one in every if concerned(one, source_id)]


class _Version:
    """An official table that is looked up by key."""

    def __init__(self, table: pd.DataFrame, source_id: str) -> None:
        self.table = table.reset_index(drop=True)
        self.keys = keys_of(self.table, source_id)
        self.rows = dict(zip(self.keys, range(len(self.table))))
        self.kinds = TABLES[source_id]
        self._columns: dict[str, list[Any]] = {}
        self._by_parcel: dict[str, set[str]] | None = None

    def cell(self, key: str, name: str) -> Any:  # noqa: ANN401 (a cell)
        """Return a cell of the object of a key."""
        if name not in self._columns:
            self._columns[name] = list(self.table[name])
        return self._columns[name][self.rows[key]]

    def parcels(self, key: str) -> set[str]:
        """Return the parcels of the object of a key, none where the source tells of none."""
        if "parcels" not in self.table.columns:
            return set()
        return set(str(self.cell(key, "parcels")).split("|")) - {""}

    def on_parcels(self, parcels: set[str]) -> set[str]:
        """Return the keys of the objects that stand on some parcels."""
        if self._by_parcel is None:
            self._by_parcel = {}
            for key in self.rows:
                for parcel in self.parcels(key):
                    self._by_parcel.setdefault(parcel, set()).add(key)
        return {key for parcel in parcels for key in self._by_parcel.get(parcel, ())}


class _Both(NamedTuple):
    """Both versions of a source, the keys of what contributions add, and what gives the tables of other sources."""

    source_id: str
    old: _Version | None
    new: _Version
    added: frozenset[tuple[str, str]]
    held: Callable[[str], pd.DataFrame | None]


def _ends(one: Contribution, both: _Both) -> Examined:
    """Examine a contribution; an exchange stands while both of its establishments do."""
    if not rules.sound(one):
        return Examined(one, NEEDED, "")
    link = link_of(one)
    ends = [(one.source_id, one.key)] + ([(link.other.source_id, link.other.key)] if link is not None else [])
    found = [_end(replace(one, source_id=source_id, key=key), both) for source_id, key in ends]
    lost = next((each for each in found if each.outcome in LOST), found[0])
    return replace(lost, contribution=one)


def _end(one: Contribution, both: _Both) -> Examined:
    if one.source_id == both.source_id:
        return _examine(one, both)
    table = both.held(one.source_id)
    if table is None or (one.source_id, one.key) in both.added or one.key in set(keys_of(table, one.source_id)):
        return Examined(one, NEEDED, one.key)
    told = one.extra.get(NOTE)
    known = told if isinstance(told, dict) and told.get("outcome") in LOST else {"outcome": ORPHANED}
    return Examined(one, str(known["outcome"]), "", tuple(map(str, known.get("successors", ()))))


def _examine(one: Contribution, both: _Both) -> Examined:
    new = both.new
    if one.kind == ADD:
        found = _appeared(one, new)
        return Examined(one, UPSTREAM if found else NEEDED, found, (found,) if found else ())
    if one.key not in new.rows:
        mine = (one.source_id, one.key) in both.added
        return Examined(one, NEEDED, one.official_value) if mine else _without_object(one, both.old, new)
    if one.kind == VALUE:
        return _value(one, new)
    if one.kind == SHAPE:
        return _shape(one, new)
    return Examined(one, NEEDED, one.key)


def _value(one: Contribution, new: _Version) -> Examined:
    present = written(new.cell(one.key, one.field))
    kind = new.kinds[one.field]
    if _same(present, one.proposed_value, kind):
        return Examined(one, UPSTREAM, present, shown=present)
    outcome = NEEDED if _same(present, one.official_value, kind) else CONTRADICTED
    return Examined(one, outcome, present, shown=present)


def _same(one: str, other: str, kind: str) -> bool:
    try:
        return written(parsed(one, kind)).strip() == written(parsed(other, kind)).strip()
    except ValueError:
        return one.strip() == other.strip()


def _shape(one: Contribution, new: _Version) -> Examined:
    shape = new.cell(one.key, "geometry")
    text = "" if shape is None else shape.wkt
    if shape is not None and one.geometry is not None and shape.equals_exact(one.geometry, 1e-9):
        return Examined(one, UPSTREAM, text)
    return Examined(one, NEEDED if text == one.official_value else CONTRADICTED, text)


def _without_object(one: Contribution, old: _Version | None, new: _Version) -> Examined:
    """Tell what has become of an object that is gone: for what says so, that is the proof."""
    if one.kind == GONE:
        return Examined(one, UPSTREAM, "")
    if old is None or one.key not in old.rows:
        return Examined(one, ORPHANED, "")
    successors = {key for key in new.on_parcels(old.parcels(one.key)) if key not in old.rows}
    absorbed = {key for key in new.on_parcels(old.parcels(one.key)) if key in old.rows}
    if len(successors) > 1:
        return Examined(one, SPLIT, "", tuple(sorted(successors)))
    others = {key for heir in (successors | absorbed) for key in old.on_parcels(new.parcels(heir))} - {one.key}
    if (successors or absorbed) and (others or absorbed):
        return Examined(one, MERGED, "", tuple(sorted(successors | absorbed)))
    return Examined(one, ORPHANED, "", tuple(sorted(successors)))


def _appeared(one: Contribution, new: _Version) -> str:
    """Return the key of the official object that an addition speaks of, "" when there is none yet."""
    import json

    if one.key in new.rows:
        return one.key
    fields = json.loads(one.proposed_value)
    parcels = set(str(fields.get("parcels", "")).split("|")) - {""}
    if parcels:
        found = new.on_parcels(parcels)
        if found:
            return min(found)
    name = next((text for field, text in fields.items() if field.endswith("name") and field != "commune_name" and text), "")
    if one.geometry is None or not name:
        return ""
    return _near(one.geometry, fold(name), str(fields.get("commune", "")), new)


def _near(shape: BaseGeometry, name: str, commune: str, new: _Version) -> str:
    names = [field for field in new.table.columns if field.endswith("name") and field != "commune_name"]
    epsg = legal_epsg(commune[:3] if commune.startswith("97") else commune[:2])
    place = project_one(shape, epsg)
    box = shape.buffer(0.01).bounds
    for number in new.table.sindex.query(_box(box)):
        key = str(new.keys.iloc[number])
        other = new.cell(key, "geometry")
        alike = any(fold(str(new.cell(key, field))) == name for field in names)
        if alike and other is not None and project_one(other, epsg).distance(place) <= _SAME_PLACE_M:
            return key
    return ""


def _box(bounds: tuple[float, float, float, float]) -> BaseGeometry:
    from shapely import box

    shape: BaseGeometry = box(*bounds)
    return shape
