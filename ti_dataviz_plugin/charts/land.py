"""The charts of the land panel: vacant sites by what is known of them, and by distance to Natura 2000."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..diagnosis.land_sites import SIZES
from ..language import number, percent, translate
from .chart import hectares
from .drawing import say_why_empty
from .pairs import Bars, draw_pairs, most_rows

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

    from ..diagnosis.views import LandView
    from ..provenance import Provenance
    from .style import Theme

FIELDS = ("status", "size", "type", "zone", "pollution")

_CLASSES = (0.0, 500.0, 2000.0, 5000.0)  # lower ends of the classes of distance, m


@dataclass(frozen=True)
class Row:
    """One bar: sites that have something in common.

    Attributes:
        label: What they have in common, as people read it.
        sites: Number of sites.
        area_m2: Sum of the areas known.
        area_known: Number of sites whose area is known.
    """

    label: str
    sites: int
    area_m2: float
    area_known: int


def value_title(field: str, value: str) -> str:
    """Return a value of the CNIG standard as people read it; values in words stay in French."""
    if value in ("", "inconnu"):
        return translate("TiDataviz", "Not known")
    if field == "size":
        return _size_title(int(value))
    if field != "zone":
        return value[:1].upper() + value[1:]
    zones = {
        "U": translate("TiDataviz", "U: urban"),
        "AUc": translate("TiDataviz", "AUc: to be built on, open"),
        "AUs": translate("TiDataviz", "AUs: to be built on, closed for now"),
        "A": translate("TiDataviz", "A: farming"),
        "N": translate("TiDataviz", "N: natural"),
        "Zc": translate("TiDataviz", "Zc: may be built on"),
        "ZCa": translate("TiDataviz", "ZCa: open to activities"),
        "ZnC": translate("TiDataviz", "ZnC: may not be built on"),
        "RNU": translate("TiDataviz", "RNU: national rules"),
    }
    return zones.get(value, value)


def _size_title(place: int) -> str:
    """Return the name of a class of area, 0 the smallest."""
    ends = [number(end / 10_000, 1 if end < 10_000 else 0) for end in SIZES]
    if place == 0:
        return translate("TiDataviz", "Less than {end} ha").format(end=ends[0])
    if place == len(ends):
        return translate("TiDataviz", "{end} ha or more").format(end=ends[-1])
    return translate("TiDataviz", "{low} to {high} ha").format(low=ends[place - 1], high=ends[place])


def _merge(rows: list[Row], most: int) -> list[Row]:
    """Return at most so many rows, the smallest ones taken together; what is not known keeps its row, the last."""
    if len(rows) <= most:
        return rows
    last = [row for row in rows[-1:] if row.label == translate("TiDataviz", "Not known")]
    named = rows[: len(rows) - len(last)]
    first = max(1, most - 1 - len(last))
    rest = named[first:]
    label = translate("TiDataviz", "{count} other values").format(count=len(rest))
    together = Row(label, sum(r.sites for r in rest), sum(r.area_m2 for r in rest), sum(r.area_known for r in rest))
    return [*named[:first], together, *last]


def _table(header: str, rows: list[Row]) -> pd.DataFrame:
    import pandas as pd

    headers = (
        header,
        translate("TiDataviz", "Sites"),
        translate("TiDataviz", "Share of sites"),
        translate("TiDataviz", "Known area"),
        translate("TiDataviz", "Sites without a known area"),
    )
    sites = sum(row.sites for row in rows)
    cells = [
        (
            row.label,
            number(row.sites),
            percent(row.sites / sites) if sites else "",
            hectares(row.area_m2) if row.area_known else translate("TiDataviz", "unknown"),
            number(row.sites - row.area_known),
        )
        for row in rows
    ]
    return pd.DataFrame(cells, columns=list(headers), dtype=object)


def _draw(figure: Figure, theme: Theme, title: str, rows: list[Row]) -> None:
    """Draw numbers and areas side by side, one line per row, as many rows as the height holds."""
    rows = _merge(rows, most_rows(figure, theme, title))
    area = translate("TiDataviz", "Known area, ha")
    if any(row.area_known < row.sites for row in rows):
        area = translate("TiDataviz", "Known area, ha (+ sites without)")
    counts = [row.sites for row in rows]
    sites = Bars(translate("TiDataviz", "Number of sites"), counts, [number(count) for count in counts])
    areas = Bars(area, [row.area_m2 / 10_000 for row in rows], [_area_label(row) for row in rows])
    draw_pairs(figure, theme, title, [row.label for row in rows], (sites, areas))


def _area_label(row: Row) -> str:
    """Return the area of a row in hectares, and how many of its sites it leaves out: ``190 (+1)``."""
    unknown = row.sites - row.area_known
    area = row.area_m2 / 10_000
    text = number(area, 1 if 0 < area < 10 else 0)
    if not unknown:
        return text
    return f"{text if row.area_known else '?'} (+{number(unknown)})"


class SitesBy:
    """Vacant sites by status, type, zone or pollution: how many, and how much land."""

    def __init__(self, view: LandView, field: str) -> None:
        """Keep the view.

        Args:
            view: The land of a territory.
            field: One of ``FIELDS``.

        Raises:
            KeyError: When there is no such field.
        """
        tables = {
            "status": view.by_status,
            "size": view.by_size,
            "type": view.by_type,
            "zone": view.by_zone,
            "pollution": view.by_pollution,
        }
        self._view = view
        self._field = field
        self._rows = [
            Row(value_title(field, str(r["value"])), int(r["sites"]), float(r["area_m2"]), int(r["area_known"]))
            for r in tables[field].to_dict("records")
        ]
        # What is not known comes last, however much it is; classes of area stay in their order.
        unknown = translate("TiDataviz", "Not known")
        if field != "size":
            self._rows.sort(key=lambda row: (row.label == unknown, -row.sites, row.label))

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from: Natura 2000 has no part in them."""
        return tuple(source for source in self._view.sources if source.source_id != "natura2000")

    def title(self) -> str:
        """Return the title."""
        titles = {
            "status": translate("TiDataviz", "Vacant sites by status, {territory}"),
            "size": translate("TiDataviz", "Vacant sites by area, {territory}"),
            "type": translate("TiDataviz", "Vacant sites by former use, {territory}"),
            "zone": translate("TiDataviz", "Vacant sites by planning zone, {territory}"),
            "pollution": translate("TiDataviz", "Vacant sites by soil pollution, {territory}"),
        }
        return titles[self._field].format(territory=self._view.territory.name)

    def description(self) -> str:
        """Return the total and the most frequent value."""
        if not self._rows:
            return self._why_empty()
        most = max(self._rows, key=lambda row: row.sites)
        return translate(
            "TiDataviz",
            "{territory}: {sites} vacant sites, {area} known for {known} of them; most frequent: {value} ({count}).",
        ).format(
            territory=self._view.territory.name,
            sites=number(sum(row.sites for row in self._rows)),
            area=hectares(self._view.total_area_m2),
            known=number(self._view.area_known),
            value=most.label,
            count=number(most.sites),
        )

    def table(self) -> pd.DataFrame:
        """Return one row per value."""
        headers = {
            "status": translate("TiDataviz", "Status"),
            "size": translate("TiDataviz", "Class of area"),
            "type": translate("TiDataviz", "Former use"),
            "zone": translate("TiDataviz", "Planning zone"),
            "pollution": translate("TiDataviz", "Soil pollution"),
        }
        return _table(headers[self._field], self._rows)

    def _why_empty(self) -> str:
        return translate("TiDataviz", "The inventory held names no vacant site in {territory}.").format(
            territory=self._view.territory.name
        )

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw number and area of the sites of each value."""
        if not self._rows:
            say_why_empty(figure, theme, self.title(), self._why_empty())
            return
        _draw(figure, theme, self.title(), self._rows)


class NaturaDistance:
    """Vacant sites by distance to the nearest Natura 2000 perimeter."""

    def __init__(self, view: LandView) -> None:
        """Keep the view."""
        self._view = view
        self._held = view.touching >= 0
        self._rows = _by_distance(view.sites) if self._held and len(view.sites) else []

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from."""
        return self._view.sources

    def title(self) -> str:
        """Return the title."""
        return translate("TiDataviz", "Vacant sites by distance to Natura 2000, {territory}").format(
            territory=self._view.territory.name
        )

    def description(self) -> str:
        """Return how many sites meet a perimeter and how many are close to one."""
        if not self._rows:
            return self._why_empty()
        return translate(
            "TiDataviz",
            "{territory}: {touching} of {sites} vacant sites lie in a Natura 2000 perimeter or touch one, "
            "{near} more lie within 500 m.",
        ).format(
            territory=self._view.territory.name,
            touching=number(self._rows[0].sites),
            sites=number(sum(row.sites for row in self._rows)),
            near=number(self._rows[1].sites),
        )

    def table(self) -> pd.DataFrame:
        """Return one row per class of distance."""
        return _table(translate("TiDataviz", "Distance to the nearest perimeter"), self._rows)

    def _why_empty(self) -> str:
        if not self._held:
            return translate("TiDataviz", "No Natura 2000 perimeter has been imported yet: distances are not known.")
        return translate("TiDataviz", "The inventory held names no vacant site in {territory}.").format(
            territory=self._view.territory.name
        )

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw number and area of the sites of each class, every class shown."""
        if not self._rows:
            say_why_empty(figure, theme, self.title(), self._why_empty())
            return
        _draw(figure, theme, self.title(), self._rows)


def _by_distance(sites: pd.DataFrame) -> list[Row]:
    """Return the classes of distance, empty ones included, then the sites without a known distance if there are any."""
    labels = (
        translate("TiDataviz", "Inside or touching"),
        translate("TiDataviz", "Less than 500 m"),
        translate("TiDataviz", "500 m to 2 km"),
        translate("TiDataviz", "2 to 5 km"),
        translate("TiDataviz", "5 km or more"),
        translate("TiDataviz", "Not known"),
    )
    members: list[list[float]] = [[] for _ in labels]
    for distance, touches, area in zip(sites["distance_m"], sites["touches"], sites["area_m2"]):
        members[_class_of(float(distance), bool(touches))].append(float(area))
    rows = []
    for label, areas in zip(labels, members):
        known = [area for area in areas if not math.isnan(area)]
        rows.append(Row(label, len(areas), sum(known), len(known)))
    return rows if rows[-1].sites else rows[:-1]


def _class_of(distance: float, touches: bool) -> int:
    if touches or distance == 0:
        return 0
    if math.isnan(distance):
        return len(_CLASSES) + 1
    return sum(distance >= end for end in _CLASSES)
