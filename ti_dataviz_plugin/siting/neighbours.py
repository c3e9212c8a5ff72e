"""Who is around a site: a signal of what could be shared, never a balance of flows.

Activity codes say nothing of tonnes, heat, water or quality: this tells whom to ring, not what they would exchange. Only an
exchange that somebody confirmed or refuted (``enrichment.links``) is a fact.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..diagnosis.related import sectors_of_epci
from ..enrichment.book import FILE, Book
from ..enrichment.links import Link, links_of
from ..errors import PluginError
from ..geography.overlay import Area
from ..geography.projection import NOWHERE, legal_epsg_at
from ..language import translate
from ..sources.catalogue import catalogue
from .activity import EMPLOYMENT
from .context import reach
from .establishments import SOURCES, by_sector, establishments
from .ground import Ground, services, sizes, zones

if TYPE_CHECKING:
    import pandas as pd
    from shapely.geometry.base import BaseGeometry

    from ..geography.atlas import Atlas
    from ..provenance import Provenance

RADIUS_METRES = 5_000.0
_LEAST_METRES = 60_000.0  # that a degree measures, from Mayotte to Lille
_LOOKED = (*SOURCES, "activity_zones", "turnkey_sites", "establishments_by_size")


@dataclass(frozen=True)
class Neighbourhood:
    """What stands around a site.

    Attributes:
        radius_m: How far was looked, metres.
        activity: NAF code of the project, "" when the study states none.
        place: Name of the EPCI of the site, "" when it is not known: jobs and location quotients are its.
        year: Year of the employment, 0 when none is held.
        learnt_from: Number of EPCI from which it was learnt which sectors go together; 0 when they are too few.
        neighbours: See ``establishments.establishments``, with relation; the nearest first.
        sectors: See ``establishments.by_sector``.
        zones: See ``ground.zones``.
        services: See ``ground.services``.
        sizes: See ``ground.sizes``: establishments of the communes that the radius meets.
        size_year: Year of these, 0 when they are not held.
        links: Exchanges confirmed or refuted between establishments of which one is around.
        without_place: Installations and establishments without a place: they are in no count.
        cut: Sources whose extract ends within the radius: there are at least so many.
        untold: Sources whose extract does not hold the site at all: nothing is known of them.
        missing: Sources that are not held.
        notice: What this is and is not, to be shown with it.
        sources: Where it comes from.
    """

    radius_m: float
    activity: str
    place: str
    year: int
    learnt_from: int
    neighbours: pd.DataFrame
    sectors: pd.DataFrame
    zones: pd.DataFrame
    services: pd.DataFrame
    sizes: pd.DataFrame
    size_year: int
    links: tuple[Link, ...]
    without_place: int
    cut: tuple[str, ...]
    untold: tuple[str, ...]
    missing: tuple[str, ...]
    notice: str
    sources: tuple[Provenance, ...]


def around(atlas: Atlas, site: BaseGeometry, radius_m: float = RADIUS_METRES, activity: str = "") -> Neighbourhood:
    """Return what stands around a site.

    Args:
        atlas: Where everything is.
        site: Its shape, EPSG:4326.
        radius_m: How far to look, metres, in a straight line.
        activity: NAF code of the project, to which what is found is compared.

    Raises:
        PluginError: When the site is outside France.
    """
    import geopandas as gpd

    place = gpd.GeoSeries([site], crs=4326)
    epsg = int(legal_epsg_at(place)[0])
    if epsg == NOWHERE:
        what = translate("TiDataviz", "The site has no place in France.")
        raise PluginError(what, "", translate("TiDataviz", "Give it a shape, or check its coordinate system."))
    ground = Ground(atlas, place.to_crs(epsg).iloc[0], epsg, radius_m)
    found, without_place = establishments(ground)
    sectors = sectors_of_epci(atlas)
    epci, name = ground.epci()
    found, table = by_sector(found, sectors, epci, activity)
    size_table, year = sizes(ground)
    reaches = {source: float(reach(atlas, source, place).iloc[0]) for source in _LOOKED[:3] if atlas.has(source)}
    employment = (sectors.source_id,) if sectors is not None else ()
    missing = tuple(source for source in _LOOKED if not atlas.has(source))
    return Neighbourhood(
        radius_m=radius_m,
        activity=activity,
        place=name,
        year=sectors.year if sectors is not None else 0,
        learnt_from=sectors.epci_count if sectors is not None else 0,
        neighbours=found,
        sectors=table,
        zones=zones(ground),
        services=services(ground),
        sizes=size_table,
        size_year=year,
        links=_links(atlas, found),
        without_place=without_place,
        cut=tuple(source for source, metres in reaches.items() if metres < radius_m),
        untold=tuple(source for source, metres in reaches.items() if metres != metres),  # noqa: PLR0124 (NaN)
        missing=missing if employment else (*missing, EMPLOYMENT[0]),
        notice=notice(),
        sources=atlas.sources(*_LOOKED, *employment, area=Area(site.buffer(radius_m / _LEAST_METRES))),
    )


def notice() -> str:
    """Return what the neighbours of a site are, and are not."""
    return translate(
        "TiDataviz",
        "A signal, not a balance of flows: activity codes say nothing of quantities or quality. It tells whom to contact.",
    )


def source_names(sources: tuple[str, ...]) -> list[str]:
    """Return the names of some sources."""
    return [catalogue()[source].name() for source in sources]


def _links(atlas: Atlas, found: pd.DataFrame) -> tuple[Link, ...]:
    """Return the exchanges told of the establishments found."""
    path = atlas.workspace.folder / FILE
    if not path.is_file():
        return ()
    near = set(zip(found["source_id"], found["key"]))
    told = links_of(Book(path).contributions())
    return tuple(one for one in told if {(end.source_id, end.key) for end in (one.one, one.other)} & near)
