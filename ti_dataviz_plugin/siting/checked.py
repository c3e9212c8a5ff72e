"""Values of a JSON file, taken out one by one: a wrong one is told with its place in the file."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from ..errors import PluginError
from ..language import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

_NOTHING = object()


class Checked:
    """An object of a JSON file.

    Args:
        content: What was read.
        place: Where it is: the file, then the keys that lead to it.
    """

    def __init__(self, content: dict[str, Any], place: str) -> None:
        """Keep the object."""
        self._content = content
        self._place = place

    def wrong(self, key: str) -> PluginError:
        """Return the error about a value."""
        what = translate("TiDataviz", "A value of the study cannot be used.")
        value = str(self._content.get(key, translate("TiDataviz", "missing")))[:200]
        todo = translate("TiDataviz", "Correct it, or start again from a template.")
        return PluginError(what, f"{self._place} > {key} = {value}", todo)

    def only(self, *keys: str) -> None:
        """Refuse other keys: what a file says must not be passed over.

        Raises:
            PluginError: When there is one.
        """
        for key in self._content:
            if key not in keys:
                raise self.wrong(key)

    def string(self, key: str, default: object = _NOTHING) -> str:
        """Return a text."""
        value = self._content.get(key, default)
        if not isinstance(value, str):
            raise self.wrong(key)
        return value

    def choice(self, key: str, known: Sequence[Any], default: object = _NOTHING) -> Any:  # noqa: ANN401 (of the kind of known)
        """Return one of the known values."""
        value = self._content.get(key, default)
        if isinstance(value, (list, dict)) or value not in known:
            raise self.wrong(key)
        return value

    def number(self, key: str, default: float) -> float:
        """Return a number."""
        return self._number(key, self._content.get(key, default))

    def _number(self, key: str, value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or math.isnan(value):
            raise self.wrong(key)
        return float(value)

    def whole(self, key: str, least: int, most: int, default: int) -> int:
        """Return a whole number within bounds."""
        value = self._content.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise self.wrong(key)
        return value

    def _list(self, key: str, default: object = ()) -> list[Any]:
        value = self._content.get(key, default)
        if not isinstance(value, (list, tuple)):
            raise self.wrong(key)
        return list(value)

    def strings(self, key: str, default: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Return texts."""
        values = self._list(key, default)
        if not all(isinstance(value, str) for value in values):
            raise self.wrong(key)
        return tuple(values)

    def numbers(self, key: str, count: int, default: tuple[float, ...]) -> tuple[float, ...]:
        """Return so many numbers; null is infinite."""
        values = self._list(key, default)
        if len(values) != count:
            raise self.wrong(key)
        return tuple(self._number(key, math.inf if value is None else value) for value in values)

    def matrix(self, key: str, width: int = 0) -> tuple[tuple[float, ...], ...]:
        """Return rows of numbers, of a width when it is given."""
        rows = self._list(key)
        if not all(isinstance(row, list) and (not width or len(row) == width) for row in rows):
            raise self.wrong(key)
        return tuple(tuple(self._number(key, value) for value in row) for row in rows)

    def pairs(self, key: str, text: bool = False) -> tuple[tuple[str, Any], ...]:
        """Return pairs of a text and a number, or of two texts."""
        rows = self._list(key)
        if not all(isinstance(row, list) and len(row) == 2 and isinstance(row[0], str) for row in rows):
            raise self.wrong(key)
        if text and not all(isinstance(value, str) for _name, value in rows):
            raise self.wrong(key)
        return tuple((name, value if text else self._number(key, value)) for name, value in rows)

    def part(self, key: str) -> Checked | None:
        """Return an object, None when it is absent or null."""
        value = self._content.get(key)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise self.wrong(key)
        return Checked(value, f"{self._place} > {key}")

    def parts(self, key: str) -> list[Checked]:
        """Return a list of objects."""
        values = self._list(key)
        if not all(isinstance(value, dict) for value in values):
            raise self.wrong(key)
        return [Checked(value, f"{self._place} > {key} {number}") for number, value in enumerate(values, start=1)]
