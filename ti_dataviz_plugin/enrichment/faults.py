"""What SQLite says of a file of contributions that it cannot read or write, in words for the officer."""

from __future__ import annotations

import errno
import sqlite3
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate
from ..workspace.files import disk_error

if TYPE_CHECKING:
    from pathlib import Path


def not_read(error: sqlite3.Error, path: Path) -> PluginError:
    """Word a failure of SQLite to read: nothing was to be written, so what it cannot write is what a writer left undone."""
    if "readonly" in str(error):
        what = translate("TiDataviz", "A change of this file was interrupted; you may only read it, so it cannot be undone.")
        todo = translate("TiDataviz", "Have it opened once by somebody who may write in its folder. Nothing is lost.")
        return PluginError(what, str(path), todo, str(error))
    if "unable to open" in str(error):
        what = translate("TiDataviz", "The file of contributions could not be read.")
        return PluginError(what, str(path), translate("TiDataviz", "Check that you may read it."), str(error))
    return not_written(error, path)


def not_written(error: sqlite3.Error, path: Path, other: Path | None = None) -> PluginError:
    """Word a failure of SQLite for the officer; ``other`` is the file that was read beside."""
    text = str(error).lower()
    if "full" in text:
        return disk_error(OSError(errno.ENOSPC, str(error)), path)
    if "readonly" in text or "unable to open" in text:
        return disk_error(OSError(errno.EACCES, str(error)), path)
    if "locked" in text or "busy" in text:
        what = translate("TiDataviz", "Another QGIS is writing in the file of contributions.")
        return PluginError(what, str(path), translate("TiDataviz", "Wait for it to finish, then start again."), str(error))
    what = translate("TiDataviz", "The file of contributions is damaged, or is none.")
    todo = translate("TiDataviz", "Take a copy from before. Nothing was changed.")
    damaged = other if other is not None and _sound(path) else path
    return PluginError(what, str(damaged), todo, str(error))


def _sound(path: Path) -> bool:
    """Tell whether a file is a whole database: of two that are read together, the other one is at fault then."""
    database = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    try:
        return bool(database.execute("PRAGMA quick_check").fetchone() == ("ok",))
    except sqlite3.Error:
        return False
    finally:
        database.close()
