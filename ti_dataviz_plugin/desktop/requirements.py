"""The Python packages that the plugin needs: which are missing, and how to get them on this system.

Looking for a package does not import it: QGIS's start stays as quick as before. Nothing is ever installed by the plugin.
"""

from __future__ import annotations

import re
import sys
import sysconfig
from dataclasses import dataclass
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

from qgis.core import QgsApplication

from ..language import labelled, translate

REQUIRED = {"geopandas": (1, 0), "pandas": (2, 0), "matplotlib": (), "requests": ()}
"""Import name -> lowest version that will do."""

# Python packages that come with the required ones; a message about one of them is a message about a requirement.
_UNDERLYING = ("numpy", "shapely", "pyproj", "pyogrio", "dateutil", "packaging", "urllib3", "PIL", "contourpy", "kiwisolver")


@dataclass(frozen=True)
class Problem:
    """A package that the plugin needs and cannot use.

    Attributes:
        package: Its name.
        reason: Why it cannot be used, in the language of the interface.
    """

    package: str
    reason: str


def problems() -> list[Problem]:
    """Return the required packages that are missing or too old, without importing any."""
    found = []
    for package, lowest in REQUIRED.items():
        if find_spec(package) is None:
            found.append(Problem(package, translate("TiDataviz", "not installed")))
            continue
        version = _version(package) if lowest else ""
        if version and _numbers(version) < lowest:
            needed = ".".join(map(str, lowest))
            reason = translate("TiDataviz", "version {found} is installed, {needed} or later is needed")
            found.append(Problem(package, reason.format(found=version, needed=needed)))
    return found


def problem_of(error: BaseException) -> Problem | None:
    """Return the problem behind an import that failed, None when the error is about something else."""
    if not isinstance(error, ImportError):
        return None
    missing = (error.name or "").split(".")[0]
    known = (*REQUIRED, *_UNDERLYING)
    package = missing if missing in known else next((name for name in known if name in str(error)), "")
    if not package:
        return None
    reason = translate("TiDataviz", "installed, but it does not start: {error}").format(error=error)
    return Problem(package, reason)


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version)[:2])


def headline(found: list[Problem]) -> str:
    """Return the one-line message of the message bar."""
    names = ", ".join(problem.package for problem in found)
    return translate("TiDataviz", "Python packages are missing: {names}.").format(names=names)


def _use_of(package: str) -> str:
    uses = {
        "geopandas": translate("TiDataviz", "territories, maps, imports, every panel and every algorithm"),
        "pandas": translate("TiDataviz", "every table: imports, panels and algorithms"),
        "matplotlib": translate("TiDataviz", "the charts of the panels"),
        "requests": translate("TiDataviz", "the download of official data (importing files by hand works without it)"),
    }
    return uses.get(package, translate("TiDataviz", "a package that the others are built on"))


def explanation(found: list[Problem]) -> str:
    """Return the whole message as HTML: what is missing, what does not work without it, how to install it here."""
    rows = "".join(f"<li>{labelled(_named(problem), _escaped(_use_of(problem.package)))}</li>" for problem in found)
    system, steps = remedy([problem.package for problem in found])
    missing = translate("TiDataviz", "What is missing, and what does not work without it")
    rest = translate("TiDataviz", "The rest of QGIS works as before. TI DataViz installs nothing by itself.")
    how = translate("TiDataviz", "How to install it: {system}").format(system=_escaped(system))
    end = translate("TiDataviz", "Then restart QGIS.")
    commands = "".join(f"<p>{_step(step)}</p>" for step in steps)
    return f"<h3>{missing}</h3><ul>{rows}</ul><p>{rest}</p><h3>{how}</h3>{commands}<p>{end}</p>"


def _named(problem: Problem) -> str:
    return f"<b>{_escaped(problem.package)}</b> ({_escaped(problem.reason)})"


