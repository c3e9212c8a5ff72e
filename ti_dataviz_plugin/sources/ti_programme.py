"""Which programme a list of territories belongs to, told by its content.

Ids are used again from one programme to the next with other meanings, so a list without its programme is worth nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import number, translate
from . import fields
from .catalogue import catalogue
from .reference import territory_names

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .probe import Probe

PROGRAMMES = ("2018-2023", "2023-2027")


def programme_of(probe: Probe, names: Mapping[str, str]) -> str:
    """Return the programme of a list.

    The names of the territories decide: they are compared with those of both programmes, id by id. Failing that, the number
    of territories does (149 or 183), then the field ``liste_geo``, which only the second programme has.

    Args:
        probe: The file, for its fields and for messages.
        names: Id of the territory -> its name; every name "" when the file gives none.

    Raises:
        PluginError: When nothing tells the programme, or signs contradict each other.
    """
    agreeing = {programme: _agreeing(names, known) for programme, known in territory_names().items()}
    first, second = (agreeing[programme] for programme in PROGRAMMES)
    if first != second:
        return PROGRAMMES[0] if first > second else PROGRAMMES[1]
    counts = catalogue()["ti_members"].counts
    by_count = [programme for programme in PROGRAMMES if counts.get(programme) == len(names)]
    if by_count and not first:
        return by_count[0]
    if any("liste_geo" in layer.keys for layer in probe.layers):
        return PROGRAMMES[1]
    raise PluginError(
        translate("TiDataviz", "The programme of the file {name} cannot be told.").format(name=probe.path.name),
        translate(
            "TiDataviz",
            "{path}: {count} territories; {first} names agree with the list of 2018-2023, {second} with that of 2023-2027",
        ).format(path=probe.path, count=number(len(names)), first=number(first), second=number(second)),
        translate(
            "TiDataviz",
            "Ids are used again from one programme to the next. "
            "Import the whole list (149 or 183 territories) with its names.",
        ),
    )


def _agreeing(names: Mapping[str, str], known: Mapping[str, str]) -> int:
    """Return how many territories have in the list the name that a programme gives them."""
    return sum(1 for code, name in names.items() if name and fields.plain(known.get(code, "")) == fields.plain(name))
