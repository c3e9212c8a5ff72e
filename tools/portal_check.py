"""Check a plugin's zip against the structural rules of the QGIS plugin portal, without the network.

Usage: portal_check.py ZIP      one line for each finding; exit status 1 if any, 2 if the file is not a zip
"""

from __future__ import annotations

import configparser
import re
import sys
import zipfile
from pathlib import Path

MAX_BYTES = 25 * 1024 * 1024
FILES = ("__init__.py", "metadata.txt", "LICENSE")
FIELDS = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "icon")
ADDRESSES = ("homepage", "tracker", "repository")
# Files and folders that the portal refuses or flags, whatever their case.
REFUSED = re.compile(
    r"(^|/)(__pycache__|__macosx|\.[^/]*)(/|$)|\.\.|\\|^/|\.(pyc|pyo|exe|dll|so|dylib|bat|cmd|sh|ps1)$", re.IGNORECASE
)


def _fields(text: bytes) -> dict[str, str]:
    """Return the fields of metadata.txt, read with interpolation as QGIS and the portal do."""
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string(text.decode("utf-8"))
    return dict(parser.items("general"))


def _metadata(text: bytes, top: str, names: list[str]) -> list[str]:
    try:
        fields = _fields(text)
    except (UnicodeDecodeError, configparser.Error) as error:
        return [f"metadata.txt cannot be read: {error}"]
    found = [f"metadata.txt: no {key}" for key in (*FIELDS, *ADDRESSES) if not fields.get(key, "").strip()]
    found += [
        f"metadata.txt: {key} is not a web address"
        for key in ADDRESSES
        if not fields.get(key, "https://").startswith("https://")
    ]
    if "/" in fields.get("author", ""):
        found.append("metadata.txt: slash in author")
    if "supportsQt6" in fields:
        found.append("metadata.txt: supportsQt6 is deprecated")
    if f"{top}/{fields.get('icon', '')}" not in names:
        found.append("metadata.txt: icon is not in the zip")
    return found


def findings(path: Path) -> list[str]:
    """Return every finding on a zip, one line each."""
    with zipfile.ZipFile(path) as archive:
        entries = archive.infolist()
        names = [entry.filename for entry in entries]
        found = [f"name not allowed: {name}" for name in names if REFUSED.search(name)]
        found += [f"run bit set: {e.filename}" for e in entries if not e.is_dir() and (e.external_attr >> 16) & 0o111]
        if path.stat().st_size > MAX_BYTES:
            found.append(f"{path.stat().st_size} bytes, more than {MAX_BYTES}")
        tops = {name.split("/")[0] for name in names}
        top = min(tops, default="")
        if len(tops) != 1 or not top.isidentifier() or "plugin" in top:
            return [*found, f"not one top folder with a Python name, free of 'plugin': {sorted(tops)}"]
        missing = [name for name in FILES if f"{top}/{name}" not in names]
        found += [f"missing: {name}" for name in missing]
        if "metadata.txt" not in missing:
            found += _metadata(archive.read(f"{top}/metadata.txt"), top, names)
    return found


def main(arguments: list[str]) -> int:
    """Check the zip named on the command line; return the exit status."""
    try:
        found = findings(Path(arguments[0]))
    except (IndexError, OSError, zipfile.BadZipFile) as error:
        print(__doc__ if not arguments else f"{arguments[0]}: {error}", file=sys.stderr)
        return 2
    print("\n".join(found) if found else f"{arguments[0]}: the portal's structural rules are kept")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
