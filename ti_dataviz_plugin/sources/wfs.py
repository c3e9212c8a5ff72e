"""Whole layers from a WFS, page by page, with the number of features checked.

The service cuts an answer at its own limit without a word: what came is compared with ``numberMatched``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import progress as watch
from ..errors import PluginError
from ..language import translate
from . import addresses, areas
from .batch import Collection, features_of
from .catalogue import catalogue

if TYPE_CHECKING:
    from .areas import Selection
    from .batch import Batch
    from .catalogue import Entry
    from .http import Answer, Client

_MARGIN = 0.01


def gather(batch: Batch, client: Client, entry: Entry, area: Selection) -> None:
    """Fetch the layers of an entry, or those chosen, into one collection each; ``departments`` only serves to find boxes.

    Raises:
        PluginError: When an answer is not whole, or nothing at all lies in the area.
    """
    parts = _chosen(entry, area)
    restrictions = _restrictions(client.within(0.0, 0.05), entry, area)
    found = 0
    for index, part in enumerate(parts):
        share = client.within(0.05 + 0.95 * index / len(parts), 0.05 + 0.95 * (index + 1) / len(parts))
        found += _layer(batch, share, entry, part, restrictions)
    if not found:
        raise PluginError(
            translate("TiDataviz", "No feature was found in the area asked for."),
            entry.api["wfs"],
            translate("TiDataviz", "Check the area: longitudes come before latitudes."),
        )


def _chosen(entry: Entry, area: Selection) -> list[str]:
    """Return the layers asked for, all by default."""
    known = entry.choices()
    wrong = [part for part in area.parts if part not in known]
    if wrong:
        raise PluginError(
            translate("TiDataviz", "The data set “{title}” has no layer {layer}.").format(title=entry.title, layer=wrong[0]),
            entry.landing_page,
            translate("TiDataviz", "Choose one of: {sources}.").format(sources=", ".join(known)),
        )
    return [part for part in known if not area.parts or part in area.parts]


def _layer(batch: Batch, client: Client, entry: Entry, part: str, restrictions: list[tuple[dict[str, str], ...]]) -> int:
    """Fetch one layer and return its number of features; a layer without any leaves no file."""
    type_name = entry.layers[part]
    # Two entries that take different objects of one layer have two files.
    asking = [other for other in catalogue().values() if type_name in other.layers.values()]
    named = type_name if len(asking) == 1 else f"{type_name}_{entry.id}"
    path = batch.path(f"{named.replace(':', '_')}.geojson")
    answer: Answer | None = None
    with Collection(path, type_name) as collection:
        for index, ways in enumerate(restrictions):
            share = client.within(index / len(restrictions), (index + 1) / len(restrictions))
            # The same site may lie in several boxes: only one box at all makes a repeated one an error.
            strict = len(restrictions) == 1
            before = collection.size
            for restriction in ways:
                answer = _pages(share, entry, type_name, restriction, collection, strict)
                if collection.size > before:
                    break
    if answer is not None and collection.size:
        batch.keep(path, answer, layer=type_name, features=str(collection.size))
    return collection.size


def _pages(
    client: Client, entry: Entry, type_name: str, restriction: dict[str, str], collection: Collection, strict: bool
) -> Answer:
    """Write all pages of one request; return the answer of the first."""
    received, new, matched = 0, 0, None
    first: Answer | None = None
    while True:
        url = _address(client, entry, type_name, {**restriction, "STARTINDEX": str(received)})
        document = client.document(url)
        features = features_of(document.content, document.answer.final_url)
        first = first or document.answer
        matched = _matched(document.content) if matched is None else matched
        received += len(features)
        new += collection.add(features)
        if matched:
            found = translate("TiDataviz", "{received} of {matched} features").format(received=received, matched=matched)
            client.progress.report(min(1.0, received / matched), found)
        if not features or (matched is not None and received >= matched):
            break
        watch.check(client.progress)
    if (matched is not None and received != matched) or (strict and new != received):
        raise PluginError(
            translate("TiDataviz", "The layer {layer} came incomplete: {received} features instead of {matched}.").format(
                layer=type_name, received=new if strict else received, matched=received if matched is None else matched
            ),
            first.final_url,
            translate("TiDataviz", "Nothing was kept. Try again later, or import the file by hand."),
        )
    return first


def count(client: Client, entry: Entry, part: str) -> int | None:
    """Return how many features the service has of one layer of an entry, None when it does not say."""
    # One feature is asked for: with no feature at all (RESULTTYPE=hits) the service answers in XML whatever is asked.
    document = client.document(_address(client, entry, entry.layers[part], {"COUNT": "1", "STARTINDEX": "0"}))
    features_of(document.content, document.answer.final_url)
    return _matched(document.content)


def _address(client: Client, entry: Entry, type_name: str, more: dict[str, str]) -> str:
    parameters = {
        "SERVICE": "WFS",
        "VERSION": "2.0.0",
        "REQUEST": "GetFeature",
        "TYPENAMES": type_name,
        "OUTPUTFORMAT": "application/json",
        "SRSNAME": "EPSG:4326",
        "COUNT": str(client.policy.page_size),
        "sortBy": entry.patterns["sort"],
    }
    if "properties" in entry.patterns and type_name in entry.layers.values():
        parameters["PROPERTYNAME"] = entry.patterns["properties"]
    return addresses.with_query(entry.api["wfs"], {**parameters, **more})


def _matched(content: dict[str, Any]) -> int | None:
    """Return the number of features that the service says there are, None when it does not say."""
    for name in ("numberMatched", "totalFeatures"):
        if str(content.get(name)).isdigit():
            return int(content[name])
    return None


def _restrictions(client: Client, entry: Entry, area: Selection) -> list[tuple[dict[str, str], ...]]:
    """Return the parameters of each request that covers the area; never BBOX and a filter together (status 500).

    A box within a filter is written latitude first. A service of another mind finds nothing, without a word: the other order
    is then tried. Turned round, no place of France lies on land.
    """
    wanted = entry.patterns.get("filter", "")
    if area.whole:
        return [({"CQL_FILTER": wanted} if wanted else {},)]
    boxes = [area.box] if area.box else [_department_box(client, code) for code in area.departments]
    if not wanted:
        return [({"BBOX": _numbers(box) + ",EPSG:4326"},) for box in boxes]
    geometry = entry.patterns["geometry"]
    return [
        tuple(
            {"CQL_FILTER": f"BBOX({geometry},{_numbers(order)}) AND ({wanted})"}
            for order in ((south, west, north, east), (west, south, east, north))
        )
        for west, south, east, north in boxes
    ]


def _numbers(box: tuple[float, float, float, float]) -> str:
    return ",".join(f"{value:.5f}" for value in box)


def _department_box(client: Client, code: str) -> tuple[float, float, float, float]:
    """Return the box around a department, a little enlarged: the contour is generalised."""
    entry = catalogue()["communes"]
    url = _address(client, entry, entry.layers["departments"], {"CQL_FILTER": f"code_insee='{code}'"})
    document = client.document(url)
    box = areas.bounding_box(features_of(document.content, document.answer.final_url))
    if box is None:
        raise PluginError(
            translate("TiDataviz", "The service knows no department {code}.").format(code=code),
            document.answer.final_url,
            translate("TiDataviz", "Check the department code."),
        )
    west, south, east, north = box
    return west - _MARGIN, south - _MARGIN, east + _MARGIN, north + _MARGIN
