"""The ways in which a server lies, stalls or changes: each turns a good answer into a bad one.

A fault is a function ``(asked, good answer, how often it was asked) -> answer``.
"""

from __future__ import annotations

import gzip
import io
import json
import re
import zipfile
from collections import Counter
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Callable

from .loopback import EXCEPTION_REPORT, WEB_PAGE, Reply

if TYPE_CHECKING:
    from .loopback import Asked

Fault = Callable[["Asked", Reply, int], Reply]

LOGIN_PAGE = (
    b"<!DOCTYPE html><html><head><title>Authentification requise</title></head>"
    b'<body><form action="/login" method="post"><input name="user"></form></body></html>'
)
_BOMB = 60_000_000


def _redirect_chain(asked: Asked, good: Reply, times: int) -> Reply:
    if times <= 3:
        return Reply(302, headers={"Location": f"/{asked.path.lstrip('/')}{_query(asked)}"})
    return good


def _redirect_without_end(asked: Asked, good: Reply, times: int) -> Reply:
    return Reply(302, headers={"Location": f"/{asked.path.lstrip('/')}{_query(asked)}"})


def _redirect_elsewhere(asked: Asked, good: Reply, times: int) -> Reply:
    return Reply(302, headers={"Location": "ftp://exemple.invalid/data.csv"})


def _query(asked: Asked) -> str:
    return "?" + "&".join(f"{name}={value}" for name, value in asked.query.items()) if asked.query else ""


def _not_found(asked: Asked, good: Reply, times: int) -> Reply:
    return Reply(404, b"<html><head><title>Page introuvable</title></head></html>", "text/html; charset=utf-8")


def _bad_request(asked: Asked, good: Reply, times: int) -> Reply:
    return Reply(400, EXCEPTION_REPORT, "application/xml")


def _report_with_200(asked: Asked, good: Reply, times: int) -> Reply:
    return Reply(200, EXCEPTION_REPORT, "application/xml")


def _too_many(asked: Asked, good: Reply, times: int) -> Reply:
    return Reply(429, b"Too many requests", "text/plain", {"Retry-After": "0"}) if times == 1 else good


def _error_then_good(asked: Asked, good: Reply, times: int) -> Reply:
    return Reply(500, WEB_PAGE, "text/html") if times == 1 else good


def _lasting_error(asked: Asked, good: Reply, times: int) -> Reply:
    return Reply(503, WEB_PAGE, "text/html")


