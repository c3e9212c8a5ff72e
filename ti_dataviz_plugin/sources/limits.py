"""How patient and how greedy a download may be, and the faults that are worth another attempt."""

from __future__ import annotations

import email.utils
import secrets
import time
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import number, translate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import requests

MEGABYTE = 1_000_000
_CHANCE = secrets.SystemRandom()


@dataclass(frozen=True)
class Policy:
    """How patient and how greedy a download may be.

    Attributes:
        attempts: Number of times that an address is asked for.
        first_wait: Seconds before the second attempt; doubled at each further one.
        longest_wait: Seconds at most between two attempts, whatever the server asks.
        connect_timeout: Seconds to wait for a connection.
        read_timeout: Seconds to wait for the next piece of an answer.
        size_cap: Bytes at most in one file.
        page_size: Features asked for in one page of a WFS.
        document_cap: Bytes at most in one document, which is held in memory.
        total_cap: Bytes at most in one download, all files together.
        total_seconds: Seconds at most for one download.
        held: Folder of the files received before: those that have not changed are taken from it.
    """

    attempts: int = 5
    first_wait: float = 1.0
    longest_wait: float = 60.0
    connect_timeout: float = 15.0
    read_timeout: float = 120.0
    size_cap: int = 2_000_000_000
    page_size: int = 5000
    document_cap: int = 500_000_000
    total_cap: int = 8_000_000_000
    total_seconds: float = 4 * 3600.0
    held: Path | None = None


class PassingError(Exception):
    """A fault that may not happen again: the request is worth another attempt."""

    def __init__(self, message: str, after: float | None = None) -> None:
        """Keep what happened, and the seconds that the server asks to wait."""
        super().__init__(message)
        self.message = message
        self.after = after


@dataclass
class Spent:
    """What one download has taken so far."""

    started: float = field(default_factory=time.monotonic)
    size: int = 0

    def take(self, size: int, policy: Policy, address: str) -> None:
        """Count bytes.

        Raises:
            PluginError: When the download has taken more bytes or more time than allowed.
        """
        self.size += size
        if self.size > policy.total_cap:
            raise too_large(policy.total_cap, address)
        if time.monotonic() - self.started > policy.total_seconds:
            raise PluginError(
                translate("TiDataviz", "The download takes longer than {minutes} minutes.").format(
                    minutes=number(policy.total_seconds / 60)
                ),
                address,
                translate("TiDataviz", "Restrict the area, try again later, or import the file by hand."),
            )


@dataclass
class Whole:
    """Sees to it that a body is received whole, and is not larger than allowed."""

    response: requests.Response
    address: str
    policy: Policy
    spent: Spent

    def chunks(self, stream: Iterator[bytes]) -> Iterator[bytes]:
        """Yield the pieces; raise when they are too many, or too few for the length announced."""
        size = 0
        for chunk in stream:
            size += len(chunk)
            if size > self.policy.size_cap:
                raise too_large(self.policy.size_cap, self.address)
            self.spent.take(len(chunk), self.policy, self.address)
            yield chunk
        announced = self.response.headers.get("Content-Length", "")
        encoded = self.response.headers.get("Content-Encoding", "identity") != "identity"
        unchanged = self.response.status_code == 304
        if announced.isdigit() and not encoded and not unchanged and size != int(announced):
            raise PassingError(translate("TiDataviz", "the answer was cut"))


def too_large(size: int, address: str) -> PluginError:
    """Return the error for a body larger than allowed."""
    return PluginError(
        translate("TiDataviz", "The file is larger than {size} MB.").format(size=number(size / MEGABYTE)),
        address,
        translate("TiDataviz", "Restrict the area, or import the file by hand."),
    )


def pause_before(attempt: int, policy: Policy, asked: float | None) -> float:
    """Return the seconds to wait before another attempt: what the server asks, else twice as long each time.

    The wait varies by a quarter, so that many machines that failed together do not come back together.
    """
    planned = policy.first_wait * 2**attempt * _CHANCE.uniform(0.75, 1.25) if asked is None else asked
    return min(planned, policy.longest_wait)


def retry_after(text: str) -> float | None:
    """Return the seconds that a Retry-After header asks for, given as a number or as a date; None when there is none."""
    if text.strip().isdigit():
        return float(text)
    try:
        date = email.utils.parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None
    if date.tzinfo is None:
        date = date.replace(tzinfo=timezone.utc)
    return max(0.0, (date - datetime.now(timezone.utc)).total_seconds())
