"""Reader of the public list of training bodies (``training_bodies`` of ``tables``), an Opendatasoft export.

The list gives a town and a postcode, no commune code: to place a body is left to who joins it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..language import number, translate
from ..progress import check
from ..provenance import Dataset
from . import fields
from .stamp import departments_asked, stamp
from .tables import conform

if TYPE_CHECKING:
    import pandas as pd

    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Layer, Probe

SOURCE_ID = "training_bodies"
EXPECTED: tuple[str, ...] = (
    (
        "siren, siretetablissementdeclarant, denomination, adressephysiqueorganismeformation_ville, "
        "adressephysiqueorganismeformation_codepostal, adressephysiqueorganismeformation_coderegion, certifications_*"
    ),
)

_ADDRESS = "adressephysiqueorganismeformation_"
_WANTED = {
    "siren": "siren",
    "siret": "siretetablissementdeclarant",
    "name": "denomination",
    "postcode": f"{_ADDRESS}codepostal",
    "commune_name": f"{_ADDRESS}ville",
    "region": f"{_ADDRESS}coderegion",
}
_CERTIFIED = "certifications_"
_SPECIALITY = "codespecialite"
_TRUE = ("true", "1", "oui")


def matches(probe: Probe) -> bool:
    """Tell whether a table lists declared training bodies."""
    return probe.kind in ("csv", "xlsx") and _layer(probe) is not None


def _layer(probe: Probe) -> Layer | None:
    return probe.layer_with("siren", "denomination", "siretetablissementdeclarant")


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return the one table of the file.

    Raises:
        PluginError: When a column is absent, or a code is none.
    """
    layer = _layer(probe) or probe.largest()
    raw = probe.table(layer)
    table = fields.pick(probe, layer, raw, _WANTED).apply(fields.cleaned)
    check(progress)
    for name, width, pattern, expected in (
        ("siren", 9, r"\d{9}", translate("TiDataviz", "a SIREN of 9 digits")),
        ("siret", 14, r"|\d{14}", translate("TiDataviz", "a SIRET of 14 digits, or nothing")),
        ("postcode", 5, r"|\w{2,10}", translate("TiDataviz", "a postcode, or nothing")),
        ("region", 2, r"|\w{1,3}", translate("TiDataviz", "the code of a region, or nothing")),
    ):
        table[name] = fields.codes(table[name].str.replace(" ", "", regex=False), width)
        fields.check_pattern(probe, (layer, _WANTED[name]), table[name], pattern, expected)
    table["certified"] = _certified(raw)
    table["nsf"] = _joined(raw, [place for place, name in enumerate(raw.columns) if _SPECIALITY in fields.key(name)])
    check(progress)
    copies = table.duplicated()
    notes = []
    if copies.any():
        text = translate("TiDataviz", "{count} rows that copy another were removed.")
        notes.append(text.format(count=number(int(copies.sum()))))
    part = "-".join(departments_asked(probe.path))
    return [Dataset(conform(table[~copies], SOURCE_ID), stamp(entry, probe.path, ""), part, tuple(notes))]


def _certified(raw: pd.DataFrame) -> list[str]:
    """Return for each body the kinds of training that it is certified for, by the ends of their headers."""
    keys = [fields.key(name) for name in raw.columns]
    places = [place for place, key in enumerate(keys) if key.startswith(_CERTIFIED)]
    kinds = [keys[place].removeprefix(_CERTIFIED) for place in places]
    cells = raw.iloc[:, places].to_numpy(dtype=object)
    return ["|".join(kind for kind, cell in zip(kinds, row) if fields.plain(cell) in _TRUE) for row in cells]


def _joined(raw: pd.DataFrame, places: list[int]) -> list[str]:
    cells = raw.iloc[:, places].to_numpy(dtype=object)
    return ["|".join(dict.fromkeys(fields.clean(cell) for cell in row if fields.clean(cell))) for row in cells]
