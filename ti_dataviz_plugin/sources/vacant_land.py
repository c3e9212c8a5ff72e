"""Vacant land: Cartofriches files and answers, and local inventories in the columns of the CNIG standard "Friches".

Tidy table ``vacant_land``: one row per site. Values in French as the standard spells them; ``area_m2`` in square metres;
points or polygons in EPSG:4326. The names of owners and the contacts are personal data: they are not read.
"""

from __future__ import annotations

import math
import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, Callable

from ..language import number, translate
from ..progress import check
from ..provenance import Dataset
from . import cnig, fields, polygons, stamp, tables
from . import vacant_land_places as places
from . import vacant_land_rows as rows_of
from . import vacant_land_values as values

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from ..progress import Progress
    from ..provenance import Provenance
    from .catalogue import Entry
    from .probe import Layer, Probe

SOURCE_ID = "vacant_land"
EXPECTED: tuple[str, ...] = ("site_id, site_statut, comm_insee, unite_fonciere_surface, geompoint",)

# Tidy column: producers' columns, the first present wins.
COLUMNS: dict[str, tuple[str, ...]] = {
    "site_id": ("site_id",),
    "site_name": ("site_nom", "friche"),
    "site_type": ("site_type",),
    "status": ("site_statut",),
    "address": ("site_adresse",),
    "commune": ("comm_insee",),
    "commune_name": ("comm_nom", "commune"),
    "area_m2": ("unite_fonciere_surface",),
    "zone_type": ("urba_zone_type",),
    "zone_label": ("urba_zone_lib",),
    "pollution": ("sol_pollution_existe",),
    "building_state": ("bati_etat",),
    "vacancy": ("bati_vacance",),
    "owner_kind": ("proprio_personne",),
    "activity": ("activite_libelle",),
    "parcels": ("unite_fonciere_refcad", "l_idpar"),
    "identified_on": ("site_identif_date",),
    "updated_on": ("site_actu_date",),
    "source_name": ("source_nom",),
    "producer_nature": ("nature", "source_producteur"),
    "url": ("site_url",),
}
_WORTH_SAYING = ("site_type", "status", "commune", "area_m2", "zone_type", "pollution", "updated_on")
_DECISIVE = ("site_statut", "unite_fonciere_refcad", "unite_fonciere_surface", "sol_pollution_existe")
_GEOMETRIES = ("geompoint", "geom", "geomsurf")
# What a file made for version 1.0.6 of the standard has, and the public exports of Cartofriches have not.
_OF_THE_STANDARD = ("site_identif_date", "site_actu_date", "urba_zaer")
_LOCAL_TITLE = "Inventaire local de friches (standard CNIG)"
_CREDITED = 3  # sources named in the credit line of a local inventory, the most frequent first
_TOLERATED = 0.01
_NATIONAL = 90
_FEW = 5


def matches(probe: Probe) -> bool:
    """Tell whether a layer has sites with a property of the standard, and a place."""
    return _layer(probe) is not None


def _layer(probe: Probe) -> Layer | None:
    """Return the layer of sites: the largest that fits."""
    fit = [
        layer
        for layer in probe.layers
        if layer.has("site_id") and any(layer.has(column) for column in _DECISIVE) and (layer.geometry or _placed(layer))
    ]
    return max(fit, key=lambda layer: layer.features) if fit else None


