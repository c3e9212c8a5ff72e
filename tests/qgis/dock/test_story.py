"""The whole story of local expertise, through the widgets: two officers, two workspaces, an official file renewed."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox
from shapely import Point

from tests.invented import rectangle
from tests.loopback import Loopback
from tests.official_server import publish
from tests.vintages import heirs_of, said_of
from ti_dataviz_plugin.desktop import settings
from ti_dataviz_plugin.desktop.changes_dialog import ChangesDialog
from ti_dataviz_plugin.desktop.layers.load import NAME
from ti_dataviz_plugin.desktop.local.words import about
from ti_dataviz_plugin.desktop.panels.widgets import Note
from ti_dataviz_plugin.enrichment import refresh
from ti_dataviz_plugin.enrichment.book import FILE, Book
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, ADD, PROPOSED, REFUSED, Contribution
from ti_dataviz_plugin.enrichment.exchange import Wanted
from ti_dataviz_plugin.enrichment.overlay import OFFICIAL, WITH_ACCEPTED, WITH_PROPOSED
from ti_dataviz_plugin.enrichment.renewal import outcomes
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.workspace.intake import import_file
from ti_dataviz_plugin.workspace.store import Workspace

Wait = Callable[[Callable[[], bool]], None]
BARE, POTENTIAL, PLANNED, REUSED = "friche sans projet", "friche potentielle", "friche avec projet", "friche reconvertie"
SOURCE = "vacant_land"


def site(number: int, status: str, parcels: tuple[int, ...], name: str = "") -> dict[str, Any]:
    """Return an invented site of Cholet as the service of Cartofriches words it."""
    written = ", ".join(f"'49099000ZZ{parcel:04}'" for parcel in parcels)
    properties = {
        "site_id": f"49099_9{number:03}", "site_nom": name or f"Exemple fictif {number}", "site_type": "friche industrielle",
        "site_statut": status, "comm_nom": "CHOLET", "comm_insee": "49099", "dep": "49", "unite_fonciere_surface": 1000.0,
        "unite_fonciere_refcad": f"[{written}]", "source_nom": "Observatoire fictif", "urba_zone_type": "U",
        "site_actu_date": "2026-03-02",
    }  # fmt: skip
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": rectangle(-0.89 + 0.003 * number, 47.06, 0.0005, 0.0005),
    }


BEFORE = [
    site(1, BARE, (1,)),
    site(2, BARE, (2,)),
    site(3, BARE, (3,)),
    site(4, BARE, (4,)),
    site(5, BARE, (5, 50)),
    site(6, BARE, (6,)),
    site(7, BARE, (7,)),
]
AFTER = [
    site(1, BARE, (1,)),  # as it was: what was said is still needed
    site(2, REUSED, (2,)),  # what was said is now in the official file
    site(3, PLANNED, (3,)),  # something else
    # 4 is gone
    site(51, BARE, (5,)),
    site(52, BARE, (50,)),  # 5 was split
    site(7, BARE, (6, 7)),  # 6 was merged into 7
    site(8, POTENTIAL, (8,), "Ancienne scierie"),  # what an officer had added
]
EXPECTED = {
    "49099_9001": refresh.NEEDED,
    "49099_9002": refresh.UPSTREAM,
    "49099_9003": refresh.CONTRADICTED,
    "49099_9004": refresh.ORPHANED,
    "49099_9005": refresh.SPLIT,
    "49099_9006": refresh.MERGED,
}


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    """Return a stand-in for the official servers."""
    with Loopback() as running:
        publish(running)
        running.sites = BEFORE
        monkeypatch.setenv("TI_DATAVIZ_MIRROR", running.address)
        yield running


class Office:
    """QGIS at which officers sit in turn, each with a workspace and a name; all is done through widgets."""

    def __init__(self, dock: Any, wait: Wait) -> None:
        """Take a dock."""
        self.dock, self._wait = dock, wait
        self.told: list[str] = []

    def idle(self) -> None:
        self._wait(lambda: not self.dock.busy())

    def sit(self, folder: Path, name: str) -> None:
        """Sit down at a workspace, at Choletais-Mauges."""
        settings.store(settings.AUTHOR, name)
        settings.store(settings.ORGANISATION, "Communauté d'essai")
        state = replace(self.dock._study.state, level="ti", programme="2023-2027", code="ti-5204")
        self.dock._study.open(folder, state)
        self.idle()

    @property
    def book(self) -> Book:
        return Book(self.dock._study.workspace.folder / FILE)

    def panel(self, name: str) -> Any:
        self.dock.buttons.data.setChecked(False)
        self.dock.show_panel(name)
        self.idle()
        return self.dock.panels[name]

    def window(self, name: str) -> Any:
        """Return the open window of a name, once it is there."""
        found: list[Any] = []

        def there() -> bool:
            children = self.dock._interface.mainWindow().children()
            found[:] = [each for each in children if each.objectName() == name and each.isVisible()]
            return bool(found)

        self._wait(there)
        return found[-1]

    def update(self) -> str:
        """Take in what the official server has, and return what the dialog said of it."""
        timer, told = QTimer(), []

        def agree() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, ChangesDialog):
                timer.stop()
                told.append(" ".join(note.text() for note in dialog.findChildren(Note)))
                dialog.boxes[SOURCE].setChecked(True)  # a version that loses many rows is not ticked
                dialog.agree.click()

        timer.timeout.connect(agree)
        timer.start(20)
        self.dock.buttons.data.setChecked(True)
        updates = self.dock.data.updates
        for each in updates._items():
            if each.data(Qt.ItemDataRole.CheckStateRole) is not None:
                wanted = each.data(Qt.ItemDataRole.UserRole) == SOURCE
                each.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
        updates.update_.click()
        self._wait(lambda: bool(told) and not self.dock.busy())
        timer.stop()
        return told[0]

    def correct(self, key: str, status: str) -> None:
        """Say on the page of the land that the status of a site is another."""
        sites = self.panel("land").sites
        row = sites.model.row_of(lambda source: source.site_id == key)
        sites.view.setCurrentIndex(sites.model.index(row, 0))
        sites.corrections[0].trigger()
        form = self.window("TiDatavizCorrection")
        form.field.setCurrentIndex(form.field.findData("status"))
        form.value.setCurrentIndex(form.value.findData(status))
        form.said.reason.setPlainText(f"{key} : vu sur place.")
        form.buttons.button(QDialogButtonBox.StandardButton.Save).click()
        self.idle()

    def add_site(self, name: str, place: Point) -> None:
        """Add a site that the official file ignores."""
        form = self.dock.actions_.desk.open_addition(SOURCE, place)
        form.boxes["site_name"].setText(name)
        form.said.reason.setPlainText("Absente du fichier.")
        form.buttons.button(QDialogButtonBox.StandardButton.Save).click()
        self.idle()

    def decide(self, state: str, word: str, *keys: str) -> None:
        """Decide in the list on what is said of some objects."""
        panel = self.panel("local")
        for key in keys:
            row = panel.list.model.row_of(lambda source, key=key: source.one.key == key)
            assert row >= 0, key
            panel.list.view.selectRow(row)
            panel.word.setText(word)
            panel.buttons[state].click()
            self.idle()

    def export(self, path: Path) -> None:
        self.dock.actions_.sharing.export(path, Wanted())
        self.idle()

    def merge(self, path: Path) -> str:
        """Look at a colleague's file, merge it, and return what was said of it."""
        self.dock.actions_.sharing.look(path)
        self.idle()
        dialog = self.window("TiDatavizMerge")
        told = str(dialog.counts.text())
        if dialog.merge.isEnabled():
            dialog.merge.click()
            self.idle()
        dialog.close()
        return told

    def figures(self, mode: str) -> tuple[str, dict[str, int]]:
        """Return, in a mode, the title of the page of the land, and its sites by status as its chart has them."""
        self.dock.local.mode.setCurrentIndex(self.dock.local.mode.findData(mode))
        self.dock.local.mode.activated.emit(self.dock.local.mode.currentIndex())
        self.idle()
        panel = self.panel("land")
        view = self.dock._study.dossier.land
        assert panel.sites.model.total() == len(view.sites) == view.by_status["sites"].sum()
        return str(panel.title.text()), dict(zip(view.by_status["value"], view.by_status["sites"]))

    def said(self) -> dict[str, Contribution]:
        """Return what is held, by the object that it speaks of."""
        held = self.book.contributions()
        found = {one.key: one for one in held}
        assert len(found) == len(held) == len({one.uuid for one in held})  # nothing is doubled
        return found


