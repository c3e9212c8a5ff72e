"""What changed from one version of a table to the next: rows by their key, and the codes that are new or gone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..language import labelled, listed, number, translate
from .keys import KEYS

if TYPE_CHECKING:
    import pandas as pd

_NAMED = 12


@dataclass(frozen=True)
class CodeChange:
    """Values of one key column that came or went.

    Attributes:
        column: The column.
        new: Values that the former table had not, sorted.
        lost: Values that the new table has no more, sorted.
    """

    column: str
    new: tuple[str, ...]
    lost: tuple[str, ...]


@dataclass(frozen=True)
class TableChange:
    """What changed between two tables.

    Attributes:
        before: Rows of the former table, None when there was none.
        after: Rows of the new one.
        added: Rows whose key is new.
        removed: Rows whose key is gone.
        changed: Rows of the same key with another content.
        codes: Values that came or went, by column.
    """

    before: int | None
    after: int
    added: int
    removed: int
    changed: int
    codes: tuple[CodeChange, ...] = ()

    @property
    def nothing(self) -> bool:
        """Tell whether both tables say the same."""
        return self.before is not None and not (self.added or self.removed or self.changed)


def compare(before: pd.DataFrame | None, after: pd.DataFrame, source_id: str) -> TableChange:
    """Compare two tables of a source. The order of the rows does not count.

    Args:
        before: The former table, None when there was none.
        after: The new one.
        source_id: Whose key tells the rows apart.
    """
    if before is None:
        return TableChange(None, len(after), len(after), 0, 0)
    key = [name for name in KEYS.get(source_id, ()) if name in before.columns and name in after.columns]
    shared = [name for name in after.columns if name in before.columns]
    if not key or before.duplicated(key).any() or after.duplicated(key).any():
        added, removed = _as_sets(_marks(before, shared), _marks(after, shared))
        return TableChange(len(before), len(after), added, removed, 0, _codes(before, after, key))
    old, new = (_marks(table, shared).set_axis(_keys(table, key)) for table in (before, after))
    common = new.index.intersection(old.index)
    changed = int((old.loc[common].to_numpy() != new.loc[common].to_numpy()).sum())
    counts = (len(new) - len(common), len(old) - len(common), changed)
    return TableChange(len(before), len(after), *counts, _codes(before, after, key))


def sentences(change: TableChange) -> list[str]:
    """Word a change for people."""
    if change.before is None:
        return [translate("TiDataviz", "New: {rows} rows.").format(rows=number(change.after))]
    if change.nothing:
        return [translate("TiDataviz", "The same {rows} rows as before.").format(rows=number(change.after))]
    text = translate("TiDataviz", "{before} rows before, {after} now: {added} added, {removed} removed, {changed} changed.")
    lines = [
        text.format(
            before=number(change.before),
            after=number(change.after),
            added=number(change.added),
            removed=number(change.removed),
            changed=number(change.changed),
        )
    ]
    for code in change.codes:
        for values, title in (
            (code.new, translate("TiDataviz", "New values of {column} ({count})")),
            (code.lost, translate("TiDataviz", "Values of {column} that are gone ({count})")),
        ):
            if values:
                named = [*values[:_NAMED], *(["…"] if len(values) > _NAMED else [])]
                lines.append(labelled(title.format(column=code.column, count=number(len(values))), listed(named)))
    return lines


def _keys(table: pd.DataFrame, key: list[str]) -> pd.Index:
    import pandas as pd

    return pd.MultiIndex.from_frame(table[key].astype(str)) if len(key) > 1 else pd.Index(table[key[0]].astype(str))


def _marks(table: pd.DataFrame, columns: list[str]) -> pd.Series:
    """Return a number for each row that stands for its content, shapes included."""
    import pandas as pd
    import shapely

    plain = pd.DataFrame(index=range(len(table)))
    for name in columns:
        values = table[name]
        if str(values.dtype) == "geometry":
            shapes = shapely.normalize(values.to_numpy())
            plain[name] = shapely.to_wkb(shapely.set_precision(shapes, 1e-9, mode="pointwise"), hex=True, output_dimension=2)
        elif values.dtype == object:
            plain[name] = values.fillna("").astype(str).to_numpy()
        else:
            plain[name] = values.to_numpy()
    return pd.util.hash_pandas_object(plain, index=False)


def _as_sets(old: pd.Series, new: pd.Series) -> tuple[int, int]:
    """Return how many rows came and went, rows that repeat counted as often as they do."""
    counts = new.value_counts().sub(old.value_counts(), fill_value=0)
    return int(counts[counts > 0].sum()), int(-counts[counts < 0].sum())


def _codes(before: pd.DataFrame, after: pd.DataFrame, key: list[str]) -> tuple[CodeChange, ...]:
    found = []
    for name in key:
        old: set[str] = {str(value) for value in before[name].unique()}
        new: set[str] = {str(value) for value in after[name].unique()}
        if old != new:
            found.append(CodeChange(name, tuple(sorted(new - old)), tuple(sorted(old - new))))
    return tuple(found)