def _cut_once(asked: Asked, good: Reply, times: int) -> Reply:
    return replace(good, cut=len(good.body) * 2 // 3) if times == 1 else good


def _cut_always(asked: Asked, good: Reply, times: int) -> Reply:
    return replace(good, cut=len(good.body) // 3)


def _wrong_length(asked: Asked, good: Reply, times: int) -> Reply:
    return replace(good, headers={**good.headers, "Content-Length": str(len(good.body) + 100)})


def _stalled(asked: Asked, good: Reply, times: int) -> Reply:
    return replace(good, body=good.body.ljust(3000), pace=30.0)


def _wrong_type(asked: Asked, good: Reply, times: int) -> Reply:
    return replace(good, content_type="image/png")


def _other_bytes(asked: Asked, good: Reply, times: int) -> Reply:
    return replace(good, body=b"\x89PNG\r\n\x1a\n" + bytes(500), content_type="image/png")


def _changed_columns(asked: Asked, good: Reply, times: int) -> Reply:
    """Rename every column of a table, every property of a feature, every field of a description."""
    if good.status not in {200, 206} or not good.body:
        return good
    if good.body.startswith(b"PK"):
        workbook = b"[Content_Types].xml" in good.body
        return replace(good, body=(_renamed_workbook if workbook else _renamed_archive)(good.body))
    if good.body.lstrip().startswith((b"{", b"[")):
        return replace(good, body=json.dumps(_renamed(json.loads(good.body))).encode())
    return replace(good, body=_renamed_text(good.body))


def _renamed(content: Any) -> Any:
    if isinstance(content, dict) and "features" in content:
        return {**content, "features": [_renamed_feature(feature) for feature in content["features"]]}
    return {f"nouveau_{name}": value for name, value in content.items()} if isinstance(content, dict) else content


def _renamed_feature(feature: dict[str, Any]) -> dict[str, Any]:
    properties = {f"nouveau_{name}": value for name, value in feature["properties"].items()}
    return {**feature, "properties": properties}


def _renamed_archive(body: bytes) -> bytes:
    """Rename the columns of the texts of an archive."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(body)) as source, zipfile.ZipFile(target, "w") as archive:
        for name in source.namelist():
            archive.writestr(name, _renamed_text(source.read(name)))
    return target.getvalue()


def _renamed_text(body: bytes) -> bytes:
    head, end, rest = body.partition(b"\n")
    return re.sub(rb"[\w ]+", rb"nouveau_\g<0>", head) + end + rest


def _renamed_workbook(body: bytes) -> bytes:
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(body))
    for sheet in book:
        for cell in sheet[1]:
            cell.value = f"nouveau {cell.value}"
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def _capped_page(asked: Asked, good: Reply, times: int) -> Reply:
    """Leave out the last feature or row without a word."""
    if good.body.lstrip().startswith(b"{") and good.status == 200:
        content = json.loads(good.body)
        if content.get("features"):
            content["features"] = content["features"][:-1]
        return replace(good, body=json.dumps(content).encode())
    return replace(good, body=good.body[: good.body.rstrip().rfind(b"\n") + 1]) if good.status == 200 else good


def _plain_links(asked: Asked, good: Reply, times: int) -> Reply:
    """Write every link as http://."""
    if good.status in {301, 302}:
        return replace(good, headers={"Location": good.headers["Location"].replace("https:", "http:")})
    if b'"latest"' in good.body:  # links of data.gouv.fr; those of Cartofriches are so by nature
        return replace(good, body=good.body.replace(b"https://", b"http://"))
    return good


@lru_cache(maxsize=1)
def _spaces() -> bytes:
    return gzip.compress(b" " * _BOMB)


def _gzip_bomb(asked: Asked, good: Reply, times: int) -> Reply:
    body = gzip.compress(good.body) + _spaces()  # a gzip file may have several members
    return replace(good, status=200, body=body, headers={**good.headers, "Content-Encoding": "gzip"})


def _outside_zip(asked: Asked, good: Reply, times: int) -> Reply:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("../../evasion.xlsx", b"PK\x03\x04")
    return Reply(200, target.getvalue(), "application/zip")


@lru_cache(maxsize=1)
def _heavy_archive() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("data.xlsx", bytes(_BOMB))
    return target.getvalue()


def _zip_bomb(asked: Asked, good: Reply, times: int) -> Reply:
    return Reply(200, _heavy_archive(), "application/zip")


def _login_page(asked: Asked, good: Reply, times: int) -> Reply:
    return Reply(200, LOGIN_PAGE, "text/html; charset=utf-8")


def _login_page_as_data(asked: Asked, good: Reply, times: int) -> Reply:
    return Reply(200, b"\xef\xbb\xbf\n" + LOGIN_PAGE, good.content_type)


def _empty(asked: Asked, good: Reply, times: int) -> Reply:
    return Reply(200, b"", good.content_type)


FAULTS: dict[str, tuple[str, Fault]] = {
    "redirect_chain": ("three redirects, then the answer", _redirect_chain),
    "redirect_without_end": ("redirects without end", _redirect_without_end),
    "redirect_elsewhere": ("a redirect to another protocol", _redirect_elsewhere),
    "not_found": ("404 with a web page", _not_found),
    "bad_request": ("400 with an XML report", _bad_request),
    "report_with_200": ("200 with an XML report", _report_with_200),
    "too_many": ("429 with Retry-After, then the answer", _too_many),
    "error_then_good": ("500, then the answer", _error_then_good),
    "lasting_error": ("503 each time", _lasting_error),
    "cut_once": ("body cut, then whole", _cut_once),
    "cut_always": ("body cut each time", _cut_always),
    "wrong_length": ("a length greater than the body", _wrong_length),
    "stalled": ("a body that stalls", _stalled),
    "wrong_type": ("the data under a wrong content type", _wrong_type),
    "other_bytes": ("a picture instead of the data", _other_bytes),
    "changed_columns": ("other names of columns and fields", _changed_columns),
    "capped_page": ("a page or file silently short of a row", _capped_page),
    "plain_links": ("links in http://", _plain_links),
    "gzip_bomb": ("a gzip bomb", _gzip_bomb),
    "zip_bomb": ("a zip bomb", _zip_bomb),
    "outside_zip": ("a zip with ../", _outside_zip),
    "login_page": ("a login page with status 200", _login_page),
    "login_page_as_data": ("a login page that says it is data", _login_page_as_data),
    "empty": ("an empty body", _empty),
}


class Twist:
    """Misbehaves on the routes that begin so (``host/path``; everywhere when empty), or on one route exactly."""

    def __init__(self, name: str, start: str = "", exact: bool = False) -> None:
        self._fault = FAULTS[name][1]
        self._start = start
        self._exact = exact
        self._times: Counter[str] = Counter()

    def __call__(self, asked: Asked, good: Reply) -> Reply:
        place = f"{asked.host}{asked.path}"
        if place != self._start if self._exact else not place.startswith(self._start):
            return good
        self._times[place + _query(asked)] += 1
        return self._fault(asked, good, self._times[place + _query(asked)])
