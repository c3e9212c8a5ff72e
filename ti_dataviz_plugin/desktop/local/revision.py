"""A proposal that its author changes, while nobody has decided on it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtWidgets import QFormLayout, QWidget

from ...enrichment import rules
from ...enrichment.contribution import ADD, INDICATOR, PROPOSED
from ...enrichment.objects import OBJECTS
from ...enrichment.sheets import ESTABLISHMENT, SITE
from ...enrichment.touching import object_title
from ...language import translate
from .. import settings
from .addition import AdditionForm
from .form import CorrectionForm
from .said import SaidForm

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ...enrichment.contribution import Contribution
    from ...enrichment.subject import Subject
    from ...geography.atlas import Atlas

Keep = Callable[["Contribution"], None]


def changeable(one: Contribution) -> bool:
    """Tell whether a contribution can be changed by who sits here: a proposal of their own."""
    return one.state == PROPOSED and one.author == settings.stored(settings.AUTHOR)


def on_object(one: Contribution) -> bool:
    """Tell whether a contribution speaks of an object of an official file, which its form shows."""
    return one.source_id in OBJECTS and one.kind not in (ADD, INDICATOR)


class ReasonForm(SaidForm):
    """The reason and the evidence of a contribution whose value stays, such as a figure."""

    def __init__(self, one: Contribution, keep: Keep, parent: QWidget | None = None) -> None:
        """Make the form of a contribution."""
        super().__init__("", "TiDatavizReason", keep, parent, 360)
        self._one = one
        text = translate("TiDataviz", "The value stays: to give another, withdraw this one and give it anew.")
        self.lay_out(object_title(one), (text,) if one.kind == INDICATOR else (), QFormLayout())
        self.change(one)

    def contribution(self) -> Contribution:
        """Return what was filled in; PluginError says what is missing."""
        reason, evidence, _author, _organisation = self.said.texts()
        one = replace(self._one, reason=reason, evidence=evidence)
        rules.check(one)
        return one


def form_of(
    one: Contribution, subject: Subject | None, interface: QgisInterface, atlas: Atlas | None, keep: Keep
) -> SaidForm:
    """Return the form that changes a proposal; ``subject`` is its object where it speaks of one."""
    window = interface.mainWindow()
    form: SaidForm
    if subject is not None:
        form = CorrectionForm(subject, interface, keep, window)
    elif one.kind == ADD:
        form = AdditionForm(SITE if one.source_id == SITE else ESTABLISHMENT, interface, keep, atlas, window)
    else:
        return ReasonForm(one, keep, window)
    form.change(one)
    return form
