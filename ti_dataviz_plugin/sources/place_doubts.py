"""Why the place of a funded project is doubtful: short codes kept in tables, and how people read them."""

from __future__ import annotations

from ..language import listed, translate

NO_PLACE = "no_place"
REGION_ONLY = "region_only"
DEPARTMENT_ONLY = "department_only"
TERRITORY_ONLY = "territory_only"
NAME_ONLY = "name_only"
POINT_ONLY = "point_only"
OUTSIDE_FRANCE = "outside_france"
COMMUNE_UNKNOWN = "commune_unknown"
COMMUNE_AMBIGUOUS = "commune_ambiguous"
COMMUNE_FROM_POINT = "commune_from_point"
POINT_OUTSIDE_COMMUNE = "point_outside_commune"
POINT_IN_OTHER_DEPARTMENT = "point_in_other_department"
POSTCODE_DIFFERS = "postcode_differs"

VAGUE = (NO_PLACE, REGION_ONLY, DEPARTMENT_ONLY, TERRITORY_ONLY, NAME_ONLY, POINT_ONLY)
"""What stands as long as the commune is not found."""

_SEPARATOR = "|"


def joined(doubts: tuple[str, ...]) -> str:
    """Return doubts as one cell of a table."""
    return _SEPARATOR.join(dict.fromkeys(doubt for doubt in doubts if doubt))


def split(cell: str) -> tuple[str, ...]:
    """Return the doubts of a cell."""
    return tuple(doubt for doubt in cell.split(_SEPARATOR) if doubt)


def doubt_text(cell: str) -> str:
    """Return the doubts of a cell in the language of the interface; "" when the place is sure."""
    texts = {
        NO_PLACE: translate("TiDataviz", "nothing says where it is"),
        REGION_ONLY: translate("TiDataviz", "only the region is published"),
        DEPARTMENT_ONLY: translate("TiDataviz", "only the department is known"),
        TERRITORY_ONLY: translate("TiDataviz", "only the Territoire d'industrie is known"),
        NAME_ONLY: translate("TiDataviz", "the commune is known by its name only"),
        POINT_ONLY: translate("TiDataviz", "only the coordinates are known"),
        OUTSIDE_FRANCE: translate("TiDataviz", "the coordinates lie nowhere in France"),
        COMMUNE_UNKNOWN: translate("TiDataviz", "no commune of this name is known in the department"),
        COMMUNE_AMBIGUOUS: translate("TiDataviz", "several communes of the department have this name"),
        COMMUNE_FROM_POINT: translate("TiDataviz", "the commune was taken from the coordinates alone"),
        POINT_OUTSIDE_COMMUNE: translate("TiDataviz", "the coordinates lie outside the commune"),
        POINT_IN_OTHER_DEPARTMENT: translate("TiDataviz", "the coordinates lie in another department"),
        POSTCODE_DIFFERS: translate("TiDataviz", "the postcode is of another department"),
    }
    return listed(texts.get(doubt, doubt) for doubt in split(cell))
