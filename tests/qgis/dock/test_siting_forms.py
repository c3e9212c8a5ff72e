"""The siting page as it is filled in: what is typed half, wrong or in another order; what stays in sight meanwhile."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Callable

import pytest
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMessageBox

from ti_dataviz_plugin.desktop.panels.siting_curve import CurveDialog
from ti_dataviz_plugin.desktop.panels.siting_judgements import JudgementsDialog
from ti_dataviz_plugin.desktop.siting_files import own_templates, own_title
from ti_dataviz_plugin.siting.study import read, template, usual_criterion

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


def test_four_sites_are_compared_from_the_list_and_a_fifth_is_not_taken_for_one_of_them(panel: Any) -> None:
    keys = _keys(panel)[:5]
    for key in keys[:4]:
        panel.work.choose(key)
        assert not panel.compare.isChecked()
        panel.compare.click()
        assert panel.site.compare.isChecked()
    panel.work.choose(keys[4])
    for box in (panel.compare, panel.site.compare):
        assert not box.isEnabled()
        assert "4 of 4" in box.text()
        assert "take one of them away" in box.toolTip()
    panel.work.choose(keys[1])
    panel.compare.click()
    assert panel.work.compared == (keys[0], keys[2], keys[3])
    panel.work.choose(keys[4])
    assert panel.compare.isEnabled()
    assert not panel.compare.toolTip()


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


def _method(panel: Any, wait: Wait, dock: Any, method: str) -> list[float]:
    box = panel.criteria.method

    def choose() -> None:
        box.setCurrentIndex(box.findData(method))
        box.activated.emit(box.currentIndex())

    _ranked(panel, wait, dock, choose)
    return [one.weight for one in panel.work.study.criteria]


def test_points_come_back_after_another_way_of_weighing(dock: Any, panel: Any, wait: Wait) -> None:
    points = [one.weight for one in panel.work.study.criteria]
    ranks = _method(panel, wait, dock, "ordinal")
    assert sorted(ranks) == list(range(1, len(points) + 1))
    _ranked(panel, wait, dock, lambda: panel.criteria.rows["area"].points.setValue(4))
    changed = [one.weight for one in panel.work.study.criteria]
    assert _method(panel, wait, dock, "swing") == points
    assert _method(panel, wait, dock, "ordinal") == changed
    _ranked(panel, wait, dock, lambda: panel.work.begin("heavy_plant"))
    assert sorted(_method(panel, wait, dock, "ordinal")) == list(range(1, len(panel.work.study.criteria) + 1))


def test_too_many_criteria_for_pairwise_comparison_are_said_and_the_ranking_stays(dock: Any, panel: Any, wait: Wait) -> None:
    _ranked(panel, wait, dock, lambda: panel.work.begin("heavy_plant"))  # 11 criteria
    held, box = panel.work.study, panel.criteria.method
    box.setCurrentIndex(box.findData("ahp"))
    box.activated.emit(box.currentIndex())
    assert panel.work.study is held
    assert box.currentData() == held.method
    assert panel.criteria.ratio.isVisibleTo(panel.criteria)
    assert "at most 10 criteria: here are 11" in panel.criteria.ratio.text()
    _ranked(panel, wait, dock, lambda: panel.criteria.rows["gas"].removed.emit("gas"))
    assert not panel.criteria.ratio.isVisibleTo(panel.criteria)
    assert _method(panel, wait, dock, "ahp")
    assert panel.work.ranking.comparison.ratio == pytest.approx(0)


def test_judgements_that_contradict_one_another_are_warned_of(panel: Any) -> None:
    dialog = JudgementsDialog(["Area", "Zoning", "Pollution"], (), panel.window())
    assert "⚠" not in dialog.told.text()
    for pair in ((0, 1), (1, 2)):
        dialog.pairs[pair].setCurrentIndex(dialog.pairs[pair].findData(9))
    dialog.pairs[0, 2].setCurrentIndex(dialog.pairs[0, 2].findData(1 / 9))
    assert "⚠" in dialog.told.text()
    assert "contradict" in dialog.told.text()
    dialog.deleteLater()


def test_codes_of_zoning_are_told_in_words(panel: Any) -> None:
    dialog = CurveDialog("Urban zoning", "", usual_criterion("zoning").value, panel.window())
    meanings = {dialog.table.item(row, 0).text(): dialog.table.item(row, 2).text() for row in range(dialog.table.rowCount())}
    assert meanings["ZnC"] == "ZnC: may not be built on"
    assert not dialog.table.isColumnHidden(2)
    assert dialog.function() == usual_criterion("zoning").value
    other = CurveDialog("Distance", "m", usual_criterion("junction_distance").value, panel.window())
    assert other.table.isColumnHidden(2)
    for one in (dialog, other):
        one.deleteLater()


def test_own_templates_are_listed_by_their_title_and_can_be_removed(
    dock: Any, panel: Any, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    title = "Études & Cie, été"
    _ranked(panel, wait, dock, lambda: panel.work.change(title=title, shortlist=4))
    panel.files.save_template()
    menu = panel.new.menu()
    menu.aboutToShow.emit()
    assert title.replace("&", "&&") in [action.text() for action in menu.actions()]
    path = next(path for path in own_templates() if own_title(path) == title)
    away = next(action.menu() for action in menu.actions() if action.menu())
    remove = next(action for action in away.actions() if action.text() == title.replace("&", "&&"))
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_asked: answers.pop(0))
    remove.trigger()
    assert path.exists()
    remove.trigger()
    assert not path.exists()


def test_a_study_left_for_another_comes_back_as_it_was(dock: Any, panel: Any, wait: Wait) -> None:
    _ranked(panel, wait, dock, lambda: panel.work.change(title="Étude de deux heures", shortlist=7, territory=("", "", "")))
    mine = panel.work.study
    _ranked(panel, wait, dock, lambda: panel.work.begin("heavy_plant"))
    _ranked(panel, wait, dock, lambda: panel.work.change(shortlist=3))
    menu = panel.new.menu()
    menu.aboutToShow.emit()
    back = menu.actions()[0]
    assert back.text() == "Back to “Étude de deux heures”"
    _ranked(panel, wait, dock, back.trigger)
    assert panel.work.study == mine
    menu.aboutToShow.emit()
    assert menu.actions()[0].text() == "Back to “Heavy plant”"


def test_a_shortlist_that_takes_all_is_no_praise(dock: Any, panel: Any, wait: Wait) -> None:
    assert "for certain" in panel.summary.text()
    _ranked(panel, wait, dock, lambda: panel.work.change(shortlist=1_000))
    assert "for certain" not in panel.summary.text()
    assert "says nothing of their worth" in panel.summary.text()


def test_the_excluded_sites_are_searched(dock: Any, panel: Any, wait: Wait) -> None:
    table = panel.rules.table
    first = table.model.shown()[0][0]
    table.filter.setText(first)
    assert 0 < len(table.model.shown()) < table.model.total()
    table.filter.setText("")


def test_a_template_of_the_extension_is_left_as_it_is(dock: Any, panel: Any, wait: Wait, tmp_path: Any) -> None:
    _ranked(panel, wait, dock, lambda: panel.brief.least.setValue(0.5))
    panel.files.save(tmp_path / "study.json")
    assert read(tmp_path / "study.json").area_m2[0] == 5_000.0
    assert template("light_workshop").area_m2 == (1_000.0, 10_000.0)
