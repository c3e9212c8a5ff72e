"""A dask scheduler and worker processes on this machine."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def free_port() -> int:
    """Return a port on which nothing listens."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        return int(server.getsockname()[1])


@contextlib.contextmanager
def started(
    workers: int, threads: int = 1, protocol: str = "tcp", **environment: str
) -> Iterator[tuple[str, list[subprocess.Popen]]]:
    """Start a scheduler and some workers, in a folder from where they cannot import the plugin; kill them at the end.

    Yields:
        The address of the scheduler, which may not answer yet, and the workers.
    """
    address, python = f"{protocol}://127.0.0.1:{free_port()}", [sys.executable, "-m"]
    common = ["--host", "127.0.0.1", "--no-dashboard", "--protocol", protocol]
    commands = [[*python, "distributed.cli.dask_scheduler", "--port", address.rsplit(":", 1)[1], *common]]
    worker = [*python, "distributed.cli.dask_worker", address, "--nthreads", str(threads), "--no-nanny", *common]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": {**os.environ, **environment}}
    processes = [subprocess.Popen(command, cwd="/", **quiet) for command in (*commands, *[worker] * workers)]
    try:
        yield address, processes[1:]
    finally:
        for process in processes:
            process.kill()
            process.wait()


def wait_for(address: str, workers: int) -> None:
    """Wait until some workers have come."""
    from distributed import Client

    with Client(address, timeout="30s", set_as_default=False) as client:
        client.wait_for_workers(workers, timeout=60)
