"""What local experts say, given back to the producer of a file: a list of corrections, or rows in the CNIG's standards."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate
from ..sources import cnig, economic_sites, vacant_land
from ..spreadsheet import csv_text
from ..workspace.files import write_text
from .overlay import WITH_ACCEPTED, keys_of, lay
from .rules import written

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    import pandas as pd
    from shapely.geometry.base import BaseGeometry

    from .contribution import Contribution

COLUMNS = (
    "uuid", "kind", "source", "object", "field", "official_value", "official_version", "proposed_value", "proposed_shape",
    "reason", "evidence", "author", "organisation", "created_at", "state", "reviewer", "reviewed_at", "review_note",
)  # fmt: skip
STANDARDS = {
    cnig.FRICHES: "vacant_land",
    cnig.SITE: "economic_sites",
    cnig.PLOT: "economic_sites",
    cnig.ESTABLISHMENT: "economic_sites",
}
"""Tables of the standards that can be written, with the source that each speaks of."""

_HECTARE = 10_000.0
_UNKNOWN = {"urba_zaer": "inconnu"}
"""What the standard asks to write in a required field that nobody told of, where it has a word for that."""


def write_corrections(contributions: Iterable[Contribution], path: Path) -> int:
    """Write contributions as a CSV (UTF-8 with mark, semicolons) in which no cell is run as a formula; return how many.

    Raises:
        PluginError: When it cannot be written.
    """
    rows = []
    for one in contributions:
        shape = "" if one.geometry is None else one.geometry.wkt
        told = (one.kind, one.source_id, one.key, one.field, one.official_value, one.official_version, one.proposed_value)
        who = (one.author, one.organisation, one.created_at, one.state, one.reviewer, one.reviewed_at, one.review_note)
        rows.append((one.uuid, *told, shape, one.reason, " | ".join(one.evidence), *who))
    _write_csv(path, COLUMNS, rows)
    return len(rows)


def write_standard(
    table: pd.DataFrame, contributions: Sequence[Contribution], standard: str, path: Path
) -> list[cnig.Finding]:
    """Write the objects that accepted contributions touch as a CSV in the columns of a CNIG standard.

    Fields that our tables do not hold are left empty. An object is dated by the decision on it; one that was added is
    credited to its author where the form said nothing.

    Args:
        table: The official table, with the columns of its source.
        contributions: Contributions; the accepted ones on the source of the standard count.
        standard: One of ``STANDARDS``.
        path: The file.

    Returns:
        Every departure of the file from the standard, to be told; none when it conforms.

    Raises:
        PluginError: When nothing was accepted on that source, or the file cannot be written.
    """
    import pandas as pd

    source_id = STANDARDS[standard]
    laid = lay(table, source_id, contributions, WITH_ACCEPTED)
    by_key = {one.key: one for one in contributions if one.uuid in set(laid.marks["uuid"])}
    keys = keys_of(laid.table, source_id)
    touched = [(row, by_key[key]) for key, (_n, row) in zip(keys, laid.table.iterrows()) if key in by_key]
    rows = [cells for row, one in touched if (cells := _row(row, one, standard)) is not None]
    if not rows:
        what = translate("TiDataviz", "No accepted contribution touches an object of this standard.")
        raise PluginError(what, str(path), translate("TiDataviz", "Accept some first, or export the list of corrections."))
    wanted = cnig.schema(standard)
    names = [field.name for field in wanted.fields]
    content = pd.DataFrame([[row.get(name, "") for name in names] for row in rows], columns=names)
    _write_csv(path, names, [list(row.values()) for row in content.to_dict("records")])
    return cnig.validate(content, wanted)


def _row(row: pd.Series, one: Contribution, standard: str) -> dict[str, str] | None:
    """Return a row of an official table in the columns of a standard, None when it is of another table of it."""
    if standard == cnig.FRICHES:
        return _site(row, one)
    kind = next(kind for kind in economic_sites.KINDS if kind.schema == standard)
    if row["object_kind"] != kind.name:
        return None
    names = {column.lower(): column for column in (field.name for field in cnig.schema(standard).fields)}
    texts = {**kind.texts, **kind.numbers}
    cells = {names.get(column, column): written(row[name]) for name, column in texts.items()}
    for name, column in kind.hectares.items():
        cells[column] = "" if not written(row[name]) else f"{row[name] / _HECTARE:.4f}"
    cells.update(_dated(cells, one, *(texts[name] for name in ("identified_on", "updated_on"))))
    if row["geometry"] is not None and kind.shape:
        cells[kind.shape] = _geojson(row["geometry"])
    if row["geometry"] is not None and kind.point:
        point = row["geometry"].representative_point()
        cells[kind.point] = f"{point.x:.6f},{point.y:.6f}"
    return cells


def _site(row: pd.Series, one: Contribution) -> dict[str, str]:
    cells = {columns[0]: written(row[name]) for name, columns in vacant_land.COLUMNS.items()}
    area = cells["unite_fonciere_surface"]
    cells["unite_fonciere_surface"] = f"{float(area):.0f}" if area else ""
    cells.update(_dated(cells, one, "site_identif_date", "site_actu_date"))
    cells["source_nom"] = cells["source_nom"] or one.organisation or one.author
    if row["geometry"] is not None:
        cells["geompoint"] = row["geometry"].representative_point().wkt
        cells["geomsurf"] = "" if row["geometry"].geom_type == "Point" else row["geometry"].wkt
    return {**_UNKNOWN, **cells}


def _dated(cells: Mapping[str, str], one: Contribution, identified: str, updated: str) -> dict[str, str]:
    """Return when an object was identified, and when it was last corrected: on the day of the decision."""
    return {identified: cells[identified] or one.created_at[:10], updated: (one.reviewed_at or one.modified_at)[:10]}


def _geojson(shape: BaseGeometry) -> str:
    from shapely.geometry import mapping

    return json.dumps(mapping(shape))


def _write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    write_text(path, "\ufeff" + csv_text(header, rows))
