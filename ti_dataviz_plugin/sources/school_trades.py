"""Reader of the links between schools and trades that the user keeps (``school_trades`` of ``tables``).

No open table says which school teaches which trade: the officer fills ``resources/templates/school_trades.csv``. Each link
says on what it rests, ``official`` (a published table says so) or ``user``.
"""

from __future__ import annotations

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

SOURCE_ID = "school_trades"
EXPECTED: tuple[str, ...] = ("uai, fap, basis",)
BASES = ("official", "user")

_WANTED = {"uai": "uai", "trade": "fap", "basis": "basis"}


def matches(probe: Probe) -> bool:
    """Tell whether a table ties schools to trades."""
    return probe.kind in ("csv", "xlsx") and probe.layer_with("uai", "fap") is not None


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return the one table of the file; a link that does not say on what it rests is the user's.

    Raises:
        PluginError: When a column is absent, or a value is none of those expected.
    """
    layer = probe.layer_with("uai", "fap") or probe.largest()
    table = fields.pick(probe, layer, probe.table(layer), _WANTED).apply(fields.cleaned)
    check(progress)
    table["uai"], table["trade"] = table["uai"].str.upper(), table["trade"].str.upper()
    table["basis"] = table["basis"].str.lower().replace("", BASES[1])
    for name, pattern, expected in (
        ("uai", r"\d{7}[A-Z]", translate("TiDataviz", "the code of a school (UAI): 7 digits and a letter")),
        ("trade", r"[A-Z][0-9A-Z][A-Z]\d\d", translate("TiDataviz", "the FAP code of a trade, such as D2Z40")),
        ("basis", "|".join(BASES), translate("TiDataviz", "official or user")),
    ):
        fields.check_pattern(probe, (layer, _WANTED[name]), table[name], pattern, expected)
    notes = []
    copies = table.duplicated(["uai", "trade"], keep="first")
    if copies.any():
        text = translate("TiDataviz", "{count} links given twice were kept once, as first written.")
        notes.append(text.format(count=number(int(copies.sum()))))
    return [Dataset(conform(table[~copies], SOURCE_ID), stamp(entry, probe.path, ""), "", tuple(notes))]
