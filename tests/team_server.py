"""A PostgreSQL with PostGIS of Debian's packages on loopback, for tests and screenshots: started, given bases, stopped.

Everybody comes in without a password, but ``agent_p``, whose password is asked.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from ti_dataviz_plugin.enrichment.team_tables import SCRIPT

if TYPE_CHECKING:
    from collections.abc import Iterator

Connect = Callable[[str], Any]
"""What connects a login role."""

PASSWORD = "le mot d'un \\ autre"
PEOPLE = (("agent_a", "ti_contributor"), ("agent_b", "ti_contributor"), ("agent_p", "ti_contributor"),
          ("agent_r", "ti_reviewer"), ("agent_x", ""))  # fmt: skip
"""Login roles and what they are for the team; agent_x is nobody."""

_ACCESS = "host all agent_p 127.0.0.1/32 scram-sha-256\nhost all all 127.0.0.1/32 trust\n"


def missing() -> str:
    """Return what is missing for a server, "" when all is there."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found:
        return "PostgreSQL is not installed (Debian: postgresql-postgis)"
    control = Path("/usr/share/postgresql") / found[-1].parts[-3] / "extension" / "postgis.control"
    return "" if control.exists() else "PostGIS is not installed (Debian: postgresql-postgis)"


@dataclass(frozen=True)
class Server:
    """A server under way."""

    port: int

    def connect(self, user: str, base: str = "postgres", **more: object) -> Any:
        """Connect a login role to a base."""
        import psycopg2

        return psycopg2.connect(host="127.0.0.1", port=self.port, user=user, dbname=base, **more)

    def create(self, base: str, script: str = "") -> None:
        """Make a base with the people, and what a script makes."""
        with contextlib.closing(self.connect("postgres")) as admin:
            admin.autocommit = True
            admin.cursor().execute(f"CREATE DATABASE {base}")
        with contextlib.closing(self.connect("postgres", base)) as inside:
            inside.autocommit = True
            cursor = inside.cursor()
            for user, _role in PEOPLE:
                cursor.execute(f"DO $$ BEGIN CREATE ROLE {user} LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$")
            cursor.execute("ALTER ROLE agent_p PASSWORD %s", (PASSWORD,))
            if script:
                cursor.execute(script)

    def create_team(self, base: str) -> None:
        """Make a base with the tables of a team, its people, and an official table."""
        self.create(base, SCRIPT.read_text(encoding="utf-8"))
        with contextlib.closing(self.connect("postgres", base)) as inside:
            inside.autocommit = True
            cursor = inside.cursor()
            for user, role in PEOPLE:
                if role:
                    cursor.execute(f"GRANT {role} TO {user}")
            cursor.execute("CREATE TABLE ti_official.vacant_land (site_id text, status text)")
            cursor.execute("INSERT INTO ti_official.vacant_land VALUES ('49099_1', 'friche sans projet')")

    def copy(self, base: str, other: str, dump: Path) -> None:
        """Dump the schema of the team from a base and restore it in another, as the documentation says."""
        at = ["-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres"]
        subprocess.run([_programs() / "pg_dump", *at, "-Fc", "-d", base, "-n", "ti_dataviz", "-f", dump], check=True)
        subprocess.run([_programs() / "pg_restore", *at, "--exit-on-error", "-d", other, dump], check=True)

    def drop(self, base: str) -> None:
        """Drop a base, whoever is connected."""
        with contextlib.closing(self.connect("postgres")) as admin:
            admin.autocommit = True
            admin.cursor().execute(f"DROP DATABASE IF EXISTS {base} WITH (FORCE)")


@contextlib.contextmanager
def running() -> Iterator[Server]:
    """Start a server on a free port of loopback, and stop it at the end."""
    programs = _programs()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    folder = Path(tempfile.mkdtemp(prefix="ti_dataviz_pg"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    data = folder / "data"
    options = f"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories='' -c fsync=off"
    try:
        _as_postgres(programs / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "-N")
        (data / "pg_hba.conf").write_text(_ACCESS)
        _as_postgres(programs / "pg_ctl", "-D", data, "-o", options, "-l", folder / "log", "-w", "start")
        try:
            yield Server(port)
        finally:
            _as_postgres(programs / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder)


def _programs() -> Path:
    """Return the folder of the programs of the latest version."""
    return max(Path("/usr/lib/postgresql").glob("*/bin"))


def _as_postgres(*command: object) -> None:
    """Run a program; PostgreSQL refuses root."""
    prefix = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    subprocess.run([*prefix, *map(str, command)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")
