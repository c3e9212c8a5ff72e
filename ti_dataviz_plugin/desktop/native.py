"""The native libraries of geopandas, loaded so that those of QGIS do not stand in for them.

Packages installed with pip bring their own GEOS, PROJ and GDAL. On Linux the libraries of the QGIS program, of another
version, would answer in their place: shapely then fails on ordinary calls, or memory is corrupted. Libraries that are
opened with RTLD_DEEPBIND look for their functions among their own first. With a distribution's packages nothing changes.
"""

from __future__ import annotations

import os
import sys
import threading

_LOCK = threading.Lock()
_MODULES = ("geopandas", "pyogrio._io", "pyproj._crs", "shapely.lib")


def load() -> None:
    """Import the packages that bring native libraries of geography; the first call counts.

    Raises:
        ImportError: When one of them is missing or broken.
    """
    if all(name in sys.modules for name in _MODULES):
        return
    deep = getattr(os, "RTLD_DEEPBIND", 0)
    with _LOCK:
        if not deep:
            _import()
            return
        before = sys.getdlopenflags()
        sys.setdlopenflags(before | deep)
        try:
            _import()
        finally:
            sys.setdlopenflags(before)


def _import() -> None:
    """Import geopandas last: it is built on the others, and a broken one is best told by its own error."""
    import pyogrio  # noqa: F401
    import pyproj  # noqa: F401
    import shapely  # noqa: F401

    import geopandas  # noqa: F401, isort: skip
