"""Reader of schools that teach trades: the education directory, and lists of production schools (``schools`` of ``tables``).

The directory covers every establishment; those without a path to trades (nursery and primary schools, collèges, offices)
are left out, unless the file says that they have a vocational path. The plugin carries a start for the production schools,
found in the directory by their name: it is not the official list of labelled schools, of which no open file exists.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..language import number, translate
from ..progress import check
from ..provenance import Dataset
from . import fields
from .catalogue import catalogue
from .reference import RESOURCES, resource
from .school_places import located
from .stamp import departments_asked, digest, stamp
from .tables import conform

if TYPE_CHECKING:
    from collections.abc import Mapping

    import geopandas as gpd
    import pandas as pd

    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Layer, Probe

SOURCE_ID = "schools"
EXPECTED: tuple[str, ...] = (
    "identifiant_de_l_etablissement, nom_etablissement, type_etablissement, code_commune, voie_professionnelle",
    "uai, name, commune, commune_name, longitude, latitude",
)
DIRECTORY = "education directory"
PRODUCTION = "production schools, found by name"
PRODUCTION_KIND = "École de production"
PRODUCTION_PART = "production"

_FILE = "ecoles_de_production.csv"
_KINDS = ("csv", "xlsx", "parquet")
_COLUMNS = {
    "uai": "identifiant_de_l_etablissement|uai",
    "name": "nom_etablissement",
    "kind": "type_etablissement",
    "nature": "libelle_nature",
    "status": "statut_public_prive",
    "commune": "code_commune",
    "commune_name": "nom_commune",
    "vocational": "voie_professionnelle",
    "apprenticeship": "apprentissage",
    "students": "nombre_d_eleves",
}
_OPTIONAL = ("nature", "status", "commune_name", "vocational", "apprenticeship", "students")
_OWN = {name: name for name in ("uai", "name", "commune", "commune_name")}
_STATUS = {"public": "public", "prive": "private", "": ""}
_FLAGS = {"1": "yes", "oui": "yes", "true": "yes", "yes": "yes", "0": "no", "non": "no", "false": "no", "no": "no", "": ""}
_NO_TRADES = ("ecole", "college", "service administratif", "information et orientation", "medico social")
_FEW = 5


def matches(probe: Probe) -> bool:
    """Tell whether a table lists schools by their UAI."""
    return probe.kind in _KINDS and _layer(probe) is not None


def _layer(probe: Probe) -> Layer | None:
    directory = probe.layer_with("identifiant_de_l_etablissement", "nom_etablissement", "type_etablissement")
    return directory or probe.layer_with("uai", "name", "commune", "longitude", "latitude")


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return the one table of the file.

    Raises:
        PluginError: When a column is absent, or a code or a number is none.
    """
    layer = _layer(probe) or probe.largest()
    raw = probe.table(layer)
    own = layer.has("uai", "name")
    table = fields.pick(probe, layer, raw, _OWN if own else _COLUMNS, () if own else _OPTIONAL).apply(fields.cleaned)
    check(progress)
    table["uai"] = table["uai"].str.upper()
    table["commune"] = fields.codes(table["commune"], 5)
    _check_codes(probe, layer, table)
    notes: list[str] = []
    table = _listed(table) if own else _directory(probe, layer, table, notes)
    check(progress)
    placed = located(probe, layer, raw.loc[table.index], table, notes)
    placed = _once(placed, notes)
    vintage = ""
    carried = digest(RESOURCES / _FILE) == digest(probe.path)
    if own and carried:
        notes.append(_warning())
    part = PRODUCTION_PART if own else "-".join(departments_asked(probe.path))
    return [Dataset(conform(placed, SOURCE_ID), stamp(entry, probe.path, vintage), part, tuple(notes))]