def _placed(layer: Layer) -> bool:
    import pandas as pd

    return any(layer.has(column) for column in _GEOMETRIES) or bool(places.coordinate_columns(pd.Index(sorted(layer.keys))))


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return the sites of a file."""
    import geopandas as gpd

    layer = _layer(probe)
    if layer is None:
        raise fields.missing_columns(probe, ["site_id"], EXPECTED, probe.largest())
    raw = rows_of.rows(probe, layer)
    work = _Reading(probe, layer, raw)
    table = work.attributes(progress)
    geometry = work.geometry()
    check(progress)
    frame = gpd.GeoDataFrame(table, geometry=geometry, crs=4326)
    frame = work.distinct(frame)
    tidy = tables.conform(frame, SOURCE_ID)
    part, provenance = _part(tidy["commune"]), stamp.stamp(entry, probe.path, _vintage(tidy, probe))
    if layer.has(*_OF_THE_STANDARD):
        work.notes += _departures(raw)
        part, provenance = _local(tidy, part, provenance)
    return [Dataset(tidy, provenance, part, tuple(work.notes))]


def _local(tidy: pd.DataFrame, part: str, provenance: Provenance) -> tuple[str, Provenance]:
    """Return the part and the provenance of a local inventory: it stands beside Cartofriches, under its own name."""
    names = [name for name in tidy["source_name"].value_counts().index if name]
    credit = replace(
        provenance, title=_LOCAL_TITLE, producer=", ".join(names[:_CREDITED]), licence="", landing_page="", attribution=""
    )
    slug = re.sub(r"\W+", " ", names[0] if names else provenance.file_name).strip()
    return f"local {slug[:40].strip()} {part}", credit


def _departures(raw: pd.DataFrame) -> list[str]:
    """Return in what a local inventory departs from the standard, as notes."""
    import geopandas as gpd

    wanted = cnig.schema(cnig.FRICHES)
    table = gpd.GeoDataFrame(raw, geometry="geometry", crs=4326) if "geometry" in raw.columns else raw
    return cnig.summary(cnig.validate(table, wanted), wanted)


def _area(value: object) -> float:
    """Return an area in m², NaN when unknown."""
    result = fields.decimal(values.free_text(value))
    if result < 0:
        raise ValueError(value)
    return result


def _degrees(value: object) -> float:
    return fields.decimal(values.free_text(value))


_WORDED: dict[str, Callable[[Any], str]] = {
    "site_id": values.text,
    "commune": lambda value: fields.code(values.free_text(value), 5),
    "url": values.links,
}
# How a value is converted, and what stands for none.
_CHECKED: dict[str, tuple[Callable[[Any], Any], object]] = {
    "area_m2": (_area, math.nan),
    "identified_on": (values.iso_date, ""),
    "updated_on": (values.iso_date, ""),
}


def _expected(column: str) -> str:
    """Return what a value should look like, for a message."""
    if column == "area_m2":
        return translate("TiDataviz", "an area in m²")
    return translate("TiDataviz", "a date, DD/MM/YYYY or YYYY-MM-DD")


class _Reading:
    """One reading: the raw table, and what an officer should know of it."""

    def __init__(self, probe: Probe, layer: Layer, raw: pd.DataFrame) -> None:
        self.probe = probe
        self.layer = layer
        self.raw = raw
        self.notes: list[str] = []

    def attributes(self, progress: Progress) -> pd.DataFrame:
        """Return the tidy columns, geometry apart."""
        import pandas as pd

        result: dict[str, pd.Series] = {}
        for column in COLUMNS:
            check(progress)
            result[column] = self._column(column)
        table = pd.DataFrame(result, index=self.raw.index)
        missing = [COLUMNS[column][0] for column in _WORTH_SAYING if self._source(column) is None]
        if missing:
            self._say(translate("TiDataviz", "Columns absent from the file: {columns}."), columns=", ".join(missing))
        if self._source("commune") is None:
            table["commune"] = self._communes_from_ids(table)
        return table

    def _source(self, column: str) -> str | None:
        return next((name for name in COLUMNS[column] if name in self.raw.columns), None)

    def _column(self, column: str) -> pd.Series:
        """Return one tidy column."""
        import pandas as pd

        source = self._source(column)
        if source is None:
            return pd.Series([math.nan if column == "area_m2" else ""] * len(self.raw), index=self.raw.index)
        raw = self.raw[source]
        if column == "owner_kind" or column in values.ENUMERATIONS:
            return self._enumerated(column, raw)
        if column == "parcels":
            return self._parcels(raw)
        if column in _CHECKED:
            convert, empty = _CHECKED[column]
            return self._converted(source, raw, convert, empty, _expected(column))
        return raw.map(_WORDED.get(column, values.free_text))

    def _enumerated(self, column: str, raw: pd.Series) -> pd.Series:
        """Return a column in the words of the standard; name those that it does not know."""
        spell: Callable[[Any], tuple[str, bool]] = (
            values.owners if column == "owner_kind" else lambda value: values.standard(column, value)
        )
        pairs = raw.map(spell)
        foreign = pairs[pairs.map(lambda pair: not pair[1])].map(lambda pair: pair[0])
        if len(foreign):
            counts = ", ".join(f"{name} ({count})" for name, count in foreign.value_counts().head(_FEW).items())
            self._say(
                translate("TiDataviz", "Values of {column} unknown to the standard, kept as written: {values}."),
                column=COLUMNS[column][0],
                values=counts,
            )
        return pairs.map(lambda pair: pair[0])

    def _converted(
        self, source: str, raw: pd.Series, convert: Callable[[Any], Any], empty: object, expected: str
    ) -> pd.Series:
        """Return a converted column; a few unreadable values are left empty and named, many stop the reading."""
        wrong: list[tuple[Any, Any]] = []
        result = []
        for row, value in raw.items():
            try:
                result.append(convert(value))
            except ValueError:  # noqa: PERF203 (each bad value is told by its row)
                result.append(empty)
                wrong.append((row, value))
        self._judge(source, wrong, expected)
        return type(raw)(result, index=raw.index)

    def _judge(self, source: str, wrong: list[tuple[Any, Any]], expected: str) -> None:
        """Raise when too many values of a column are unreadable, else say how many are."""
        if not wrong:
            return
        row, value = wrong[0]
        where = fields.place(self.layer.name, row, source)
        if len(wrong) > _TOLERATED * len(self.raw):
            raise fields.bad_value(self.probe, where, value, expected)
        self._say(
            translate("TiDataviz", "{count} unreadable values of {column} left empty; the first: “{value}” ({place})."),
            count=number(len(wrong)),
            column=source,
            value=fields.clean(value)[:80],
            place=where,
        )

    def _parcels(self, raw: pd.Series) -> pd.Series:
        pairs = raw.map(values.parcels)
        lost = int(pairs.map(lambda pair: pair[1]).sum())
        if lost:
            self._say(
                translate("TiDataviz", "{count} parcel references are not ids of 14 characters and were left out."),
                count=number(lost),
            )
        return pairs.map(lambda pair: pair[0])

    def _communes_from_ids(self, table: pd.DataFrame) -> pd.Series:
        """Return the commune code that begins a site's parcels, else its id: both begin with it."""
        codes = (table["parcels"].str[:5] + "").where(table["parcels"] != "", table["site_id"].str[:5])
        codes = codes.where(codes.str.fullmatch(r"[0-9][0-9AB][0-9]{3}"), "")
        self._say(translate("TiDataviz", "The commune codes were taken from the references of parcels and sites."))
        return codes

    def geometry(self) -> gpd.GeoSeries:
        """Return the places of the sites: polygons where there are, else points."""
        import geopandas as gpd

        shapes = list(self.raw["geometry"]) if "geometry" in self.raw.columns else self._written_shapes()
        shapes, turned, lost = places.oriented(shapes)
        if turned:
            self._say(
                translate("TiDataviz", "{count} positions had the latitude before the longitude: they were turned round."),
                count=number(len(turned)),
            )
        if lost:
            self._say(
                translate(
                    "TiDataviz", "{count} positions lie nowhere in France and were left empty; the first is of {site}."
                ),
                count=number(len(lost)),
                site=values.text(self.raw["site_id"].iloc[lost[0]]),
            )
        nowhere = sum(shape is None for shape in shapes) - len(lost)
        if nowhere:
            self._say(translate("TiDataviz", "{count} sites have no position."), count=number(nowhere))
        frame, broken = polygons.repaired(gpd.GeoDataFrame(geometry=shapes, crs=4326))
        if broken:
            self._say(translate("TiDataviz", "{count} invalid perimeters were repaired."), count=number(broken))
        frame.index = self.raw.index
        return frame.geometry

    def _written_shapes(self) -> list[Any]:
        """Return the geometries that columns of a table hold as text or numbers."""
        import shapely

        first, second = self._positions()
        shapes: list[Any] = [
            shapely.Point(x, y) if math.isfinite(x) and math.isfinite(y) else None for x, y in zip(first, second)
        ]
        if "geomsurf" not in self.raw.columns:
            return shapes
        unread = 0
        for position, written in enumerate(self.raw["geomsurf"]):
            polygon = places.parse_polygon(written)
            unread += polygon is None and bool(values.free_text(written))
            shapes[position] = polygon or shapes[position]
        if unread:
            self._say(translate("TiDataviz", "{count} perimeters cannot be read: the point stands for them."), count=unread)
        return shapes

    def _positions(self) -> tuple[list[float], list[float]]:
        """Return the two numbers of each point, as written."""
        source = next((name for name in ("geompoint", "geom") if name in self.raw.columns), None)
        if source is not None:
            expected = translate("TiDataviz", "a point such as POINT (1.39 43.56)")
            pairs = list(self._converted(source, self.raw[source], places.parse_point, (math.nan, math.nan), expected))
            return [pair[0] for pair in pairs], [pair[1] for pair in pairs]
        columns = places.coordinate_columns(self.raw.columns)
        if columns is None:
            return [math.nan] * len(self.raw), [math.nan] * len(self.raw)
        expected = translate("TiDataviz", "degrees")
        longitudes, latitudes = (
            list(self._converted(name, self.raw[name], _degrees, math.nan, expected)) for name in columns
        )
        return longitudes, latitudes

    def distinct(self, frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
        """Return one row per site: the most recently updated; refuse sites without an id."""
        nameless = frame.index[frame["site_id"] == ""]
        if len(nameless):
            where = fields.place(self.layer.name, nameless[0], "site_id")
            raise fields.bad_value(self.probe, where, "", translate("TiDataviz", "the id of the site"))
        repeated = frame["site_id"].duplicated(keep=False)
        if not repeated.any():
            return frame
        kept = frame.sort_values("updated_on", kind="stable").drop_duplicates("site_id", keep="last").sort_index()
        self._say(
            translate("TiDataviz", "{count} rows repeat a site: the most recent row was kept (for instance {site})."),
            count=number(len(frame) - len(kept)),
            site=frame.loc[repeated, "site_id"].iloc[0],
        )
        return kept

    def _say(self, wording: str, **parts: object) -> None:
        self.notes.append(wording.format(**parts))


def _part(communes: pd.Series) -> str:
    """Return which share of the country the sites cover, told by their departments."""
    departments = sorted({code[:3] if code[:2] in {"97", "98"} else code[:2] for code in communes if code})
    if len(departments) >= _NATIONAL:
        return "national"
    return "-".join(departments) if 0 < len(departments) <= _FEW else "partial"


def _vintage(tidy: pd.DataFrame, probe: Probe) -> str:
    """Return the month of the latest update, else the month in the file's name, else that of its download."""
    today = date.today().isoformat()  # noqa: DTZ011 (a date of the officer's calendar)
    updates: list[str] = [day for day in tidy["updated_on"] if day and day <= today]
    if updates:
        return max(updates)[:7]
    named = re.search(r"(20\d\d)[-_]?(0[1-9]|1[0-2])", probe.path.name)
    if named:
        return "-".join(named.groups())
    return str(stamp.sidecar(probe.path).get("retrieved_at", ""))[:7]