@pytest.fixture
def office(plugin: Any, sample_files: list[Path], tmp_path: Path, server: Loopback, wait: Wait) -> tuple[Office, Path, Path]:
    """Return QGIS and the workspaces of two officers, with the sample save its vacant land."""
    folders = tmp_path / "poste a é", tmp_path / "poste b é"
    for folder in folders:
        held = Workspace(folder)
        for path in sample_files:
            if "friches" not in path.name:
                import_file(held, path)
    dock = plugin.dock
    dock.setUserVisible(True)
    wait(lambda: dock._built and not dock.busy())
    return Office(dock, wait), *folders


def test_two_officers_correct_share_merge_refresh_and_review(
    office: tuple[Office, Path, Path], server: Loopback, tmp_path: Path
) -> None:
    at, first, second = office
    added = _correct(at, first, second)
    at.export(tmp_path / "a.gpkg")
    _decide_both(at, first, second, tmp_path)
    mine = _settle(at, second, tmp_path)
    server.sites = AFTER
    _renew(at, first, second, mine, {**EXPECTED, "49099_9007": refresh.NEEDED, added: refresh.UPSTREAM})
    shared = _share_again(at, first, second, tmp_path)
    assert {one.uuid for one in shared} == {one.uuid for one in mine}
    kept = _review(at, added)
    assert _on_the_map(at) == kept
    assert _given(at, tmp_path / "corrections.csv") == kept
    for folder in (first, second):  # both journals are whole, and tell of both
        book = Book(folder / FILE)
        assert book.problems() == []
        assert {entry.who for entry in book.entries()} == {"Agent A", "Agent B"}


