"""Run the benchmarks and print their tables.

Usage: run.py [WORD...]      only the modules bench_*.py whose name holds one of the words

A module has a function ``comparisons() -> list[harness.Comparison]``, or ``reports()`` that yields lines, where alternatives
need processes of their own.
"""

from __future__ import annotations

import importlib
import os
import platform
import sys
from pathlib import Path

import harness

FOLDER = Path(__file__).resolve().parent


def main(words: list[str]) -> int:
    """Run what was asked for; return the exit status."""
    sys.path.insert(0, str(FOLDER.parent))  # the package
    names = [path.stem for path in sorted(FOLDER.glob("bench_*.py"))]
    chosen = [name for name in names if not words or any(word in name for word in words)]
    if not chosen:
        print(f"No benchmark of that name; there are: {', '.join(names)}", file=sys.stderr)
        return 2
    print(f"Python {platform.python_version()}, {os.cpu_count()} processors")
    for name in chosen:
        module = importlib.import_module(name)
        for line in module.reports() if hasattr(module, "reports") else map(harness.report, module.comparisons()):
            print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
