"""Travel times by road, asked in the background of the service that the officer chose in the options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from ..language import translate
from . import settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..errors import PluginError
    from ..progress import Progress
    from ..sources.routes import Place, Travel
    from .messages import Messages
    from .tasks import Runner

    Answers = tuple[tuple[Travel | None, ...], PluginError | None]


def ask(
    runner: Runner, messages: Messages, start: Place, ends: Sequence[Place], told: Callable[[Sequence[Any]], None]
) -> None:
    """Ask for the way to each place; where the service fails a message says why and the distances stay.

    Args:
        runner: Runs it.
        messages: Shows the fault of the service.
        start: Longitude and latitude.
        ends: The same of each place.
        told: Takes a ``Travel`` or None for each place, on the main thread.
    """
    service, mirror, authcfg, policy = settings.route_service(), settings.mirror(), settings.authcfg(), settings.policy()

    def answers(progress: Progress) -> Answers:
        from ..sources.http import Client
        from ..sources.routes import travels
        from .network import session

        client = Client(session(mirror, authcfg, progress), mirror, progress, policy)
        return travels(client, service, start, ends)

    def done(found: Answers) -> None:
        ways, fault = found
        if fault is not None:
            messages.error(fault)
        told(ways)

    runner.run(translate("TiDataviz", "Travel times to the schools"), answers, done, slot="routes")
