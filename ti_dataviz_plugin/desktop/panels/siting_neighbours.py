"""Around the site looked at: what it has room for, who is near, and the exchanges that somebody confirmed or refuted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ...enrichment.links import Link, verdict_title
from ...enrichment.touching import short
from ...enrichment.touching import state_title as contribution_title
from ...errors import PluginError
from ...language import labelled, listed, number, translate
from ...siting.establishments import relation_title
from ...siting.ground import service_title
from ...siting.neighbours import source_names
from ...siting.titles import fact_text, range_text
from ...sources import naf
from .credits import Credits
from .data_table import DataTable
from .frame_model import Column
from .siting_room import RoomPart
from .widgets import Card, Fold, Heading, Note

if TYPE_CHECKING:
    import pandas as pd

    from ...siting.neighbours import Neighbourhood
    from ...siting.ranking import Ranking
    from ..local.desk import Desk
    from ..siting_work import SitingWork

_MOST_ROWS = 8


class AroundCard(Card):
    """Shows what surrounds the site that is looked at, once it is asked for."""

    def __init__(
        self, work: SitingWork, desk: Desk, told: Callable[[PluginError], None], parent: QWidget | None = None
    ) -> None:
        """Make an empty card."""
        super().__init__(parent)
        self._work, self._desk = work, desk
        self._found: Neighbourhood | None = None
        self.room = RoomPart(work, told, self)
        self.column.addWidget(self.room)
        self.column.addWidget(Heading(translate("TiDataviz", "Who is around it"), self, 1.0))
        self.note = Note("", self)
        self.near = QPushButton(translate("TiDataviz", "Look within 5 km"), self)
        self.near.clicked.connect(lambda _checked=False: work.look_around())
        name = translate("TiDataviz", "Sectors around the site")
        self.sectors = DataTable(name, _sector_columns(), told, self)
        for widget in (self.near, self.note, self.sectors):
            self.column.addWidget(widget)
        self.rule = Note("", self)
        self.column.addWidget(self.rule)
        self.establishments = self._table(translate("TiDataviz", "Establishments, one by one"), _neighbour_columns(), told)
        self.zones = self._table(translate("TiDataviz", "Activity zones and turnkey sites"), _zone_columns(), told)
        for table in (self.establishments, self.zones):
            table.correctable(lambda row: str(row.source_id), lambda row: str(row.key), desk)
        self.services = self._table(translate("TiDataviz", "Services told by economic sites"), _service_columns(), told)
        self.links = self._table(translate("TiDataviz", "Exchanges that people told of"), _link_columns(), told)
        self.record = QPushButton(translate("TiDataviz", "Record an exchange…"), self)
        self.record.setToolTip(
            translate("TiDataviz", "Confirmed or refuted, with its source: a contribution, reviewed like any other")
        )
        self.record.clicked.connect(lambda _checked=False: self.open_form())
        self.column.addWidget(self.record)
        self.credits = Credits(self)
        self.column.addWidget(self.credits)
        self._shown = (self.sectors, self.rule, *self._folds(), self.record, self.credits)

    def _table(self, title: str, columns: list[Column], told: Callable[[PluginError], None]) -> DataTable:
        fold = Fold(title, self)
        table = DataTable(title, columns, told, fold)
        fold.column.addWidget(table)
        self.column.addWidget(fold)
        return table

    def _folds(self) -> list[QWidget]:
        tables = (self.establishments, self.zones, self.services, self.links)
        return [fold for table in tables for fold in [table.parentWidget().parentWidget()]]

    def show_site(self, ranking: Ranking, row: int) -> None:
        """Show what a row of a ranking has room for, and let its neighbours be asked for where it has a place."""
        site = ranking.site(row)
        self.room.show_site(ranking, row)
        self.near.setEnabled(site.geometry is not None and not site.geometry.is_empty)

    def show_around(self, found: Neighbourhood | PluginError | None) -> None:
        """Show who is around, why that is not known, or nothing yet."""
        known = found is not None and not isinstance(found, PluginError)
        self._found = found if known else None  # type: ignore[assignment]
        for widget in self._shown:
            widget.setVisible(known)
        self.near.setVisible(not known)
        self.note.setText(str(found) if isinstance(found, PluginError) else "")
        if self._found is not None:
            self._fill(self._found)
        self.note.setVisible(bool(self.note.text()))

    def _fill(self, found: Neighbourhood) -> None:
        self.note.setText(around_text(found))
        self.rule.setText("\n".join(text for text in (rule_text(found), limits_text(found)) if text))
        self.rule.setVisible(bool(self.rule.text()))
        self.sectors.fill(found.sectors, _MOST_ROWS)
        self.establishments.fill(found.neighbours.drop(columns="geometry"), _MOST_ROWS)
        self.zones.fill(found.zones, _MOST_ROWS)
        self.services.fill(found.services, _MOST_ROWS)
        self.links.fill(links_table(found.links), _MOST_ROWS)
        counts = [len(part) for part in (found.sectors, found.neighbours, found.zones, found.services)]
        for widget, count in zip((self.sectors, *self._folds()), (*counts, len(found.links))):
            widget.setVisible(count > 0)
        self.record.setEnabled(len(found.neighbours) > 1)
        self.credits.fill(found.sources)

    def open_form(self) -> Any:
        """Open the form of an exchange between two of the establishments found."""
        from ..local.link_form import LinkForm

        if self._found is None or len(self._found.neighbours) < 2:
            return None
        form = LinkForm(self._found.neighbours, self._desk.add, self.window())
        form.show()
        return form


def around_text(found: Neighbourhood) -> str:
    """Return what this is not, how many are around, and how large the establishments of the communes are."""
    counts = found.neighbours["source_id"].value_counts()
    held = [source for source in ("installations", "economic_sites") if source not in found.missing]
    texts = {
        "installations": translate("TiDataviz", "{count} classified installations"),
        "economic_sites": translate("TiDataviz", "{count} establishments told by economic sites or by local experts"),
    }
    lines = []
    if held:
        told = [texts[source].format(count=number(int(counts.get(source, 0)))) for source in held]
        text = translate("TiDataviz", "Within {distance} km, in a straight line: {counts}.")
        lines.append(text.format(distance=number(found.radius_m / 1000), counts=listed(told)))
    if found.size_year:
        lines.append(sizes_text(found.sizes, found.size_year))
    return "\n".join((found.notice, *lines))


def limits_text(found: Neighbourhood) -> str:
    """Return what is not known of the neighbours, and why."""
    lines = []
    for sources, text in (
        (found.cut, translate("TiDataviz", "At least so many, since the extract held ends nearer than that: {sources}.")),
        (found.untold, translate("TiDataviz", "Not known, since the extract held does not reach the site: {sources}.")),
        (found.missing, translate("TiDataviz", "Not on this computer: {sources}.")),
    ):
        if sources:
            lines.append(text.format(sources=listed(source_names(sources))))
    if found.without_place:
        text = translate("TiDataviz", "{count} establishments of the files held have no place, and are not counted.")
        lines.append(text.format(count=number(found.without_place)))
    return "\n".join(lines)


def sizes_text(sizes: pd.DataFrame, year: int) -> str:
    """Return how large the establishments of the communes around are, all activities together."""
    by_class = sizes.set_index("size_class")["establishments"]
    large = by_class[[name for name in ("50-99", "100-199", "200-499", "500+") if name in by_class.index]].sum()
    text = translate(
        "TiDataviz",
        "In the communes that this distance meets: {total} establishments of all activities, {large} of them with 50 "
        "employees or more ({year}).",
    )
    return text.format(total=number(float(by_class.get("total", float("nan")))), large=number(float(large)), year=year)


def rule_text(found: Neighbourhood) -> str:
    """Return what the columns of the sectors are, and how relations were learnt."""
    lines = []
    if found.place and found.year:
        text = translate("TiDataviz", "Jobs and location quotients are those of {place} in {year}, against all EPCI held.")
        lines.append(text.format(place=found.place, year=found.year))
    if not found.activity:
        lines.append(
            translate("TiDataviz", "State the activity of the project in the brief: sectors are then compared to it.")
        )
    elif found.learnt_from:
        text = translate(
            "TiDataviz",
            "Project: {activity}. A sector goes with it when it is among the quarter of the sectors that most often have "
            "their speciality in the same EPCI ({count} EPCI): no more than a likeness.",
        )
        name = labelled(found.activity[:2], naf.title(found.activity[:2]))
        lines.append(text.format(activity=name, count=number(found.learnt_from)))
    return "\n".join(lines)


def links_table(links: tuple[Link, ...]) -> pd.DataFrame:
    """Return exchanges as rows: ends, what, verdict, state, who, when and on whose word."""
    import pandas as pd

    rows = [
        (
            one.one.title,
            one.other.title,
            one.what,
            verdict_title(one.verdict),
            contribution_title(one.told.state),
            one.told.author,
            one.told.created_at[:10],
            short("; ".join((one.told.reason, *one.told.evidence))),
        )
        for one in links
    ]
    return pd.DataFrame(rows, columns=["one", "other", "what", "verdict", "state", "author", "at", "source"])


def _metres(row: Any, name: str) -> str:
    metres = getattr(row, name)
    return fact_text("m", metres, metres) if metres == metres else ""  # noqa: PLR0124 (NaN is unlike itself)


def _sector_columns() -> list[Column]:
    def jobs(row: Any) -> str:
        return "" if row.jobs_max != row.jobs_max else range_text(row.jobs_min, row.jobs_max)

    def quotient(row: Any) -> str:
        return "" if row.quotient_max != row.quotient_max else range_text(row.quotient_min, row.quotient_max, 1)

    return [
        Column(
            translate("TiDataviz", "Sector"),
            lambda row: labelled(row.sector, row.sector_name) if row.sector else row.sector_name,
            widest=150,
        ),
        Column(translate("TiDataviz", "For the project"), lambda row: relation_title(row.relation)),
        Column(
            translate("TiDataviz", "Around"),
            lambda row: number(row.installations + row.establishments),
            lambda row: row.installations + row.establishments,
            right=True,
            tooltip=translate("TiDataviz", "Installations and establishments within 5 km"),
        ),
        Column(
            translate("TiDataviz", "Nearest"), lambda row: _metres(row, "nearest_m"), lambda row: row.nearest_m, right=True
        ),
        Column(
            translate("TiDataviz", "Installations"),
            lambda row: number(row.installations),
            lambda row: row.installations,
            right=True,
            tooltip=translate("TiDataviz", "Classified installations within 5 km"),
        ),
        Column(
            translate("TiDataviz", "Establishments"),
            lambda row: number(row.establishments),
            lambda row: row.establishments,
            right=True,
            tooltip=translate("TiDataviz", "Of economic sites, or added by local experts; one may be an installation too"),
        ),
        Column(translate("TiDataviz", "Jobs"), jobs, lambda row: row.jobs_max, right=True),
        Column(
            translate("TiDataviz", "Location quotient"),
            quotient,
            lambda row: row.quotient_max,
            right=True,
            tooltip=translate("TiDataviz", "Above 1, the sector weighs more here than in all the EPCI held"),
        ),
    ]


def _neighbour_columns() -> list[Column]:
    return [
        Column(translate("TiDataviz", "Name"), lambda row: row.name or row.key, widest=190),
        Column(translate("TiDataviz", "Activity"), lambda row: row.activity or translate("TiDataviz", "not told")),
        Column(translate("TiDataviz", "For the project"), lambda row: relation_title(row.relation)),
        Column(
            translate("TiDataviz", "Distance"),
            lambda row: _metres(row, "distance_m"),
            lambda row: row.distance_m,
            right=True,
        ),
        Column(translate("TiDataviz", "Known as"), lambda row: row.what, widest=160),
        Column(translate("TiDataviz", "Commune"), lambda row: row.commune_name, widest=140),
        Column(
            translate("TiDataviz", "Told by"),
            lambda row: translate("TiDataviz", "local expert") if row.local else source_names((row.source_id,))[0],
            widest=180,
        ),
    ]


def _zone_columns() -> list[Column]:
    return [
        Column(translate("TiDataviz", "Name"), lambda row: row.name or translate("TiDataviz", "not told"), widest=220),
        Column(translate("TiDataviz", "Kind"), lambda row: row.what, widest=180),
        Column(
            translate("TiDataviz", "Distance"),
            lambda row: _metres(row, "distance_m"),
            lambda row: row.distance_m,
            right=True,
        ),
        Column(translate("TiDataviz", "Commune"), lambda row: row.commune_name, widest=150),
    ]


def _service_columns() -> list[Column]:
    return [
        Column(translate("TiDataviz", "Service"), lambda row: service_title(row.service)),
        Column(
            translate("TiDataviz", "Sites that have it"), lambda row: number(row.sites), lambda row: row.sites, right=True
        ),
        Column(translate("TiDataviz", "Nearest"), lambda row: row.name, widest=220),
        Column(
            translate("TiDataviz", "Distance"),
            lambda row: _metres(row, "distance_m"),
            lambda row: row.distance_m,
            right=True,
        ),
    ]


def _link_columns() -> list[Column]:
    return [
        Column(translate("TiDataviz", "Between"), lambda row: row.one, widest=150),
        Column(translate("TiDataviz", "And"), lambda row: row.other, widest=150),
        Column(translate("TiDataviz", "What"), lambda row: row.what, widest=150),
        Column(translate("TiDataviz", "Verdict"), lambda row: row.verdict),
        Column(translate("TiDataviz", "State"), lambda row: row.state),
        Column(translate("TiDataviz", "Told by"), lambda row: row.author),
        Column(translate("TiDataviz", "On"), lambda row: row.at),
        Column(translate("TiDataviz", "Reason and source"), lambda row: row.source, widest=300),
    ]
