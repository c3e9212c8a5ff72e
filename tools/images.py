"""Bring the README's screenshots up to date from those of `make demo` (run it first, without a display)."""

from __future__ import annotations

import sys

import staging
from PIL import Image

SHOTS = {
    "fr-light-1366x768-labour.png": "labour-fr.png",
    "fr-light-1366x768-siting.png": "siting-fr.png",
    "en-dark-1366x768-land.png": "land-en.png",
}
COLOURS = 128
TARGET = staging.ROOT / "docs" / "images"


def main() -> int:
    """Copy each screenshot with fewer colours; return the exit status."""
    for shot, name in SHOTS.items():
        path = staging.BUILD / "demo" / shot
        if not path.exists():
            print(f"{path} is missing: run `make demo` without a display", file=sys.stderr)
            return 1
        Image.open(path).convert("RGB").quantize(COLOURS).save(TARGET / name, optimize=True)
        print(f"{name}: {(TARGET / name).stat().st_size // 1024} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
