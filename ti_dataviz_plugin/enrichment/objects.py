"""What can be corrected, declared once: each source whose rows are objects on the ground, its names, values and checks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate
from ..sources.tables import FLOAT, INT, TABLES
from . import rules
from .contribution import VALUE, added_fields

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .contribution import Contribution

YES_NO = ("yes", "no")
_REGIMES = ("Autorisation", "Enregistrement", "Déclaration", "Non ICPE")
_SEVESO = ("Seveso seuil haut", "Seveso seuil bas", "Non Seveso")


@dataclass(frozen=True)
class Objects:
    """A source of which each row is one object, that every figure reads through the atlas.

    Attributes:
        source_id: The source.
        names: Columns that name an object, the best first.
        kept: Columns that nobody corrects: the plugin works them out itself.
        layers: Names of the layers of ours whose features are such objects.
        values: Values that a column takes, where there is no standard but the readers know them.
    """

    source_id: str
    names: tuple[str, ...]
    kept: tuple[str, ...] = ()
    layers: tuple[str, ...] = ()
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


_DECLARED = (
    Objects("vacant_land", ("site_name",), layers=("vacant_land", "vacant_land_surfaces")),
    Objects("economic_sites", ("name",)),
    Objects("activity_zones", ("zone_name", "trade_name")),
    Objects("turnkey_sites", ("commune_name",)),
    Objects("installations", ("name",), values={"regime": _REGIMES, "seveso": _SEVESO}),
    Objects("funded_projects", ("project_name", "beneficiary"), ("place_doubt", "theme"), ("funded_projects",)),
    Objects("schools", ("name",), ("source",), values={"vocational": YES_NO, "apprenticeship": YES_NO}),
    Objects("training_bodies", ("name",)),
    Objects("natura2000", ("site_name",), layers=("natura2000",)),
    Objects("protected_areas", ("site_name",), ("regulatory_weight",)),
    Objects("risk_plans", ("plan_name",)),
    Objects("stations", ("station_name",), (), ("stations",), {"freight": YES_NO, "passengers": YES_NO}),
    Objects("rail_lines", ("line_name",), (), ("rail_lines",), {"electrified": YES_NO}),
    Objects("junctions", ("junction_name", "number"), (), ("junctions",)),
    Objects("ports", ("port_name",), (), ("ports", "ports_surfaces")),
    Objects("substations", ("substation_name",), (), ("substations", "substations_surfaces")),
    Objects("roads", ("number",), (), ("roads",)),
)  # one line a source

OBJECTS: dict[str, Objects] = {declared.source_id: declared for declared in _DECLARED}
CORRECTABLE = tuple(OBJECTS)
"""Sources whose objects can be corrected; of the others, survey figures, one comments or gives a local value."""

LONGEST = 4_000
"""Most characters of one value: more is no value of a table, but something pasted there by mistake."""

_WHOLE = 100.0
_LETTERED = r"[0-9A-Za-z]"
_FORMS: dict[str, str] = {
    "commune": r"\d{5}|2[ABab]\d{3}",
    "epci": r"\d{9}",
    "siren": r"\d{9}",
    "siret": r"\d{14}",
    "postcode": r"\d{5}",
    "postal_code": r"\d{5}",
    "department": r"\d{2,3}|2[ABab]",
    "url": r"https?://\S+",
    "parcels": rf"{_LETTERED}{{14}}(\|{_LETTERED}{{14}})*",
    "year": r"(19|20)\d\d",
}
_DATE = r"(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"


def check_new(
    one: Contribution, allowed: Mapping[str, tuple[str, ...]] | None = None, titled: Callable[[str], str] = str
) -> None:
    """Refuse what somebody has just entered and could not defend; stricter than ``rules.check``, which reads what is held.

    Args:
        one: The contribution.
        allowed: Values that a standard allows, by column.
        titled: Returns the name of a column as people know it.

    Raises:
        PluginError: Says what is wrong and what to do.
    """
    cells = {one.field: one.proposed_value} if one.kind == VALUE else added_fields(one)
    for name, text in cells.items():
        check_form(one.source_id, name, text, titled)
    rules.check(one, allowed)


def check_form(source_id: str, name: str, text: str, titled: Callable[[str], str] = str) -> None:
    """Refuse a value that its column cannot hold: too long, negative, no date, no code. An empty one says nothing.

    Raises:
        PluginError: Says what the column holds.
    """
    if len(text) > LONGEST:
        what = translate("TiDataviz", "This value is too long for a column of a table: {field}.")
        todo = translate("TiDataviz", "Write the value alone; put the rest in the reason.")
        raise PluginError(what.format(field=titled(name)), "", todo)
    kind = TABLES.get(source_id, {}).get(name)
    if kind in (FLOAT, INT) and text.strip():
        _check_number(name, text, titled)
        return
    form = _DATE if name.endswith("_on") else _FORMS.get(name, "")
    if form and text and not re.fullmatch(form, text):
        what = translate("TiDataviz", "“{value}” is not what this column holds: {field}.")
        raise PluginError(what.format(value=text[:80], field=titled(name)), "", _expected(name))


def _check_number(name: str, text: str, titled: Callable[[str], str]) -> None:
    try:
        value = float(str(rules.parsed(text, FLOAT)))
    except ValueError as error:
        what = translate("TiDataviz", "“{value}” is not a number, which {field} must be.")
        raise PluginError(what.format(value=text[:80], field=titled(name)), "", "") from error
    if value < 0:
        what = translate("TiDataviz", "A value below 0 cannot be: {field}.").format(field=titled(name))
        raise PluginError(what, text[:80], translate("TiDataviz", "Leave it empty where nobody knows it."))
    if name.endswith("_percent") and value > _WHOLE:
        what = translate("TiDataviz", "A percentage above 100 cannot be: {field}.").format(field=titled(name))
        raise PluginError(what, text[:80], translate("TiDataviz", "Write it between 0 and 100."))


def _expected(name: str) -> str:
    if name.endswith("_on"):
        return translate("TiDataviz", "Write a date as 2026-03-31.")
    texts = {
        "commune": translate("TiDataviz", "Write the INSEE code of the commune, 5 characters."),
        "epci": translate("TiDataviz", "Write the SIREN, 9 digits."),
        "siren": translate("TiDataviz", "Write the SIREN, 9 digits."),
        "siret": translate("TiDataviz", "Write the SIRET, 14 digits."),
        "url": translate("TiDataviz", "Give an address that begins with https://."),
        "parcels": translate("TiDataviz", "Write cadastral parcels of 14 characters, joined by |."),
        "year": translate("TiDataviz", "Write a year of 4 digits."),
    }
    return texts.get(name, translate("TiDataviz", "Write the code alone, without spaces."))


def layer_source(layer: str, kind: str = "") -> str:
    """Return the source of the objects of a layer of ours, "" for none.

    Args:
        layer: Name of the layer.
        kind: For ranked sites, the kind of the site: its source.
    """
    if layer == "ranked_sites":
        return kind if kind in OBJECTS else ""
    return next((declared.source_id for declared in _DECLARED if layer in declared.layers), "")
