from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any, Callable

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ti_dataviz_plugin.desktop.tasks import Runner
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.progress import Progress, check

Wait = Callable[[Callable[[], bool]], None]


class Heard:
    """What a runner told."""

    def __init__(self) -> None:
        self.done: list[Any] = []
        self.errors: list[BaseException] = []
        self.traces: list[str] = []
        self.cancelled = 0

    def on_error(self, error: BaseException, trace: str) -> None:
        self.errors.append(error)
        self.traces.append(trace)

    def on_cancelled(self) -> None:
        self.cancelled += 1


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def runner(qgis_app: Any, heard: Heard) -> Iterator[Runner]:
    made = Runner(heard.on_error)
    yield made
    made.release()


def until_stopped(started: threading.Event) -> Callable[[Progress], None]:
    """Return a function that works until it is asked to stop."""

    def work(progress: Progress) -> None:
        started.set()
        while True:
            check(progress)
            threading.Event().wait(0.005)

    return work


def test_result_comes_back_on_the_main_thread(runner: Runner, heard: Heard, wait: Wait) -> None:
    threads: list[Any] = []

    def work(_progress: Progress) -> int:
        threads.append(threading.current_thread())
        return 42

    def on_done(result: int) -> None:
        heard.done.append((result, threading.current_thread()))

    runner.run("work", work, on_done)
    wait(lambda: bool(heard.done))
    assert heard.done == [(42, threading.main_thread())]
    assert threads[0] is not threading.main_thread()
    assert not runner.busy()


def test_worded_and_unexpected_errors_are_carried(runner: Runner, heard: Heard, wait: Wait) -> None:
    def worded(_progress: Progress) -> None:
        raise PluginError("what", "where", "todo")

    def unexpected(_progress: Progress) -> None:
        raise ZeroDivisionError("by nothing")

    runner.run("worded", worded, heard.done.append)
    wait(lambda: len(heard.errors) == 1)
    runner.run("unexpected", unexpected, heard.done.append)
    wait(lambda: len(heard.errors) == 2)
    assert isinstance(heard.errors[0], PluginError)
    assert heard.errors[0].where == "where"
    assert isinstance(heard.errors[1], ZeroDivisionError)
    assert "in unexpected" in heard.traces[1]
    assert heard.done == []


def test_a_handler_of_its_own_comes_first(runner: Runner, heard: Heard, wait: Wait) -> None:
    own: list[BaseException] = []

    def fail(_progress: Progress) -> None:
        raise PluginError("no")

    runner.run("fail", fail, heard.done.append, lambda error, _trace: own.append(error))
    wait(lambda: bool(own))
    assert heard.errors == []


def test_cancel_stops_the_work_and_is_no_error(runner: Runner, heard: Heard, wait: Wait) -> None:
    started = threading.Event()
    runner.run("long", until_stopped(started), heard.done.append, on_cancelled=heard.on_cancelled)
    wait(started.is_set)
    runner.cancel()
    wait(lambda: heard.cancelled == 1)
    assert heard.done == []
    assert heard.errors == []
    assert not runner.busy()


def test_a_newer_request_replaces_the_older(runner: Runner, heard: Heard, wait: Wait) -> None:
    started = threading.Event()
    busy: list[bool] = []
    runner.busyChanged.connect(busy.append)
    runner.run("old", until_stopped(started), heard.done.append, on_cancelled=heard.on_cancelled, slot="territory")
    wait(started.is_set)
    runner.run("new", lambda _progress: "new", heard.done.append, slot="territory")
    wait(lambda: not runner.busy() and not runner._alive)
    assert heard.done == ["new"]
    assert heard.cancelled == 0
    assert busy == [True, False]


def test_many_quick_requests_leave_the_last(runner: Runner, heard: Heard, wait: Wait) -> None:
    for number in range(20):
        runner.run("quick", lambda _progress, number=number: number, heard.done.append, slot="territory")
    wait(lambda: not runner.busy() and not runner._alive)
    assert heard.done == [19]


def test_other_slots_are_left_alone(runner: Runner, heard: Heard, wait: Wait) -> None:
    runner.run("one", lambda _progress: 1, heard.done.append, slot="a")
    runner.run("two", lambda _progress: 2, heard.done.append, slot="b")
    wait(lambda: len(heard.done) == 2)
    assert sorted(heard.done) == [1, 2]


def test_drop_is_never_heard_of(runner: Runner, heard: Heard, wait: Wait) -> None:
    started = threading.Event()
    runner.run("long", until_stopped(started), heard.done.append, on_cancelled=heard.on_cancelled, slot="a")
    wait(started.is_set)
    runner.drop("a")
    assert not runner.busy()
    wait(lambda: not runner._alive)
    assert heard.cancelled == 0


def test_progress_reaches_the_main_thread(runner: Runner, heard: Heard, wait: Wait) -> None:
    told: list[tuple[float, str, bool]] = []
    main = QCoreApplication.instance().thread()
    runner.progressed.connect(lambda share, text: told.append((share, text, QThread.currentThread() == main)))
    gate = threading.Event()

    def work(progress: Progress) -> None:
        progress.report(0.25, "a quarter")
        gate.wait(10)

    runner.run("work", work, heard.done.append)
    wait(lambda: bool(told))
    gate.set()
    wait(lambda: not runner.busy())
    assert told[0] == (0.25, "a quarter", True)


def test_release_waits_for_the_threads(qgis_app: Any, heard: Heard, wait: Wait) -> None:
    runner = Runner(heard.on_error)
    started, ended = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        try:
            until_stopped(started)(progress)
        finally:
            ended.set()

    runner.run("long", work, heard.done.append, on_cancelled=heard.on_cancelled)
    wait(started.is_set)
    runner.release()
    assert ended.is_set()
    wait(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    assert (heard.done, heard.errors, heard.cancelled) == ([], [], 0)


def test_work_that_nobody_started_yet_can_be_cancelled(runner: Runner, heard: Heard, wait: Wait) -> None:
    runner.run("never", lambda _progress: 1, heard.done.append, on_cancelled=heard.on_cancelled)
    runner.cancel()
    wait(lambda: not runner.busy())
    assert len(heard.done) + heard.cancelled == 1


def test_pyproj_survives_several_tasks(runner: Runner, heard: Heard, wait: Wait) -> None:
    def project(_progress: Progress) -> int:
        import geopandas as gpd
        import shapely

        return int(gpd.GeoSeries([shapely.Point(-0.9, 47.06)], crs=4326).to_crs(2154).x[0])

    for _ in range(8):
        runner.run("project", project, heard.done.append)
        wait(lambda: not runner.busy())
    assert len(set(heard.done)) == 1
    assert heard.errors == []
