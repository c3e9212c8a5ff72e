"""Sites from Cartofriches: the national file, or the service for an area."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import progress as watch
from ..errors import PluginError
from ..language import translate
from . import addresses, areas, datagouv
from .batch import Collection, features_of

if TYPE_CHECKING:
    from .areas import Selection
    from .batch import Batch
    from .catalogue import Entry
    from .http import Answer, Client

_SIDE = 1.0
_PAGE = "500"


def gather(batch: Batch, client: Client, entry: Entry, area: Selection) -> None:
    """Fetch the sites of the area; the whole country comes as the file that Cerema publishes."""
    if area.whole:
        datagouv.gather_newest(batch, client, entry)
        return
    places = [{"coddep": code} for code in area.departments]
    if area.box:
        # The service takes a box of at most one degree by one.
        tiles = areas.tiles(area.box, _SIDE)
        places = [{"in_bbox": ",".join(f"{value:.5f}" for value in tile)} for tile in tiles]
    name = f"cartofriches-{'-'.join(area.departments[:10]) or 'area'}.geojson"
    path = batch.path(name)
    answer: Answer | None = None
    with Collection(path, "cartofriches") as collection:
        for index, place in enumerate(places):
            share = client.within(index / len(places), (index + 1) / len(places))
            answer = _sites(share, entry, place, collection)
    if answer is None or not collection.size:
        raise PluginError(
            translate("TiDataviz", "No feature was found in the area asked for."),
            entry.api["sites"],
            translate("TiDataviz", "Check the area: longitudes come before latitudes."),
        )
    batch.keep(path, answer)


def _sites(client: Client, entry: Entry, place: dict[str, str], collection: Collection) -> Answer:
    """Write every page of one place; return the answer of the first."""
    url = addresses.with_query(entry.api["sites"], {**place, "fields": "all", "page_size": _PAGE})
    first: Answer | None = None
    received, announced = 0, None
    asked = set()
    while url and url not in asked:
        asked.add(url)
        watch.check(client.progress)
        document = client.document(url)
        features = features_of(document.content, document.answer.final_url)
        first = first or document.answer
        announced = document.content.get("count") if announced is None else announced
        received += len(features)
        collection.add(features, key="site_id")
        link = document.content.get("next")
        url = addresses.secured(addresses.followed(url, str(link))) if link else ""
        if announced:
            found = translate("TiDataviz", "{received} of {matched} features").format(received=received, matched=announced)
            client.progress.report(min(1.0, received / announced), found)
    if first is None or (isinstance(announced, int) and announced != received):
        raise PluginError(
            translate("TiDataviz", "The sites came incomplete: {received} instead of {announced}.").format(
                received=received, announced=announced
            ),
            first.final_url if first else entry.api["sites"],
            translate("TiDataviz", "Nothing was kept. Try again later, or import the file by hand."),
        )
    return first
