"""INSEE's file of the events of communes (``v_mvt_commune_YYYY.csv``), made into pairs of a former code and a current one.

A commune that was split becomes several: each is a row, kind ``scission``, and whoever joins has to say so. A code in use
again after a merger means the commune of its name: it is not followed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..language import number, translate
from . import fields

if TYPE_CHECKING:
    import pandas as pd

    from .probe import Layer, Probe

EXPECTED = "MOD, DATE_EFF, TYPECOM_AV, COM_AV, LIBELLE_AV, TYPECOM_AP, COM_AP, LIBELLE_AP"
MARKS = ("mod", "date_eff", "com_av", "com_ap")
SPLIT = "scission"
RECENT = "2010"
"""Splits before this year concern no data that the plugin reads: codes of today already tell their parts apart."""

_WANTED = {
    "kind": "mod",
    "date": "date_eff",
    "type_before": "typecom_av",
    "before": "com_av",
    "name_before": "libelle_av",
    "type_after": "typecom_ap",
    "after": "com_ap",
    "name_after": "libelle_ap",
}
_MERGED = "fusion"
_MOVED = "changement-de-code"
_MOVES = ("41", "50")


@dataclass
class _Events:
    """What became of each code, event by event: code -> date -> codes after it."""

    after: dict[str, dict[str, set[str]]] = field(default_factory=dict)
    given: dict[str, str] = field(default_factory=dict)  # code -> the last date at which an event gave it
    names: dict[str, str] = field(default_factory=dict)
    moved: set[str] = field(default_factory=set)

    def now(self, code: str, since: str) -> set[str]:
        """Return the codes that a code of a date has become."""
        current: set[str] = set()
        waiting, seen = [(code, since)], set()
        while waiting:
            place = waiting.pop()
            if place in seen:
                continue
            seen.add(place)
            later = [date for date in self.after.get(place[0], {}) if date > place[1]]
            if not later:
                current.add(place[0])
                continue
            first = min(later)
            waiting += [(following, first) for following in self.after[place[0]][first]]
        return current


def pairs(probe: Probe, layer: Layer) -> tuple[pd.DataFrame, str, list[str]]:
    """Return the rows of ``commune_codes`` that a file of events gives, the year of its last event, and notes.

    Raises:
        PluginError: When a column is absent, or a code or a date is none.
    """
    import pandas as pd

    table = fields.pick(probe, layer, probe.table(layer), _WANTED).apply(fields.cleaned)
    for name in ("before", "after"):
        table[name] = fields.codes(table[name], 5)
        expected = translate("TiDataviz", "a commune code of 5 characters, such as 49099")
        fields.check_pattern(probe, (layer, _WANTED[name]), table[name], r"\d{5}|2[AB]\d{3}", expected)
    expected = translate("TiDataviz", "a date, YYYY-MM-DD")
    fields.check_pattern(probe, (layer, "date_eff"), table["date"], r"\d{4}-\d{2}-\d{2}", expected)
    year = str(table["date"].max())[:4] if len(table) else ""
    whole = table[(table["type_before"] == "COM") & (table["type_after"] == "COM")]
    events = _events(whole)
    rows, old = [], 0
    for code in sorted(events.after):
        date = max(events.after[code])
        current = _became(events, code, date)
        if len(current) > 1 and code in current and date < RECENT:
            old += 1
            continue
        kind = SPLIT if len(current) > 1 else _MOVED if code in events.moved else _MERGED
        rows += [(code, after, events.names[code], events.names[after], kind) for after in sorted(current)]
    columns = ["former_code", "current_code", "former_name", "current_name", "kind"]
    result = pd.DataFrame(rows, columns=columns)
    return result, year, _notes(result, old)


def _events(whole: pd.DataFrame) -> _Events:
    """Return the events that change what a code stands for; a change of name alone does not."""
    events = _Events()
    for row in whole.sort_values("date", kind="stable").itertuples(index=False):
        before, after, date = str(row.before), str(row.after), str(row.date)
        events.names[before], events.names[after] = str(row.name_before), str(row.name_after)
        events.after.setdefault(before, {}).setdefault(date, set()).add(after)
        events.given[after] = max(date, events.given.get(after, ""))
        if str(row.kind) in _MOVES:
            events.moved.add(before)
    for code, dates in list(events.after.items()):
        events.after[code] = {date: after for date, after in dates.items() if after != {code}}
        if not events.after[code]:
            del events.after[code]
    return events


def _became(events: _Events, code: str, date: str) -> set[str]:
    """Return what a code stands for now; nothing when it is in use and means what it meant."""
    after = events.after[code][date]
    if code not in after and events.given.get(code, "") > date:
        return set()
    current: set[str] = set()
    for following in after:
        current |= events.now(following, date)
    return set() if current == {code} else current


def _notes(result: pd.DataFrame, old: int) -> list[str]:
    split = result[result["kind"] == SPLIT].groupby("former_code")["current_code"].agg(", ".join)
    notes = []
    if len(split):
        parts = [f"{code} → {codes}" for code, codes in split.items()]
        text = translate("TiDataviz", "{count} communes were split, and are several today: {codes}.")
        notes.append(text.format(count=number(len(parts)), codes="; ".join(parts[:10]) + ("..." if len(parts) > 10 else "")))
    if old:
        text = translate("TiDataviz", "{count} splits before {year} were left out: the codes of today tell the parts apart.")
        notes.append(text.format(count=number(old), year=RECENT))
    return notes
