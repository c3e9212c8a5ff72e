"""The language of the interface, for rooms that know nothing of Qt.

``desktop`` hands its translator over when the plugin starts. Without one, texts stay in English. Call ``translate`` when a
text is needed, never at import: the translator is not there yet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable, Optional

if TYPE_CHECKING:
    from collections.abc import Iterable

_NARROW_SPACE = "\u202f"


class _Language:
    """The one current language."""

    code: str = "en"
    translator: Optional[Callable[[str, str], str]] = None  # noqa: UP045 (Python 3.9)


def use(code: str, translator: Callable[[str, str], str] | None) -> None:
    """Set the two-letter language code and the function (context, text) -> text that translates into it."""
    _Language.code = code
    _Language.translator = translator


def translate(context: str, text: str) -> str:
    """Return a text in the language of the interface. The context is always ``TiDataviz``."""
    return _Language.translator(context, text) if _Language.translator else text


def code() -> str:
    """Return the two-letter code of the language of the interface."""
    return _Language.code


def number(value: float, decimals: int = 0) -> str:
    """Return a number as people write it in the current language: ``1,234.5``, or ``1 234,5`` in French."""
    text = f"{value:,.{decimals}f}"
    if _Language.code != "fr":
        return text
    return text.replace(",", _NARROW_SPACE).replace(".", ",")


def figure(value: float, decimals: int = 6) -> str:
    """Return a number with the decimals that it needs, so many at most: ``12.5``, or ``12,5`` in French."""
    needed = next((count for count in range(decimals) if round(value, count) == round(value, decimals)), decimals)
    return number(value, needed)


def cell(value: object) -> str:
    """Return a value as a spreadsheet of the current language reads it: numbers whole and ungrouped, ``1234,5`` in French.

    A spreadsheet in French takes ``12.5`` for a day of May. Unknown numbers are empty.
    """
    if value != value:  # noqa: PLR0124 (NaN)
        return ""
    text = str(value)
    return text.replace(".", ",") if isinstance(value, float) and _Language.code == "fr" else text


def counted(count: int, one: str, many: str, **others: object) -> str:
    """Return a text on a count, ``{count}`` in it, in the number that the current language asks for: French says 0 as 1.

    Args:
        count: How many.
        one: The text in the singular.
        many: The text in the plural.
        others: What else the text names.
    """
    single = abs(count) < 2 if _Language.code == "fr" else abs(count) == 1
    return (one if single else many).format(count=number(count), **others)


def listed(parts: Iterable[str]) -> str:
    """Return texts as one, parted as the current language parts them: ``a; b``, with a space before in French."""
    return f"{_before_mark()}; ".join(parts)


def labelled(label: str, text: object) -> str:
    """Return a text after its label as the current language writes it: ``label: text``, with a space before in French."""
    return f"{label}{_before_mark()}: {text}"


def _before_mark() -> str:
    return _NARROW_SPACE if _Language.code == "fr" else ""


def decimals_of_part(share: float) -> int:
    """Return the decimals with which a part between 0 and 1 is written as a percentage: a small one must not read as 0."""
    return 2 if 0 < share < 0.0005 else 1


def percent(share: float, decimals: int = 0) -> str:
    """Return a share between 0 and 1 as a percentage in the current language."""
    return f"{number(share * 100, decimals)}{_before_mark()}%"
