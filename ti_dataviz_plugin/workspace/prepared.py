"""Arrays made from versions and kept on the disk, so that they are made once. They can be removed at any time."""

from __future__ import annotations

import contextlib
import hashlib
import re
import zipfile
from typing import TYPE_CHECKING, Any

from ..errors import PluginError
from . import files

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    Arrays = dict[str, NDArray[Any]]

FORMAT = 2
"""Part of a file's name: a plugin that prepares otherwise makes its files again."""


class Kept:
    """A file of arrays.

    Args:
        folder: Folder of the workspace.
        name: What the arrays are of.
        behind: Names of the versions that they were made from.
    """

    def __init__(self, folder: Path, name: str, behind: Sequence[str]) -> None:
        """Find the place of the file; nothing is read or written yet."""
        digest = hashlib.sha256("\n".join([str(FORMAT), *behind]).encode()).hexdigest()[:12]
        self._start = re.sub(r"[^\w-]", "_", name)
        self._path = folder / "prepared" / f"{self._start}-{digest}.npz"

    def load(self) -> Arrays | None:
        """Return the arrays, None when they were never kept or cannot be read."""
        import numpy as np

        try:
            with np.load(self._path, allow_pickle=False) as file:
                return {name: file[name] for name in file.files}
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
            return None

    def save(self, arrays: Arrays) -> None:
        """Keep the arrays in the place of those made before; where the disk does not let, they are made again next time."""
        import numpy as np

        with contextlib.suppress(PluginError, OSError):
            with files.replacing(self._path) as temporary, temporary.open("wb") as file:
                np.savez(file, **arrays)
            for old in self._path.parent.glob(f"{self._start}-????????????.npz"):
                if old != self._path:
                    files.discard(old)
