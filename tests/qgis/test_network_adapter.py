"""requests through QGIS's network manager, against a loopback server."""

from __future__ import annotations

import gzip
import http.server
import threading
import time
from collections.abc import Iterator
from typing import Any, Callable, ClassVar

import pytest
import requests
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsNetworkAccessManager,
    QgsNetworkRequestParameters,
    QgsTask,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from qgis.PyQt.QtNetwork import QNetworkReply

from tests.trust import MASTER
from ti_dataviz_plugin.desktop import main_thread, network
from ti_dataviz_plugin.desktop.wire import Wire
from ti_dataviz_plugin.errors import CancelledError, PluginError

LARGE = bytes(range(256)) * 40_000


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers by path; keeps the headers received."""

    protocol_version = "HTTP/1.1"
    seen: ClassVar[list[tuple[str, str, dict[str, str], bytes]]] = []

    def do_GET(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.seen.append((self.command, self.path, dict(self.headers), body))
        getattr(self, f"answer_{self.path.strip('/').split('/')[0].split('?')[0]}")()

    do_POST = do_GET  # noqa: N815
    do_HEAD = do_GET  # noqa: N815

    def reply(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def answer_hello(self) -> None:
        self.reply(200, "déjà".encode(), {"Content-Type": "text/plain; charset=utf-8", "X-Two": "deux"})

    def answer_missing(self) -> None:
        self.reply(404, b'{"error": "nothing here"}')

    def answer_busy(self) -> None:
        self.reply(503, b"later", {"Retry-After": "7"})

    def answer_from(self) -> None:
        self.reply(302, b"moved", {"Location": "/hello/there"})

    def answer_large(self) -> None:
        self.reply(200, LARGE)

    def answer_tagged(self) -> None:
        fresh = self.headers.get("If-None-Match") == '"v1"'
        self.reply(304 if fresh else 200, b"" if fresh else b"content", {"ETag": '"v1"'})

    def answer_packed(self) -> None:
        self.reply(200, gzip.compress(b"unpacked " * 100), {"Content-Encoding": "gzip"})

    def answer_silent(self) -> None:
        time.sleep(4)
        self.reply(200, b"too late")

    def answer_stalls(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b"x" * 10)
        self.wfile.flush()
        time.sleep(4)

    def answer_cut(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b"x" * 10)
        self.close_connection = True

    def log_message(self, *arguments: Any) -> None:
        """Keep quiet."""


@pytest.fixture
def server() -> Iterator[str]:
    Handler.seen = []
    httpd = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    httpd.daemon_threads = True
    thread = threading.Thread(target=httpd.serve_forever, args=(0.02,))
    thread.start()
    yield f"http://127.0.0.1:{httpd.server_port}"
    httpd.shutdown()
    thread.join()
    httpd.server_close()


class Ask(QgsTask):
    """Runs a function in a task and keeps what it returned or raised."""

    def __init__(self, function: Callable[[], Any]) -> None:
        super().__init__("ask")
        self.function = function
        self.result: Any = None
        self.error: Exception | None = None

    def run(self) -> bool:
        try:
            self.result = self.function()
        except Exception as error:  # noqa: BLE001
            self.error = error
        return self.error is None


def in_task(function: Callable[[], Any]) -> Any:
    task = Ask(function)
    QgsApplication.taskManager().addTask(task)
    ended = (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated)
    while task.status() not in ended:
        QCoreApplication.processEvents()
        time.sleep(0.005)
    QCoreApplication.processEvents()
    if task.error:
        raise task.error
    return task.result


@pytest.fixture(params=["main thread", "task", "plain thread"])
def run(request: pytest.FixtureRequest, qgis_app: QgsApplication) -> Callable[[Callable[[], Any]], Any]:
    """Return how a function is run: in each kind of thread that may ask."""

    def in_thread(function: Callable[[], Any]) -> Any:
        kept = Ask(function)
        thread = threading.Thread(target=kept.run)
        thread.start()
        while thread.is_alive():  # requests are made on the main thread, which goes on meanwhile
            QCoreApplication.processEvents()
            time.sleep(0.002)
        if kept.error:
            raise kept.error
        return kept.result

    return {"main thread": lambda function: function(), "task": in_task, "plain thread": in_thread}[request.param]


class Stop:
    """A progress that asks to stop after a while."""

    def __init__(self, seconds: float) -> None:
        self.end = time.monotonic() + seconds

    def report(self, fraction: float, text: str = "") -> None:
        """Do nothing."""

    def cancelled(self) -> bool:
        return time.monotonic() > self.end


def test_an_answer_arrives_as_requests_knows_it(server: str, run: Callable) -> None:
    response = run(lambda: network.session().get(f"{server}/hello", params={"q": "é à"}, timeout=10))
    assert (response.status_code, response.reason, response.text) == (200, "OK", "déjà")
    assert response.headers["x-two"] == "deux"
    assert response.url == f"{server}/hello?q=%C3%A9+%C3%A0"
    assert Handler.seen[0][1] == "/hello?q=%C3%A9+%C3%A0"


def test_qt_makes_replies_on_the_main_thread_alone(server: str, run: Callable) -> None:
    """PyQt takes new objects for dead, or crashes, when C++ made some that end in another thread."""
    threads: list[int] = []

    def keep(parameters: QgsNetworkRequestParameters) -> None:
        threads.append(parameters.originatingThreadId())

    about = QgsNetworkAccessManager.instance().requestAboutToBeCreated[QgsNetworkRequestParameters]
    about.connect(keep)
    try:
        network.session().get(f"{server}/hello", timeout=10)
        run(lambda: network.session().get(f"{server}/large", timeout=10))
    finally:
        about.disconnect(keep)
    assert len(threads) == 2
    assert len(set(threads)) == 1


def test_a_main_thread_that_does_not_go_on_is_a_timeout(server: str, qgis_app: QgsApplication) -> None:
    kept = Ask(lambda: network.session().get(f"{server}/hello", timeout=0.3))
    thread = threading.Thread(target=kept.run)
    thread.start()
    thread.join()
    assert isinstance(kept.error, requests.Timeout)
    QCoreApplication.processEvents()


def test_what_the_main_thread_raises_comes_back(run: Callable) -> None:
    def fail() -> None:
        raise PluginError("told", "here", "do that")

    with pytest.raises(PluginError, match="told"):
        run(lambda: main_thread.call(fail, lambda: None))
    assert run(lambda: main_thread.call(main_thread.here, lambda: None)) is True


def test_the_body_of_an_error_can_be_read(server: str, run: Callable) -> None:
    missing = run(lambda: network.session().get(f"{server}/missing", timeout=10))
    assert (missing.status_code, missing.json()) == (404, {"error": "nothing here"})
    busy = run(lambda: network.session().get(f"{server}/busy", timeout=10))
    assert (busy.status_code, busy.content, busy.headers["Retry-After"]) == (503, b"later", "7")
    with pytest.raises(requests.HTTPError):
        busy.raise_for_status()


def test_redirects_are_left_to_requests(server: str, run: Callable) -> None:
    headers = {"If-None-Match": '"old"'}
    response = run(lambda: network.session().get(f"{server}/from", headers=headers, timeout=10))
    assert (response.status_code, response.url) == (200, f"{server}/hello/there")
    assert [step.status_code for step in response.history] == [302]
    assert Handler.seen[1][2]["If-None-Match"] == '"old"'
    first = run(lambda: network.session().get(f"{server}/from", allow_redirects=False, timeout=10))
    assert (first.status_code, first.headers["Location"], first.content) == (302, "/hello/there", b"moved")


def test_a_large_body_comes_in_pieces_and_whole(server: str, run: Callable) -> None:
    def pieces() -> list[bytes]:
        with network.session().get(f"{server}/large", stream=True, timeout=10) as response:
            return list(response.iter_content(1 << 16))

    received = run(pieces)
    assert b"".join(received) == LARGE
    assert max(map(len, received)) == 1 << 16
    assert run(lambda: network.session().get(f"{server}/large", timeout=10)).content == LARGE


def test_a_body_that_nobody_reads_does_not_fill_the_memory(server: str, qgis_app: QgsApplication) -> None:
    """What comes is left to Qt, which stops the server, until what came before is given."""
    told: list[int] = []
    wire = Wire(requests.Request("GET", f"{server}/large").prepare(), "", lambda: told.append(1))
    wire.start()
    end = time.monotonic() + 1.0
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.005)
    assert wire.full
    assert not wire.ended
    assert sum(map(len, wire.pieces)) < len(LARGE) / 3
    received = b""
    while len(received) < len(LARGE):
        received += wire.give()
        wire.take()
        QCoreApplication.processEvents()
        assert time.monotonic() < end + 20
    assert received == LARGE
    while not wire.ended:
        QCoreApplication.processEvents()
        assert time.monotonic() < end + 20
    assert not wire.full


def test_a_reply_given_up_while_a_dialog_is_open_lives_until_it_closes(server: str, qgis_app: QgsApplication) -> None:
    """In that dialog QGIS may be asking for the password of the reply, and goes on with it afterwards."""

    def held() -> int:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(QgsNetworkAccessManager.instance().findChildren(QNetworkReply))

    before, counts = held(), []
    wire = Wire(requests.Request("GET", f"{server}/silent").prepare(), "", lambda: None)
    wire.start()
    dialog = QEventLoop()
    QTimer.singleShot(50, wire.stop)
    QTimer.singleShot(800, lambda: counts.append(held()))
    QTimer.singleShot(850, dialog.quit)
    dialog.exec()
    assert counts == [before + 1]
    end = time.monotonic() + 5
    while held() > before:
        QCoreApplication.processEvents()
        assert time.monotonic() < end


def test_conditional_headers_are_sent_and_304_is_returned(server: str, run: Callable) -> None:
    ask = network.session().get
    assert run(lambda: ask(f"{server}/tagged", timeout=10)).headers["ETag"] == '"v1"'
    again = run(lambda: ask(f"{server}/tagged", headers={"If-None-Match": '"v1"'}, timeout=10))
    assert (again.status_code, again.content) == (304, b"")


def test_a_compressed_body_is_decoded_once(server: str, run: Callable) -> None:
    response = run(lambda: network.session().get(f"{server}/packed", timeout=10))
    assert response.content == b"unpacked " * 100
    assert "Content-Length" not in response.headers


def test_post_and_head(server: str, run: Callable) -> None:
    assert run(lambda: network.session().post(f"{server}/hello", data={"a": "1"}, timeout=10)).ok
    assert run(lambda: network.session().head(f"{server}/hello", timeout=10)).content == b""
    assert [(method, body) for method, _, _, body in Handler.seen] == [("POST", b"a=1"), ("HEAD", b"")]


def test_cancel_reaches_a_request_that_waits(server: str, run: Callable) -> None:
    with pytest.raises(CancelledError):
        run(lambda: network.session(progress=Stop(0.2)).get(f"{server}/silent", timeout=10))


def test_cancel_reaches_a_body_that_stalls(server: str, run: Callable) -> None:
    with pytest.raises(CancelledError):
        run(lambda: network.session(progress=Stop(0.4)).get(f"{server}/stalls", timeout=10))


def test_silence_is_a_timeout(server: str, run: Callable) -> None:
    with pytest.raises(requests.Timeout, match=r"sent nothing for 0\.3 seconds"):
        run(lambda: network.session().get(f"{server}/silent", timeout=(0.2, 0.3)))


def test_a_cut_body_is_an_error(server: str, run: Callable) -> None:
    with pytest.raises(requests.ConnectionError):
        run(lambda: network.session().get(f"{server}/cut", timeout=10))


def test_a_response_given_up_does_not_harm_the_next(server: str, run: Callable) -> None:
    def twice() -> str:
        ask = network.session()
        with ask.get(f"{server}/large", stream=True, timeout=10) as response:
            next(response.iter_content(10))
        return ask.get(f"{server}/hello", timeout=10).text

    assert run(twice) == "déjà"


def test_no_server_is_said_in_words(qgis_app: QgsApplication) -> None:
    with pytest.raises(requests.ConnectionError, match=r"127\.0\.0\.1 refuses connections"):
        network.session().get("http://127.0.0.1:9/", timeout=10)
    with pytest.raises(requests.ConnectionError, match=r"The server nowhere\.invalid was not found"):
        network.session().get("http://nowhere.invalid/", timeout=10)


def test_an_authentication_is_for_the_mirror_alone(server: str, qgis_app: QgsApplication) -> None:
    session = network.session(mirror=f"{server}/mirror", authcfg="absent1")
    assert session.get(f"{server}/hello", timeout=10).ok
    with pytest.raises(requests.RequestException, match="absent1"):
        session.get(f"{server}/mirror/hello", timeout=10)


def test_an_authentication_reaches_the_mirror(server: str, qgis_app: QgsApplication) -> None:
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword(MASTER, True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("mirror")
    config.setConfig("username", "agent")
    config.setConfig("password", "secret")
    assert manager.storeAuthenticationConfig(config)
    try:
        session = network.session(mirror=f"{server}/hello", authcfg=config.id())
        assert session.get(f"{server}/hello/file", timeout=10).ok
        assert session.get(f"{server}/hello?elsewhere", timeout=10).ok
    finally:
        manager.removeAuthenticationConfig(config.id())
    sent = [headers.get("Authorization", "") for _method, _path, headers, _body in Handler.seen]
    assert sent == ["Basic YWdlbnQ6c2VjcmV0", ""]
