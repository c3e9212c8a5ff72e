"""The outlines of territories: the union of their communes, whatever the communes do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ti_dataviz_plugin.errors import CancelledError
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.geography.grouping import grouping
from ti_dataviz_plugin.geography.outlines import outlines
from ti_dataviz_plugin.progress import Silent

from .conftest import communes, dataset, square

if TYPE_CHECKING:
    from ti_dataviz_plugin.workspace.store import Workspace


class Stopped(Silent):
    def cancelled(self) -> bool:
        return True


@pytest.mark.parametrize("level", ["epci", "department", "region"])
def test_an_outline_is_the_union_of_the_communes(workspace: Workspace, level: str) -> None:
    atlas = Atlas.open(workspace)
    groups = grouping(atlas, level)
    made = outlines(atlas, groups)
    assert set(made["code"]) == set(groups.codes)
    assert made.crs == atlas.communes.crs
    for code, shape in zip(made["code"], made.geometry):
        assert shape.is_valid
        assert shape.symmetric_difference(atlas.territory(level, code).boundary).area == pytest.approx(0, abs=1e-12)


def test_communes_that_overlap_or_leave_a_sliver_are_joined_all_the_same(workspace: Workspace) -> None:
    table = communes()
    table.loc[1, "geometry"] = square(0.9, 0, 1.1)
    table.loc[2, "geometry"] = square(2.0000001, 0, 1, 1)
    workspace.add([dataset("communes", table)])
    atlas = Atlas.open(workspace)
    made = outlines(atlas, grouping(atlas, "department")).set_index("code").geometry
    assert made["49"].is_valid
    assert made["49"].area == pytest.approx(atlas.territory("department", "49").boundary.area, rel=1e-12)


def test_outlines_are_made_once(workspace: Workspace) -> None:
    atlas = Atlas.open(workspace)
    assert outlines(atlas, grouping(atlas, "epci")) is outlines(atlas, grouping(atlas, "epci"))


def test_outlines_can_be_stopped(workspace: Workspace) -> None:
    atlas = Atlas.open(workspace)
    with pytest.raises(CancelledError):
        outlines(atlas, grouping(atlas, "epci"), Stopped())
