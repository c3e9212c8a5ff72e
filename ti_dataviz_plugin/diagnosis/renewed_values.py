"""What a new official version makes of what is said of figures: local values of indicators, and comments on them.

Figures are made again for the indicators, levels and communes that contributions speak of, and for nothing else.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..bounds import UNKNOWN, Bounds
from ..enrichment import rules
from ..enrichment.book import FILE
from ..enrichment.contribution import COMMENT
from ..enrichment.figures import OWN, SOURCE, bounds_of, place_of, text_of
from ..enrichment.local import LocalOverlay
from ..enrichment.overlay import MODES, OFFICIAL, WITH_ACCEPTED, WITH_PROPOSED
from ..enrichment.refresh import CONTRADICTED, MERGED, NEEDED, NOTE, ORPHANED, SPLIT, UPSTREAM, Examined
from ..geography.atlas import Atlas
from ..progress import Silent, check
from .indicator import COUNT
from .indicators import catalogue
from .local_values import COMMUNE, computed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from ..enrichment.contribution import Contribution
    from ..progress import Progress
    from ..workspace.store import Workspace
    from .indicator import Indicator

_GROUND = frozenset({"communes", "commune_codes", "epci", "ti_members", "ti_communes", "ti_boundaries", "employment_basins"})
"""Sources on which territories depend, and what is counted within them."""

_SELECTION = "selection"
_SAME = 1e-9
_DIGITS = 3


def depends_on(one: Contribution) -> frozenset[str]:
    """Return the sources of which a new version is looked at for a contribution; none when it speaks of no figure."""
    if one.source_id != SOURCE or not one.active:
        return frozenset()
    if one.extra.get(OWN):
        return _GROUND
    indicator = catalogue().get(one.field)
    return _GROUND | ({SOURCE} if indicator is None else {*indicator.sources, *indicator.uses})


def concerned(contributions: Iterable[Contribution]) -> frozenset[str]:
    """Return the sources of which a new version is looked at for some contributions."""
    return frozenset().union(*(depends_on(one) for one in contributions))


def between(
    before: Workspace,
    after: Workspace,
    source_ids: Collection[str],
    contributions: Iterable[Contribution],
    progress: Progress | None = None,
) -> tuple[Examined, ...]:
    """Examine what stands of figures under what a workspace holds after a change of versions. Nothing is changed.

    The figure is compared with the one that the contribution speaks of, with and without the corrections of objects that
    local experts made: either may be what its author saw.

    Args:
        before: The workspace as it was, or is (``Workspace.proposed``).
        after: The workspace as it will be, or is.
        source_ids: The sources whose versions change: what depends on none of them is passed over.
        contributions: Contributions; those that speak of no figure and those that are not active are passed over.
        progress: Told how far it is.

    Raises:
        PluginError: When a version is unreadable.
        CancelledError: When the user asked to stop.
    """
    progress = progress or Silent()
    changed = set(source_ids)
    wanted = [one for one in contributions if depends_on(one) & changed]
    if not wanted or not after.has("communes"):
        return ()
    world, former, found = _World(after), _World(before), []
    for place, one in enumerate(wanted):
        check(progress)
        progress.report(place / len(wanted))
        found.append(_examined(one, world, former))
    return tuple(found)


@dataclass
class _World:
    """What a workspace makes of territories and indicators, made when it is asked for."""

    workspace: Workspace
    _atlases: dict[str, Atlas] = field(default_factory=dict)
    _indicators: dict[str, Indicator] = field(default_factory=dict)

    def atlas(self, mode: str = OFFICIAL) -> Atlas:
        """Return the atlas in a mode; what no contribution touches is made once for all."""
        if mode not in self._atlases:
            if mode == OFFICIAL:
                self._atlases[mode] = Atlas(self.workspace)
            else:
                self._atlases[mode] = self.atlas().under(LocalOverlay(self.workspace.folder / FILE, mode))
        return self._atlases[mode]

    def indicators(self) -> Mapping[str, Indicator]:
        """Return the indicators that the files make possible, by id."""
        if not self._indicators:
            self._indicators = catalogue(self.atlas())
        return self._indicators

    def modes(self, indicator: Indicator) -> list[str]:
        """Return the modes in which an indicator may have another value, the one that is read by default first."""
        counted = {*indicator.sources, *indicator.uses}
        touched = [mode for mode in MODES if mode != OFFICIAL and counted & set(self.laid(mode))]
        return sorted({*touched, OFFICIAL}, key=(WITH_ACCEPTED, OFFICIAL, WITH_PROPOSED).index)

    def laid(self, mode: str) -> Mapping[str, str]:
        """Return the digests of what is laid over each source in a mode."""
        overlay = self.atlas(mode).overlay
        return overlay.digests if overlay is not None else {}

    def owners(self, level: str, programme: str) -> Mapping[str, str]:
        """Return the territory of each commune at a level."""
        return {str(commune): str(owner) for commune, owner in self.atlas().owners(level, programme).items()}


def _examined(one: Contribution, world: _World, former: _World) -> Examined:
    if not rules.sound(one):
        return Examined(one, NEEDED, "")
    lost = _without_place(one, world, former)
    if lost is not None:
        return lost
    indicator = world.indicators().get(one.field)
    if indicator is not None:
        return _figure(one, indicator, world)
    note = one.extra.get(NOTE)
    known = one.field in former.indicators() or (isinstance(note, dict) and note.get("outcome") == ORPHANED)
    # Of a figure that no file has, or that only a colleague's files have, nothing official can have changed here.
    free = one.extra.get(OWN) or one.kind == COMMENT or not known
    return Examined(one, NEEDED if free else ORPHANED, "")


def _figure(one: Contribution, indicator: Indicator, world: _World) -> Examined:
    """Examine what is said of an indicator, where it is."""
    level, programme, code, year = place_of(one)
    if not all(world.workspace.has(source_id) for source_id in indicator.sources):
        return Examined(one, NEEDED, "")
    if level not in (*indicator.levels, COMMUNE):
        return Examined(one, ORPHANED, "")
    values = [computed(world.atlas(mode), indicator, (level, programme, code)) for mode in world.modes(indicator)]
    shown = [each[year or max(each)] for each in values if (year or max(each, default=0)) in each]
    if not shown:
        return Examined(one, ORPHANED if year and any(values) else NEEDED, "")
    return Examined(one, _outcome(one, shown, indicator.unit), text_of(shown[0]), shown=indicator.text(shown[0]))


def _outcome(one: Contribution, shown: list[Bounds], unit: str) -> str:
    """Compare a figure, as each mode shows it, with the one that was seen and the one that was given."""
    seen = _read(one.official_value)
    same = any(_alike(each, seen) for each in shown)
    if one.kind == COMMENT:
        return NEEDED if same else CONTRADICTED
    local = _read(one.proposed_value)
    now = shown[0]
    if any(within(each, local, "" if same else unit) for each in shown):
        return UPSTREAM
    vaguer = now.known and now.low <= local.low <= local.high <= now.high
    return NEEDED if same or not now.known or vaguer else CONTRADICTED


def within(official: Bounds, local: Bounds, unit: str = "") -> bool:
    """Tell whether an official figure lies within the bounds of a local value.

    Args:
        official: The official figure.
        local: The local value.
        unit: Unit of the figure (``indicator.UNITS``): a local value that is no number of things holds as far as three
            digits tell, as people write it; "" for as far as numbers go.
    """
    if not (official.known and local.known):
        return False
    low, high = (_room(end, unit) for end in (local.low, local.high))
    return local.low - low <= official.low and official.high <= local.high + high


def _read(text: str) -> Bounds:
    try:
        return bounds_of(text)
    except ValueError:  # another program wrote it
        return UNKNOWN


def _room(value: float, unit: str) -> float:
    """Return how far from a number another may be that is written the same."""
    exact = _SAME * abs(value)
    if not value or unit in ("", COUNT):
        return exact
    return max(exact, 0.5 * 10.0 ** (math.floor(math.log10(abs(value))) - _DIGITS + 1))


def _alike(one: Bounds, other: Bounds) -> bool:
    if not (one.known and other.known):
        return one.known == other.known
    return math.isclose(one.low, other.low, rel_tol=_SAME) and math.isclose(one.high, other.high, rel_tol=_SAME)


def _without_place(one: Contribution, world: _World, former: _World) -> Examined | None:
    """Tell what has become of a territory that is gone; None where it is there, or where the level is not held at all."""
    level, programme, code, _year = place_of(one)
    if not level:
        return Examined(one, ORPHANED, "")
    atlas = world.atlas()
    if level in (COMMUNE, _SELECTION):
        gone = [part for part in code.split(",") if part not in atlas.history.known]
        return _became(one, [_heirs(part, atlas) for part in gone]) if gone else None
    held = level != "ti" or programme in atlas.programmes()
    if not held or (level == "basin" and not atlas.has("employment_basins")):
        return None
    owners = world.owners(level, programme)
    if code in owners.values():
        return None
    had = former.owners(level, programme) if former.workspace.has("communes") else {}
    members = [commune for commune, owner in had.items() if owner == code]
    heirs = {owners[now] for now in map(atlas.history.follow, members) if now in owners}
    return _became(one, [tuple(sorted(heirs))])


def _heirs(commune: str, atlas: Atlas) -> tuple[str, ...]:
    """Return the communes that a commune has become; none when nothing tells."""
    current = atlas.history.follow(commune)
    return (current,) if current else atlas.history.splits.get(commune, ())


def _became(one: Contribution, heirs: list[tuple[str, ...]]) -> Examined:
    """Word what has become of a place: of several that are gone, the worst counts."""
    found = tuple(dict.fromkeys(heir for each in heirs for heir in each))
    if not all(heirs):
        return _noted(one, found)
    return Examined(one, SPLIT if any(len(each) > 1 for each in heirs) else MERGED, "", found)


def _noted(one: Contribution, found: tuple[str, ...]) -> Examined:
    """Say of a place of which nothing tells any more what was found out when it went."""
    note = one.extra.get(NOTE)
    if not found and isinstance(note, dict) and note.get("outcome") in (SPLIT, MERGED):
        return Examined(one, str(note["outcome"]), "", tuple(map(str, note.get("successors", ()))))
    return Examined(one, ORPHANED, "", found)
