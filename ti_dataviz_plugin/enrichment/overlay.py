"""Contributions laid over an official version: the one way in which everything reads what local experts say."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..sources.tables import GEOMETRY, TABLES, TEXT
from ..workspace.keys import KEYS
from .contribution import ACCEPTED, ADD, COMMENT, GONE, INDICATOR, PROPOSED, SHAPE, VALUE
from .rules import parsed, written

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

    from .contribution import Contribution

OFFICIAL, WITH_ACCEPTED, WITH_PROPOSED = "official", "accepted", "proposed"
MODES = (OFFICIAL, WITH_ACCEPTED, WITH_PROPOSED)
"""What is shown: the official file, the same with what was accepted, the same with what is proposed too."""

SHAPE_FIELD = "geometry"
_STATES = {OFFICIAL: (), WITH_ACCEPTED: (ACCEPTED,), WITH_PROPOSED: (ACCEPTED, PROPOSED)}
_MARKS = ["uuid", "key", "field", "kind", "official", "shown", "state", "author", "organisation", "at", "reason", "moved"]


@dataclass(frozen=True, eq=False)
class Laid:
    """An official table with contributions laid over it.

    Attributes:
        table: The table, with the columns of its source.
        marks: uuid, key, field ("" for a whole row, "geometry" for its shape), kind, official (value that stood there),
            shown, state, author, organisation, at (ISO date of the decision, else of the proposal), reason, moved (whether
            the official value is no longer the one that the contribution speaks of). One row for each thing touched.
        unplaced: Contributions whose object the table does not hold.
        rows: For each row of the table, the row of the official table that it was, -1 for one that was added.
    """

    table: pd.DataFrame
    marks: pd.DataFrame
    unplaced: tuple[Contribution, ...]
    rows: NDArray[np.int64]


def keys_of(table: pd.DataFrame, source_id: str) -> pd.Series:
    """Return the key of each row as contributions write it: the columns of the key joined by "|"."""
    columns = [table[name].map(written) for name in KEYS[source_id]]
    joined = columns[0]
    for column in columns[1:]:
        joined = joined + "|" + column
    return joined


def shown(contribution: Contribution, mode: str) -> bool:
    """Tell whether a contribution changes what is read in a mode: comments and indicators do not."""
    return contribution.state in _STATES[mode] and contribution.kind not in (COMMENT, INDICATOR)


def reads_value(contribution: Contribution, mode: str) -> bool:
    """Tell whether a contribution gives an indicator a value that is read in a mode."""
    return contribution.state in _STATES[mode] and contribution.kind == INDICATOR


def lay_values(table: pd.DataFrame, contributions: Iterable[Contribution]) -> Laid:
    """Return the table of an officer's own indicators with rows for values of indicators that no file holds.

    Args:
        table: The table of ``local_indicators``.
        contributions: Local values whose ``extra`` tells the title and the unit of the indicator.
    """
    import numpy as np
    import pandas as pd

    from .figures import bounds_of, place_of

    rows: dict[tuple[str, ...], dict[str, object]] = {}
    for one in sorted(contributions, key=lambda one: (one.state == ACCEPTED, one.reviewed_at or one.modified_at, one.uuid)):
        level, programme, code, year = place_of(one)
        value, unit = bounds_of(one.proposed_value), str(one.extra.get("unit", "count"))
        told = {"title": str(one.extra.get("indicator") or one.field), "unit": unit, "file_unit": unit}
        place = {"level": level, "programme": programme, "area": code, "year": year}
        rows[one.field, level, programme, code, str(year)] = {
            "indicator": one.field, **told, "unit_name": str(one.extra.get("unit_name", "")), "direction": 0,
            "formula": "", **place, "low": value.low, "high": value.high,
        }  # fmt: skip
    held = set(table["indicator"])
    more = pd.DataFrame([row for row in rows.values() if row["indicator"] not in held], columns=list(table.columns))
    result = pd.concat([table, more.astype(table.dtypes.to_dict())], ignore_index=True) if len(more) else table
    places = np.concatenate([np.arange(len(table)), np.full(len(more), -1)]).astype(np.int64)
    return Laid(result, _marks([]), (), places)


def lay(table: pd.DataFrame, source_id: str, contributions: Iterable[Contribution], mode: str) -> Laid:
    """Return a table with contributions laid over it; the table given is not changed.

    What was accepted stands over what is proposed, and the later of two over the earlier.

    Args:
        table: Official table, columns as in ``sources.tables``.
        source_id: Its source.
        contributions: Contributions; those of other sources, refused or withdrawn are passed over.
        mode: One of ``MODES``.
    """
    import numpy as np

    wanted = [one for one in contributions if one.source_id == source_id and shown(one, mode)]
    wanted.sort(key=lambda one: (one.state == ACCEPTED, one.reviewed_at or one.modified_at, one.uuid))
    if not wanted:
        return Laid(table, _marks([]), (), np.arange(len(table)))
    work = _Work(table, source_id, [one for one in wanted if one.kind == ADD])
    for one in wanted:
        if one.kind != ADD:
            work.lay(one)
    return work.done()


class _Work:
    """A table being changed, and the account of it: what is added comes first, so that it can be corrected too."""

    def __init__(self, table: pd.DataFrame, source_id: str, additions: list[Contribution]) -> None:
        import numpy as np

        self.source_id = source_id
        self.kinds = TABLES[source_id]
        self.rows = dict(zip(keys_of(table, source_id), range(len(table))))
        self.columns: dict[str, list[Any]] = {}
        self.gone: list[int] = []
        self.marks: dict[tuple[str, str], dict[str, object]] = {}
        self.unplaced: list[Contribution] = []
        added = {one.key: one for one in additions if one.key not in self.rows}  # said by two people, it is one object
        for one in additions:  # the official file may hold it meanwhile
            self._mark(one, "", one.key if one.key in self.rows else "", one.key)
        self.table = self._with(table, list(added.values()))
        self.origins = np.concatenate([np.arange(len(table)), np.full(len(added), -1)]).astype(np.int64)
        self.rows.update((key, len(table) + place) for place, key in enumerate(added))

    def lay(self, one: Contribution) -> None:
        if one.key not in self.rows:
            self.unplaced.append(one)
        elif one.kind == VALUE:
            value = parsed(one.proposed_value, self.kinds[one.field])
            self._mark(one, one.field, written(self._replace(one, one.field, value)), one.proposed_value)
        elif one.kind == SHAPE:
            before = self._replace(one, SHAPE_FIELD, one.geometry)
            self._mark(one, SHAPE_FIELD, _wkt(before), _wkt(one.geometry))
        elif one.kind == GONE:
            self.gone.append(self.rows[one.key])
            self._mark(one, "", one.key, "")

    def _replace(self, one: Contribution, name: str, value: object) -> Any:  # noqa: ANN401 (a cell)
        """Put a value in a cell, and return the one that stood there."""
        if name not in self.columns:
            self.columns[name] = list(self.table[name])
        column = self.columns[name]
        before, column[self.rows[one.key]] = column[self.rows[one.key]], value
        return before

    def _with(self, table: pd.DataFrame, additions: list[Contribution]) -> pd.DataFrame:
        """Return the table with rows for the objects that are added."""
        import pandas as pd

        if not additions:
            return table.reset_index(drop=True)
        made = [self._row(one) for one in additions]
        more = {name: pd.Series([row[name] for row in made], dtype=table[name].dtype) for name in table.columns}
        rest: Any = type(table)(more)
        rest = rest.set_crs(4326) if SHAPE_FIELD in more else rest
        every: pd.DataFrame = pd.concat([table, rest], ignore_index=True)
        return every

    def _row(self, one: Contribution) -> dict[str, object]:
        fields = json.loads(one.proposed_value)
        row: dict[str, object] = {}
        for name, kind in self.kinds.items():
            text = fields.get(name, "")
            if kind == GEOMETRY:
                row[name] = one.geometry
            elif name in KEYS[self.source_id] and not text:
                row[name] = one.key if kind == TEXT else None
            else:
                row[name] = parsed(text, kind)
        return row

    def _mark(self, one: Contribution, field: str, official: str, shown: str) -> None:
        # Marks of an earlier contribution on the same thing keep what the file itself says.
        earlier = self.marks.pop((one.key, field), None)
        if earlier is not None:
            official = str(earlier["official"])
        at = (one.reviewed_at or one.modified_at)[:10]
        moved = one.kind in (VALUE, SHAPE) and official != one.official_value
        who = (one.state, one.author, one.organisation, at, one.reason)
        mark = dict(zip(_MARKS, (one.uuid, one.key, field, one.kind, official, shown, *who, moved)))
        self.marks[one.key, field] = mark

    def done(self) -> Laid:
        import numpy as np
        import pandas as pd

        table = self.table
        for name, column in self.columns.items():
            table[name] = pd.Series(column, dtype=table[name].dtype)
        table = table.drop(index=self.gone).reset_index(drop=True)
        return Laid(table, _marks(list(self.marks.values())), tuple(self.unplaced), np.delete(self.origins, self.gone))


def _wkt(shape: BaseGeometry | None) -> str:
    return "" if shape is None else str(shape.wkt)


def _marks(rows: list[dict[str, object]]) -> pd.DataFrame:
    import pandas as pd

    return pd.DataFrame(rows, columns=_MARKS)
