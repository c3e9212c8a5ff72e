"""Reader of INSEE's older file of establishments by commune and number of employees (CLAP, end of 2014).

Table ``establishments_by_size`` of ``tables``. Codes that lost their leading zero get it back. The codes of regions are
former ones, and are not read.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..language import number, translate
from ..progress import check
from ..provenance import Dataset
from . import fields
from .stamp import stamp
from .tables import conform

if TYPE_CHECKING:
    import pandas as pd

    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Layer, Probe

SOURCE_ID = "establishments_by_size"
EXPECTED: tuple[str, ...] = ("CODGEO, LIBGEO, E##TST, E##TS0ND, E##TS1…",)

_TOTAL = "total"
_CLASSES = {
    "tst": _TOTAL, "ts0nd": "0-unknown", "ts1": "1-5", "ts6": "6-9", "ts10": "10-19", "ts20": "20-49", "ts50": "50-99",
    "ts100": "100-199", "ts200": "200-499", "ts500": "500+",
}  # fmt: skip


def matches(probe: Probe) -> bool:
    """Tell whether a sheet or a text has communes and the total of their establishments."""
    return _layer(probe) is not None


def _layer(probe: Probe) -> Layer | None:
    if probe.kind not in ("csv", "xlsx"):
        return None
    fit = [layer for layer in probe.layers if layer.has("codgeo") and fields.header(layer, r"e\d\dtst")]
    return max(fit, key=lambda layer: layer.features) if fit else None


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return the one table of the file.

    Raises:
        PluginError: When a column is absent, or a value is not of its kind; it says the sheet, the row and the column.
    """
    import pandas as pd

    layer = _layer(probe) or probe.largest()
    year = _year(layer)
    wanted = {
        "commune": "codgeo",
        "commune_name": "libgeo",
        **{name: f"e{year % 100:02}{key}" for key, name in _CLASSES.items()},
    }
    raw = fields.pick(probe, layer, probe.table(layer), wanted, ("commune_name",))
    check(progress)
    raw["commune"] = fields.codes(raw["commune"], 5)
    expected = translate("TiDataviz", "a commune code of 5 characters")
    fields.check_pattern(probe, (layer, "codgeo"), raw["commune"], r"\d[\dAB]\d{3}", expected)
    notes = _repaired(probe.table(layer)[fields.header(layer, "codgeo")])
    raw["commune_name"] = fields.cleaned(raw["commune_name"]) if "commune_name" in raw else ""
    for name in _CLASSES.values():
        raw[name] = fields.decimals(probe, (layer, wanted[name]), raw[name])
    notes += _differences(raw)
    table = raw.melt(["commune", "commune_name"], list(_CLASSES.values()), "size_class", "establishments")
    order = pd.Categorical(table["size_class"], list(_CLASSES.values()))
    table = table.assign(year=year, order=order).sort_values(["commune", "order"], kind="stable")
    check(progress)
    return [Dataset(conform(table, SOURCE_ID), stamp(entry, probe.path, str(year)), str(year), tuple(notes))]


def _year(layer: Layer) -> int:
    """Return the year that the headers state: ``E14TST`` is of 2014."""
    digits = re.sub(r"\D", "", fields.header(layer, r"e\d\dtst"))
    return 2000 + int(digits or 0)


def _repaired(codes: pd.Series) -> list[str]:
    short = int((codes.str.strip().str.len() == 4).sum())
    if not short:
        return []
    return [translate("TiDataviz", "{count} commune codes got back their leading zero.").format(count=number(short))]


def _differences(table: pd.DataFrame) -> list[str]:
    """Say how many communes have a total that is not the sum of its classes."""
    classes = [name for name in _CLASSES.values() if name != _TOTAL]
    different = int((table[classes].sum(axis=1, skipna=False) - table[_TOTAL]).abs().gt(0).sum())
    if not different:
        return []
    return [
        translate("TiDataviz", "In {count} communes the size classes do not add up to the total.").format(
            count=number(different)
        )
    ]
