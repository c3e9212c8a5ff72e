"""The only place that knows what differs from one version of QGIS or Qt to the next (QGIS 3.22 to 4.x)."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsField, QgsMapLayer, QgsMapLayerProxyModel, QgsMapLayerServerProperties
from qgis.PyQt.QtCore import QMetaType, QVariant

_QT5 = {"text": "String", "int": "Int", "int64": "LongLong", "float": "Double", "bool": "Bool", "date": "Date"}
_QT6 = {"text": "QString", "int": "Int", "int64": "LongLong", "float": "Double", "bool": "Bool", "date": "QDate"}


def make_field(name: str, kind: str, length: int = 0, precision: int = 0) -> QgsField:
    """Return a field of one kind: ``text``, ``int``, ``int64``, ``float``, ``bool`` or ``date``.

    QGIS 3.38 and later take a QMetaType; earlier ones know QVariant only, although the enumeration exists there.
    """
    if kind not in _QT5:
        raise ValueError(f"no such kind of field: {kind}")
    try:
        return QgsField(name, getattr(QMetaType.Type, _QT6[kind]), "", length, precision)
    except (TypeError, AttributeError):
        return QgsField(name, getattr(QVariant, _QT5[kind]), "", length, precision)


def layer_filters(*names: str) -> Any:
    """Return filters of layers, such as ``PointLayer``, for a ``QgsMapLayerComboBox``: of Qgis since 3.34.

    They are given as the type of flags: with Qt 5, joined flags are bare numbers, which newer versions call deprecated.
    """
    if hasattr(Qgis, "LayerFilter"):
        flags, joined = Qgis.LayerFilter, Qgis.LayerFilters
    else:
        flags, joined = QgsMapLayerProxyModel, QgsMapLayerProxyModel.Filters
    filters = getattr(flags, names[0])
    for name in names[1:]:
        filters = filters | getattr(flags, name)
    return joined(filters)


def set_title(layer: QgsMapLayer, title: str, abstract: str) -> None:
    """Tell what the layer tree shows under the pointer; kept in the properties for servers since 3.38.

    QGIS 3.22 crashes later when Python has asked for those properties.
    """
    holder = layer.serverProperties() if hasattr(QgsMapLayerServerProperties, "setTitle") else layer
    holder.setTitle(title)
    holder.setAbstract(abstract)
