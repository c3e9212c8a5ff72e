"""The functions ``ti_indicator`` and ``ti_territory`` of expressions: labels, virtual fields, styles, calculators."""

from __future__ import annotations

import re
import threading
from functools import partial
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import Qgis, QgsExpression, QgsExpressionContext, QgsExpressionFunction
from qgis.PyQt.QtCore import Qt

from ..bounds import UNKNOWN, Bounds
from ..enrichment.overlay import MODES
from ..errors import PluginError
from ..geography.programmes import PROGRAMMES
from ..geography.territories import LEVELS
from ..language import translate
from .indicator_lookup import TERRITORIES, IndicatorLookup, NotReadyError, waiting_text
from .messages import log

if TYPE_CHECKING:
    from pathlib import Path

    from ..geography.atlas import Atlas

GROUP = "TI DataViz"
VALUE, LOW, HIGH, TEXT, LOCAL = "value", "low", "high", "text", "local"
_PARTS = (VALUE, LOW, HIGH, TEXT, LOCAL)
_MODE = 4
_NAMED = (*(level for level in LEVELS if level != "selection"), "commune")
_KINDS = (
    (re.compile(r"ti-\w+"), "ti"),
    (re.compile(r"\d{9}"), "epci"),
    (re.compile(r"\d{4}"), "basin"),
    (re.compile(r"\d{5}|2[AB]\d{3}"), "commune"),
    (re.compile(r"\d{2,3}|2[AB]"), "department"),
)


def place_of(text: str) -> tuple[str, str, str]:
    """Return the level, the programme ("" for the latest held) and the code that a text names; "" for all if it names none.

    ``2023-2027/ti-5204`` names a programme, ``region/52`` a level. Else the shape of the code tells: ``ti-5204`` is a TI, 9
    digits an EPCI, 4 a basin, 5 characters a commune, 2 or 3 a department.
    """
    before, slash, code = text.strip().rpartition("/")
    if slash and before in PROGRAMMES:
        return ("ti", before, code)
    if slash:
        return (before, "", code) if before in _NAMED else ("", "", "")
    level = next((level for pattern, level in _KINDS if pattern.fullmatch(code)), "")
    return (level, "", code) if level else ("", "", "")


class _Function(QgsExpressionFunction):
    """A function that reads a lookup, and tells an evaluation what goes wrong."""

    def __init__(self, name: str, parameters: list[QgsExpressionFunction.Parameter], about: str, lookup: Lookup) -> None:
        super().__init__(name, parameters, GROUP, about)
        self._name = name
        self._lookup = lookup

    def func(self, values: list[Any], context: QgsExpressionContext | None, parent: QgsExpression, _node: object) -> object:
        """Return the value for one feature; None is NULL."""
        try:
            return self.found(values, partial(_may_wait, context, self._lookup.window))
        except NotReadyError:
            parent.setEvalErrorString(waiting_text())
        except PluginError as error:
            parent.setEvalErrorString(str(error))
        return None

    def found(self, values: list[Any], wait: Callable[[], bool]) -> object:
        """Return what is asked for."""
        raise NotImplementedError


class _TiIndicator(_Function):
    def __init__(self, lookup: Lookup) -> None:
        parameter = QgsExpressionFunction.Parameter
        parameters = [
            parameter("indicator"), parameter("code"), parameter("year", True, 0), parameter("part", True, VALUE),
            parameter("contributions", True, ""),
        ]  # fmt: skip
        super().__init__("ti_indicator", parameters, indicator_help(), lookup)

    def found(self, values: list[Any], wait: Callable[[], bool]) -> object:
        name, (level, programme, code), part = str(values[0]), place_of(str(values[1])), str(values[3]).lower()
        year = _year(values[2])
        if part not in _PARTS:
            what = translate("TiDataviz", "The fourth argument of ti_indicator is not known: {part}.").format(part=part)
            raise PluginError(what, "", translate("TiDataviz", "Choose one of: {names}.").format(names=", ".join(_PARTS)))
        mode = str(values[4] or "").lower() if len(values) > _MODE else ""
        if mode not in ("", *MODES):
            what = translate("TiDataviz", "The fifth argument of ti_indicator is not known: {mode}.").format(mode=mode)
            raise PluginError(what, "", translate("TiDataviz", "Choose one of: {names}.").format(names=", ".join(MODES)))
        if not level:
            return None
        looked = self._lookup.values.get(name, (level, programme, mode), wait)
        if part == LOCAL:
            return looked.local.get((code, year or looked.latest), "")
        ends = looked.values.get((code, year or looked.latest))
        if part == TEXT and looked.indicator is not None:
            return looked.indicator.text(Bounds(*ends) if ends else UNKNOWN)
        if ends is None or (part == VALUE and ends[0] != ends[1]):
            return None
        return ends[1] if part == HIGH else ends[0]


class _TiTerritory(_Function):
    def __init__(self, lookup: Lookup) -> None:
        super().__init__("ti_territory", [QgsExpressionFunction.Parameter("code")], territory_help(), lookup)

    def found(self, values: list[Any], wait: Callable[[], bool]) -> object:
        level, programme, code = place_of(str(values[0]))
        facts = self._lookup.values.get(TERRITORIES, (level, programme, ""), wait).facts if level else {}
        return dict(facts[code]) if code in facts else None


