"""Files published on data.gouv.fr, chosen by what they are called: their ids and addresses change."""

from __future__ import annotations

import csv
import re
import zipfile
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ..errors import PluginError
from ..language import translate
from . import addresses, answers
from .stamp import digest

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from .batch import Batch
    from .catalogue import Entry
    from .http import Answer, Client

_CANDIDATES = 12
_WORKBOOKS = ("xlsx", "zip")


@dataclass(frozen=True)
class Resource:
    """One file of a data set.

    Attributes:
        title: Title that the publisher gave.
        name: Name of the file.
        url: Lasting address, which leads to the file by a redirect.
        format: Extension, lower case.
        stamp: What orders files by age: date in the name, else date of the last change.
        size: Bytes announced for a file hosted there, None when unknown.
        sha256: Digest announced, empty when unknown or of another kind.
        sha1: The older digest that the platform announces, empty when unknown.
        changed_at: Date of the last change, as the platform says.
    """

    title: str
    name: str
    url: str
    format: str
    stamp: str
    size: int | None
    sha256: str
    sha1: str = ""
    changed_at: str = ""

    def is_like(self, pattern: str) -> re.Match[str] | None:
        """Return the match of a pattern in the title, else in the file's name."""
        return re.search(pattern, self.title, re.IGNORECASE) or re.search(pattern, self.name, re.IGNORECASE)


def resources(client: Client, entry: Entry) -> list[Resource]:
    """Return the files of an entry's data set, newest first, documentation left out."""
    document = client.document(entry.api["dataset"])
    raw = document.content.get("resources") if isinstance(document.content, dict) else None
    if not isinstance(raw, list):
        raise PluginError(
            translate("TiDataviz", "The answer lists no file of the data set “{title}”.").format(title=entry.title),
            document.answer.final_url,
            entry.instructions(),
        )
    found = [_resource(item) for item in raw if item.get("url") and item.get("type") != "documentation"]
    return sorted(found, key=lambda resource: resource.stamp, reverse=True)


def _resource(raw: dict[str, Any]) -> Resource:
    name = addresses.file_name(str(raw["url"]))
    checksum = raw.get("checksum") or {}
    extension = name.rpartition(".")[2].lower()
    dated = re.search(r"(20\d\d)-?(\d\d)-?(\d\d)(?!\d)", name)
    return Resource(
        title=str(raw.get("title") or ""),
        name=name,
        url=str(raw.get("latest") or raw["url"]),
        format=extension if extension in {"csv", "xlsx", "zip", "gpkg", "geojson"} else str(raw.get("format") or "").lower(),
        stamp="".join(dated.groups()) if dated else re.sub(r"\D", "", str(raw.get("last_modified") or ""))[:8],
        size=raw["filesize"] if raw.get("filetype") == "file" and isinstance(raw.get("filesize"), int) else None,
        sha256=str(checksum.get("value") or "").lower() if checksum.get("type") == "sha256" else "",
        sha1=str(checksum.get("value") or "").lower() if checksum.get("type") == "sha1" else "",
        changed_at=str(raw.get("last_modified") or ""),
    )


def gather_newest(batch: Batch, client: Client, entry: Entry) -> None:
    """Fetch the newest CSV file of the kind that the entry wants."""
    wanted = [item for item in resources(client.within(0.0, 0.05), entry) if item.format == "csv"]
    wanted = [item for item in wanted if item.is_like(entry.patterns["csv"])]
    if not wanted:
        raise _missing(entry, entry.patterns["csv"])
    path = batch.path(wanted[0].name)
    batch.keep(path, _save(client.within(0.05, 1.0), wanted[0], path, answers.CSV))


def gather_programmes(batch: Batch, client: Client, entry: Entry) -> None:
    """Fetch the newest list of each programme; a programme is known by its number of territories.

    The publisher's lists of both programmes have the same names and columns, and ids that mean something else.
    """
    (pattern,) = entry.patterns.values()
    listed = [item for item in resources(client.within(0.0, 0.05), entry) if item.format == "csv" and item.is_like(pattern)]
    missing = {count: programme for programme, count in entry.counts.items()}
    seen = []
    for index, item in enumerate(listed[:_CANDIDATES]):
        if not missing:
            break
        path = batch.path(item.name)
        answer = _save(client.within(0.05 + 0.08 * min(index, 11), 1.0), item, path, answers.CSV)
        count = territories_in(path)
        seen.append(f"{item.name}: {count}")
        programme = missing.pop(count, "")
        if programme:
            batch.keep(path, answer, programme=programme)
    if missing:
        raise PluginError(
            translate("TiDataviz", "No list of {counts} territories was found for the programme {programmes}.").format(
                counts=", ".join(map(str, missing)), programmes=", ".join(missing.values())
            ),
            entry.landing_page,
            entry.instructions(),
            "; ".join(seen),
        )


