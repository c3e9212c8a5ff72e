"""Writing files so that a crash, a full disk or a kill leaves what was there before."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING
from uuid import uuid4

from ..errors import PluginError
from ..language import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

TEMPORARY_PREFIX = ".new-"
_LOCK_SECONDS = 10.0


@contextlib.contextmanager
def replacing(target: Path, over: bool = True) -> Iterator[Path]:
    """Give a temporary path beside ``target``; when the block ends well, sync it and rename it to ``target``.

    Args:
        target: The path.
        over: Whether it takes the place of what is there; if not, what another process put there meanwhile stays.

    Raises:
        PluginError: When the disk is full or the folder cannot be written.
    """
    temporary = target.with_name(f"{TEMPORARY_PREFIX}{uuid4().hex[:12]}{target.suffix}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        yield temporary
        _sync(temporary)
        if over:
            os.replace(temporary, target)  # noqa: PTH105 (Path.replace is the same call, os.replace says that it is atomic)
        else:
            _place(temporary, target)
        _sync_folder(target.parent)
    except OSError as error:
        raise disk_error(error, target) from error
    finally:
        discard(temporary)
        for journal in ("-journal", "-wal", "-shm"):
            discard(temporary.with_name(temporary.name + journal))


def _place(temporary: Path, target: Path) -> None:
    """Rename a file, unless something is at the target: of two processes that make the same file, one wins, at once."""
    try:
        if os.name == "nt":
            os.rename(temporary, target)  # noqa: PTH104 (refused on Windows when the target is there)
        else:
            os.link(temporary, target)
    except FileExistsError:
        return
    except OSError:
        # Some shares have no links.
        if not target.exists():
            os.replace(temporary, target)  # noqa: PTH105 (as above)


def disk_error(error: OSError, target: Path) -> PluginError:
    """Word a failure to write for the officer."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        what = translate("TiDataviz", "The disk is full: the file could not be written.")
        todo = translate("TiDataviz", "Free some space and start again. Nothing that was there is lost.")
    else:
        what = translate("TiDataviz", "The file could not be written.")
        todo = translate(
            "TiDataviz", "Check that the folder exists and that you may write in it. Nothing that was there is lost."
        )
    return PluginError(what, str(target), todo, f"{type(error).__name__}: {error}")


def discard(path: Path) -> None:
    """Remove a file if it is there and nobody holds it."""
    with contextlib.suppress(OSError):
        path.unlink()


def is_recent(path: Path, seconds: float = 3600.0) -> bool:
    """Tell whether a file was written within some seconds."""
    try:
        return time.time() - path.stat().st_mtime < seconds
    except OSError:
        return False


def copy(source: Path, target: Path) -> None:
    """Copy a file whole or not at all.

    Raises:
        PluginError: When the copy cannot be written.
    """
    with replacing(target) as temporary:
        shutil.copyfile(source, temporary)


def write_text(target: Path, text: str) -> None:
    """Write a UTF-8 text whole or not at all.

    Raises:
        PluginError: When it cannot be written.
    """
    with replacing(target) as temporary:
        temporary.write_bytes(text.encode())  # line ends as they are given


@contextlib.contextmanager
def lock(path: Path) -> Iterator[None]:
    """Hold a lock on a file while the block runs: one process at a time changes the manifest.

    The system drops the lock of a process that dies. A folder on which the system cannot lock (some network shares) is used
    without: replacing the manifest stays atomic.

    Raises:
        PluginError: When another process holds the lock for more than 10 s, or the folder cannot be written.
    """
    try:
        handle = path.open("a+b")
    except OSError as error:
        raise disk_error(error, path) from error
    with handle:
        deadline = time.monotonic() + _LOCK_SECONDS
        while not _taken(handle):
            if time.monotonic() > deadline:
                what = translate("TiDataviz", "Another QGIS is writing in the workspace.")
                raise PluginError(what, str(path), translate("TiDataviz", "Wait for it to finish, then start again."))
            time.sleep(0.05)
        yield


def _taken(handle: IO[bytes]) -> bool:
    """Try to lock an open file; closing it unlocks it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            handle.seek(0)
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
    return True


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
