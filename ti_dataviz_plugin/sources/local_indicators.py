"""Reader of an indicator of the officer's own: figures by commune, EPCI, Territoire d'industrie or basin.

Table ``local_indicators`` of ``tables``. The file is a CSV or a workbook, with a column of codes and, either

- a column of values, or two of lower and upper ends (``min`` and ``max``), with or without a column ``year``;
- or one column for each year (``2021``), or two (``2021_min`` and ``2021_max``).

What the file does not tell (title, unit, producer, licence...) is told by the officer, in a ``Description``. A cell may be
empty or say that the value is hidden (``nd``, ``secret``...): it is unknown. ``<5`` and ``32-37`` are bounds.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate
from ..progress import Progress, Silent, check
from ..provenance import Dataset
from . import fields
from .catalogue import catalogue
from .probe import CSV, XLSX
from .probe import probe as describe
from .stamp import stamp
from .tables import conform

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd

    from .probe import Layer, Probe

SOURCE_ID = "local_indicators"
COMMUNE, EPCI, TI, BASIN = "commune", "epci", "ti", "basin"
LEVELS = (COMMUNE, EPCI, TI, BASIN)
UNITS: dict[str, tuple[str, float]] = {
    "count": ("count", 1.0), "share": ("share", 1.0), "percent": ("share", 0.01), "per_1000": ("per_1000", 1.0),
    "m2": ("m2", 1.0), "ha": ("m2", 1e4), "km2": ("m2", 1e6),
    "eur": ("eur", 1.0), "keur": ("eur", 1e3), "meur": ("eur", 1e6),
    "m": ("m", 1.0), "km": ("m", 1e3), "index": ("index", 1.0),
}  # fmt: skip
"""Units in which a file may be: the unit in which values are kept, and what they are multiplied by."""

_HEADERS = {
    COMMUNE: r"(code_)?(commune|insee|com|depcom)|codgeo|code_insee(_commune)?|insee_com",
    EPCI: r"(code_)?(epci|siren)|siren_epci|epci_siren",
    TI: r"(code_|id_)?(ti|territory|territoire)(_id)?|id_territoire",
    BASIN: r"(code_)?(basin|bassin|be)(_emploi)?|bassin_d_emploi|be\d\d",
}
_WIDTHS = {COMMUNE: 5, EPCI: 9, BASIN: 4, TI: 0}
_CODES = {COMMUNE: r"\d{5}|2[AB]\d{3}", EPCI: r"\d{9}", BASIN: r"\d{4}", TI: r"ti-\w+"}
_YEAR = re.compile(r"(?:annee_|an_|year_)?((?:19|20)\d\d)(?:_(min|max))?")
_LEAST, _MOST = r"(value_|valeur_)?(min|low|mini)|borne_basse", r"(value_|valeur_)?(max|high|maxi)|borne_haute"
_HIDDEN = frozenset({"nd", "ns", "s", "na", "n a", "secret", "inconnu", "unknown", "c"})
_NUMBER = r"\d[\d ]*(?:[.,]\d+)?"
_RANGE = re.compile(rf"({_NUMBER}) ?[-–] ?({_NUMBER})")
_BELOW = re.compile(rf"< ?({_NUMBER})")


@dataclass(frozen=True)
class Description:
    """What the officer tells of an indicator.

    Attributes:
        title: What it is.
        level: One of ``LEVELS``: what the codes are.
        unit: Unit of the file, one of ``UNITS``.
        producer: Who made the figures.
        licence: Under which licence they are.
        vintage: Period or date that they describe.
        unit_name: Name of what is counted, such as "boilers"; may be empty.
        direction: 1 when more is better, -1 when less is, 0 for neither.
        formula: How it was made, in words; may be empty.
        programme: Programme id, when the codes are those of TI.
        part: Id of the indicator; made of the title when empty.
    """

    title: str
    level: str
    unit: str
    producer: str
    licence: str
    vintage: str
    unit_name: str = ""
    direction: int = 0
    formula: str = ""
    programme: str = ""
    part: str = ""

    @property
    def id(self) -> str:
        """Return the id of the indicator."""
        return self.part or f"own_{fields.key(self.title)[:40].strip('_')}"


@dataclass(frozen=True)
class Preview:
    """What a file seems to be, for the officer to agree or to correct.

    Attributes:
        columns: Headers as written.
        code: Header of the column of codes, "" when none is recognised.
        level: One of ``LEVELS``, "" when not recognised.
        years: Years in columns.
        values: Headers of the columns of values.
        rows: Number of rows.
    """

    columns: tuple[str, ...]
    code: str
    level: str
    years: tuple[int, ...]
    values: tuple[str, ...]
    rows: int


def preview(path: Path) -> Preview:
    """Return what a file seems to be.

    Raises:
        PluginError: When it cannot be read, or is no table.
    """
    probe = describe(path)
    try:
        layer, table = _table(probe)
        level, code = _code_column(layer, table)
        columns = _value_columns(layer, code) if code else []
        years = tuple(sorted({year for year, _low, _high in columns if year}))
        values = tuple(dict.fromkeys(name for _year, low, high in columns for name in (low, high)))
        return Preview(layer.columns, code, level, years, values, len(table))
    finally:
        probe.close()


def read(
    path: Path,
    description: Description,
    code_column: str = "",
    value_column: str = "",
    progress: Progress | None = None,
) -> Dataset:
    """Return the figures of a file as the one table of an indicator.

    Args:
        path: The file.
        description: What the officer tells of it.
        code_column: Header of the column of codes; by default it is recognised.
        value_column: Header of the one column of values; by default the columns of values are recognised.
        progress: May stop the reading.

    Raises:
        PluginError: When the file cannot be read, a column is absent, a value is no number, or the description is not whole.
    """
    progress = progress or Silent()
    _check(description)
    probe = describe(path)
    try:
        check(progress)
        layer, raw = _table(probe)
        code = code_column or _code_column(layer, raw)[1]
        if code not in layer.columns:
            raise fields.missing_columns(probe, [code or translate("TiDataviz", "of codes")], LEVELS, layer)
        if value_column and value_column not in layer.columns:
            raise fields.missing_columns(probe, [value_column], layer.columns, layer)
        columns = [(0, value_column, value_column)] if value_column else _value_columns(layer, code)
        table = _rows(probe, layer, raw, (code, columns), description)
        check(progress)
    finally:
        probe.close()
    entry = catalogue()[SOURCE_ID]
    told = json.dumps(asdict(description), sort_keys=True)
    source = replace(
        stamp(entry, path, description.vintage),
        title=description.title,
        producer=description.producer,
        licence=description.licence,
        attribution=description.producer,
        landing_page="",
    )
    # The same file described otherwise is another version.
    digest = hashlib.sha256(f"{source.sha256}{told}".encode()).hexdigest()
    return Dataset(conform(table, SOURCE_ID), replace(source, sha256=digest), description.id)


def _check(description: Description) -> None:
    """Refuse a description that is not whole."""
    names = {
        translate("TiDataviz", "title"): fields.key(description.title),
        translate("TiDataviz", "producer"): description.producer.strip(),
        translate("TiDataviz", "licence"): description.licence.strip(),
        translate("TiDataviz", "date or period"): description.vintage.strip(),
        translate("TiDataviz", "unit"): description.unit in UNITS,
        translate("TiDataviz", "level"): description.level in LEVELS,
        translate("TiDataviz", "programme"): description.programme if description.level == TI else "-",
    }
    missing = [name for name, given in names.items() if not given]
    if missing:
        what = translate("TiDataviz", "The description of the indicator is not whole.")
        raise PluginError(what, description.title, translate("TiDataviz", "Give: {names}.").format(names=", ".join(missing)))


def _table(probe: Probe) -> tuple[Layer, pd.DataFrame]:
    if probe.kind not in (CSV, XLSX) or not probe.layers:
        what = translate("TiDataviz", "The file {name} is no table.").format(name=probe.path.name)
        raise PluginError(what, fields.found(probe), translate("TiDataviz", "Save it as CSV or as an Excel workbook."))
    layer = probe.largest()
    return layer, probe.table(layer)


def _code_column(layer: Layer, table: pd.DataFrame) -> tuple[str, str]:
    """Return the level and the header of the column of codes, "" for both when neither header nor codes tell.

    Under a header such as ``code`` the codes tell. Four digits do not: they may be a year as well as a basin.
    """
    found = ((level, fields.header(layer, pattern)) for level, pattern in _HEADERS.items())
    named = next(((level, header) for level, header in found if header), ("", ""))
    header = fields.header(layer, "codes?|id|identifiant|ref(erence)?")
    if named[1] or not header:
        return named
    written = [text for text in (str(cell).strip() for cell in table[header]) if text]
    shaped = (
        level for level in (TI, EPCI, COMMUNE) if written and all(re.fullmatch(_CODES[level], text) for text in written)
    )
    return next(((level, header) for level in shaped), ("", ""))


def _value_columns(layer: Layer, code: str) -> list[tuple[int, str, str]]:
    """Return (year, header of the lower end, header of the upper end); year 0 where the header tells none."""
    others = [name for name in layer.columns if name != code]
    ends: dict[int, dict[str, str]] = {}
    for name in others:
        match = _YEAR.fullmatch(fields.key(name))
        if match:
            ends.setdefault(int(match.group(1)), {})[match.group(2) or "both"] = name
    if ends:
        return [(year, *_pair(found)) for year, found in sorted(ends.items()) if "both" in found or len(found) == 2]
    least, most = fields.header(layer, _LEAST), fields.header(layer, _MOST)
    if least and most:
        return [(0, least, most)]
    value = fields.header(layer, "value|valeur|val|indicateur|indicator|nombre|taux|montant|total")
    if not value:
        plain = [
            name
            for name in others
            if not re.fullmatch(r"year|annee|an|programme|.*(nom|name|lib(elle)?)(_.*)?", fields.key(name))
        ]
        value = plain[0] if len(plain) == 1 else ""
    return [(0, value, value)] if value else []


def _pair(found: dict[str, str]) -> tuple[str, str]:
    return (found["both"], found["both"]) if "both" in found else (found["min"], found["max"])


def _rows(
    probe: Probe,
    layer: Layer,
    raw: pd.DataFrame,
    keys: tuple[str, list[tuple[int, str, str]]],
    description: Description,
) -> pd.DataFrame:
    """Return the table of the indicator, one row for each code and year of the file.

    Args:
        probe: The file, for messages.
        layer: The sheet.
        raw: Its content.
        keys: Header of the column of codes, and the columns of values as ``_value_columns`` returns them.
        description: What the officer tells of it.
    """
    import pandas as pd

    code, columns = keys
    if not columns:
        missing = [translate("TiDataviz", "of values")]
        raise fields.missing_columns(probe, missing, ["value", "min, max", "2021, 2022…", "2021_min, 2021_max…"], layer)
    raw = raw.loc[:, ~raw.columns.duplicated()].apply(fields.cleaned)
    areas = _areas(raw[code], description)
    fit = areas.str.fullmatch(_CODES[description.level])
    if not fit.any():
        what = translate("TiDataviz", "No value of the column {column} is a code of the level chosen.").format(column=code)
        todo = translate("TiDataviz", "Choose the column of codes and the level again, or correct the file.")
        raise PluginError(what, str(probe.path), todo)
    year_column = fields.header(layer, "year|annee|an")
    years = _years(probe, layer, raw, year_column) if year_column else 0
    parts = []
    for year, low, high in columns:
        both = {name: _ends(probe, layer, raw[name], name, description) for name in dict.fromkeys((low, high))}
        part = pd.DataFrame({"area": areas, "year": year or years, "low": both[low]["low"], "high": both[high]["high"]})
        parts.append(_ordered(probe, layer, part, high))
    table = pd.concat(parts, ignore_index=True)
    kept, _factor = UNITS[description.unit]
    return table.assign(
        indicator=description.id,
        title=description.title.strip(),
        unit=kept,
        file_unit=description.unit,
        unit_name=description.unit_name.strip(),
        direction=description.direction,
        formula=description.formula.strip(),
        level=description.level,
        programme=description.programme if description.level == TI else "",
    )


def _areas(column: pd.Series, description: Description) -> pd.Series:
    """Return the codes in their official form; what is no code stays as it is, for the join to name it."""
    if description.level == TI:
        return column.str.lower().str.replace(r"^(?:ti[-_ ]?)?(\d{4})$", r"ti-\1", regex=True)
    return fields.codes(column, _WIDTHS[description.level])


def _years(probe: Probe, layer: Layer, raw: pd.DataFrame, column: str) -> pd.Series:
    expected = translate("TiDataviz", "a year of 4 digits")
    fields.check_pattern(probe, (layer, re.escape(fields.key(column))), raw[column], r"(19|20)\d\d", expected)
    return raw[column].astype("int64")


def _ends(probe: Probe, layer: Layer, column: pd.Series, name: str, description: Description) -> pd.DataFrame:
    """Return the lower and the upper end of each value, in the unit in which values are kept."""
    import pandas as pd

    unit, factor = UNITS[description.unit]
    expected = translate("TiDataviz", "a number, a range such as 32-37, or nothing")
    most = math.inf
    if unit == "share":
        most = 1.0
        expected = (
            translate("TiDataviz", "a percentage between 0 and 100")
            if factor != 1
            else translate("TiDataviz", "a share between 0 and 1; choose the percentage for one between 0 and 100")
        )

    def parse(text: str) -> tuple[float, float]:
        low, high = (end * factor for end in _parse(text))
        if high > most * (1 + 1e-9) or (most == 1 and low < 0) or math.isinf(high):
            raise ValueError(text)
        return low, high

    known = fields.parsed(probe, (layer, re.escape(fields.key(name))), column, parse, expected)
    return pd.DataFrame([known[value] for value in column], columns=["low", "high"], index=column.index, dtype="float64")


def _parse(text: str) -> tuple[float, float]:
    """Return the bounds that a cell tells; NaN both when it tells none.

    Raises:
        ValueError: When it is no number and no range.
    """
    text = text.rstrip("% ").strip()
    if not text or text in {"-", "*", "–", "."} or fields.plain(text) in _HIDDEN:
        return (math.nan, math.nan)
    between, below = _RANGE.fullmatch(text), _BELOW.fullmatch(text)
    if below:
        return (0.0, fields.decimal(below.group(1)))
    if between:
        low, high = (fields.decimal(end) for end in between.groups())
        if low > high:
            raise ValueError(text)
        return (low, high)
    value = fields.decimal(text)
    return (value, value)


def _ordered(probe: Probe, layer: Layer, part: pd.DataFrame, column: str) -> pd.DataFrame:
    """Refuse a lower end above its upper end; where one end alone is known, nothing is."""
    wrong = part["low"] > part["high"]
    if wrong.any():
        row = part.index[wrong][0]
        expected = translate("TiDataviz", "an upper end that is not below the lower end")
        raise fields.bad_value(probe, fields.place(layer.name, row, column), part.loc[row, "high"], expected)
    unknown = part["low"].isna() | part["high"].isna()
    ends = part[["low", "high"]].mask(unknown)
    return part.assign(low=ends["low"], high=ends["high"])
