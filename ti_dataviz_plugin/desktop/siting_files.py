"""The files of a siting study: opened, saved, kept as templates, and its results exported."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Callable

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QWidget

from ..errors import PluginError
from ..geography.codes import fold
from ..language import cell, translate
from ..siting.candidates import USER
from ..siting.study import Study, read, write
from .panels.export import LAST_FOLDER, ask_path, csv_bytes
from .panels.export import write as write_bytes

if TYPE_CHECKING:
    from ..progress import Progress
    from ..siting.ranking import Ranking
    from ..siting.study import SiteLayer
    from .messages import Messages
    from .siting_work import SitingWork
    from .tasks import Runner

_SLOT = "siting export"


def templates_folder() -> Path:
    """Return the folder of the officer's own templates, in the profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "ti_dataviz" / "siting_templates"


def own_templates() -> list[Path]:
    """Return the files of the officer's own templates, by name."""
    return sorted(templates_folder().glob("*.json"))


def own_title(path: Path) -> str:
    """Return the title of an own template; the name of its file when it cannot be read."""
    try:
        return read(path).title
    except PluginError:
        return path.stem


class SitingFiles(QObject):
    """Does what the siting panel asks of files."""

    def __init__(self, window: QWidget, work: SitingWork, runner: Runner, messages: Messages, parent: QObject) -> None:
        """Work for a study under way."""
        super().__init__(parent)
        self._window = window
        self._work = work
        self._runner = runner
        self._messages = messages
        self._written_layer: SiteLayer | None = None

    def ask_open(self) -> None:
        """Ask for a study and open it."""
        from qgis.core import QgsSettings

        folder = str(QgsSettings().value(LAST_FOLDER, str(Path.home())) or Path.home())
        title = translate("TiDataviz", "Open a siting study")
        chosen, _kind = QFileDialog.getOpenFileName(self._window, title, folder, "JSON (*.json)")
        if chosen:
            QgsSettings().setValue(LAST_FOLDER, str(Path(chosen).parent))
            self.open(Path(chosen))

    def open(self, path: Path) -> None:
        """Open a study; one that cannot be read is told, and the present one stays."""
        study = self._read(path)
        if study is not None:
            self._work.open(study)

    def open_template(self, path: Path) -> None:
        """Begin with an own template, in the territory searched so far."""
        from dataclasses import replace

        study, present = self._read(path), self._work.study
        if study is not None and present is not None:
            self._work.start(replace(study, territory=present.territory, departments=present.departments))

    def _read(self, path: Path) -> Study | None:
        try:
            return read(path)
        except PluginError as error:
            self._messages.error(error)
            self._work.refused.emit(error)
            return None

    def ask_save(self) -> None:
        """Ask where to save the study, with the vintages of its ranking."""
        study = self._study()
        if study is None:
            return
        path = ask_path(self._window, translate("TiDataviz", "Save the siting study"), study.title, "json")
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> None:
        """Save the study."""
        study = self._study()
        if study is None or not self._written(lambda: self._write_study(study, path)):
            return
        text = translate("TiDataviz", "The study was saved: {file}. Another QGIS reruns it on the same data.").format(
            file=path.name
        )
        if self._written_layer is not None:
            text = translate("TiDataviz", "The study was saved: {file}. Hand over its sites with it: {sites}.").format(
                file=path.name, sites=_from(self._written_layer.path, path.parent)
            )
        self._messages.show(text, Qgis.MessageLevel.Success)

    def _write_study(self, study: Study, path: Path) -> None:
        """Write a study; the sites of a layer that no file holds as it is shown are written beside it."""
        from dataclasses import replace

        self._written_layer, sites = study.layer, self._work.sites
        if study.layer is None and sites is not None:
            self._written_layer = sites.write(path.with_name(f"{path.stem}_sites.gpkg"))
            self._work.keep_copy(self._written_layer)
        write(replace(study, layer=self._written_layer), path)

    def save_template(self) -> None:
        """Keep the study as a template of the officer's own: without its place."""
        from dataclasses import replace

        study = self._work.study
        if study is None:
            return
        folder = templates_folder()
        name = fold(study.title).replace(" ", "_")[:60] or "study"
        kinds = tuple(kind for kind in study.sites if kind != USER) or Study.sites
        bare = replace(study, territory=("", "", ""), departments=(), vintages=(), sites=kinds, layer=None)

        def keep() -> None:
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                what = translate("TiDataviz", "The file could not be written.")
                raise PluginError(what, str(folder), "", str(error)) from error
            write(bare, folder / f"{''.join(c if c.isalnum() or c in '_-' else '-' for c in name)}.json")

        if self._written(keep):
            text = translate("TiDataviz", "“{title}” is now one of your templates.")
            self._messages.show(text.format(title=study.title), Qgis.MessageLevel.Success)

    def remove_template(self, path: Path) -> None:
        """Remove an own template, once the officer has confirmed."""
        title = own_title(path)
        question = translate("TiDataviz", "Remove your template “{title}”? The studies made with it stay.").format(
            title=title
        )
        if QMessageBox.question(self._window, "TI DataViz", question) != QMessageBox.StandardButton.Yes:
            return
        try:
            path.unlink()
        except OSError as error:
            what = translate("TiDataviz", "The file could not be removed.")
            self._messages.error(PluginError(what, str(path), "", str(error)))

    def ask_export(self, suffix: str) -> None:
        """Ask where to export the ranked sites (``gpkg`` or ``csv``), and write them in the background."""
        ranking = self._ranking()
        if ranking is None:
            return
        title = translate("TiDataviz", "Export the ranked sites")
        path = ask_path(self._window, title, ranking.study.title, suffix)
        if path is not None:
            self.export(path)

    def export(self, path: Path) -> None:
        """Write the ranked sites to a file."""
        ranking = self._work.ranking
        if ranking is None:
            return

        def work(_progress: Progress) -> str:
            _write_ranking(ranking, path)
            return ""

        def done(_text: str) -> None:
            if path.suffix.lower() != ".csv":
                from .layers.ranked_sites import dress_results

                dress_results(path, ranking.study.title)
            self._tell(path)

        self._runner.run(translate("TiDataviz", "Export the ranked sites"), work, done, slot=_SLOT)

    def ask_inventory(self, standard: str) -> None:
        """Ask where to write the sites as an inventory of the CNIG (``friches`` or ``economic``), and write it."""
        ranking = self._ranking()
        if ranking is None:
            return
        title = translate("TiDataviz", "Export as a CNIG inventory")
        path = ask_path(self._window, title, f"{ranking.study.title} {standard}", "gpkg")
        if path is not None:
            self.export_inventory(standard, path)

    def export_inventory(self, standard: str, path: Path) -> None:
        """Write an inventory of the CNIG, hold it against the standard, and tell what it lacks."""
        ranking, atlas = self._work.ranking, self._work.atlas()
        if ranking is None or atlas is None:
            return

        def work(_progress: Progress) -> list[str]:
            from ..siting.inventories import write_inventory

            return write_inventory(atlas, ranking, standard, path)

        def done(lines: list[str]) -> None:
            self._tell(path, lines)

        self._runner.run(translate("TiDataviz", "Export as a CNIG inventory"), work, done, slot=_SLOT)

    def _ranking(self) -> Ranking | None:
        """Return the ranking; tell why there is nothing to write when there is none."""
        if self._work.ranking is None:
            what = translate("TiDataviz", "No site is ranked, so there is nothing to export.")
            where = str(self._work.error or "")
            self._messages.error(PluginError(what, where, translate("TiDataviz", "Change the study, then export again.")))
        return self._work.ranking

    def _study(self) -> Study | None:
        """Return the study with the vintages used, when it has been ranked."""
        ranking, study = self._work.ranking, self._work.study
        if ranking is not None and study is not None:
            from dataclasses import replace

            return replace(study, vintages=ranking.study.vintages)
        return study

    def _written(self, task: Callable[[], None]) -> bool:
        try:
            task()
        except PluginError as error:
            self._messages.error(error)
            return False
        return True

    def _tell(self, path: Path, lines: list[str] | None = None) -> None:
        from html import escape

        text = translate("TiDataviz", "Written: {file}").format(file=path.name)
        if not lines:
            self._messages.show(text, Qgis.MessageLevel.Success)
            return
        told = translate("TiDataviz", "{text}. The standard asks for more: see the details.").format(text=text)
        html = "".join(f"<p>{escape(line)}</p>" for line in lines)
        self._messages.show(told, Qgis.MessageLevel.Warning, html, told)


def _from(path: str, folder: Path) -> str:
    """Return the name of a file of a folder, the whole path of one that is elsewhere."""
    return Path(path).name if Path(path).parent == folder else path


def _write_ranking(ranking: Ranking, path: Path) -> None:
    """Write the ranked sites: a GeoPackage with the table of its sources, or a CSV without the shapes."""
    from ..enrichment.credit import lines
    from .layers.ranked_sites import write_results

    if path.suffix.lower() == ".csv":
        table = ranking.table.drop(columns="geometry")
        rows = [[cell(value) for value in row] for row in table.itertuples(index=False)]
        write_bytes(path, csv_bytes([str(name) for name in table.columns], rows, lines(ranking.sources)))
        return
    write_results(ranking, path)
