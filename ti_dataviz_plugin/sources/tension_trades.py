"""Reader of the legal list of trades in tension, by region (``tension_trades`` of ``tables``)."""

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
    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Probe

SOURCE_ID = "tension_trades"
EXPECTED: tuple[str, ...] = ("Region, Famille Professionnelle, Code FAP",)

_WANTED = {"region_name": "region", "trade": "code_fap", "trade_name": "famille_professionnelle"}
_MONTHS = (
    "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre",
)  # fmt: skip


def matches(probe: Probe) -> bool:
    """Tell whether a table gives trades by region, and nothing of a survey."""
    return probe.kind in ("csv", "xlsx") and probe.layer_with(*_WANTED.values()) is not None


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return the one table of the file. Its date stands nowhere but in the name of the file, where it does.

    Raises:
        PluginError: When a column is absent, or a value is no code of a trade.
    """
    layer = probe.layer_with(*_WANTED.values()) or probe.largest()
    table = fields.pick(probe, layer, probe.table(layer), _WANTED).apply(fields.cleaned)
    check(progress)
    expected = translate("TiDataviz", "the FAP code of a trade, such as D2Z40")
    fields.check_pattern(probe, (layer, _WANTED["trade"]), table["trade"], r"[A-Z]\d[A-Z]\d\d", expected)
    notes = []
    copies = table.duplicated()
    if copies.any():
        text = translate("TiDataviz", "{count} rows that copy another were removed.")
        notes.append(text.format(count=number(int(copies.sum()))))
    vintage = month_in(probe.path.stem)
    if vintage:
        text = translate("TiDataviz", "List of {month}, according to the name of the file.")
        notes.append(text.format(month=vintage))
    return [Dataset(conform(table[~copies], SOURCE_ID), stamp(entry, probe.path, vintage), "", tuple(notes))]


def month_in(name: str) -> str:
    """Return the month that a name of file speaks of, as ``2024-03``; "" when it names none."""
    found = re.search(rf"\b({'|'.join(_MONTHS)}) (20\d\d)\b", fields.plain(name))
    return f"{found.group(2)}-{_MONTHS.index(found.group(1)) + 1:02}" if found else ""
