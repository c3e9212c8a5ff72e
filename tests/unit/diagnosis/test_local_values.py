"""Local values of indicators: in the place of the computed one, in the sum of a territory, named wherever they count."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from tests.unit.enrichment.conftest import CLERK
from ti_dataviz_plugin.bounds import Bounds
from ti_dataviz_plugin.charts.compare import ProfilePositions
from ti_dataviz_plugin.diagnosis import compare, indicators, local_values
from ti_dataviz_plugin.diagnosis.indicator_map import MapChoice, indicator_map
from ti_dataviz_plugin.diagnosis.local_values import marked, subject_of
from ti_dataviz_plugin.diagnosis.overview import diagnose as overview
from ti_dataviz_plugin.diagnosis.standing import figure_of, rank_text
from ti_dataviz_plugin.diagnosis.views import Figure
from ti_dataviz_plugin.enrichment import figures
from ti_dataviz_plugin.enrichment.book import FILE, Book
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED
from ti_dataviz_plugin.enrichment.figures import FigureSubject, Said, bounds_of, own_id, text_of
from ti_dataviz_plugin.enrichment.local import open_atlas
from ti_dataviz_plugin.enrichment.overlay import OFFICIAL, WITH_ACCEPTED, WITH_PROPOSED
from ti_dataviz_plugin.enrichment.touching import figure_texts, local_of
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.progress import Silent

if TYPE_CHECKING:
    from ti_dataviz_plugin.enrichment.contribution import Contribution
    from ti_dataviz_plugin.geography.atlas import Atlas
    from ti_dataviz_plugin.workspace.store import Workspace

EPCI = ("epci", "200000001")
SAID = Said("Agent A", "Communauté d'essai", "recensement communal de mars", vintage="2026-03")


def _figure(atlas: Atlas, name: str, level: str = "epci", code: str = "200000001", commune: str = "") -> FigureSubject:
    return subject_of(atlas, indicators.find(name, atlas), atlas.territory(level, code), commune)


def _keep(workspace: Workspace, *said: Contribution, accept: bool = True) -> None:
    book = Book(workspace.folder / FILE)
    book.add(said, CLERK)
    if accept:
        book.decide([one.uuid for one in said], ACCEPTED, CLERK, "vu")


def _values(atlas: Atlas, name: str, level: str = "epci") -> indicators.Values:
    return indicators.values_of_level(atlas, name, level)


def test_it_stands_in_the_place_of_the_computed_value_in_each_mode(workspace: Workspace) -> None:
    atlas = open_atlas(workspace)
    official = _values(atlas, "population").of("200000001")
    subject = _figure(atlas, "population")
    assert (subject.official, subject.code) == (official, "200000001")
    _keep(workspace, figures.value(subject, Bounds(9000, 9500), "9 000-9 500", SAID), accept=False)
    shown = {
        mode: _values(open_atlas(workspace, mode=mode), "population").of("200000001")
        for mode in (OFFICIAL, WITH_ACCEPTED, WITH_PROPOSED)
    }
    assert shown == {OFFICIAL: official, WITH_ACCEPTED: official, WITH_PROPOSED: Bounds(9000, 9500)}
    one = Book(workspace.folder / FILE).contributions()[0]
    Book(workspace.folder / FILE).decide([one.uuid], ACCEPTED, CLERK, "")
    after = open_atlas(workspace)
    assert _values(after, "population").of("200000001") == Bounds(9000, 9500)
    assert open_atlas(workspace, mode=OFFICIAL, before=after).signature == workspace.signature()


def test_a_communes_value_changes_the_sum_of_its_territory(workspace: Workspace) -> None:
    atlas = open_atlas(workspace)
    before, part = _figure(atlas, "population").official, _figure(atlas, "population", commune="49126")
    assert part.official.known
    _keep(workspace, figures.value(part, Bounds(part.official.low + 10, part.official.low + 30), "x", SAID))
    found = _values(open_atlas(workspace), "population")
    owner = next(each.code for each in found.local)
    assert owner == "200000001"
    assert found.of(owner) == Bounds(before.low + 10, before.high + 30)
    assert found.local[0].commune == "49126"
    assert "49126" in found.local[0].text(found.indicator)
    department = _values(open_atlas(workspace), "population", "department")
    assert department.of("49").high - department.of("49").low == 20


def test_a_value_that_is_no_sum_stays_with_its_commune(workspace: Workspace) -> None:
    atlas = open_atlas(workspace)
    name = next(
        one.id
        for one in indicators.available(atlas, "epci")
        if one.unit == "share" and _values(atlas, one.id).of("200000001").known
    )
    share = FigureSubject(name, "Part", "commune", "", "49126", "Montrevault", unit="share")
    _keep(workspace, figures.value(share, Bounds(0.5, 0.5), "50 %", SAID))
    after = open_atlas(workspace)
    assert _values(after, name).of("200000001") == _values(atlas, name).of("200000001")
    assert _values(after, name).local == ()


def test_ranks_and_comparison_say_how_many_are_local(workspace: Workspace) -> None:
    _keep(workspace, figures.value(_figure(open_atlas(workspace), "population"), Bounds(1, 1), "1", SAID))
    atlas = open_atlas(workspace)
    found = _values(atlas, "population")
    place = indicators.rank(found, "200000002")
    assert place is not None
    assert place.local == 1
    assert rank_text(place).endswith("1 of them by a local value")
    other = atlas.territory("epci", "200000002")
    view = compare.diagnose(atlas, other, compare.CompareSettings(others=("200000001",), shown=""), Silent())
    assert list(view.local["code"]) == ["200000001"]
    assert "recensement communal" in view.local["text"].iloc[0]
    assert "1" in view.mixed
    assert "(local value)" in ProfilePositions(view).table().to_csv()
    official = open_atlas(workspace, mode=OFFICIAL)
    plain = compare.diagnose(official, other, compare.CompareSettings(), Silent())
    assert (len(plain.local), plain.mixed) == (0, "")
    drawn = indicator_map(atlas, MapChoice("population", "epci")).figures.set_index("code")
    assert "Agent A" in drawn.loc["200000001", "local_expertise"]
    assert drawn.loc["200000002", "local_expertise"] == ""


def test_key_figures_are_marked_and_comments_are_seen(workspace: Workspace) -> None:
    atlas = open_atlas(workspace)
    subject = _figure(atlas, "population")
    _keep(workspace, figures.value(subject, Bounds(9000, 9000), "9 000", SAID), figures.comment(subject, SAID), accept=False)
    atlas = open_atlas(workspace, mode=WITH_PROPOSED)
    territory = atlas.territory(*EPCI)
    by_id = {figure.id: figure for figure in overview(atlas, territory, None, None).figures}
    assert "9" in by_id["population"].value
    assert by_id["population"].local.count("recensement communal") == 2
    assert "without it" in by_id["population"].local
    assert by_id["communes"].local == ""
    assert figure_of(atlas, territory, indicators.find("population")) is not None
    accepted = open_atlas(workspace, mode=WITH_ACCEPTED)
    told = {figure.id: figure.local for figure in overview(accepted, territory, None, None).figures}
    assert "Local value" not in told["population"]
    assert "comments" in told["population"]
    official = open_atlas(workspace, mode=OFFICIAL)
    assert not any(figure.local for figure in overview(official, territory, None, None).figures)
    held = Book(workspace.folder / FILE).contributions()
    assert local_of(atlas, territory, held).here == {one.uuid for one in held}
    assert local_of(atlas, atlas.territory("epci", "200000002"), held).here == frozenset()
    assert len(figure_texts(held)["population", "epci", "", "200000001"].split("\n")) == 2


def test_an_indicator_of_ones_own_joins_the_catalogue(workspace: Workspace) -> None:
    title = "Ateliers de mécanique"
    subject = FigureSubject(own_id(title), title, "commune", "", "49126", "Montrevault", own=True)
    _keep(workspace, figures.value(subject, Bounds(3, 5), "3-5", SAID))
    atlas = open_atlas(workspace)
    assert own_id(title) in indicators.catalogue(atlas)
    found = _values(atlas, own_id(title))
    assert found.indicator.title == title
    assert found.of("200000001") == Bounds(3, 5)
    assert [source.producer for source in found.sources] == ["Communauté d'essai"]
    assert own_id(title) not in indicators.catalogue(open_atlas(workspace, mode=OFFICIAL))


def test_a_survey_figure_that_is_no_indicator_is_marked(workspace: Workspace) -> None:
    atlas = open_atlas(workspace)
    territory = atlas.territory(*EPCI)
    figure = Figure("trade", "Trade in tension", "Soudeurs", "", ())
    name = local_values.indicator_of("trade")
    _keep(workspace, figures.comment(FigureSubject(name, figure.title, *territory.key, territory.name, own=True), SAID))
    (told,) = marked(open_atlas(workspace), territory, [figure])
    assert told.value == "Soudeurs"
    assert "Agent A" in told.local


def test_a_value_that_cannot_be_is_refused(workspace: Workspace) -> None:
    subject = _figure(open_atlas(workspace), "population")
    with pytest.raises(PluginError, match="date or the period"):
        figures.value(subject, Bounds(1, 1), "1", Said("A", "", "pourquoi"))
    with pytest.raises(PluginError, match="number"):
        figures.value(subject, Bounds(math.nan, math.nan), "", SAID)
    share = FigureSubject("x", "Part", "epci", "", "1", "Lieu", unit="share")
    with pytest.raises(PluginError, match="between 0 and 100"):
        figures.value(share, Bounds(2, 2), "2", SAID)
    for text in ("a", "1;0", "1;2;3", "inf"):
        with pytest.raises(ValueError, match=r".+"):
            bounds_of(text)
    assert bounds_of(text_of(Bounds(1.25, 3))) == Bounds(1.25, 3)
