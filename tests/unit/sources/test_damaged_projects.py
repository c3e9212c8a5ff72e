"""Damaged lists of projects, sites and zones: the table is read or the fault is told, and nothing else escapes."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING, Callable

import pytest

from tests.invented_projects import FONDS_VERT_2024, RELANCE, as_csv, fonds_vert_rows, relance_rows, turnkey_rows, zones
from tests.unit.sources.test_funded_projects import GOOD, LISTED
from tests.unit.sources.test_sites import PLOT, SITE, template
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources.recognise import read_file

if TYPE_CHECKING:
    from pathlib import Path

ROUNDS = 6
FORMULA = b'=cmd|"/C calc"!A0<b onload=x>\';DROP TABLE x;--'
FIGURES = b"1e400 nan inf -1 9999999999999999999"


def at(content: bytes, draw: random.Random, added: bytes = b"", lost: int = 0) -> bytes:
    """Put bytes somewhere in a content, and take some away there."""
    place = draw.randrange(len(content))
    return content[:place] + added + content[place + lost :]


def flipped(content: bytes, draw: random.Random) -> bytes:
    """Change some bytes."""
    result = bytearray(content)
    for _ in range(draw.randrange(1, 20)):
        result[draw.randrange(len(result))] = draw.randrange(256)
    return bytes(result)


DAMAGES: dict[str, Callable[[bytes, random.Random], bytes]] = {
    "cut": lambda content, draw: content[: draw.randrange(1, len(content))],
    "flipped": flipped,
    "formula": lambda content, draw: at(content, draw, FORMULA),
    "figures": lambda content, draw: at(content, draw, FIGURES),
    "huge field": lambda content, draw: at(content, draw, b"A" * 200_000),
    "gap": lambda content, draw: at(content, draw, lost=draw.randrange(1, 200)),
    "separator": lambda content, draw: content.replace(b",", b"|", draw.randrange(1, 400)),
    "encoding": lambda content, _draw: content.decode("utf-8", "replace").encode("utf-16"),
}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """A good file of each kind."""
    layer = template(tmp_path_factory.mktemp("good") / "sites.gpkg", [SITE], [PLOT])
    return {
        "relance.csv": as_csv([RELANCE, *relance_rows(*[{}] * 20)]),
        "fonds_vert.csv": as_csv([FONDS_VERT_2024, *fonds_vert_rows(FONDS_VERT_2024) * 8], ";"),
        "interventions.csv": as_csv([LISTED, *([str(index), *GOOD[1:]] for index in range(20))]),
        "turnkey.csv": as_csv(turnkey_rows()),
        "zones.geojson": json.dumps({"type": "FeatureCollection", "features": zones(9)}).encode(),
        "sites.gpkg": layer.read_bytes(),
        "plots.csv": as_csv([list(PLOT), list(map(str, PLOT.values()))]),
    }


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize(
    "name",
    ["relance.csv", "fonds_vert.csv", "interventions.csv", "turnkey.csv", "zones.geojson", "sites.gpkg", "plots.csv"],
)
def test_a_damaged_file_is_read_or_told(tmp_path: Path, whole: dict[str, bytes], name: str, damage: str) -> None:
    path = tmp_path / name
    path.write_bytes(whole[name])
    good = sum(len(dataset.table) for dataset in read_file(path))
    for turn in range(ROUNDS):
        path.write_bytes(DAMAGES[damage](whole[name], random.Random(f"{name} {damage} {turn}")))
        told, rows = "", 0
        try:
            rows = sum(len(dataset.table) for dataset in read_file(path))
        except PluginError as error:
            told = str(error)
        assert name in told or 0 < rows <= good + 1, turn
