"""Build build/ti_dataviz.zip with pb_tool, then check the zip itself.

pb_tool runs in a copy of the files it names, so that no scratch file of a checkout can ship.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import portal_check
import staging

SOURCE = staging.BUILD / "source"
UNZIPPED = staging.BUILD / "unzipped"
ZIP = staging.BUILD / f"{staging.name()}.zip"
BIN = Path(sys.executable).parent


def _pb_tool(*arguments: str) -> None:
    # Without the ceiling pb_tool writes the commit's digest into metadata.txt, and the portal takes that for a secret.
    environment = {**os.environ, "GIT_CEILING_DIRECTORIES": str(staging.BUILD)}
    command = [str(BIN / "pb_tool"), *arguments]
    result = subprocess.run(command, cwd=SOURCE, env=environment, input="y\n", capture_output=True, text=True, check=False)
    if result.returncode:
        sys.exit(f"pb_tool failed\n{result.stdout}{result.stderr}")


def build() -> None:
    """Build the zip."""
    staging.stage(SOURCE)
    shutil.copyfile(staging.ROOT / staging.CONFIG, SOURCE / staging.CONFIG)
    for compiled in (SOURCE / "i18n").glob("*.qm"):
        shutil.copyfile(staging.ROOT / "i18n" / f"{compiled.stem}.ts", compiled.with_suffix(".ts"))
        compiled.unlink()
    _pb_tool("translate")
    _pb_tool("zip", "-n", "-p", str(SOURCE / "deployed"), "--release-version", staging.release_version())
    shutil.move(SOURCE / ZIP.name, ZIP)
    print(f"built {ZIP.relative_to(staging.ROOT)}, {ZIP.stat().st_size} bytes")


def _bandit(folder: Path) -> list[str]:
    tests = (staging.ROOT / "tools" / "portal_bandit_tests.txt").read_text(encoding="utf-8").strip()
    command = [str(BIN / "bandit"), "-q", "-r", str(folder), "-t", tests]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    return [f"bandit:\n{result.stdout}"] if result.returncode else []


def _secrets(folder: Path) -> list[str]:
    command = [str(BIN / "detect-secrets"), "scan", "--all-files", "."]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    hits = [hit for hits in json.loads(result.stdout)["results"].values() for hit in hits]
    return [f"detect-secrets: {hit['filename']}:{hit['line_number']}: {hit['type']}" for hit in hits]


def _load() -> list[str]:
    command = ["/usr/bin/python3", str(staging.ROOT / "tools" / "load_test.py"), str(UNZIPPED), staging.name()]
    environment = staging.qgis_environment(staging.BUILD / "load")
    result = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=300)
    print(result.stdout.splitlines()[-1] if result.stdout else "")
    return [f"load test: status {result.returncode}\n{result.stdout}{result.stderr}"] if result.returncode else []


def check() -> list[str]:
    """Return every finding on the zip."""
    shutil.rmtree(UNZIPPED, ignore_errors=True)
    with zipfile.ZipFile(ZIP) as archive:
        archive.extractall(UNZIPPED)
    plugin = UNZIPPED / staging.name()
    found = portal_check.findings(ZIP) + _bandit(plugin) + _secrets(plugin)
    return found + _load()  # last: it leaves compiled files


def main() -> int:
    """Build and check; return the exit status."""
    build()
    found = check()
    print("\n".join(found) if found else "the zip passes the portal's rules, its security tests and the load test")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