def builtin() -> Dataset:
    """Return the production schools that come with the plugin: found by their name, not the official list."""
    import geopandas as gpd

    raw = resource(_FILE)
    points = gpd.points_from_xy(raw["longitude"].astype(float), raw["latitude"].astype(float))
    table = gpd.GeoDataFrame(_listed(raw), geometry=points, crs=4326)
    provenance = stamp(catalogue()[SOURCE_ID], RESOURCES / _FILE, "")
    return Dataset(conform(table, SOURCE_ID), provenance, PRODUCTION_PART, (_warning(),))


def _warning() -> str:
    return translate(
        "TiDataviz",
        "These production schools were found in the education directory by their name. It is not the official list of "
        "labelled schools, which is not published as a file: some are missing.",
    )


def _check_codes(probe: Probe, layer: Layer, table: pd.DataFrame) -> None:
    expected = translate("TiDataviz", "the code of a school (UAI): 7 digits and a letter")
    fields.check_pattern(probe, (layer, _COLUMNS["uai"]), table["uai"], r"\d{7}[A-Z]", expected)
    expected = translate("TiDataviz", "a commune code of 5 characters, such as 49099")
    fields.check_pattern(probe, (layer, "code_commune|commune"), table["commune"], r"|\d{5}|2[AB]\d{3}", expected)


def _listed(table: pd.DataFrame) -> pd.DataFrame:
    """Return a list of production schools with what all of them have in common."""
    return table.assign(kind=PRODUCTION_KIND, status="private", vocational="yes", apprenticeship="", source=PRODUCTION)


def _directory(probe: Probe, layer: Layer, table: pd.DataFrame, notes: list[str]) -> pd.DataFrame:
    """Return the rows of the directory that can teach a trade, their values in our words."""
    for name, words, expected in (
        ("status", _STATUS, translate("TiDataviz", "public or privé")),
        ("vocational", _FLAGS, translate("TiDataviz", "1 or 0, yes or no, or nothing")),
        ("apprenticeship", _FLAGS, translate("TiDataviz", "1 or 0, yes or no, or nothing")),
    ):
        table[name] = _worded(probe, layer, table, name, words, expected) if name in table.columns else ""
        if name != "status" and not table[name].ne("").any():
            text = translate("TiDataviz", "The column {column} is absent: which schools have it is not known.")
            notes.append(text.format(column=_COLUMNS[name]))
    if "students" in table.columns:
        table["students"] = fields.decimals(probe, (layer, _COLUMNS["students"]), table["students"])
    production = table["name"].map(fields.plain).str.match(r"ecoles? de production\b")
    away = table["kind"].map(fields.plain).isin(_NO_TRADES) & ~production
    away &= table["vocational"].ne("yes") & table["apprenticeship"].ne("yes")
    if away.any():
        text = translate(
            "TiDataviz", "{count} establishments that teach no trade (primary schools, collèges, offices) were left out."
        )
        notes.append(text.format(count=number(int(away.sum()))))
    if "nature" in table.columns:
        table["kind"] = table["nature"].where(table["nature"] != "", table["kind"])
    table.loc[production, "kind"] = PRODUCTION_KIND
    return table[~away].assign(source=DIRECTORY)


def _worded(
    probe: Probe, layer: Layer, table: pd.DataFrame, name: str, words: Mapping[str, str], expected: str
) -> pd.Series:
    def known(value: str) -> str:
        text = fields.plain(value.removesuffix(".0"))
        if text not in words:
            raise ValueError(value)
        return words[text]

    return table[name].map(fields.parsed(probe, (layer, _COLUMNS[name]), table[name], known, expected))


def _once(table: gpd.GeoDataFrame, notes: list[str]) -> gpd.GeoDataFrame:
    """Return each school once: the directory repeats those that have several sites."""
    twice = table.duplicated("uai")
    if twice.any():
        text = translate("TiDataviz", "{count} further sites of schools with the same code were left out ({codes}).")
        codes = sorted(table.loc[twice, "uai"].unique())
        shown = ", ".join(codes[:_FEW]) + ("..." if len(codes) > _FEW else "")
        notes.append(text.format(count=number(int(twice.sum())), codes=shown))
    return table[~twice]