def _step(step: str) -> str:
    """Lay a step out; one that begins with ``$`` is a command."""
    return f"<code>{_escaped(step[2:])}</code>" if step.startswith("$ ") else _escaped(step)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def remedy(packages: list[str]) -> tuple[str, list[str]]:
    """Return the name of this system and the steps that install packages on it; commands begin with ``$``."""
    if sys.platform == "win32":
        return "Windows (OSGeo4W)", _windows(packages)
    if sys.platform == "darwin":
        return "macOS", _macos(packages)
    if Path("/.flatpak-info").exists():
        return "Flatpak", _flatpak(packages)
    system = _linux_family()
    if system == "debian":
        return "Debian, Ubuntu", _from_distribution(packages, "sudo apt install")
    if system == "fedora":
        return "Fedora", _from_distribution(packages, "sudo dnf install")
    return translate("TiDataviz", "other system"), [
        translate("TiDataviz", "Install the packages with your system's package manager, or for the Python that QGIS uses:"),
        f"$ {_pip(sys.executable or 'python3', packages)}",
    ]


def _specifiers(packages: list[str]) -> str:
    names = [f'"{name}>={".".join(map(str, REQUIRED[name]))}"' if REQUIRED.get(name) else name for name in packages]
    return " ".join(names)


def _pip(python: str, packages: list[str]) -> str:
    # Distributions that look after Python's packages themselves ask for this option (PEP 668).
    managed = (Path(sysconfig.get_path("stdlib")) / "EXTERNALLY-MANAGED").exists()
    option = " --break-system-packages" if managed else ""
    return f"{python} -m pip install --user{option} {_specifiers(packages)}"


def _windows(packages: list[str]) -> list[str]:
    names = ", ".join(f"python3-{name}" for name in packages)
    return [
        translate(
            "TiDataviz",
            "With the OSGeo4W installer (osgeo4w-setup): choose Advanced Install and select these packages: {names}.",
        ).format(names=names),
        translate(
            "TiDataviz",
            "Or, if QGIS came in one installer: close QGIS, open OSGeo4W Shell from the Start menu (QGIS folder), and type:",
        ),
        f"$ python -m pip install --user {_specifiers(packages)}",
    ]


def _macos(packages: list[str]) -> list[str]:
    folder = Path(QgsApplication.applicationDirPath())
    places = [folder / "bin" / "python3", folder / "python3", Path(sys.prefix) / "bin" / "python3"]
    python = next((place for place in places if place.exists()), places[0])
    return [
        translate("TiDataviz", "Close QGIS, open the Terminal application, paste this line:"),
        "$ " + _pip(f'"{python}"', packages),
    ]


def _flatpak(packages: list[str]) -> list[str]:
    return [
        translate("TiDataviz", "The Flatpak of QGIS brings pip with its development kit only. In a terminal:"),
        "$ flatpak install flathub org.kde.Sdk",
        f"$ flatpak run --devel --command=pip3 org.qgis.qgis install --user {_specifiers(packages)}",
    ]


def _from_distribution(packages: list[str], command: str) -> list[str]:
    return [
        translate("TiDataviz", "In a terminal:"),
        "$ " + " ".join([command, *(f"python3-{name}" for name in packages)]),
        translate("TiDataviz", "If your distribution holds an older version than the one that is needed:"),
        f"$ {_pip('python3', packages)}",
    ]


def _linux_family() -> str:
    """Return ``debian``, ``fedora``, or "" for another system."""
    release = Path("/etc/os-release")
    if not release.exists():
        return ""
    lines = release.read_text(encoding="utf-8", errors="replace").splitlines()
    fields = dict(line.split("=", 1) for line in lines if "=" in line)
    names = f"{fields.get('ID', '')} {fields.get('ID_LIKE', '')}".replace('"', "").split()
    if "debian" in names or "ubuntu" in names:
        return "debian"
    return "fedora" if "fedora" in names or "rhel" in names else ""
