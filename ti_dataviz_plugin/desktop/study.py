"""What the officer looks at: a workspace, its atlas, a territory and its dossier. All of it is made off the main thread."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Union

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..diagnosis.theme import settings_of
from ..diagnosis.themes import THEMES
from ..enrichment.overlay import WITH_ACCEPTED
from ..enrichment.touching import Local
from ..errors import PluginError
from ..language import translate
from ..progress import Part, check
from .state import State

if TYPE_CHECKING:
    from pathlib import Path

    from ..diagnosis.theme import ThemeView
    from ..diagnosis.views import Dossier
    from ..enrichment.contribution import Contribution
    from ..geography.atlas import Atlas
    from ..geography.territories import Territory
    from ..progress import Progress
    from ..workspace.manifest import Version
    from ..workspace.store import Workspace
    from .messages import Messages
    from .tasks import Runner

    Views = dict[str, Union[ThemeView, PluginError]]


@dataclass(frozen=True)
class Opened:
    """An atlas with what the picker needs of it.

    Attributes:
        atlas: The atlas.
        levels: The levels that can be chosen.
        programmes: The programmes held, the latest first.
        choices: (level, programme) -> (code, name) of each territory, in the order in which they are listed.
        problem: Why local expertise could not be read: the atlas then shows official data alone.
    """

    atlas: Atlas
    levels: tuple[str, ...]
    programmes: tuple[str, ...]
    choices: dict[tuple[str, str], list[tuple[str, str]]] = field(default_factory=dict)
    problem: PluginError | None = None


def open_workspace(
    workspace: Workspace, progress: Progress, mode: str = WITH_ACCEPTED, before: Atlas | None = None
) -> Opened:
    """Open the atlas of a workspace and list its territories (for a task); see ``enrichment.local.open_atlas``."""
    from ..diagnosis.dossier import prepare
    from ..enrichment.local import LocalOverlay, open_atlas

    atlas = open_atlas(workspace, Part(progress, 0.0, 0.3), mode, before)
    prepare(atlas, Part(progress, 0.3, 0.8))
    levels, programmes = atlas.levels(), atlas.programmes()
    choices = {}
    for level in levels:
        if level == "selection":
            continue
        for programme in programmes if level == "ti" else ("",):
            check(progress)
            table = atlas.choices(level, programme)
            choices[level, programme] = [(str(code), str(name)) for code, name in zip(table["code"], table["name"])]
    progress.report(0.9, translate("TiDataviz", "Preparing the charts"))
    _warm_up()
    problem = atlas.overlay.problem if isinstance(atlas.overlay, LocalOverlay) else None
    return Opened(atlas, levels, programmes, choices, problem)


def _warm_up() -> None:
    """Import in the background what the first chart would otherwise wait for, the list of fonts included."""
    from matplotlib import font_manager
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    FigureCanvasAgg(Figure())
    font_manager.findfont(font_manager.FontProperties())


def make_dossier(atlas: Atlas, state: State, progress: Progress) -> tuple[Dossier, Views, Local]:
    """Return the dossier of the territory of a state, the view of the theme in sight, and what locals say (for a task)."""
    from ..diagnosis.dossier import dossier
    from ..enrichment.local import LocalOverlay
    from ..enrichment.touching import local_of

    territory = atlas.territory(state.level, state.code, state.territory_programme())
    check(progress)
    local = Local()
    if isinstance(atlas.overlay, LocalOverlay):
        local = local_of(atlas, territory, atlas.overlay.contributions)
        local = replace(local, conflicts=atlas.overlay.conflicts)
    made = dossier(atlas, territory, state.labour_settings(), state.trade, state.boundary, Part(progress, 0.0, 0.5))
    if state.panel not in THEMES:
        return made, {}, local
    return made, {state.panel: make_view(atlas, territory, state, state.panel, Part(progress, 0.5, 1.0))}, local


def make_view(atlas: Atlas, territory: Territory, state: State, theme: str, progress: Progress) -> ThemeView | PluginError:
    """Return the view of a theme, or the error that says why there is none (for a task)."""
    try:
        return THEMES[theme].make(atlas, territory, settings_of(THEMES[theme], state.choices_of(theme)), progress)
    except PluginError as error:
        return error


class Study(QObject):
    """Keeps the workspace, the state and the dossier in step, and tells when one of them changed."""

    opened = pyqtSignal()
    stateChanged = pyqtSignal()
    dossierChanged = pyqtSignal()
    viewChanged = pyqtSignal(str)

    def __init__(self, runner: Runner, messages: Messages, parent: QObject | None = None) -> None:
        """Work with a runner; nothing is opened yet."""
        super().__init__(parent)
        self._runner = runner
        self._messages = messages
        self.workspace: Workspace | None = None
        self.book: Opened | None = None
        self.state = State()
        self.dossier: Dossier | None = None
        self.views: Views = {}
        self.local = Local()

    def open(self, folder: Path, state: State | None = None) -> None:
        """Open a workspace, then the territory of a state (by default the present one)."""
        from ..workspace.store import Workspace

        self._runner.drop("atlas", "dossier", "labour", "land", "place", *map(_slot, THEMES))
        self.workspace = Workspace(folder)
        self.book = None
        self._set_dossier(None)
        if state is not None:
            self._set_state(state)
        self.reload()

    def reload(self) -> None:
        """Read the workspace again, after an import, and the territory with it."""
        workspace = self.workspace
        if workspace is None:
            return
        if not any(version.source_id == "communes" for version in self.versions()):
            self.book = None
            self._set_dossier(None)
            self.opened.emit()
            return
        description = translate("TiDataviz", "Opening the workspace")
        mode, before = self.state.local, self.book.atlas if self.book is not None else None
        self._runner.run(
            description, lambda progress: open_workspace(workspace, progress, mode, before), self._on_opened, slot="atlas"
        )

    def follow(self) -> None:
        """Read again what was written elsewhere meanwhile, in another QGIS for instance."""
        if self.book is not None and not self._runner.busy() and self.book.atlas.stale():
            self.reload()

    def versions(self) -> list[Version]:
        """Return what the workspace holds; nothing, with a message, when its list is unreadable."""
        if self.workspace is None:
            return []
        try:
            return self.workspace.versions()
        except PluginError as error:
            self._messages.error(error)
            return []

    def empty(self) -> bool:
        """Tell whether the workspace holds nothing at all."""
        return not self.versions()

    def choose(self, level: str, programme: str, code: str) -> None:
        """Look at another territory."""
        self._set_state(replace(self.state, level=level, programme=programme or self.state.programme, code=code))
        self.refresh()

    def choose_at(self, level: str, programme: str, lon: float, lat: float) -> None:
        """Look at the territory of a level at a place (EPSG:4326), if there is one."""
        if self.book is None or level == "selection":
            return
        atlas = self.book.atlas
        self._runner.run(
            translate("TiDataviz", "Looking for the territory at this place"),
            lambda _progress: atlas.at(lon, lat, level, programme),
            lambda code: self._on_place(level, programme, code),
            slot="place",
        )

    def change(self, **choices: Any) -> None:
        """Change settings of the panels (fields of ``State``) and make again what depends on them."""
        changed = replace(self.state, **choices)
        if changed == self.state:
            return
        self._set_state(changed)
        names = set(choices)
        if "local" in names:
            self.reload()
        elif names & {"basin_threshold", "industrial_only", "skilled_only", "first_year", "last_year"}:
            self.refresh()
        elif "trade" in names:
            self._refresh_labour()
        elif "boundary" in names:
            self._refresh_land()

    def change_theme(self, theme: str, **choices: Any) -> None:
        """Change settings of a theme and make its view again."""
        changed = self.state.with_theme(theme, choices)
        if changed != self.state:
            self._set_state(changed)
            self._make_view(theme)

    def keep(self, panel: str, **choices: Any) -> None:
        """Keep what was chosen in a panel that makes its own view."""
        self._set_state(self.state.with_theme(panel, choices))

    def ask(self, theme: str) -> None:
        """Make the view of a theme of the present territory, unless it is there or under way."""
        if theme not in self.views and not self._runner.busy(_slot(theme)):
            self._make_view(theme)

    def refresh(self) -> None:
        """Make the dossier of the present territory."""
        self._runner.drop("labour", "land", "place", *map(_slot, THEMES))
        state = self.state
        if self.book is None or not state.code:
            self._set_dossier(None)
            return
        if self.workspace is not None and self.book.atlas.stale():
            self.reload()  # the workspace changed elsewhere, in an algorithm for instance
            return
        atlas = self.book.atlas
        self._runner.run(
            translate("TiDataviz", "Diagnosis of the territory"),
            lambda progress: make_dossier(atlas, state, progress),
            lambda made: self._set_dossier(*made),
            self._on_no_dossier,
            slot="dossier",
        )

    def touching(self, panel: str) -> tuple[Contribution, ...]:
        """Return the contributions that stand, speak of the territory, and of a source behind a panel."""
        from ..enrichment import figures
        from ..enrichment.objects import CORRECTABLE

        if self.dossier is None:
            return ()
        shown = [self.views.get(panel), self.dossier.land if panel == "land" else None]
        sources = {p.source_id for view in shown for p in getattr(view, "sources", ())}
        if panel in ("overview", "local"):
            sources = set(CORRECTABLE)
        elif panel == "siting":  # a study looks at any site and at all around it, save what is funded
            sources = set(CORRECTABLE) - {"funded_projects"}
        return self.local.of({*sources, figures.SOURCE})

    def restore(self, state: State) -> None:
        """Take the state of a project that was opened, and make its dossier."""
        mode = self.state.local
        self._set_state(state)
        if mode != state.local and (self.book is not None or self._runner.busy("atlas")):
            self.reload()  # also in the place of an opening that is under way, as when QGIS starts with a project
        else:
            self.refresh()

    def _refresh_labour(self) -> None:
        if self.book is None or self.dossier is None:
            return
        atlas, state, territory = self.book.atlas, self.state, self.dossier.territory

        def make(progress: Progress) -> Any:
            from ..diagnosis.labour_market import diagnose

            return diagnose(atlas, territory, state.labour_settings(), state.trade, progress)

        self._runner.run(translate("TiDataviz", "Labour market of the territory"), make, self._on_labour, slot="labour")

    def _refresh_land(self) -> None:
        if self.book is None or self.dossier is None:
            return
        atlas, state, territory = self.book.atlas, self.state, self.dossier.territory
        self._runner.drop(_slot("land"))
        self.views.pop("land", None)  # it counts the same sites: the panel asks for it again

        def make(progress: Progress) -> Any:
            from ..diagnosis.land import diagnose

            return diagnose(atlas, territory, state.boundary, progress)

        self._runner.run(translate("TiDataviz", "Land of the territory"), make, self._on_land, slot="land")

    def _make_view(self, theme: str) -> None:
        if self.book is None or self.dossier is None:
            return
        atlas, state, territory = self.book.atlas, self.state, self.dossier.territory
        self._runner.run(
            translate("TiDataviz", "Diagnosis of the territory"),
            lambda progress: make_view(atlas, territory, state, theme, progress),
            lambda view: self._on_view(theme, view),
            slot=_slot(theme),
        )

    def _on_view(self, theme: str, view: ThemeView | PluginError) -> None:
        self.views[theme] = view
        self.viewChanged.emit(theme)

    def _on_opened(self, book: Opened) -> None:
        self.book = book
        if book.problem is not None:
            self._messages.error(book.problem)
        if book.programmes and self.state.programme not in book.programmes:
            self._set_state(replace(self.state, programme=book.programmes[0]))
        if self.state.level not in book.levels:
            self._set_state(replace(self.state, level=book.levels[0], code=""))
        self.opened.emit()
        self.refresh()

    def _on_place(self, level: str, programme: str, code: str) -> None:
        if code:
            self.choose(level, programme, code)
        else:
            self._messages.show(translate("TiDataviz", "There is no territory of this level at this place."))

    def _on_labour(self, view: Any) -> None:
        if self.dossier is not None and self.dossier.territory.key == view.territory.key:
            self._set_dossier(replace(self.dossier, labour=view))

    def _on_land(self, view: Any) -> None:
        if self.dossier is not None and self.dossier.territory.key == view.territory.key:
            self._set_dossier(replace(self.dossier, land=view))

    def _on_no_dossier(self, error: BaseException, trace: str) -> None:
        self._set_dossier(None)
        self._messages.error(error, trace)

    def _set_state(self, state: State) -> None:
        if state != self.state:
            self.state = state
            self.stateChanged.emit()

    def _set_dossier(self, dossier: Dossier | None, views: Views | None = None, local: Local | None = None) -> None:
        """Take another dossier; the views of another territory do not stay."""
        if local is not None:
            self.local = local
        if dossier is self.dossier:
            return
        before, self.dossier = self.dossier, dossier
        if views is not None or dossier is None or before is None or before.territory is not dossier.territory:
            self.views = dict(views or {})
        self.dossierChanged.emit()


def _slot(theme: str) -> str:
    return f"theme {theme}"
