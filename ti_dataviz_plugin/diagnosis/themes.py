"""The themes of the dock, in the order of its tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import compare, quality

if TYPE_CHECKING:
    from .theme import Theme

THEMES: dict[str, Theme] = {
    theme.id: theme
    for theme in (
        compare.THEME,
        quality.THEME,
    )  # one line a theme
}  # fmt: skip
