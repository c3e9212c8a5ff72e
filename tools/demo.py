"""Open QGIS with the plugin on the sample territory, in a throwaway profile under build/demo.

With a display: a window for the user. Without: screenshots of each panel, in both languages, light and dark, at two sizes.
Fails if QGIS logged a Python exception.

Usage: demo.py [--workspace FOLDER --territory LEVEL:PROGRAMME:CODE] [--panels NAME...] [--runs LANGUAGE-THEME...]
Other data than the sample, only some panels, only some of fr-light, fr-dark, en-light and en-dark: for screenshots only.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import staging

HOME = staging.BUILD / "demo"
DRIVER = staging.ROOT / "tools" / "demo_inside.py"
SCREEN = "1920x1080x24"
RUNS = tuple(f"{language}-{theme}" for language in ("fr", "en") for theme in ("light", "dark"))
UI_THEMES = {"light": "default", "dark": "Night Mapping"}
PLUGINS_OFF = ("MetaSearch", "db_manager", "grassprovider", "otbprovider", "sagaprovider")
SECONDS_PER_RUN = 150
SIGNS_OF_FAILURE = ("Traceback (most recent call last)", "demo: failed")

# No tip, news, version check, first-run page or update check: nothing that asks for the network or covers the window.
SETTINGS = """\
[PythonPlugins]
{plugins}

[app]
news-feed\\items\\httpsfeedqgisorg\\disabled=true
plugin_installer\\checkOnStart=false

[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true

[migration]
fileVersion=2
firstRunVersionFlag=99999

[plugin-manager]
automatically-check-for-updates=false

[qgis]
checkVersion=false
{tips}
{choices}
"""


def profile(name: str, choices: str) -> None:
    """Install the plugin in a fresh profile."""
    profile = HOME / "profiles" / name
    shutil.rmtree(profile / "QGIS", ignore_errors=True)
    (profile / "QGIS").mkdir(parents=True)
    plugins = [f"{staging.name()}=true", "processing=true", *(f"{plugin}=false" for plugin in PLUGINS_OFF)]
    tips = [f"showTips{version}=false" for version in range(322, 400, 2)]
    text = SETTINGS.format(plugins="\n".join(plugins), tips="\n".join(tips), choices=choices)
    for settings in ("QGIS3.ini", "QGIS4.ini"):
        (profile / "QGIS" / settings).write_text(text, encoding="utf-8")
    staging.install(profile)


def start(name: str, driver: Path = DRIVER, **variables: str) -> subprocess.Popen[bytes]:
    """Start QGIS on a profile with a script to run; what it says goes to build/demo/<name>.log."""
    program = shutil.which("qgis", path="/usr/bin") or "qgis"
    command = [
        program,
        "--nologo",
        "--noversioncheck",
        "--profiles-path",
        str(HOME),
        "--profile",
        name,
        "--code",
        str(driver),
    ]
    environment = {**staging.qgis_environment(HOME / "home"), "TI_DATAVIZ_WORKSPACE": str(HOME / "workspace"), **variables}
    environment.pop("QT_QPA_PLATFORM", None)
    added = [environment["PYTHONPATH"]] if "PYTHONPATH" in environment else []
    environment["PYTHONPATH"] = os.pathsep.join([*added, str(staging.ROOT / "tools" / "inside")])
    environment["LIBGL_ALWAYS_SOFTWARE"] = "1"
    with (HOME / f"{name}.log").open("wb") as log:
        return subprocess.Popen(command, env=environment, stdout=log, stderr=subprocess.STDOUT)


def problems(name: str) -> list[str]:
    """Return what the log of a run shows of failures."""
    text = (HOME / f"{name}.log").read_text(encoding="utf-8", errors="replace")
    return [f"{name}.log: {sign}" for sign in SIGNS_OF_FAILURE if sign in text]


@contextmanager
def screen() -> Iterator[str]:
    """Run a virtual screen; give its display."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-dpi", "96", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def _take_screenshots(name: str, shown: dict[str, str]) -> list[str]:
    """Run QGIS once, on its own screen, in a language and a theme; return what went wrong."""
    language, theme = name.split("-")
    locale = {"fr": "fr_FR", "en": "en_US"}[language]
    theme_choice = f"\n[UI]\nUITheme={UI_THEMES[theme]}\n"
    profile(name, f"\n[locale]\noverrideFlag=true\nuserLocale={language}\nglobalLocale={locale}\n{theme_choice}")
    for old in HOME.glob(f"{name}-*.png"):
        old.unlink()
    with screen() as display:
        process = start(name, DISPLAY=display, TI_DATAVIZ_DEMO=str(HOME / name), **shown)
        try:
            process.wait(SECONDS_PER_RUN)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return [f"{name}: QGIS was not done after {SECONDS_PER_RUN} s", *problems(name)]
    taken = len(list(HOME.glob(f"{name}-*.png")))
    return [*problems(name), *([] if taken else [f"{name}: no screenshot"])]


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Open QGIS on the sample, or take screenshots.")
    parser.add_argument("--workspace", type=Path, help="folder of a workspace, instead of the sample")
    parser.add_argument("--territory", default="", help="what is shown of it: LEVEL:PROGRAMME:CODE")
    parser.add_argument("--panels", nargs="*", default=[], help="panels, all by default")
    parser.add_argument("--runs", nargs="*", choices=RUNS, default=RUNS, help="languages and themes, all by default")
    return parser.parse_args()


def main() -> int:
    """Open a window or take screenshots; return the exit status."""
    asked = _asked()
    HOME.mkdir(parents=True, exist_ok=True)
    if os.environ.get("DISPLAY"):
        profile("demo", "")
        start("demo", DISPLAY=os.environ["DISPLAY"]).wait()
        found = problems("demo")
    else:
        started = time.monotonic()
        shown = {"TI_DATAVIZ_DEMO_PANELS": " ".join(asked.panels), "TI_DATAVIZ_DEMO_TERRITORY": asked.territory}
        if asked.workspace:
            shown["TI_DATAVIZ_WORKSPACE"] = str(asked.workspace.resolve())
        found = [problem for name in asked.runs for problem in _take_screenshots(name, shown)]
        shots = sorted(path.name for path in HOME.glob("*.png"))
        folder = HOME.relative_to(staging.ROOT)
        print(f"{len(shots)} screenshots in {folder}/ after {time.monotonic() - started:.0f} s:")
        print("\n".join(f"  {shot}" for shot in shots))
    if found:
        print("\n".join(["The demo failed:", *found]), file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
