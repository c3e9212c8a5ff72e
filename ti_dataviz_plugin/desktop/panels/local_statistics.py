"""The columns of the statistics of what was corrected, by source: the quality report of its producer."""

from __future__ import annotations

from typing import Any, Callable

from ...enrichment.contribution import STATES
from ...enrichment.telling import source_title
from ...enrichment.touching import kind_title, state_title
from ...language import number, translate
from ..local.names import column_title
from .frame_model import Column


def statistic_columns() -> list[Column]:
    """Return the columns of ``touching.corrected_per_source``, as people read them."""

    def counted(state: str) -> Callable[[Any], str]:
        return lambda row: number(getattr(row, state))

    return [
        Column(translate("TiDataviz", "Source"), lambda row: source_title(row.source_id), widest=180),
        Column(
            translate("TiDataviz", "What"),
            lambda row: column_title(row.subject) if row.subject else kind_title(row.kind),
            widest=160,
        ),
        Column(translate("TiDataviz", "Objects"), lambda row: number(row.objects), lambda row: row.objects, right=True),
        *(Column(state_title(state), counted(state), right=True) for state in STATES),
    ]
