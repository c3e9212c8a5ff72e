"""Small files in the layouts of the producers, written by the tests."""

from __future__ import annotations

import csv
import json
import zipfile
from typing import TYPE_CHECKING, Any

import openpyxl

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

SQUARE = {"type": "Polygon", "coordinates": [[[-0.9, 47.0], [-0.8, 47.0], [-0.8, 47.1], [-0.9, 47.1], [-0.9, 47.0]]]}
POINT = {"type": "Point", "coordinates": [-0.85, 47.05]}


def write_xlsx(path: Path, sheets: dict[str, Sequence[Sequence[Any]]]) -> Path:
    """Write a workbook, one list of rows for each sheet."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


def write_csv(path: Path, rows: Sequence[Sequence[Any]], separator: str = ",", encoding: str = "utf-8") -> Path:
    """Write a text table."""
    with path.open("w", newline="", encoding=encoding) as stream:
        csv.writer(stream, delimiter=separator).writerows(rows)
    return path


def write_geojson(path: Path, features: Sequence[tuple[dict[str, Any], dict[str, Any] | None]]) -> Path:
    """Write a collection of (properties, geometry)."""
    content = {
        "type": "FeatureCollection",
        "features": [
            {"type": "Feature", "properties": properties, "geometry": geometry} for properties, geometry in features
        ],
    }
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return path


def write_zip(path: Path, files: dict[str, Path]) -> Path:
    """Write an archive: name inside -> file."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, file in files.items():
            archive.write(file, name)
    return path


def cut(path: Path, share: float) -> Path:
    """Keep the beginning of a file only."""
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    return path
