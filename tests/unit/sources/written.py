"""Small files in the layouts of the producers, written by the tests."""

from __future__ import annotations

import csv
import json
import zipfile
from html import escape
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


def write_ods(path: Path, sheets: dict[str, Sequence[Sequence[str]]], merged: int = 1) -> Path:
    """Write a workbook as LibreOffice does: a merged title row if asked for, empty rows and columns repeated to the end."""
    rows_to_end, wide = 1_048_576, 1024
    body = ""
    for name, rows in sheets.items():
        body += f'<table:table table:name="{escape(name)}">'
        for place, row in enumerate(rows):
            spans = (
                f' table:number-columns-spanned="{len(row)}"' if len(row) > 1 and place < merged and not any(row[1:]) else ""
            )
            texts = row[:1] if spans else row
            cells = "".join(
                f'<table:table-cell office:value-type="string"{spans}><text:p>{escape(text)}</text:p></table:table-cell>'
                if text
                else "<table:table-cell/>"
                for text in texts
            )
            covered = f'<table:covered-table-cell table:number-columns-repeated="{len(row) - 1}"/>' if spans else ""
            rest = f'<table:table-cell table:number-columns-repeated="{wide - len(row)}"/>'
            body += f"<table:table-row>{cells}{covered}{rest}</table:table-row>"
        left = rows_to_end - len(rows)
        body += f'<table:table-row table:number-rows-repeated="{left}"><table:table-cell/></table:table-row></table:table>'
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"' for short in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}><office:body><office:spreadsheet>{body}'
    )
    content += "</office:spreadsheet></office:body></office:document-content>"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content, zipfile.ZIP_DEFLATED)
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
