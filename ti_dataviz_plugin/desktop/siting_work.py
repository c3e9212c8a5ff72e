"""The siting study under way: what is asked, what was measured, the ranking, and the site that is looked at.

A change of the weights alone ranks the sites already measured, with the draws already made; any other change measures again.
All of it is made off the main thread.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..errors import PluginError
from ..language import translate
from ..progress import Part
from ..siting.candidates import USER
from ..siting.study import Study, parse, template, template_title, text
from .siting_sites import Followed, found_again, kept_of, project_layer, read_sites, sites_kept

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..geography.atlas import Atlas
    from ..progress import Progress
    from ..siting.neighbours import Neighbourhood
    from ..siting.ranking import Ranking
    from ..siting.study import SiteLayer
    from .siting_sites import UserSites
    from .study import Study as Desk
    from .tasks import Runner

THEME = "siting"
USUAL = "light_workshop"
MOST_COMPARED = 4
_SLOT = "siting"
_AROUND = "siting around"


@dataclass(frozen=True)
class Asked:
    """What a ranking was made from, to know what may serve again."""

    atlas: Atlas
    sites: UserSites | None
    others: tuple[Study, ...] = ()


class SitingWork(QObject):
    """Keeps a study, ranks its sites again when it changes, and tells who listens."""

    studyChanged = pyqtSignal()
    rankingChanged = pyqtSignal()
    chosenChanged = pyqtSignal()
    aroundChanged = pyqtSignal()
    refused = pyqtSignal(object)
    """A study that cannot be used, told with its PluginError; the present one stays."""

    def __init__(self, desk: Desk, runner: Runner, told: Callable[[BaseException, str], None], parent: QObject) -> None:
        """Work on the atlas of the dock, without a study yet; ``told`` takes an error that is not worded, with its trace."""
        super().__init__(parent)
        self._told = told
        self._desk = desk
        self._runner = runner
        self._asked: Asked | None = None
        self._last: Ranking | None = None
        self.study: Study | None = None
        self.sites: UserSites | None = None
        self.others: tuple[Study, ...] = ()
        self.ranking: Ranking | None = None
        self.error: BaseException | None = None
        self.chosen = ""
        self._picked = False
        self.document = 0
        self.before: tuple[str, dict[str, Any]] | None = None
        self.compared: tuple[str, ...] = ()
        self.follows = True
        self._place = ("", "", "")
        self._copy: SiteLayer | None = None
        self._followed = Followed(self._on_layer_saved, self)
        self.around: Neighbourhood | PluginError | None = None
        self._measuring = False
        desk.stateChanged.connect(self._on_state)

    def release(self) -> None:
        """Hear of the dock and of the layer no more."""
        self._followed.follow("")
        self._desk.stateChanged.disconnect(self._on_state)

    def _on_state(self) -> None:
        """Let go of the study when the state is that of another project, which has its own or none."""
        kept = self._desk.state.themes.get(THEME, {}).get("study", "")
        if self.study is not None and kept != text(self.study):
            self._runner.drop(_SLOT, _AROUND)
            self.study = self.sites = self.ranking = self.error = self.around = self._copy = None
            self._followed.follow("")
            self._asked = self._last = None
            self.others = ()
            self.chosen, self.compared, self.follows, self._measuring = "", (), True, False
            self._picked, self.before = False, None

    def look_at(self, territory: tuple[str, str, str]) -> None:
        """Search the territory of the dock (level, programme, code), unless the study has a place of its own."""
        level, programme, code = territory
        place = (level, code, programme)
        if self.study is None:
            self._first(place)
        elif self.follows and self.study.territory != place:
            self.take(replace(self.study, territory=place))
        elif self._asked is None or self._desk.book is None or self._asked.atlas is not self._desk.book.atlas:
            self._run()

    def _first(self, place: tuple[str, str, str]) -> None:
        """Take the study kept in the project, or the usual template."""
        kept = self._desk.state.themes.get(THEME, {}).get("study", "")
        if not kept:
            self.begin(USUAL, place)
            return
        try:
            study = parse(kept, translate("TiDataviz", "the study kept in this project"))
            self.open(study, place, self._desk.state.themes[THEME].get("layer", {}))
        except PluginError as error:
            self._place = place
            self._end(None, error)  # the project keeps it until the officer makes or opens another one

    def begin(self, name: str, place: tuple[str, str, str] | None = None) -> None:
        """Start from a template, in the territory or the departments searched so far."""
        searched = place or self._place
        departments: tuple[str, ...] = ()
        if place is None and self.study is not None:
            searched, departments = self.study.territory, self.study.departments
        self.follows = place is not None or self.follows
        self.start(replace(template(name), title=template_title(name), territory=searched, departments=departments))

    def open(self, study: Study, place: tuple[str, str, str] | None = None, held: Mapping[str, Any] | None = None) -> None:
        """Take a study as it is; it follows the dock only when it searches what the dock looks at.

        Args:
            study: The study.
            place: Level, code and programme of what the dock looks at.
            held: What the project keeps of the layer of the user (``siting_sites.kept_of``), for a study that names no file.
        """
        if place is None and self._desk.dossier is not None:
            level, programme, code = self._desk.dossier.territory.key
            place = (level, code, programme)
        self.follows = study.territory == place
        self.chosen, self.compared, self._picked = "", (), False
        self.sites = self._copy = None
        if study.layer is not None:
            study = replace(study, layer=found_again(study.layer))
        elif USER in study.sites and held:
            self.sites, self._copy = sites_kept(held)
            if self.sites is None:
                study = replace(study, layer=self._copy)
        self.start(study)

    def start(self, study: Study) -> None:
        """Take a study that is another one, and no change of the one at hand."""
        self.document += 1
        if self.study is not None and study != self.study:
            self.before = self.study.title, dict(self._desk.state.themes.get(THEME, {}))
        self.take(study)

    def go_back(self) -> None:
        """Take again the study that was at hand before another one was begun or opened, as it was."""
        if self.before is None:
            return
        title, kept = self.before
        try:
            self.open(parse(kept.get("study", ""), title), held=kept.get("layer", {}))
        except PluginError as error:
            self.refused.emit(error)

    def change(self, **parts: Any) -> None:
        """Change parts of the study."""
        if self.study is not None:
            self.take(replace(self.study, **parts))

    def take(self, study: Study) -> None:
        """Keep a study, in the project too, and rank its sites."""
        from ..siting.measuring import same_data

        if study == self.study:
            return
        if USER not in study.sites:
            self.sites, study = None, replace(study, layer=None)
        if self.study is not None and study.vintages == self.study.vintages and not same_data(study, self.study):
            study = replace(study, vintages=())  # what the last run read was not for what is asked now
        self.study = study
        self._keep()
        self.studyChanged.emit()
        self._run()

    def _keep(self) -> None:
        """Keep the study in the project, and which of its layers holds the sites where no file does."""
        if self.study is not None:
            held = kept_of(self.sites, self._copy) if self.sites is not None else {}
            self._followed.follow(self.sites.layer_id if self.sites is not None else "")
            self._desk.keep(THEME, study=text(self.study), layer=held)

    def keep_copy(self, layer: SiteLayer) -> None:
        """Remember the file that the sites were written to, for a project whose own layer is lost."""
        self._copy = layer
        self._keep()

    def _on_layer_saved(self) -> None:
        """Read the sites again once their layer has been saved, or its changes were given up."""
        sites = self.sites
        layer = project_layer(sites.layer_id) if sites is not None else None
        if sites is None or layer is None:
            return
        try:
            self.use_sites(read_sites(layer, sites.id_field, sites.only))
        except PluginError as error:
            self.refused.emit(error)

    def use_sites(self, sites: UserSites | None) -> None:
        """Rank the sites of a layer of the project, or those of the workspace again."""
        self.sites, self._copy = sites, None
        if self.study is None:
            return
        kinds = (USER,) if sites is not None else tuple(kind for kind in self.study.sites if kind != USER)
        layer = sites.origin if sites is not None else None
        study = replace(self.study, sites=kinds or ("vacant_land",), layer=layer)
        if study == self.study:
            self._keep()
            self.studyChanged.emit()
            self._run()
        else:
            self.take(study)

    def share_with(self, others: tuple[Study, ...]) -> None:
        """Ask of each site whether other studies could share it; none to ask no more."""
        if others != self.others:
            self.others = others
            self._run()

    def choose(self, key: str) -> None:
        """Look at a site; nothing is told when it is looked at already, so that nobody answers for ever."""
        self._picked = True
        if key != self.chosen:
            self.chosen = key
            self._forget_around()
            self.chosenChanged.emit()

    def compare(self, key: str, wanted: bool) -> None:
        """Set a site side by side with others, four at most, or take it away."""
        self._picked = True
        others = tuple(other for other in self.compared if other != key)
        self.compared = (*others, key)[-MOST_COMPARED:] if wanted else others
        self.chosenChanged.emit()

    def rows(self, keys: tuple[str, ...]) -> list[int]:
        """Return the rows of the ranking that hold some sites, in the order asked for; those not found are left out."""
        if self.ranking is None:
            return []
        places = self.ranking.places
        return [places[key] for key in keys if key in places]

    def measuring(self) -> bool:
        """Tell whether sites are being measured, so that the ranking held is not that of the study."""
        return self._measuring

    def atlas(self) -> Atlas | None:
        """Return the atlas that is open, None when there is none."""
        return self._desk.book.atlas if self._desk.book is not None else None

    def holds(self, source_id: str) -> bool:
        """Tell whether the workspace holds a source."""
        atlas = self.atlas()
        return atlas is not None and atlas.has(source_id)

    def departments(self) -> dict[str, str]:
        """Return the name of each department whose communes are held, by code."""
        atlas = self.atlas()
        if atlas is None:
            return {}
        held = atlas.communes.drop_duplicates("department")
        return dict(zip(held["department"].astype(str), held["department_name"].astype(str)))

    def place_name(self) -> str:
        """Return the name of the territory searched, its code when the dock looks at another one."""
        if self.study is None:
            return ""
        dossier = self._desk.dossier
        if dossier is not None and self.follows:
            return str(dossier.territory.name)
        return self.study.territory[1]

    def look_around(self) -> None:
        """Find who is around the site that is looked at."""
        book, rows = self._desk.book, self.rows((self.chosen,))
        if book is None or self.ranking is None or not rows:
            return
        atlas, shape = book.atlas, self.ranking.table.geometry.iloc[rows[0]]
        activity = self.ranking.study.activity

        def work(_progress: Progress) -> Neighbourhood | PluginError:
            from ..siting.neighbours import around

            try:
                return around(atlas, shape, activity=activity)
            except PluginError as error:
                return error

        self._runner.run(translate("TiDataviz", "Who is around the site"), work, self._on_around, slot=_AROUND)

    def _on_around(self, found: Neighbourhood | PluginError) -> None:
        self.around = found
        self.aroundChanged.emit()

    def _forget_around(self) -> None:
        self._runner.drop(_AROUND)
        self.around = None

    def _run(self) -> None:
        book, study = self._desk.book, self.study
        if book is None or study is None:
            return
        atlas, sites, others, before = book.atlas, self.sites, self.others, self._last
        asked = Asked(atlas, sites, others)
        serves = before is not None and asked == self._asked and before.measured.serves(study)

        def work(progress: Progress) -> Ranking:
            from ..siting.measuring import measure
            from ..siting.ranking import ranked, study_weights

            study_weights(study)
            if serves and before is not None:
                return ranked(before.measured, study, progress, before)
            found = sites.candidates() if sites is not None else None
            measured = measure(atlas, study, found, Part(progress, 0.0, 0.7), others)
            return ranked(measured, study, Part(progress, 0.7, 1.0))

        def done(ranking: Ranking) -> None:
            self._asked, self._last = asked, ranking
            self._end(ranking, None)

        def failed(error: BaseException, trace: str) -> None:
            if not serves:
                self._asked, self._last = asked, None
            if not isinstance(error, PluginError):
                self._told(error, trace)
            self._end(None, error)

        task = translate("TiDataviz", "Ranking the sites")
        self._runner.run(task, work, done, failed, self._on_stopped, slot=_SLOT)
        self._measuring = not serves
        if not serves:
            self.rankingChanged.emit()  # the page says that it is under way

    def _on_stopped(self) -> None:
        self._asked = self._last = None
        what = translate("TiDataviz", "The ranking was stopped.")
        self._end(None, PluginError(what, "", translate("TiDataviz", "Change the study, or come back to this page.")))

    def _end(self, ranking: Ranking | None, error: BaseException | None) -> None:
        measured = self.ranking.measured if self.ranking is not None else None
        self.ranking, self.error, self._measuring = ranking, error, False
        if ranking is not None:
            self.compared = tuple(key for key in self.compared if key in ranking.places)
            first = next(iter(ranking.places))
            if self.chosen not in ranking.places or (not self._picked and self.chosen != first):
                self._forget_around()
                self.chosen = first  # until the officer looks at another one
            if self.around is not None and ranking.measured is not measured:
                self.look_around()  # of other data, or for another activity
        self.rankingChanged.emit()
