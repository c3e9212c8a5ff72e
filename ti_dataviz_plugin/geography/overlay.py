"""What may be laid over the tables of a workspace. Geography lays it; another room says what it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

    from ..provenance import Provenance
    from ..workspace.store import Holding
    from .snapshot import Snapshot
    from .territories import Territory


@dataclass(frozen=True, eq=False)
class Area:
    """Where the objects lie that some figures count.

    Attributes:
        boundary: EPSG:4326.
        communes: Codes of communes whose objects count wherever they are drawn.
    """

    boundary: BaseGeometry
    communes: frozenset[str] = frozenset()


def area_of(territory: Territory, degrees: float = 0.0) -> Area:
    """Return a territory, with all that lies so many degrees around it, as the area whose objects count."""
    boundary = territory.boundary.buffer(degrees) if degrees else territory.boundary
    return Area(boundary, frozenset(territory.communes["commune"]))


class Laid(Protocol):
    """A table with something laid over it."""

    @property
    def table(self) -> pd.DataFrame:
        """Return the table, with the columns of its source."""

    @property
    def marks(self) -> pd.DataFrame:
        """Return what was touched, a row each: key, field, kind, official, shown, state, author, at, reason."""

    @property
    def rows(self) -> NDArray[np.int64]:
        """Return, for each row of the table, the row of the official table that it was, -1 for one that was added."""


class Overlay(Protocol):
    """What is laid over the tables of an atlas, a snapshot."""

    @property
    def signature(self) -> str:
        """Return a text that is another one when anything else is laid."""

    @property
    def digests(self) -> Mapping[str, str]:
        """Return the same for each source that is touched, by its id."""

    @property
    def adds(self) -> frozenset[str]:
        """Return the sources to which rows are added."""

    def lay(self, source_id: str, table: pd.DataFrame) -> Laid:
        """Return a table of a source with everything laid over it; the table given is not changed."""

    def credit(self, source_id: str) -> Provenance:
        """Return where the rows that are added to a source come from."""

    def told(self, atlas: Snapshot, source_id: str, area: Area | None = None) -> tuple[Provenance, ...]:
        """Return whom to credit for all that is laid over a source, over the objects of an area alone when one is given."""

    def stale(self) -> bool:
        """Tell whether what would be laid now may be something else."""


def under(held: Holding | None, laid: Laid, source_id: str, overlay: Overlay | None) -> Holding:
    """Return what is held of a source with something laid over it.

    Args:
        held: What the workspace holds, None when it is nothing.
        laid: The table as it is to be read.
        source_id: The source.
        overlay: Credited with the rows that are added.
    """
    import numpy as np

    from ..workspace.store import Holding

    added = laid.rows < 0
    more = (overlay.credit(source_id),) if overlay is not None and added.any() else ()
    if held is None:
        return Holding(laid.table, more, (), (), np.zeros(len(laid.table), dtype=np.int64))
    origins = np.where(added, len(held.sources), held.origins[np.where(added, 0, laid.rows)] if len(held.origins) else 0)
    return replace(held, table=laid.table, sources=(*held.sources, *more), origins=origins)
