"""What a theme of the dock is: a view made off the main thread, from settings of its own."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Callable, Protocol

from ..sources.catalogue import catalogue
from .views import Missing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..geography.atlas import Atlas
    from ..geography.report import JoinReport
    from ..geography.territories import Territory
    from ..progress import Progress
    from ..provenance import Provenance


class ThemeView(Protocol):
    """What every view of a theme tells, beside its own figures."""

    @property
    def territory(self) -> Territory:
        """Return the territory."""

    @property
    def ready(self) -> bool:
        """Tell whether there is anything to draw; if not, ``missing`` says what is needed first."""

    @property
    def missing(self) -> tuple[Missing, ...]:
        """Return the sources not held that would say more."""

    @property
    def reports(self) -> tuple[JoinReport, ...]:
        """Return the joins behind the figures."""

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from."""


@dataclass(frozen=True)
class Theme:
    """A page of the dock beside the overview, the labour market and the land.

    Attributes:
        id: Stable name, such as ``industry``.
        settings: Frozen dataclass of plain values (text, number, bool, tuple of texts), each with a default.
        make: Makes the view of a territory: ``make(atlas, territory, settings, progress)``.
    """

    id: str
    settings: type
    make: Callable[[Atlas, Territory, Any, Progress], ThemeView]


def settings_of(theme: Theme, chosen: Mapping[str, object]) -> object:
    """Return the settings of a theme; what is unknown or of another type than the default counts as not chosen."""
    default = theme.settings()
    kept: dict[str, object] = {}
    for field in fields(theme.settings):
        value, usual = chosen.get(field.name), getattr(default, field.name)
        if isinstance(usual, tuple) and isinstance(value, (list, tuple)) and all(isinstance(item, str) for item in value):
            kept[field.name] = tuple(value)
        elif isinstance(usual, float) and type(value) is int:
            kept[field.name] = float(value)
        elif type(value) is type(usual):
            kept[field.name] = value
    return theme.settings(**kept)


def missing_sources(atlas: Atlas, reasons: Mapping[str, str]) -> tuple[Missing, ...]:
    """Return the sources that a workspace does not hold.

    Args:
        atlas: The atlas.
        reasons: What each source would add, by its catalogue id, in the language of the interface.
    """
    entries = catalogue()
    return tuple(
        Missing(source_id, entries[source_id].name(), reason)
        for source_id, reason in reasons.items()
        if not atlas.has(source_id)
    )
