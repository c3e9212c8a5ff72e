"""Compressed bodies: whole, in members, cut, and bombs."""

from __future__ import annotations

import gzip
import time
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.loopback import Loopback, Reply
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.progress import Silent
from ti_dataviz_plugin.sources.http import Client, new_session
from ti_dataviz_plugin.sources.inflate import gunzip
from ti_dataviz_plugin.sources.limits import Policy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.loopback import Asked

HASTY = Policy(
    attempts=2, first_wait=0.01, longest_wait=0.05, connect_timeout=5.0, read_timeout=5.0, document_cap=20_000_000
)


def cut_up(body: bytes, step: int) -> Iterator[bytes]:
    return (body[start : start + step] for start in range(0, len(body), step))


@given(
    st.lists(st.one_of(st.binary(max_size=200), st.integers(0, 5000).map(bytes)), min_size=1, max_size=4),
    st.integers(1, 40), st.integers(1, 300), st.sampled_from([b"", b"\0" * 9, b"no gzip"]),
)  # fmt: skip
def test_members_come_whole_in_pieces(members: list[bytes], step: int, size: int, after: bytes) -> None:
    body = b"".join(map(gzip.compress, members)) + after
    found = list(gunzip(cut_up(body, step), size))
    assert b"".join(found) == b"".join(members)
    assert all(0 < len(piece) <= size for piece in found)


@given(st.binary(max_size=300), st.binary(max_size=300), st.data())
def test_a_cut_is_seen_wherever_it_is(before: bytes, content: bytes, data: st.DataObject) -> None:
    body = gzip.compress(content)
    end = data.draw(st.integers(1, len(body) - 1))
    for whole in (b"", gzip.compress(before)):
        with pytest.raises(zlib.error):
            list(gunzip(cut_up(whole + body[:end], 7), 50))


def test_nothing_is_an_empty_content() -> None:
    assert list(gunzip([], 10)) == list(gunzip([b""], 10)) == []


def test_what_is_no_gzip_is_refused() -> None:
    with pytest.raises(zlib.error):
        list(gunzip([b"{}"], 10))


def ask(body: bytes, policy: Policy = HASTY) -> object:
    def answer(asked: Asked, good: Reply) -> Reply:
        return Reply(200, body, "application/json", headers={"Content-Encoding": "gzip"})

    with Loopback() as server:
        server.twist = answer
        return Client(new_session(), server.address, Silent(), policy).document("https://exemple.fr/a").content


def test_a_document_comes_compressed() -> None:
    assert ask(gzip.compress(b'{"nom": ') + gzip.compress(b'"Exemple fictif"}')) == {"nom": "Exemple fictif"}


@pytest.mark.parametrize("body", [gzip.compress(b'"Exemple fictif"')[:-9], b'"no gzip"'], ids=["cut", "no gzip"])
def test_a_document_that_cannot_be_decompressed_is_told(body: bytes) -> None:
    with pytest.raises(PluginError, match="after 2 attempts: the answer was cut"):
        ask(body)


def test_a_bomb_is_refused_as_soon_as_it_is_too_large() -> None:
    bomb = gzip.compress(b"{" + b" " * 60_000_000)
    start = time.thread_time()
    with pytest.raises(PluginError, match="larger than 1 MB"):
        ask(bomb, replace(HASTY, size_cap=1_000_000))
    assert time.thread_time() - start < 1
