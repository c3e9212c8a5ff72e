"""What an unknown file comes closest to: how many of the columns that a reader expects it has, and which it lacks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .fields import key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .probe import Probe

_NOTE = re.compile(r"\([^)]*\)")
_LEAST = 2


@dataclass(frozen=True)
class Likeness:
    """How a file compares with one layout that a reader knows.

    Attributes:
        source_id: Id of the reader.
        layout: The columns of the layout, as messages write them.
        found: Number of these columns that a layer or a sheet of the file has.
        missing: The others, as written.
    """

    source_id: str
    layout: str
    found: int
    missing: tuple[str, ...]

    @property
    def total(self) -> int:
        """Return the number of columns of the layout."""
        return self.found + len(self.missing)

    @property
    def rank(self) -> tuple[float, int]:
        """Return by what likenesses are ordered: the share of columns found, then their number."""
        return (self.found / max(1, self.total), self.found)


def compared(probe: Probe, source_id: str, layouts: Iterable[str]) -> Likeness:
    """Return the likeness of a file with the layout, among those of a reader, that it comes closest to."""
    return max((_with(probe, source_id, layout) for layout in layouts), key=lambda each: each.rank)


def nearest(probe: Probe, known: Iterable[tuple[str, Iterable[str]]], most: int = 3) -> list[Likeness]:
    """Return the readers whose layouts a file resembles most, best first; none when it resembles none.

    Args:
        probe: The file.
        known: Id and layouts of each reader.
        most: Number of readers at most.
    """
    likely = [compared(probe, source_id, layouts) for source_id, layouts in known]
    # One column that many files have, such as “nom”, says nothing.
    close = [each for each in likely if each.found >= min(_LEAST, each.total)]
    return sorted(close, key=lambda each: each.rank, reverse=True)[:most]


def _with(probe: Probe, source_id: str, layout: str) -> Likeness:
    columns = _columns(layout)
    held = [layer.keys for layer in probe.layers] or [frozenset()]
    lacking = [tuple(name for name in columns if not _in(keys, name)) for keys in held]
    missing = min(lacking, key=len)
    return Likeness(source_id, layout, len(columns) - len(missing), missing)


def _columns(layout: str) -> list[str]:
    """Return the columns that a layout names: what stands in brackets, and the name of the layer, are no columns."""
    text = _NOTE.sub("", layout)
    return [part.strip() for part in text.rpartition(": ")[2].split(",") if part.strip()]


def _in(keys: frozenset[str], name: str) -> bool:
    """Tell whether a header, or one of its alternatives, is there; ``#`` is any digit, ``*`` and ``…`` are anything."""
    for each in re.split(r"[|/]", name):
        pattern = "".join({"#": r"\d", "*": ".*", "…": ".*"}.get(sign, re.escape(sign)) for sign in _keyed(each))
        if any(re.fullmatch(pattern, held) for held in keys):
            return True
    return False


def _keyed(name: str) -> str:
    """Return the form under which a header is looked up, its wildcards kept."""
    pieces = re.split(r"([#*…])", name.strip())
    # Letters on both sides keep the underscores at the ends of a piece.
    return "".join(piece if piece in "#*…" else key(f"x{piece}x")[1:-1] for piece in pieces)
