"""What is doubtful of a candidate site itself: where it is, how large it is, how it is drawn. It is said with the site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..geography.places import TOLERANCE_M
from ..geography.projection import NOWHERE
from ..language import number, translate
from .candidates import DOUBT

if TYPE_CHECKING:
    import pandas as pd

    from .context import Context
    from .exclusions import Verdicts

_AREAS_DIFFER = 0.1
"""Share by which the area that a record tells may differ from that of its shape."""


def tell_doubts(context: Context, verdicts: Verdicts) -> None:
    """Say what is doubtful of each site: one without a place or in no commune is to be checked, the rest is flagged."""
    _places(context, verdicts)
    _areas(context, verdicts)
    doubts = context.sites[DOUBT] if DOUBT in context.sites.columns else ()
    for row, doubt in enumerate(doubts):
        if doubt:
            verdicts.flag(row, doubt, translate("TiDataviz", "record not taken as it is"))


def _places(context: Context, verdicts: Verdicts) -> None:
    for row in (context.places == NOWHERE).nonzero()[0]:
        text = translate("TiDataviz", "Its place is not known: nothing was measured from it.")
        verdicts.check(row, text, translate("TiDataviz", "place not known"))
    if not context.atlas.has("communes"):
        return  # nothing to hold a place against
    at = context.commune_at()
    for row in ((context.places != NOWHERE) & (at == "").to_numpy()).nonzero()[0]:
        text = translate("TiDataviz", "It lies in no commune held here: at sea, abroad, or where no communes are held.")
        verdicts.check(row, text, translate("TiDataviz", "in no commune"))
    off = _off(context, at)
    for row, metres in zip(off.index.tolist(), off):
        text = translate("TiDataviz", "It lies {metres} m from {commune}, the commune that its source names.")
        name = context.sites["commune_name"].iloc[row] or context.sites["commune"].iloc[row]
        short = translate("TiDataviz", "place and commune disagree")
        verdicts.flag(row, text.format(metres=number(metres), commune=name), short)


def _off(context: Context, at: pd.Series) -> pd.Series:
    """Return how far (m) from the commune that their source names sites lie, by row, where it is more than is tolerated."""
    import geopandas as gpd
    import pandas as pd

    named = context.named_communes()
    other = (at != "") & (named != "") & (at != named)
    if not other.any():
        return pd.Series(dtype="float64")
    shapes = context.atlas.communes.drop_duplicates("commune").set_index("commune").geometry
    other &= named.isin(shapes.index)
    found = [pd.Series(dtype="float64")]
    for epsg in sorted(set(context.places[other.to_numpy()])):
        rows = other.to_numpy().nonzero()[0]
        rows = rows[context.places[rows] == epsg]
        sites = context.sites.geometry.iloc[rows].to_crs(int(epsg))
        wanted = named.iloc[rows].unique()
        communes = gpd.GeoSeries(shapes.loc[wanted], crs=shapes.crs).to_crs(int(epsg))
        named_shapes = communes.loc[named.iloc[rows]].set_axis(sites.index)
        found.append(sites.distance(named_shapes, align=False).set_axis(rows))
    metres: pd.Series = pd.concat(found)
    return metres.loc[metres > TOLERANCE_M]


def _areas(context: Context, verdicts: Verdicts) -> None:
    told, drawn = context.sites["area_m2"], context.area_of_shapes()
    differ = (drawn > 0) & ((told - drawn).abs() > _AREAS_DIFFER * drawn)
    for row in differ.to_numpy().nonzero()[0]:
        text = translate("TiDataviz", "Its record tells {told} m², its outline measures {drawn} m²: the record counts.")
        short = translate("TiDataviz", "record and outline disagree on the area")
        verdicts.flag(row, text.format(told=number(told.iloc[row]), drawn=number(drawn.iloc[row])), short)
