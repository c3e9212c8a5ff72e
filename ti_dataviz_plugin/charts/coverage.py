"""How much of the territory each source tells of, and how much of it is hidden."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ..language import number, percent, translate
from .drawing import say_why_empty
from .pairs import Bars, draw_pairs

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

    from ..diagnosis.quality import QualityView
    from ..provenance import Provenance
    from .style import Theme


class CoverageBySource:
    """Coverage and hidden values of each source whose coverage can be told, the least covered first."""

    def __init__(self, view: QualityView) -> None:
        """Keep the view."""
        self._view = view
        told = view.held[view.held["coverage"].notna()]
        self._rows = told.sort_values("coverage", kind="stable", ignore_index=True)

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from."""
        return self._view.sources

    def title(self) -> str:
        """Return the title."""
        return translate("TiDataviz", "Coverage by source, {territory}").format(territory=self._view.territory.name)

    def description(self) -> str:
        """Return how many sources tell of the whole territory, and the one that tells of the least."""
        if not len(self._rows):
            return self._why_empty()
        least = self._rows.iloc[0]
        text = translate(
            "TiDataviz",
            "{territory}: {whole} of {count} sources tell of all of it; the least covered: {source} ({coverage}).",
        )
        return text.format(
            territory=self._view.territory.name,
            whole=number((self._rows["coverage"] >= 1).sum()),
            count=number(len(self._rows)),
            source=least["title"],
            coverage=least["coverage_text"],
        )

    def table(self) -> pd.DataFrame:
        """Return one row per source, those whose coverage cannot be told last."""
        import pandas as pd

        headers = (
            translate("TiDataviz", "Source"),
            translate("TiDataviz", "Coverage"),
            translate("TiDataviz", "Hidden values"),
            translate("TiDataviz", "Grade"),
        )
        rest = self._view.held[self._view.held["coverage"].isna()]
        cells = [
            (row["title"], row["coverage_text"], hidden_text(row["hidden"]), row["grade_name"])
            for row in (*self._rows.to_dict("records"), *rest.to_dict("records"))
        ]
        return pd.DataFrame(cells, columns=list(headers), dtype=object)

    def _why_empty(self) -> str:
        return translate("TiDataviz", "No source held says how much of {territory} it covers.").format(
            territory=self._view.territory.name
        )

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw both shares, one line per source."""
        if not len(self._rows):
            say_why_empty(figure, theme, self.title(), self._why_empty())
            return
        shares, hidden = list(self._rows["coverage"]), list(self._rows["hidden"])
        sides = (
            Bars(
                translate("TiDataviz", "Coverage, %"),
                [100 * share for share in shares],
                [percent(share) for share in shares],
            ),
            Bars(
                translate("TiDataviz", "Hidden values, %"),
                [0.0 if math.isnan(share) else 100 * share for share in hidden],
                [hidden_text(share) for share in hidden],
            ),
        )
        names = [f"{row.grade} – {row.title}" for row in self._rows.itertuples()]
        draw_pairs(figure, theme, self.title(), names, sides)


def hidden_text(share: float) -> str:
    """Return a share of hidden values as people read it, a dash where nothing can be hidden."""
    return "–" if math.isnan(share) else percent(share)
