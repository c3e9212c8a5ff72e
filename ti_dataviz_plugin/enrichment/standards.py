"""Values that the standards of the CNIG, or the readers, allow: what a form offers and a check asks for."""

from __future__ import annotations

import re
from bisect import bisect_right

from ..geography.codes import fold
from ..sources import cnig, economic_sites
from ..sources.vacant_land_values import ENUMERATIONS
from .objects import OBJECTS

_TABLES = {"site": cnig.SITE, "plot": cnig.PLOT, "establishment": cnig.ESTABLISHMENT}
HEADCOUNTS = (
    "0 salarié", "1 ou 2 salariés", "3 à 5 salariés", "6 à 9 salariés", "10 à 19 salariés", "20 à 49 salariés",
    "50 à 99 salariés", "100 à 199 salariés", "200 à 249 salariés", "250 à 499 salariés", "500 à 999 salariés",
    "1 000 à 1 999 salariés", "2 000 à 4 999 salariés", "5 000 à 9 999 salariés", "10 000 salariés et plus",
)  # fmt: skip
"""Classes of employees of the register SIRENE, as it words them."""

_OF_CLASSES = {"a", "ou", "et", "salarie", "salaries"}
_LOWEST = (0, 1, 3, 6, 10, 20, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10000)


def headcount_class(text: str) -> str:
    """Return the class of employees that a text means: a number of employees, or a class written otherwise (``10-19``).

    Any other text is returned as it is, a code of the register among them (``01``): a check then tells what is allowed.
    """
    plain = re.sub(r"[.,]0$", "", re.sub(r"(?<=\d)\s(?=\d{3})", "", text.strip()))
    numbers = [] if plain.startswith("-") else re.findall(r"\d+", plain)
    words = set(fold(re.sub(r"\d+", " ", text)).split())
    if text in HEADCOUNTS or words - _OF_CLASSES or any(len(each) > 1 and each.startswith("0") for each in numbers):
        return text
    values = [int(each) for each in numbers]
    if len(values) == 1 and not words - {"salarie", "salaries"}:
        return HEADCOUNTS[bisect_right(_LOWEST, values[0]) - 1]
    ends = dict(zip(_LOWEST, (*(low - 1 for low in _LOWEST[1:]), None)))
    if len(values) == 2 and ends.get(values[0]) == values[1]:
        return HEADCOUNTS[_LOWEST.index(values[0])]
    return text


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