def territories_in(path: Path) -> int:
    """Return how many territories a list names in its column ``id_ti``; a cell may hold several, apart by semicolons."""
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as source:
        head = source.readline()
        source.seek(0)
        reader = csv.DictReader(source, delimiter=";" if head.count(";") > head.count(",") else ",")
        cells = {row.get("id_ti") or "" for row in reader}
    return len({name.strip() for cell in cells for name in cell.split(";")} - {""})


def gather_years(batch: Batch, client: Client, entry: Entry, years: Sequence[int]) -> None:
    """Fetch the workbook of each year, out of its zip if it comes in one."""
    by_year: dict[int, Resource] = {}
    for item in resources(client.within(0.0, 0.05), entry):
        match = item.is_like(entry.patterns["years"])
        if match and item.format in _WORKBOOKS:
            by_year.setdefault(int(match.group(1)), item)
    wanted = sorted(set(years) or set(by_year))
    absent = [year for year in wanted if year not in by_year]
    if absent or not wanted:
        raise PluginError(
            translate("TiDataviz", "No workbook is published for {years}; there are {known}.").format(
                years=", ".join(map(str, absent)) or "-", known=", ".join(map(str, sorted(by_year))) or "-"
            ),
            entry.landing_page,
            entry.instructions(),
        )
    for index, year in enumerate(wanted):
        share = client.within(0.05 + 0.95 * index / len(wanted), 0.05 + 0.95 * (index + 1) / len(wanted))
        item = by_year[year]
        path = batch.path(item.name if str(year) in item.name else f"{year}_{item.name}")
        answer = _save(share, item, path, answers.ZIP)
        workbook = _workbook(batch, path, answer, share.policy.size_cap)
        unpacked = {} if workbook == path else {"archive": path.name}
        batch.keep(workbook, answer, year=str(year), received_as=path.name, **unpacked)


def _save(client: Client, item: Resource, path: Path, expected: str) -> Answer:
    """Fetch one file and compare it with what the publisher says of it."""
    answer = client.save(item.url, path, expected)
    if answer.status == 304 and _differs(item, path):
        answer = client.save(item.url, path, expected, fresh=True)
    if _differs(item, path):
        raise PluginError(
            translate("TiDataviz", "The file received is not the one that the publisher describes (size or digest)."),
            answer.final_url,
            translate("TiDataviz", "Nothing was kept. Try again later, or import the file by hand."),
        )
    return answer


def _differs(item: Resource, path: Path) -> bool:
    """Tell whether a file is not the one described."""
    announced = [(value, method) for value, method in ((item.sha256, "sha256"), (item.sha1, "sha1")) if value]
    if item.size is not None and item.size != path.stat().st_size:
        return True
    return any(digest(path, method) != value for value, method in announced)


def _workbook(batch: Batch, path: Path, answer: Answer, size_cap: int) -> Path:
    """Return the workbook received, or the only one in the zip received."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = [member for member in archive.infolist() if not member.is_dir()]
            if any(member.filename == "[Content_Types].xml" for member in members):
                return path
            books = [member for member in members if member.filename.lower().endswith(".xlsx")]
            if len(books) == 1 and books[0].file_size <= size_cap:
                target = batch.path(addresses.file_name(books[0].filename, "workbook.xlsx"))
                target.write_bytes(archive.read(books[0]))
                return target
            names = ", ".join(member.filename for member in members[:10])
    except zipfile.BadZipFile as error:
        names = str(error)
    raise PluginError(
        translate("TiDataviz", "One workbook was expected in the file received: {names}.").format(names=names),
        answer.final_url,
        translate("TiDataviz", "Import the workbook by hand."),
    )


def _missing(entry: Entry, pattern: str) -> PluginError:
    return PluginError(
        translate("TiDataviz", "The data set “{title}” lists no file named like “{pattern}”.").format(
            title=entry.title, pattern=pattern
        ),
        entry.landing_page,
        entry.instructions(),
    )


def gather_lists(batch: Batch, client: Client, entry: Entry, roles: Sequence[str]) -> None:
    """Fetch the newest CSV of each year out of several data sets, and note the year beside each.

    Args:
        batch: Where the files go.
        client: How the network is reached.
        entry: The data set; ``patterns["csv"]`` tells the files wanted, ``patterns["years"]`` finds their year.
        roles: Names of the addresses of ``entry.api`` that list the files.
    """
    wanted: dict[str, Resource] = {}
    for role in roles:
        address = entry.api[role]
        listed = resources(client.within(0.0, 0.05), replace(entry, api={"dataset": address}))
        found = [item for item in listed if item.format == "csv" and item.is_like(entry.patterns["csv"])]
        if not found:
            raise _missing(entry, entry.patterns["csv"])
        for item in found:
            match = item.is_like(entry.patterns["years"]) or re.search(entry.patterns["years"], address)
            wanted.setdefault(match.group(1) if match else "", item)
    for index, (year, item) in enumerate(wanted.items()):
        share = client.within(0.05 + 0.95 * index / len(wanted), 0.05 + 0.95 * (index + 1) / len(wanted))
        path = batch.path(item.name)
        batch.keep(path, _save(share, item, path, answers.CSV), year=year)
