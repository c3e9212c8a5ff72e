"""What algorithms read of local expertise: the parameter, and the account of what touched the output."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingParameterEnum,
)

from ...enrichment.overlay import MODES, OFFICIAL, WITH_ACCEPTED, WITH_PROPOSED
from ...language import counted, labelled, number, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.core import QgsMapLayer

    from ...enrichment.contribution import Contribution
    from ...geography.atlas import Atlas
    from ...geography.territories import Territory

CONTRIBUTIONS = "CONTRIBUTIONS"
COUNT = "CONTRIBUTIONS_COUNT"
_NAMED = 20
_KEPT = 500


def parameter() -> QgsProcessingParameterEnum:
    """Return the parameter: which contributions are read."""
    return QgsProcessingParameterEnum(
        CONTRIBUTIONS,
        translate("TiDataviz", "Local contributions read (official, accepted or proposed, as text)"),
        options=list(MODES),
        defaultValue=WITH_ACCEPTED,
        optional=True,
        usesStaticStrings=True,
    )


def mode_text(mode: str) -> str:
    """Return what a mode reads, in words."""
    return {
        OFFICIAL: translate("TiDataviz", "official files alone"),
        WITH_ACCEPTED: translate("TiDataviz", "official files with accepted contributions"),
        WITH_PROPOSED: translate("TiDataviz", "official files with accepted and proposed contributions"),
    }[mode]


class Account:
    """What an algorithm read of local expertise."""

    def __init__(self, mode: str, atlas: Atlas) -> None:
        """Follow an atlas."""
        self.mode = mode
        self._atlas = atlas
        self._territory: Territory | None = None

    def within(self, territory: Territory) -> None:
        """Count only what speaks of a territory."""
        self._territory = territory

    def read(self) -> tuple[Contribution, ...]:
        """Return the contributions laid over what was read, of the territory where there is one."""
        from ...enrichment.local import LocalOverlay
        from ...enrichment.touching import local_of

        overlay = self._atlas.overlay
        used = overlay.used() if isinstance(overlay, LocalOverlay) else ()
        if self._territory is None or not used:
            return used
        here = local_of(self._atlas, self._territory, used).here
        return tuple(one for one in used if one.uuid in here)

    def lines(self, used: tuple[Contribution, ...]) -> list[str]:
        """Return the account in words: the mode, how many, and which."""
        from ...enrichment.credit import line_of

        first = labelled(translate("TiDataviz", "Local contributions"), mode_text(self.mode))
        one = translate("TiDataviz", "{count} contribution touches what was read")
        many = translate("TiDataviz", "{count} contributions touch what was read")
        lines = [first, counted(len(used), one, many)]
        lines += [f"  {line_of(one)}" for one in used[:_NAMED]]
        if len(used) > _NAMED:
            lines.append(translate("TiDataviz", "  and {count} others").format(count=number(len(used) - _NAMED)))
        return lines


class Noted(QgsProcessingLayerPostProcessorInterface):
    """Dresses a layer once it is loaded, and writes the account in its metadata."""

    # QGIS does not own them, and a model that is under way may still hold one: the last ones live on.
    kept: ClassVar[deque[Noted]] = deque(maxlen=_KEPT)

    def __init__(self, lines: list[str] | None = None, dress: Callable[[QgsMapLayer], None] | None = None) -> None:
        """Keep the account, which may come later, and what gives the layer its looks if it is one of ours."""
        super().__init__()
        self.lines = lines or []
        self._dress = dress

    def postProcessLayer(
        self,
        layer: QgsMapLayer,
        _context: QgsProcessingContext,
        _feedback: QgsProcessingFeedback,
    ) -> None:
        """Dress the layer, and add the account to its history, save what it tells already."""
        if self._dress is not None:
            self._dress(layer)
        metadata = layer.metadata()
        told = set(metadata.history())
        for line in self.lines:
            if line.strip() not in told:
                metadata.addHistoryItem(line.strip())
        layer.setMetadata(metadata)


def dressed(details: QgsProcessingContext.LayerDetails, dress: Callable[[QgsMapLayer], None]) -> None:
    """Have a layer that QGIS is about to load given its looks, and later the account of ``note``."""
    Noted.kept.append(Noted(dress=dress))
    details.setPostProcessor(Noted.kept[-1])


def note(context: QgsProcessingContext, outputs: dict[str, object], lines: list[str]) -> None:
    """Have the account written in the metadata of each layer that QGIS is about to load, by its own processor if it can."""
    waiting = context.layersToLoadOnCompletion()
    every = [one for output in outputs.values() for one in (output if isinstance(output, list) else [output])]
    for output in every:
        if isinstance(output, str) and output in waiting:
            details = context.layerToLoadOnCompletionDetails(output)
            processor = details.postProcessor()
            if processor is None:
                Noted.kept.append(Noted(lines))
                details.setPostProcessor(Noted.kept[-1])
            elif isinstance(processor, Noted):
                processor.lines = lines
