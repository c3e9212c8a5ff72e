"""Siting: a brief, what excludes a site, weighted criteria; the sites ranked, with how sure that is, beside the map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from ...language import labelled, listed, number, translate
from ...siting.candidates import KINDS, USER
from ...siting.study import TEMPLATES, template_title
from ...siting.titles import kind_title, short_title, site_title, vintages_text
from ..local.site_said import SiteSaid
from .chart_card import ChartCard
from .credits import Credits
from .data_table import DataTable
from .panel import Panel
from .siting_bar import SitingBar, state_line
from .siting_brief import BriefForm
from .siting_criteria import CriteriaForm
from .siting_list import LISTED, fit_names, layer_text, list_columns, rests_on_text, summary_text
from .siting_neighbours import AroundCard
from .siting_rules import RulesForm
from .siting_served import ServedCard
from .siting_site import CompareTick, SiteCard
from .widgets import Fold, Grid, Note, as_text, tab_before

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QResizeEvent

    from ...diagnosis.views import Dossier
    from ...errors import PluginError
    from ...siting.ranking import Ranking
    from ...siting.study import Study
    from .panel import Actions

_MOST_ROWS = 10
_NARROWEST_CHART = 380
_NARROWEST_BUTTON, _GAP = 98, 6
_AROUND, _ROW = 104, 26  # pixels: title, legend and axis; one site
_CRITERION = 34
_NARROWEST_CHIP = 190
_CHIP_LONGEST = 24  # characters
_DUEL = 34  # pixels: one line of who beats whom


class SitingPanel(Panel):
    """Draws the ranking of the study under way; sites are chosen in the list, in the charts or on the map."""

    def __init__(self, actions: Actions, told: Callable[[PluginError], None], parent: QWidget | None = None) -> None:
        """Make the empty page."""
        super().__init__(actions, told, parent)
        self.work, self.files, self.map = actions.siting, actions.siting_files, actions.siting_layer
        self._seen: object = None
        self._compared: list[tuple[str, str, str]] | None = None
        self.bar = SitingBar(self)
        self.bar.asked.connect(self._go_to)
        self.column.addWidget(self._buttons())
        self.refused = self.note()
        self.refused.hide()
        self.title = self.section("")
        self.searched = self.note()
        work = self.work
        self.brief = self._fold(translate("TiDataviz", "The project"), lambda parent: BriefForm(work, told, parent))
        self.rules = self._fold(translate("TiDataviz", "Exclusions"), lambda parent: RulesForm(work, told, parent))
        title = translate("TiDataviz", "Criteria and weights")
        self.criteria = self._fold(title, lambda parent: CriteriaForm(work, told, parent))
        self.make_body()
        self._make_results()
        self.pin(self.bar)
        self.work.studyChanged.connect(self._on_study)
        self.work.refused.connect(self._on_refused)
        self.work.rankingChanged.connect(self._on_ranking)
        self.work.chosenChanged.connect(self._on_chosen)
        self.work.aroundChanged.connect(self._on_around)

    def _buttons(self) -> Grid:
        row = Grid(_NARROWEST_BUTTON, self.inside, _GAP, balanced=True)
        self.new = QPushButton(translate("TiDataviz", "New"), self.inside)
        menu = QMenu(self.new)
        menu.aboutToShow.connect(lambda: self._fill_templates(menu))
        self.new.setMenu(menu)
        opened = QPushButton(translate("TiDataviz", "Open…"), self.inside)
        opened.clicked.connect(self.files.ask_open)
        saved = QPushButton(translate("TiDataviz", "Save"), self.inside)
        saving = QMenu(saved)
        saving.addAction(translate("TiDataviz", "Save the study…"), self.files.ask_save)
        saving.addAction(translate("TiDataviz", "Keep as a template"), self.files.save_template)
        saving.addSeparator()
        saving.addAction(translate("TiDataviz", "Ranked sites, GeoPackage…"), lambda: self.files.ask_export("gpkg"))
        saving.addAction(translate("TiDataviz", "Ranked sites, CSV…"), lambda: self.files.ask_export("csv"))
        saving.addAction(translate("TiDataviz", "CNIG “Friches”…"), lambda: self.files.ask_inventory("friches"))
        economic = translate("TiDataviz", "CNIG “Sites économiques”…")
        saving.addAction(economic, lambda: self.files.ask_inventory("economic"))
        saved.setMenu(saving)
        self.show_map = QPushButton(
            QgsApplication.getThemeIcon("/mActionAddOgrLayer.svg"), translate("TiDataviz", "On the map"), self.inside
        )
        self.show_map.setToolTip(translate("TiDataviz", "Show the sites on the map"))
        self.show_map.setAccessibleName(self.show_map.toolTip())
        self.show_map.clicked.connect(self.map.show)
        row.place([self.new, opened, saved, self.show_map])
        return row

    def _fill_templates(self, menu: QMenu) -> None:
        from ..siting_files import own_templates, own_title

        menu.clear()
        if self.work.before is not None:
            text = translate("TiDataviz", "Back to “{title}”").format(title=self.work.before[0])
            menu.addAction(text.replace("&", "&&"), self.work.go_back)
            menu.addSeparator()
        for name in TEMPLATES:
            menu.addAction(template_title(name), lambda name=name: self.work.begin(name))
        own = [(own_title(path).replace("&", "&&"), path) for path in own_templates()]
        if not own:
            return
        menu.addSeparator()
        for title, path in own:
            menu.addAction(title, lambda path=path: self.files.open_template(path))
        away = menu.addMenu(translate("TiDataviz", "Remove a template"))
        for title, path in own:
            away.addAction(title, lambda path=path: self.files.remove_template(path))

    def _fold(self, title: str, make: Callable[[QWidget], Any]) -> Any:
        """Add a form that folds; it is made after its title, so that Tab reaches the title first."""
        fold = Fold(title, self.inside)
        form = make(fold.body)
        fold.column.addWidget(form)
        form.fold = fold
        self.column.addWidget(fold)
        return form

    def _make_results(self) -> None:
        self.heading = self.section("")
        self.summary = Note("", self.body)
        self.column.addWidget(self.summary)
        name = translate("TiDataviz", "Ranked sites")
        self.sites = DataTable(name, list_columns(), self.told, self.body, filtered=True)
        self.sites.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # long names of one inventory begin alike
        self.sites.setToolTip(translate("TiDataviz", "Click a site to look at it"))
        self.sites.picked.connect(lambda row: self.work.choose(f"{row.kind}/{row.site_id}"))
        for table in (self.sites, self.rules.table):
            table.correctable_sites(self.actions_of_dock.desk)
        self.column.addWidget(self.sites)
        self.compare = CompareTick(self.work, self.body)  # beside the list: four sites are taken without leaving it
        self.column.addWidget(self.compare)
        self.rests_on = Note("", self.body)
        self.column.addWidget(self.rests_on)
        charts = Grid(_NARROWEST_CHART, self.body)
        self.scores, self.shares = ChartCard(_AROUND, self.told, charts), ChartCard(_AROUND, self.told, charts)
        for card in (self.scores, self.shares):
            card.figure.picked.connect(self.work.choose)
        charts.place([self.scores, self.shares])
        self.column.addWidget(charts)
        self.looked_at = self.section(translate("TiDataviz", "The site looked at"))
        self.site = SiteCard(self.work, self.actions_of_dock.zoom_to_site, self.body)
        self.column.addWidget(self.site)
        desk, zoom = self.actions_of_dock.desk, self.actions_of_dock.zoom_to_site
        self.served = ServedCard(self.actions_of_dock.siting_served, desk, zoom, self.told, self.body)
        self.column.addWidget(self.served)
        self.around = AroundCard(self.work, self.actions_of_dock.desk, self.told, self.body)
        self.column.addWidget(self.around)
        self.said = SiteSaid(self.actions_of_dock.desk, self.body)
        self.column.addWidget(self.said)
        self.compared = self.section(translate("TiDataviz", "Side by side"))
        self.chips = Grid(_NARROWEST_CHIP, self.body, 4)
        self.column.addWidget(self.chips)
        self.profile, self.duels = ChartCard(_AROUND, self.told, self.body), ChartCard(_AROUND, self.told, self.body)
        self.column.addWidget(self.profile)
        self.column.addWidget(self.duels)
        self.section(translate("TiDataviz", "Sources"))
        self.credits = Credits(self.body)
        self.column.addWidget(self.credits)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names of the sites the room that the other first columns leave."""
        super().resizeEvent(event)
        self._fit_names()

    def _fit_names(self) -> None:
        fit_names(self.sites.view)

    def show_dossier(self, dossier: Dossier) -> None:
        """Search the territory of the dock, if the study does."""
        held = {kind for kind in KINDS if self.work.holds(kind)}
        self.brief.show_dossier(dossier, held)
        self.work.look_at(dossier.territory.key)
        self._on_ranking()

    def _on_refused(self, error: PluginError) -> None:
        """Say above the study that stays why another one was not opened."""
        self.refused.setText(translate("TiDataviz", "Not opened: {problem}").format(problem=error))
        self.refused.show()

    def _on_study(self) -> None:
        study = self.work.study
        self.refused.hide()
        if study is None:
            return
        self.title.setText(study.title)
        self.searched.setText(self._searched(study))
        for form in (self.brief, self.rules, self.criteria):
            form.show_study(study)

    def _searched(self, study: Study) -> str:
        """Return which sites a study ranks, and where it looks for them."""
        kinds = listed([kind_title(kind) for kind in study.sites])
        if study.sites == (USER,):
            return labelled(kinds, layer_text(study.layer, self.work.sites))
        place = ", ".join(study.departments) if study.departments else ""
        if not place and study.territory[0]:
            place = self.work.place_name()
        text = translate("TiDataviz", "{sites}, in: {place}")
        return text.format(sites=kinds, place=place or translate("TiDataviz", "all of France"))

    def _on_ranking(self) -> None:
        """Draw the ranking, say why there is none, or that it is under way."""
        ranking, error = self.work.ranking, self.work.error
        self.show_map.setEnabled(ranking is not None)
        self.bar.tell(self._state())
        if self.work.measuring():
            self.show_body(translate("TiDataviz", "The sites are being ranked…"))
            self._seen = None
            return
        if ranking is None:
            self.show_body(str(error) if error is not None else translate("TiDataviz", "No study yet."))
            return
        if ranking is self._seen:
            return
        self._seen = ranking
        self.show_body("")
        self._fill(ranking)
        self._on_chosen()

    def _state(self) -> str:
        """Return in a line what became of the study: its ranking, why there is none, or that it is under way."""
        ranking, error = self.work.ranking, self.work.error
        if self.work.measuring():
            return translate("TiDataviz", "The sites are being ranked…")
        if error is not None:
            return f"⚠ {error}"
        return state_line(ranking) if ranking is not None else translate("TiDataviz", "No study yet.")

    def _go_to(self, part: str) -> None:
        """Show a part of the page at its top, unfolded, and give it the keyboard."""
        forms = {"brief": self.brief, "rules": self.rules, "criteria": self.criteria}
        if part in forms:
            fold = forms[part].fold
            fold.head.setChecked(True)
            shown, taking = fold, fold.head
        else:
            shown, taking = {
                "sites": (self.heading, self.sites.view),
                "site": (self.looked_at, self.site.zoom),
                "compared": (self.compared, self.profile),
            }[part]
        taking.setFocus()
        QTimer.singleShot(0, lambda: self.show_top(shown))  # once what was unfolded is laid out

    def _fill(self, ranking: Ranking) -> None:
        table = ranking.table
        text = translate("TiDataviz", "Sites not excluded: {count}")
        self.heading.setText(text.format(count=number(int((table["rank"] > 0).sum()))))
        other = vintages_text(self.work.study, ranking.study) if self.work.study is not None else ""
        self.summary.setText("\n".join(filter(None, (summary_text(ranking), other))))
        self.rests_on.setText(rests_on_text(ranking))
        self.sites.fill(table.loc[table["rank"] > 0, list(LISTED)], _MOST_ROWS)
        self.sites.count_with(ranking.sources)
        self._fit_names()
        self.rules.show_ranking(ranking)
        self.criteria.show_ranking(ranking)
        self.credits.fill(ranking.sources)

    def _on_chosen(self) -> None:
        """Show the chosen site everywhere; nobody is told of it again."""
        from ...charts.siting import RankShares, ScoreIntervals
        from ...charts.siting_duels import SiteDuels
        from ...charts.siting_profile import SiteProfiles

        ranking = self.work.ranking
        rows = self.work.rows((self.work.chosen,))
        if ranking is None or not rows or self._seen is not ranking:
            return
        row, ranked = rows[0], ranking.table["rank"].to_numpy() > 0
        kind, site_id = self.work.chosen.split("/", 1)
        for table in (self.sites, self.rules.table):
            table.select(lambda line: line.site_id == site_id and line.kind == kind)
        scores, shares = ScoreIntervals(ranking, row), RankShares(ranking, row)
        high = _AROUND + _ROW * max(3, len(scores.rows))
        self.scores.set_chart(scores, high)
        self.shares.set_chart(shares, high)
        self.site.show_site(ranking, row)
        self.served.show_site(ranking, row)
        self.compare.show_site(bool(ranked[row]))
        self.around.show_site(ranking, row)
        self.said.show_site(ranking.site(row))
        self._on_around()
        # A site that has been excluded since stays among those compared, for the day it comes back; it has no score to draw.
        compared = [one for one in self.work.rows(self.work.compared) or [row] if ranked[one]]
        self.profile.setVisible(bool(compared))
        self.profile.set_chart(SiteProfiles(ranking, compared), _AROUND + _CRITERION * len(ranking.criteria))
        self.duels.setVisible(len(compared) > 1)
        if len(compared) > 1:
            self.duels.set_chart(SiteDuels(ranking, compared), _AROUND + _DUEL * len(compared))
        self._fill_chips(ranking)

    def _on_around(self) -> None:
        self.around.show_around(self.work.around)

    def _fill_chips(self, ranking: Ranking) -> None:
        """Show a button for each compared site, made again only when they change: a slider waits for it."""
        rows = [(key, row) for key in self.work.compared for row in self.work.rows((key,))]
        wanted = [(key, *_chip_texts(ranking.site(row))) for key, row in rows]
        if wanted == self._compared:
            return
        self._compared = wanted
        chips: list[QWidget] = []
        for key, name, short in wanted:
            button = QPushButton(translate("TiDataviz", "✕ {name}").format(name=short), self.chips)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # a long name widens no page
            button.setAccessibleName(translate("TiDataviz", "Take {name} away").format(name=name))
            button.setToolTip(as_text(button.accessibleName()))
            button.clicked.connect(lambda _checked=False, key=key: self.work.compare(key, False))
            chips.append(button)
        if not chips:
            text = translate("TiDataviz", "Tick “Compare it with others” at up to four sites to set them side by side.")
            chips.append(Note(text, self.chips))
        self.chips.place(chips)
        tab_before(self.profile, chips)


def _chip_texts(site: Any) -> tuple[str, str]:
    """Return the name of a compared site, whole and short; that it is excluded goes with it."""
    names = site_title(site), short_title(site, _CHIP_LONGEST)
    if site.rank > 0:
        return names
    text = translate("TiDataviz", "{site} (excluded)")
    return text.format(site=names[0]), text.format(site=names[1])
