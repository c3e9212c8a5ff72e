"""Read one workbook of some 50 000 rows: GDAL's driver through pyogrio, python-calamine, openpyxl."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, cast

from harness import Comparison

if TYPE_CHECKING:
    import pandas as pd

ROOT = Path(__file__).resolve().parent.parent
REAL = "bmo/Base_open_data_BMO_2025.xlsx"
ROWS = 50_000


def _generated() -> Path:
    """Write a workbook shaped like a BMO one, for machines without the real files."""
    import openpyxl

    path = Path(tempfile.gettempdir()) / f"ti_dataviz_bench_{ROWS}.xlsx"
    if not path.exists():
        book = openpyxl.Workbook(write_only=True)
        sheet = book.create_sheet("data")
        sheet.append(["annee", "code", "metier", "famille", "bassin", "nom", "dept", "reg", "met", "xmet", "smet"])
        for row in range(ROWS):
            trade = ["2025", f"T{row % 200:03}", f"Métier {row % 200}", "F"]
            basin = [f"{row % 400:04}", f"Bassin {row % 400}", "49", "52"]
            sheet.append([*trade, *basin, row % 97 or "*", row % 13 or "*", row % 7])
        book.save(path)
    return path


def _workbook() -> Path:
    real = Path(os.environ.get("TI_DATAVIZ_REAL_DATA", ROOT.parent / "shared" / "data")) / REAL
    return real if real.exists() else _generated()


def _sheet(path: Path) -> str:
    """Return the name of the largest sheet: the others are notes."""
    import openpyxl

    book = openpyxl.load_workbook(path, read_only=True)
    name = max(book.sheetnames, key=lambda name: book[name].max_row or 0)
    book.close()
    return str(name)


def comparisons() -> list[Comparison]:
    """Return the comparison on the real workbook, or on a generated one."""
    path = _workbook()
    sheet = _sheet(path)

    def with_gdal() -> object:
        import pyogrio

        options = {"HEADERS": "DISABLE", "FIELD_TYPES": "STRING"}
        pyogrio.set_gdal_config_options({f"OGR_XLSX_{key}": value for key, value in options.items()})
        return pyogrio.read_dataframe(path, layer=sheet, read_geometry=False)

    def with_calamine() -> object:
        import pandas as pd
        from python_calamine import CalamineWorkbook

        return pd.DataFrame(CalamineWorkbook.from_path(str(path)).get_sheet_by_name(sheet).to_python())

    def with_openpyxl() -> object:
        import openpyxl
        import pandas as pd

        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
        table = pd.DataFrame(book[sheet].iter_rows(values_only=True))
        book.close()
        return table

    def same(first: object, other: object) -> bool:
        return cast("pd.DataFrame", first).shape == cast("pd.DataFrame", other).shape

    alternatives = {"pyogrio (GDAL)": with_gdal, "python-calamine": with_calamine, "openpyxl": with_openpyxl}
    return [Comparison(f"Reading {path.name}, sheet {sheet}", alternatives, same)]
