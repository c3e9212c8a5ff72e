"""Screening by a real scheduler with two workers: sites that are sent or that workers read, one of them killed meanwhile."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from tests.certificates import make_certificates
from tests.cluster import free_port, started, wait_for
from tests.invented_parcels import batches, parcels, wavy
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.siting.__main__ import main
from ti_dataviz_plugin.siting.engines import DASK, check_address, choose, installed
from ti_dataviz_plugin.siting.parts import RESULTS
from ti_dataviz_plugin.siting.screening import screen, screen_table

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[3]
DEPARTMENTS = [f"{number:02}" for number in range(1, 41)]

pytestmark = pytest.mark.skipif(not installed(DASK), reason="dask is not installed")


@pytest.fixture
def cluster() -> Iterator[tuple[str, list[subprocess.Popen]]]:
    with started(2) as (address, workers):
        wait_for(address, 2)
        yield address, workers


@pytest.fixture
def partitioned(tmp_path: Path) -> tuple[Path, Path, gpd.GeoDataFrame]:
    """Return a partitioned GeoParquet, the areas, and the table of all sites in the order of the files."""
    sites = parcels(20_000).assign(department=lambda table: [DEPARTMENTS[n % len(DEPARTMENTS)] for n in range(len(table))])
    sites = sites.sort_values("department", kind="stable", ignore_index=True)
    for department, part in sites.groupby("department"):
        folder = tmp_path / "sites" / f"department={department}"
        folder.mkdir(parents=True)
        part.drop(columns="department").to_parquet(folder / "parcels.parquet", row_group_size=100)
    wavy(30).to_frame("geometry").to_parquet(tmp_path / "areas.parquet")
    return tmp_path / "sites", tmp_path / "areas.parquet", sites


def _client(folder: Path, *arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command line in a folder."""
    command = [sys.executable, "-m", "ti_dataviz_plugin.siting", *map(str, arguments), "--id", "id"]
    known = {**os.environ, **environment, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=known)


def _same(found: pd.DataFrame, expected: pd.DataFrame) -> None:
    assert found["id"].tolist() == expected["id"].tolist()
    columns = list(RESULTS)
    pd.testing.assert_frame_equal(found[columns].reset_index(drop=True), expected[columns].reset_index(drop=True), rtol=1e-9)


def test_sites_that_are_sent_when_a_worker_dies(cluster: tuple[str, list[subprocess.Popen]]) -> None:
    address, workers = cluster
    areas, sites = wavy(60), parcels(40_000)
    expected = screen_table(sites, areas)
    screening = screen(batches(sites, 4_000), areas, choose(DASK, scheduler=address), "department")
    found = [next(screening.tables)]
    os.kill(workers[0].pid, signal.SIGKILL)
    found += screening.tables
    assert workers[0].wait() == -signal.SIGKILL
    _same(pd.concat(found), expected)
    assert (screening.tally.sites, screening.tally.without_shape) == (40_000, 2)
    points = shapely.get_type_id(sites.geometry.to_numpy()) == shapely.GeometryType.POINT
    assert screening.tally.without_surface == points.sum()
    # What it was given, the scheduler forgets.
    from distributed import Client

    with Client(address, timeout="30s", set_as_default=False) as client:
        assert client.run_on_scheduler(lambda dask_scheduler: len(dask_scheduler.tasks)) == 0


