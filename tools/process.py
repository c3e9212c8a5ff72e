"""Run qgis_process with the plugin, in a throwaway profile. Arguments and exit status are qgis_process's own."""

from __future__ import annotations

import fcntl
import shutil
import subprocess
import sys

import staging

HOME = staging.BUILD / "process"


def main(arguments: list[str]) -> int:
    """Install the plugin if its sources changed, then run qgis_process."""
    program = shutil.which("qgis_process.bin", path="/usr/bin") or shutil.which("qgis_process")
    if program is None:
        sys.exit("qgis_process is missing: run `make setup`")
    profile = HOME / "profiles" / "default"
    settings = profile / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True, exist_ok=True)
    with (HOME / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        staging.install(profile)
        if not settings.exists():
            settings.write_text(f"[PythonPlugins]\n{staging.name()}=true\n", encoding="utf-8")
    environment = {**staging.qgis_environment(HOME), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run([program, *(arguments or ["list"])], env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
