"""Keep i18n/ti_dataviz_fr.ts in line with the texts of the code.

Usage: translations.py update|tidy|check|release

    update   add new texts (to be translated), mark those gone as vanished, keep every translation
    tidy     the same, and drop those gone
    check    fail if a text is missing, unfinished or gone, or if a translation's {placeholders} are not the source's
    release  compile the .qm that QGIS loads

Texts are read from the syntax tree: pylupdate5 skips each call that ends with a comma, which is how the code is formatted.
"""

from __future__ import annotations

import ast
import os
import shutil
import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "ti_dataviz_plugin"
FILE = ROOT / "i18n" / "ti_dataviz_fr.ts"
CONTEXT = "TiDataviz"
LRELEASE = ("lrelease", "/usr/lib/qt5/bin/lrelease", "/usr/lib/qt6/bin/lrelease")


@dataclass
class Message:
    """One text with its translation. state: "" (done), "unfinished" or "vanished"."""

    source: str
    translation: str = ""
    state: str = "unfinished"
    files: list[str] = field(default_factory=list)


def texts_of(package: Path) -> dict[str, list[str]]:
    """Return the texts that the code passes to translate(), each with the files it stands in."""
    found: dict[str, list[str]] = {}
    for path in sorted(package.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or len(node.args) < 2:
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            text = node.args[1]
            if name == "translate" and isinstance(text, ast.Constant) and isinstance(text.value, str):
                files = found.setdefault(text.value, [])
                relative = f"../{path.relative_to(package.parent).as_posix()}"
                if relative not in files:
                    files.append(relative)
    return found


def read(file: Path) -> dict[str, Message]:
    """Return the messages of a .ts file by their source; none if there is no file."""
    messages: dict[str, Message] = {}
    if not file.exists():
        return messages
    for node in ET.parse(file).iter("message"):
        source = node.findtext("source") or ""
        target = node.find("translation")
        translation, state = ("", "unfinished") if target is None else (target.text or "", target.get("type", ""))
        state = "vanished" if state == "obsolete" else state
        messages[source] = Message(source, translation, state, [str(at.get("filename")) for at in node.iter("location")])
    return messages


def merge(texts: dict[str, list[str]], old: dict[str, Message], keep_vanished: bool) -> list[Message]:
    """Return the messages of today's texts, with yesterday's translations."""
    merged = []
    for source, files in texts.items():
        known = old.get(source, Message(source))
        state = "" if known.translation and known.state == "vanished" else known.state
        merged.append(Message(source, known.translation, state, files))
    if keep_vanished:
        gone = [known for source, known in old.items() if source not in texts and known.translation]
        merged += [Message(known.source, known.translation, "vanished") for known in gone]
    return merged


def write(file: Path, messages: list[Message]) -> None:
    """Write a .ts file: one context, without line numbers (they would change with every edit)."""
    root = ET.Element("TS", version="2.1", language="fr", sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for message in messages:
        node = ET.SubElement(context, "message")
        for name in message.files:
            ET.SubElement(node, "location", filename=name)
        ET.SubElement(node, "source").text = message.source
        target = ET.SubElement(node, "translation", {"type": message.state} if message.state else {})
        target.text = message.translation
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    file.parent.mkdir(exist_ok=True)
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _placeholders(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def _same_placeholders(message: Message) -> bool:
    try:
        return _placeholders(message.source) == _placeholders(message.translation)
    except ValueError:  # a lone brace: str.format would fail
        return "{" not in message.source and "{" not in message.translation


def problems(texts: dict[str, list[str]], messages: dict[str, Message]) -> list[str]:
    """Return what keeps a translation from being complete, one line each."""
    found = [f"missing: {source!r}" for source in texts if source not in messages]
    for source, message in messages.items():
        if source not in texts:
            found.append(f"no longer in the code: {source!r}")
        elif message.state == "unfinished" or not message.translation.strip():
            found.append(f"not translated: {source!r}")
        elif not _same_placeholders(message):
            found.append(f"placeholders differ: {source!r} -> {message.translation!r}")
    return found


def release(file: Path, target: Path) -> None:
    """Compile a .ts file."""
    program = next((found for found in map(shutil.which, LRELEASE) if found), None)
    if program is None:
        sys.exit("lrelease is missing (Debian: qttools5-dev-tools)")
    environment = {**os.environ, "QT_SELECT": "5"}
    subprocess.run([program, "-silent", str(file), "-qm", str(target)], check=True, env=environment)


def main(arguments: list[str]) -> int:
    """Run one command; return the exit status."""
    command = arguments[0] if len(arguments) == 1 else ""
    texts, messages = texts_of(PACKAGE), read(FILE)
    if command in {"update", "tidy"}:
        merged = merge(texts, messages, keep_vanished=command == "update")
        write(FILE, merged)
        left = sum(message.state == "unfinished" for message in merged)
        gone = sum(message.state == "vanished" for message in merged)
        print(f"{len(texts)} texts, {left} to translate, {gone} vanished")
    elif command == "check":
        found = problems(texts, messages)
        print("\n".join(found) if found else f"{len(texts)} texts, all translated")
        return 1 if found else 0
    elif command == "release":
        release(FILE, FILE.with_suffix(".qm"))
    else:
        print(__doc__, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