def test_files_that_the_workers_read_and_write_when_one_dies(
    cluster: tuple[str, list[subprocess.Popen]], partitioned: tuple[Path, Path, gpd.GeoDataFrame], tmp_path: Path
) -> None:
    address, workers = cluster
    sites, areas, table = partitioned
    options = ["--id", "id", "--partition", "department"]
    here = tmp_path / "here.parquet"
    assert main([str(sites), str(areas), str(here), *options, "--engine", "geopandas"]) == 0
    expected = gpd.read_parquet(here)
    _same(expected, table.assign(**screen_table(table, gpd.read_parquet(areas).geometry)[list(RESULTS)]))
    # One file out of many: the workers read, this process writes.
    for name, reader in (("one.gpkg", gpd.read_file), ("one.csv", lambda path: pd.read_csv(path, dtype={"id": str}))):
        assert main([str(sites), str(areas), str(tmp_path / name), *options, "--scheduler", address]) == 0
        _same(reader(tmp_path / name), expected)
    if Path("/proc/self/cwd").exists():
        # The workers have another current folder: they do not see these files, which are sent to them.
        unseen = Path("/proc/self/cwd")
        done = _client(tmp_path, unseen / "sites", unseen / "areas.parquet", unseen / "sent.parquet", "--scheduler", address)
        assert done.returncode == 0, done.stderr
        _same(gpd.read_parquet(tmp_path / "sent.parquet"), expected)
        assert "already" in _client(tmp_path, "sites", "areas.parquet", "sent.parquet", "--scheduler", address).stderr
    # Many out of many, by the workers alone; one is killed once some of the files are there.
    out, made = tmp_path / "out.parquet", tmp_path / ".new-out.parquet"
    command = [sys.executable, "-m", "ti_dataviz_plugin.siting", str(sites), str(areas), str(out), *options]
    running = subprocess.Popen([*command, "--scheduler", address], cwd=ROOT, stderr=subprocess.PIPE, text=True)
    end = time.monotonic() + 60
    while not (done := len(list(made.rglob("parcels.parquet")))) and time.monotonic() < end:
        time.sleep(0.002)
    os.kill(workers[0].pid, signal.SIGKILL)
    assert 0 < done < len(DEPARTMENTS)
    message = running.communicate(timeout=60)[1]
    assert running.returncode == 0, message
    assert "20000 sites written" in message
    for file in sorted(here.rglob("*.parquet")):
        other = out / file.relative_to(here)
        _same(gpd.read_parquet(other), gpd.read_parquet(file))
    assert len(list(out.rglob("*"))) == len(list(here.rglob("*")))
    assert gpd.read_parquet(out).crs.to_epsg() == 2154


def test_addresses_are_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    from ti_dataviz_plugin.siting import dask_engine

    for address in (
        "127.0.0.1:8786",
        "http://127.0.0.1:8786",
        "tcp://127.0.0.1",
        "tcp://:8786",
        "tcp://a b:8786",
        "tcp://a:8786/x",
    ):
        with pytest.raises(PluginError, match="not the address"):
            choose(DASK, scheduler=address)
    for address in ("tcp://127.0.0.1:8786", "tls://dask.example:8786", "tcp://[::1]:8786"):
        check_address(address)
    monkeypatch.setattr(dask_engine, "_TIMEOUT", "1s")
    with pytest.raises(PluginError, match="scheduler answers"):
        choose(DASK, scheduler=f"tcp://127.0.0.1:{free_port()}")
    with pytest.raises(PluginError, match="scheduler answers"):
        choose(DASK, scheduler=f"tls://127.0.0.1:{free_port()}")  # no certificates are set up


def test_a_scheduler_without_workers_is_said() -> None:
    from ti_dataviz_plugin.siting.dask_engine import answering

    with started(0) as (address, _workers):
        with pytest.raises(PluginError, match="no worker"):
            choose(DASK, scheduler=address)
        assert answering(address) == (0, 0)


def test_certificates_come_from_the_configuration_of_dask(tmp_path: Path) -> None:
    make_certificates(tmp_path)
    own = f"{{key: {tmp_path / 'server.key'}, cert: {tmp_path / 'server.pem'}}}"
    each = "".join(f"      {role}: {own}\n" for role in ("scheduler", "worker", "client"))
    content = f"distributed:\n  comm:\n    tls:\n      ca-file: {tmp_path / 'ca.pem'}\n{each}"
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "distributed.yaml").write_text(content, encoding="utf-8")
    environment = {"DASK_CONFIG": str(tmp_path / "config")}
    sites, areas, out = parcels(200), wavy(5), tmp_path / "out.parquet"
    sites.to_parquet(tmp_path / "sites.parquet")
    areas.to_frame("geometry").to_parquet(tmp_path / "areas.parquet")
    with started(1, protocol="tls", **environment) as (address, _workers):
        end, message = time.monotonic() + 60, "no worker"
        while "no worker" in message and time.monotonic() < end:  # until it has come
            done = _client(tmp_path, "sites.parquet", "areas.parquet", out, "--scheduler", address, **environment)
            message = done.stderr
        assert done.returncode == 0, message
    _same(gpd.read_parquet(out), screen_table(sites, areas))
