"""Archives opened safely: a zip or gzip file laid out in a temporary folder, within limits of path and size."""

from __future__ import annotations

import gzip
import lzma
import shutil
import struct
import zipfile
import zlib
from pathlib import Path
from typing import Protocol

from ..errors import PluginError
from ..language import translate

MAX_UNPACKED = 3 * 1024**3
"""Bytes that an archive may take once unpacked: well above any known source, well below a laptop's disk."""

_CHUNK = 1024 * 1024
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    NotImplementedError,
    OSError,
    ValueError,
    OverflowError,
)
"""What Python raises for archives whose bytes lie: places before the beginning, sizes beyond the end, unknown methods."""


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


class _Writable(Protocol):
    def write(self, content: bytes, /) -> object: ...


def truncated(path: Path, detail: str = "") -> PluginError:
    """Return the error for a file that ends too early."""
    return PluginError(
        translate("TiDataviz", "The file {name} is damaged or cut short.").format(name=path.name),
        str(path),
        translate("TiDataviz", "Download it again in full, then import it."),
        detail,
    )


def _too_large(path: Path) -> PluginError:
    return PluginError(
        translate("TiDataviz", "The archive {name} is larger than expected once unpacked.").format(name=path.name),
        str(path),
        translate("TiDataviz", "Unpack it yourself and import the file that it holds."),
    )


def check_zip(path: Path) -> list[str]:
    """Return the names in a zip file, once every member has been read and agrees with its checksum.

    Raises:
        PluginError: When the file is cut short, damaged, or too large once unpacked.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(member.file_size for member in archive.infolist()) > MAX_UNPACKED:
                raise _too_large(path)
            bad = archive.testzip()
            if bad is not None:
                raise truncated(path, bad)
            return archive.namelist()
    except (*_DAMAGED, OSError, ValueError) as error:  # offsets that lead nowhere
        raise truncated(path, str(error)) from error
    except RuntimeError as error:  # zipfile's word for a password
        raise PluginError(
            translate("TiDataviz", "The archive {name} is protected by a password.").format(name=path.name),
            str(path),
            translate("TiDataviz", "Unpack it yourself and import the file that it holds."),
            str(error),
        ) from error


def unpack_zip(path: Path, folder: Path) -> list[Path]:
    """Write the files of a checked zip into a folder, and return them. Members that would land elsewhere are refused."""
    root = folder.resolve()
    written: list[Path] = []
    with zipfile.ZipFile(path) as archive:
        for member in archive.infolist():
            if member.is_dir() or "__MACOSX" in member.filename:
                continue
            target = (root / member.filename.replace("\\", "/")).resolve()
            if root not in target.parents:
                raise PluginError(
                    translate("TiDataviz", "The archive {name} would write outside its folder; it was refused.").format(
                        name=path.name
                    ),
                    f"{path}: {member.filename}",
                    translate("TiDataviz", "Nothing was unpacked. Download it again from its producer."),
                )
            target.parent.mkdir(parents=True, exist_ok=True)
            with archive.open(member) as source, target.open("wb") as sink:
                _copy(source, sink, path)
            written.append(target)
    return written


def unpack_gzip(path: Path, folder: Path) -> Path:
    """Write the content of a gzip file into a folder, and return the file."""
    target = folder / (path.stem or "content")
    try:
        with gzip.open(path, "rb") as source, target.open("wb") as sink:
            _copy(source, sink, path)
    except _DAMAGED as error:
        raise truncated(path, str(error)) from error
    return target


def with_suffix(path: Path, folder: Path, suffix: str) -> Path:
    """Return the file, copied under another suffix if need be: some GDAL drivers look at nothing else."""
    if path.suffix.lower() == suffix:
        return path
    target = folder / (path.stem + suffix)
    shutil.copyfile(path, target)
    return target


def _copy(source: _Readable, sink: _Writable, path: Path) -> None:
    """Copy within the limit: the sizes that an archive announces may lie."""
    room = MAX_UNPACKED
    while chunk := source.read(_CHUNK):
        room -= len(chunk)
        if room < 0:
            raise _too_large(path)
        sink.write(chunk)