def _correct(at: Office, first: Path, second: Path) -> str:
    """Each takes in the official file, one corrects six sites and adds one; return the key of the last."""
    for folder, name in ((second, "Agent B"), (first, "Agent A")):
        at.sit(folder, name)
        assert "Local contributions" not in at.update()
        assert at.figures(WITH_ACCEPTED) == ("7 vacant sites", {BARE: 7})
    for number in range(1, 7):
        at.correct(f"49099_900{number}", REUSED)
    at.add_site("Ancienne scierie", Point(-0.89 + 0.003 * 8, 47.06))
    (added,) = [one.key for one in at.book.contributions() if one.kind == ADD]
    assert at.figures(WITH_ACCEPTED) == ("7 vacant sites", {BARE: 7})
    assert "7 proposed. The figures leave proposals out." in at.dock.local.line.text()
    assert at.figures(WITH_PROPOSED) == ("8 vacant sites", {BARE: 1, REUSED: 6, "not stated": 1})
    return added


def _decide_both(at: Office, first: Path, second: Path, folder: Path) -> None:
    """The colleague merges, says more, and both decide, on one thing otherwise."""
    at.sit(second, "Agent B")
    assert "7 new contributions" in at.merge(folder / "a.gpkg")
    at.correct("49099_9007", PLANNED)
    at.decide(ACCEPTED, "oui", "49099_9001", "49099_9002", "49099_9003", "49099_9004")
    at.decide(REFUSED, "encore vide", "49099_9005")
    assert at.figures(WITH_ACCEPTED) == ("7 vacant sites", {BARE: 3, REUSED: 4})
    at.export(folder / "b.gpkg")
    at.sit(first, "Agent A")
    at.decide(ACCEPTED, "rouvert", "49099_9005")
    assert at.figures(WITH_ACCEPTED) == ("7 vacant sites", {BARE: 6, REUSED: 1})
    assert "1 conflict to resolve" in at.merge(folder / "b.gpkg")


def _settle(at: Office, second: Path, folder: Path) -> list[Contribution]:
    """The first settles the conflict, the colleague takes it over; return what both hold."""
    page = at.panel("local").sharing
    assert not page.alert.isHidden()
    page.resolve.click()
    at.idle()
    conflicts = at.window("TiDatavizConflicts")
    conflicts.table.view.selectAll()
    conflicts.choice.setCurrentIndex(conflicts.choice.findData("who:Agent A"))
    conflicts.apply.click()
    at.idle()
    conflicts.close()
    assert at.panel("local").sharing.alert.isHidden()
    assert at.said()["49099_9005"].state == ACCEPTED
    assert at.figures(WITH_ACCEPTED) == ("7 vacant sites", {BARE: 2, REUSED: 5})
    at.export(folder / "a2.gpkg")
    mine = at.book.contributions()
    at.sit(second, "Agent B")
    at.merge(folder / "a2.gpkg")
    assert at.book.contributions() == mine
    assert len(at.said()) == 8
    return mine


