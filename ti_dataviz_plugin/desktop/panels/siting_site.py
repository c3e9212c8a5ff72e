"""One site of a ranking: its score and how sure it is, what holds it back, what would change its rank."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from ...language import labelled, listed, number, percent, translate
from ...siting.duels import confidence_of
from ...siting.facts import fact_name
from ...siting.titles import fact_text, kind_title, points_text, probability_text, score_text, site_title, state_title
from ...siting.unknowns import of_site
from ...sources.catalogue import catalogue
from ..siting_work import MOST_COMPARED
from .widgets import Card, Heading, Note

if TYPE_CHECKING:
    from ...siting.ranking import Ranking
    from ..siting_work import SitingWork

_LEAST_CHANGE = 0.0005


class CompareTick(QCheckBox):
    """Sets the site that is looked at side by side with others; there is room for four."""

    def __init__(self, work: SitingWork, parent: QWidget | None = None) -> None:
        """Make the box of a study."""
        super().__init__(translate("TiDataviz", "Compare it with others"), parent)
        self._work = work
        self.clicked.connect(lambda wanted: work.compare(work.chosen, bool(wanted)))

    def show_site(self, ranked: bool) -> None:
        """Show whether the site looked at is compared, and may be: it is ranked, and there is room."""
        compared = self._work.compared
        held, full = self._work.chosen in compared, len(compared) >= MOST_COMPARED
        text = translate("TiDataviz", "Compare it with others ({count} of {most})")
        self.setText(text.format(count=number(len(compared)), most=number(MOST_COMPARED)))
        self.setChecked(held)
        self.setEnabled(held or (ranked and not full))
        told = translate("TiDataviz", "Four sites are compared: take one of them away first, under “Side by side”.")
        self.setToolTip(told if full and not held else "")


class SiteCard(Card):
    """Shows the site that is looked at."""

    def __init__(
        self,
        work: SitingWork,
        zoom: Callable[[object], None],
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty card; ``zoom`` shows a place on the map."""
        super().__init__(parent)
        self._work, self._zoom_to = work, zoom
        self._geometry: Any = None
        self.title = Heading("", self)
        self.column.addWidget(self.title)
        across = QHBoxLayout()
        self.zoom = QPushButton(translate("TiDataviz", "See it on the map"), self)
        self.zoom.clicked.connect(lambda: self._zoom_to(self._geometry))
        self.compare = CompareTick(work, self)
        across.addWidget(self.zoom)
        across.addStretch()
        self.column.addLayout(across)
        self.column.addWidget(self.compare)
        self.facts = self._part("")
        self.why = self._part(translate("TiDataviz", "What holds it back"))
        self.first = self._part(translate("TiDataviz", "What would make it first"))
        self.call = self._part(translate("TiDataviz", "The next phone call"))
        self.whom = self._part(translate("TiDataviz", "For whom it is the best"))

    def _part(self, title: str) -> tuple[Heading, Note]:
        heading, note = Heading(title, self, 1.0), Note("", self)
        self.column.addWidget(heading)
        self.column.addWidget(note)
        return heading, note

    def show_site(self, ranking: Ranking, row: int) -> None:
        """Show a row of a ranking."""
        site = ranking.site(row)
        self._geometry = site.geometry
        placed = site.geometry is not None and not site.geometry.is_empty
        self.zoom.setEnabled(placed)
        self.title.setText(site_title(site))
        ranked = site.rank > 0
        self.compare.show_site(ranked)
        _fill(self.facts, _facts(ranking, site))
        _fill(self.why, "\n".join(text for text in (site.excluded_by, site.to_check, site.flags) if text))
        _fill(self.first, first_text(ranking, row) if ranked else "")
        _fill(self.call, call_text(ranking, row) if ranked else "")
        _fill(self.whom, whom_text(ranking, row) if ranked else "")


def _fill(part: tuple[Heading, Note], text: str) -> None:
    heading, note = part
    note.setText(text)
    note.setVisible(bool(text))
    heading.setVisible(bool(text) and bool(heading.text()))


