from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from ti_dataviz_plugin.desktop.search_box import SearchBox, ranked
from ti_dataviz_plugin.geography.codes import fold

CHOICES = [
    ("ti-1", "Besançon - Vesoul"),
    ("ti-2", "Châteauroux - Issoudun"),
    ("ti-3", "Choletais-Mauges"),
    ("ti-4", "Grand Châtellerault"),
    ("ti-5", "L'Aigle - Mortagne-au-Perche"),
]


def names(typed: str) -> list[str]:
    folded = [(code, fold(name)) for code, name in CHOICES]
    return [CHOICES[place][1] for place in ranked(folded, typed)]


def test_accents_case_and_dashes_do_not_matter() -> None:
    assert names("CHATEAUROUX") == ["Châteauroux - Issoudun"]
    assert names("choletais mauges") == ["Choletais-Mauges"]
    assert names("besancon") == ["Besançon - Vesoul"]
    assert names("l aigle") == ["L'Aigle - Mortagne-au-Perche"]


def test_names_that_begin_so_come_first() -> None:
    assert names("chat") == ["Châteauroux - Issoudun", "Grand Châtellerault"]


def test_words_in_any_order_and_parts_of_words() -> None:
    assert names("mauges chol") == ["Choletais-Mauges"]
    assert names("tellerault") == ["Grand Châtellerault"]
    assert names("ti-4") == ["Grand Châtellerault"]
    assert names("nowhere") == []


def make_box(qgis_app: Any) -> tuple[SearchBox, list[str]]:
    box = SearchBox("Search")
    box.set_choices(CHOICES)
    chosen: list[str] = []
    box.chosen.connect(chosen.append)
    box.show()
    return box, chosen


def test_typing_proposes_and_return_takes_the_best(qgis_app: Any) -> None:
    box, chosen = make_box(qgis_app)
    QTest.keyClicks(box.lineEdit(), "chatel")
    assert box.proposals() == ["Grand Châtellerault"]
    QTest.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    assert chosen == ["ti-4"]
    assert box.currentText() == "Grand Châtellerault"


def test_showing_a_choice_tells_nobody(qgis_app: Any) -> None:
    box, chosen = make_box(qgis_app)
    box.show_code("ti-3")
    assert box.currentText() == "Choletais-Mauges"
    box.show_code("ti-99")
    assert box.currentText() == ""
    assert chosen == []


def test_names_that_stand_twice_are_told_apart(qgis_app: Any) -> None:
    box = SearchBox("Search")
    box.set_choices([("200000001", "CC du Val"), ("200000002", "CC du Val"), ("200000003", "CC du Mont")])
    assert [box.itemText(place) for place in range(3)] == ["CC du Val (200000001)", "CC du Val (200000002)", "CC du Mont"]
