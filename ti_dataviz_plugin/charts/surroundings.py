"""Charts of what surrounds the vacant sites: protected areas, risk plans, installations, and the dates of the inventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..language import decimals_of_part, number, percent, translate
from .chart import hectares
from .drawing import say_why_empty
from .pairs import Bars, draw_pairs

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

    from ..diagnosis.land_view import SurroundingsView
    from ..provenance import Provenance
    from .style import Theme

_MOST_YEARS = 12


class _Surroundings:
    """What these charts share: a view, and the sources that each draws from."""

    used: tuple[str, ...] = ()

    def __init__(self, view: SurroundingsView) -> None:
        """Keep the view."""
        self._view = view

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from."""
        return tuple(source for source in self._view.sources if source.source_id in self.used)

    def sites_text(self, count: int) -> str:
        """Return a number of vacant sites, unknown when no inventory is held."""
        return number(count) if self._view.sites >= 0 else translate("TiDataviz", "unknown")

    def title(self) -> str:
        """Return the title."""
        raise NotImplementedError


class ProtectedByWeight(_Surroundings):
    """Protected areas by regulatory weight: the ground of their union, and the vacant sites that meet one."""

    used = ("protected_areas", "vacant_land")

    def title(self) -> str:
        """Return the title."""
        text = translate("TiDataviz", "Protected areas by regulatory weight, {territory}")
        return text.format(territory=self._view.territory.name)

    def description(self) -> str:
        """Return the ground under binding protection and the sites that meet it."""
        found = self._view.protected[self._view.protected["areas"] > 0]
        if not len(found):
            return self._why_empty()
        heaviest = found.iloc[0]
        text = translate(
            "TiDataviz",
            "{territory}: the heaviest weight present is “{weight}”, on {share} of the territory; "
            "vacant sites that meet it: {sites}.",
        )
        return text.format(
            territory=self._view.territory.name,
            weight=heaviest["title"],
            share=percent(heaviest["share"], 1),
            sites=self.sites_text(heaviest["sites"]),
        )

    def table(self) -> pd.DataFrame:
        """Return one row per weight."""
        return _areas_table(self, self._view.protected, translate("TiDataviz", "Regulatory weight"), "title", "areas")

    def _why_empty(self) -> str:
        return translate("TiDataviz", "The files held have no protected area in {territory}.").format(
            territory=self._view.territory.name
        )

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw the share of the territory and the sites met, one line per weight."""
        rows = self._view.protected
        if not rows["areas"].sum():
            say_why_empty(figure, theme, self.title(), self._why_empty())
            return
        draw_pairs(figure, theme, self.title(), list(rows["title"]), (_shares(rows), _met(self, rows)))


class RiskPlans(_Surroundings):
    """Risk plans by kind: the ground of their union, and the vacant sites that meet one."""

    used = ("risk_plans", "vacant_land")

    def title(self) -> str:
        """Return the title."""
        return translate("TiDataviz", "Risk plans, {territory}").format(territory=self._view.territory.name)

    def description(self) -> str:
        """Return the number of plans and the sites that meet one."""
        rows = self._view.hazards
        if not len(rows) or not rows["plans"].sum():
            return self._why_empty()
        largest = rows.sort_values("area_m2").iloc[-1]
        text = translate(
            "TiDataviz", "{territory}: {count} risk plans; the largest share is {kind}, {share} of the territory."
        )
        return text.format(
            territory=self._view.territory.name,
            count=number(rows["plans"].sum()),
            kind=hazard_title(largest["kind"]),
            share=percent(largest["share"], 1),
        )

    def table(self) -> pd.DataFrame:
        """Return one row per kind."""
        rows = self._view.hazards.assign(title=[hazard_title(kind) for kind in self._view.hazards["kind"]])
        return _areas_table(self, rows, translate("TiDataviz", "Kind of plan"), "title", "plans")

    def _why_empty(self) -> str:
        return translate("TiDataviz", "The files held have no risk plan in {territory}.").format(
            territory=self._view.territory.name
        )

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw the share of the territory and the sites met, one line per kind."""
        rows = self._view.hazards
        if not rows["plans"].sum():
            say_why_empty(figure, theme, self.title(), self._why_empty())
            return
        names = [hazard_title(kind) for kind in rows["kind"]]
        draw_pairs(figure, theme, self.title(), names, (_shares(rows), _met(self, rows)))


