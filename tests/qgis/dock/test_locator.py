"""QGIS's search bar finds territories and communes, in its own threads."""

from __future__ import annotations

import time
from typing import Any, Callable

import pytest
from qgis.core import QgsLocatorContext, QgsLocatorResult

from ti_dataviz_plugin.desktop.locator import NAME, PREFIX, index
from ti_dataviz_plugin.plugin import TiDatavizPlugin

Wait = Callable[[Callable[[], bool]], None]
Search = Callable[[str], list[QgsLocatorResult]]


@pytest.fixture
def search(interface: Any, wait: Wait) -> Search:
    """Return what the bar finds for a text."""

    def run(text: str) -> list[QgsLocatorResult]:
        found: list[QgsLocatorResult] = []
        ended: list[bool] = []

        def keep(result: QgsLocatorResult) -> None:
            found.append(QgsLocatorResult(result))  # Qt's own goes with the signal

        def end() -> None:
            ended.append(True)

        interface.locator.foundResult.connect(keep)
        interface.locator.finished.connect(end)
        interface.locator.fetchResults(text, QgsLocatorContext())
        wait(lambda: bool(ended))
        interface.locator.foundResult.disconnect(keep)
        interface.locator.finished.disconnect(end)
        return found

    return run


def names(results: list[QgsLocatorResult]) -> list[str]:
    return [result.displayString for result in results]


def test_ti_cho_finds_territories_and_communes(dock: Any, search: Search) -> None:
    found = search("ti cho")
    assert found[0].displayString == "Choletais-Mauges"
    assert (found[0].group, found[0].description) == ("Territoire d'industrie 2023-2027", "ti-5204")
    groups = {result.group for result in found}
    assert {"EPCI", "Employment basin", "Communes"} <= groups
    scores = [result.score for result in found if result.group == "Communes"]
    assert scores == sorted(set(scores), reverse=True)
    cholet = next(result for result in found if result.group == "Communes" and result.displayString == "Cholet")
    assert cholet.description == "Maine-et-Loire"


@pytest.mark.parametrize("text", ["ti beaupreau en mauges", "TI Beaupréau-en-Mauges", f"{PREFIX} beaupreau", "beaupréau"])
def test_accents_case_and_dashes_do_not_count(dock: Any, search: Search, text: str) -> None:
    assert "Beaupréau-en-Mauges" in names(search(text))


def test_codes_are_found_too(dock: Any, search: Search) -> None:
    assert "Cholet" in names(search("ti 49099"))
    assert "Choletais-Mauges" in names(search("ti ti-5204"))


def test_two_letters_alone_find_nothing(dock: Any, search: Search) -> None:
    assert search("ch") == []
    assert search("ti") == []


def test_a_territory_is_opened_in_the_dock(dock: Any, interface: Any, search: Search, wait: Wait) -> None:
    dock.setUserVisible(False)
    wanted = next(result for result in search("ti maine et loire") if result.group == "Department")
    wanted.filter.triggerResult(wanted)
    wait(lambda: not dock.busy() and dock._study.dossier.territory.code == "49")
    assert dock._study.state.level == "department"
    assert dock.isUserVisible()


def test_a_commune_is_shown_on_the_map(dock: Any, interface: Any, search: Search, wait: Wait) -> None:
    before = dock._study.dossier
    wanted = next(result for result in search("ti cholet") if result.group == "Communes")
    wanted.filter.triggerResult(wanted)
    wait(lambda: not dock.busy())
    west, south, east, north = dock._study.book.atlas.communes.set_index("commune").geometry["49099"].bounds
    extent = interface.canvas.extent()
    assert extent.xMinimum() < west < east < extent.xMaximum()
    assert extent.yMinimum() < south < north < extent.yMaximum()
    assert dock._study.dossier is before


def test_a_commune_leads_to_its_territory(dock: Any, search: Search, wait: Wait) -> None:
    dock._study.choose("department", "", "85")
    wait(lambda: not dock.busy())
    wanted = next(result for result in search("ti cholet") if result.group == "Communes")
    (action,) = wanted.actions
    wanted.filter.triggerResultFromAction(wanted, action.id)
    wait(lambda: not dock.busy() and dock._study.dossier.territory.code == "ti-5204")


def test_before_the_dock_is_open_the_search_leads_to_it(plugin: TiDatavizPlugin, search: Search, wait: Wait) -> None:
    assert search("cholet") == []
    (invitation,) = search("ti cholet")
    assert not plugin.dock._built
    invitation.filter.triggerResult(invitation)
    wait(lambda: plugin.dock._built and not plugin.dock.busy())


def test_the_index_is_made_once(dock: Any) -> None:
    book = dock._study.book
    assert index(book) is index(book)
    assert [level.level for level in index(book)][-1] == "commune"


def test_a_search_is_quick(dock: Any, search: Search) -> None:
    search("ti cho")
    start = time.perf_counter()
    search("ti saint")
    assert time.perf_counter() - start < 1


def test_the_filter_goes_with_the_plugin(plugin: TiDatavizPlugin, interface: Any) -> None:
    assert [found.name() for found in interface.locator.filters()] == [NAME]
    assert interface.locator.filters()[0].displayName()
    plugin.unload()
    assert interface.locator.filters() == []
    plugin.initGui()
    assert [found.name() for found in interface.locator.filters()] == [NAME]
