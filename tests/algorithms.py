"""Run the plugin's algorithms as qgis_process does."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingProvider, QgsProject


class Heard(QgsProcessingFeedback):
    """Keeps what an algorithm prints."""

    def __init__(self) -> None:
        super().__init__(False)
        self.lines: list[str] = []

    def pushInfo(self, info: str) -> None:
        self.lines.append(info)

    def pushWarning(self, warning: str) -> None:
        self.lines.append(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N803 (QGIS's signature)
        self.lines.append(f"ERROR {error}")

    def text(self) -> str:
        return "\n".join(self.lines)


def run(provider: QgsProcessingProvider, name: str, **parameters: Any) -> tuple[dict[str, Any], Heard]:
    """Run a new instance of an algorithm in a context of its own; return its results and what it printed."""
    algorithm = provider.algorithm(name).create()
    context, heard = QgsProcessingContext(), Heard()
    context.setProject(QgsProject.instance())
    done, message = algorithm.checkParameterValues(parameters, context)
    assert done, message
    result, succeeded = algorithm.run(parameters, context, heard, {}, False)
    assert succeeded
    return result, heard
