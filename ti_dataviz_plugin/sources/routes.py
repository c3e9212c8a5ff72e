"""Travel times asked of a service that speaks as the route service of IGN's Géoplateforme does.

The service is a choice of the officer: without one nothing is asked, and what is asked goes to that address alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import CancelledError, PluginError
from ..language import translate
from ..progress import check
from .addresses import with_query

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .http import Client

Place = tuple[float, float]
"""Longitude and latitude."""

_PARAMETERS = {
    "resource": "bdtopo-osrm",
    "profile": "car",
    "optimization": "fastest",
    "getSteps": "false",
    "getBbox": "false",
    "distanceUnit": "meter",
    "timeUnit": "minute",
    "crs": "EPSG:4326",
}


@dataclass(frozen=True)
class Travel:
    """A way by road.

    Attributes:
        minutes: Its duration by car, without traffic.
        metres: Its length.
    """

    minutes: float
    metres: float


def travel(client: Client, service: str, start: Place, end: Place) -> Travel:
    """Return the fastest way by car between two places (longitude, latitude).

    Raises:
        PluginError: When the service does not answer, or not as a route service does.
        CancelledError: When the user asked to stop.
    """
    ends = {"start": f"{start[0]:.6f},{start[1]:.6f}", "end": f"{end[0]:.6f},{end[1]:.6f}"}
    content = client.document(with_query(service, {**_PARAMETERS, **ends})).content
    try:
        found = Travel(float(content["duration"]), float(content["distance"]))
    except (KeyError, TypeError, ValueError) as error:
        raise _no_route(service) from error
    if not (found.minutes >= 0 and found.metres >= 0):
        raise _no_route(service)
    return found


def travels(
    client: Client, service: str, start: Place, ends: Sequence[Place]
) -> tuple[tuple[Travel | None, ...], PluginError | None]:
    """Return the way to each place, None where the service gave none, and the last reason why.

    A service that fails for the first place is not asked for the others.

    Raises:
        CancelledError: When the user asked to stop.
    """
    found: list[Travel | None] = []
    fault: PluginError | None = None
    for number, end in enumerate(ends):
        check(client.progress)
        client.progress.report(number / max(1, len(ends)))
        try:
            found.append(travel(client, service, start, end))
        except CancelledError:
            raise
        except PluginError as error:
            fault = error
            if not number:
                return (None,) * len(ends), fault
            found.append(None)
    return tuple(found), fault


def _no_route(service: str) -> PluginError:
    return PluginError(
        translate("TiDataviz", "The route service did not answer with a duration and a distance."),
        service,
        translate("TiDataviz", "Check its address in the options; distances in a straight line are shown instead."),
    )
