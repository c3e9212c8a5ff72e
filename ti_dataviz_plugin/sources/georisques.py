"""Classified installations from the API of Géorisques, page by page, checked against what was asked.

Services of Géorisques ignore parameters that they do not know and answer with the whole base: places are checked. A circle
is asked for with the **longitude first**; pages begin at 1.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Callable

from .. import progress as watch
from ..errors import PluginError
from ..language import number, translate
from . import addresses, areas
from .reference import department_of, departments

if TYPE_CHECKING:
    from pathlib import Path

    from .areas import Selection
    from .batch import Batch
    from .catalogue import Entry
    from .http import Answer, Client

_PAGE = 1000
_RADIUS = 10_000
_SIDE = 0.12  # degrees: a circle of 10 km holds such a tile anywhere in France
_NEAR = 0.2
_HEAVY = ("inspections", "rubriques")

Inside = Callable[[dict[str, Any]], "bool | None"]
"""Tells whether a record lies in what was asked, None when it does not say."""


def gather(batch: Batch, client: Client, entry: Entry, area: Selection) -> None:
    """Fetch the installations of an area as one list, without their inspections and headings, which nothing reads.

    Raises:
        PluginError: When an answer is not whole or is not of the area, or nothing at all lies there.
    """
    places = _places(area)
    path = batch.path(f"installations-{'-'.join(area.departments[:10]) or ('area' if area.box else 'france')}.json")
    answer: Answer | None = None
    with _List(path) as records:
        for index, (place, inside) in enumerate(places):
            share = client.within(index / len(places), (index + 1) / len(places))
            answer = _all_pages(share, entry, place, inside, records)
    if answer is None or not records.size:
        raise PluginError(
            translate("TiDataviz", "No feature was found in the area asked for."),
            entry.api["installations"],
            translate("TiDataviz", "Check the area: longitudes come before latitudes."),
        )
    batch.keep(path, answer)


def _places(area: Selection) -> list[tuple[dict[str, str], Inside]]:
    """Return the parameters of each request that covers the area, and what its records must be."""
    if area.box:
        return [_circle(tile) for tile in areas.tiles(area.box, _SIDE)]
    codes = area.departments or tuple(departments())
    return [({"departement": code}, _in_department(code)) for code in codes]


def _circle(tile: tuple[float, float, float, float]) -> tuple[dict[str, str], Inside]:
    west, south, east, north = tile

    def inside(record: dict[str, Any]) -> bool | None:
        try:
            x, y = float(record["longitude"]), float(record["latitude"])
        except (KeyError, TypeError, ValueError):
            return None
        return west - _NEAR <= x <= east + _NEAR and south - _NEAR <= y <= north + _NEAR

    place = {"latlon": f"{(west + east) / 2:.5f},{(south + north) / 2:.5f}", "rayon": str(_RADIUS)}
    return place, inside


def _in_department(code: str) -> Inside:
    def inside(record: dict[str, Any]) -> bool | None:
        commune = str(record.get("codeInsee") or "")
        return department_of(commune) == code if commune else None

    return inside


def _all_pages(client: Client, entry: Entry, place: dict[str, str], inside: Inside, records: _List) -> Answer:
    """Write every page of one request; return the answer of the first."""
    received, page = 0, 1
    first: Answer | None = None
    while True:
        watch.check(client.progress)
        parameters = {**place, "page": str(page), "page_size": str(_PAGE)}
        document = client.document(addresses.with_query(entry.api["installations"], parameters))
        rows, total, pages = _envelope(document.content, document.answer)
        first = first or document.answer
        _refuse_others(rows, inside, total, document.answer)
        received += len(rows)
        records.add(rows)
        if total:
            found = translate("TiDataviz", "{received} of {matched} features").format(received=received, matched=total)
            client.progress.report(min(1.0, received / total), found)
        if not rows or page >= pages:
            break
        page += 1
    if received != total:
        raise PluginError(
            translate("TiDataviz", "The installations came incomplete: {received} instead of {announced}.").format(
                received=received, announced=total
            ),
            first.final_url,
            translate("TiDataviz", "Nothing was kept. Try again later, or import the file by hand."),
        )
    return first


def _envelope(content: object, answer: Answer) -> tuple[list[dict[str, Any]], int, int]:
    """Return the records of an answer, their number in all pages, and the number of pages."""
    if isinstance(content, dict):
        rows, total, pages = content.get("data"), content.get("results"), content.get("total_pages")
        listed = isinstance(rows, list) and all(isinstance(row, dict) for row in rows)
        if listed and isinstance(total, int) and isinstance(pages, int):
            return content["data"], total, pages
    raise PluginError(
        translate("TiDataviz", "The answer is no list of installations."),
        answer.final_url,
        translate("TiDataviz", "The service may have changed: import the file by hand."),
        str(content)[:300],
    )


def _refuse_others(rows: list[dict[str, Any]], inside: Inside, total: int, answer: Answer) -> None:
    """Raise when most records lie elsewhere: the service did not take the area into account."""
    told = [where for row in rows if (where := inside(row)) is not None]
    elsewhere = told.count(False)
    if 2 * elsewhere > len(told):
        raise PluginError(
            translate(
                "TiDataviz",
                "The service did not take the area into account: of the {received} installations received, {elsewhere} lie "
                "elsewhere ({total} announced).",
            ).format(received=number(len(rows)), elsewhere=number(elsewhere), total=number(total)),
            answer.final_url,
            translate("TiDataviz", "Nothing was kept. The service may have changed: import the file by hand."),
        )


class _List:
    """A JSON list written page by page, each installation once."""

    def __init__(self, path: Path) -> None:
        self.size = 0
        self._seen: set[str] = set()
        self._target = path.open("w", encoding="utf-8")
        self._target.write("[")

    def __enter__(self) -> _List:  # noqa: PYI034 (Self came with Python 3.11)
        return self

    def __exit__(self, *exception: object) -> None:
        self._target.write("\n]\n")
        self._target.close()

    def add(self, rows: list[dict[str, Any]]) -> None:
        """Write the records that were not written yet."""
        for row in rows:
            identity = str(row.get("codeAIOT") or "")
            if identity and identity in self._seen:
                continue
            self._seen.add(identity)
            kept = {name: value for name, value in row.items() if name not in _HEAVY}
            self._target.write((",\n" if self.size else "\n") + json.dumps(kept, ensure_ascii=False))
            self.size += 1
