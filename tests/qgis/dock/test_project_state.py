from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import QgsProject

from ti_dataviz_plugin.desktop.project_state import CODE, NAME, stored
from ti_dataviz_plugin.desktop.state import State, from_json
from ti_dataviz_plugin.enrichment.overlay import WITH_PROPOSED
from ti_dataviz_plugin.plugin import TiDatavizPlugin
from ti_dataviz_plugin.workspace.store import Workspace

Wait = Callable[[Callable[[], bool]], None]


def test_text_and_back() -> None:
    state = State(
        "epci",
        "2018-2023",
        "244900015",
        "D2Z40",
        0.3,
        False,
        2017,
        2021,
        False,
        "published",
        panel="land",
        sample=True,
        layers=("a",),
    )
    read = from_json(state.to_json())
    assert read == State(**{**state.__dict__, "layers": read.layers})
    assert list(read.layers) == ["a"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no json",
        "[1]",
        '{"version": 2, "code": "ti-5204"}',
        '{"code": "ti-5204"}',
        '{"version": 1, "code": 12, "level": "moon"}',
    ],
)
def test_what_cannot_be_read_counts_as_not_chosen(text: str) -> None:
    assert from_json(text) == State()


def test_what_can_be_read_is_kept_beside_what_cannot() -> None:
    state = from_json('{"version": 1, "code": "ti-1", "panel": "land", "basin_threshold": 7, "first_year": true, "new": 1}')
    assert (state.code, state.panel, state.basin_threshold, state.first_year) == ("ti-1", "land", 0.5, 0)


def save(folder: Path) -> Path:
    path = folder / "projet été.qgz"
    assert QgsProject.instance().write(str(path))
    return path


def test_the_choice_is_saved_and_restored(dock: Any, tmp_path: Path, wait: Wait) -> None:
    dock._study.change(trade="D2Z40")
    dock.show_panel("labour")
    wait(lambda: not dock.busy())
    path = save(tmp_path)
    QgsProject.instance().clear()
    assert dock._study.dossier is None
    assert dock.pages.currentWidget() is dock.hint
    assert QgsProject.instance().read(str(path))
    wait(lambda: not dock.busy())
    assert dock._study.dossier.territory.code == "ti-5204"
    assert dock._study.dossier.labour.trade == "D2Z40"
    assert dock.tabs.currentWidget() is dock.panels["labour"]
    assert not QgsProject.instance().isDirty()
    assert dock.picker.search.currentText() == "Choletais-Mauges"


def test_a_project_opened_while_the_workspace_opens_reads_what_it_asks_for(dock: Any, tmp_path: Path, wait: Wait) -> None:
    dock._study.change(local=WITH_PROPOSED)
    wait(lambda: not dock.busy())
    path = save(tmp_path)
    QgsProject.instance().clear()
    wait(lambda: not dock.busy())
    dock._study.open(dock._study.workspace.folder)  # as when QGIS starts
    assert QgsProject.instance().read(str(path))
    wait(lambda: not dock.busy())
    assert dock._study.book.atlas.overlay.mode == dock._study.state.local == WITH_PROPOSED
    assert not QgsProject.instance().isDirty()


def test_layouts_find_the_territory(dock: Any, tmp_path: Path, wait: Wait) -> None:
    variables = QgsProject.instance().customVariables()
    assert (variables[CODE], variables[NAME]) == ("ti-5204", "Choletais-Mauges")
    path = save(tmp_path)
    QgsProject.instance().clear()
    assert CODE not in QgsProject.instance().customVariables()
    QgsProject.instance().read(str(path))
    assert QgsProject.instance().customVariables()[NAME] == "Choletais-Mauges"


def test_a_choice_marks_a_saved_project_and_no_other(dock: Any, tmp_path: Path, wait: Wait) -> None:
    assert not QgsProject.instance().isDirty()
    save(tmp_path)
    assert not QgsProject.instance().isDirty()
    dock._study.change(trade="D2Z40")
    assert QgsProject.instance().isDirty()
    wait(lambda: not dock.busy())


def test_a_project_of_somebody_else_gets_no_entry(plugin: TiDatavizPlugin, tmp_path: Path) -> None:
    path = save(tmp_path)
    QgsProject.instance().clear()
    QgsProject.instance().read(str(path))
    assert stored(QgsProject.instance()) == ""
    assert not QgsProject.instance().isDirty()


def test_layer_ids_are_kept_with_the_project(dock: Any, tmp_path: Path, wait: Wait) -> None:
    dock.actions_.load_on_map()
    wait(lambda: not dock.busy() and bool(dock._study.state.layers))
    layers = dock._study.state.layers
    path = save(tmp_path)
    QgsProject.instance().clear()
    assert dock._study.state.layers == ()
    QgsProject.instance().read(str(path))
    wait(lambda: not dock.busy())
    assert list(dock._study.state.layers) == list(layers)
    assert not QgsProject.instance().isDirty()


def test_the_choice_survives_a_reload_of_the_plugin(
    interface: Any, sample_workspace: Workspace, monkeypatch: pytest.MonkeyPatch, wait: Wait
) -> None:
    monkeypatch.setenv("TI_DATAVIZ_WORKSPACE", str(sample_workspace.folder))
    for turn in range(2):
        plugin = TiDatavizPlugin(interface)
        plugin.initGui()
        plugin.dock.setUserVisible(True)
        wait(lambda plugin=plugin: plugin.dock._built and not plugin.dock.busy())
        if turn == 0:
            plugin.dock._study.choose("ti", "2023-2027", "ti-5204")
            wait(lambda plugin=plugin: not plugin.dock.busy())
        assert plugin.dock._study.dossier.territory.code == "ti-5204"
        plugin.unload()
        assert not QgsProject.instance().isDirty()


def test_a_project_opened_before_the_dock_is_shown_waits_for_it(
    dock: Any, plugin: TiDatavizPlugin, interface: Any, sample_workspace: Workspace, tmp_path: Path, wait: Wait
) -> None:
    path = save(tmp_path)
    plugin.unload()
    QgsProject.instance().clear()
    plugin.initGui()
    QgsProject.instance().read(str(path))
    assert not plugin.dock._built
    plugin.dock.setUserVisible(True)
    wait(lambda: plugin.dock._built and not plugin.dock.busy())
    assert plugin.dock._study.dossier.territory.code == "ti-5204"
