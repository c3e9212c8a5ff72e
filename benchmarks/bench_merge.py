"""Two copies of a large file of contributions merged: each side edited some of the rows, part of them the same ones."""

from __future__ import annotations

import random
import shutil
import tempfile
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from harness import Comparison

if TYPE_CHECKING:
    from ti_dataviz_plugin.enrichment.book import Book
    from ti_dataviz_plugin.enrichment.contribution import Contribution, Writer

ROWS = 200_000
EDITS = 20_000
SAME = {"edits at random": None, "half of the edits on the same cells": EDITS // 2}


def _writers() -> tuple[Writer, Writer]:
    from ti_dataviz_plugin.enrichment.contribution import Writer

    return Writer("poste-a", "Agent A"), Writer("poste-b", "Agent B")


def _base(folder: Path) -> Book:
    """Return a book of as many corrections as there are rows."""
    from shapely import Point

    from ti_dataviz_plugin.enrichment.book import Book, append, keep
    from ti_dataviz_plugin.enrichment.contribution import Contribution

    book = Book(folder / "base.gpkg")
    writer = _writers()[0]
    rows = [
        Contribution(
            kind="value", source_id="vacant_land", key=f"49099_{place}", field="status", official_value="friche sans projet",
            official_version="a" * 64, proposed_value="friche reconvertie", reason="L'atelier a rouvert.",
            author=writer.name, geometry=Point(-0.9 + place / 1e6, 47.1),
        )
        for place in range(ROWS)
    ]  # fmt: skip
    with book.writing() as database:  # without the checks of each, which are not what is timed
        keep(database, rows)
        append(database, rows, writer, "create")
    return book


def _edited(base: Book, name: str, writer: Writer, chosen: list[Contribution]) -> Path:
    """Return a copy in which some rows have another value and another reason."""
    from ti_dataviz_plugin.enrichment.book import Book, append, keep
    from ti_dataviz_plugin.enrichment.contribution import changed

    path = base.path.with_name(f"{name}.gpkg")
    shutil.copyfile(base.path, path)
    edited = [changed(one, proposed_value=f"valeur {name}", reason=f"raison {place}") for place, one in enumerate(chosen)]
    with Book(path).writing() as database:
        keep(database, edited)
        append(database, edited, writer, "change")
    return path


def comparisons() -> list[Comparison]:
    """Return the merge of edits at random, and of edits of which half are in conflict."""
    from ti_dataviz_plugin.enrichment.book import Book
    from ti_dataviz_plugin.enrichment.merge import merge

    holder = tempfile.TemporaryDirectory(prefix="ti_dataviz_bench")
    folder = Path(holder.name)
    base = _base(folder)
    rows = base.contributions()
    writers = _writers()
    found = []
    for number, (title, same) in enumerate(SAME.items()):
        chance = random.Random(number)
        own = chance.sample(range(ROWS), EDITS)
        others = [place for place in range(ROWS) if place not in set(own)]
        theirs = chance.sample(range(ROWS), EDITS) if same is None else own[:same] + chance.sample(others, EDITS - same)
        paths = [
            _edited(base, f"{name}{number}", writer, [rows[place] for place in places])
            for name, writer, places in zip("ab", writers, (own, theirs))
        ]

        def merged(paths: list[Path]) -> int:
            _ = holder  # the folder goes with its holder
            target = paths[0].with_name("merged.gpkg")
            shutil.copyfile(paths[0], target)
            done = merge(Book(target), paths[1], writers[0])
            return done.taken + done.combined

        def rebased(paths: list[Path]) -> None:
            import pygeodiff

            target = paths[0].with_name("merged.gpkg")
            shutil.copyfile(paths[0], target)
            names = [base.path, paths[1], target, base.path.with_name("conflicts.json")]
            pygeodiff.GeoDiff().rebase(*map(str, names))

        def copied(paths: list[Path]) -> None:
            shutil.copyfile(paths[0], paths[0].with_name("merged.gpkg"))

        text = f"Two copies of {ROWS} contributions, {EDITS} edits each: {title}"
        alternatives = {"copy and merge": partial(merged, paths), "copy only": partial(copied, paths)}
        if find_spec("pygeodiff"):  # cells only: no check, and a journal that no longer holds
            alternatives["copy and rebase by pygeodiff"] = partial(rebased, paths)
        found.append(Comparison(text, alternatives))
    return found
