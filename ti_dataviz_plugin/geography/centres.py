"""Centres of population, and straight-line distances from them, in the legal projection of each place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .projection import legal_epsg

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    import numpy.typing as npt
    import pandas as pd

    from .atlas import Atlas
    from .grouping import Grouping


@dataclass(frozen=True, eq=False)
class Points:
    """Places in the legal projection of each.

    Attributes:
        x: Easting in metres.
        y: Northing in metres.
        epsg: Code of the projection: two places of other projections have no distance.
    """

    x: npt.NDArray[np.float64]
    y: npt.NDArray[np.float64]
    epsg: npt.NDArray[np.int64]

    def distances(self, others: Points) -> npt.NDArray[np.float64]:
        """Return the distance in metres from each place to each of the others; NaN between two projections."""
        import numpy as np

        apart = np.hypot(self.x[:, None] - others.x[None, :], self.y[:, None] - others.y[None, :])
        return np.where(self.epsg[:, None] == others.epsg[None, :], apart, np.nan)


def projected(places: gpd.GeoSeries, departments: pd.Series) -> Points:
    """Return points (EPSG:4326) in the legal projection of their department; a missing point is NaN."""
    import numpy as np

    epsg = departments.map(legal_epsg).to_numpy(dtype="int64")
    x, y = np.full(len(places), np.nan), np.full(len(places), np.nan)
    for code in np.unique(epsg):
        rows = np.flatnonzero((epsg == code) & ~places.isna().to_numpy() & ~places.is_empty.to_numpy())
        # Twice the first: pyproj takes an array of one for a number, which numpy deprecates.
        moved = places.iloc[np.append(rows, rows[:1])].to_crs(int(code))
        x[rows], y[rows] = moved.x.to_numpy()[: len(rows)], moved.y.to_numpy()[: len(rows)]
    return Points(x, y, epsg)


def centres(atlas: Atlas, grouping: Grouping) -> tuple[tuple[str, ...], Points]:
    """Return the codes of the territories and the centre of population of each; computed once per grouping.

    A centre is the mean of the centres of its communes (of their shapes), weighted by their inhabitants; where no
    population is known each commune counts the same. The projection is that of the most populated department.
    """
    return atlas.memo(("centres", grouping.key), lambda: _centres(atlas, grouping))


def _centres(atlas: Atlas, grouping: Grouping) -> tuple[tuple[str, ...], Points]:
    import numpy as np

    table = atlas.memo("commune centres", lambda: _commune_centres(atlas), lasting=True)
    table = table.assign(code=table["commune"].map(grouping.owners)).dropna(subset=["code"])
    people = table.groupby(["code", "epsg"])["people"].sum().reset_index().sort_values("people", kind="stable")
    main = people.drop_duplicates("code", keep="last").set_index("code")["epsg"]
    table = table[table["epsg"] == table["code"].map(main)]
    known = table.groupby("code")["people"].transform("sum") > 0
    weight = table["people"].where(known, 1.0)
    sums = table.assign(x=table["x"] * weight, y=table["y"] * weight, weight=weight).groupby("code")
    total = sums[["x", "y", "weight"]].sum().reindex(list(grouping.codes))
    x, y = (total["x"] / total["weight"]).to_numpy(), (total["y"] / total["weight"]).to_numpy()
    epsg = main.reindex(total.index).fillna(0).to_numpy().astype(np.int64)
    return tuple(total.index), Points(x, y, epsg)


def _commune_centres(atlas: Atlas) -> pd.DataFrame:
    """Return commune, people, epsg, x, y of each commune."""
    import geopandas as gpd
    import pandas as pd
    import shapely

    communes = atlas.communes
    middles = gpd.GeoSeries(shapely.centroid(communes.geometry.to_numpy()), crs=4326)
    points = projected(middles, communes["department"])
    columns = {"commune": communes["commune"].to_numpy(), "people": communes["population"].fillna(0).to_numpy()}
    return pd.DataFrame({**columns, "epsg": points.epsg, "x": points.x, "y": points.y})
