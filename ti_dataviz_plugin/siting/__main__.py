"""Screen sites without QGIS: ``python -m ti_dataviz_plugin.siting SITES AREAS OUT --id FIELD --engine ENGINE``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..errors import PluginError
from .batch import Job, run
from .engines import AUTO, ENGINES


def main(arguments: list[str] | None = None) -> int:
    """Run what the command line says; return the exit status (0, or 1 with a message on the error output)."""
    options = _parser().parse_args(arguments)
    try:
        tally = run(_job(options))
    except PluginError as error:
        sys.stderr.write(f"{error}\n")
        if error.detail:
            sys.stderr.write(f"{error.detail}\n")
        return 1
    sys.stderr.write(
        f"{tally.sites} sites written; mended {tally.mended}, without shape {tally.without_shape}, "
        f"without surface {tally.without_surface}, outside France {tally.elsewhere}\n"
    )
    return 0


def _job(options: argparse.Namespace) -> Job:
    return Job(
        options.sites,
        options.areas,
        Path(options.out),
        options.id,
        options.engine,
        options.scheduler,
        options.partition,
        options.crs,
        not options.no_distances,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m ti_dataviz_plugin.siting",
        description="Overlap (m², share) and distance (m) of each site with the union of some areas, in input order.",
        epilog="Files: GeoPackage, GeoParquet (with pyarrow) or CSV, by extension; file.gpkg|layername=NAME names a layer. "
        "A folder of GeoParquet files (field=value folders) is a partitioned layer.",
    )
    parser.add_argument("sites", help="layer of sites, or a folder; a CSV has a column wkt, or lon and lat")
    parser.add_argument("areas", help="layer of polygons")
    parser.add_argument("out", help="to write: .gpkg, .parquet (a folder when SITES is one) or .csv (without shapes)")
    parser.add_argument("--id", required=True, help="field that names each site")
    parser.add_argument("--engine", default=AUTO, choices=ENGINES, help="what measures (default: %(default)s)")
    parser.add_argument("--scheduler", default="", help="address of a dask scheduler, such as tcp://127.0.0.1:8786")
    parser.add_argument("--no-distances", action="store_true", help="overlaps only")
    parser.add_argument("--partition", default="", metavar="FIELD", help="field that parts sites sent to dask: a department")
    parser.add_argument("--crs", default="", help="coordinate system of CSV files with a column wkt, such as EPSG:2154")
    return parser


if __name__ == "__main__":
    sys.exit(main())
