"""The steps of the national run, one process each. Usage: national_jobs.py STEP WORKSPACE REAL_FILES; prints JSON."""

from __future__ import annotations

import json
import resource
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Callable

if TYPE_CHECKING:
    from ti_dataviz_plugin.geography.atlas import Atlas
    from ti_dataviz_plugin.siting.study import Study

FILES = (
    "boundaries/communes.gpkg",
    "ti/*.geojson",
    "bmo/*",
    "employment/*",
    "training/*",
    "transport/*",
    "friches/friches-standard-2024-02.csv",
)


def build(workspace: Path, data: Path) -> str:
    """Import the real files that rank sites."""
    from ti_dataviz_plugin.errors import PluginError
    from ti_dataviz_plugin.workspace.intake import import_file
    from ti_dataviz_plugin.workspace.store import Workspace

    store = Workspace(workspace)

    def refused(file: Path) -> bool:
        try:
            import_file(store, file)
        except PluginError:
            return True
        return False

    left = [file.name for pattern in FILES for file in sorted(data.glob(pattern)) if refused(file)]
    sources = {version.source_id for version in store.versions()}
    return f"{len(sources)} sources imported" + (f"; not recognised: {', '.join(left)}" if left else "")


def screening(workspace: Path, data: Path) -> str:
    """Measure every site against the union of the perimeters of the second programme."""
    import geopandas as gpd

    from ti_dataviz_plugin.siting.engines import choose
    from ti_dataviz_plugin.siting.screening import screen
    from ti_dataviz_plugin.workspace.store import Workspace

    sites = Workspace(workspace).load("vacant_land").table[["site_id", "geometry"]]
    areas = gpd.read_file(data / "ti" / "ti_2023-2027.geojson").geometry
    run = screen([sites], areas, choose(sites=len(sites)))
    (table,) = run.tables
    within = int((table["distance_m"] == 0).sum())
    counts = run.tally
    return (
        f"{counts.sites} sites and {len(areas)} perimeters: {within} sites meet them; points {counts.without_surface}, "
        f"mended {counts.mended}, without shape {counts.without_shape}"
    )


def ranking(workspace: Path, data: Path) -> str:  # noqa: ARG001 (all steps are called alike)
    """Rank every site of the country on every criterion for which a source is held."""
    from ti_dataviz_plugin.siting.ranking import rank_sites

    atlas, study = _prepared(workspace)
    ranked = rank_sites(atlas, study)
    known = ", ".join(f"{view.fact} {view.known}" for view in ranked.criteria)
    scored, states = int((ranked.table["rank"] > 0).sum()), ranked.table["state"].value_counts()
    return f"{len(ranked.table)} sites, {scored} scored, {states.get('certain', 0)} certain; known for: {known}"


def departments(workspace: Path, data: Path) -> str:  # noqa: ARG001 (all steps are called alike)
    """Rank the sites of each department by themselves."""
    from ti_dataviz_plugin.siting.ranking import rank_sites

    atlas, study = _prepared(workspace)
    communes, sites = atlas.communes, atlas.table("vacant_land")
    held = sorted(set(communes.loc[communes["commune"].isin(sites["commune"]), "department"]))
    slowest, ranked = 0.0, 0
    for department in held:
        start = time.perf_counter()
        ranked += len(rank_sites(atlas, replace(study, departments=(department,))).table)
        slowest = max(slowest, time.perf_counter() - start)
    return f"{len(held)} departments, {ranked} sites, the slowest department {slowest:.2f} s"


def _prepared(workspace: Path) -> tuple[Atlas, Study]:
    """Return the atlas, and a workshop of boilermakers and welders judged on all that is held, without rules."""
    from ti_dataviz_plugin.geography.atlas import Atlas
    from ti_dataviz_plugin.siting.facts import FACTS
    from ti_dataviz_plugin.siting.study import template, usual_criterion
    from ti_dataviz_plugin.workspace.store import Workspace

    atlas = Atlas.open(Workspace(workspace))
    usable = [fact for fact, about in FACTS.items() if all(atlas.has(source) for source in about.sources)]
    usable += [fact for fact, about in FACTS.items() if "vacant_land" in about.sources and fact not in usable]
    criteria = tuple(usual_criterion(fact) for fact in usable)
    wanted = {"title": "National run", "trades": (("D1X30", 5), ("D1X33", 3)), "rules": (), "criteria": criteria}
    return atlas, replace(template("light_workshop"), **wanted)


STEPS: dict[str, Callable[[Path, Path], str]] = {
    "build": build,
    "screening": screening,
    "ranking": ranking,
    "departments": departments,
}


def main(step: str, workspace: str, data: str) -> None:
    """Run one step and print what it took."""
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    start = time.perf_counter()
    told = STEPS[step](Path(workspace), Path(data))
    seconds, peak = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(json.dumps({"seconds": seconds, "peak_mb": peak, "told": told}) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