class Installations(_Surroundings):
    """Classified installations by Seveso threshold or regime, and the vacant sites near one."""

    used = ("installations", "vacant_land")

    def title(self) -> str:
        """Return the title."""
        return translate("TiDataviz", "Classified installations, {territory}").format(territory=self._view.territory.name)

    def description(self) -> str:
        """Return the number of installations, Seveso ones among them."""
        rows = self._view.industries.set_index("value")["installations"]
        if not rows.sum():
            return self._why_empty()
        text = translate("TiDataviz", "{territory}: {count} classified installations, {seveso} of them Seveso.")
        return text.format(
            territory=self._view.territory.name, count=number(rows.sum()), seveso=number(rows["high"] + rows["low"])
        )

    def table(self) -> pd.DataFrame:
        """Return one row per class."""
        import pandas as pd

        headers = (
            translate("TiDataviz", "Class"),
            translate("TiDataviz", "Installations"),
            translate("TiDataviz", "Vacant sites within 500 m"),
            translate("TiDataviz", "Vacant sites within 1 km"),
        )
        cells = [
            (
                industry_title(row["value"]),
                number(row["installations"]),
                self.sites_text(row["near_500"]),
                self.sites_text(row["near_1000"]),
            )
            for row in self._view.industries.to_dict("records")
        ]
        return pd.DataFrame(cells, columns=list(headers), dtype=object)

    def _why_empty(self) -> str:
        return translate("TiDataviz", "The files held have no classified installation in {territory}.").format(
            territory=self._view.territory.name
        )

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw installations and near sites, one line per class."""
        rows = self._view.industries
        if not rows["installations"].sum() + rows["near_1000"].sum():
            say_why_empty(figure, theme, self.title(), self._why_empty())
            return
        names = [industry_title(value) for value in rows["value"]]
        counts = Bars(translate("TiDataviz", "Installations"), list(rows["installations"]), _numbers(rows["installations"]))
        title = translate("TiDataviz", "Vacant sites within 500 m")
        near = Bars(title, list(rows["near_500"]), [self.sites_text(count) for count in rows["near_500"]])
        draw_pairs(figure, theme, self.title(), names, (counts, near))


class SiteDates(_Surroundings):
    """When the vacant sites came into the inventory, and when they were last updated."""

    used = ("vacant_land",)

    def title(self) -> str:
        """Return the title."""
        return translate("TiDataviz", "Vacant sites by year in the inventory, {territory}").format(
            territory=self._view.territory.name
        )

    def description(self) -> str:
        """Return the year in which most sites came into the inventory."""
        rows = self._view.years
        if not len(rows):
            return self._why_empty()
        most = rows.sort_values("identified", kind="stable").iloc[-1]
        text = translate("TiDataviz", "{territory}: most sites came into the inventory in {year} ({count}).")
        return text.format(territory=self._view.territory.name, year=int(most["year"]), count=number(most["identified"]))

    def table(self) -> pd.DataFrame:
        """Return one row per year, the latest first; sites without a date come last."""
        import pandas as pd

        headers = (
            translate("TiDataviz", "Year"),
            translate("TiDataviz", "Came into the inventory"),
            translate("TiDataviz", "Last updated"),
        )
        cells = [(name, number(first), number(last)) for name, first, last in self._lines(0)]
        return pd.DataFrame(cells, columns=list(headers), dtype=object)

    def _lines(self, most: int) -> list[tuple[str, int, int]]:
        """Return name, sites that came and sites updated of each line; at most so many years, 0 for all."""
        rows = self._view.years.iloc[::-1]
        lines = [(str(row["year"]), int(row["identified"]), int(row["updated"])) for row in rows.to_dict("records")]
        if most and len(lines) > most:
            rest = lines[most - 1 :]
            name = translate("TiDataviz", "{year} and before").format(year=rest[0][0])
            lines = [*lines[: most - 1], (name, sum(line[1] for line in rest), sum(line[2] for line in rest))]
        if any(self._view.undated):
            lines.append((translate("TiDataviz", "Not known"), *self._view.undated))
        return lines

    def _why_empty(self) -> str:
        return translate("TiDataviz", "The inventory held names no vacant site in {territory}.").format(
            territory=self._view.territory.name
        )

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw both dates, one line per year."""
        lines = self._lines(_MOST_YEARS)
        if not lines:
            say_why_empty(figure, theme, self.title(), self._why_empty())
            return
        first, last = [line[1] for line in lines], [line[2] for line in lines]
        sides = (
            Bars(translate("TiDataviz", "Came into the inventory"), first, [number(count) for count in first]),
            Bars(translate("TiDataviz", "Last updated"), last, [number(count) for count in last]),
        )
        draw_pairs(figure, theme, self.title(), [line[0] for line in lines], sides)


def hazard_title(kind: str) -> str:
    """Return the name of a kind of risk plan."""
    titles = {
        "natural": translate("TiDataviz", "Natural (PPRN)"),
        "technological": translate("TiDataviz", "Technological (PPRT)"),
        "mining": translate("TiDataviz", "Mining (PPRM)"),
    }
    return titles.get(kind, kind)


def industry_title(value: str) -> str:
    """Return the name of a class of installation."""
    titles = {
        "high": translate("TiDataviz", "Seveso, upper threshold"),
        "low": translate("TiDataviz", "Seveso, lower threshold"),
        "Autorisation": translate("TiDataviz", "Authorisation"),
        "Enregistrement": translate("TiDataviz", "Registration"),
        "Déclaration": translate("TiDataviz", "Declaration"),
    }
    return titles.get(value, translate("TiDataviz", "Regime not told"))


def _areas_table(chart: _Surroundings, rows: pd.DataFrame, header: str, name: str, count: str) -> pd.DataFrame:
    """Return the table of areas with their ground and the sites that meet them."""
    import pandas as pd

    headers = (
        header,
        translate("TiDataviz", "Perimeters"),
        translate("TiDataviz", "Area within the territory"),
        translate("TiDataviz", "Share of the territory"),
        translate("TiDataviz", "Vacant sites that meet one"),
    )
    cells = [
        (
            row[name],
            number(row[count]),
            hectares(row["area_m2"]),
            percent(row["share"], decimals_of_part(row["share"])),
            chart.sites_text(row["sites"]),
        )
        for row in rows.to_dict("records")
    ]
    return pd.DataFrame(cells, columns=list(headers), dtype=object)


def _shares(rows: pd.DataFrame) -> Bars:
    """Return the share of the territory of each row, in percent."""
    shares = list(rows["share"])
    title = translate("TiDataviz", "Share of the territory, %")
    return Bars(title, [100 * share for share in shares], [percent(share, decimals_of_part(share)) for share in shares])


def _met(chart: _Surroundings, rows: pd.DataFrame) -> Bars:
    """Return the vacant sites that meet each row."""
    counts = list(rows["sites"])
    title = translate("TiDataviz", "Vacant sites that meet one")
    return Bars(title, counts, [chart.sites_text(count) for count in counts])


def _numbers(values: pd.Series) -> list[str]:
    return [number(value) for value in values]
