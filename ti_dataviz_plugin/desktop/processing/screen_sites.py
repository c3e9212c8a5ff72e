"""``ti_dataviz:screen_sites``: overlap and distance of each site of a layer with the union of some areas."""

from __future__ import annotations

from collections import deque
from itertools import islice
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFeatureSource,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsWkbTypes,
)

from ...errors import PluginError
from ...language import labelled, number, translate
from ...progress import check
from ...siting.engines import AUTO, ENGINES, MANY, choose
from ...siting.parts import RESULTS, Tally
from ...siting.screening import screen
from ...spreadsheet import for_spreadsheet, harmless
from .. import own_thread, settings
from ..compat import make_field
from .base import OUTPUT, Algorithm, Watched

if TYPE_CHECKING:
    from collections.abc import Iterator

SITES, AREAS, ID_FIELD, ENGINE, SCHEDULER = "SITES", "AREAS", "ID_FIELD", "ENGINE", "SCHEDULER"
COUNT = "COUNT"
_BATCH = 20_000
_NAMED = 10  # sites named in the log


class ScreenSites(Algorithm):
    """Overlap and distance of the sites of any layer with the union of the areas of another."""

    NAME = "screen_sites"
    GROUP = "siting"
    HELP = "siting"
    TAGS = ("overlap", "distance", "natura 2000", "recouvrement", "parcelles", "foncier", "duckdb", "dask")

    def displayName(self) -> str:
        """Return the name shown."""
        return translate("TiDataviz", "Screen sites")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "TiDataviz",
            "Measures each site against the union of the areas: overlap_m2, overlap_share (0 to 1) and distance_m (0 when "
            "they meet), in the legal projection of each place, overseas included. Ground that several areas cover "
            "counts once. The sites come back in order with their fields.\n\n"
            "The overlap of a site known as a point or a line is empty: its extent is unknown. The distance is empty when "
            "no area is held in that place. Sites outside France or without a shape have no figures; the log names some.\n\n"
            "Engine: geopandas is always there; duckdb is another library (packages duckdb and duckdb-extension-spatial, "
            "1.5.5); dask sends the work to a scheduler. All give the same figures. auto takes dask when an address is "
            "given here, or from {count} sites on when one is in the options; else geopandas.",
        ).format(count=number(MANY))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002 (QGIS's signature)
        """Declare the parameters."""
        vector, polygon = QgsProcessing.SourceType.TypeVectorAnyGeometry, QgsProcessing.SourceType.TypeVectorPolygon
        self.add(QgsProcessingParameterFeatureSource(SITES, translate("TiDataviz", "Sites"), [vector]))
        self.add(QgsProcessingParameterFeatureSource(AREAS, translate("TiDataviz", "Areas"), [polygon]))
        text = translate("TiDataviz", "Field that names each site")
        self.add(QgsProcessingParameterField(ID_FIELD, text, parentLayerParameterName=SITES))
        engine = QgsProcessingParameterEnum(
            ENGINE,
            translate("TiDataviz", "Engine (auto, geopandas, duckdb or dask, as text)"),
            options=list(ENGINES),
            defaultValue=AUTO,
            usesStaticStrings=True,
        )
        self.add(engine)
        text = translate("TiDataviz", "Address of the dask scheduler (empty: the one in the options)")
        self.add(QgsProcessingParameterString(SCHEDULER, text, optional=True))
        self.add(QgsProcessingParameterFeatureSink(OUTPUT, translate("TiDataviz", "Screened sites")))
        self.addOutput(QgsProcessingOutputNumber(COUNT, translate("TiDataviz", "Number of sites")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Measure the sites batch by batch; print what could not be measured."""
        sites, areas = (self.parameterAsSource(parameters, name, context) for name in (SITES, AREAS))
        for name, source in ((SITES, sites), (AREAS, areas)):
            if source is None:
                raise PluginError(self.invalidSourceError(parameters, name))
        fields = _fields(sites)
        crs = sites.sourceCrs()
        sink, destination = self.parameterAsSink(parameters, OUTPUT, context, fields, sites.wkbType(), crs)
        if sink is None:
            raise PluginError(self.invalidSinkError(parameters, OUTPUT))
        engine = self.parameterAsEnumString(parameters, ENGINE, context)
        scheduler = self.parameterAsString(parameters, SCHEDULER, context).strip()
        job = _Job(sites, areas, engine, scheduler, feedback)
        id_field = self.parameterAsString(parameters, ID_FIELD, context)
        writer = _Writer(sink, fields, sites, for_spreadsheet(destination), id_field)
        for figures in own_thread.stream(job.measured, job.batches()):
            writer.write(job.read.popleft(), figures)
        _print_tally(job.tally, writer, feedback)
        return {OUTPUT: destination, COUNT: job.tally.sites}


class _Job:
    """What is read in Processing's thread, and measured in one of Python."""

    def __init__(
        self, sites: QgsFeatureSource, areas: QgsFeatureSource, engine: str, scheduler: str, feedback: QgsProcessingFeedback
    ) -> None:
        self._sites = sites
        self._count = max(0, sites.featureCount())
        self._engine, self._scheduler, self._at_hand = engine, scheduler, settings.scheduler()
        self._progress = Watched(feedback)
        self._areas = [_wkb(feature.geometry()) for feature in areas.getFeatures()]
        self._crs = tuple(source.sourceCrs().toWkt() or None for source in (sites, areas))
        self.read: deque[list[QgsFeature]] = deque()
        self.tally = Tally()

    def batches(self) -> Iterator[list[bytes | None]]:
        """Yield the shapes of the sites, batch by batch; the features wait in ``read``."""
        features, done = self._sites.getFeatures(), 0
        while batch := list(islice(features, _BATCH)):
            check(self._progress)
            done += len(batch)
            self._progress.report(done / max(1, self._count), translate("TiDataviz", "Measuring the sites"))
            self.read.append(batch)
            yield [_wkb(feature.geometry()) for feature in batch]

    def measured(self, batches: Iterator[list[bytes | None]]) -> Iterator[list[list[float | None]]]:
        """Yield the figures of each batch: ``RESULTS`` of each site, None for what is not known."""
        import geopandas as gpd
        import numpy as np
        import shapely

        def shapes(wkbs: list[bytes | None], crs: str | None) -> gpd.GeoSeries:
            return gpd.GeoSeries(shapely.from_wkb(np.asarray(wkbs, dtype=object)), crs=crs)

        frames = (gpd.GeoDataFrame(geometry=shapes(wkbs, self._crs[0])) for wkbs in batches)
        engine = choose(self._engine, self._count, self._scheduler, self._at_hand)
        screening = screen(frames, shapes(self._areas, self._crs[1]), engine, progress=self._progress)
        self.tally = screening.tally
        for table in screening.tables:
            figures = table[list(RESULTS)]
            yield figures.astype(object).where(figures.notna(), None).to_numpy().tolist()


class _Writer:
    """Writes the sites with their figures, and keeps the ids of those without any."""

    def __init__(
        self, sink: QgsFeatureSink, fields: QgsFields, sites: QgsFeatureSource, spreadsheet: bool, id_field: str
    ) -> None:
        self._sink, self._fields, self._spreadsheet, self._id_field = sink, fields, spreadsheet, id_field
        self._kind = QgsWkbTypes.geometryType(sites.wkbType())
        self.unmeasured: list[str] = []

    def write(self, sites: list[QgsFeature], figures: list[list[float | None]]) -> None:
        for site, values in zip(sites, figures):
            written = QgsFeature(self._fields)
            attributes = site.attributes()
            if self._spreadsheet:
                attributes = [harmless(value) if isinstance(value, str) else value for value in attributes]
            written.setAttributes([*attributes, *values])
            written.setGeometry(site.geometry())
            if not self._sink.addFeature(written, QgsFeatureSink.Flag.FastInsert):
                raise self._refused(site)
            if values == [None] * len(RESULTS) and len(self.unmeasured) < _NAMED:
                self.unmeasured.append(str(site[self._id_field]))

    def _refused(self, site: QgsFeature) -> PluginError:
        """Return why a site could not be written: a file may mix points and surfaces, a layer in memory has one kind."""
        kind = QgsWkbTypes.geometryType(site.geometry().wkbType())
        if not site.geometry().isNull() and kind != self._kind:
            what = translate("TiDataviz", "The layer of sites mixes points, lines and surfaces; the output holds one kind.")
            todo = translate("TiDataviz", "Screen its points and its surfaces one after the other, or choose a GeoPackage.")
            return PluginError(what, str(site[self._id_field]), todo, self._sink.lastError())
        what = translate("TiDataviz", "The output could not be written.")
        return PluginError(what, "", translate("TiDataviz", "Check the disk and the format."), self._sink.lastError())


def _fields(sites: QgsFeatureSource) -> QgsFields:
    """Return the fields of the sites and those of the figures; a name that is taken gets a number."""
    own = QgsFields()
    for name in RESULTS:
        own.append(make_field(name, "float"))
    return QgsProcessingUtils.combineFields(sites.fields(), own)


def _wkb(geometry: QgsGeometry) -> bytes | None:
    """Return a shape without curves, None when there is none."""
    if geometry.isNull():
        return None
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    return bytes(geometry.asWkb())


def _print_tally(tally: Tally, writer: _Writer, feedback: QgsProcessingFeedback) -> None:
    counts = [
        (translate("TiDataviz", "Sites"), tally.sites),
        (translate("TiDataviz", "Invalid shapes, made valid"), tally.mended),
        (translate("TiDataviz", "Points and lines, without overlap"), tally.without_surface),
        (translate("TiDataviz", "Without a shape"), tally.without_shape),
        (translate("TiDataviz", "Outside France"), tally.elsewhere),
    ]
    for name, count in counts:
        feedback.pushInfo(labelled(name, number(count)))
    if writer.unmeasured:
        text = translate("TiDataviz", "Not measured, among others: {names}")
        feedback.pushWarning(text.format(names=", ".join(writer.unmeasured)))
