"""What some contributions are, in a few lines."""

from __future__ import annotations

from tests.unit.enrichment.conftest import correction
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, changed
from ti_dataviz_plugin.enrichment.telling import content_lines, source_title


def test_contents_are_told_by_state_source_author_and_date() -> None:
    first = correction(modified_at="2026-01-05T08:00:00+00:00", organisation="Communauté d'essai")
    second = changed(correction(source_id="natura2000"), state=ACCEPTED, modified_at="2026-03-01T08:00:00+00:00")
    count, states, sources, authors, dates = content_lines([first, second, first])
    assert count == "3 contributions"
    assert states == "States: proposed (2); accepted (1)"
    assert sources == f"Sources: {source_title('vacant_land')} (2); {source_title('natura2000')} (1)"
    assert authors == "Authors: Agent A – Communauté d'essai (2); Agent A (1)"
    assert dates == "Last changed between 2026-01-05 and 2026-03-01"


def test_nothing_is_told_of_nothing_and_many_authors_are_counted() -> None:
    assert content_lines([]) == ["0 contributions"]
    lines = content_lines([correction(author=f"Agent {place}") for place in range(9)])
    assert lines[3].endswith("; 1 other")
    assert content_lines([correction()])[0] == "1 contribution"
