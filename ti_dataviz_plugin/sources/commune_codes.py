"""Reader of the table of former, delegated and associated commune codes (``commune_codes`` of ``tables``).

INSEE's file of the events of communes gives such a table too (see ``commune_movements``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..language import translate
from ..progress import check
from ..provenance import Dataset
from . import commune_movements, fields
from .reference import CODES_VINTAGE, RESOURCES
from .stamp import digest, stamp
from .tables import conform

if TYPE_CHECKING:
    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Probe

SOURCE_ID = "commune_codes"
_WANTED = {name: name for name in ("former_code", "current_code", "former_name", "current_name", "kind")}
EXPECTED: tuple[str, ...] = (", ".join(_WANTED), commune_movements.EXPECTED)


def matches(probe: Probe) -> bool:
    """Tell whether a table pairs former codes with current ones, or tells the events of communes."""
    return probe.kind in ("xlsx", "csv") and any(
        probe.layer_with(*columns) for columns in (("former_code", "current_code"), commune_movements.MARKS)
    )


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return the one table of the file. Its vintage is known only when it is the one that comes with the plugin.

    Raises:
        PluginError: When a column is absent, or a value is no commune code.
    """
    events = probe.layer_with(*commune_movements.MARKS)
    if events is not None:
        table, year, notes = commune_movements.pairs(probe, events)
        check(progress)
        return [Dataset(conform(table, SOURCE_ID), stamp(entry, probe.path, year), year, tuple(notes))]
    layer = probe.layer_with("former_code", "current_code") or probe.largest()
    table = fields.pick(probe, layer, probe.table(layer), _WANTED).apply(fields.cleaned)
    check(progress)
    for name in ("former_code", "current_code"):
        table[name] = fields.codes(table[name], 5)
        expected = translate("TiDataviz", "a commune code of 5 characters, such as 49099")
        fields.check_pattern(probe, (layer, name), table[name], r"\d{5}|2[AB]\d{3}", expected)
    own = digest(RESOURCES / "commune_codes_2026.csv") == digest(probe.path)
    vintage = CODES_VINTAGE if own else ""
    return [Dataset(conform(table, SOURCE_ID), stamp(entry, probe.path, vintage), vintage)]
