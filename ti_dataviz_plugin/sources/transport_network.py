"""Roads, railways, interchanges, ports and power substations of the BD TOPO, by the WFS or by department.

The name of the layer tells which it is; interchanges and ports share one, and the download says which it was asked for.
Geometries come with heights, which are left out.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Callable, cast

from ..errors import PluginError
from ..language import number, translate
from ..progress import check
from ..provenance import Dataset
from . import fields, polygons, stamp, tables
from .extent import named_part

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Layer, Probe

_MAIN = ("1", "2")
_MOTORWAY = "type autoroutier"
_TRUTHS = {"true": "yes", "1": "yes", "1.0": "yes", "oui": "yes", "false": "no", "0": "no", "0.0": "no", "non": "no"}


@dataclass
class NetworkReader:
    """A reader of one layer of the BD TOPO (see ``recognise.Reader``).

    Attributes:
        SOURCE_ID: Id of the data set.
        layer: Name of the layer.
        shapes: Kinds of geometry that it may have.
        wanted: Our column -> that of the layer; the first is the id.
        needed: Our columns without which the layer cannot be read, besides the id.
        numbers: Our columns that hold numbers.
        kept: Tells the rows that matter, all when None.
        as_point: Whether a place is enough.
        shared: Whether another reader takes other objects of the same layer.
        EXPECTED: The layer and its columns, as one text.
    """

    SOURCE_ID: str
    layer: str
    shapes: str
    wanted: dict[str, str]
    needed: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    kept: Callable[[pd.DataFrame], pd.Series] | None = None
    as_point: bool = False
    shared: bool = False
    EXPECTED: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Say what the layer is known by."""
        self.EXPECTED = (f"{self.layer}: {', '.join(self.wanted.values())}",)

    def matches(self, probe: Probe) -> bool:
        """Tell whether the file holds the layer, and was not downloaded for another data set."""
        if self._layer(probe) is None:
            return False
        return not self.shared or stamp.sidecar(probe.path).get("source", self.SOURCE_ID) == self.SOURCE_ID

    def _layer(self, probe: Probe) -> Layer | None:
        fit = [layer for layer in probe.layers if layer.has("cleabs") and layer.geometry]
        for layer in fit:
            # What the file is called tells of its one layer; the sidecar costs a digest of the file.
            alone = (probe.path.stem, probe.data_path.stem) if len(probe.layers) == 1 else ()
            names = (layer.name, *alone, _first_id(probe, layer))
            if any(self.layer in name.lower() for name in names):
                return layer
        if len(probe.layers) == 1 and fit and self.layer in str(stamp.sidecar(probe.path).get("layer", "")):
            return fit[0]
        return None

    def read(self, probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
        """Return the objects of the layer that matter.

        Raises:
            PluginError: When a column is absent, a number cannot be read, or nothing is left.
        """
        import geopandas as gpd

        layer = self._layer(probe) or probe.largest()
        raw = polygons.in_degrees(probe.shapes(layer), probe)
        raw.index = range(1, len(raw) + 1)
        check(progress)
        ours = next(iter(self.wanted))
        optional = set(self.wanted) - {ours, *self.needed}
        table = fields.pick(probe, layer, raw.drop(columns=raw.geometry.name), self.wanted, optional)
        table = table.apply(fields.cleaned)
        for name in self.numbers:
            if name in table.columns:
                table[name] = fields.decimals(probe, (layer, self.wanted[name]), table[name])
        if "electrified" in table.columns:
            table["electrified"] = table["electrified"].map(lambda value: _TRUTHS.get(value.lower(), ""))
        notes: list[str] = []
        frame = gpd.GeoDataFrame(table, geometry=raw.geometry.to_numpy(), crs=4326)
        frame = self._chosen(frame, layer, ours, notes)
        check(progress)
        tidy = cast("gpd.GeoDataFrame", tables.conform(frame, self.SOURCE_ID))
        if tidy.empty:
            raise PluginError(
                translate("TiDataviz", "The layer {layer} of the file {name} holds nothing of use.").format(
                    layer=layer.name, name=probe.path.name
                ),
                fields.found(probe, (layer,)),
                translate("TiDataviz", "Download it again, or choose another area."),
            )
        vintage = str(stamp.sidecar(probe.path).get("retrieved_at", ""))[:7]
        return [Dataset(tidy, stamp.stamp(entry, probe.path, vintage), named_part("", tidy), tuple(notes))]

    def _chosen(self, frame: gpd.GeoDataFrame, layer: Layer, ours: str, notes: list[str]) -> gpd.GeoDataFrame:
        """Return the objects that matter, each once and with its geometry; say how many are left out and why."""
        if self.kept is not None:
            matter = self.kept(frame)
            text = translate("TiDataviz", "{layer}: {count} objects that are not of this data set were left out.")
            frame = _only(frame, matter, text, layer, notes)
        once = ~frame.duplicated(ours) | (frame[ours] == "")
        text = translate("TiDataviz", "{layer}: {count} objects that come twice were left out.")
        frame = _only(frame, once, text, layer, notes)
        if self.as_point:
            frame = frame.set_geometry(frame.geometry.representative_point(), crs=4326)
        shaped = frame.geom_type.fillna("").str.contains(self.shapes) & ~frame.geometry.is_empty
        text = translate("TiDataviz", "{layer}: {count} objects without a usable geometry were left out.")
        return _only(frame, shaped, text, layer, notes)


def _first_id(probe: Probe, layer: Layer) -> str:
    """Return the id of the first feature, which begins with the name of its collection; "" when there is none."""
    given = fields.header(layer, "id")
    return fields.clean(probe.sample(layer, 1)[given].iloc[0]) if given and layer.features else ""


def _only(frame: gpd.GeoDataFrame, kept: pd.Series, text: str, layer: Layer, notes: list[str]) -> gpd.GeoDataFrame:
    """Return the rows kept, and note how many are not."""
    if not kept.all():
        notes.append(text.format(layer=layer.name, count=number(int((~kept).sum()))))
    return frame.loc[kept]


def _main_roads(table: pd.DataFrame) -> pd.Series:
    """Tell the motorways and the roads of importance 1 or 2."""
    return table["importance"].isin(_MAIN) | (table["nature"].map(fields.plain) == _MOTORWAY)


def _interchanges(table: pd.DataFrame) -> pd.Series:
    """Tell the interchanges, whichever of the two columns names them."""
    first, second = (table[name].map(fields.plain).str.contains("echangeur") for name in ("nature", "kind"))
    return first | second


def _ports(table: pd.DataFrame) -> pd.Series:
    """Tell the ports, whichever of the two columns names them; a ferry terminal (*gare maritime*) is none."""
    nature, kind = (table[name].map(fields.plain) for name in ("nature", "kind"))
    return (nature == "port") | kind.str.startswith("port ")


ROADS = NetworkReader(
    "roads",
    "troncon_de_route",
    "LineString",
    {
        "road_id": "cleabs",
        "nature": "nature",
        "importance": "importance",
        "number": "cpx_numero",
        "lanes": "nombre_de_voies",
        "state": "etat_de_l_objet",
    },
    needed=("nature", "importance"),
    numbers=("lanes",),
    kept=_main_roads,
)
RAIL_LINES = NetworkReader(
    "rail_lines",
    "troncon_de_voie_ferree",
    "LineString",
    {
        "line_id": "cleabs",
        "line_name": "cpx_toponyme",
        "nature": "nature",
        "usage": "usage",
        "electrified": "electrifie",
        "tracks": "nombre_de_voies",
        "state": "etat_de_l_objet",
    },
    numbers=("tracks",),
)
JUNCTIONS = NetworkReader(
    "junctions",
    "equipement_de_transport",
    "Point",
    {
        "junction_id": "cleabs",
        "junction_name": "toponyme",
        "number": "numero",
        "nature": "nature",
        "kind": "nature_detaillee",
        "commune": "insee_commune",
        "state": "etat_de_l_objet",
    },
    needed=("nature", "kind"),
    kept=_interchanges,
    as_point=True,
    shared=True,
)
PORTS = NetworkReader(
    "ports",
    "equipement_de_transport",
    "Point|Polygon",
    {
        "port_id": "cleabs",
        "port_name": "toponyme",
        "nature": "nature",
        "kind": "nature_detaillee",
        "commune": "insee_commune",
        "state": "etat_de_l_objet",
    },
    needed=("nature", "kind"),
    kept=_ports,
    shared=True,
)
SUBSTATIONS = NetworkReader(
    "substations",
    "poste_de_transformation",
    "Polygon",
    {
        "substation_id": "cleabs",
        "substation_name": "toponyme",
        "importance": "importance",
        "state": "etat_de_l_objet",
    },
)
