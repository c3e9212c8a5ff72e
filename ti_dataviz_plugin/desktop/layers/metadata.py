"""Where our layers come from, told to QGIS: ``map_credits()`` then prints the producers in any layout."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsAbstractMetadataBase, QgsBox3d, QgsDateTimeRange, QgsLayerMetadata, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from ...diagnosis.map_layers import SOURCES
from ...language import code, listed, translate

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    import pandas as pd


@dataclass(frozen=True)
class Source:
    """One line of a package's table of sources; ``contributions`` has a line for each local contribution that it credits."""

    layer: str
    title: str
    producer: str
    licence: str
    landing_page: str
    vintage: str
    retrieved_at: str
    credit: str
    contributions: str = ""


def read_sources(package: Path) -> list[Source]:
    """Return the table of sources of a package; empty when it has none."""
    layer = QgsVectorLayer(f"{package}|layername={SOURCES}", SOURCES, "ogr")
    if not layer.isValid():
        return []
    held = {field.name() for field in layer.fields()}
    names = [name for name in Source.__dataclass_fields__ if name in held]
    return [Source(**{name: str(feature[name] or "") for name in names}) for feature in layer.getFeatures()]


def local_text(sources: Iterable[Source]) -> str:
    """Return which local contributions some sources credit, on one line; "" when they credit none."""
    return listed(_once(source.credit for source in sources if source.contributions))


def sources_of(table: pd.DataFrame) -> list[Source]:
    """Return the lines of a table of sources (``map_layers.sources_table``)."""
    names = list(Source.__dataclass_fields__)
    return [Source(*map(str, row)) for row in table[names].itertuples(index=False)]


def describe(layer: QgsVectorLayer, identifier: str, title: str, abstract: str, sources: list[Source]) -> None:
    """Set the metadata of one of our layers.

    Args:
        layer: The layer.
        identifier: What names it for good; up to its last "/", what it is a part of.
        title: Its title.
        abstract: What it shows.
        sources: Where it comes from.
    """
    metadata = QgsLayerMetadata()
    metadata.setIdentifier(identifier)
    metadata.setParentIdentifier(identifier.rpartition("/")[0])
    metadata.setTitle(title)
    metadata.setAbstract(abstract)
    metadata.setType("dataset")
    metadata.setLanguage({"fr": "FRE"}.get(code(), "ENG"))
    metadata.setEncoding("UTF-8")
    metadata.setCrs(layer.crs())
    metadata.setExtent(_extent(layer, sources))
    metadata.setRights(_once(source.credit for source in sources))
    metadata.setLicenses(_once(source.licence for source in sources))
    metadata.setLinks([_link(source) for source in sources if source.landing_page])
    told = [source for source in sources if source.contributions]
    history = [line for source in told for line in (source.credit, *source.contributions.splitlines())]
    metadata.setHistory(_once((*(_received(source) for source in sources if source not in told), *history)))
    metadata.setContacts([_contact(producer) for producer in _once(source.producer for source in sources)])
    layer.setMetadata(metadata)


def _once(texts: object) -> list[str]:
    return list(dict.fromkeys(text for text in texts if text))  # type: ignore[attr-defined]


def _received(source: Source) -> str:
    text = translate("TiDataviz", "{title}: describes {vintage}, received on {date}.")
    return text.format(title=source.title, vintage=source.vintage, date=source.retrieved_at[:10])


def _link(source: Source) -> QgsAbstractMetadataBase.Link:
    return QgsAbstractMetadataBase.Link(source.title, "WWW:LINK", source.landing_page)


def _contact(producer: str) -> QgsAbstractMetadataBase.Contact:
    contact = QgsAbstractMetadataBase.Contact(producer)
    contact.organization = producer
    contact.role = "originator"
    return contact


def _extent(layer: QgsVectorLayer, sources: list[Source]) -> QgsLayerMetadata.Extent:
    """Return the space that a layer covers, and the years that its sources describe."""
    space = QgsLayerMetadata.SpatialExtent()
    space.extentCrs = layer.crs()
    space.bounds = QgsBox3d(layer.extent())
    extent = QgsLayerMetadata.Extent()
    extent.setSpatialExtents([space])
    years = sorted({int(source.vintage[:4]) for source in sources if source.vintage[:4].isdigit()})
    if years:
        first = QDateTime(QDate(years[0], 1, 1), QTime(0, 0))
        extent.setTemporalExtents([QgsDateTimeRange(first, QDateTime(QDate(years[-1], 12, 31), QTime(23, 59)))])
    return extent
