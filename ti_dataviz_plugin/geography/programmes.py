"""The two Territoires d'industrie programmes, by date."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Programme:
    """One programme phase.

    Attributes:
        id: ``2018-2023`` or ``2023-2027``; ids of territories mean something within one programme only.
        start: First day, ISO date.
        end: Last day, ISO date.
        territories: Number of territories that ANCT lists.
    """

    id: str
    start: str
    end: str
    territories: int


PROGRAMMES: dict[str, Programme] = {
    "2023-2027": Programme("2023-2027", "2023-11-09", "2027-12-31", 183),
    "2018-2023": Programme("2018-2023", "2018-11-22", "2023-11-08", 149),
}
CURRENT = "2023-2027"


def programme_at(day: str) -> Programme | None:
    """Return the programme in force on an ISO date, or None."""
    return next((p for p in PROGRAMMES.values() if p.start <= day <= p.end), None)
