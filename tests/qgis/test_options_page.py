"""The page of the options, the settings behind it, and the help."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMessageBox

from tests.cluster import started
from ti_dataviz_plugin import language
from ti_dataviz_plugin.desktop import settings
from ti_dataviz_plugin.desktop.help import FOLDER, PAGES, help_address
from ti_dataviz_plugin.desktop.options import OptionsFactory, OptionsPage
from ti_dataviz_plugin.desktop.processing.provider import ALGORITHMS
from ti_dataviz_plugin.siting.engines import DASK, installed


@pytest.fixture
def clean(qgis_app: QgsApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Forget every setting before and after."""
    for name in settings.VARIABLES.values():
        monkeypatch.delenv(name, raising=False)
    QgsSettings().remove("ti_dataviz")
    yield monkeypatch
    QgsSettings().remove("ti_dataviz")


def test_defaults(clean: pytest.MonkeyPatch) -> None:
    assert settings.workspace_folder() == Path.home() / "TI DataViz"
    assert settings.mirror() == ""
    assert settings.authcfg() == ""
    assert settings.basin_threshold() == 0.5


def test_what_the_page_shows_is_kept(clean: pytest.MonkeyPatch, tmp_path: Path) -> None:
    page = OptionsPage()
    page.folder.setFilePath(str(tmp_path / "données"))
    page.mirror.setText(" https://miroir.example ")
    page.threshold.setValue(65)
    assert settings.mirror() == ""
    page.apply()
    assert settings.workspace_folder() == tmp_path / "données"
    assert settings.mirror() == "https://miroir.example"
    assert settings.basin_threshold() == pytest.approx(0.65)
    again = OptionsPage()
    assert again.folder.filePath() == str(tmp_path / "données")
    assert again.threshold.value() == 65
    assert all(isinstance(QgsSettings().value(settings.PREFIX + key, ""), str) for key in settings.KEYS)


def test_reset_goes_back_to_the_defaults(clean: pytest.MonkeyPatch, tmp_path: Path) -> None:
    settings.store(settings.WORKSPACE, str(tmp_path))
    settings.store(settings.THRESHOLD, "0.8")
    page = OptionsPage()
    page.reset.click()
    page.apply()
    assert settings.workspace_folder() == Path.home() / "TI DataViz"
    assert settings.basin_threshold() == 0.5
    assert not QgsSettings().contains(settings.PREFIX + settings.WORKSPACE)


def test_the_environment_decides_and_is_shown(clean: pytest.MonkeyPatch, tmp_path: Path) -> None:
    settings.store(settings.WORKSPACE, "/elsewhere")
    settings.store(settings.MIRROR, "https://mine.example")
    clean.setenv("TI_DATAVIZ_WORKSPACE", str(tmp_path))
    clean.setenv("TI_DATAVIZ_MIRROR", "https://miroir.example")
    assert settings.workspace_folder() == tmp_path
    assert settings.mirror() == "https://miroir.example"
    page = OptionsPage()
    assert page.folder.filePath() == str(tmp_path)
    assert not page.folder.isEnabled()
    assert not page.mirror.isEnabled()
    labels = [label.text() for label in page.findChildren(type(page.size)) if not label.isHidden()]
    assert any("TI_DATAVIZ_WORKSPACE" in text for text in labels)
    assert any("TI_DATAVIZ_MIRROR" in text for text in labels)
    page.apply()
    assert settings.stored(settings.WORKSPACE) == "/elsewhere"
    assert settings.stored(settings.MIRROR) == "https://mine.example"


@pytest.mark.parametrize("text", ["half", "0", "-1", "1.5", "nan"])
def test_a_threshold_that_means_nothing_is_the_default(clean: pytest.MonkeyPatch, text: str) -> None:
    settings.store(settings.THRESHOLD, text)
    assert settings.basin_threshold() == 0.5
    assert OptionsPage().threshold.value() == 50


def test_the_size_of_the_workspace_is_shown(clean: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "datasets" / "communes").mkdir(parents=True)
    (tmp_path / "datasets" / "communes" / "a.gpkg").write_bytes(b"x" * 2_500_000)
    page = OptionsPage()
    page.folder.setFilePath(str(tmp_path))
    assert page.size.text() == "2.5 MB used"
    assert page.open_folder.isEnabled()
    page.folder.setFilePath(str(tmp_path / "new"))
    assert "will be made" in page.size.text()
    assert not page.open_folder.isEnabled()


def test_network_choices_are_kept_and_forgotten(clean: pytest.MonkeyPatch) -> None:
    assert (settings.offline(), settings.timeout(), settings.days_between_checks()) == (False, 120, 0)
    page = OptionsPage()
    page.offline.setChecked(True)
    page.timeout.setValue(30)
    page.schedule.setCurrentIndex(page.schedule.findData("monthly"))
    page.apply()
    assert (settings.offline(), settings.timeout(), settings.days_between_checks()) == (True, 30, 30)
    assert settings.policy().read_timeout == 30
    again = OptionsPage()
    assert again.offline.isChecked()
    assert (again.timeout.value(), again.schedule.currentData()) == (30, "monthly")
    again.reset.click()
    again.apply()
    assert (settings.offline(), settings.timeout(), settings.days_between_checks()) == (False, 120, 0)


