"""What local experts say, given back to the producer of a file: a list of corrections, or rows in the CNIG's standards."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate
from ..sources import cnig, economic_sites, vacant_land
from ..spreadsheet import csv_text
from ..workspace.files import write_text
from .contribution import ACCEPTED, ADD, COMMENT, GONE, INDICATOR, SHAPE, STATES
from .intake import LOCAL
from .overlay import WITH_ACCEPTED, keys_of, lay
from .rules import written
from .sheets import ESTABLISHMENT
from .telling import source_title
from .touching import corrected_per_source, kind_title, object_title, state_title

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    import pandas as pd
    from shapely.geometry.base import BaseGeometry

    from .contribution import Contribution

COLUMNS = (
    "uuid", "kind", "source", "object", "field", "official_value", "official_version", "proposed_value", "proposed_shape",
    "reason", "evidence", "author", "organisation", "created_at", "state", "reviewer", "reviewed_at", "review_note",
    "object_name", "field_name", "place",
)  # fmt: skip
"""Columns of the list of corrections: what is kept, as it is kept; last, the names that people know, and where it is."""

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


@dataclass(frozen=True)
class Given:
    """What was written for a producer.

    Attributes:
        written: Rows of the file.
        left: Contributions that are not in it, with the reason of each.
        findings: Departures of the file from the standard, if it follows one.
        report: The quality report written beside it.
    """

    written: int
    left: tuple[tuple[Contribution, str], ...]
    findings: tuple[cnig.Finding, ...]
    report: Path


def give(
    contributions: Sequence[Contribution],
    source_id: str,
    standard: str,
    table: pd.DataFrame,
    path: Path,
    titled: Callable[[str], str] = str,
) -> Given:
    """Write what was accepted on a source as a CSV, and beside it the quality report of that source.

    Args:
        contributions: Contributions; those of other sources are passed over.
        source_id: The source.
        standard: One of ``STANDARDS`` that speaks of the source, "" for the list of corrections.
        table: The official table, with the columns of its source.
        path: The file; the report is named after it.
        titled: Returns the name of a column as people know it.

    Raises:
        PluginError: When nothing was accepted, or a file cannot be written.
    """
    own = [one for one in contributions if one.source_id == source_id]
    accepted = [one for one in own if one.state == ACCEPTED]
    if not accepted:
        what = translate("TiDataviz", "No contribution on this source is accepted yet.")
        raise PluginError(what, source_id, translate("TiDataviz", "Accept some first."))
    if standard:
        told, findings = write_standard(table, accepted, standard, path)
    else:
        write_corrections(accepted, path, titled)
        told, findings = {one.uuid: one.uuid for one in accepted}, []
    left = [(one, _why_left(one, standard, table)) for one in own if one.uuid not in told]
    report = path.with_name(f"{path.stem}_quality.csv")
    write_report(own, report, titled)
    return Given(len(set(told.values())), tuple(left), tuple(findings), report)


def write_report(contributions: Sequence[Contribution], path: Path, titled: Callable[[str], str] = str) -> None:
    """Write how often each field of a source was corrected, by state, as a CSV: the quality report of its producer.

    Raises:
        PluginError: When it cannot be written.
    """
    counts = corrected_per_source(contributions).to_dict("records")
    header = (
        translate("TiDataviz", "Source"), translate("TiDataviz", "Field"), translate("TiDataviz", "What"),
        translate("TiDataviz", "Objects"), *map(state_title, STATES),
    )  # fmt: skip
    rows = [
        (source_title(row["source_id"]), titled(row["subject"]), kind_title(row["kind"]), str(row["objects"]), *states)
        for row in counts
        for states in [[str(row[state]) for state in STATES]]
    ]
    _write_csv(path, header, rows)


def _why_left(one: Contribution, standard: str, table: pd.DataFrame) -> str:
    """Say why a contribution is in no row of a file for the producer."""
    if one.state != ACCEPTED:
        return translate("TiDataviz", "not accepted ({state})").format(state=state_title(one.state))
    if one.kind == GONE:
        return translate("TiDataviz", "the standard has no row for an object that is gone")
    if one.kind in (COMMENT, INDICATOR):
        return translate("TiDataviz", "the standard has no field for it")
    if one.kind != ADD and one.key not in set(keys_of(table, one.source_id)):
        return translate("TiDataviz", "its object is not in the official file held")
    kinds = {kind.schema: kind.name for kind in economic_sites.KINDS if kind.schema}
    if standard in kinds and one.key.split("|")[0] != kinds[standard]:
        return translate("TiDataviz", "its object belongs to another table of the standard")
    return translate("TiDataviz", "a later contribution on the same thing stands")


def _nothing(path: Path) -> PluginError:
    what = translate("TiDataviz", "No accepted contribution touches an object of this standard.")
    return PluginError(what, str(path), translate("TiDataviz", "Accept some first, or export the list of corrections."))


def write_corrections(contributions: Iterable[Contribution], path: Path, titled: Callable[[str], str] = str) -> int:
    """Write contributions as a CSV (UTF-8 with mark, semicolons) in which no cell is run as a formula; return how many.

    Raises:
        PluginError: When it cannot be written.
    """
    rows = []
    for one in contributions:
        shape, place = _placed(one)
        told = (one.kind, one.source_id, one.key, one.field, one.official_value, one.official_version, one.proposed_value)
        who = (one.author, one.organisation, one.created_at, one.state, one.reviewer, one.reviewed_at, one.review_note)
        names = (object_title(one), titled(one.field) if one.field else "", place)
        rows.append((one.uuid, *told, shape, one.reason, " | ".join(one.evidence), *who, *names))
    _write_csv(path, COLUMNS, rows)
    return len(rows)


def _placed(one: Contribution) -> tuple[str, str]:
    """Return the shape that a contribution proposes, "" for one that proposes none, and a point of its object (WKT)."""
    if one.geometry is None or one.geometry.is_empty:
        return "", ""
    return one.geometry.wkt if one.kind in (SHAPE, ADD) else "", one.geometry.representative_point().wkt


def write_standard(
    table: pd.DataFrame, contributions: Sequence[Contribution], standard: str, path: Path
) -> tuple[dict[str, str], list[cnig.Finding]]:
    """Write the objects that accepted contributions touch as a CSV in the columns of a CNIG standard.

    Fields that our tables do not hold are left empty. An object is dated by the decision on it; one that was added is
    credited to its author where the form said nothing.

    Args:
        table: The official table, with the columns of its source.
        contributions: Contributions; the accepted ones on the source of the standard count.
        standard: One of ``STANDARDS``.
        path: The file.

    Returns:
        The key of the row of each contribution that is in the file, by uuid; and every departure of the file from the
        standard, to be told: none when it conforms.

    Raises:
        PluginError: When nothing was accepted on that source, or the file cannot be written.
    """
    import pandas as pd

    source_id = STANDARDS[standard]
    laid = lay(table, source_id, contributions, WITH_ACCEPTED)
    marked = set(laid.marks["uuid"])
    by_key: dict[str, list[Contribution]] = {}
    for one in contributions:
        if one.uuid in marked:
            by_key.setdefault(one.key, []).append(one)
    keys = keys_of(laid.table, source_id)
    touched = [(key, row, by_key[key][-1]) for key, (_n, row) in zip(keys, laid.table.iterrows()) if key in by_key]
    rows = {key: cells for key, row, one in touched if (cells := _row(row, one, standard)) is not None}
    if not rows:
        raise _nothing(path)
    wanted = cnig.schema(standard)
    names = [field.name for field in wanted.fields]
    content = pd.DataFrame([[row.get(name, "") for name in names] for row in rows.values()], columns=names)
    _write_csv(path, names, [list(row.values()) for row in content.to_dict("records")])
    return {one.uuid: key for key in rows for one in by_key[key]}, cnig.validate(content, wanted)


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
    if row["object_id"].startswith(LOCAL) and kind.name == ESTABLISHMENT:  # our own id is no SIRET
        cells[names["siret"]] = ""
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
