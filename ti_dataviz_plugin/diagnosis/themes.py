"""The themes of the dock, in the order of its tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import compare, industry, projects, quality, surroundings, training

if TYPE_CHECKING:
    from .theme import Theme

THEMES: dict[str, Theme] = {
    theme.id: theme
    for theme in (
        industry.THEME,
        training.THEME,
        projects.THEME,
        surroundings.THEME,
        compare.THEME,
        quality.THEME,
    )  # one line a theme
}  # fmt: skip