def test_downloaded_files_are_removed_only_when_agreed(clean: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "downloads").mkdir()
    (tmp_path / "datasets").mkdir()
    (tmp_path / "downloads" / "raw.csv").write_bytes(b"x" * 1_500_000)
    (tmp_path / "datasets" / "tidy.gpkg").write_bytes(b"x")
    page = OptionsPage()
    page.folder.setFilePath(str(tmp_path))
    assert page.cache.text() == "1.5 MB"
    clean.setattr(QMessageBox, "question", lambda *_arguments: QMessageBox.StandardButton.No)
    page.clear.click()
    assert (tmp_path / "downloads" / "raw.csv").exists()
    clean.setattr(QMessageBox, "question", lambda *_arguments: QMessageBox.StandardButton.Yes)
    page.clear.click()
    assert list((tmp_path / "downloads").iterdir()) == []
    assert (tmp_path / "datasets" / "tidy.gpkg").exists()
    assert not page.clear.isEnabled()


def test_the_factory_makes_the_page(clean: pytest.MonkeyPatch) -> None:
    factory = OptionsFactory()
    assert factory.title() == "TI DataViz"
    assert not factory.icon().isNull()
    assert isinstance(factory.createWidget(None), OptionsPage)


class Links(HTMLParser):
    """Collects the links and the text of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag not in {"meta", "link", "br"}:
            self.open.append(tag)
        self.links += [value or "" for name, value in attributes if name == "href"]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("code", ["en", "fr"])
@pytest.mark.parametrize("page", PAGES)
def test_each_page_is_whole_and_its_links_lead_somewhere(code: str, page: str) -> None:
    path = FOLDER / code / f"{page}.html"
    parsed = Links()
    parsed.feed(path.read_text(encoding="utf-8"))
    assert parsed.open == []
    assert len(parsed.text) > 1000
    for link in parsed.links:
        assert link.startswith("https://") or (path.parent / link).resolve().is_file(), link


def test_every_page_offers_every_page_in_one_order() -> None:
    orders = set()
    for code in ("en", "fr"):
        lines = set()
        for page in PAGES:
            text = (FOLDER / code / f"{page}.html").read_text(encoding="utf-8")
            links = re.findall(r'<a href="([a-z_]+\.html)">([^<]+)</a>', text[text.index("<nav>") : text.index("</nav>")])
            lines.add(tuple(links))
            orders.add(tuple(link for link, _title in links))
        assert len(lines) == 1
    (order,) = orders
    assert sorted(order) == sorted(f"{page}.html" for page in PAGES)


def test_the_help_names_every_algorithm() -> None:
    for code in ("en", "fr"):
        page = (FOLDER / code / "index.html").read_text(encoding="utf-8")
        assert {f"ti_dataviz:{algorithm().name()}" for algorithm in ALGORITHMS} <= set(re.findall(r"ti_dataviz:\w+", page))


@pytest.mark.parametrize("code", ["en", "fr"])
def test_the_help_names_every_source(code: str) -> None:
    entries = json.loads((FOLDER.parent / "catalogue.json").read_text(encoding="utf-8"))["entries"]
    page = (FOLDER / code / "sources.html").read_text(encoding="utf-8")
    for entry in entries:
        assert f"<code>{entry['id']}</code>" in page
        assert entry["label"][code] in page
        assert entry["producer"] in page
        assert entry["landing_page"] in page
    by_hand = (FOLDER / code / "import.html").read_text(encoding="utf-8")
    assert all(entry["by_hand"][code] in by_hand for entry in entries)


def test_help_follows_the_language(qgis_app: QgsApplication) -> None:
    try:
        language.use("fr", None)
        assert help_address("land").toLocalFile().endswith("fr/land.html")
        language.use("de", None)
        assert help_address("land").toLocalFile().endswith("en/land.html")
    finally:
        language.use("en", None)


def _waited(condition: Callable[[], bool], seconds: float = 30) -> bool:
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    return condition()


def test_the_address_of_a_scheduler_is_looked_at_and_kept(clean: pytest.MonkeyPatch) -> None:
    page = OptionsPage()
    assert not page.scheduler.test.isEnabled()
    page.scheduler.line.setText("tcp://127.0.0.1:8786 ")
    assert page.scheduler.told.isHidden()
    page.apply()
    assert settings.scheduler() == "tcp://127.0.0.1:8786"
    page.scheduler.line.setText("127.0.0.1")
    assert "Not kept" in page.scheduler.told.text()
    assert not page.scheduler.test.isEnabled()
    page.apply()
    assert settings.scheduler() == "tcp://127.0.0.1:8786"
    assert OptionsPage().scheduler.address() == "tcp://127.0.0.1:8786"
    page.reset.click()
    page.apply()
    assert settings.scheduler() == ""


@pytest.mark.skipif(not installed(DASK), reason="dask is not installed")
def test_a_scheduler_is_asked_without_waiting_for_it(clean: pytest.MonkeyPatch) -> None:
    with started(1, threads=3) as (address, _workers):
        page = OptionsPage()
        page.scheduler.line.setText(address)

        def answered() -> bool:
            if "Workers: 1; threads: 3" in page.scheduler.told.text():
                return True
            if page.scheduler.test.isEnabled():  # until the worker is there
                page.scheduler.test.click()
                assert page.scheduler.told.text() == "Asking the scheduler…"  # the click has not waited
            return False

        assert _waited(answered)
    clean.setattr("ti_dataviz_plugin.siting.dask_engine._TIMEOUT", "1s")
    page.scheduler.line.setText(f"{address} ")
    page.scheduler.test.click()
    assert _waited(lambda: "No dask scheduler answers" in page.scheduler.told.text())
    # A page that closes meanwhile hears nothing.
    other = OptionsPage()
    other.scheduler.line.setText(address)
    other.scheduler.test.click()
    other.deleteLater()
    del other
    assert not _waited(lambda: False, 2)
