"""Rows of a layer under keys, converted leniently: a few bad values are named and left empty, many stop the reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from ..language import number, translate
from . import fields
from . import vacant_land_rows as rows_of
from .vacant_land_values import text as worded

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from .probe import Layer, Probe

_TOLERATED = 0.01


class Rows:
    """One layer: its rows, and what an officer should know of the reading."""

    def __init__(self, probe: Probe, layer: Layer) -> None:
        """Read the layer, columns under their keys."""
        self.probe = probe
        self.layer = layer
        self.notes: list[str] = []
        self.raw = self._raw()

    def _raw(self) -> pd.DataFrame:
        import pandas as pd

        if self.layer.geometry or self.probe.kind in {"csv", "xlsx", "json"}:
            return rows_of.rows(self.probe, self.layer)
        table: pd.DataFrame = self.probe.shapes(self.layer).rename(columns=fields.key)
        table.index = pd.RangeIndex(1, len(table) + 1)
        return table

    def need(self, *names: str) -> None:
        """Raise when a column that is due is absent."""
        missing = [name for name in names if name not in self.raw.columns]
        if missing:
            raise fields.missing_columns(self.probe, missing, names, self.layer)

    def text(self, *names: str) -> pd.Series:
        """Return the first of the columns that exists as texts, "" for what the producer marks as missing."""
        import pandas as pd

        for name in names:
            if name in self.raw.columns:
                return self.raw[name].map(lambda value: " ".join(worded(value).split()))
        return pd.Series("", index=self.raw.index, dtype=object)

    def converted(self, name: str, convert: Callable[[Any], Any], empty: object, expected: str) -> pd.Series:
        """Return a column converted; a few unreadable values are left empty and named, many stop the reading."""
        import pandas as pd

        if name not in self.raw.columns:
            return pd.Series([empty] * len(self.raw), index=self.raw.index)
        wrong: list[tuple[object, object]] = []
        result = []
        for row, value in self.raw[name].items():
            try:
                result.append(convert(value))
            except ValueError:  # noqa: PERF203 (each bad value is told by its row)
                result.append(empty)
                wrong.append((row, value))
        if wrong:
            self._judge(name, wrong, expected)
        return pd.Series(result, index=self.raw.index)

    def _judge(self, name: str, wrong: Sequence[tuple[object, object]], expected: str) -> None:
        row, value = wrong[0]
        where = fields.place(self.layer.name, row, name)
        if len(wrong) > max(1.0, _TOLERATED * len(self.raw)):
            raise fields.bad_value(self.probe, where, value, expected)
        text = translate("TiDataviz", "{count} unreadable values of {column} left empty; the first: “{value}” ({place}).")
        self.notes.append(text.format(count=number(len(wrong)), column=name, value=fields.clean(value)[:80], place=where))
