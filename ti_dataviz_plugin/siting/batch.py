"""Screening from files to files, without QGIS: what the command line does."""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from ..errors import PluginError
from ..language import translate
from ..workspace.files import TEMPORARY_PREFIX, disk_error
from . import files
from .engines import AUTO, DASK, choose
from .parquet import TEMPORARY, write_whole
from .parts import RESULTS, Tally
from .screening import BATCH, placed, require_crs, screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    import geopandas as gpd

    from .dask_engine import Dask
    from .screening import Engine


@dataclass(frozen=True)
class Job:
    """A screening from files to files.

    Attributes:
        sites: A layer of sites: a file, ``file.gpkg|layername=name``, or the folder of a partitioned GeoParquet.
        areas: A layer of polygons.
        out: The file to write; a folder when the sites are partitioned and its name ends with .parquet.
        id_field: The field that names each site.
        engine: One of ``ENGINES``.
        scheduler: Address of a dask scheduler.
        partition: Field that parts sites sent to dask.
        crs: Coordinate system of CSV files with a column wkt.
        distances: Whether distances are wanted.
    """

    sites: str
    areas: str
    out: Path
    id_field: str
    engine: str = AUTO
    scheduler: str = ""
    partition: str = ""
    crs: str = ""
    distances: bool = True

    @property
    def columns(self) -> list[str]:
        """The columns of the sites that are kept."""
        return list(dict.fromkeys(name for name in (self.id_field, self.partition) if name))

    @property
    def into_folder(self) -> bool:
        """Whether the result is partitioned as the sites are."""
        return Path(self.sites).is_dir() and files.is_parquet(str(self.out))


def run(job: Job) -> Tally:
    """Screen the sites of a file and write the result; return what was done to them.

    Raises:
        PluginError: When a file, a field or an engine cannot be used.
    """
    _require_apart(job)
    _require_known(job.crs)
    with contextlib.closing(choose(job.engine, files.count(job.sites), job.scheduler)) as engine:
        return _run(job, engine)


def _require_apart(job: Job) -> None:
    """Refuse results that would take the place of what is read: a layer by a file, a field by a figure."""
    out = job.out.resolve()
    for source in (job.sites, job.areas):
        read = Path(source.partition(files.LAYER)[0]).resolve()
        if out == read or read in out.parents:
            what = translate("TiDataviz", "The results would be written over a layer that is read.")
            raise PluginError(what, str(job.out), translate("TiDataviz", "Choose another name."))
    taken = [name for name in job.columns if name in RESULTS]
    if taken:
        what = translate("TiDataviz", "A field of the sites has the name of a figure that is written: {names}.")
        todo = translate("TiDataviz", "Rename it, or choose another field.")
        raise PluginError(what.format(names=", ".join(taken)), job.sites, todo)


def _require_known(crs: str) -> None:
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    try:
        CRS.from_user_input(crs or 4326)
    except CRSError as error:
        what = translate("TiDataviz", "There is no such coordinate system.")
        todo = translate("TiDataviz", "Give its EPSG code, such as EPSG:2154.")
        raise PluginError(what, crs, todo, str(error)) from error


def _run(job: Job, engine: Engine) -> Tally:
    areas = files.read_whole(job.areas, job.crs)
    if job.into_folder:
        return _run_parts(job, engine, areas)
    if engine.name == DASK and files.is_parquet(job.sites) and cast("Dask", engine).sees(Path(job.sites)):
        tally = Tally()
        files.write(_read_by_workers(job, cast("Dask", engine), areas, tally), job.out)
        return tally
    screening = screen(files.read(job.sites, job.columns, job.crs), areas, engine, job.partition, job.distances)
    files.write(screening.tables, job.out)
    return screening.tally


def _read_by_workers(job: Job, engine: Dask, areas: gpd.GeoSeries, tally: Tally) -> Iterator[gpd.GeoDataFrame]:
    """Yield the tables that workers make of what they read."""
    whole = files.parts(Path(job.sites).absolute(), job.columns)
    parts = [run for part in whole for run in files.split(part, BATCH)]
    _require_each(parts)
    return cast("Iterator[gpd.GeoDataFrame]", engine.measure_files(engine.hold(placed(areas)), parts, job.distances, tally))


def _run_parts(job: Job, engine: Engine, areas: gpd.GeoSeries) -> Tally:
    """Write one file for each file of a partitioned GeoParquet, under the same name in another folder."""
    root, out, tally = Path(job.sites).absolute(), job.out.absolute(), Tally()
    parts = files.parts(root, job.columns)
    for part in parts:  # the folders go on naming the columns that they name
        part["columns"] = [name for name in part["columns"] if name not in part["values"]]
    _require_each(parts)
    if out.exists():
        what = translate("TiDataviz", "There is already a file or a folder of this name.")
        raise PluginError(what, str(out), translate("TiDataviz", "Choose another name, or remove it."))
    made = out.with_name(f"{TEMPORARY_PREFIX}{out.name}")
    targets = [made / Path(part["path"]).relative_to(root) for part in parts]
    try:
        shutil.rmtree(made, ignore_errors=True)
        made.mkdir(parents=True)
        held = engine.hold(placed(areas))
        if engine.name == DASK and cast("Dask", engine).sees(root, made):
            for _rows in cast("Dask", engine).measure_files(held, parts, job.distances, tally, targets):
                pass
        else:
            # Read and written in this process; the engine measures.
            for part, target in zip(parts, targets):
                write_whole(engine.measure(held, files.read_part(part), "", job.distances, tally), target)
        for left in made.rglob(f"{TEMPORARY}*"):  # of a worker that died
            left.unlink()
        made.rename(out)
    except OSError as error:
        raise disk_error(error, out) from error
    finally:
        shutil.rmtree(made, ignore_errors=True)
    return tally


def _require_each(parts: list[dict[str, Any]]) -> None:
    for part in parts:
        require_crs(part["crs"], part["path"])
