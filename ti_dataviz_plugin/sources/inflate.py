"""Bodies that come compressed, in pieces of a bounded size: a bomb costs neither memory nor time before it is refused."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import requests

_GZIP = 16 + zlib.MAX_WBITS


def pieces(response: requests.Response, size: int) -> Iterator[bytes]:
    """Yield the body of a response, decompressed; where it comes as gzip, in pieces of ``size`` bytes at most.

    urllib3 before 2.6 decompresses at once whatever it has read, up to a thousand times as much; from 2.0 on it then copies
    what is left for each piece that it gives: half a minute for a bomb of 60 kB.

    Raises:
        requests.exceptions.ContentDecodingError: When the body is no gzip file, or was cut.
    """
    from requests.exceptions import ContentDecodingError

    headers = getattr(response.raw, "headers", None)  # an adapter of the host application decompresses by itself
    if headers is None or response.headers.get("Content-Encoding", "").strip().lower() not in {"gzip", "x-gzip"}:
        yield from response.iter_content(size)
        return
    headers.pop("Content-Encoding", None)  # urllib3 then leaves the body as it came
    try:
        yield from gunzip(response.iter_content(size), size)
    except zlib.error as error:
        raise ContentDecodingError(str(error)) from error


def gunzip(chunks: Iterable[bytes], size: int) -> Iterator[bytes]:
    """Yield the content of a gzip file that may have several members, in pieces of ``size`` bytes at most.

    What follows the last member is ignored, as gzip does. Nothing at all is an empty content.

    Raises:
        zlib.error: When it is no gzip file, or was cut.
    """
    member, members, fed = zlib.decompressobj(_GZIP), 0, False
    for chunk in chunks:
        data, fed = chunk, fed or bool(chunk)
        while data:
            if member.eof:
                data = data.lstrip(b"\0")  # padding
                if not data:
                    break
                member, members = zlib.decompressobj(_GZIP), members + 1
            try:
                yield from _of_member(member, data, size)
            except zlib.error:
                if members:
                    return
                raise
            data = member.unused_data
    if fed and not member.eof:
        raise zlib.error("the compressed body was cut")


def _of_member(member: zlib._Decompress, data: bytes, size: int) -> Iterator[bytes]:
    """Yield what some bytes add to a member; zlib may hold back what has no room in a piece."""
    while True:
        piece = member.decompress(data, size)
        if piece:
            yield piece
        data = member.unconsumed_tail
        if member.eof or (not data and len(piece) < size):
            return