def _renew(at: Office, first: Path, second: Path, mine: list[Contribution], expected: dict[str, str]) -> None:
    """The official file is renewed underneath, on both sides: every outcome is told, nothing is lost."""
    for folder, name in ((second, "Agent B"), (first, "Agent A")):
        at.sit(folder, name)
        told = at.update()
        assert [title for title in map(refresh.outcome_title, refresh.OUTCOMES) if title not in told] == []
        assert {each.contribution.key: each.outcome for each in outcomes(at.book.contributions())} == expected
        listed = at.panel("local").list.model
        told_of = {listed.source(listed.index(row, 0)).one.key: text[6] for row, text in enumerate(listed.shown())}
        assert told_of == {key: refresh.outcome_title(outcome) for key, outcome in expected.items()}
        said = at.said()
        assert f"(“{PLANNED}”)" in about(said["49099_9003"])
        assert "has changed since" in at.dock.actions_.desk.marks_of(SOURCE)["49099_9003"]
        assert "has changed since" not in at.dock.actions_.desk.marks_of(SOURCE)["49099_9001"]
        assert {one.uuid for one in said.values()} == {one.uuid for one in mine}
        assert [one.state for one in said.values()].count(ACCEPTED) == 5
        assert at.figures(OFFICIAL) == ("7 vacant sites", {BARE: 4, REUSED: 1, PLANNED: 1, POTENTIAL: 1})
        assert "The figures leave them out." in at.dock.local.line.text()
        assert at.figures(WITH_ACCEPTED) == ("7 vacant sites", {BARE: 3, REUSED: 3, POTENTIAL: 1})


def _share_again(at: Office, first: Path, second: Path, folder: Path) -> list[Contribution]:
    """What both took in is no conflict; return what both hold in the end."""
    at.export(folder / "a3.gpkg")
    at.sit(second, "Agent B")
    assert "conflict" not in at.merge(folder / "a3.gpkg")
    at.export(folder / "b3.gpkg")
    shared = at.book.contributions()
    at.sit(first, "Agent A")
    at.merge(folder / "b3.gpkg")
    assert at.book.contributions() == shared
    return shared


def _review(at: Office, added: str) -> set[str]:
    """What is left is decided on; return the keys of what is accepted in the end."""
    at.decide(REFUSED, "le fichier l'a désormais", added)
    at.decide(ACCEPTED, "oui", "49099_9007")
    at.decide(PROPOSED, "à revoir", "49099_9004", "49099_9005", "49099_9006")
    assert at.figures(WITH_ACCEPTED) == ("7 vacant sites", {BARE: 2, REUSED: 3, PLANNED: 1, POTENTIAL: 1})
    return {"49099_9001", "49099_9002", "49099_9003", "49099_9007"}


def _on_the_map(at: Office) -> set[str]:
    """Return the keys of the sites that the layer of the territory marks."""
    at.dock.buttons.load.click()
    at.idle()
    (sites,) = [one for one in QgsProject.instance().mapLayers().values() if one.customProperty(NAME) == SOURCE]
    shown = list(sites.getFeatures())
    assert Counter(feature["status"] for feature in shown) == {BARE: 2, REUSED: 3, PLANNED: 1, POTENTIAL: 1}
    return {feature["site_id"] for feature in shown if "Agent" in str(feature["local_expertise"])}


def _given(at: Office, path: Path) -> set[str]:
    """Return the keys of the objects of which the producer is given corrections."""
    at.dock.actions_.sharing.give(SOURCE, "", path)
    at.idle()
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert {row["state"] for row in rows} == {ACCEPTED}
    return {row["object"] for row in rows}


def test_two_real_vintages_slide_under_what_was_said(
    office: tuple[Office, Path, Path], server: Loopback, real_data: Path
) -> None:
    at, folder, _other = office
    old_file, new_file = (real_data / "friches" / f"friches-standard-2024-{name}.csv" for name in ("02", "10-sample"))
    (old,), (new,) = read_file(old_file, SOURCE), read_file(new_file, SOURCE)
    *_keys, heirs = heirs_of(old.table.set_index("site_id"), new.table.set_index("site_id"))
    held = old.table[~old.table["site_id"].isin(heirs)].reset_index(drop=True)  # the sample has no new site
    Workspace(folder).add([replace(old, table=held, part=new.part)])  # a whole set: what the sample lacks is gone
    server.publish("sites-references-dans-cartofriches", "friches-standard-2026-10-01.csv", new_file.read_bytes())
    at.sit(folder, "Agent A")
    said = said_of(old, new)
    at.dock.actions_.desk.add(*said.values())
    at.idle()
    here = at.figures(OFFICIAL)
    at.decide(ACCEPTED, "vu", said["needed"].key)
    told = at.update()
    assert [title for title in map(refresh.outcome_title, refresh.OUTCOMES) if title not in told] == []
    kept = {each.contribution.uuid: each.outcome for each in outcomes(at.book.contributions())}
    assert set(kept) == {one.uuid for one in said.values()}
    assert {name: kept[said[name].uuid] for name in refresh.OUTCOMES} == {name: name for name in refresh.OUTCOMES}
    panel = at.panel("local")
    panel.here.click()  # the site added lies elsewhere
    assert panel.list.model.total() == len(said)
    assert len(at.dock.atlas().official(SOURCE)) == len(new.table)
    assert at.figures(OFFICIAL) != here
    assert at.book.problems() == []
