"""Addresses: the mirror that stands for every host, links found in answers, names of files."""

from __future__ import annotations

import os
import re
from urllib.parse import unquote, urlencode, urljoin, urlsplit

MIRROR_VARIABLE = "TI_DATAVIZ_MIRROR"
_LOOPBACK = {"localhost", "127.0.0.1", "::1"}
_LONGEST_NAME = 100


def chosen_mirror(mirror: str = "") -> str:
    """Return the mirror in use: the one given, else that of the environment, else none; no slash at its end."""
    return (mirror or os.environ.get(MIRROR_VARIABLE, "")).rstrip("/")


def secured(url: str) -> str:
    """Return a link with https instead of http; a loopback address keeps its own."""
    parts = urlsplit(url)
    if parts.scheme != "http" or parts.hostname in _LOOPBACK:
        return url
    return parts._replace(scheme="https").geturl()


def mirrored(url: str, mirror: str) -> str:
    """Return where to ask for an address: itself, or ``<mirror>/<host>/<path>?<query>``."""
    if not mirror:
        return secured(url)
    if url == mirror or url.startswith(f"{mirror}/"):
        return url
    parts = urlsplit(url)
    query = f"?{parts.query}" if parts.query else ""
    return f"{mirror}/{parts.netloc}{parts.path or '/'}{query}"


def followed(url: str, link: str) -> str:
    """Return the address that a link found in an answer of ``url`` leads to."""
    return urljoin(url, link)


def is_secure(target: str, origin: str, mirror: str) -> bool:
    """Tell whether a redirect may be followed: to https, to the mirror in its place, or within this machine."""
    parts = urlsplit(target)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        return False
    address = mirrored(target, mirror)
    if address.startswith("https:") or (mirror and address.startswith(f"{mirror}/")):
        return True
    return parts.hostname in _LOOPBACK and urlsplit(origin).hostname in _LOOPBACK


def with_query(url: str, parameters: dict[str, str]) -> str:
    """Return an address with more query parameters; commas, colons and slashes stay readable."""
    joint = "&" if "?" in url else "?"
    return f"{url}{joint}{urlencode(parameters, safe=',:/')}"


def file_name(url: str, fallback: str = "data") -> str:
    """Return a name, safe on every system, for the file found at an address."""
    return safe_name(unquote(urlsplit(url).path).rsplit("/", 1)[-1]) or fallback


def safe_name(text: str) -> str:
    """Return a text without what a file name cannot hold: letters, digits, dot, dash and underscore stay."""
    name = re.sub(r"[^A-Za-z0-9._-]+", "_", text).strip("._-")
    stem, dot, extension = name.rpartition(".")
    if not dot:
        return name[:_LONGEST_NAME]
    return f"{stem[: _LONGEST_NAME - len(extension) - 1]}.{extension}"
