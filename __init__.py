"""QGIS entry point: QGIS imports this folder as a package and calls classFactory()."""

from __future__ import annotations


def classFactory(iface):  # noqa: ANN001, ANN201, N802
    """Return the plugin; the import stays inside so that a failure is reported once."""
    from .ti_dataviz_plugin.plugin import TiDatavizPlugin

    return TiDatavizPlugin(iface)
