"""``workspace.json``: which version of each part of each data set is current."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate
from ..provenance import Provenance
from .files import write_text

if TYPE_CHECKING:
    from pathlib import Path

FORMAT = 1


@dataclass(frozen=True)
class Version:
    """One immutable version of one part of a data set.

    Attributes:
        source_id: Id in the catalogue.
        part: Year, programme, kind...; empty when the data set is one table.
        name: File name without its suffix.
        rows: Number of rows.
        provenance: Where it comes from.
        notes: What the reader did, sentences.
        serial: Order of import, increasing.
    """

    source_id: str
    part: str
    name: str
    rows: int
    provenance: Provenance
    notes: tuple[str, ...] = ()
    serial: int = 0


@dataclass(frozen=True)
class Manifest:
    """The state of a workspace.

    Attributes:
        current: The current version by (source id, part).
        previous: The version before it, kept for those who still read it.
    """

    current: dict[tuple[str, str], Version] = field(default_factory=dict)
    previous: dict[tuple[str, str], Version] = field(default_factory=dict)

    def serial(self) -> int:
        """Return the number of the next import."""
        return 1 + max((version.serial for version in self.current.values()), default=0)


def read(path: Path) -> Manifest:
    """Return the manifest of a workspace; an empty one when the file does not exist.

    Raises:
        PluginError: When the file is damaged or was written by a newer plugin.
    """
    if not path.exists():
        return Manifest()
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        newer = content["format"] > FORMAT
        states = [{_key(v): v for v in map(_version, content[name])} for name in ("current", "previous")]
    except (OSError, ValueError, KeyError, TypeError) as error:
        what = translate("TiDataviz", "The list of the workspace's data sets is damaged.")
        todo = translate("TiDataviz", "Restore the file from a backup, or choose another workspace folder in the options.")
        raise PluginError(what, str(path), todo, f"{type(error).__name__}: {error}") from error
    if newer:
        what = translate("TiDataviz", "This workspace was written by a newer version of the plugin.")
        raise PluginError(what, str(path), translate("TiDataviz", "Update the plugin, or choose another workspace folder."))
    return Manifest(states[0], states[1])


def write(path: Path, manifest: Manifest) -> None:
    """Replace the manifest of a workspace, whole or not at all.

    Raises:
        PluginError: When it cannot be written.
    """
    content = {
        "format": FORMAT,
        "current": [asdict(v) for v in manifest.current.values()],
        "previous": [asdict(v) for v in manifest.previous.values()],
    }
    write_text(path, json.dumps(content, ensure_ascii=False, indent=1))


def _key(version: Version) -> tuple[str, str]:
    return (version.source_id, version.part)


def _version(fields: dict[str, object]) -> Version:
    values = dict(fields)
    values["provenance"] = Provenance(**values["provenance"])  # type: ignore[arg-type]
    values["notes"] = tuple(values["notes"])  # type: ignore[arg-type]
    return Version(**values)  # type: ignore[arg-type]
