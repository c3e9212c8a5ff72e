"""What is held against what producers offer: checked, proposed with what it would change, accepted, or gone back from."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from .. import progress as watch
from ..errors import PluginError
from ..language import number, translate
from ..sources.addresses import chosen_mirror
from ..sources.catalogue import catalogue
from ..sources.http import Client
from ..sources.limits import Policy
from ..sources.newest import Offer, instant, newest
from . import files
from .changes import TableChange, compare
from .geopackage import read_layer
from .parts import same_place
from .receiving import Received, Request, receive

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ..sources.catalogue import Entry
    from .manifest import Version
    from .store import Workspace

ABSENT = "absent"
CURRENT = "current"
NEWER = "newer"
UNKNOWN = "unknown"
UNREACHABLE = "unreachable"
BY_HAND = "by_hand"

_NAME = "checks.json"
_LOSS = 0.1
_DATE = re.compile(r"(20\d\d)(?:-(0[1-9]|1[0-2])(?:-([0-3]\d))?)?")


@dataclass(frozen=True)
class Check:
    """What a check found of one source.

    Attributes:
        source_id: Id in the catalogue.
        held: Vintages held, sorted.
        rows: Rows held.
        newest: Newest vintage, empty when the server tells none.
        size: Bytes of the newest file, None when unknown.
        licence: Licence of the source.
        checked_at: When it was checked, ISO 8601; empty if never.
        state: One of the states above.
        message: What to know about it, one sentence; may be empty.
    """

    source_id: str
    held: tuple[str, ...]
    rows: int
    newest: str
    size: int | None
    licence: str
    checked_at: str
    state: str
    message: str = ""


@dataclass(frozen=True)
class PartChange:
    """What a proposal would change in one part.

    Attributes:
        version: The new version, not current yet.
        replaced: The version that is current now, None when there is none.
        change: What differs.
    """

    version: Version
    replaced: Version | None
    change: TableChange


@dataclass(frozen=True)
class Proposal:
    """A download received and read, whose versions are not current yet.

    Attributes:
        workspace: Where it would go.
        source_id: Id in the catalogue.
        parts: What would change, part by part.
        notes: What the readers did.
        received: The raw files.
    """

    workspace: Workspace
    source_id: str
    parts: tuple[PartChange, ...]
    notes: tuple[str, ...]
    received: Received

    @property
    def nothing(self) -> bool:
        """Tell whether it brings nothing new."""
        return all(part.change.nothing for part in self.parts)

    def doubts(self) -> list[str]:
        """Return what should be looked at before it is accepted: a part that loses many rows may have come incomplete."""
        text = translate("TiDataviz", "{removed} of {before} rows are gone: what the server gave may be incomplete.")
        lost = [
            part.change for part in self.parts if part.change.before and part.change.removed > _LOSS * part.change.before
        ]
        return [text.format(removed=number(change.removed), before=number(change.before or 0)) for change in lost]


def check(
    workspace: Workspace, source_ids: Sequence[str], request: Request, progress: watch.Progress | None = None
) -> list[Check]:
    """Compare what is held of some sources with what their producers offer, without downloading it.

    A source that does not answer is reported as such; the others are checked all the same.

    Args:
        workspace: What is held; what was found is written to its ``checks.json``.
        source_ids: Ids of catalogue entries.
        request: How the network is reached.
        progress: Told how far it is.

    Raises:
        CancelledError: When the user asked to stop.
        PluginError: When the findings cannot be written.
    """
    progress = progress or watch.Silent()
    entries = catalogue()
    found = []
    for place, source_id in enumerate(source_ids):
        watch.check(progress)
        progress.report(place / len(source_ids), entries[source_id].name())
        part = watch.Part(progress, place / len(source_ids), (place + 1) / len(source_ids))
        found.append(_checked(workspace, entries[source_id], request, part))
    known = {known.source_id: known for known in (*_stored(workspace), *found)}
    content = [asdict(each) for each in known.values()]
    files.write_text(workspace.folder / _NAME, json.dumps(content, ensure_ascii=False, indent=1))
    progress.report(1.0)
    return found


def last_checks(workspace: Workspace) -> list[Check]:
    """Return what is known of each source of the catalogue from the last check, without any request.

    What is held is told as it is now. A source checked before something was imported is told as unknown again.
    """
    known = {each.source_id: each for each in _stored(workspace)}
    result = []
    for entry in catalogue().values():
        now = _unchecked(workspace, entry)
        last = known.get(entry.id)
        if last is not None and (last.held, last.rows) == (now.held, now.rows):
            now = last
        elif last is not None and now.state != BY_HAND:
            now = replace(now, newest=last.newest, size=last.size, checked_at=last.checked_at)
        result.append(now)
    return result


def propose(workspace: Workspace, source_id: str, request: Request, progress: watch.Progress | None = None) -> Proposal:
    """Download and read a source, and say what it would change. Nothing becomes current: see ``accept`` and ``discard``.

    Raises:
        PluginError: When it cannot be fetched, read or stored; the workspace is as before.
        CancelledError: When the user asked to stop; the workspace is as before.
    """
    progress = progress or watch.Silent()
    received = receive(workspace, source_id, request, watch.Part(progress, 0.0, 0.7))
    return proposal_of(workspace, source_id, received, watch.Part(progress, 0.7, 1.0))


def proposal_of(workspace: Workspace, source_id: str, received: Received, progress: watch.Progress) -> Proposal:
    """Write the versions of what was received, not current, and compare them with those that are.

    Raises:
        PluginError: When they cannot be stored; what was received is dropped.
        CancelledError: When the user asked to stop; what was received is dropped.
    """
    staged: list[Version] = []
    try:
        progress.report(0.0, translate("TiDataviz", "Comparing with what is held"))
        staged = workspace.stage(received.datasets)
        current = {(version.source_id, version.part): version for version in workspace.versions()}
        parts = []
        for place, version in enumerate(staged):
            watch.check(progress)
            held = [part for source, part in current if source == version.source_id]
            part = same_place(version.part, held) or version.part
            former = current.get((version.source_id, part))
            parts.append(_compared(workspace, replace(version, part=part), former))
            progress.report((place + 1) / len(staged))
    except BaseException:
        received.drop()
        workspace.discard(staged)
        raise
    notes = tuple(dict.fromkeys(note for dataset in received.datasets for note in dataset.notes))
    return Proposal(workspace, source_id, tuple(parts), notes, replace(received, datasets=[]))


def accept(proposal: Proposal) -> list[Version]:
    """Make the versions of a proposal current; the ones before stay at hand (see ``revert``).

    Raises:
        PluginError: When the workspace cannot be written; what was current stays so.
    """
    adopted = proposal.workspace.adopt([part.version for part in proposal.parts])
    proposal.received.keep(proposal.workspace.folder / "downloads")
    return adopted


def renew(proposal: Proposal) -> None:
    """Settle a proposal that brings nothing new: the very same files count as received today, others are dropped."""
    if all(part.replaced is not None and part.replaced.name == part.version.name for part in proposal.parts):
        accept(proposal)
    else:
        discard(proposal)


def discard(proposal: Proposal) -> None:
    """Drop what a proposal received."""
    proposal.received.drop()
    proposal.workspace.discard([part.version for part in proposal.parts])


def downloaded_departments(workspace: Workspace, source_id: str) -> list[str]:
    """Return the departments for which a source was downloaded; none when any of it came whole or by hand."""
    sidecars = _sidecars(workspace.folder / "downloads")
    versions = [version for version in workspace.versions() if version.source_id == source_id]
    asked = [str(sidecars.get(version.provenance.sha256, {}).get("departments", "")) for version in versions]
    return sorted({code for codes in asked for code in codes.split(",")}) if asked and all(asked) else []


def revertible(workspace: Workspace) -> dict[str, tuple[str, ...]]:
    """Return the parts that have a former version to go back to, by source."""
    found: dict[str, tuple[str, ...]] = {}
    for version in workspace.previous():
        found[version.source_id] = (*found.get(version.source_id, ()), version.part)
    return found


def revert(workspace: Workspace, source_id: str, part: str | None = None) -> list[Version]:
    """Go back to the former version of a part, or of every part of the source that has one.

    Going back twice comes to the newer version again.

    Raises:
        PluginError: When there is no former version.
    """
    parts = revertible(workspace).get(source_id, ()) if part is None else (part,)
    return workspace.revert(source_id, parts)


def _compared(workspace: Workspace, version: Version, current: Version | None) -> PartChange:
    if current is not None and current.name == version.name:
        return PartChange(version, current, TableChange(version.rows, version.rows, 0, 0, 0))
    before = None if current is None else read_layer(workspace.path(current), current.source_id)
    after = read_layer(workspace.path(version), version.source_id)
    return PartChange(version, current, compare(before, after, version.source_id))


def _checked(workspace: Workspace, entry: Entry, request: Request, progress: watch.Progress) -> Check:
    known = replace(_unchecked(workspace, entry), checked_at=datetime.now(timezone.utc).isoformat(timespec="seconds"))
    if known.state == BY_HAND:
        return known
    client = Client(request.session, chosen_mirror(request.mirror), progress, request.policy or Policy(attempts=3))
    client.retry_bad_request = "wfs" in entry.api
    versions = [version for version in workspace.versions() if version.source_id == entry.id]
    sidecars = _sidecars(workspace.folder / "downloads")
    layers = {sidecars.get(version.provenance.sha256, {}).get("layer") for version in versions}
    try:
        offer = newest(client, entry, [part for part in entry.choices() if entry.layers[part] in layers])
    except PluginError as error:
        return replace(known, state=UNREACHABLE, message=str(error))
    known = replace(known, newest=offer.vintage or offer.changed_at[:10], size=offer.size)
    if not versions:
        return known
    state, message = _judged(offer, versions, sidecars)
    return replace(known, state=state, message=message)


def _unchecked(workspace: Workspace, entry: Entry) -> Check:
    versions = [version for version in workspace.versions() if version.source_id == entry.id]
    held = tuple(sorted({version.provenance.vintage for version in versions} - {""}))
    rows = sum(version.rows for version in versions)
    state = UNKNOWN if versions else ABSENT
    message = ""
    if not entry.downloadable:
        state, message = BY_HAND, entry.instructions()
    return Check(entry.id, held, rows, "", None, entry.licence, "", state, message)


def _judged(offer: Offer, versions: list[Version], sidecars: dict[str, dict[str, str]]) -> tuple[str, str]:
    """Return the state of what is held, and why when it is not plain."""
    digests = {version.provenance.sha256 for version in versions}
    beside = [sidecars[digest] for digest in digests if digest in sidecars]
    if offer.sha256 in digests or any(offer.etag and offer.etag == content.get("etag") for content in beside):
        return CURRENT, ""
    if offer.features is not None:
        return _by_count(offer.features, versions, beside)
    changed = instant(offer.changed_at)
    moments = [instant(version.provenance.retrieved_at) for version in versions if version.provenance.url]
    received = max((moment for moment in moments if moment is not None), default=None)
    by_time = "" if changed is None or received is None else NEWER if changed > received else CURRENT
    names = {version.provenance.file_name for version in versions} | {content.get("received_as") for content in beside}
    if by_time and names.intersection(offer.names):
        return by_time, ""
    by_date = _by_date(offer.vintage, [version.provenance.vintage for version in versions])
    if by_date or by_time:
        return by_date or by_time, ""
    return UNKNOWN, translate("TiDataviz", "The server does not tell whether it has something newer.")


def _by_date(offered: str, held: list[str]) -> str:
    """Compare vintages as far as both are precise: ``2024-02`` and ``2024-02-15`` are the same. Empty: they are no dates."""
    wanted = _DATE.fullmatch(offered)
    dates = [match.groups(default="") for match in map(_DATE.fullmatch, held) if match]
    if not wanted or not dates:
        return ""
    best = max(dates)
    shared = min(_precision(best), _precision(wanted.groups(default="")))
    return NEWER if wanted.groups(default="")[:shared] > best[:shared] else CURRENT


def _precision(date: tuple[str, ...]) -> int:
    return sum(1 for part in date if part)


def _by_count(features: int, versions: list[Version], beside: list[dict[str, str]]) -> tuple[str, str]:
    """Judge by the number of features: a layer of the Géoplateforme tells no date."""
    whole = bool(beside) and all(content.get("features") and "BBOX=" not in content["url"] for content in beside)
    received = sum(int(content["features"]) for content in beside) if whole else 0
    held = received or sum(version.rows for version in versions)
    counts = {"offered": number(features), "held": number(held)}
    if whole and features != received:
        text = translate("TiDataviz", "The service has {offered} features, {held} are held.")
        return NEWER, text.format(**counts)
    text = translate("TiDataviz", "The service tells no date: it has {offered} features, {held} are held.")
    return UNKNOWN, text.format(**counts)


def _sidecars(folder: Path) -> dict[str, dict[str, str]]:
    """Return what the sidecars of the downloads say, by digest."""
    found = {}
    for path in sorted(folder.glob("*.json")):
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            content = None
        if isinstance(content, dict) and content.get("sha256"):
            found[str(content["sha256"])] = content
    return found


def _stored(workspace: Workspace) -> list[Check]:
    """Return the findings of the last check; none when their file is absent or damaged: they can be had again."""
    path = workspace.folder / _NAME
    names = {field.name for field in fields(Check)}
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return [Check(**{**each, "held": tuple(each["held"])}) for each in content if set(each) == names]
    except (OSError, ValueError, TypeError, KeyError):
        return []
