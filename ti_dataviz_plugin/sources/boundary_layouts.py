"""The layouts in which producers give communes and EPCI with their contours."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import fields

if TYPE_CHECKING:
    from .probe import Layer, Probe

_KINDS = ("geojson", "json", "gpkg", "shapefile")


@dataclass(frozen=True)
class Layout:
    """One layout: our name of each column -> pattern of the key of its header. ``code`` and ``name`` make it known.

    Attributes:
        columns: The patterns.
        without: Keys that show that the layer is something else.
    """

    columns: dict[str, str]
    without: tuple[str, ...] = ()

    def fits(self, layer: Layer) -> bool:
        """Tell whether a layer has the columns that make the layout known."""
        first_two = list(self.columns.values())[:2]
        return all(fields.header(layer, pattern) for pattern in first_two) and not layer.keys.intersection(self.without)


@dataclass(frozen=True)
class Family:
    """The layouts of one kind of area.

    Attributes:
        layouts: In the order in which they are tried.
        code: What the code of an area looks like; it tells communes from EPCI where the columns do not.
        shortened: The same, once a leading zero is lost.
        optional: Our names of the columns that may be absent.
    """

    layouts: tuple[Layout, ...]
    code: str
    shortened: str
    optional: tuple[str, ...]

    @property
    def expected(self) -> tuple[str, ...]:
        """Return the columns of each layout, for messages."""
        return tuple(", ".join(map(fields.readable, layout.columns.values())) for layout in self.layouts)

    def find(self, probe: Probe) -> tuple[Layer, dict[str, str]] | None:
        """Return the layer of a file that fits, and its columns; None when none does."""
        if probe.kind not in _KINDS:
            return None
        for layer in sorted(probe.layers, key=lambda layer: -layer.features):
            for layout in self.layouts:
                if layout.fits(layer) and self._has_codes(probe, layer, next(iter(layout.columns.values()))):
                    return layer, layout.columns
        return None

    def _has_codes(self, probe: Probe, layer: Layer, pattern: str) -> bool:
        """Tell whether the first rows hold codes of this kind of area; a commune may have lost its leading zero."""
        values = [fields.code(value, 1) for value in probe.sample(layer)[fields.header(layer, pattern)]]
        return bool(values) and all(re.fullmatch(rf"{self.code}|{self.shortened}", value) for value in values)


COMMUNES = Family(
    layouts=(
        Layout(
            {
                "commune": "commune",
                "commune_name": "commune_name",
                "siren": "siren",
                "population": "population",
                "epci": "epci",
                "epci_name": "epci_name",
            },
            without=("basin", "site_id"),
        ),
        Layout(
            {
                "commune": "code_insee",
                "commune_name": "nom_officiel",
                "siren": "code_siren",
                "population": "population",
                "epci": "codes_siren_des_epci",
            }
        ),
        Layout({"commune": "insee_com", "commune_name": "nom", "population": "population", "epci": "siren_epci"}),
        Layout(
            {
                "commune": "code",
                "commune_name": "nom",
                "siren": "siren",
                "population": "population",
                "epci": "codeepci|epci",
            }
        ),
    ),
    code=r"\d{5}|2[AB]\d{3}",
    shortened=r"\d{4}",
    optional=("siren", "population", "epci_name"),
)

EPCI = Family(
    layouts=(
        Layout(
            {"epci": "epci", "epci_name": "epci_name", "epci_kind": "epci_kind", "population": "population"},
            without=("commune",),
        ),
        Layout({"epci": "code_siren", "epci_name": "nom_officiel|nom", "epci_kind": "nature"}, without=("code_insee",)),
        Layout({"epci": "code", "epci_name": "nom", "population": "population"}),
    ),
    code=r"\d{9}",
    shortened=r"\d{9}",
    optional=("epci_kind", "population"),
)
