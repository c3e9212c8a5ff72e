"""The update section of the data page, against a stand-in for the official servers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox

from tests.fault_table import older
from tests.invented import vacant_csv
from tests.loopback import CEREMA, Loopback, Reply
from tests.official_server import publish
from tests.unit.enrichment.conftest import CLERK, correction
from ti_dataviz_plugin.bounds import Bounds
from ti_dataviz_plugin.desktop import settings
from ti_dataviz_plugin.desktop.changes_dialog import ChangesDialog
from ti_dataviz_plugin.desktop.kinds_dialog import KindsDialog
from ti_dataviz_plugin.desktop.panels.widgets import Note
from ti_dataviz_plugin.desktop.renewing import foreseen
from ti_dataviz_plugin.desktop.updating import Found, Scope, propose_all
from ti_dataviz_plugin.diagnosis import indicators
from ti_dataviz_plugin.diagnosis.local_values import subject_of
from ti_dataviz_plugin.enrichment import figures
from ti_dataviz_plugin.enrichment.book import FILE, Book
from ti_dataviz_plugin.enrichment.renewal import outcomes
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.progress import Silent
from ti_dataviz_plugin.provenance import Dataset
from ti_dataviz_plugin.workspace.by_hand import FetchedByHand
from ti_dataviz_plugin.workspace.store import Workspace
from ti_dataviz_plugin.workspace.updates import proposal_of

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    """Return a stand-in that the plugin takes for every server."""
    with Loopback() as running:
        publish(running)
        monkeypatch.setenv("TI_DATAVIZ_MIRROR", running.address)
        yield running


@pytest.fixture
def page(plugin: Any, server: Loopback, wait: Wait) -> Any:
    """Return the data page of the dock, on an empty workspace."""
    plugin.dock.build()
    plugin.dock.setUserVisible(True)
    plugin.dock.buttons.data.setChecked(True)
    wait(lambda: not plugin.dock.busy())
    return plugin.dock.data


def item(page: Any, source_id: str) -> Any:
    return next(each for each in page.updates._items() if each.data(Qt.ItemDataRole.UserRole) == source_id)


def tick(page: Any, *source_ids: str) -> None:
    for each in page.updates._items():
        if each.data(Qt.ItemDataRole.CheckStateRole) is not None:
            on = each.data(Qt.ItemDataRole.UserRole) in source_ids
            each.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


def agree(monkeypatch: pytest.MonkeyPatch, shown: list[ChangesDialog], answer: int = 1) -> None:
    """Answer the dialog of changes at once."""

    def answered(dialog: ChangesDialog) -> int:
        shown.append(dialog)
        return answer

    monkeypatch.setattr(ChangesDialog, "exec", answered)


def test_a_source_is_looked_for_updated_and_gone_back_from(
    page: Any, plugin: Any, server: Loopback, wait: Wait, monkeypatch: pytest.MonkeyPatch, interface: Any
) -> None:
    assert "not held" in item(page, "natura2000").text()
    assert not page.updates.update_.isEnabled()
    shown: list[ChangesDialog] = []
    agree(monkeypatch, shown)
    server.twist = older
    for _turn in range(2):
        tick(page, "natura2000")
        assert page.updates.update_.isEnabled()
        page.updates.update_.click()
        wait(lambda: not plugin.dock.busy())
        server.twist = None
    assert len(shown) == 2
    workspace = Workspace(settings.workspace_folder())
    assert workspace.load("natura2000").table["site_name"].str.contains("fictif").all()
    page.updates.list.setCurrentItem(item(page, "natura2000"))
    assert page.updates.back.isEnabled()
    page.updates.back.click()
    wait(lambda: not plugin.dock.busy())
    assert Workspace(workspace.folder).load("natura2000").table["site_name"].str.contains("ancien").all()
    tick(page, "natura2000")
    page.updates.check.click()
    wait(lambda: not plugin.dock.busy())
    assert "checked on" in item(page, "natura2000").text()


def test_a_proposal_that_is_refused_changes_nothing(
    page: Any, plugin: Any, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[ChangesDialog] = []
    agree(monkeypatch, shown, 0)
    tick(page, "vacant_land")
    page.updates.update_.click()
    wait(lambda: not plugin.dock.busy())
    assert len(shown) == 1
    folder = settings.workspace_folder()
    assert Workspace(folder).versions() == []
    assert [path for path in folder.rglob("*") if path.is_file()] == []


def test_failures_and_doubts_are_shown_and_not_ticked(
    qgis_app: Any, server: Loopback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace, access = Workspace(tmp_path), (server.address, "")
    for each in propose_all(workspace, ["communes", "vacant_land"], access, Silent()):
        assert each.error is None
        from ti_dataviz_plugin.workspace import updates

        updates.accept(each.proposal)  # type: ignore[arg-type]
    server.layers["ADMINEXPRESS-COG-CARTO-PE.LATEST:commune"].pop()
    server.serve("www.data.gouv.fr/api/1/datasets/sites-references-dans-cartofriches/", Reply(404, b"gone", "text/plain"))
    found = propose_all(workspace, ["communes", "vacant_land", "epci"], access, Silent())
    assert [each.source_id for each in found if each.error is not None] == ["vacant_land"]
    dialog = ChangesDialog(found)
    assert "epci" in dialog.accepted_sources()
    assert "vacant_land" not in dialog.boxes


def bring(workspace: Workspace, server: Loopback, scope: Scope, *source_ids: str) -> None:
    """Download sources and make them current."""
    from ti_dataviz_plugin.workspace import updates

    for each in propose_all(workspace, source_ids, (server.address, ""), Silent(), scope):
        assert each.proposal is not None, each.error
        updates.accept(each.proposal)


def test_what_is_not_held_comes_for_the_departments_looked_at(qgis_app: Any, server: Loopback, tmp_path: Path) -> None:
    workspace, near = Workspace(tmp_path), Scope(("49",))
    bring(workspace, server, near, "vacant_land", "schools")
    assert {asked.query["coddep"] for asked in server.asked if asked.host == CEREMA} == {"49"}
    (part,) = [version.part for version in workspace.versions() if version.source_id == "schools"]
    assert part == "49"
    # Looked at from elsewhere, what is held stays as it is held; the country comes when it is asked for.
    assert Scope(("44",)).of(workspace, "schools").departments == ("49",)
    assert Scope(("44",)).of(workspace, "roads").departments == ("44",)
    assert Scope(("44",), whole=True).of(workspace, "schools").whole
    bring(workspace, server, Scope(whole=True), "communes")
    assert near.of(workspace, "communes").whole


def test_only_the_kinds_ticked_are_fetched(
    page: Any, plugin: Any, server: Loopback, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[ChangesDialog] = []
    agree(monkeypatch, shown)
    page.updates.list.setCurrentItem(item(page, "communes"))
    assert not page.updates.kinds.isEnabled()
    page.updates.list.setCurrentItem(item(page, "protected_areas"))
    assert page.updates.kinds.isEnabled()

    def choose(dialog: KindsDialog) -> int:
        assert dialog.list.count() == 23
        dialog.all.click()
        assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
        for each in dialog._items():
            if each.data(Qt.ItemDataRole.UserRole) in ("apb", "rnn"):
                each.setCheckState(Qt.CheckState.Checked)
        return 1

    monkeypatch.setattr(KindsDialog, "exec", choose)
    page.updates.kinds.click()
    assert settings.kinds("protected_areas") == ("rnn", "apb")
    tick(page, "protected_areas")
    page.updates.update_.click()
    wait(lambda: not plugin.dock.busy())
    asked = {asked.query["TYPENAMES"] for asked in server.asked if "TYPENAMES" in asked.query}
    assert asked == {"patrinat_apb:apb", "patrinat_rnn:rnn"}
    # A check counts the layers held only: the others are not wanted.
    page.updates.check.click()
    wait(lambda: not plugin.dock.busy())
    assert "up to date" in item(page, "protected_areas").text() or "not known" in item(page, "protected_areas").text()
    settings.store_kinds("protected_areas", ())
    assert settings.kinds("protected_areas") == ()


def test_offline_mode_asks_nothing(page: Any, plugin: Any, server: Loopback, wait: Wait, interface: Any) -> None:
    settings.store(settings.OFFLINE, "yes")
    tick(page, "natura2000")
    page.updates.check.click()
    wait(lambda: not plugin.dock.busy())
    settings.store(settings.OFFLINE, "")
    assert any("offline" in text for text in interface.messages())
    assert server.asked == []


def test_the_check_on_start_is_off_until_asked_for_and_not_repeated(
    page: Any, plugin: Any, server: Loopback, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    agree(monkeypatch, [])
    tick(page, "natura2000")
    page.updates.update_.click()
    wait(lambda: not plugin.dock.busy())
    updater = plugin.dock.actions_.updater
    before = len(server.asked)
    updater.check_on_start()
    wait(lambda: not plugin.dock.busy())
    assert len(server.asked) == before
    settings.store(settings.SCHEDULE, "weekly")
    updater.check_on_start()
    wait(lambda: not plugin.dock.busy())
    asked = len(server.asked)
    assert asked > before
    updater.check_on_start()
    wait(lambda: not plugin.dock.busy())
    assert len(server.asked) == asked
    record = settings.workspace_folder() / "checks.json"
    today = datetime.now(timezone.utc)
    longer = (today - timedelta(days=8)).isoformat()[:10]
    record.write_text(record.read_text(encoding="utf-8").replace(today.isoformat()[:10], longer), encoding="utf-8")
    updater.check_on_start()
    wait(lambda: not plugin.dock.busy())
    settings.store(settings.SCHEDULE, "")
    assert len(server.asked) > asked


def test_contributions_are_examined_before_an_update_and_their_outcomes_kept(
    page: Any, plugin: Any, server: Loopback, wait: Wait, monkeypatch: pytest.MonkeyPatch, interface: Any
) -> None:
    told: list[str] = []

    def answered(dialog: ChangesDialog) -> int:
        told.append(" ".join(note.text() for note in dialog.findChildren(Note)))
        return 1

    monkeypatch.setattr(ChangesDialog, "exec", answered)
    server.twist = older
    tick(page, "vacant_land")
    page.updates.update_.click()
    wait(lambda: len(told) == 1 and not plugin.dock.busy())
    workspace = Workspace(settings.workspace_folder())
    first = workspace.load("vacant_land").table.iloc[0]
    book = Book(workspace.folder / FILE)
    named = correction(first["site_id"], "Autre nom", field="site_name", official_value=first["site_name"])
    book.add([named], CLERK)
    server.twist = None
    tick(page, "vacant_land")
    assert page.updates.update_.isEnabled()
    page.updates.update_.click()
    wait(lambda: len(told) == 2 and not plugin.dock.busy())
    assert "contradicted" not in told[0]
    assert "contradicted" in told[1]
    assert first["site_id"] in told[1]
    (kept,) = outcomes(book.contributions())
    assert kept.outcome == "contradicted"
    assert kept.official_now == Workspace(workspace.folder).load("vacant_land").table.iloc[0]["site_name"]


def test_a_file_fetched_by_hand_is_examined_before_it_is_current(
    page: Any, plugin: Any, wait: Wait, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    del page  # it opens the dock on an empty workspace
    told: list[str] = []
    answers = [0, 1]

    def answered(dialog: ChangesDialog) -> int:
        told.append(" ".join(note.text() for note in dialog.findChildren(Note)))
        for box in dialog.boxes.values():
            box.setChecked(True)  # rows are gone, so that it is not ticked of itself
        return answers.pop(0)

    monkeypatch.setattr(ChangesDialog, "exec", answered)
    old, new = tmp_path / "avant.csv", tmp_path / "après.csv"
    old.write_bytes(vacant_csv(3))
    new.write_bytes(vacant_csv(2).replace(b"friche sans projet", b"friche avec projet"))
    workspace = Workspace(settings.workspace_folder())

    def bring(path: Path) -> None:
        plugin.dock.actions_.import_files([path])
        wait(lambda: not plugin.dock.busy())

    bring(old)
    assert told == []
    book = Book(workspace.folder / FILE)
    book.add([correction("49099_0"), correction("49099_2")], CLERK)
    before = workspace.signature()
    bring(new)
    assert "contradicted" in told[0]
    assert "without its object" in told[0]
    assert workspace.signature() == before
    assert outcomes(book.contributions()) == []
    bring(new)
    assert set(workspace.load("vacant_land").table["status"]) == {"friche avec projet"}
    assert {each.contribution.key: each.outcome for each in outcomes(book.contributions())} == {
        "49099_0": "contradicted",
        "49099_2": "orphaned",
    }
    assert len(book.contributions()) == 2


def _proposed(workspace: Workspace, source_id: str, **changed: object) -> Found:
    """Return a proposal of what is held of a source, some columns changed."""
    held = workspace.load(source_id)
    version = next(each for each in workspace.versions() if each.source_id == source_id)
    told = replace(version.provenance, sha256=f"{source_id}{len(changed)}".encode().hex().ljust(64, "0"), vintage="2031")
    dataset = Dataset(held.table.assign(**changed), told, version.part)
    raw = FetchedByHand(workspace.folder, [], [dataset], workspace, told.sha256)
    proposal = proposal_of(workspace, source_id, raw, Silent())
    return Found(source_id, proposal, examined=foreseen(proposal))


def test_a_figure_of_several_sources_is_told_as_all_of_them_make_it(desk_dock: Any, wait: Wait) -> None:
    workspace = Workspace(desk_dock._study.workspace.folder)
    atlas = Atlas(workspace)
    territory = atlas.territory("ti", "ti-5204", "2023-2027")
    said = figures.Said("Agent A", "", "recensé", vintage="2026")
    area = subject_of(atlas, indicators.find("vacant_area", atlas), territory)
    local = figures.value(area, Bounds(1, 1), "1", said)
    book = Book(workspace.folder / FILE)
    book.add([local], CLERK)
    land = _proposed(workspace, "vacant_land", area_m2=workspace.load("vacant_land").table["area_m2"] * 2)
    ground = _proposed(workspace, "communes", commune_name="x")
    assert [each.outcome for each in land.examined] == ["contradicted"]
    assert [each.outcome for each in ground.examined] == ["needed"]
    updater = desk_dock.actions_.updater
    updater.settle([land, ground], ["vacant_land", "communes"])
    wait(lambda: not desk_dock.busy())
    (kept,) = outcomes(book.contributions())
    assert (kept.outcome, kept.vintage) == ("contradicted", "2031")
    assert figures.bounds_of(kept.official_now).high == area.official.high * 2
    updater.go_back("vacant_land")
    wait(lambda: not desk_dock.busy())
    (kept,) = outcomes(book.contributions())
    assert kept.outcome == "needed"
