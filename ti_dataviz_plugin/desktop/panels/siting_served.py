"""What serves the site looked at: which station, interchange, substation or port was counted as the nearest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ...language import listed, translate
from ...siting.nearest import served_title
from ...siting.neighbours import source_names
from ...siting.titles import fact_text
from .credits import Credits
from .data_table import DataTable
from .frame_model import Column
from .widgets import Card, Heading, Note

if TYPE_CHECKING:
    from ...errors import PluginError
    from ...siting.ranking import Ranking
    from ..local.desk import Desk
    from ..siting_served import SitingServed

_MOST_ROWS = 10


class ServedCard(Card):
    """Names the nearest objects, shows them on the map, and lets them be corrected."""

    def __init__(
        self,
        served: SitingServed,
        desk: Desk,
        zoom: Callable[[object], None],
        told: Callable[[PluginError], None],
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty card; ``zoom`` shows a place on the map."""
        super().__init__(parent)
        self._served, self._zoom = served, zoom
        self._site: Any = None
        self._weighed: frozenset[str] = frozenset()
        self.column.addWidget(Heading(translate("TiDataviz", "What serves it"), self, 1.0))
        name = translate("TiDataviz", "What serves the site")
        self.objects = DataTable(name, self._columns(), told, self)
        tip = translate("TiDataviz", "Click an object to see it and the site on the map; right click to correct it")
        self.objects.setToolTip(tip)
        self.objects.picked.connect(self._on_picked)
        self.objects.correctable(lambda row: row.source_id if row.key else "", lambda row: row.key, desk)
        self.note = Note("", self)  # after the table, so that Tab reaches them in the order in which they are seen
        self.show_map = QPushButton(
            QgsApplication.getThemeIcon("/mActionAddOgrLayer.svg"),
            translate("TiDataviz", "Show what serves the sites on the map"),
            self,
        )
        self.show_map.clicked.connect(served.show)
        self.credits = Credits(self)
        for widget in (self.objects, self.note, self.show_map, self.credits):
            self.column.addWidget(widget)
        served.changed.connect(self.refresh)

    def show_site(self, ranking: Ranking, row: int) -> None:
        """Show what serves a row of a ranking."""
        self._site = ranking.site(row).geometry
        self._weighed = frozenset(criterion.fact for criterion in ranking.study.criteria)
        self.refresh()

    def refresh(self) -> None:
        """Show what is known at present."""
        found = self._served.served
        some = found is not None and len(found.objects) > 0
        for widget in (self.objects, self.show_map, self.credits):
            widget.setVisible(some)
        if found is None:
            placed = self._site is not None and not self._site.is_empty
            absent = translate("TiDataviz", "This site has no place on the map.")
            self.note.setText(translate("TiDataviz", "Looking for what serves it…") if placed else absent)
            self.note.show()
            return
        weighed = [fact in self._weighed for fact in found.objects["fact"]]
        self.objects.fill(found.objects.assign(weighed=weighed), _MOST_ROWS)
        self.credits.fill(found.sources)
        text = translate("TiDataviz", "Not on this computer, so not looked for: {sources}.")
        self.note.setText(text.format(sources=listed(source_names(found.missing))) if found.missing else "")
        self.note.setVisible(bool(found.missing))

    def _on_picked(self, row: Any) -> None:
        """Show the object, the site, and the way between them."""
        from shapely import shortest_line

        if row.geometry is None or row.geometry.is_empty:
            return
        way = shortest_line(self._site, row.geometry)
        self._zoom(way if way is not None and way.length else row.geometry)

    def _columns(self) -> list[Column]:
        return [
            Column(translate("TiDataviz", "Nearest"), what_text, widest=140, more=_more),
            Column(
                translate("TiDataviz", "Distance"),
                lambda row: fact_text("m", row.low, row.high),
                lambda row: row.high,
                right=True,
                tooltip=translate(
                    "TiDataviz",
                    "In a straight line, as the criterion takes it; a range where another may be nearer beyond what is held",
                ),
            ),
            Column(translate("TiDataviz", "Name"), name_text, widest=200),
            Column(
                translate("TiDataviz", "Weighed"),
                lambda row: translate("TiDataviz", "yes") if row.weighed else translate("TiDataviz", "no"),
                tooltip=translate("TiDataviz", "Whether a criterion of the study looks at this distance"),
            ),
        ]


def what_text(row: Any) -> str:
    """Return what kind of object a row names."""
    title = served_title(row.fact)
    return title if row.sure else translate("TiDataviz", "{what}, perhaps").format(what=title)


def _more(row: Any) -> str:
    told = translate("TiDataviz", "The file does not tell its kind: it may be one, and would be nearer.")
    return what_text(row) if row.sure else f"{what_text(row)}\n{told}"


def name_text(row: Any) -> str:
    """Return the name of the object of a row, its key when it has none, why there is none."""
    if row.key:
        return str(row.name or row.key)
    if row.high != row.high:
        return translate("TiDataviz", "the site lies outside of what is held")
    return translate("TiDataviz", "none is held")