class Lookup:
    """What the functions share.

    Attributes:
        values: The values at hand.
        window: Whether QGIS has a window, which must not freeze.
    """

    def __init__(self, values: IndicatorLookup, window: bool) -> None:
        """Keep both."""
        self.values = values
        self.window = window


class Expressions:
    """The functions, from the start of the plugin to its end."""

    def __init__(
        self,
        opened: Callable[[], Atlas | None],
        folder: Callable[[], Path],
        refresh: Callable[[], None] | None = None,
    ) -> None:
        """Register the functions.

        Args:
            opened: Returns the atlas that is open in the dock, None when there is none.
            folder: Returns the workspace folder of the options.
            refresh: Draws maps again once values have come; None without a window.
        """
        self._values = IndicatorLookup(opened, folder)
        if refresh is not None:
            self._values.ready.connect(refresh, Qt.ConnectionType.QueuedConnection)
        lookup = Lookup(self._values, refresh is not None)
        # QGIS does not keep Python's part of a function: it lives as long as this object.
        self._functions: list[_Function] = []
        for function in (_TiIndicator(lookup), _TiTerritory(lookup)):
            if QgsExpression.registerFunction(function):
                self._functions.append(function)
            else:
                text = translate("TiDataviz", "Another plugin has a function named {name}: that of TI DataViz is not added.")
                log(text.format(name=function.name()), Qgis.MessageLevel.Warning)

    def release(self) -> None:
        """Withdraw the functions."""
        for function in self._functions:
            QgsExpression.unregisterFunction(function.name())
        self._values.release()
        self._functions.clear()


def _may_wait(context: QgsExpressionContext | None, window: bool) -> bool:
    """Tell whether an evaluation may take seconds: without a window, for a layout, or in an algorithm's own thread.

    Waiting while a map is drawn would freeze QGIS, whose main thread waits in turn for a drawing that is given up.
    """
    if not window:
        return True
    if threading.current_thread() is threading.main_thread():
        return context is not None and bool(context.hasVariable("layout_name"))
    return context is None or not context.hasVariable("map_id")


def _year(value: object) -> int:
    try:
        return int(str(value).split(".", maxsplit=1)[0])
    except ValueError as error:
        what = translate("TiDataviz", "This is no year: {year}.").format(year=value)
        raise PluginError(what, "", translate("TiDataviz", "Give a year of 4 digits, or 0 for the latest.")) from error


def indicator_help() -> str:
    """Return the help of ``ti_indicator``, HTML."""
    about = translate("TiDataviz", "Returns the value of an indicator for a territory, NULL when nobody knows it.")
    unit = translate(
        "TiDataviz",
        "Areas are in square metres, distances in metres, shares between 0 and 1. A value known within bounds has no single "
        "number: ask for its lower or upper end, or for its text.",
    )
    arguments = (
        ("indicator", translate("TiDataviz", "id of an indicator, such as difficult_share: see the help of the plugin")),
        ("code", _code_help()),
        ("year", translate("TiDataviz", "year of a yearly indicator; 0, or nothing, for the latest")),
        (
            "part",
            translate(
                "TiDataviz",
                "value (NULL unless it is known exactly), low, high, text, or local (who changed it locally, and why)",
            ),
        ),
        ("contributions", translate("TiDataviz", "official, accepted or proposed; nothing for what the panel reads")),
    )
    examples = ("ti_indicator('population', 'ti-5204')", "ti_indicator('difficult_share', \"code\", 2021, 'text')")
    return _help("ti_indicator(indicator, code, [year], [part], [contributions])", (about, unit), arguments, examples)


def territory_help() -> str:
    """Return the help of ``ti_territory``, HTML."""
    about = translate(
        "TiDataviz",
        "Returns what a territory is, as a map: level, programme, code, name, population, communes (their number) and "
        "members (names of the members of a Territoire d'industrie). NULL when there is no such territory.",
    )
    examples = ("ti_territory('ti-5204')['name']", "array_to_string(ti_territory('2018-2023/ti-5204')['members'])")
    return _help("ti_territory(code)", (about,), (("code", _code_help()),), examples)


def _code_help() -> str:
    return translate(
        "TiDataviz",
        "code as text: ti-5204 (latest programme) or 2018-2023/ti-5204, SIREN of an EPCI (9 digits), employment basin (4), "
        "commune (5 characters), department (2 or 3); region/52 for a region",
    )


def _help(call: str, paragraphs: tuple[str, ...], arguments: tuple[tuple[str, str], ...], examples: tuple[str, ...]) -> str:
    words = {
        "syntax": translate("TiDataviz", "Syntax"),
        "arguments": translate("TiDataviz", "Arguments"),
        "examples": translate("TiDataviz", "Examples"),
    }
    told = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    named = "".join(f"<tr><td><code>{name}</code></td><td>{text}</td></tr>" for name, text in arguments)
    shown = "".join(f"<li><code>{example}</code></li>" for example in examples)
    return (
        f"{told}<h4>{words['syntax']}</h4><code>{call}</code><h4>{words['arguments']}</h4><table>{named}</table>"
        f"<h4>{words['examples']}</h4><ul>{shown}</ul>"
    )
