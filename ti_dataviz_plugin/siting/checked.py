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
        where = f"{self._place} > {key} = {value}"
        return PluginError(what, where.encode("utf-8", "replace").decode("utf-8"), todo)

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
        if not _text(value):
            raise self.wrong(key)
        return str(value)

    def choice(self, key: str, known: Sequence[Any], default: object = _NOTHING) -> Any:  # noqa: ANN401 (of the kind of known)
        """Return one of the known values."""
        value = self._content.get(key, default)
        if isinstance(value, (list, dict, bool, float)) or value not in known:
            raise self.wrong(key)
        return value

    def number(self, key: str, default: float) -> float:
        """Return a number."""
        return self._number(key, self._content.get(key, default))

    def _number(self, key: str, value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise self.wrong(key)
        try:
            found = float(value)
        except OverflowError as error:  # a whole number of hundreds of digits
            raise self.wrong(key) from error
        if not math.isfinite(found):  # JSON has no such number, Python reads it all the same
            raise self.wrong(key)
        return found

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
        """Return texts, none of them twice."""
        values = self._list(key, default)
        if not all(map(_text, values)) or len(set(values)) < len(values):
            raise self.wrong(key)
        return tuple(values)

    def numbers(self, key: str, count: int, default: tuple[float | None, ...]) -> tuple[float, ...]:
        """Return so many numbers; null is infinite."""
        values = self._list(key, default)
        if len(values) != count:
            raise self.wrong(key)
        return tuple(math.inf if value is None else self._number(key, value) for value in values)

    def matrix(self, key: str, width: int = 0) -> tuple[tuple[float, ...], ...]:
        """Return rows of numbers, of a width when it is given."""
        rows = self._list(key)
        if not all(isinstance(row, list) and (not width or len(row) == width) for row in rows):
            raise self.wrong(key)
        return tuple(tuple(self._number(key, value) for value in row) for row in rows)

    def pairs(self, key: str) -> tuple[tuple[str, float], ...]:
        """Return pairs of a text and a number, no text twice."""
        rows = self._rows(key)
        if len({name for name, _value in rows}) < len(rows):
            raise self.wrong(key)
        return tuple((name, self._number(key, value)) for name, value in rows)

    def texts(self, key: str) -> tuple[tuple[str, str], ...]:
        """Return pairs of texts."""
        rows = self._rows(key)
        if not all(_text(value) for _name, value in rows):
            raise self.wrong(key)
        return tuple(rows)

    def counts(self, key: str) -> tuple[tuple[str, int], ...]:
        """Return pairs of a text and a whole number of 1 or more, no text twice."""
        pairs = self.pairs(key)
        if not all(value >= 1 and value.is_integer() for _name, value in pairs):
            raise self.wrong(key)
        return tuple((name, int(value)) for name, value in pairs)

    def _rows(self, key: str) -> list[tuple[str, Any]]:
        rows = self._list(key)
        if not all(isinstance(row, list) and len(row) == 2 and _text(row[0]) for row in rows):
            raise self.wrong(key)
        return [(name, value) for name, value in rows]

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


def _text(value: object) -> bool:
    """Tell whether a value is a text that a file can hold; JSON lets halves of characters through."""
    return isinstance(value, str) and not any("\ud800" <= sign <= "\udfff" for sign in value)
