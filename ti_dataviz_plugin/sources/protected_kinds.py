"""What each kind of protected area means for a project: its regulatory weight, the law behind it, and plain words.

The scale of weights is our own; each kind cites its legal basis in ``resources/protected_kinds.csv``. The act that made a
site prevails over this reading.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import lru_cache

from .. import language
from ..language import translate
from .reference import resource

WEIGHTS = (
    "strict protection",
    "authorisation",
    "own rules",
    "land ownership",
    "assessment",
    "charter",
    "designation",
    "inventory",
)
"""The scale, from what weighs most on a project to what has no direct legal effect."""

_SIGNS = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True)
class Kind:
    """One kind of protected area.

    Attributes:
        kind: Stable code, such as ``znieff1``.
        layer: WFS type that gives it.
        names: What names it in the name of a layer or file; none for Natura 2000, which has its own source.
        title_fr, title_en: Its name.
        weight: One of ``WEIGHTS``.
        legal_basis: Articles, as French law numbers them.
        consequence_fr, consequence_en: What it means for a project.
    """

    kind: str
    layer: str
    names: tuple[str, ...]
    title_fr: str
    title_en: str
    weight: str
    legal_basis: str
    consequence_fr: str
    consequence_en: str

    def title(self) -> str:
        """Return its name in the language of the interface."""
        return self.title_fr if language.code() == "fr" else self.title_en

    def consequence(self) -> str:
        """Return what it means for a project, in the language of the interface."""
        return self.consequence_fr if language.code() == "fr" else self.consequence_en


@lru_cache(maxsize=1)
def kinds() -> dict[str, Kind]:
    """Return every kind by its code, those of Natura 2000 (``SIC``, ``ZPS``) included."""
    table = resource("protected_kinds.csv")[[field.name for field in fields(Kind)]]
    rows = [[str(value) for value in row] for row in table.itertuples(index=False)]
    entries = [Kind(kind, layer, tuple(filter(None, names.split("|"))), *texts) for kind, layer, names, *texts in rows]
    return {entry.kind: entry for entry in entries}


def layer_title(layer: str) -> str:
    """Return the kinds that a WFS type holds, in the language of the interface; the type itself when it holds none."""
    titles = [entry.title() for entry in kinds().values() if entry.layer == layer]
    return " / ".join(titles) or layer


def layer_weight(layer: str) -> str:
    """Return the heaviest weight of the kinds of a WFS type, in the language of the interface; "" when it holds none."""
    weights = [entry.weight for entry in kinds().values() if entry.layer == layer]
    return weight_name(min(weights, key=WEIGHTS.index)) if weights else ""


def weight_name(weight: str) -> str:
    """Return a weight in the language of the interface; what is no weight stays as it is."""
    names = {
        "strict protection": translate("TiDataviz", "strict protection"),
        "authorisation": translate("TiDataviz", "special authorisation"),
        "own rules": translate("TiDataviz", "rules of its own act"),
        "land ownership": translate("TiDataviz", "land held for conservation"),
        "assessment": translate("TiDataviz", "assessment of effects"),
        "charter": translate("TiDataviz", "charter"),
        "designation": translate("TiDataviz", "international designation"),
        "inventory": translate("TiDataviz", "inventory, no direct legal effect"),
    }
    return names.get(weight, weight)


def kind_named(name: str) -> str:
    """Return the kind that the name of a layer or of a file tells, "" when it tells none or several.

    The name of a WFS type decides, since some collections bear the name of another kind (``patrinat_rnc:pnm``). Otherwise
    the longest word that names a kind does: ``znieff1_mer`` is not ``znieff1``.
    """
    written = _SIGNS.sub("_", name.lower()).strip("_")
    own = [entry for entry in kinds().values() if entry.names]
    exact = [entry.kind for entry in own if _SIGNS.sub("_", entry.layer) == written]
    if exact:
        # Both zones of a national park come in one layer: the rows tell which is which.
        return "pn" if len(exact) > 1 else exact[0]
    words = {word: entry.kind for entry in own for word in entry.names}
    told = {word: kind for word, kind in words.items() if re.search(rf"(?:^|_){word}(?:\d{{4,8}})?(?:_|$)", written)}
    longest = {
        kind for word, kind in told.items() if not any(word != other and f"_{word}_" in f"_{other}_" for other in told)
    }
    return longest.pop() if len(longest) == 1 else ""
