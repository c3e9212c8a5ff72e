"""Melodi, the service by which INSEE gives its data: whole files by year, and answers to queries as JSON."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..errors import PluginError
from ..language import translate
from . import answers

if TYPE_CHECKING:
    from pathlib import Path

    from .areas import Selection
    from .batch import Batch
    from .catalogue import Entry
    from .http import Client


def records(content: object, path: Path) -> object:
    """Return the observations of an answer as plain records, one column for each dimension; other content as it is.

    Raises:
        PluginError: When the answer is one page of several: a part must not pass for the whole.
    """
    observations = content.get("observations") if isinstance(content, dict) else None
    if not isinstance(content, dict) or not isinstance(observations, list):
        return content
    paging = content.get("paging")
    if isinstance(paging, dict) and paging.get("isLast") is False:
        raise PluginError(
            translate("TiDataviz", "The file {name} is one page of a longer answer.").format(name=path.name),
            str(path),
            translate("TiDataviz", "Ask the service again with a larger maxResult, or import the CSV file of the data set."),
        )
    return [_record(observation) for observation in observations if isinstance(observation, dict)]


def _record(observation: dict[str, Any]) -> dict[str, str]:
    """Return one observation with its dimensions, attributes and value side by side, all as texts."""
    result: dict[str, str] = {}
    for group in ("dimensions", "attributes"):
        for name, value in (observation.get(group) or {}).items():
            result[str(name)] = "" if value is None else str(value)
    measures = observation.get("measures")
    level = measures.get("OBS_VALUE_NIVEAU") if isinstance(measures, dict) else None
    value = level.get("value") if isinstance(level, dict) else None
    result["OBS_VALUE"] = "" if value is None else str(value)
    return result


def gather(batch: Batch, client: Client, entry: Entry, area: Selection) -> None:
    """Fetch the file of each year asked for, else of the newest; a data set without years is one file. Files come whole.

    ``patterns["years"]`` finds the files and their years in the catalogue of the service, else ``patterns["product"]`` the
    one file. The departments asked for go into the sidecar: the reader keeps the communes of these.
    """
    document = client.within(0.0, 0.05).document(entry.api["melodi"])
    texts = " ".join(_texts(products(document.content)))
    pattern = entry.patterns.get("years") or entry.patterns["product"]
    found = {int((match.groups() or ("0",))[0]): match.group(0) for match in re.finditer(pattern, texts)}
    wanted = (area.years if "years" in entry.patterns else ()) or (max(found, default=0),)
    absent = [year for year in wanted if year not in found]
    if not found:
        raise PluginError(
            translate("TiDataviz", "The answer lists no file of the data set “{title}”.").format(title=entry.title),
            document.answer.final_url,
            entry.instructions(),
        )
    if absent:
        raise PluginError(
            translate("TiDataviz", "No file is published for {years}; there are {known}.").format(
                years=", ".join(map(str, absent)), known=", ".join(map(str, sorted(found)))
            ),
            document.answer.final_url,
            entry.instructions(),
        )
    for index, year in enumerate(wanted):
        share = client.within(0.05 + 0.95 * index / len(wanted), 0.05 + 0.95 * (index + 1) / len(wanted))
        # One file for each choice of departments: another choice must not take its place among the downloads.
        path = batch.path("-".join([found[year], *area.departments[:10]]) + ".zip")
        answer = share.save(entry.api["file"].format(product=found[year]), path, answers.ZIP)
        batch.keep(path, answer, **({"year": str(year)} if year else {}))


def products(content: object) -> list[Any]:
    """Return the files that the catalogue of the service describes."""
    listed = content.get("product") if isinstance(content, dict) else None
    return listed if isinstance(listed, list) else []


def _texts(content: object) -> list[str]:
    """Return every text in a document, whatever its depth."""
    if isinstance(content, str):
        return [content]
    inner = content.values() if isinstance(content, dict) else content if isinstance(content, list) else []
    return [text for item in inner for text in _texts(item)]
