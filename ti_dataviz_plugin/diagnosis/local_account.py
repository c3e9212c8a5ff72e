"""Which local contributions count in the value of each territory: those on objects within it, and those in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..enrichment.credit import counted, local, others_text
from ..enrichment.figures import SOURCE
from ..enrichment.local import LocalOverlay
from ..enrichment.touching import communes_of
from .local_values import credits_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..enrichment.credit import Counted
    from ..geography.atlas import Atlas
    from ..geography.grouping import Grouping
    from ..provenance import Provenance
    from .indicators import Values

_NAMED = 5


def lines_by_territory(atlas: Atlas, groups: Grouping, found: Values, year: int = 0) -> dict[str, list[str]]:
    """Return a line for each contribution that counts in the values of a year, by code: what, who, when, why.

    Args:
        atlas: The atlas of the values.
        groups: The territories.
        found: The values of an indicator.
        year: The year, 0 for an indicator that is not yearly.
    """
    lines = {code: [*said] for code, said in _on_objects(atlas, groups, found).items()}
    for each in found.local:
        if each.year == year:
            lines.setdefault(each.code, []).insert(0, each.text(found.indicator))
    return {code: _first(said) for code, said in lines.items()}


def credits_in(found: Values, years: Sequence[int], groups: Grouping) -> tuple[Provenance, ...]:
    """Return whom to credit for what local experts say of some years: objects count in each, a local value in its own."""
    objects = [credit for credit in local(found.sources) if credit.source_id != SOURCE]
    return (*objects, *credits_of(found.indicator, [each for each in found.local if each.year in years], groups))


def _on_objects(atlas: Atlas, groups: Grouping, found: Values) -> dict[str, list[str]]:
    """Return what is said of the objects of each territory that the values count."""
    said: dict[str, list[str]] = {}
    named = counted(found.sources)
    owners = _owners(atlas, groups) if named else {}
    for one in named:
        for code in owners.get(one.uuid, ()):
            said.setdefault(code, []).append(one.line)
    return said


def lines_by_home(atlas: Atlas, named: Sequence[Counted], homes: Sequence[frozenset[str]]) -> list[str]:
    """Return what is said of the objects within the communes of each row, a line each; "" where nothing is.

    Args:
        atlas: The atlas of the rows.
        named: The contributions on objects that the rows count.
        homes: The communes of each row.
    """
    places = _homes(atlas) if named else {}
    found = [[one.line for one in named if places.get(one.uuid, frozenset()) & home] for home in homes]
    return ["\n".join(_first(lines)) for lines in found]


def _homes(atlas: Atlas) -> dict[str, frozenset[str]]:
    """Return the communes in which the object of each contribution lies, by uuid."""
    overlay = atlas.overlay
    laid = overlay.laid() if isinstance(overlay, LocalOverlay) else ()
    return atlas.memo("homes of contributions", lambda: communes_of(atlas, laid))


def _owners(atlas: Atlas, groups: Grouping) -> dict[str, tuple[str, ...]]:
    """Return the territories of a grouping in which the object of each contribution lies, by uuid."""

    def make() -> dict[str, tuple[str, ...]]:
        owner_of = groups.owners.dropna().to_dict()
        return {
            uuid: tuple(sorted({str(owner_of[code]) for code in codes if code in owner_of}))
            for uuid, codes in _homes(atlas).items()
        }

    return atlas.memo(("homes of contributions", groups.key), make)


def _first(lines: list[str]) -> list[str]:
    """Return the first lines, and how many others there are."""
    if len(lines) <= _NAMED:
        return lines
    return [*lines[:_NAMED], others_text(len(lines) - _NAMED)]
