"""Funded projects: France Relance, Fonds vert, Fonds friches, and lists that an officer or an operator keeps.

Tidy table ``funded_projects``: one row per project. Each list publishes something else: what it does not publish is empty,
never 0, and ``place_doubt`` says why a place is not sure (see ``place_doubts``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..progress import check
from . import fields, projects_fonds_friches, projects_fonds_vert, projects_listed, projects_relance
from .project_rows import SOURCE_ID as _ID

if TYPE_CHECKING:
    from ..progress import Progress
    from ..provenance import Dataset
    from .catalogue import Entry
    from .probe import Probe

SOURCE_ID = _ID
EXPECTED: tuple[str, ...] = (
    projects_relance.EXPECTED,
    projects_fonds_vert.EXPECTED,
    projects_fonds_friches.EXPECTED,
    projects_listed.EXPECTED_ACTIONS,
    projects_listed.EXPECTED_INTERVENTIONS,
)
_LISTS = (projects_relance, projects_fonds_vert, projects_fonds_friches, projects_listed)


def matches(probe: Probe) -> bool:
    """Tell whether a layer is one of the lists."""
    return any(kind.layer_of(probe) is not None for kind in _LISTS)


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return the projects of a list."""
    for kind in _LISTS:
        layer = kind.layer_of(probe)
        if layer is not None:
            check(progress)
            return [kind.read(probe, layer, entry, progress)]
    raise fields.missing_columns(probe, [EXPECTED[0]], EXPECTED, probe.largest())
