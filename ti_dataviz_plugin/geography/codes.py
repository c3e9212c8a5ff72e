"""Official codes as text, and names compared as people mean them."""

from __future__ import annotations

import re
import unicodedata

_NOT_WORD = re.compile(r"[^a-z0-9]+")


def fold(text: str) -> str:
    """Return a name without accents, case, dashes, apostrophes and double spaces: ``l ile d yeu``."""
    plain = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae"))
    return _NOT_WORD.sub(" ", plain.encode("ascii", "ignore").decode().lower()).strip()


def department_of(commune: str) -> str:
    """Return the department of a commune code: ``49126`` -> ``49``, ``2A004`` -> ``2A``, ``97105`` -> ``971``."""
    return commune[:3] if commune.startswith(("97", "98")) else commune[:2]


def departments_of_siren(siren: str) -> tuple[str, ...]:
    """Return the departments in which a commune of this SIREN (21 + department + ...) can be."""
    digits = siren[2:4]
    if digits == "20":
        return ("2A", "2B")
    return ("971", "972", "973", "974", "976") if digits == "97" else (digits,)