def _facts(ranking: Ranking, site: Any) -> str:
    place = listed(
        [text for text in (kind_title(site.kind), site.commune_name, fact_text("m²", *[site.area_m2] * 2)) if text]
    )
    if site.rank == 0:
        return place
    lines = [
        place,
        _rank_line(ranking, site),
        translate("TiDataviz", "First for {first} of all sets of weights, in the shortlist of {count} for {share}.").format(
            first=probability_text(site.first_rank_probability),
            count=number(ranking.study.shortlist),
            share=probability_text(site.shortlist_probability),
        ),
    ]
    if site.topsis_rank:
        text = translate("TiDataviz", "TOPSIS, a second opinion that depends on the set of sites: rank {rank}.")
        lines.append(text.format(rank=number(site.topsis_rank)))
    return "\n".join(lines)


def _rank_line(ranking: Ranking, site: Any) -> str:
    count = int((ranking.table["rank"] > 0).sum())
    if site.tied > 1:
        text = translate("TiDataviz", "Rank {rank} of {count}, shared by {tied} sites; score {score} out of 100: {state}.")
    else:
        text = translate("TiDataviz", "Rank {rank} of {count}; score {score} out of 100: {state}.")
    return text.format(
        rank=number(site.rank),
        count=number(count),
        tied=number(site.tied),
        score=score_text(site.score_min, site.score_max),
        state=state_title(site.state),
    )


def first_text(ranking: Ranking, row: int) -> str:
    """Return which change of weights would put a site first, or for the leader, which would unseat it."""
    if row == 0:
        nearest = next((one for one in ranking.reversals if one.possible), None)
        if nearest is None:
            return translate("TiDataviz", "It is first, and no weights put another site before it.")
        other = site_title(ranking.site(nearest.challenger))
        text = translate("TiDataviz", "It is first. The smallest change that puts another site there, {site}: {changes}.")
        return text.format(site=other, changes=_changes(ranking, nearest.changes))
    found = next((one for one in ranking.reversals if one.challenger == row), None)
    if found is None or not found.possible:
        return translate("TiDataviz", "No weights put it before the leader, which is better on every criterion.")
    if not any(abs(change) >= _LEAST_CHANGE for change in found.changes):
        return translate("TiDataviz", "It has the score of the leader.")
    text = translate("TiDataviz", "It would overtake the leader with: {changes}.")
    return text.format(changes=_changes(ranking, found.changes))


def _changes(ranking: Ranking, changes: tuple[float, ...]) -> str:
    pairs = sorted(zip(ranking.criteria, changes), key=lambda pair: -abs(pair[1]))
    told = [labelled(view.name, points_text(change)) for view, change in pairs if abs(change) >= _LEAST_CHANGE]
    return listed(told) if told else translate("TiDataviz", "none, both have the same score")


def call_text(ranking: Ranking, row: int) -> str:
    """Return the facts that are not known of a site, with what each leaves open of its score, the largest first."""
    found = of_site(ranking, row)
    if not found:
        return translate("TiDataviz", "Every fact is known.")
    missing = {view.fact: view.missing for view in ranking.criteria}
    lines = []
    for fact, span, best, worst in found:
        text = translate("TiDataviz", "{fact}: leaves {points} points of the score open, rank {best} to {worst}")
        line = text.format(fact=fact_name(fact), points=number(span * 100, 1), best=number(best), worst=number(worst))
        if missing[fact]:
            sources = listed([catalogue()[source].name() for source in missing[fact]])
            line = translate("TiDataviz", "{line} (for every site: import {sources})").format(line=line, sources=sources)
        lines.append(line)
    return "\n".join(lines)


def whom_text(ranking: Ranking, row: int) -> str:
    """Return the mean of the weights for which a site comes first, and how sure it is first with them (SMAA-2)."""
    weights = ranking.robustness.central_weights[row]
    if (weights != weights).any():  # noqa: PLR0124 (NaN is the only value unlike itself)
        return translate(
            "TiDataviz",
            "It came first for none of the weights drawn: its central weights and its confidence are not defined.",
        )
    pairs = sorted(zip(ranking.criteria, weights), key=lambda pair: -pair[1])
    told = listed([labelled(view.name, percent(weight)) for view, weight in pairs])
    text = translate("TiDataviz", "On average, when it comes first, the weights are: {weights}.").format(weights=told)
    sure = translate(
        "TiDataviz", "With these weights it is first for {share} of what the unknown facts may be (confidence)."
    )
    return f"{text}\n{sure.format(share=probability_text(confidence_of(ranking, row)))}"
