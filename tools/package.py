"""Build the plugin's zip with pb_tool and check it.

Usage: package.py                  build build/ti_dataviz.zip, then check it
       package.py build FOLDER     only build FOLDER/ti_dataviz.zip

pb_tool runs in a copy of the files it names, so that no scratch file of a checkout can ship. The checks look at the zip
itself: the portal's structural rules, its security tests, and load, start, unload and load again in QGIS.
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

BIN = Path(sys.executable).parent


def _pb_tool(folder: Path, *arguments: str) -> None:
    # Without the ceiling pb_tool writes the commit's digest into metadata.txt, and the portal takes that for a secret.
    environment = {**os.environ, "GIT_CEILING_DIRECTORIES": str(folder.parent)}
    command = [str(BIN / "pb_tool"), *arguments]
    result = subprocess.run(command, cwd=folder, env=environment, input="y\n", capture_output=True, text=True, check=False)
    if result.returncode:
        sys.exit(f"pb_tool failed\n{result.stdout}{result.stderr}")


def build(folder: Path) -> Path:
    """Build the zip in a folder; return its path."""
    source = folder / "source"
    staging.stage(source)
    shutil.copyfile(staging.ROOT / staging.CONFIG, source / staging.CONFIG)
    for compiled in (source / "i18n").glob("*.qm"):
        shutil.copyfile(staging.ROOT / "i18n" / f"{compiled.stem}.ts", compiled.with_suffix(".ts"))
        compiled.unlink()
    _pb_tool(source, "translate")
    _pb_tool(source, "zip", "-n", "-p", str(source / "deployed"), "--release-version", staging.release_version())
    path = folder / f"{staging.name()}.zip"
    shutil.move(source / path.name, path)
    print(f"built {path}, {path.stat().st_size} bytes")
    return path


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


def _load(folder: Path) -> list[str]:
    command = ["/usr/bin/python3", str(staging.ROOT / "tools" / "load_test.py"), str(folder), staging.name()]
    environment = staging.qgis_environment(staging.BUILD / "load")
    result = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=300)
    return [f"load test: status {result.returncode}\n{result.stdout}{result.stderr}"] if result.returncode else []


def check(path: Path) -> list[str]:
    """Return every finding on a zip."""
    unzipped = path.parent / "unzipped"
    shutil.rmtree(unzipped, ignore_errors=True)
    with zipfile.ZipFile(path) as archive:
        archive.extractall(unzipped)
    plugin = unzipped / staging.name()
    found = portal_check.findings(path) + _bandit(plugin) + _secrets(plugin)
    return found + _load(unzipped)  # last: it leaves compiled files


def main(arguments: list[str]) -> int:
    """Build, and check unless told otherwise; return the exit status."""
    if arguments[:1] == ["build"]:
        build(Path(arguments[1]))
        return 0
    found = check(build(staging.BUILD))
    print("\n".join(found) if found else "the zip passes the portal's rules, its security tests and the load test")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
