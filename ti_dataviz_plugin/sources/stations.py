"""Railway stations of SNCF Réseau, with their freight and passenger flags.

The file has one row per station **and line**: rows of one UIC code are put together, freight kept if any of them has it. It
gives names of communes and no codes: a station is located by its coordinates.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ..language import number, translate
from ..progress import check
from ..provenance import Dataset
from . import fields, stamp
from .extent import named_part
from .tables import conform
from .vacant_land_places import in_france
from .vacant_land_rows import rows

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Layer, Probe

SOURCE_ID = "stations"
EXPECTED: tuple[str, ...] = (
    "code_uic, libelle, fret, voyageurs, x_wgs84, y_wgs84",
    "uic, name, freight, passengers, longitude, latitude",
)

_WANTED = {
    "uic": "code_uic|uic",
    "station_name": "libelle|name",
    "freight": "fret|freight",
    "passengers": "voyageurs|passengers",
    "lines": "code_ligne",
    "commune_name": "commune|commune_name",
    "department_name": "departemen|departement",
    "longitude": "x_wgs84|longitude",
    "latitude": "y_wgs84|latitude",
    "point": "geo_point_2d|c_geo",
}
_OPTIONAL = ("lines", "commune_name", "department_name", "longitude", "latitude", "point")
_FLAGS = {"o": "yes", "oui": "yes", "yes": "yes", "n": "no", "non": "no", "no": "no", "": ""}
_SAME_PLACE = 0.03  # degrees: platforms of one station lie within it


def matches(probe: Probe) -> bool:
    """Tell whether a table has stations with both flags."""
    return _layer(probe) is not None


def _layer(probe: Probe) -> Layer | None:
    wanted = (("code_uic", "fret", "voyageurs"), ("uic", "freight", "passengers"))
    return next((layer for columns in wanted if (layer := probe.layer_with(*columns)) is not None), None)


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return the stations, one row for each.

    Raises:
        PluginError: When a column is absent, or a code, a flag or a coordinate cannot be read.
    """
    import geopandas as gpd

    layer = _layer(probe) or probe.largest()
    raw = rows(probe, layer)
    # A station of a GeoJSON has its place beside its attributes.
    placed = raw["geometry"] if layer.geometry else None
    table = fields.pick(probe, layer, raw.drop(columns="geometry", errors="ignore"), _WANTED, _OPTIONAL)
    if placed is None and "point" not in table.columns and not {"longitude", "latitude"} <= set(table.columns):
        raise fields.missing_columns(probe, ("x_wgs84", "y_wgs84"), EXPECTED, layer)
    table = table.apply(lambda column: column.map(fields.clean))
    check(progress)
    table["uic"] = table["uic"].map(lambda value: fields.code(value, 8))
    expected = translate("TiDataviz", "a UIC code of 8 digits")
    fields.check_pattern(probe, (layer, _WANTED["uic"]), table["uic"], r"\d{8}", expected)
    for name in ("freight", "passengers"):
        table[name] = table[name].map(fields.parsed(probe, (layer, _WANTED[name]), table[name], _flag, "O, N"))
    notes: list[str] = []
    table = table.assign(**_places(probe, layer, table, placed))
    stations = _one_row_per_station(table, notes)
    shapes = gpd.points_from_xy(stations["x"], stations["y"], crs=4326)
    known = _known_places(stations, notes)
    frame = gpd.GeoDataFrame(
        stations,
        geometry=[shape if inside else None for shape, inside in zip(shapes, known)],
        crs=4326,
    )
    tidy = conform(frame, SOURCE_ID)
    vintage = str(stamp.sidecar(probe.path).get("retrieved_at", ""))[:7]
    return [Dataset(tidy, stamp.stamp(entry, probe.path, vintage), _part(tidy), tuple(notes))]


def _part(tidy: gpd.GeoDataFrame) -> str:
    """Return the extent of an extract, "" for the national file."""
    located = tidy[tidy.geometry.notna()]
    return named_part("", located)


def _flag(value: str) -> str:
    """Return yes, no or "" for O, N or nothing.

    Raises:
        ValueError: For anything else.
    """
    flag = _FLAGS.get(value.lower())
    if flag is None:
        raise ValueError(value)
    return flag


def _places(probe: Probe, layer: Layer, table: pd.DataFrame, placed: pd.Series | None) -> dict[str, pd.Series]:
    """Return longitude and latitude of each row, NaN when none is given: columns of numbers, else ``lat, lon`` as text."""
    import pandas as pd

    if placed is not None:
        points = [shape.representative_point() if shape is not None and not shape.is_empty else None for shape in placed]
        pairs = [(point.x, point.y) if point is not None else (math.nan, math.nan) for point in points]
        x, y = (pd.Series([pair[side] for pair in pairs], index=table.index, dtype="float64") for side in (0, 1))
        return {"x": x, "y": y}
    nothing = pd.Series(math.nan, index=table.index)
    x, y = (
        fields.decimals(probe, (layer, _WANTED[name]), table[name]) if name in table.columns else nothing
        for name in ("longitude", "latitude")
    )
    if "point" in table.columns:
        expected = translate("TiDataviz", "latitude and longitude, apart by a comma")
        known = fields.parsed(probe, (layer, _WANTED["point"]), table["point"], _latitude_first, expected)
        y = y.fillna(table["point"].map(lambda value: known[value][0]))
        x = x.fillna(table["point"].map(lambda value: known[value][1]))
    return {"x": x, "y": y}


def _latitude_first(value: str) -> tuple[float, float]:
    """Return the two numbers of ``47.06, -0.88``, NaN twice for nothing.

    Raises:
        ValueError: When the text is no pair of numbers.
    """
    if not value:
        return math.nan, math.nan
    latitude, longitude = (fields.decimal(part) for part in value.split(","))
    return latitude, longitude


def _one_row_per_station(table: pd.DataFrame, notes: list[str]) -> pd.DataFrame:
    """Return one row for each UIC code; say how many rows were put together."""
    groups = table.groupby("uic", sort=False)
    stations = groups.first()
    for name in ("freight", "passengers"):
        for flag in ("no", "yes"):
            stations.loc[(table[name] == flag).groupby(table["uic"], sort=False).any(), name] = flag
    if "lines" in table.columns:
        stations["lines"] = groups["lines"].agg(lambda codes: "|".join(sorted(set(codes) - {""})))
    if len(stations) < len(table):
        notes.append(
            translate(
                "TiDataviz", "{rows} rows, one for each station and line, were put together into {stations} stations."
            ).format(rows=number(len(table)), stations=number(len(stations)))
        )
    spread = (groups[["x", "y"]].max() - groups[["x", "y"]].min()).max(axis=1)
    apart = spread.index[spread > _SAME_PLACE]
    if len(apart):
        notes.append(
            translate(
                "TiDataviz", "{count} stations have rows several kilometres apart; the first place is used: {codes}."
            ).format(count=number(len(apart)), codes=", ".join(apart[:5]))
        )
    return stations.reset_index()


def _known_places(stations: pd.DataFrame, notes: list[str]) -> list[bool]:
    """Tell which stations lie in France; say how many do not, or have no coordinates."""
    inside = [in_france(x, y) for x, y in zip(stations["x"], stations["y"])]
    lost = stations.loc[[not known for known in inside], "uic"]
    if len(lost):
        notes.append(
            translate(
                "TiDataviz", "{count} stations have no usable coordinates and are kept without a place: {codes}."
            ).format(count=number(len(lost)), codes=", ".join(lost.head(5)))
        )
    return inside
