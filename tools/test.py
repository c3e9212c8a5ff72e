"""Run pytest over tests/ and end with its own status. Arguments are passed on to pytest.

Without arguments all tests run, shared among two workers by file; those in QGIS stay together, in order.

QGIS's settings stay in a throwaway folder, one for each run. QGIS and Python can crash while they take each other down
at exit: the process therefore ends as soon as pytest has printed its closing line, with pytest's status. A crash before
that line stays a failure.
"""

from __future__ import annotations

import faulthandler
import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
WORKERS = 2
RUN = f"run-{os.getpid()}"
SETTINGS = tempfile.mkdtemp(prefix="ti_dataviz_test_")


class EndAtOnce:
    """Plugin of pytest that shares the tests out, and ends the process when the session is reported."""

    @pytest.hookimpl(tryfirst=True)
    def pytest_xdist_make_scheduler(self, config: pytest.Config, log: object) -> object:
        """Give a worker the tests of a file at a time, and those in QGIS as if they were of one file."""
        from xdist.scheduler import LoadFileScheduling

        class ByFile(LoadFileScheduling):
            def _split_scope(self, nodeid: str) -> str:
                file = nodeid.partition("::")[0]
                return "in QGIS" if file.startswith(("tests/qgis/", "tests/package/")) else file

        return ByFile(config, log)

    @pytest.hookimpl(tryfirst=True)
    def pytest_unconfigure(self, config: pytest.Config) -> None:
        """Leave with the session's status, before anything else is taken down."""
        session = config.pluginmanager.get_plugin("session")
        status = getattr(session, "exitstatus", None)
        if status is not None:
            _leave(int(status))


def _leave(status: int) -> None:
    for folder in (Path(SETTINGS), *(ROOT / ".qgis-settings").glob(f"{RUN}*")):
        shutil.rmtree(folder, ignore_errors=True)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def main(arguments: list[str]) -> None:
    """Prepare the environment, run pytest, leave."""
    os.chdir(ROOT)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("MPLBACKEND", "agg")
    for variable in ("QGIS_CUSTOM_CONFIG_PATH", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"):
        os.environ[variable] = SETTINGS
    # pytest-qgis keeps settings in <checkout>/.qgis-settings/<worker>: two runs from one checkout must not share them.
    os.environ["PYTEST_XDIST_WORKER"] = RUN
    # A worker that crashes is not replaced: the run would wait for the new one for ever, and not name the test.
    shared = ["--dist", "loadfile", "--max-worker-restart=0"]
    shared += [part for place in range(WORKERS) for part in ("--tx", f"popen//id={RUN}-{place}")]
    faulthandler.enable()
    _leave(int(pytest.main(arguments or shared, plugins=[EndAtOnce()])))


if __name__ == "__main__":
    main(sys.argv[1:])
