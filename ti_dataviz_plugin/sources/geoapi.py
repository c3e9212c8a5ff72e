"""Communes and EPCI of some departments, from the API Découpage administratif; the whole country comes from the WFS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate
from . import wfs
from .batch import Collection, features_of

if TYPE_CHECKING:
    from .areas import Selection
    from .batch import Batch
    from .catalogue import Entry
    from .http import Answer, Client


def gather(batch: Batch, client: Client, entry: Entry, area: Selection) -> None:
    """Fetch the communes or the EPCI of an area, each once."""
    if not area.departments:
        wfs.gather(batch, client, entry, area)
        return
    path = batch.path(f"{entry.id}-{'-'.join(area.departments[:10])}.geojson")
    answer: Answer | None = None
    with Collection(path, entry.id) as collection:
        for index, code in enumerate(area.departments):
            share = client.within(index / len(area.departments), (index + 1) / len(area.departments))
            document = share.document(entry.api[entry.id].format(department=code))
            features = features_of(document.content, document.answer.final_url)
            if not features:
                raise PluginError(
                    translate("TiDataviz", "The service knows no department {code}.").format(code=code),
                    document.answer.final_url,
                    translate("TiDataviz", "Check the department code."),
                )
            # An EPCI across two departments comes twice.
            collection.add(features, key="code")
            answer = answer or document.answer
            share.progress.report(1.0)
    if answer is not None:
        batch.keep(path, answer)
