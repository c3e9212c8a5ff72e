"""Time alternatives that do the same work, side by side in one run, so that only their ratio matters."""

from __future__ import annotations

import gc
import statistics
import time
from dataclasses import dataclass
from typing import Callable


@dataclass(frozen=True)
class Comparison:
    """Alternatives by name, the one in use first. Each returns a value; ``same`` tells whether two of them agree."""

    title: str
    alternatives: dict[str, Callable[[], object]]
    same: Callable[[object, object], bool] | None = None
    rounds: int = 3


def _seconds(function: Callable[[], object]) -> tuple[float, object]:
    gc.collect()
    start = time.perf_counter()
    value = function()
    return time.perf_counter() - start, value


def measure(comparison: Comparison) -> dict[str, float]:
    """Return the median seconds of each alternative; they take turns, so that a busy machine slows all of them.

    Raises:
        ValueError: An alternative does not give what the first one gives.
    """
    times: dict[str, list[float]] = {name: [] for name in comparison.alternatives}
    for _ in range(comparison.rounds):
        first: object = None
        for place, (name, function) in enumerate(comparison.alternatives.items()):
            seconds, value = _seconds(function)
            times[name].append(seconds)
            if place == 0:
                first = value
            elif comparison.same and not comparison.same(first, value):
                raise ValueError(f"{comparison.title}: {name} gives something else")
    return {name: statistics.median(values) for name, values in times.items()}


def report(comparison: Comparison) -> str:
    """Measure and return a table: seconds, and how many times the first alternative's."""
    medians = measure(comparison)
    base = next(iter(medians.values()))
    width = max(map(len, medians))
    lines = [f"{comparison.title} (median of {comparison.rounds})"]
    lines += [f"  {name:<{width}}  {seconds:8.3f} s  x {seconds / base:.2f}" for name, seconds in medians.items()]
    return "\n".join(lines)
