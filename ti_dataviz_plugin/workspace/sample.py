"""The embedded sample: real figures and boundaries around Cholet, and invented Natura 2000 perimeters.

Its tables are extracts. Their provenance says so, and every chart, layer and export prints it: no figure of the sample
passes for one of a whole region or of France, and no invented perimeter for a real one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Callable

from ..language import translate
from ..progress import Part, Progress, Silent, check
from ..sources.recognise import read_file
from ..sources.stamp import digest
from .store import TABLE_FORMAT, Workspace

if TYPE_CHECKING:
    from ..provenance import Dataset

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sample"


@dataclass(frozen=True)
class _File:
    """One file of the sample.

    Attributes:
        name: Its name.
        source_id: Data set that it holds.
        parts: Number of parts it is read into.
        remark: Returns what its provenance must say; "" when the file is whole.
    """

    name: str
    source_id: str
    parts: int
    remark: Callable[[], str]


def _three_departments() -> str:
    return translate("TiDataviz", "sample: departments 44, 49 and 85")


_FILES = (
    _File("communes_44_49_85.gpkg", "communes", 1, _three_departments),
    _File("territoires_industrie_membres.csv", "ti_members", 2, lambda: ""),
    _File("bassins_communes_44_49_85.csv", "employment_basins", 1, _three_departments),
    _File(
        "bmo_8_bassins_2016-2025.csv",
        "labour_needs",
        10,
        lambda: translate("TiDataviz", "sample: 8 employment basins around Cholet"),
    ),
    _File(
        "friches_maine_et_loire_2024-02.csv",
        "vacant_land",
        1,
        lambda: translate("TiDataviz", "sample: Maine-et-Loire, February 2024"),
    ),
    _File("gares_44_49_85.csv", "stations", 1, _three_departments),
    _File("etablissements_par_taille_2014_44_49_85.csv", "establishments_by_size", 1, _three_departments),
    _File("natura2000_sic_exemple_fictif.geojson", "natura2000", 1, lambda: ""),
    _File("natura2000_zps_exemple_fictif.geojson", "natura2000", 1, lambda: ""),
)


def sample_files() -> list[Path]:
    """Return the data files of the sample, in the order of their import."""
    return [FOLDER / file.name for file in _FILES]


def open_sample(folder: Path, progress: Progress | None = None) -> Workspace:
    """Import the sample into a workspace; a file whose tables are current already is not read again.

    Args:
        folder: The folder of the workspace, best kept apart from the officer's own data.
        progress: Told how far it is.

    Returns:
        The workspace.

    Raises:
        PluginError: When a file is missing or cannot be stored.
        CancelledError: When the user asked to stop; the files imported before stay.
    """
    progress = progress or Silent()
    workspace = Workspace(folder)
    for number, file in enumerate(_FILES):
        check(progress)
        part = Part(progress, number / len(_FILES), (number + 1) / len(_FILES))
        path = FOLDER / file.name
        if _is_current(workspace, file, path):
            continue
        datasets = [_marked(dataset, file) for dataset in read_file(path, file.source_id, part)]
        workspace.add(datasets, path)
    progress.report(1.0)
    return workspace


def _is_current(workspace: Workspace, file: _File, path: Path) -> bool:
    """Tell whether every part of a file is a current version, written by this plugin, and in its place."""
    if not path.is_file():
        return False
    sha256 = digest(path)
    current = [
        version
        for version in workspace.versions()
        if version.source_id == file.source_id
        and version.provenance.sha256 == sha256
        and version.name.endswith(f"-{TABLE_FORMAT}")
        and workspace.path(version).is_file()
    ]
    return len(current) == file.parts


def _marked(dataset: Dataset, file: _File) -> Dataset:
    """Return a table whose provenance says what share of the source it is, or that it was invented."""
    provenance = dataset.provenance
    if file.source_id == "natura2000":
        title = translate("TiDataviz", "Natura 2000 perimeters invented for the sample: no real place")
        invented = replace(provenance, title=title, producer="TI DataViz", landing_page="", vintage="", licence="")
        note = translate(
            "TiDataviz", "The Natura 2000 perimeters of the sample are invented; the real ones can be downloaded."
        )
        return replace(dataset, provenance=replace(invented, attribution=""), notes=(*dataset.notes, note))
    remark = file.remark()
    if not remark:
        return dataset
    title = translate("TiDataviz", "{title} – {remark}").format(title=provenance.title, remark=remark)
    note = translate("TiDataviz", "{title}: the sample holds an extract. Sums over a wider area are sums over this extract.")
    return replace(
        dataset,
        provenance=replace(provenance, title=title),
        notes=(*dataset.notes, note.format(title=title)),
    )
