"""A download received beside the workspace's files, and read, before any of them changes."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate
from ..progress import Part, check
from ..sources.download import fetch
from ..sources.limits import Policy
from ..sources.recognise import read_file
from . import files

if TYPE_CHECKING:
    from collections.abc import Sequence

    import requests

    from ..progress import Progress
    from ..provenance import Dataset
    from ..sources.areas import Selection
    from .store import Workspace

_INCOMING = ".incoming-"
_STALE_SECONDS = 86400.0


@dataclass(frozen=True)
class Request:
    """How a source is asked for.

    Attributes:
        session: How the network is reached.
        mirror: Address of an internal copy, or empty.
        area: What share of the source: None for all of it, department codes, or a Selection.
        policy: Patience and limits.
    """

    session: requests.Session
    mirror: str = ""
    area: Selection | Sequence[str] | None = None
    policy: Policy | None = None


@dataclass
class Received:
    """Raw files received and read.

    Attributes:
        folder: The temporary folder that holds them.
        paths: The raw files.
        datasets: Their tables.
    """

    folder: Path
    paths: list[Path]
    datasets: list[Dataset]

    def keep(self, downloads: Path) -> None:
        """Move the files among the downloads; sidecars go first, so that no file is ever without one."""
        try:
            downloads.mkdir(parents=True, exist_ok=True)
            for path in sorted(self.folder.iterdir(), key=lambda path: path.suffix != ".json"):
                if path.is_file():
                    os.replace(path, downloads / path.name)  # noqa: PTH105 (says that it is atomic)
        except OSError as error:
            raise files.disk_error(error, downloads) from error
        finally:
            self.drop()

    def drop(self) -> None:
        """Remove the files."""
        shutil.rmtree(self.folder, ignore_errors=True)


def receive(workspace: Workspace, source_id: str, request: Request, progress: Progress) -> Received:
    """Download a source and read it; the workspace stays as it is.

    Raises:
        PluginError: When an address does not answer as expected, or what came cannot be read.
        CancelledError: When the user asked to stop.
    """
    made = _missing_folders(workspace.folder)
    try:
        workspace.folder.mkdir(parents=True, exist_ok=True)
        _sweep(workspace.folder)
        folder = Path(tempfile.mkdtemp(prefix=_INCOMING, dir=workspace.folder))
    except OSError as error:
        raise files.disk_error(error, workspace.folder) from error
    policy = replace(request.policy or Policy(), held=workspace.folder / "downloads")
    try:
        paths = fetch(source_id, request.session, folder, request.mirror, request.area, Part(progress, 0.0, 0.6), policy)
        return Received(folder, paths, _read(paths, source_id, Part(progress, 0.6, 1.0)))
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        for path in made:
            if not any(path.iterdir()):
                path.rmdir()
        raise


def _read(paths: Sequence[Path], source_id: str, progress: Progress) -> list[Dataset]:
    datasets: list[Dataset] = []
    for place, path in enumerate(paths):
        check(progress)
        read = read_file(path, source_id, Part(progress, place / len(paths), (place + 1) / len(paths)))
        if not any(len(dataset.table) for dataset in read):
            what = translate("TiDataviz", "The file holds no row: nothing was imported.")
            raise PluginError(what, str(path), translate("TiDataviz", "Download it again from its producer."))
        datasets += read
    return datasets


def _missing_folders(folder: Path) -> list[Path]:
    """Return the folders that are to be made for this one, the innermost first."""
    missing = []
    while not folder.exists() and folder != folder.parent:
        missing.append(folder)
        folder = folder.parent
    return missing


def _sweep(folder: Path) -> None:
    """Remove what a killed download left behind; a day is longer than any download that still runs."""
    for left in folder.glob(f"{_INCOMING}*"):
        if time.time() - left.stat().st_mtime > _STALE_SECONDS:
            shutil.rmtree(left, ignore_errors=True)


def downloads_size(folder: Path) -> int:
    """Return the bytes that the raw files of a workspace take."""
    return sum(path.stat().st_size for path in _raw_files(folder))


def clear_downloads(folder: Path) -> int:
    """Remove the raw files of a workspace and return the bytes freed. The tables made of them stay.

    Raises:
        PluginError: When one cannot be removed.
    """
    freed = 0
    for path in _raw_files(folder):
        size = path.stat().st_size
        try:
            path.unlink()
        except OSError as error:
            raise files.disk_error(error, path) from error
        freed += size
    return freed


def _raw_files(folder: Path) -> list[Path]:
    return [path for path in sorted((folder / "downloads").glob("*")) if path.is_file()]
