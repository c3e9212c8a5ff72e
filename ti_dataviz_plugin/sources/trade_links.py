"""Which trade of FAP 2021 (surveys from 2024 on) a trade of FAP 2009 (surveys up to 2023) comes closest to.

The table is our own. It compares the labels that the BMO workbooks print and is not an official correspondence. A series
across 2023 and 2024 stays broken, whatever the relation.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ..provenance import Dataset
from .catalogue import catalogue
from .reference import RESOURCES, resource
from .stamp import stamp

if TYPE_CHECKING:
    import pandas as pd

SOURCE_ID = "trade_links"
RELATIONS = ("same", "close", "narrower", "wider")
BASES = ("same label", "close label", "documented")
_FILE = "trade_links.csv"


@lru_cache(maxsize=1)
def _table() -> pd.DataFrame:
    return resource(_FILE)


def links() -> pd.DataFrame:
    """Return the links, one row per FAP 2009 trade that has one.

    Columns (text): fap2009, fap2009_name, fap2021, fap2021_name (latest labels printed); relation, of the FAP 2021 trade to
    the FAP 2009 trade: ``same`` (labels equal but for accents and case), ``close``, ``narrower`` or ``wider``; basis:
    ``same label``, ``close label``, or ``documented`` where the change is described elsewhere than in the labels.
    """
    return _table().copy()


def dataset() -> Dataset:
    """Return the links with their provenance."""
    return Dataset(links(), stamp(catalogue()[SOURCE_ID], RESOURCES / _FILE, "2009-2021"))
