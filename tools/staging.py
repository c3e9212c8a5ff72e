"""Lay the plugin out as QGIS gets it, and describe the environment that QGIS runs in. Used by the other tools."""

from __future__ import annotations

import configparser
import hashlib
import os
import shutil
from pathlib import Path

import translations

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
CONFIG = "pb_tool.cfg"
HIDDEN = shutil.ignore_patterns("__pycache__", "*.pyc", ".*")


def _config() -> configparser.ConfigParser:
    parser = configparser.ConfigParser()
    parser.read(ROOT / CONFIG, encoding="utf-8")
    return parser


def name() -> str:
    """Return the name of the plugin's folder in QGIS."""
    return _config()["plugin"]["name"]


def release_version() -> str:
    """Return the version that metadata.txt states."""
    parser = configparser.ConfigParser()
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser["general"]["version"]


def stage(target: Path) -> None:
    """Copy what pb_tool.cfg ships, with compiled translations, into an empty folder."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    files = _config()["files"]
    compiled = {f"i18n/{locale}.qm": ROOT / "i18n" / f"{locale}.ts" for locale in files["locales"].split()}
    for item in [*files["python_files"].split(), *files["extras"].split()]:
        (target / item).parent.mkdir(exist_ok=True)
        if item in compiled:
            translations.release(compiled[item], target / item)
        else:
            shutil.copyfile(ROOT / item, target / item)
    for folder in files["extra_dirs"].split():
        shutil.copytree(ROOT / folder, target / folder, ignore=HIDDEN)


def _fingerprint() -> str:
    files = _config()["files"]
    paths = [ROOT / item for key in ("python_files", "extras") for item in files[key].split() if not item.endswith(".qm")]
    paths += [ROOT / CONFIG, *(ROOT / "i18n").glob("*.ts")]
    for folder in files["extra_dirs"].split():
        paths += [path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    states = [f"{path} {path.stat().st_mtime_ns} {path.stat().st_size}" for path in sorted(paths)]
    return hashlib.sha256("\n".join(states).encode()).hexdigest()


def install(profile: Path) -> None:
    """Put the plugin of today's sources into a QGIS profile; does nothing if it is there."""
    plugins = profile / "python" / "plugins"
    stamp = profile / f"{name()}.stamp"
    wanted = _fingerprint()
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != wanted:
        stage(plugins / name())
        stamp.write_text(wanted, encoding="utf-8")


def python_packages() -> Path | None:
    """Return the folder of the packages that .venv adds to the system's, if there is one."""
    return next(iter(sorted((ROOT / ".venv" / "lib").glob("python3.*/site-packages"))), None)


def qgis_environment(home: Path) -> dict[str, str]:
    """Return the environment of a QGIS program that leaves the user's own profile alone.

    The system's Python comes first on PATH: QGIS loads its bindings with the first one it finds.
    """
    home.mkdir(parents=True, exist_ok=True)
    environment = {key: value for key, value in os.environ.items() if key not in {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"}}
    packages = python_packages()
    if packages:
        environment["PYTHONPATH"] = str(packages)
    for variable in ("QGIS_CUSTOM_CONFIG_PATH", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        environment[variable] = str(home)
    runtime = home / "run"
    runtime.mkdir(mode=0o700, exist_ok=True)
    environment.setdefault("XDG_RUNTIME_DIR", str(runtime))
    environment["PATH"] = "/usr/bin:/bin:" + environment.get("PATH", "")
    return environment
