"""One file brought to the disk: kept when it has not changed, taken up again where it was cut."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..language import number, translate
from . import answers
from .limits import MEGABYTE, PassingError, too_large
from .stamp import digest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ..progress import Progress
    from .http import Answer
    from .limits import Policy

HEAD = 4096


@dataclass(frozen=True)
class HeldFile:
    """A raw file received before, and what its server said of it."""

    path: Path
    sidecar: dict[str, Any]

    def conditions(self) -> dict[str, str]:
        """Return the headers that ask for the file only if it has changed."""
        etag, changed = str(self.sidecar.get("etag") or ""), str(self.sidecar.get("last_modified") or "")
        if etag:
            return {"If-None-Match": etag}
        return {"If-Modified-Since": changed} if changed else {}


def held_file(folder: Path | None, url: str) -> HeldFile | None:
    """Return the file of a folder that came from an address, if it is still as it came."""
    if folder is None or not folder.is_dir():
        return None
    for beside in sorted(folder.glob("*.json")):
        path = beside.with_name(beside.name[: -len(".json")])
        if not path.is_file():
            continue
        try:
            content = json.loads(beside.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            content = None
        # What came in an archive is not the file that the server marks.
        known = isinstance(content, dict) and content.get("url") == url and "archive" not in content
        if known and content.get("sha256") == digest(path):
            return HeldFile(path, content)
    return None


@dataclass
class Saving:
    """Writes the file at an address, over several attempts.

    Attributes:
        path: The file to write, in the caller's own temporary folder.
        expected: Kind of the file, see ``answers``.
        held: The same file as received before.
        policy: Limits.
        progress: Told how far it is.
    """

    path: Path
    expected: str
    held: HeldFile | None
    policy: Policy
    progress: Progress
    _mark: str = field(default="", init=False)
    _place: str = field(default="", init=False)
    _asked_from: int = field(default=-1, init=False)

    def headers(self, address: str) -> dict[str, str]:
        """Return the headers of the next attempt."""
        # A redirect on the way is asked as if for the first time: only the server of the file knows its parts.
        known = self._mark and address == self._place and self.path.exists()
        start = self.path.stat().st_size if known else 0
        if start and start == self._asked_from:
            start = 0  # the rest was asked for and did not come: begin anew
        if start:
            self._asked_from = start
            return {"Range": f"bytes={start}-", "If-Range": self._mark, "Accept-Encoding": "identity"}
        if self.held is not None and self.held.sidecar.get("final_url") == address:
            return self.held.conditions()
        return {}

    def receive(self, answer: Answer, chunks: Iterator[bytes]) -> Answer:
        """Write the body of an answer and return what is known of it."""
        if answer.status == 304 and self.held is not None:
            return self._kept(answer)
        if answer.status == 206:
            return self._rest(answer, chunks)
        # Without a length the body may have been decoded on its way: what is on the disk does not tell where it was cut.
        plain = answer.header("Content-Length").isdigit() and not answer.header("Content-Encoding")
        ranges = plain and answer.header("Accept-Ranges").lower() == "bytes"
        etag = answer.header("ETag")
        strong = etag if etag.startswith('"') else answer.header("Last-Modified")
        self._mark, self._place = (strong if ranges else ""), answer.final_url
        return self._write(answer, answers.checked(answer, chunks, self.expected, HEAD), 0)

    def _kept(self, answer: Answer) -> Answer:
        """Take the file held: the server says that it has not changed."""
        if self.held is None:
            raise PassingError(translate("TiDataviz", "the answer was cut"))
        shutil.copyfile(self.held.path, self.path)
        sidecar = self.held.sidecar
        headers = {
            "ETag": str(sidecar.get("etag") or ""),
            "Last-Modified": str(sidecar.get("last_modified") or ""),
            "Content-Type": str(sidecar.get("content_type") or ""),
        }
        return type(answer)(answer.url, answer.final_url, headers, self.path.stat().st_size, 304)

    def _rest(self, answer: Answer, chunks: Iterator[bytes]) -> Answer:
        """Add the rest of a file that was cut."""
        said = re.fullmatch(r"bytes (\d+)-(\d+)/(\d+|\*)", answer.header("Content-Range").strip())
        start = self.path.stat().st_size if self.path.exists() else 0
        if said is None or not start or int(said.group(1)) != start:
            self.path.unlink(missing_ok=True)
            raise PassingError(translate("TiDataviz", "the answer is another part of the file than the one asked for"))
        whole = self._write(answer, chunks, start)
        if said.group(3).isdigit() and whole.size != int(said.group(3)):
            raise PassingError(translate("TiDataviz", "the answer was cut"))
        return whole

    def _write(self, answer: Answer, chunks: Iterator[bytes], start: int) -> Answer:
        size = start
        total = float(start + int(answer.header("Content-Length") or 0))
        with self.path.open("ab" if start else "wb") as target:
            for chunk in chunks:
                target.write(chunk)
                size += len(chunk)
                if size > self.policy.size_cap:
                    raise too_large(self.policy.size_cap, answer.final_url)
                megabytes = translate("TiDataviz", "{size} MB received").format(size=number(size / MEGABYTE, 1))
                self.progress.report(min(1.0, size / total) if total > start else 0.0, megabytes)
        return type(answer)(answer.url, answer.final_url, answer.headers, size, answer.status)
