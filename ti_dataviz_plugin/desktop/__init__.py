"""Everything that touches QGIS or Qt."""
