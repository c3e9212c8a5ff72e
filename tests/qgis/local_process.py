"""The plugin in a QGIS process of its own, on a workspace given; says what it did as JSON, a line each.

Usage: local_process.py WORKSPACE ACTION [ARGUMENT]. Actions: read, write, loop.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from qgis.core import QgsApplication  # noqa: E402
from qgis.PyQt.QtCore import QCoreApplication, QEvent  # noqa: E402
from qgis.PyQt.QtWidgets import QDialogButtonBox  # noqa: E402

from tests.qgis.dock.conftest import Interface, _wait  # noqa: E402
from tests.unit.enrichment.conftest import correction  # noqa: E402
from ti_dataviz_plugin.desktop import settings  # noqa: E402
from ti_dataviz_plugin.enrichment.book import FILE, Book  # noqa: E402
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, PROPOSED  # noqa: E402
from ti_dataviz_plugin.enrichment.merge import merge  # noqa: E402
from ti_dataviz_plugin.plugin import TiDatavizPlugin  # noqa: E402

REASON = "L'atelier a rouvert, dit la mairie : " + "é" * 2000


def say(**told: Any) -> None:
    """Print a line that the test reads."""
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def start(folder: str) -> tuple[Any, Interface]:
    """Start the plugin on a workspace, and build the dock."""
    os.environ["TI_DATAVIZ_WORKSPACE"] = folder
    interface = Interface()
    interface.window.show()
    plugin = TiDatavizPlugin(interface)  # type: ignore[arg-type]
    plugin.initGui()
    settings.store(settings.AUTHOR, "Agent A")
    dock = plugin.dock
    dock.setUserVisible(True)
    _wait(lambda: dock._built and not dock.busy())
    return dock, interface


def look(dock: Any) -> None:
    """Look at the territory of the sample."""
    dock._study.choose("ti", "2023-2027", "ti-5204")
    _wait(lambda: not dock.busy() and dock._study.dossier is not None)


def read(dock: Any, interface: Interface, _argument: str) -> None:
    """Look at a territory, type a correction, try to keep it and to accept another."""
    look(dock)
    sites = dock._study.dossier.land.sites.set_index("site_id")
    touched = next(one for one in dock._study.local.every if one.field == "status")
    say(seen=len(dock._study.local.every), status=sites.loc[touched.key, "status"])
    dock.actions_.desk.correct("vacant_land", touched.key)
    _wait(lambda: not dock.busy())
    window = interface.mainWindow()
    form = next(w for w in window.children() if w.objectName() == "TiDatavizCorrection")
    form.field.setCurrentIndex(form.field.findData("status"))
    form.value.setCurrentIndex(form.value.findData("friche avec projet"))
    form.said.reason.setPlainText(REASON)
    form.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    _wait(lambda: not dock.busy())
    unsaved = [w for w in window.children() if w.objectName() == "TiDatavizUnsaved"]
    say(messages=interface.messages(), unsaved=[[w.why.text(), w.text.toPlainText()] for w in unsaved])
    proposed = next(one for one in dock._study.local.every if one.state == PROPOSED)
    dock.actions_.desk.decide([proposed.uuid], ACCEPTED, "vu")
    _wait(lambda: not dock.busy())
    dock.actions_.load_on_map()
    _wait(lambda: not dock.busy())
    elsewhere = Path(os.environ["HOME"]) / "à part.gpkg"
    unsaved[0]._elsewhere(elsewhere)
    _wait(lambda: not dock.busy())
    say(messages=interface.messages(), elsewhere=[one.reason for one in Book(elsewhere).contributions()])


def write(dock: Any, _interface: Interface, name: str) -> None:
    """Add a dozen contributions one by one, then come to the front until what another process wrote is seen."""
    look(dock)
    say(ready=True)
    sys.stdin.readline()
    for number in range(12):
        dock.actions_.desk.add(correction(f"{name}_{number}"))
        _wait(lambda: not dock.busy())
    say(written=12)
    sys.stdin.readline()
    QCoreApplication.sendEvent(dock, QEvent(QEvent.Type.WindowActivate))
    _wait(lambda: not dock.busy())
    say(seen=sorted(one.key for one in dock._study.local.every))


def loop(dock: Any, _interface: Interface, other: str) -> None:
    """Save, merge and accept for ever, through the desk and the runner, until the process is killed."""
    desk, book = dock.actions_.desk, Book(dock._study.workspace.folder / FILE)
    writer = settings.writer(book.path)
    say(ready=True)
    while True:
        desk.add(*(correction(f"k{number}", reason="x" * 20_000) for number in range(20)))
        desk._write(lambda: merge(book, Path(other), writer), "")
        _wait(lambda: not dock.busy())
        desk.decide([one.uuid for one in book.contributions() if one.state == PROPOSED], ACCEPTED, "")
        _wait(lambda: not dock.busy())
        say(count=len(book.contributions()))


def main() -> None:
    """Do what is asked, and leave at once."""
    folder, action, *more = sys.argv[1:]
    application = QgsApplication([], True)
    application.initQgis()
    dock, interface = start(folder)
    {"read": read, "write": write, "loop": loop}[action](dock, interface, *(more or [""]))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
