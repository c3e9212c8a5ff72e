"""Raw files of a data set, fetched from where its producer publishes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from .. import progress as watch
from ..errors import PluginError
from ..language import translate
from . import areas, cartofriches, datagouv, geoapi, georisques, melodi, opendatasoft, urssaf, wfs
from .addresses import chosen_mirror
from .areas import Selection
from .batch import Batch
from .catalogue import catalogue
from .http import Client, new_session
from .limits import Policy

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import requests

    from .catalogue import Entry

__all__ = ["Policy", "Selection", "fetch", "new_session"]


def fetch(
    source_id: str,
    session: requests.Session,
    folder: Path,
    mirror: str = "",
    area: Selection | Sequence[str] | Sequence[float] | None = None,
    progress: watch.Progress | None = None,
    policy: Policy | None = None,
) -> list[Path]:
    """Download the raw files of a data set.

    The files are put into the folder together, once they are whole, each with a sidecar ``<name>.json`` (url, final_url,
    etag, last_modified, retrieved_at, sha256, content_type). A failure leaves the folder as it was.

    Args:
        source_id: Id of a catalogue entry that is downloadable.
        session: Session of requests; ``new_session()`` gives a plain one.
        folder: Where the files go; made if absent.
        mirror: Address that stands for every host; the variable TI_DATAVIZ_MIRROR is used when it is empty.
        area: None for the whole country, department codes, or west, south, east, north in degrees; a Selection to choose
            years or layers too. What is published whole (programmes, labour needs) comes whole.
        progress: Told how far it is, asked whether to stop.
        policy: Patience and limits.

    Returns:
        The raw files.

    Raises:
        PluginError: When the data set cannot be fetched, or an answer is not what was asked for.
        CancelledError: When the user asked to stop.
    """
    entry = catalogue().get(source_id)
    if entry is None or not entry.downloadable:
        raise PluginError(
            translate("TiDataviz", "The data set “{title}” cannot be downloaded by the plugin.").format(
                title=entry.title if entry else source_id
            ),
            entry.landing_page if entry else "",
            entry.instructions() if entry else "",
        )
    client = Client(session, chosen_mirror(mirror), progress or watch.Silent(), policy or Policy())
    # The Géoplateforme answers 400 now and then to a request that is right.
    client.retry_bad_request = "wfs" in entry.api
    chosen = areas.Selection() if source_id in _WHOLE else areas.parse(area)
    try:
        about = {"source": source_id}
        if chosen.departments:
            about["departments"] = ",".join(chosen.departments)
        with Batch(folder, about) as batch:
            _gather(batch, client, entry, chosen)
            watch.check(client.progress)
            return batch.publish()
    except OSError as error:
        raise PluginError(
            translate("TiDataviz", "The files received cannot be written: {reason}.").format(reason=error.strerror or error),
            str(folder),
            translate("TiDataviz", "Check the room left on the disk and the right to write there."),
            str(error),
        ) from error


def _gather(batch: Batch, client: Client, entry: Entry, area: Selection) -> None:
    """Fetch the files of an entry the way its producer publishes them."""
    way = _WAYS.get(entry.id)
    if way is not None:
        way(batch, client, entry, area)
    elif entry.counts:
        datagouv.gather_programmes(batch, client, entry)
    elif "dataset" in entry.api:
        datagouv.gather_years(batch, client, entry, area.years)
    else:
        wfs.gather(batch, client, entry, area)


def _turnkey_sites(batch: Batch, client: Client, entry: Entry, _area: Selection) -> None:
    datagouv.gather_newest(batch, client, entry)


def _stations(batch: Batch, client: Client, entry: Entry, _area: Selection) -> None:
    opendatasoft.gather(batch, client, entry, "stations.csv")


def _trade_names(batch: Batch, client: Client, entry: Entry, _area: Selection) -> None:
    opendatasoft.gather(batch, client, entry, "trade_names.csv")


def _funded_projects(batch: Batch, client: Client, entry: Entry, _area: Selection) -> None:
    opendatasoft.gather(batch, client.within(0.0, 0.4), entry, "plan-de-relance-projets-industriels.csv")
    datagouv.gather_lists(batch, client.within(0.4, 1.0), entry, ("fonds_vert", "fonds_vert_2023"))


_WHOLE = frozenset({"ports"})
"""Sources asked for whole, whatever the area: few objects, of which most departments have none and the nearest lies far."""

_WAYS: dict[str, Callable[[Batch, Client, Entry, Selection], None]] = {
    "communes": geoapi.gather,
    "epci": geoapi.gather,
    "vacant_land": cartofriches.gather,
    "installations": georisques.gather,
    "employment": urssaf.gather,
    "employment_flores": melodi.gather,
    "population": melodi.gather,
    "schools": opendatasoft.gather_area,
    "stations": _stations,
    "trade_names": _trade_names,
    "training_bodies": opendatasoft.gather_area,
    "turnkey_sites": _turnkey_sites,
    "funded_projects": _funded_projects,
}
