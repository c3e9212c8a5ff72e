"""What the officer has chosen, as it is kept in the project."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from ..diagnosis.themes import THEMES
from ..diagnosis.views import LabourSettings
from ..enrichment.overlay import MODES, WITH_ACCEPTED
from ..geography.programmes import CURRENT, PROGRAMMES
from ..geography.territories import LEVELS

FORMAT = 1
PANELS = ("overview", "labour", "siting", *THEMES, "local")
BOUNDARIES = ("communes", "published")


@dataclass(frozen=True)
class State:
    """The choices of one project.

    Attributes:
        level: One of ``LEVELS``.
        programme: Programme chosen in the picker; it counts for a TI only.
        code: Code of the territory, "" when none is chosen.
        trade: Trade shown in the labour panel, "" for the first of the ranking.
        basin_threshold, industrial_only, first_year, last_year, skilled_only: See ``LabourSettings``.
        boundary: ``communes`` or ``published``, see ``LandView``.
        panel: The tab that is open.
        sample: Whether the territory is one of the sample's.
        layers: Ids of the layers loaded for the territory.
        themes: Settings chosen in the panels of themes, by the id of the theme; the study of the siting panel, as text.
        local: What is read of local expertise: one of ``MODES``.
    """

    level: str = "ti"
    programme: str = CURRENT
    code: str = ""
    trade: str = ""
    basin_threshold: float = 0.5
    industrial_only: bool = True
    first_year: int = 0
    last_year: int = 0
    skilled_only: bool = True
    boundary: str = "communes"
    panel: str = "overview"
    sample: bool = False
    layers: tuple[str, ...] = ()
    themes: dict[str, dict[str, Any]] = field(default_factory=dict)
    local: str = WITH_ACCEPTED

    def with_theme(self, theme: str, choices: dict[str, Any]) -> State:
        """Return the state with settings of a theme changed."""
        return replace(self, themes={**self.themes, theme: {**self.themes.get(theme, {}), **choices}})

    def choices_of(self, theme: str) -> dict[str, Any]:
        """Return what was chosen for a theme.

        The choices of the labour and land panels are those of every theme that has settings of the same names.
        """
        return {"boundary": self.boundary, **asdict(self.labour_settings()), **self.themes.get(theme, {})}

    def labour_settings(self) -> LabourSettings:
        """Return the settings of the labour panel."""
        return LabourSettings(self.basin_threshold, self.industrial_only, self.first_year, self.last_year, self.skilled_only)

    def territory_programme(self) -> str:
        """Return the programme of the territory: a TI has one, other levels none."""
        return self.programme if self.level == "ti" else ""

    def to_json(self) -> str:
        """Return the state as text."""
        return json.dumps({"version": FORMAT, **asdict(self)}, ensure_ascii=False)


def from_json(text: str) -> State:
    """Return the state written by ``to_json``; what is unreadable, unknown or from a newer plugin counts as not chosen."""
    try:
        content = json.loads(text)
    except ValueError:
        return State()
    if not isinstance(content, dict) or content.get("version") != FORMAT:
        return State()
    names = [known.name for known in fields(State)]
    return State(**{name: content[name] for name in names if _fits(name, content.get(name))})


def _fits(name: str, value: Any) -> bool:
    """Tell whether a value read from a project can be what a field holds."""
    allowed: dict[str, tuple[str, ...]] = {
        "level": LEVELS, "programme": tuple(PROGRAMMES), "boundary": BOUNDARIES, "panel": PANELS,
        "local": MODES,
    }  # fmt: skip
    if name in allowed:
        return value in allowed[name]
    if name == "layers":
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    if name == "basin_threshold":
        return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= 1
    if name == "themes":
        return isinstance(value, dict) and all(isinstance(chosen, dict) for chosen in value.values())
    kind = type(getattr(State(), name))
    return type(value) is kind
