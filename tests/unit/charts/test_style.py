"""Colours are told apart from their background."""

from __future__ import annotations

import dataclasses

import pytest
from matplotlib.colors import to_rgb

from ti_dataviz_plugin.charts.style import TRANSPARENT, theme


def _luminance(colour: str) -> float:
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in to_rgb(colour)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("dark", [False, True])
def test_marks_and_texts_stand_out(dark: bool) -> None:
    colours = theme(dark)
    for ground in (colours.background, colours.band):
        for text in (colours.text, colours.muted):
            assert _contrast(text, ground) >= 4.5
        marks = (colours.quantity_edge, colours.difficult, colours.seasonal, colours.persistence, colours.second_edge)
        for mark in (*marks, *colours.series):
            assert _contrast(mark, ground) >= 3, mark


@pytest.mark.parametrize("dark", [False, True])
def test_difficult_part_stands_out_of_its_bar(dark: bool) -> None:
    colours = theme(dark)
    assert _contrast(colours.difficult, colours.quantity) >= 2


def test_background_follows_the_panel() -> None:
    assert theme(True).dark is True
    assert theme(False, "#f0f0f0").background == "#f0f0f0"
    assert theme(True, TRANSPARENT).background == "none"
    assert {field.name for field in dataclasses.fields(theme(False))} >= {"text", "grid", "series"}
