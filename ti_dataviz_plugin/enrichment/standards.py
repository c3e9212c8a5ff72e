"""Values that the standards of the CNIG, or the readers, allow: what a form offers and a check asks for."""

from __future__ import annotations

import re
from bisect import bisect_right
from math import ceil, floor
from typing import TYPE_CHECKING

from ..geography.codes import fold
from ..sources import cnig, economic_sites
from ..sources.vacant_land_values import ENUMERATIONS
from .objects import OBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterable

_TABLES = {"site": cnig.SITE, "plot": cnig.PLOT, "establishment": cnig.ESTABLISHMENT}
HEADCOUNTS = (
    "0 salarié", "1 ou 2 salariés", "3 à 5 salariés", "6 à 9 salariés", "10 à 19 salariés", "20 à 49 salariés",
    "50 à 99 salariés", "100 à 199 salariés", "200 à 249 salariés", "250 à 499 salariés", "500 à 999 salariés",
    "1 000 à 1 999 salariés", "2 000 à 4 999 salariés", "5 000 à 9 999 salariés", "10 000 salariés et plus",
)  # fmt: skip
"""Classes of employees of the register SIRENE, as it words them."""

_LOWEST = (0, 1, 3, 6, 10, 20, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10000)
_REGISTER = ("00", "01", "02", "03", "11", "12", "21", "22", "31", "32", "41", "42", "51", "52", "53")
"""Codes of these classes in the register."""

_AROUND = {
    "de", "a", "au", "et", "ou", "entre", "effectif", "effectifs", "salarie", "salaries", "sal", "emploi", "emplois", "etp",
    "employe", "employes", "pers", "personne", "personnes", "agent", "agents",
}  # fmt: skip
"""Words that leave the numbers beside them what they are; ``plus``, ``moins`` and ``environ`` do not."""

_UNSTATED = {"", "nc", "n c", "nd", "n d", "ns", "n a", "na", "non connu", "inconnu", "non renseigne", "nr", "nn"}


def unstated(text: str) -> bool:
    """Tell whether a cell says in its way that nobody knows: empty, ``NC``, ``n.d.``, a dash."""
    return fold(text) in _UNSTATED


def headcount_class(text: str) -> str:
    """Return the class of employees that a text means: a number, or numbers of one class (``10-19``, ``12 à 15 salariés``).

    Any other text is returned as it is, since no class holds it: numbers of two classes (``8 à 12``), an open end
    (``plus de 50``, ``< 10``), a code of the register (``01``), which ``register_classes`` reads where a column holds codes.
    """
    plain = re.sub(r"(?<=\d)\s(?=\d{3}(?!\d))", "", text.strip())
    numbers = re.findall(r"\d+(?:[.,]\d+)?", plain)
    words = set(fold(re.sub(r"\d+", " ", plain)).split())
    coded = any(len(each) > 1 and each.isdigit() and each.startswith("0") for each in numbers)
    if text in HEADCOUNTS or words - _AROUND or coded or re.search(r"^-|[<>≤≥+~±]", plain) or len(numbers) not in (1, 2):
        return text
    low, high = float(numbers[0].replace(",", ".")), float(numbers[-1].replace(",", "."))
    first, last = (bisect_right(_LOWEST, end) - 1 for end in (floor(low), ceil(high)))
    return HEADCOUNTS[first] if low <= high and first == last else text


def register_classes(texts: Iterable[str]) -> dict[str, str]:
    """Return the class of each code of the register, for a column that holds codes and nothing else; empty for any other.

    ``12`` may be twelve employees: only a code that is no number as people write one (``01``) tells that they are codes.
    """
    given = {text.strip() for text in texts if not unstated(text)}
    held = dict(zip(_REGISTER, HEADCOUNTS))
    return held if given <= set(held) and any(text.startswith("0") for text in given) else {}


def allowed(source_id: str, object_kind: str = "") -> dict[str, tuple[str, ...]]:
    """Return the values allowed, by column of a tidy table; columns that take any value are left out.

    Args:
        source_id: Source of the table.
        object_kind: Kind of an economic site: each has a table of its own in the standard.
    """
    if source_id == "vacant_land":
        people = ENUMERATIONS["owner_kind"]
        return {**ENUMERATIONS, "owner_kind": (*people, "|".join(people[:2]))}
    kind = next((kind for kind in economic_sites.KINDS if kind.name == object_kind and kind.schema), None)
    if source_id != "economic_sites" or kind is None:
        return dict(OBJECTS[source_id].values) if source_id in OBJECTS else {}
    values = {field.name.lower(): field.values for field in cnig.schema(_TABLES[object_kind]).fields if field.values}
    found = {column: values[name] for column, name in kind.texts.items() if name in values}
    return {**found, "headcount": HEADCOUNTS} if object_kind == "establishment" else found
