"""What a server answered: data, or a page that says why not."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .http import Answer

JSON = "json"
CSV = "csv"
ZIP = "zip"

_QUOTED = 300
_NO_TABLE = (b"{", b"<", b"PK\x03\x04", b"%PDF", b"\x1f\x8b", b"\x89PNG", b"SQLite format 3")
_EXCEPTION = re.compile(rb"<[^>]*ExceptionReport|<[^>]*ExceptionText|<[^>]*ServiceException", re.IGNORECASE)
_EXCEPTION_TEXT = re.compile(
    r"<(?:\w+:)?(?:ExceptionText|ServiceException)[^>]*>(.*?)</(?:\w+:)?(?:ExceptionText|ServiceException)>",
    re.DOTALL | re.IGNORECASE,
)
_PAGE = re.compile(rb"^\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.IGNORECASE | re.DOTALL)


def is_exception_report(head: bytes) -> bool:
    """Tell whether an answer is the XML by which an OGC service reports an error."""
    return bool(_EXCEPTION.search(head))


def quote(head: bytes) -> str:
    """Return the message that the beginning of an answer holds, on one line, without its markup."""
    text = head.decode("utf-8", "replace")
    inner = _EXCEPTION_TEXT.search(text) or _TITLE.search(text)
    words = html.unescape(re.sub(r"<[^>]*>", " ", inner.group(1) if inner else text))
    readable = "".join(sign for sign in " ".join(words.split()) if sign.isprintable() and sign != "\ufffd")
    return readable[:_QUOTED]


def check(head: bytes, content_type: str, address: str, expected: str) -> None:
    """Refuse an answer that is no data of the kind expected.

    Args:
        head: Beginning of the body.
        content_type: As the server says.
        address: Where it comes from.
        expected: JSON, CSV or ZIP (a workbook is a ZIP too).

    Raises:
        PluginError: When it is a web page, an error report, empty, or begins unlike the kind expected.
    """
    if is_exception_report(head):
        raise PluginError(
            translate("TiDataviz", "The service refused the request: “{message}”.").format(message=quote(head)),
            address,
            translate("TiDataviz", "Try again later, or import the file by hand."),
        )
    if _PAGE.search(head) or content_type.split(";", 1)[0].strip().lower() == "text/html":
        raise PluginError(
            translate("TiDataviz", "A web page came instead of the data: “{message}”.").format(message=quote(head)),
            address,
            translate("TiDataviz", "Open the address in a browser to see why, or import the file by hand."),
        )
    starts = {JSON: (b"{", b"["), ZIP: (b"PK\x03\x04",)}.get(expected)
    begun = head.lstrip(b"\xef\xbb\xbf \t\r\n") if expected == JSON else head
    false = expected == CSV and head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(_NO_TABLE)
    if not head.strip() or false or (starts and not begun.startswith(starts)):
        raise PluginError(
            translate("TiDataviz", "The answer is not the expected kind of data ({kind}): “{message}”.").format(
                kind=expected.upper(), message=quote(head[:200])
            ),
            address,
            translate("TiDataviz", "Open the address in a browser to see why, or import the file by hand."),
        )


def checked(answer: Answer, chunks: Iterator[bytes], expected: str, size: int) -> Iterator[bytes]:
    """Yield the pieces of a body once its beginning, of so many bytes, proved to be of the kind expected."""
    head = b""
    for chunk in chunks:
        head += chunk
        if len(head) >= size:
            break
    check(head[:size], answer.header("Content-Type"), answer.final_url, expected)
    yield head
    yield from chunks
