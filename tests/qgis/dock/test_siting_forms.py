"""The siting page as it is filled in: what is typed half, wrong or in another order; what stays in sight meanwhile."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Callable

import pytest
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from ti_dataviz_plugin.siting.study import read, template

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def panel(dock: Any, wait: Wait) -> Any:
    dock.show_panel("siting")
    wait(lambda: not dock.busy() and dock.panels["siting"].work.ranking is not None)
    return dock.panels["siting"]


def _ranked(panel: Any, wait: Wait, dock: Any, change: Callable[[], Any]) -> None:
    before = panel.work.ranking
    change()
    wait(lambda: not dock.busy() and panel.work.ranking is not before)


def _keys(panel: Any) -> list[str]:
    table = panel.work.ranking.table
    return [f"{kind}/{site}" for kind, site in zip(table["kind"], table["site_id"])]


def _type(field: Any, text: str) -> None:
    field.setText(text)
    field.editingFinished.emit()


def test_a_range_typed_one_end_after_the_other_is_taken_whole(dock: Any, panel: Any, wait: Wait) -> None:
    brief, held = panel.brief, panel.work.study  # 0.1 to 1 ha
    brief.least.setValue(2)
    assert panel.work.study is held  # 2 to 1 ha is no range: nothing is made of it
    assert brief.least.value() == 2
    assert brief.crossed.isVisibleTo(brief)
    _ranked(panel, wait, dock, lambda: brief.most.setValue(5))
    assert not brief.crossed.isVisibleTo(brief)
    assert panel.work.study.area_m2 == (20_000.0, 50_000.0)
    curve = next(one.value for one in panel.work.study.criteria if one.fact == "area")
    assert (curve.points[0][0], curve.points[-1][0]) == (20_000.0, 50_000.0)


def test_departments_are_typed_by_name_and_a_slip_searches_nothing_else(dock: Any, panel: Any, wait: Wait) -> None:
    brief = panel.brief
    brief.place.setCurrentIndex(brief.place.findData("departments"))
    _ranked(panel, wait, dock, lambda: brief.place.activated.emit(brief.place.currentIndex()))
    held = panel.work.study
    assert held.departments
    code = held.departments[0]
    name = panel.work.departments()[code]
    _type(brief.departments, "Mayenn, 49")
    assert panel.work.study is held
    assert "Mayenn" in brief.strangers.text()
    assert brief.strangers.isVisibleTo(brief)
    _type(brief.departments, f"{name.upper()}, {code}")
    wait(lambda: not dock.busy())
    assert panel.work.study.departments == (code,)
    assert not brief.strangers.isVisibleTo(brief)
    _ranked(panel, wait, dock, lambda: panel.work.begin("rail_logistics"))
    assert panel.work.study.departments == (code,)  # another template does not search all of France


def test_a_compared_site_that_is_excluded_is_named_so_and_drawn_no_more(dock: Any, panel: Any, wait: Wait) -> None:
    table = panel.work.ranking.table
    ranked = table[table["rank"] > 0].sort_values("area_m2")
    small, large = ranked.iloc[0], ranked.iloc[-1]
    for site in (small, large):
        panel.work.compare(f"{site['kind']}/{site['site_id']}", True)
    assert panel.duels.isVisibleTo(panel)
    _ranked(panel, wait, dock, lambda: panel.work.change(area_m2=(float(large["area_m2"]) - 1, 10_000.0)))
    assert len(panel.work.compared) == 2
    assert not panel.duels.isVisibleTo(panel)
    assert len(panel.profile._chart.table().columns) == 2 + 1
    told = [chip.toolTip() for chip in panel.chips._widgets]
    assert ["(excluded)" in text for text in told] == [True, False]
    _ranked(panel, wait, dock, lambda: panel.work.change(area_m2=(1_000.0, 10_000.0)))
    assert panel.duels.isVisibleTo(panel)


def test_the_first_site_is_looked_at_until_another_is_chosen(dock: Any, panel: Any, wait: Wait) -> None:
    first = _keys(panel)[0]
    assert panel.work.chosen == first
    least = float(panel.work.ranking.table["area_m2"].iloc[0]) + 1
    _ranked(panel, wait, dock, lambda: panel.work.change(area_m2=(least, 100_000.0)))
    assert panel.work.chosen == _keys(panel)[0] != first
    panel.work.choose(first)  # excluded now: its page says why, and stays
    _ranked(panel, wait, dock, lambda: panel.work.change(shortlist=3))
    assert panel.work.chosen == first
    assert "Too small" in panel.site.why[1].text()
    assert not panel.site.compare.isEnabled()


def test_the_bar_stays_above_and_leads_to_each_part(dock: Any, panel: Any, wait: Wait) -> None:
    for part, place in (("criteria", panel.criteria), ("sites", panel.heading), ("compared", panel.compared)):
        QTest.mouseClick(panel.bar.buttons[part], Qt.MouseButton.LeftButton)
        wait(lambda place=place: place.visibleRegion().boundingRect().height() > 10)
        assert panel.bar.isVisible()
        assert panel.bar.mapTo(panel, QPoint(0, 0)).y() == 0
    assert panel.criteria.fold.head.isChecked()
    count = int((panel.work.ranking.table["rank"] > 0).sum())
    assert panel.bar.state.accessibleName().startswith(f"{count} of {len(panel.work.ranking.table)} sites")
    panel.work.change(criteria=tuple(replace(one, weight=0.0) for one in panel.work.study.criteria))
    wait(lambda: not dock.busy() and panel.work.error is not None)
    assert "not all 0" in panel.bar.state.accessibleName()  # wherever the page has been scrolled to


def test_a_short_dock_shows_the_list_without_scrolling(dock: Any, panel: Any, interface: Any, wait: Wait) -> None:
    interface.window.resize(1366, 700)
    interface.window.resizeDocks([dock], [490], Qt.Orientation.Horizontal)
    wait(lambda: dock.height() < 700 and panel.viewport().height() < 600)
    short = panel.viewport().height() / dock.height()
    assert panel.sites.view.visibleRegion().boundingRect().height() > 24  # its header and more
    buttons = list(dock.bar._buttons.values())
    assert len({button.mapTo(dock, QPoint(0, 0)).y() for button in buttons}) == 1
    assert all(button.accessibleName() for button in buttons)
    interface.window.resize(1366, 1000)
    wait(lambda: dock.height() > 800)
    assert len({button.mapTo(dock, QPoint(0, 0)).y() for button in buttons}) == 2
    assert short > 0.6


def test_a_template_of_the_extension_is_left_as_it_is(dock: Any, panel: Any, wait: Wait, tmp_path: Any) -> None:
    _ranked(panel, wait, dock, lambda: panel.brief.least.setValue(0.5))
    panel.files.save(tmp_path / "study.json")
    assert read(tmp_path / "study.json").area_m2[0] == 5_000.0
    assert template("light_workshop").area_m2 == (1_000.0, 10_000.0)
