"""Lists that an officer or an operator keeps: action sheets of a Territoire d'industrie, interventions of an operator.

No open list of these exists. Their layout is this plugin's own (docs/interventions.md): one row per action or intervention,
CSV, workbook or GeoPackage. Every row is checked, and all that is wrong is told at once, row by row.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable

from ..errors import PluginError
from ..language import number, translate
from . import fields, stamp
from . import project_rows as projects
from .project_rows import ProjectRows
from .reference import department_of, territory_names
from .ti_programme import PROGRAMMES
from .vacant_land_places import in_france
from .vacant_land_values import text

if TYPE_CHECKING:
    import pandas as pd

    from ..progress import Progress
    from ..provenance import Dataset
    from .catalogue import Entry
    from .probe import Layer, Probe

TI_ACTION = "ti_action"
INTERVENTION = "intervention"
EXPECTED_ACTIONS = "id_action, intitule, programme_ti, id_ti, porteur, montant_eur, annee, code_commune"
EXPECTED_INTERVENTIONS = "id_intervention, intitule, operateur, beneficiaire, dispositif, montant_eur, annee, code_commune"
_SHOWN = 20


@dataclass(frozen=True)
class Layout:
    """One of the two layouts.

    Attributes:
        programme: Programme of the tidy table.
        key: Column of the ids.
        due: Columns that must be there.
        filled: Columns that every row must fill.
        beneficiary: Column that names who carries the project.
    """

    programme: str
    key: str
    due: tuple[str, ...]
    filled: tuple[str, ...]
    beneficiary: str


_ACTIONS = Layout(
    TI_ACTION, "id_action", ("id_action", "intitule", "programme_ti", "id_ti"),
    ("id_action", "intitule", "programme_ti", "id_ti"), "porteur",
)  # fmt: skip
_INTERVENTIONS = Layout(
    INTERVENTION, "id_intervention", ("id_intervention", "intitule", "operateur"),
    ("id_intervention", "intitule", "operateur"), "beneficiaire",
)  # fmt: skip
LAYOUTS = (_ACTIONS, _INTERVENTIONS)
COLUMNS = (
    "intitule", "operateur", "porteur", "beneficiaire", "siren", "dispositif", "filiere", "montant_eur", "annee",
    "code_commune", "nom_commune", "code_postal", "code_departement", "programme_ti", "id_ti", "longitude", "latitude",
    "lien",
)  # fmt: skip
"""Columns of both layouts, the id apart; what is not due may be absent."""


def layer_of(probe: Probe) -> Layer | None:
    """Return the layer of the list, None when the file is another."""
    for layout in LAYOUTS:
        layer = probe.layer_with(layout.key, "intitule")
        if layer is not None:
            return layer
    return None


def read(probe: Probe, layer: Layer, entry: Entry, _progress: Progress) -> Dataset:
    """Return the rows of a list.

    Raises:
        PluginError: When a row does not follow the layout; it names each row and field, up to twenty.
    """
    layout = next(layout for layout in LAYOUTS if layer.has(layout.key, "intitule"))
    rows = ProjectRows(probe, layer)
    rows.need(*layout.due)
    work = _Checked(rows, layout)
    table, shapes = work.table(), work.shapes()
    work.refuse()
    unknown = [name for name in rows.raw.columns if name not in (*COLUMNS, layout.key, "geometry")]
    if unknown:
        rows.notes.append(translate("TiDataviz", "Columns not used: {columns}.").format(columns=", ".join(unknown)))
    years = [year for year in table["year"] if year]
    vintage = max(years) if years else str(stamp.sidecar(probe.path).get("retrieved_at", ""))[:7]
    return projects.dataset(rows, table, shapes, entry, vintage, _part(table))


def _part(table: pd.DataFrame) -> str:
    """Return what tells the list from others of its kind: the territory of actions, the operator of interventions."""
    programme = table["programme"].iloc[0] if len(table) else ""
    pairs = zip(table["ti_programme"], table["territory_id"])
    names = {" ".join(pair) for pair in pairs} if programme == TI_ACTION else set(table["funder"])
    return f"{programme} {next(iter(names))}".strip() if len(names) == 1 else str(programme)


def _link(value: object) -> str:
    found = text(value)
    if found and not re.fullmatch(r"https?://\S+", found, re.IGNORECASE):
        raise ValueError(value)
    return found


def _degrees(value: object) -> float:
    return fields.decimal(text(value))


def _postcode(value: object) -> str:
    found = projects.postcode(value)
    if text(value) and not found:
        raise ValueError(value)
    return found


def _programme(value: object) -> str:
    found = text(value)
    if found and found not in PROGRAMMES:
        raise ValueError(value)
    return found


class _Checked:
    """A list under check: values, and what is wrong with them."""

    def __init__(self, rows: ProjectRows, layout: Layout) -> None:
        self.rows = rows
        self.layout = layout
        self.faults: list[tuple[object, str, str, str]] = []

    def _values(self, name: str, convert: Callable[[Any], Any], empty: object, expected: str) -> list[Any]:
        """Return a column converted; a value that is refused becomes a fault of its row."""
        if name not in self.rows.raw.columns:
            return [empty] * len(self.rows.raw)
        result = []
        for row, value in self.rows.raw[name].items():
            try:
                result.append(convert(value))
            except ValueError:  # noqa: PERF203 (each bad value is told by its row)
                result.append(empty)
                self._fault(row, name, fields.clean(value), expected)
        return result

    def _fault(self, row: object, name: str, value: str, expected: str) -> None:
        self.faults.append((row, name, value, expected))

    def table(self) -> pd.DataFrame:
        """Return the tidy columns, geometry apart."""
        import pandas as pd

        rows, layout = self.rows, self.layout
        measures = rows.text("dispositif")
        own = projects.TERRITORIES if layout.programme == TI_ACTION else ""
        department = translate("TiDataviz", "a department code such as 49, 2A or 974")
        siren = translate("TiDataviz", "a SIREN of 9 digits or a SIRET of 14")
        table = pd.DataFrame(
            {
                "programme": layout.programme,
                "project_id": rows.text(layout.key),
                "project_name": rows.text("intitule"),
                "beneficiary": rows.text(layout.beneficiary),
                "siren": self._values("siren", projects.siren, "", siren),
                "funder": rows.text("operateur"),
                "measure": measures,
                "theme": measures.map(projects.theme).replace("", own),
                "sector": rows.text("filiere"),
                "amount_eur": self._values(
                    "montant_eur", projects.amount, math.nan, translate("TiDataviz", "an amount in euros")
                ),
                "year": self._values("annee", projects.year, "", translate("TiDataviz", "a year of 4 digits")),
                "commune": self._values(
                    "code_commune", projects.commune, "", translate("TiDataviz", "a commune code of 5 characters")
                ),
                "commune_name": rows.text("nom_commune"),
                "postcode": self._values("code_postal", _postcode, "", translate("TiDataviz", "a postcode of 5 digits")),
                "department": self._values("code_departement", projects.department, "", department),
                "region": "",
                "ti_programme": self._values("programme_ti", _programme, "", ", ".join(PROGRAMMES)),
                "territory_id": rows.text("id_ti"),
                "place_doubt": "",
                "url": self._values("lien", _link, "", translate("TiDataviz", "the address of a page")),
            },
            index=rows.raw.index,
        )
        self._check_rows(table)
        return table

    def _check_rows(self, table: pd.DataFrame) -> None:
        """Check what concerns several fields or rows."""
        for name in self.layout.filled:
            for row, value in self.rows.text(name).items():
                if not value:
                    self._fault(row, name, "", translate("TiDataviz", "a value: this column is filled in every row"))
        for row in table.index[(table["project_id"] != "") & table["project_id"].duplicated()]:
            expected = translate("TiDataviz", "an id that no other row has")
            self._fault(row, self.layout.key, table.loc[row, "project_id"], expected)
        names = territory_names()
        for row, programme, territory in zip(table.index, table["ti_programme"], table["territory_id"]):
            if territory and territory not in names.get(programme, {}):
                expected = translate("TiDataviz", "the id of a territory of the programme in the column programme_ti")
                self._fault(row, "id_ti", territory, expected)
        for row, commune, department in zip(table.index, table["commune"], table["department"]):
            if commune and department and department_of(commune) != department:
                expected = translate("TiDataviz", "the department of the commune {commune}").format(commune=commune)
                self._fault(row, "code_departement", department, expected)

    def shapes(self) -> list[Any]:
        """Return the place of each row as a point: its geometry, else its longitude and latitude."""
        raw = self.rows.raw
        if "geometry" in raw.columns:
            return [self._point(row, shape) for row, shape in raw["geometry"].items()]
        degrees = translate("TiDataviz", "degrees")
        pairs = zip(*(self._values(name, _degrees, math.nan, degrees) for name in ("longitude", "latitude")))
        return [self._pair(row, *pair) for row, pair in zip(raw.index, pairs)]

    def _point(self, row: object, shape: Any) -> Any:  # noqa: ANN401 (shapely's own type)
        if shape is None or shape.is_empty:
            return None
        inside = shape if shape.geom_type == "Point" else shape.representative_point()
        return self._pair(row, inside.x, inside.y)

    def _pair(self, row: object, longitude: float, latitude: float) -> Any:  # noqa: ANN401 (shapely's own type)
        import shapely

        if math.isnan(longitude) and math.isnan(latitude):
            return None
        if in_france(longitude, latitude):
            return shapely.Point(longitude, latitude)
        expected = translate("TiDataviz", "a longitude and a latitude in France, both filled")
        self._fault(row, "longitude, latitude", f"{longitude}, {latitude}", expected)
        return None

    def refuse(self) -> None:
        """Raise when anything is wrong: it lists every fault, row by row, up to twenty."""
        if not self.faults:
            return
        layer = self.rows.layer.name
        self.faults.sort(key=lambda fault: int(str(fault[0])))
        lines = [
            translate("TiDataviz", "{place}: “{value}”, expected {expected}").format(
                place=fields.place(layer, row, name), value=value[:80], expected=expected
            )
            for row, name, value, expected in self.faults[:_SHOWN]
        ]
        left = len(self.faults) - len(lines)
        if left:
            lines.append(translate("TiDataviz", "and {count} more").format(count=number(left)))
        raise PluginError(
            translate("TiDataviz", "{count} values of the file {name} do not follow the layout.").format(
                count=number(len(self.faults)), name=self.rows.probe.path.name
            ),
            "\n".join(lines),
            translate("TiDataviz", "Correct these cells, then import the file again. The help describes the layout."),
        )
