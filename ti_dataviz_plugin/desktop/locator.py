"""QGIS's search bar: ``ti cho`` finds territories of every level and communes of the data that are open in the dock."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsLocatorFilter, QgsLocatorResult
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..geography.codes import fold
from ..language import translate
from .picker import level_title
from .search_box import ranked

if TYPE_CHECKING:
    from qgis.core import QgsFeedback, QgsLocatorContext

    from ..geography.atlas import Atlas
    from .dock import DiagnosisDock
    from .study import Opened

NAME = "ti_dataviz"
PREFIX = "tid"
"""Calls this filter alone. QGIS keeps prefixes of two letters for its own filters."""

WORD = "ti"
"""Before what is searched, calls this filter too: others find nothing for it."""

_SHORTEST = 3  # letters, when the officer searches everything
_MOST = 20  # results of one level
_TERRITORY, _COMMUNE, _OPEN = "territory", "commune", "open"
_LOOK_AT = 1


@dataclass(frozen=True)
class Level:
    """What can be found at one level.

    Attributes:
        level: Its id; ``commune`` for communes.
        programme: Programme id, for TI.
        names: Name of each place.
        folded: (code, folded name) of each place, in the same order.
        within: What each place is told apart by.
    """

    level: str
    programme: str
    names: list[str]
    folded: list[tuple[str, str]]
    within: list[str]


def index(book: Opened) -> list[Level]:
    """Return what can be found in a workspace, territories first; made once per atlas, in any thread."""
    return book.atlas.memo("places by name", lambda: _index(book))


def _index(book: Opened) -> list[Level]:
    made = []
    for (level, programme), choices in book.choices.items():
        names, folded = [name for _code, name in choices], [(code, fold(name)) for code, name in choices]
        made.append(Level(level, programme, names, folded, [code for code, _name in choices]))
    communes = book.atlas.communes
    names = [str(name) for name in communes["commune_name"]]
    folded = [(str(code), fold(name)) for code, name in zip(communes["commune"], names)]
    made.append(Level(_COMMUNE, "", names, folded, [str(name) for name in communes["department_name"]]))
    return made


class Guide(QObject):
    """Does, on the main thread, what a result of the search asks for."""

    asked = pyqtSignal(str, str, str, str)

    def __init__(self, dock: DiagnosisDock) -> None:
        """Lead to places in a dock."""
        super().__init__(dock)
        self._dock = dock
        # QGIS keeps its icons in a table that no other thread may touch.
        self.territory_icon = QgsApplication.getThemeIcon("/mActionAddPolygon.svg")
        self.commune_icon = QgsApplication.getThemeIcon("/mActionZoomTo.svg")
        self.asked.connect(self._go)

    @property
    def book(self) -> Opened | None:
        """Return what is open; None before the dock was first seen."""
        return self._dock.study.book

    def _go(self, kind: str, level: str, programme: str, code: str) -> None:
        self._dock.build()
        self._dock.setUserVisible(True)
        book = self.book
        if kind == _TERRITORY:
            self._dock.study.choose(level, programme, code)
        elif kind == _COMMUNE and book is not None:
            communes = book.atlas.communes
            found = communes[communes["commune"] == code]
            if len(found):
                self._dock.actions_.zoom_to_site(found.geometry.iloc[0])


class PlaceFilter(QgsLocatorFilter):
    """Finds territories and communes by name or code; accents, case and dashes do not count."""

    def __init__(self, guide: Guide) -> None:
        """Search what a guide leads to."""
        super().__init__()
        self._guide = guide
        self.setUseWithoutPrefix(True)

    def clone(self) -> PlaceFilter:
        """Return the filter that one search uses, in its own thread."""
        return PlaceFilter(self._guide)

    def name(self) -> str:
        """Return the id of the filter."""
        return NAME

    def displayName(self) -> str:
        """Return the name of the filter in QGIS's options."""
        return translate("TiDataviz", "Territories and communes (TI DataViz)")

    def prefix(self) -> str:
        """Return the letters that call this filter alone."""
        return PREFIX

    def priority(self) -> QgsLocatorFilter.Priority:
        """Return the place of the results among those of other filters."""
        return QgsLocatorFilter.Priority.Medium

    def fetchResults(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        """Send what is found for the text typed (in a thread of QGIS)."""
        head, _space, rest = string.strip().partition(" ")
        called = context.usingPrefix or head.lower() == WORD
        typed = rest if head.lower() == WORD else string.strip()
        if len(typed) < (1 if called else _SHORTEST):
            return
        book = self._guide.book
        if book is None:
            if called:
                self.resultFetched.emit(self._invitation())
            return
        for level in index(book):
            if feedback.isCanceled():
                return
            for number, place in enumerate(ranked(level.folded, typed)[:_MOST]):
                result = self._result(level, place, book.atlas)
                result.score = 1 - number / _MOST  # QGIS would sort them by name
                self.resultFetched.emit(result)

    def triggerResult(self, result: QgsLocatorResult) -> None:
        """Go to a result: the dock on a territory, the map on a commune."""
        kind, level, programme, code = json.loads(result.userData)[:4]
        self._guide.asked.emit(kind, level, programme, code)

    def triggerResultFromAction(self, result: QgsLocatorResult, action: int) -> None:
        """Show the territory of a commune."""
        if action == _LOOK_AT:
            programme, code = json.loads(result.userData)[4:]
            self._guide.asked.emit(_TERRITORY, "ti", programme, code)

    def _result(self, level: Level, place: int, atlas: Atlas) -> QgsLocatorResult:
        code = level.folded[place][0]
        result = QgsLocatorResult(self, level.names[place], "")
        result.description = level.within[place]
        data = [_TERRITORY, level.level, level.programme, code]
        if level.level == _COMMUNE:
            result.group = translate("TiDataviz", "Communes")
            result.icon = self._guide.commune_icon
            data = [_COMMUNE, "", "", code, *self._territory_of(code, atlas)]
            if len(data) > 4:
                text = translate("TiDataviz", "Look at its Territoire d'industrie")
                result.actions = [QgsLocatorResult.ResultAction(_LOOK_AT, text, "")]
        else:
            result.group = " ".join(part for part in (level_title(level.level), level.programme) if part)
            result.icon = self._guide.territory_icon
        # A text: a list of Python would not outlive the thread of the search.
        result.userData = json.dumps(data)
        return result

    @staticmethod
    def _territory_of(commune: str, atlas: Atlas) -> tuple[str, ...]:
        """Return the programme and the code of the latest TI that a commune belongs to, nothing when there is none."""
        for programme in atlas.programmes():
            owners = atlas.owners("ti", programme)
            if commune in owners.index:
                return programme, str(owners[commune])
        return ()

    def _invitation(self) -> QgsLocatorResult:
        text = translate("TiDataviz", "Open the TI DataViz dock to search its territories")
        result = QgsLocatorResult(self, text, json.dumps([_OPEN, "", "", ""]))
        result.icon = self._guide.territory_icon
        return result
