"""The stand-in for the official endpoints, for a person to try: ``python -m tests.official_server``.

Put the address that it prints as the mirror in the options of the plugin (or in TI_DATAVIZ_MIRROR), then check, update and
download. Real files are served where TI_DATAVIZ_REAL_DATA leads to them; everything else is invented.

    python -m tests.official_server                                       a server that behaves
    python -m tests.official_server --fault stalled                       one fault everywhere
    python -m tests.official_server --fault too_many=data.geopf.fr        on the routes that begin so
    python -m tests.official_server --expired-certificate                 a secured server that nobody may trust
    python -m tests.official_server --list                                the faults, and the sources with their hosts

Without QGIS, an address is asked for as the plugin does, the official host being the first part of the path:

    curl "$MIRROR/data.education.gouv.fr/api/explore/v2.1/catalog/datasets/fr-en-annuaire-education/records?limit=1"
    curl "$MIRROR/data.geopf.fr/wfs/ows?TYPENAMES=patrinat_apb:apb&COUNT=1&sortBy=id_mnhn"
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import sys
import tempfile
import threading
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlsplit

from ti_dataviz_plugin.sources.catalogue import catalogue

from . import invented
from .certificates import expired
from .faults import FAULTS, Twist
from .loopback import Asked, Loopback, Reply
from .region import publish_region

ROOT = Path(__file__).resolve().parent.parent
BMO = "enquete-besoins-en-main-doeuvre-bmo"
_HEADER = (
    "annee", "Code métier BMO", "Nom métier BMO", "Famille_met", "Lbl_fam_met", "REG", "NOM_REG", "Dept", "NomDept",
    "BE{y}", "NOMBE{y}", "met", "xmet", "smet",
)  # fmt: skip
_LABELS = ("I", "Famille fictive", "52", "Pays de la Loire", "49", "Maine-et-Loire", "5205", "CHOLET")


@lru_cache(maxsize=4)
def survey(year: int, trades: int = 5) -> bytes:
    """Return an invented workbook of the survey of labour needs."""
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = f"BMO_{year}"
    sheet.append([name.format(y=str(year)[2:]) for name in _HEADER])
    for index in range(trades):
        sheet.append([year, f"D2Z{index}0", f"Métier fictif {index}", *_LABELS, 20 + index, "*", 0])
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def publish(server: Loopback, real: Path | None = None) -> None:
    """Have a server publish every source, real files in the place of invented ones where they are."""
    server.publish_programmes()
    server.publish_projects()
    names = {f"49{number:03}": f"Commune fictive {number}" for number in (105, 101, 102, 103, 104)}
    more = [invented.commune_of_api(code, names[code], int(code[-1]) + 1) for code in names]
    server.communes["49"] += more  # the last one lies within the others
    folder = real / "bmo" if real else None
    for year in (2024, 2025):
        file = folder / f"Base_open_data_BMO_{year}.xlsx" if folder else None
        body = file.read_bytes() if file and file.is_file() else survey(year)
        server.publish(BMO, f"Base_open_data_BMO_{year}.xlsx", body, title=f"BMO {year}")
    file = real / "friches" / "friches-standard-2024-02.csv" if real else None
    if file and file.is_file():
        server.publish("sites-references-dans-cartofriches", "friches-standard-2026-04-15.csv", file.read_bytes())
    else:
        server.publish_vacant_land(count=12)


def _twists(wanted: list[str]) -> list[Twist]:
    parts = [text.partition("=") for text in wanted]
    unknown = [name for name, _sign, _start in parts if name not in FAULTS]
    if unknown:
        sys.exit(f"Unknown fault: {', '.join(unknown)}. Known: {', '.join(FAULTS)}")
    return [Twist(name, start) for name, _sign, start in parts]


def _listed() -> list[str]:
    """Return the faults, then the sources with the hosts that they are asked of."""
    faults = [f"{name:22} {title}" for name, (title, _fault) in FAULTS.items()]
    sources = [
        f"{entry.id:22} {', '.join(sorted({urlsplit(address).hostname or '' for address in entry.api.values()}))}"
        for entry in catalogue().values()
        if entry.downloadable
    ]
    return ["Faults:", *faults, "", "Sources:", *sources]


def main() -> None:
    """Serve until interrupted."""
    shape = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(prog="python -m tests.official_server", description=__doc__, formatter_class=shape)
    parser.add_argument("--fault", action="append", default=[], metavar="NAME[=HOST/PATH]", help="misbehave on these routes")
    parser.add_argument("--expired-certificate", action="store_true", help="answer in https, with a certificate out of date")
    parser.add_argument("--departments", default="", metavar="CODES", help="as many records of these as there are in truth")
    parser.add_argument("--list", action="store_true", help="print the faults and the sources there are")
    arguments = parser.parse_args()
    if arguments.list:
        print("\n".join(_listed()))
        return
    twists = _twists(arguments.fault)
    with contextlib.ExitStack() as stack:
        tls = expired(Path(stack.enter_context(tempfile.TemporaryDirectory()))) if arguments.expired_certificate else None
        server = stack.enter_context(Loopback(tls))
        real = Path(os.environ.get("TI_DATAVIZ_REAL_DATA", ROOT.parent / "shared" / "data"))
        publish(server, real if real.is_dir() else None)
        if arguments.departments:
            publish_region(server, arguments.departments.split(","))

        def answer(asked: Asked, good: Reply) -> Reply:
            for twist in twists:
                good = twist(asked, good)
            print(asked.method, f"{asked.host}{asked.path}", good.status, flush=True)
            return good

        server.twist = answer
        print(f"The official endpoints are answered at {server.address}", flush=True)
        print(f"TI_DATAVIZ_MIRROR={server.address}", flush=True)
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            print("Stopped.")


if __name__ == "__main__":
    main()
