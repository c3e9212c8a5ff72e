"""The machinery that keeps translations in line with the code."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tools"))

import translations  # noqa: E402
from translations import Message  # noqa: E402

SOURCE = """
a = translate("TiDataviz", "One line {name}").format(name=1)
b = language.translate(
    "TiDataviz",
    "Several lines, "
    'with "quotes", \\u00e9 and a comma',
)
c = translate("TiDataviz", "One line {name}")
d = other("TiDataviz", "Not a text")
"""


def test_texts_are_read_however_the_call_is_laid_out(tmp_path: Path) -> None:
    package = tmp_path / "package"
    package.mkdir()
    (package / "a.py").write_text(SOURCE, encoding="utf-8")
    (package / "b.py").write_text('translate("TiDataviz", "One line {name}")', encoding="utf-8")
    assert translations.texts_of(package) == {
        "One line {name}": ["../package/a.py", "../package/b.py"],
        'Several lines, with "quotes", é and a comma': ["../package/a.py"],
    }


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    messages = [
        Message("Two\nlines & <b>", "Deux\nlignes & <b>\u202f: « é »", "", ["../a.py", "../b.py"]),
        Message("New", "", "unfinished", ["../a.py"]),
        Message("Gone", "Parti", "vanished"),
    ]
    translations.write(tmp_path / "fr.ts", messages)
    assert list(translations.read(tmp_path / "fr.ts").values()) == messages


def test_an_update_keeps_translations_and_brings_back_a_text_that_returns() -> None:
    old = {"Kept": Message("Kept", "Gardé", ""), "Gone": Message("Gone", "Parti", ""), "Empty": Message("Empty")}
    away = translations.merge({"Kept": ["a"], "New": ["a"]}, old, keep_vanished=True)
    assert [(m.source, m.translation, m.state) for m in away] == [
        ("Kept", "Gardé", ""),
        ("New", "", "unfinished"),
        ("Gone", "Parti", "vanished"),
    ]
    back = translations.merge({"Gone": ["a"]}, {m.source: m for m in away}, keep_vanished=False)
    assert [(m.source, m.translation, m.state) for m in back] == [("Gone", "Parti", "")]


@pytest.mark.parametrize(
    ("message", "finding"),
    [
        (Message("{n} sites in {place}", "{n} sites à {lieu}", ""), "placeholders differ"),
        (Message("{n} sites", "sites", ""), "placeholders differ"),
        (Message("{n} sites", "{n sites", ""), "placeholders differ"),
        (Message("Text", "Texte", "unfinished"), "not translated"),
        (Message("Text", " ", ""), "not translated"),
    ],
)
def test_an_incomplete_translation_is_found(message: Message, finding: str) -> None:
    found = translations.problems({message.source: ["a"]}, {message.source: message})
    assert len(found) == 1
    assert finding in found[0]


def test_missing_and_vanished_texts_are_found_and_a_complete_translation_passes() -> None:
    message = Message("{n} sites of {m:.1f} ha", "{m:.1f} ha pour {n} sites", "")
    assert translations.problems({message.source: ["a"]}, {message.source: message}) == []
    assert "missing" in translations.problems({message.source: ["a"]}, {})[0]
    assert "no longer" in translations.problems({}, {message.source: message})[0]
