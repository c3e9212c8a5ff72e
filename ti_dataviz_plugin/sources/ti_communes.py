"""Reader of ANCT's lists of Territoires d'industrie by commune (``ti_communes`` of ``tables``)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..language import number, translate
from ..progress import check
from ..provenance import Dataset
from . import fields
from .stamp import stamp
from .tables import conform
from .ti_programme import programme_of

if TYPE_CHECKING:
    import pandas as pd

    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Layer, Probe

SOURCE_ID = "ti_communes"
EXPECTED: tuple[str, ...] = ("insee_com, lib_com, id_ti, lib_ti",)

_COMMUNE = "insee_com|code_insee_com"
_WANTED = {"commune": _COMMUNE, "commune_name": "lib_com", "territory_id": "id_ti", "territory_name": "lib_ti"}
_OPTIONAL = ("commune_name", "territory_name")


def matches(probe: Probe) -> bool:
    """Tell whether a table gives the territory of each commune."""
    return _layer(probe) is not None


def _layer(probe: Probe) -> Layer | None:
    if probe.kind not in ("csv", "xlsx"):
        return None
    fit = [layer for layer in probe.layers if layer.has("id_ti") and fields.header(layer, _COMMUNE)]
    return max(fit, key=lambda layer: layer.features) if fit else None


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return the one table of the file.

    Raises:
        PluginError: When the programme cannot be told, a code is not one, or a column is absent.
    """
    layer = _layer(probe) or probe.largest()
    raw = fields.pick(probe, layer, probe.table(layer), _WANTED, _OPTIONAL).apply(fields.cleaned)
    check(progress)
    raw["commune"] = fields.codes(raw["commune"], 5)
    expected = translate("TiDataviz", "a commune code of 5 characters, such as 49099")
    fields.check_pattern(probe, (layer, _COMMUNE), raw["commune"], r"\d{5}|2[AB]\d{3}", expected)
    table = _rows(raw)
    expected = translate("TiDataviz", "the id of a territory, such as ti-5204")
    fields.check_pattern(probe, (layer, "id_ti"), table["territory_id"], r"ti-\w+", expected)
    notes = []
    outside = len(raw) - int(raw["territory_id"].ne("").sum())
    if outside:
        text = translate("TiDataviz", "{count} communes of the list are in no territory.")
        notes.append(text.format(count=number(outside)))
    several = table["commune"].duplicated(keep=False)
    if several.any():
        text = translate("TiDataviz", "Communes in several territories: {codes}.")
        notes.append(text.format(codes=", ".join(sorted(table.loc[several, "commune"].unique()))))
    names = dict(zip(table["territory_id"], table["territory_name"]))
    programme = programme_of(probe, names)
    table["programme"] = programme
    return [Dataset(conform(table, SOURCE_ID), stamp(entry, probe.path, programme), programme, tuple(notes))]


def several_of(ids: str, names: str) -> list[tuple[str, str]]:
    """Return (id, name) of each territory of a cell; several are parted by ``;``. A name that cannot be placed is ""."""
    codes = [fields.clean(part).lower() for part in ids.split(";") if fields.clean(part)]
    if len(codes) <= 1:
        return [(code, names) for code in codes]
    labels = [fields.clean(part) for part in re.split(r"\s;\s|;", names)]
    return list(zip(codes, labels if len(labels) == len(codes) else [""] * len(codes)))


def _rows(raw: pd.DataFrame) -> pd.DataFrame:
    """Return one row per commune and territory; the index stays the line of the file."""
    import pandas as pd

    rows, lines = [], []
    for line, row in zip(raw.index, raw.to_dict("records")):
        for code, name in several_of(row["territory_id"], row.get("territory_name", "")):
            rows.append((code, name, row["commune"], row.get("commune_name", "")))
            lines.append(line)
    return pd.DataFrame(rows, columns=["territory_id", "territory_name", "commune", "commune_name"], index=lines)
