"""The files of one download: gathered aside, put in place together, each with its sidecar."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import time
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import PluginError
from ..language import translate
from . import addresses
from .stamp import digest

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import TracebackType

    from .http import Answer

_PARTIAL = ".partial-"
_STALE_SECONDS = 86400.0


class Batch:
    """A context: files are made in a temporary folder, and ``publish`` moves them all to their place.

    Leaving the context without ``publish`` (an error, a cancellation) leaves the folder as it was.
    """

    def __init__(self, folder: Path, about: dict[str, str] | None = None) -> None:
        """Choose the folder where the files go in the end, and what each sidecar says besides."""
        self._folder = folder
        self._about = about or {}
        self._aside: Path | None = None
        self._files: list[Path] = []

    def __enter__(self) -> Batch:  # noqa: PYI034 (Self came with Python 3.11)
        """Make the temporary folder, beside the final place: a rename must not cross disks."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self._sweep()
        self._aside = Path(tempfile.mkdtemp(prefix=_PARTIAL, dir=self._folder))
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Remove the temporary folder with whatever is left in it."""
        if self._aside is not None:
            shutil.rmtree(self._aside, ignore_errors=True)

    def path(self, name: str) -> Path:
        """Return a path for a new file in the temporary folder; a name already taken gets a number."""
        if self._aside is None:
            raise ValueError("the batch is not open")
        stem, dot, extension = addresses.safe_name(name).rpartition(".")
        taken = {path.name.lower() for path in self._files}
        candidate, copy = f"{stem}{dot}{extension}", 1
        while candidate.lower() in taken:
            copy += 1
            candidate = f"{stem}-{copy}{dot}{extension}"
        return self._aside / candidate

    def keep(self, path: Path, answer: Answer, **more: str) -> None:
        """Take a finished file into the batch, with the sidecar that says where it comes from."""
        sidecar = {
            "url": answer.url,
            "final_url": answer.final_url,
            "etag": answer.header("ETag"),
            "last_modified": answer.header("Last-Modified"),
            "retrieved_at": datetime.now(timezone.utc).isoformat(timespec="seconds"),
            "sha256": digest(path),
            "content_type": answer.header("Content-Type"),
            **self._about,
            **more,
        }
        beside = sidecar_path(path)
        beside.write_text(json.dumps(sidecar, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        for written in (path, beside):
            _sync(written)
        self._files.append(path)

    def publish(self) -> list[Path]:
        """Move the files to their place and return them; sidecars go first, so that no file is ever without one."""
        published = []
        for path in self._files:
            target = self._folder / path.name
            sidecar_path(path).replace(sidecar_path(target))
            path.replace(target)
            published.append(target)
        return published

    def _sweep(self) -> None:
        """Remove what a killed download left behind; a day is longer than any download that still runs."""
        for left in self._folder.glob(f"{_PARTIAL}*"):
            if time.time() - left.stat().st_mtime > _STALE_SECONDS:
                shutil.rmtree(left, ignore_errors=True)


class Collection:
    """A GeoJSON collection written page by page, so that a national layer is never whole in memory.

    Its name is that of the layer: it is what tells a reader the kind of the features.
    """

    def __init__(self, path: Path, name: str) -> None:
        """Begin the file."""
        self.path = path
        self.size = 0
        self._seen: set[str] = set()
        self._target = path.open("w", encoding="utf-8")
        self._target.write('{"type": "FeatureCollection", "name": ' + json.dumps(name) + ', "features": [')

    def __enter__(self) -> Collection:  # noqa: PYI034 (Self came with Python 3.11)
        """Return itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """End the file."""
        self._target.write("\n]}\n")
        self._target.close()

    def add(self, features: Iterable[dict[str, Any]], key: str = "") -> int:
        """Write features and return how many were new.

        Args:
            features: GeoJSON features.
            key: Property that identifies a feature; without it, the ``id`` of the feature does.
        """
        new = 0
        for feature in features:
            identity = str((feature.get("properties") or {}).get(key) or "") if key else str(feature.get("id") or "")
            if identity and identity in self._seen:
                continue
            self._seen.add(identity)
            self._target.write(",\n" if self.size else "\n")
            self._target.write(json.dumps(feature, ensure_ascii=False, separators=(",", ":")))
            self.size += 1
            new += 1
        return new


def sidecar_path(path: Path) -> Path:
    """Return the path of the sidecar of a raw file."""
    return path.with_name(f"{path.name}.json")


def features_of(content: object, address: str) -> list[dict[str, Any]]:
    """Return the features of a GeoJSON collection.

    Raises:
        PluginError: When the document is no collection of features.
    """
    features = content.get("features") if isinstance(content, dict) else None
    if not isinstance(features, list) or not all(isinstance(feature, dict) for feature in features):
        raise PluginError(
            translate("TiDataviz", "The answer is no collection of features."),
            address,
            translate("TiDataviz", "The service may have changed: import the file by hand."),
            str(content)[:300],
        )
    return features


def _sync(path: Path) -> None:
    """Make sure that a file is on the disk."""
    with path.open("rb+") as written:
        os.fsync(written.fileno())
