"""What is shown under the pointer: QGIS lays it out as HTML, and what names and contributions hold is data, never a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsVectorLayer


def escaped(expression: str) -> str:
    """Return an expression whose text is shown as it is written."""
    return f"replace({expression}, map('&', '&amp;', '<', '&lt;', '>', '&gt;'))"


def plain_tip(layer: QgsVectorLayer) -> None:
    """Show a layer's display name under the pointer, as it is written, unless the officer chose something else."""
    if not layer.mapTipTemplate():
        name = layer.displayExpression() or "$id"
        layer.setMapTipTemplate(f"[% {escaped(f'to_string({name})')} %]")


def told_tip(layer: QgsVectorLayer, lines: Sequence[str]) -> None:
    """Show lines under the pointer, the first in bold, unless the officer chose something else.

    Args:
        layer: The layer.
        lines: Expressions of texts; one that is empty for an object takes no line.
    """
    if not layer.mapTipTemplate():
        first, *others = (escaped(f"coalesce({line}, '')") for line in lines)
        rows = [f"[% with_variable('line', {line}, if(@line <> '', '<br>' || @line, '')) %]" for line in others]
        layer.setMapTipTemplate(f"<b>[% {first} %]</b>{''.join(rows)}")
