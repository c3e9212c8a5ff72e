"""What passes between two establishments, as somebody confirmed or refuted it: the only thing here that is a fact.

It is kept as a comment on the first of the two, so that it is journalled, reviewed, merged and exported as any contribution.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import PluginError
from ..language import translate
from . import rules
from .contribution import COMMENT, Contribution

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shapely.geometry.base import BaseGeometry

CONFIRMED, REFUTED = "confirmed", "refuted"
VERDICTS = (CONFIRMED, REFUTED)
_EXTRA = "link"


@dataclass(frozen=True)
class End:
    """One of the two establishments.

    Attributes:
        source_id: The table that it is in.
        key: Its key there.
        title: Its name.
    """

    source_id: str
    key: str
    title: str


@dataclass(frozen=True)
class Link:
    """An exchange that somebody confirmed, or refuted.

    Attributes:
        one, other: The two establishments; neither is said to give or to take.
        what: What passes, in words.
        verdict: One of ``VERDICTS``.
        told: The contribution that says so, with its reason, evidence, author and state.
    """

    one: End
    other: End
    what: str
    verdict: str
    told: Contribution


def verdict_title(verdict: str) -> str:
    """Return a verdict in the language of the interface."""
    titles = {CONFIRMED: translate("TiDataviz", "confirmed"), REFUTED: translate("TiDataviz", "refuted")}
    return titles.get(verdict, verdict)


def link_told(
    ends: tuple[End, End], what: str, verdict: str, said: tuple[str, tuple[str, ...], str, str], place: BaseGeometry | None
) -> Contribution:
    """Return the contribution that records an exchange.

    Args:
        ends: The two establishments.
        what: What passes, or was thought to.
        verdict: One of ``VERDICTS``.
        said: Reason, evidence, author and organisation.
        place: Where the first is, EPSG:4326.

    Raises:
        PluginError: When the two are the same, or what passes, the reason, the source or the author is missing.
    """
    one, other = ends
    if (one.source_id, one.key) == (other.source_id, other.key):
        text = translate("TiDataviz", "An exchange is between two establishments.")
        raise PluginError(text, one.title, translate("TiDataviz", "Choose another one."))
    if not what.strip():
        text = translate("TiDataviz", "What passes between them is not said.")
        raise PluginError(text, "", translate("TiDataviz", "Write it in a few words, such as heat, wood offcuts, pallets."))
    reason, evidence, author, organisation = said
    if not evidence:
        text = translate("TiDataviz", "An exchange needs a source: who said it, or where it is written.")
        raise PluginError(text, "", translate("TiDataviz", "Give an address, a file, or a person and a date."))
    contribution = Contribution(
        kind=COMMENT,
        source_id=one.source_id,
        key=one.key,
        reason=reason,
        author=author,
        evidence=evidence,
        organisation=organisation,
        proposed_value=f"{verdict_title(verdict)} – {what.strip()} – {one.title} / {other.title}",
        extra={
            "title": one.title,
            _EXTRA: {
                "source_id": other.source_id,
                "key": other.key,
                "title": other.title,
                "what": what.strip(),
                "verdict": verdict,
            },
        },
        geometry=place,
    )
    rules.check(contribution)
    return contribution


def links_of(contributions: Iterable[Contribution]) -> list[Link]:
    """Return the exchanges that some contributions record, those refused or withdrawn left out; the latest first."""
    latest = sorted(contributions, key=lambda one: one.modified_at, reverse=True)
    return [link for link in (link_of(told) for told in latest if told.active) if link is not None]


def link_of(told: Contribution) -> Link | None:
    """Return the exchange that a contribution records, None when it records none."""
    written: Any = told.extra.get(_EXTRA)
    if told.kind != COMMENT or not isinstance(written, dict):
        return None
    texts = {name: str(written.get(name, "")) for name in ("source_id", "key", "title", "what", "verdict")}
    if texts["verdict"] not in VERDICTS or not texts["key"]:
        return None
    one = End(told.source_id, told.key, str(told.extra.get("title") or told.key))
    other = End(texts["source_id"], texts["key"], texts["title"] or texts["key"])
    return Link(one, other, texts["what"], texts["verdict"], told)
