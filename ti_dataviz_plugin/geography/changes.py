"""Commune codes change when communes merge or split: a join that follows a merger, reports a split, and says so."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..language import translate
from .report import FOLLOWED, UNMATCHED, VINTAGE, Line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import pandas as pd


@dataclass(frozen=True)
class CommuneHistory:
    """Which commune a former code belongs to now.

    Attributes:
        known: Name of each current commune, by code.
        successors: Current code by former, delegated or associated code.
        splits: Current codes, several, by the code of a commune that was split. None of them is chosen.
    """

    known: Mapping[str, str]
    successors: Mapping[str, str]
    splits: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def follow(self, code: str) -> str:
        """Return the current code of a commune, "" when it is unknown."""
        seen: set[str] = set()
        while code and code not in self.known and code not in seen:
            seen.add(code)
            code = self.successors.get(code, "")
        return code if code in self.known else ""

    def match(self, codes: Iterable[str], names: Mapping[str, str] | None = None) -> tuple[pd.Series, tuple[Line, ...]]:
        """Return the current code of each code, indexed by the codes given, and a line for each that changed or is unknown.

        Args:
            codes: Commune codes, repeated ones allowed.
            names: Names by code, for the lines.
        """
        import pandas as pd

        names = names or {}
        result: dict[str, str] = {}
        lines: list[Line] = []
        for code in sorted(set(codes)):
            current = self.follow(code)
            result[code] = current
            if current != code or code in self.splits.get(code, ()):
                lines.append(self._line(code, current, names.get(code, "")))
        return pd.Series(result, dtype=object), tuple(lines)

    def _line(self, code: str, current: str, name: str) -> Line:
        parts = ", ".join(self.splits.get(code, ()))
        if parts and current == code:
            text = translate(
                "TiDataviz", "{code} was split into {parts}: figures from before the split, kept at {code}, cover them all."
            )
            return Line(VINTAGE, code, name, text.format(code=code, parts=parts))
        if parts and not current:
            text = translate("TiDataviz", "{code} was split into {parts}: its figures cannot be given to one of them.")
            return Line(UNMATCHED, code, name, text.format(code=code, parts=parts))
        if current:
            text = translate("TiDataviz", "{old} is now part of {new} ({name}): the change was followed.")
            return Line(FOLLOWED, code, name, text.format(old=code, new=current, name=self.known[current]))
        text = translate("TiDataviz", "No commune of the boundaries held has the code {code}.")
        return Line(UNMATCHED, code, name, text.format(code=code or "?"))


def history(communes: pd.DataFrame, codes: pd.DataFrame) -> CommuneHistory:
    """Build the history from the ``communes`` and ``commune_codes`` tables."""
    known = dict(zip(communes["commune"], communes["commune_name"]))
    found: dict[str, list[str]] = {}
    for former, current in zip(codes["former_code"], codes["current_code"]):
        if current not in found.setdefault(former, []):
            found[former].append(current)
    splits = {former: tuple(parts) for former, parts in found.items() if len(parts) > 1}
    return CommuneHistory(known, {former: parts[0] for former, parts in found.items() if len(parts) == 1}, splits)
