"""Reader of the DARES nomenclature of trades FAP 2021 (``trade_names`` of ``tables``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..language import translate
from ..progress import check
from ..provenance import Dataset
from . import fields
from .stamp import stamp
from .tables import conform

if TYPE_CHECKING:
    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Probe

SOURCE_ID = "trade_names"
EXPECTED: tuple[str, ...] = (
    "Code_FAP341, Intitulé_FAP341, Code_FAP228, Intitulé_FAP228, Code_FAP86, Intitulé_FAP86, Code_FAP22, Intitulé_FAP22",
)

_LEVELS = (
    ("trade_detail", "fap341", r"[A-Z][0-9A-Z][A-Z]\d\d[a-z]?"),
    ("trade", "fap228", r"[A-Z][0-9A-Z][A-Z]\d\d"),
    ("group", "fap86", r"[A-Z][0-9A-Z][A-Z]"),
    ("domain", "fap22", r"[A-Z]"),
)


def matches(probe: Probe) -> bool:
    """Tell whether a table names the trades of FAP 2021 at its finest level and at that of the survey."""
    return probe.kind in ("csv", "xlsx") and probe.layer_with("code_fap341", "code_fap228") is not None


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return the one table of the file.

    Raises:
        PluginError: When a column is absent, or a value is no code of its level.
    """
    layer = probe.layer_with("code_fap341", "code_fap228") or probe.largest()
    wanted = {name: f"code_{level}" for name, level, _pattern in _LEVELS}
    wanted.update({f"{name}_name": f"intitule_{level}" for name, level, _pattern in _LEVELS})
    table = fields.pick(probe, layer, probe.table(layer), wanted).apply(fields.cleaned)
    check(progress)
    for name, level, pattern in _LEVELS:
        expected = translate("TiDataviz", "a code of the nomenclature FAP 2021")
        fields.check_pattern(probe, (layer, f"code_{level}"), table[name], pattern, expected)
    return [Dataset(conform(table, SOURCE_ID), stamp(entry, probe.path, "2021"), "2021")]
