"""The quality of the data behind a territory: what is held, of which vintage, how complete here, and what to do about it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ..enrichment.contribution import ACCEPTED, COMMENT, PROPOSED
from ..enrichment.local import LocalOverlay
from ..enrichment.touching import local_of
from ..geography.membership import basins_of
from ..geography.overlay import area_of
from ..language import labelled, listed, number, translate
from ..progress import check
from ..sources.catalogue import catalogue
from .land import locate
from .quality_cover import Cover, cover, held_sources
from .quality_grade import GRADES, age, cover_text, grade, grade_name, rule
from .theme import Theme

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.report import JoinReport
    from ..geography.territories import Territory
    from ..progress import Progress
    from ..provenance import Provenance
    from .views import Missing

COLUMNS = (
    "source_id", "title", "grade", "grade_name", "vintage", "coverage", "coverage_text", "hidden", "followed", "age",
    "reasons", "advice", "licence", "producer", "retrieved_at", "corrected", "proposed",
)  # fmt: skip


@dataclass(frozen=True)
class QualitySettings:
    """The data quality panel has nothing to choose."""


@dataclass(frozen=True)
class QualityView:
    """The data behind a territory.

    Attributes:
        territory: The territory.
        held: One row a source held that has to do with the territory, in the order of the catalogue: source_id, title, grade
            (letter), grade_name (in words), vintage (all of them, joined by ", "), coverage (share, NaN when it cannot be
            told), coverage_text (what it is a share of), hidden (share of secret or missing values, NaN when it has none),
            followed (share of commune codes of another vintage), age (years, NaN when it has none), reasons and advice
            (sentences, "" for none), licence, producer, retrieved_at (the latest), corrected and proposed (number of objects
            of the territory on which a correction or an addition is accepted, and proposed, whatever is read of them).
        statement: What to keep in mind, in words.
        rule: The rule of the grades, in words.
        reports: How the territory was composed, its basins found, its vacant sites located.
        sources: Where the data come from.
        missing: Nothing: what is not held is no fault of the data.
    """

    territory: Territory
    held: pd.DataFrame
    statement: str
    rule: str
    reports: tuple[JoinReport, ...]
    sources: tuple[Provenance, ...]
    missing: tuple[Missing, ...] = ()

    @property
    def ready(self) -> bool:
        """Tell that there is always something to draw: the communes are held."""
        return True


def diagnose(atlas: Atlas, territory: Territory, _settings: QualitySettings, progress: Progress) -> QualityView:
    """Return the quality of the data behind a territory.

    Raises:
        PluginError: When a source is held but unreadable.
        CancelledError: When the user asked to stop.
    """
    return on_day(atlas, territory, date.today(), progress)  # noqa: DTZ011 (a date of the officer's calendar)


def on_day(atlas: Atlas, territory: Territory, today: date, progress: Progress) -> QualityView:
    """Return the quality of the data behind a territory as seen on a day, from which ages are counted.

    Raises:
        PluginError: When a source is held but unreadable.
        CancelledError: When the user asked to stop.
    """
    import pandas as pd

    # What only local experts tell of is no official source, to be graded.
    wanted = [name for name in held_sources(atlas, territory, catalogue()) if atlas.workspace.has(name)]
    said, here = _said(atlas, territory), area_of(territory)
    rows: list[tuple[object, ...]] = []
    sources: list[Provenance] = []
    for place, source_id in enumerate(wanted):
        check(progress)
        progress.report(place / len(wanted), translate("TiDataviz", "Reading what each source tells of the territory"))
        held = atlas.workspace.sources(source_id)
        sources += (*held, *atlas.local(source_id, area=here))
        counts = tuple(len(said.get((source_id, state), ())) for state in (ACCEPTED, PROPOSED))
        rows.append((*_row(source_id, held, cover(atlas, territory, source_id), today), *counts))
    table = pd.DataFrame(rows, columns=list(COLUMNS))
    reports = [territory.report]
    if atlas.has("employment_basins"):
        reports.append(basins_of(atlas, territory).report)
    if atlas.has("vacant_land"):
        reports.append(locate(atlas, territory)[1])
    return QualityView(territory, table, _statement(table), rule(), tuple(reports), tuple(sources))


def _said(atlas: Atlas, territory: Territory) -> dict[tuple[str, str], set[str]]:
    """Return the keys of the objects of a territory that local experts correct or add, by source and state."""
    if not isinstance(atlas.overlay, LocalOverlay):
        return {}
    local = local_of(atlas, territory, atlas.overlay.contributions)
    found: dict[tuple[str, str], set[str]] = {}
    for one in local.every:
        if one.uuid in local.here and one.kind != COMMENT:
            found.setdefault((one.source_id, one.state), set()).add(one.key)
    return found


def _row(source_id: str, held: tuple[Provenance, ...], found: Cover, today: date) -> tuple[object, ...]:
    vintages = tuple(sorted({source.vintage for source in held} - {""}))
    years = age(source_id, vintages, today)
    given = grade(source_id, held, found, years)
    licences, producers = (
        listed(dict.fromkeys(getattr(source, name) for source in held if getattr(source, name)))
        for name in ("licence", "producer")
    )
    return (
        source_id,
        catalogue()[source_id].name(),
        given.letter,
        grade_name(given.letter),
        ", ".join(vintages),
        found.share,
        cover_text(found),
        found.hidden,
        found.followed,
        years,
        " ".join(given.reasons),
        " ".join(given.advice),
        licences,
        producers,
        max(source.retrieved_at for source in held),
    )


def _statement(table: pd.DataFrame) -> str:
    """Return how many sources have each grade, and the weakest with its reasons."""
    counts = table["grade"].value_counts()
    parts = [labelled(grade_name(letter), number(counts[letter])) for letter in GRADES if letter in counts]
    lines = [labelled(translate("TiDataviz", "Grades of the sources"), listed(parts))]
    weak = table[table["grade"].isin(("C", "D"))].sort_values("grade", ascending=False, kind="stable")
    if not len(weak):
        lines.append(translate("TiDataviz", "None of them is weak here."))
    lines += [labelled(row["title"], row["reasons"]) for row in weak.head(3).to_dict("records")]
    if table["corrected"].any():
        text = translate("TiDataviz", "Objects corrected or added here by local experts: {count} ({sources}).")
        touched = table[table["corrected"] > 0]
        lines.append(text.format(count=number(int(touched["corrected"].sum())), sources=listed(touched["title"])))
    unknown = sum(math.isnan(share) for share in table["coverage"])
    if unknown:
        text = translate("TiDataviz", "For {count} of them coverage cannot be told: they are graded on the rest.")
        lines.append(text.format(count=number(unknown)))
    return "\n".join(lines)


THEME = Theme("quality", QualitySettings, diagnose)
