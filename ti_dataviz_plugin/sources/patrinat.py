"""What layers of PatriNat have in common: names and codes of sites, areas in hectares, perimeters to be made valid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, cast

from ..errors import PluginError
from ..language import number, translate
from ..progress import check
from . import fields, polygons

if TYPE_CHECKING:
    from collections.abc import Sequence

    import geopandas as gpd
    import pandas as pd

    from ..progress import Progress
    from .probe import Layer, Probe

_AREAS = ("area_sig", "surf_off")
_HECTARE = 10_000.0
_SHOWN = 5


def texts(raw: gpd.GeoDataFrame, columns: dict[str, str], names: tuple[str, ...]) -> pd.Series:
    """Return the first of the columns that exists, as clean texts; empty without any."""
    import pandas as pd

    name = next((columns[name] for name in names if name in columns), None)
    return pd.Series("", index=raw.index, dtype=object) if name is None else fields.cleaned(raw[name])


def official_area(raw: gpd.GeoDataFrame, columns: dict[str, str]) -> pd.Series:
    """Return the area that the file states, hectares made square metres; NaN when it states none."""
    import pandas as pd

    result = pd.Series(float("nan"), index=raw.index)
    for name in _AREAS:
        if name in columns:
            stated = pd.to_numeric(raw[columns[name]], errors="coerce").astype("float64")
            result = result.fillna(stated.where(stated > 0) * _HECTARE)
    return result


def tell_unnamed(sites: gpd.GeoDataFrame, layer: Layer, notes: list[str]) -> None:
    """Report sites without a code or without a name: they are kept, since their perimeter protects all the same."""
    codeless, nameless = int((sites["site_code"] == "").sum()), int((sites["site_name"] == "").sum())
    if codeless:
        notes.append(
            translate("TiDataviz", "{layer}: {count} sites have no code.").format(layer=layer.name, count=number(codeless))
        )
    if nameless:
        notes.append(
            translate("TiDataviz", "{layer}: {count} sites have no name.").format(layer=layer.name, count=number(nameless))
        )


def with_polygons(sites: gpd.GeoDataFrame, layer: Layer, notes: list[str]) -> gpd.GeoDataFrame:
    """Return the sites with valid polygons; say how many were repaired, and name those that have none."""
    sites, broken = polygons.repaired(sites)
    if broken:
        notes.append(
            translate("TiDataviz", "{layer}: {count} invalid perimeters were repaired.").format(
                layer=layer.name, count=number(broken)
            )
        )
    empty = sites.geometry.isna() | sites.geometry.is_empty | ~sites.geom_type.isin(["Polygon", "MultiPolygon"])
    if empty.any():
        names = ", ".join(code or "?" for code in sites.loc[empty, "site_code"].head(_SHOWN))
        notes.append(
            translate("TiDataviz", "{layer}: {count} sites without any perimeter were left out: {sites}.").format(
                layer=layer.name, count=number(int(empty.sum())), sites=names
            )
        )
    return sites.loc[~empty]


def one_row_per_site(sites: gpd.GeoDataFrame, notes: list[str]) -> gpd.GeoDataFrame:
    """Return the sites with the pieces of one site and directive put together."""
    import pandas as pd

    keyed = sites["site_code"] != ""
    repeated = keyed & sites.duplicated(["site_code", "kind"], keep=False)
    if not repeated.any():
        return sites
    pieces = sites.loc[repeated]
    first: dict[str, Any] = dict.fromkeys(("site_name", "area_official_m2", "url"), "first")
    whole = pieces.dissolve(["site_code", "kind"], aggfunc=first).reset_index()
    notes.append(
        translate("TiDataviz", "{count} sites came in several pieces, put together.").format(count=number(len(whole)))
    )
    joined = pd.concat([sites.loc[~repeated], whole], ignore_index=True)
    return cast("gpd.GeoDataFrame", joined.sort_values(["kind", "site_code"], kind="stable", ignore_index=True))


def every_layer(
    layers: Sequence[Layer], sites_of: Callable[[Layer], gpd.GeoDataFrame], notes: list[str], progress: Progress
) -> gpd.GeoDataFrame:
    """Return the sites of some layers together, one row for each site; add what was put together to the notes."""
    import geopandas as gpd
    import pandas as pd

    frames = []
    for layer in layers:
        check(progress)
        frames.append(sites_of(layer))
    sites = gpd.GeoDataFrame(pd.concat(frames, ignore_index=True), geometry="geometry", crs=4326)
    check(progress)
    return one_row_per_site(sites, notes)


def refuse_empty(sites: gpd.GeoDataFrame, probe: Probe, layers: Sequence[Layer]) -> None:
    """Refuse a file without any perimeter.

    Raises:
        PluginError: When there is no site.
    """
    if sites.empty:
        raise PluginError(
            translate("TiDataviz", "The file {name} holds no perimeter.").format(name=probe.path.name),
            fields.found(probe, list(layers)),
            translate("TiDataviz", "Download it again, or choose another area."),
        )
