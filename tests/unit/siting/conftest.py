"""Reference numbers of the siting methods."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path


def exact(value: Any) -> Any:
    """Read the fractions written as text, in lists at any depth; None becomes NaN."""
    if isinstance(value, list):
        return [exact(part) for part in value]
    if value is None:
        return float("nan")
    return float(Fraction(value)) if isinstance(value, str) else value


@pytest.fixture(scope="session")
def anchors(real_data: Path) -> dict[str, Any]:
    path = real_data.parent / "reference" / "anchors.json"
    if not path.is_file():
        pytest.skip(f"the reference numbers are absent: {path}")
    return json.loads(path.read_text(encoding="utf-8"))
