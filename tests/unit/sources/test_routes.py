"""Travel times, against a stand-in for a route service with its faults."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.loopback import Reply
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.progress import Silent
from ti_dataviz_plugin.sources.http import Client, new_session
from ti_dataviz_plugin.sources.limits import Policy
from ti_dataviz_plugin.sources.routes import Travel, travel, travels

if TYPE_CHECKING:
    from tests.loopback import Asked, Loopback

SERVICE = "https://routes.example.org/itineraire"
HASTY = Policy(attempts=1, first_wait=0.01, longest_wait=0.05, read_timeout=5.0)
START, END = (-0.9, 47.15), (-0.88, 47.06)


def client(loopback: Loopback) -> Client:
    return Client(new_session(), loopback.address, Silent(), HASTY)


def answering(loopback: Loopback, body: object, status: int = 200) -> None:
    def twist(asked: Asked, reply: Reply) -> Reply:
        return Reply(status, json.dumps(body).encode()) if asked.host == "routes.example.org" else reply

    loopback.twist = twist


def test_a_way_is_asked_for_longitude_first(loopback: Loopback) -> None:
    answering(loopback, {"duration": 14.5, "distance": 12345.6, "timeUnit": "minute"})
    assert travel(client(loopback), SERVICE, START, END) == Travel(14.5, 12345.6)
    query = loopback.asked[-1].query
    assert (query["start"], query["end"]) == ("-0.900000,47.150000", "-0.880000,47.060000")
    assert (query["timeUnit"], query["distanceUnit"], query["profile"]) == ("minute", "meter", "car")


@pytest.mark.parametrize("body", [{}, {"duration": "?", "distance": 1}, {"duration": -1, "distance": 1}, [1]])
def test_an_answer_that_is_no_way_is_refused(loopback: Loopback, body: object) -> None:
    answering(loopback, body)
    with pytest.raises(PluginError, match="route service"):
        travel(client(loopback), SERVICE, START, END)


def test_a_service_that_fails_leaves_the_distances(loopback: Loopback) -> None:
    answering(loopback, {}, 500)
    ways, fault = travels(client(loopback), SERVICE, START, [END, END, END])
    assert ways == (None, None, None)
    assert fault is not None
    assert len(loopback.asked) == 1  # it is not asked again for the others


def test_one_place_without_a_way_does_not_hide_the_others(loopback: Loopback) -> None:
    def twist(asked: Asked, _reply: Reply) -> Reply:
        good = asked.query["end"].startswith("-0.88")
        return Reply(200, json.dumps({"duration": 10, "distance": 9000} if good else {}).encode())

    loopback.twist = twist
    ways, fault = travels(client(loopback), SERVICE, START, [END, (-0.5, 47.0), END])
    assert ways == (Travel(10, 9000), None, Travel(10, 9000))
    assert fault is not None
