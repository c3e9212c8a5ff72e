"""Measure the plugin in a real QGIS on the real files: import, waits of the main thread, clicks, memory.

Usage: measure.py [FOLDER]     FOLDER holds the real files (default: TI_DATAVIZ_REAL_DATA, else ../shared/data)
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import demo
import staging

FILES = ("boundaries/communes.gpkg", "ti/*.geojson", "bmo/France_Travail_Bassin_Emploi_2021.csv", "bmo/*.xlsx")
LAND = ("friches/friches-standard-2024-02.csv",)


def main(arguments: list[str]) -> int:
    """Run QGIS once without a screen and print what it measured; return the exit status."""
    default = os.environ.get("TI_DATAVIZ_REAL_DATA", staging.ROOT.parent / "shared" / "data")
    folder = Path(arguments[0] if arguments else default).resolve()
    files = [path for pattern in (*FILES, *LAND) for path in sorted(folder.glob(pattern))]
    if not files:
        print(f"No real files in {folder}.", file=sys.stderr)
        return 2
    shutil.rmtree(demo.HOME / "workspace", ignore_errors=True)
    joined = os.pathsep.join(str(path) for path in files)
    with demo.screen() as display:
        demo.profile("measure", "")
        driver = staging.ROOT / "tools" / "measure_inside.py"
        process = demo.start("measure", driver, DISPLAY=display, TI_DATAVIZ_FILES=joined)
        process.wait(600)
    text = (demo.HOME / "measure.log").read_text(encoding="utf-8", errors="replace")
    print("\n".join(line for line in text.splitlines() if " s" in line or "MB" in line or "measure:" in line))
    return 1 if demo.problems("measure") else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
