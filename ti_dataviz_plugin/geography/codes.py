"""Official codes as text, and names compared as people mean them."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_ARTICLE = re.compile(r"^(l|le|la|les) ")
_NOT_WORD = re.compile(r"[^a-z0-9]+")
_BETWEEN = re.compile(r"[,;/\n]|\s(?:et|and|&)\s")


def fold(text: str) -> str:
    """Return a name without accents, case, dashes, apostrophes and double spaces: ``l ile d yeu``."""
    letters = text
    if not text.isascii():
        plain = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae"))
        letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return _NOT_WORD.sub(" ", letters.lower()).strip()


def bare_name(name: str) -> str:
    """Return a folded commune name without its article, which some files leave out: ``La Courtine`` -> ``courtine``."""
    return _ARTICLE.sub("", fold(name))


def departments_of_siren(siren: str) -> tuple[str, ...]:
    """Return the departments in which a commune of this SIREN (21 + department + ...) can be."""
    digits = siren[2:4]
    if digits == "20":
        return ("2A", "2B")
    return ("971", "972", "973", "974", "976") if digits == "97" else (digits,)


def departments_in(text: str, names: Mapping[str, str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the departments that a text lists, by code or by name, and what of it is none.

    Args:
        text: As people write it: ``49, Vendée et 2a``.
        names: Name of each department, by code.
    """
    folded = {fold(name): code for code, name in names.items()}
    found, unknown = [], []
    for part in filter(None, map(str.strip, _BETWEEN.split(text))):
        codes = [word.upper().zfill(2) for word in part.split()]
        if fold(part) in folded:
            found.append(folded[fold(part)])
        elif all(code in names for code in codes):
            found += codes
        else:
            unknown.append(part)
    return tuple(dict.fromkeys(found)), tuple(dict.fromkeys(unknown))
