"""What is said of an anticipation in words: its rule, its case, a row of its ranking."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Protocol

from ..bounds import UNKNOWN, Bounds
from ..enrichment.credit import summary
from ..language import counted, number, percent, translate
from . import anticipation as answers
from .indicator import DISTANCE, value_text

if TYPE_CHECKING:
    from .anticipation import Anticipation


class Row(Protocol):
    """A row of ``Anticipation.table``, as far as texts need it."""

    state: str
    level: str
    programme: str
    code: str
    name: str
    region_name: str
    rank: float
    rank_best: float
    rank_worst: float
    projects_min: float
    projects_max: float
    difficult_share_min: float
    difficult_share_max: float
    persistence: float
    seasonal_share_min: float
    seasonal_share_max: float
    production_m: float
    school_m: float
    score: float


def rule(found: Anticipation) -> str:
    """Return how the ranking was made, with the case, the years and the settings."""
    question, case = found.question, found.case
    text = translate(
        "TiDataviz",
        "Reference: {reference}, {trade} ({code}, {nomenclature}, surveys of {years}): {projects} projects a year, "
        "{difficult} difficult, persistence {persistence}, {seasonal} seasonal. Score = {like} × likeness + {weight} × "
        "need. Likeness = 1 / (1 + distance); the distance is the root mean square of what separates the four figures "
        "from those of the reference, each in standard deviations of the territories compared (the volume on a "
        "logarithmic scale). Need = projects a year that are not seasonal × share difficult × persistence, in parts of "
        "that of the reference ({need}), at most 1. The order uses the middle of each range; a territory is surely, "
        "possibly or not among the first {count} whatever the hidden values are.",
    )
    sentences = [
        text.format(
            reference=found.reference_name,
            trade=found.trade_name,
            code=found.trade,
            nomenclature=found.nomenclature.replace("FAP", "FAP "),
            years=", ".join(str(year) for year in found.years),
            projects=Bounds(*case.bounds["projects"]).text(1),
            difficult=Bounds(*case.bounds["difficult_share"]).share_text(),
            persistence=percent(case.parts["persistence"]),
            seasonal=Bounds(*case.bounds["seasonal_share"]).share_text(),
            like=number(1 - question.need_weight, 2),
            weight=number(question.need_weight, 2),
            need=number(case.need, 1),
            count=number(question.shortlist),
        ),
        _school_rule(found),
    ]
    sentences += _local(found)
    if question.shortfall_only:
        sentences.append(translate("TiDataviz", "Only what falls short of the reference makes a territory less like it."))
    if found.linked:
        linked = translate(
            "TiDataviz",
            "{asked} was followed to {code} by our own correspondence of labels, which is not an official one.",
        )
        sentences.append(linked.format(asked=question.trade, code=found.trade))
    return " ".join(sentences)


def _local(found: Anticipation) -> list[str]:
    """Return what local experts have in the ranking: their corrections of schools, and no value of the survey."""
    told = summary(found.sources)
    sentences = [translate("TiDataviz", "{text}.").format(text=told)] if told else []
    if found.left:
        one = translate("TiDataviz", "The survey is read as published: {count} local value of its figures is not counted.")
        many = translate(
            "TiDataviz", "The survey is read as published: {count} local values of its figures are not counted."
        )
        sentences.append(counted(found.left, one, many))
    return sentences


def _school_rule(found: Anticipation) -> str:
    texts = {
        answers.ALL: translate("TiDataviz", "No territory is left out because of a school."),
        answers.KNOWN: translate(
            "TiDataviz",
            "Left out: territories with a school known to teach the trade within {radius} of their centre of population.",
        ),
        answers.POSSIBLE: translate(
            "TiDataviz",
            "Left out: territories with, within {radius} of their centre of population, a school known to teach the trade "
            "or a production school whose trades are unknown.",
        ),
    }
    return texts[found.question.rule].format(radius=value_text(_exactly(found.question.radius_m), DISTANCE))


def distance_text(metres: float) -> str:
    """Return a distance as people read it, or that no such school is known."""
    if math.isnan(metres):
        return translate("TiDataviz", "none known")
    return value_text(_exactly(metres), DISTANCE)


def near_text(near: str) -> str:
    """Return in words whether a school for the trade is near."""
    texts = {
        "yes": translate("TiDataviz", "yes"),
        "perhaps": translate("TiDataviz", "perhaps: trades unknown"),
        "no": translate("TiDataviz", "none known"),
    }
    return texts[near]


def place_text(row: Row) -> str:
    """Return the rank of a row with what bounds allow, or why it has none."""
    if row.state == answers.RANKED:
        low, high = number(row.rank_best), number(row.rank_worst)
        text = translate("TiDataviz", "{rank} ({low}-{high})")
        return number(row.rank) if low == high else text.format(rank=number(row.rank), low=low, high=high)
    texts = {
        answers.REFERENCE: translate("TiDataviz", "reference"),
        answers.SCHOOL_NEAR: translate("TiDataviz", "a school near"),
        answers.UNKNOWN: translate("TiDataviz", "unknown"),
    }
    return texts[row.state]


def certainty_text(certainty: str) -> str:
    """Return whether a territory is among the first whatever is hidden."""
    texts = {
        answers.CERTAIN: translate("TiDataviz", "surely"),
        answers.MAYBE: translate("TiDataviz", "possibly"),
        answers.OUT: translate("TiDataviz", "no"),
        "": "",
    }
    return texts[certainty]


def share_text(low: float, high: float) -> str:
    """Return a share within bounds; one that may be anything is unknown."""
    if math.isnan(low) or (low <= 0 and high >= 1):
        return translate("TiDataviz", "unknown")
    return Bounds(low, high).share_text()


def row_text(row: Row) -> str:
    """Return a row of the ranking as one line."""
    projects = UNKNOWN if math.isnan(row.projects_min) else Bounds(row.projects_min, row.projects_max)
    persistence = translate("TiDataviz", "unknown") if math.isnan(row.persistence) else percent(row.persistence)
    text = translate(
        "TiDataviz",
        "{rank}. {name} ({code}, {programme}, {region}): {projects} projects a year, {difficult} difficult, persistence "
        "{persistence}, {seasonal} seasonal, nearest production school {production}, school known to teach it {school}, "
        "score {score}",
    )
    return text.format(
        rank=place_text(row),
        name=row.name,
        code=row.code,
        programme=row.programme or row.level,
        region=row.region_name,
        projects=projects.text(1),
        difficult=share_text(row.difficult_share_min, row.difficult_share_max),
        persistence=persistence,
        seasonal=share_text(row.seasonal_share_min, row.seasonal_share_max),
        production=distance_text(row.production_m),
        school=distance_text(row.school_m),
        score="?" if math.isnan(row.score) else number(row.score, 2),
    )


def _exactly(value: float) -> Bounds:
    return Bounds(value, value)
