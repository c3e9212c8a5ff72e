"""Measure the whole update of one region against the stand-in of the official endpoints.

Usage: measure_update.py [REGION]     a region code (default: 52)

Prints, for each source, the requests, the bytes sent and the seconds until its versions are current; the seconds that good
manners would add on the official hosts; the peak memory of reading each national file; then, in a real QGIS, the longest
waits of the main thread while the same update runs. Real files are served where TI_DATAVIZ_REAL_DATA (default
../shared/data) leads to them; the rest is invented, about as much as there is of a region, and comes from this machine: the
seconds are those of the plugin, not of the network.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import demo
import staging

ROOT = staging.ROOT
sys.path.insert(0, str(ROOT))

from tests.loopback import Asked, Loopback, Reply  # noqa: E402
from tests.official_server import publish  # noqa: E402
from tests.region import publish_region  # noqa: E402
from ti_dataviz_plugin.errors import PluginError  # noqa: E402
from ti_dataviz_plugin.sources.areas import Selection  # noqa: E402
from ti_dataviz_plugin.sources.catalogue import catalogue, pause  # noqa: E402
from ti_dataviz_plugin.sources.http import new_session  # noqa: E402
from ti_dataviz_plugin.sources.reference import departments  # noqa: E402
from ti_dataviz_plugin.workspace import updates  # noqa: E402
from ti_dataviz_plugin.workspace.receiving import Request  # noqa: E402
from ti_dataviz_plugin.workspace.store import Workspace  # noqa: E402

REAL = Path(os.environ.get("TI_DATAVIZ_REAL_DATA", ROOT.parent / "shared" / "data")).resolve()
NATIONAL = (
    "boundaries/communes.gpkg", "friches/friches-standard-2024-02.csv", "bmo/Base_open_data_BMO_2025.xlsx",
    "bmo/ResMetBE17.xlsx", "transport/sncf_liste-des-gares.csv", "training/annuaire_ecoles_france_mini.parquet",
    "employment/etablissements_par_taille_2014.csv", "hazards/icpe_sitesdetails_detailsites_2020-10-19.csv",
)  # fmt: skip
READ = r"""
import re, sys, time
from ti_dataviz_plugin.workspace.intake import import_file
from ti_dataviz_plugin.workspace.store import Workspace
from pathlib import Path
start = time.monotonic()
versions = import_file(Workspace(Path(sys.argv[2])), Path(sys.argv[1])).versions
peak = int(re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text()).group(1)) / 1024
print(f"{sum(v.rows for v in versions)} rows, {time.monotonic() - start:.1f} s, {peak:.0f} MB")
"""


def by_source(codes: tuple[str, ...]) -> None:
    """Update every source for some departments, and print what each took."""
    bytes_sent, requests, hosts = 0, 0, Counter[str]()

    def counted(asked: Asked, good: Reply) -> Reply:
        nonlocal bytes_sent, requests
        bytes_sent, requests = bytes_sent + len(good.body), requests + 1
        hosts[asked.host] += 1
        return good

    total = 0.0
    with Loopback() as server, tempfile.TemporaryDirectory() as folder:
        publish(server, REAL if REAL.is_dir() else None)
        publish_region(server, codes)
        server.twist = counted
        for entry in catalogue().values():
            if not entry.downloadable:
                continue
            before, start = (bytes_sent, requests), time.monotonic()
            asked = Request(new_session(), server.address, Selection(departments=codes))
            try:
                updates.accept(updates.propose(Workspace(Path(folder)), entry.id, asked))
                result = ""
            except PluginError as error:
                result = f"  ({error.what})"
            seconds = time.monotonic() - start
            total += seconds
            sent, count = bytes_sent - before[0], requests - before[1]
            print(f"{entry.id:20} {count:4} requests {sent:12,} bytes {seconds:6.2f} s{result}", flush=True)
    print(f"{'all':20} {requests:4} requests {bytes_sent:12,} bytes {total:6.2f} s")
    polite = sum(pause(host) * max(0, count - 1) for host, count in hosts.items())
    print(f"pauses that the official hosts would ask for: at most {polite:.0f} s")


def national_files() -> None:
    """Read each national file in a process of its own, and print its peak memory."""
    for name in NATIONAL:
        path = REAL / name
        if not path.is_file():
            print(f"{name}: absent")
            continue
        with tempfile.TemporaryDirectory() as folder:
            command = [sys.executable, "-c", READ, str(path), folder]
            done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
        said = done.stdout.strip() or done.stderr.strip().rpartition("\n")[2]
        print(f"{name} ({path.stat().st_size / 1e6:.1f} MB): {said}", flush=True)


def in_qgis(region: str, codes: tuple[str, ...]) -> int:
    """Run the update in QGIS and print the longest waits of its main thread; return the exit status."""
    needed = [REAL / "boundaries" / "communes.gpkg", REAL / "ti" / "ti_2023-2027.geojson"]
    if not all(path.is_file() for path in needed):
        print("In QGIS: not measured, the boundaries of communes are absent.")
        return 0
    shutil.rmtree(demo.HOME / "workspace", ignore_errors=True)
    command = [sys.executable, "-u", "-m", "tests.official_server", "--departments", ",".join(codes)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server, demo.screen() as display:
        try:
            lines = iter(server.stdout or [])
            mirror = next(line for line in lines if line.startswith("TI_DATAVIZ_MIRROR=")).strip().partition("=")[2]
            demo.profile("measure-update", "")
            driver = ROOT / "tools" / "measure_update_inside.py"
            files = os.pathsep.join(str(path) for path in needed)
            process = demo.start(
                "measure-update", driver, DISPLAY=display, TI_DATAVIZ_FILES=files, TI_DATAVIZ_MIRROR=mirror,
                TI_DATAVIZ_REGION=region,
            )  # fmt: skip
            process.wait(600)
        finally:
            server.kill()
    text = (demo.HOME / "measure-update.log").read_text(encoding="utf-8", errors="replace")
    print("\n".join(line for line in text.splitlines() if line.startswith("measure: ")))
    return 1 if demo.problems("measure-update") else 0


def main(arguments: list[str]) -> int:
    """Print all measures; return the exit status."""
    region = arguments[0] if arguments else "52"
    codes = tuple(code for code, (_name, other, _title) in departments().items() if other == region)
    if not codes:
        print(f"No region {region}.", file=sys.stderr)
        return 2
    print(f"Region {region}: departments {', '.join(codes)}")
    by_source(codes)
    national_files()
    return in_qgis(region, codes)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
