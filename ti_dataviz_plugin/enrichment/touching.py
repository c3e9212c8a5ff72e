"""Which contributions touch a territory, and how often each source had to be corrected: what its producer should hear."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from ..language import counted, labelled, translate
from . import figures
from .contribution import (
    ACCEPTED,
    ADD,
    COMMENT,
    GONE,
    INDICATOR,
    PROPOSED,
    REFUSED,
    SHAPE,
    STATES,
    VALUE,
    WITHDRAWN,
    added_fields,
)  # fmt: skip
from .overlay import keys_of
from .values import shown as shown_value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import pandas as pd
    from shapely.geometry.base import BaseGeometry

    from ..geography.atlas import Atlas
    from ..geography.territories import Territory
    from .contribution import Contribution

_DIRECTIONS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")

DataFrame = TypeVar("DataFrame", bound="pd.DataFrame")

_REACHING = ("activity_zones", "natura2000", "protected_areas", "risk_plans", "rail_lines", "roads")
"""Sources whose objects reach over several territories, and count in each."""


@dataclass(frozen=True)
class Local:
    """What local experts say of a workspace, seen from one territory.

    Attributes:
        every: All contributions of the file.
        here: The uuids of those whose object lies in the territory, or belongs to one of its communes.
        conflicts: How many conflicts of merges nobody has resolved yet.
    """

    every: tuple[Contribution, ...] = ()
    here: frozenset[str] = frozenset()
    conflicts: int = 0

    def of(self, source_ids: Iterable[str]) -> tuple[Contribution, ...]:
        """Return those that speak of the territory and of some sources, and still stand."""
        wanted = set(source_ids)
        return tuple(one for one in self.every if one.active and one.uuid in self.here and one.source_id in wanted)


def local_of(atlas: Atlas, territory: Territory, contributions: Sequence[Contribution]) -> Local:
    """Return which contributions speak of a territory: by their own shape, its place or its commune."""
    communes = frozenset(territory.communes["commune"])
    here = placed(atlas, contributions, territory.boundary, communes)
    here |= {
        one.uuid for one in contributions if one.source_id == figures.SOURCE and _on_figure_of(one, territory, communes)
    }
    return Local(tuple(contributions), here)


def placed(
    atlas: Atlas, contributions: Iterable[Contribution], boundary: BaseGeometry, communes: frozenset[str]
) -> frozenset[str]:
    """Return the uuids of the contributions on objects that lie in an area, before or after, or belong to its communes.

    A site lies where its middle is; a perimeter, a line or a zone wherever it reaches.

    Args:
        atlas: The atlas.
        contributions: Contributions; those on figures have no place.
        boundary: The area, EPSG:4326.
        communes: Codes of communes.
    """
    import shapely

    shapely.prepare(boundary)
    return frozenset(
        uuid
        for uuid, (shapes, commune) in _places(atlas, contributions).items()
        if commune in communes or any(boundary.intersects(shape) for shape in shapes)
    )


def communes_of(atlas: Atlas, contributions: Iterable[Contribution]) -> dict[str, frozenset[str]]:
    """Return the communes in which the object of each contribution lies, before or after, by uuid; see ``placed``."""
    found = {}
    for uuid, (shapes, commune) in _places(atlas, contributions).items():
        rows = sorted({row for shape in shapes for row in atlas.communes.sindex.query(shape, predicate="intersects")})
        found[uuid] = frozenset({*atlas.communes["commune"].iloc[rows], *filter(None, (commune,))})
    return found


def _places(atlas: Atlas, contributions: Iterable[Contribution]) -> dict[str, tuple[list[BaseGeometry], str]]:
    """Return where the object of each contribution lies, before and after, and the commune that the files give it."""
    by_source: dict[str, list[Contribution]] = {}
    for one in contributions:
        if one.source_id != figures.SOURCE:
            by_source.setdefault(one.source_id, []).append(one)
    found: dict[str, tuple[list[BaseGeometry], str]] = {}
    for source_id, items in by_source.items():
        rows = _objects(atlas, source_id, {one.key for one in items})
        for one in items:
            shape, commune = rows.get(one.key, (None, ""))
            shapes = [each for each in (one.geometry, shape) if each is not None and not each.is_empty]
            places = shapes if source_id in _REACHING else [each.representative_point() for each in shapes]
            found[one.uuid] = (places, commune or added_fields(one).get("commune", ""))
    return found


def _on_figure_of(one: Contribution, territory: Territory, communes: frozenset[str]) -> bool:
    level, programme, code, _year = figures.place_of(one)
    return (level, programme, code) == territory.key or (level == "commune" and code in communes)


def _objects(atlas: Atlas, source_id: str, keys: set[str]) -> dict[str, tuple[BaseGeometry | None, str]]:
    """Return the shape and the present commune of the objects of some keys, as the official table has them."""
    table = official_rows(atlas, source_id, keys)
    codes = list(table["commune"]) if "commune" in table.columns else [""] * len(table)
    current, _lines = atlas.history.match([code for code in codes if code])
    shapes = list(table["geometry"]) if "geometry" in table.columns else [None] * len(table)
    return {key: (shape, current.get(code) or code) for key, shape, code in zip(table["_key"], shapes, codes)}


def official_rows(atlas: Atlas, source_id: str, keys: set[str]) -> pd.DataFrame:
    """Return the official rows of some keys, with their keys in ``_key``."""
    table = atlas.official(source_id)
    found = atlas.memo(("official keys", source_id), lambda: keys_of(table, source_id), lasting=True)
    wanted = found.isin(keys)
    return table[wanted].assign(_key=found[wanted])


def corrected_per_source(contributions: Iterable[Contribution]) -> pd.DataFrame:
    """Return what was corrected, by source and by thing: the quality report that a producer can use.

    Returns:
        source_id, subject (column; "" for whole objects and shapes), kind, then one column for each state with the number of
        contributions, and objects (number of different objects). The most often corrected first.
    """
    import pandas as pd

    rows = [(one.source_id, one.kind, one.field, one.state, one.key) for one in contributions]
    table = pd.DataFrame(rows, columns=["source_id", "kind", "subject", "state", "key"])
    counts = [
        (source_id, kind, subject, *((group["state"] == state).sum() for state in STATES), group["key"].nunique())
        for (source_id, kind, subject), group in table.groupby(["source_id", "kind", "subject"])
    ]
    result = pd.DataFrame(counts, columns=["source_id", "kind", "subject", *STATES, "objects"])
    return result.sort_values(["objects", "source_id"], ascending=[False, True], ignore_index=True)


def summary(contributions: Sequence[Contribution]) -> str:
    """Return how many contributions are accepted and proposed, in words; "" when there is none."""
    accepted = sum(one.state == ACCEPTED for one in contributions)
    proposed = sum(one.state == PROPOSED for one in contributions)
    told = states_text(accepted, proposed)
    return labelled(translate("TiDataviz", "Local expertise"), told) if told else ""


def states_text(accepted: int, proposed: int) -> str:
    """Return how many contributions are accepted and how many proposed, in words; "" when there is none."""
    parts = []
    if accepted:
        one, many = translate("TiDataviz", "1 accepted"), translate("TiDataviz", "{count} accepted")
        parts.append(counted(accepted, one, many))
    if proposed:
        one, many = translate("TiDataviz", "1 proposed"), translate("TiDataviz", "{count} proposed")
        parts.append(counted(proposed, one, many))
    return ", ".join(parts)


def kind_title(kind: str) -> str:
    """Return what a kind of contribution does, in the language of the interface."""
    return {
        VALUE: translate("TiDataviz", "corrects a value"),
        SHAPE: translate("TiDataviz", "corrects the place or the shape"),
        ADD: translate("TiDataviz", "adds an object"),
        GONE: translate("TiDataviz", "says that the object is gone"),
        COMMENT: translate("TiDataviz", "comments"),
        INDICATOR: translate("TiDataviz", "gives a local value"),
    }.get(kind, kind)


def state_title(state: str) -> str:
    """Return a state in the language of the interface."""
    return {
        PROPOSED: translate("TiDataviz", "proposed"),
        ACCEPTED: translate("TiDataviz", "accepted"),
        REFUSED: translate("TiDataviz", "refused"),
        WITHDRAWN: translate("TiDataviz", "withdrawn"),
    }.get(state, state)


def mark_texts(marks: pd.DataFrame, titles: dict[str, str]) -> dict[str, str]:
    """Return what to say of each object that is touched, by its key: who, when, why.

    Args:
        marks: As ``overlay.lay`` returns them.
        titles: Names of columns, by column; a column that is not there bears its own name.
    """
    whole = translate("TiDataviz", "{state} on {date}, {author}: {kind}. {reason}")
    value = translate("TiDataviz", "{state} on {date}, {author}: {field} was “{official}”. {reason}")
    texts: dict[str, list[str]] = {}
    for record in marks.to_dict("records"):
        row = {str(name): str(cell) for name, cell in record.items()}
        who = " – ".join(short(part, 60) for part in (row["author"], row["organisation"]) if part)
        told = {"state": state_title(row["state"]), "date": row["at"], "author": who, "reason": short(row["reason"])}
        if row["kind"] == VALUE:
            field = titles.get(row["field"]) or row["field"]
            text = value.format(field=field, official=short(row["official"]), **told)
        else:
            text = whole.format(kind=kind_title(row["kind"]), **told)
        if record["moved"]:
            text = translate("TiDataviz", "{text} The official file has changed since.").format(text=text)
        texts.setdefault(row["key"], []).append(text)
    return {key: "\n".join(lines) for key, lines in texts.items()}


def comment_texts(contributions: Iterable[Contribution], source_id: str) -> dict[str, str]:
    """Return the comments that stand on the objects of a source, by key: who, when, what."""
    texts: dict[str, list[str]] = {}
    for one in contributions:
        if one.kind == COMMENT and one.active and one.source_id == source_id:
            texts.setdefault(one.key, []).append(told(one))
    return {key: "\n".join(lines) for key, lines in texts.items()}


def standing_texts(contributions: Iterable[Contribution], titled: Callable[[str], str] = str) -> dict[str, str]:
    """Return what contributions say of their objects, by key: who, when, what, in which state, why.

    Args:
        contributions: Those to tell of, all on one source.
        titled: Returns the name of a column as people know it.
    """
    value = translate("TiDataviz", "{state} on {date}, {author}: {field} should be “{value}”. {reason}")
    texts: dict[str, list[str]] = {}
    for one in contributions:
        if one.kind == VALUE:
            line = told(one, value, shown_value(one.source_id, one.field, one.proposed_value), titled(one.field))
        else:
            line = told(one)
        texts.setdefault(one.key, []).append(line)
    return {key: "\n".join(lines) for key, lines in texts.items()}


def waiting_texts(
    contributions: Iterable[Contribution], source_id: str, titled: Callable[[str], str] = str
) -> dict[str, str]:
    """Return what is proposed on the objects of a source, and changes nothing until it is accepted, by key."""
    of_source = (one for one in contributions if one.source_id == source_id and one.kind != COMMENT)
    return standing_texts((one for one in of_source if one.state == PROPOSED), titled)


def rivals(contributions: Iterable[Contribution]) -> dict[str, tuple[Contribution, ...]]:
    """Return, for each contribution that still stands and is not alone on its thing, the others: one of them is too many."""
    by_target: dict[tuple[str, ...], list[Contribution]] = {}
    for one in contributions:
        if one.active and one.kind != COMMENT:
            by_target.setdefault(one.target, []).append(one)
    return {
        one.uuid: tuple(other for other in group if other is not one)
        for group in by_target.values()
        if len(group) > 1
        for one in group
    }


def figure_texts(contributions: Iterable[Contribution]) -> dict[tuple[str, str, str, str], str]:
    """Return what stands on figures, by indicator, level, programme and code of the place: who, when, what."""
    value = translate("TiDataviz", "{state} on {date}, {author}: local value {value}. {reason}")
    texts: dict[tuple[str, str, str, str], list[str]] = {}
    for one in contributions:
        if not one.active or one.source_id != figures.SOURCE:
            continue
        line = told(one)
        if one.kind == INDICATOR:
            written = str(one.extra.get("written") or one.proposed_value)
            vintage = str(one.extra.get("vintage", ""))
            line = told(one, value, f"{written} ({vintage})" if vintage else written)
        texts.setdefault((one.field, *figures.place_of(one)[:3]), []).append(line)
    return {key: "\n".join(lines) for key, lines in texts.items()}


def told(one: Contribution, template: str = "", value: str = "", field: str = "") -> str:
    """Return who says a thing, when, in which state and why, on one line.

    Args:
        one: The contribution.
        template: Its words, by default those of its kind.
        value: What ``{value}`` stands for in the words.
        field: What ``{field}`` stands for in them.
    """
    text = template or translate("TiDataviz", "{state} on {date}, {author}: {kind}. {reason}")
    who = by_whom(one)
    at = (one.reviewed_at or one.modified_at)[:10]
    said = {"state": state_title(one.state), "date": at, "author": who, "kind": kind_title(one.kind)}
    return text.format(**said, reason=short(one.reason), value=short(value, 200), field=field)


def by_whom(one: Contribution) -> str:
    """Return who says a thing, and for whom."""
    return " – ".join(short(part, 60) for part in (one.author, one.organisation) if part)


def with_marks(atlas: Atlas, source_id: str, rows: DataFrame) -> DataFrame:
    """Return rows of a source with what was changed of each in ``local_expertise``; as they are when nothing was."""
    marks = atlas.marks(source_id)
    if marks is None or not len(rows):
        return rows
    texts = mark_texts(marks, {})
    told = [texts.get(key, "") for key in keys_of(rows, source_id)]
    place = list(rows.columns).index("geometry") if "geometry" in rows.columns else len(rows.columns)
    result = rows.copy()
    result.insert(place, "local_expertise", told)
    return result


def object_title(one: Contribution) -> str:
    """Return how people know the object of a contribution: its name where one is told, else its key."""
    fields = added_fields(one)
    return short(fields.get("name") or fields.get("site_name") or str(one.extra.get("title") or one.key), 60)


def short(text: str, most: int = 240) -> str:
    """Return a text on one line, cut where it would fill the screen; the whole text stays in the file.

    Marks of direction are left out: one that is not closed would turn round what stands after the text.
    """
    line = " ".join(_DIRECTIONS.sub("", text[: 4 * most]).split())
    return line if len(line) <= most and len(text) <= 4 * most else f"{line[:most]}…"
