"""Rows of a file of sites, under one form of column names, whatever the file is."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, cast

from ..errors import PluginError
from . import fields, polygons, raw_tables

if TYPE_CHECKING:
    import pandas as pd

    from .probe import Layer, Probe


def rows(probe: Probe, layer: Layer) -> pd.DataFrame:
    """Return the layer with its columns under their keys; the index is the number of the row or feature."""
    if layer.geometry:
        raw = polygons.in_degrees(probe.shapes(layer), probe)
        raw.index = range(1, len(raw) + 1)
        named = raw.drop(columns=raw.geometry.name)
    elif probe.kind in ("geojson", "gpkg", "shapefile"):  # coordinates stand in columns, if anywhere
        raw = named = probe.shapes(layer).drop(columns="geometry", errors="ignore")
    else:
        raw = named = _text_table(probe, layer)
    named = named.rename(columns={name: fields.key(name) for name in named.columns})
    named = named.loc[:, ~named.columns.duplicated()]
    if layer.geometry:
        named = named.assign(geometry=raw.geometry.to_numpy())
    return cast("pd.DataFrame", named)


def _text_table(probe: Probe, layer: Layer) -> pd.DataFrame:
    """Return a text table. A CSV whose rows break under the usual quoting is read with quotes escaped by backslashes."""
    try:
        return probe.table(layer)
    except PluginError:
        if probe.kind != "csv":
            raise
        escaped = _backslash_table(probe)
        if escaped is None:
            raise
        return escaped


def _backslash_table(probe: Probe) -> pd.DataFrame | None:
    """Return the CSV read with quotes escaped by backslashes, None when its rows break as well."""
    import pandas as pd

    content, _encoding = raw_tables.decode(probe.path, probe.data_path.read_bytes())
    lines = csv.reader(io.StringIO(content, newline=""), delimiter=probe.separator, escapechar="\\")
    rows, numbers, start = [], [], 1
    with raw_tables.wide_fields(probe.path):
        for row in lines:
            if any(row):
                rows.append(row)
                numbers.append(start)
            start = lines.line_num + 1
    if not rows or any(len(row) != len(rows[0]) for row in rows):
        return None
    return pd.DataFrame(rows[1:], columns=pd.Index(rows[0], dtype=object), index=numbers[1:], dtype=object)
