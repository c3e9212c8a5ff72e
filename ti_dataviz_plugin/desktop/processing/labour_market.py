"""``ti_dataviz:labour_market``: what the BMO survey says of a territory, year by year."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...bounds import Bounds
from ...diagnosis.views import LabourSettings
from ...errors import PluginError
from ...language import percent, translate
from .. import own_thread, settings
from .base import OUTPUT, Algorithm, Watched, print_reports, print_sources, print_territory
from .tables import Rows, plain_rows, write_rows

if TYPE_CHECKING:
    from ...diagnosis.views import LabourMarketView

TRADE = "TRADE"
_FIRST = 15


class LabourMarket(Algorithm):
    """Recruitment projects by year and trade, and the ranking of the industrial trades."""

    NAME = "labour_market"
    HELP = "labour_market"
    TAGS = ("bmo", "besoins en main-d'oeuvre", "labour", "emploi", "recrutement", "métiers", "trades")

    def displayName(self) -> str:
        """Return the name shown."""
        return translate("TiDataviz", "Labour market of a territory")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "TiDataviz",
            "Lists the recruitment projects of the BMO survey in a territory, by year and trade.\n\n"
            "A territory's figures are the sum over the employment basins that count for it: those of which at least a "
            "share of the population (half, unless the options say otherwise) lives in it. The others that it touches are "
            "named and left out. A hidden value (less than 5, 0 included) is kept as bounds: hence two columns for each "
            "figure.\n\nTrade: FAP code, such as D2Z40. In the years of the other nomenclature the linked code is listed. "
            "Without a trade, every trade is listed, those of the industrial ranking first, and the ranking is printed with "
            "its rule.\n\n"
            "Columns: year, trade, trade_name, nomenclature, projects_min, projects_max, difficult_min, difficult_max, "
            "seasonal_min, seasonal_max.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002 (QGIS's signature)
        """Declare the parameters."""
        self.add_territory()
        trade = QgsProcessingParameterString(TRADE, translate("TiDataviz", "Trade (FAP code)"), optional=True)
        self.add(trade)
        output = QgsProcessingParameterFeatureSink(
            OUTPUT, translate("TiDataviz", "Recruitment projects"), QgsProcessing.SourceType.TypeVector
        )
        self.add(output)
        self.add_contributions()

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write the table; print the basins, the ranking, the joins and the sources."""
        opened = self.territory(parameters, context, feedback)
        trade = self.parameterAsString(parameters, TRADE, context).strip().upper()
        chosen = LabourSettings(basin_threshold=settings.basin_threshold())

        def diagnosis() -> tuple[LabourMarketView, Rows]:
            from ...diagnosis.labour_market import diagnose, table_of_trades

            atlas, territory = opened()
            view = diagnose(atlas, territory, chosen, trade, Watched(feedback))
            table = table_of_trades(view, atlas, (trade,) if trade else _in_order(view))
            # Several trades of one nomenclature may be linked to the same trade of the other.
            return view, plain_rows(table.drop_duplicates(["year", "trade", "nomenclature"]))

        view, rows = own_thread.call(diagnosis)
        sink, destination = self.parameterAsSink(
            parameters, OUTPUT, context, rows.fields(), QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem()
        )
        if sink is None:
            raise PluginError(self.invalidSinkError(parameters, OUTPUT))
        write_rows(rows, sink, Watched(feedback), destination)
        print_territory(view.territory, feedback)
        _print_basins(view, feedback)
        if not trade:
            _print_ranking(view, feedback)
        print_reports(view.reports, feedback)
        print_sources(view.sources, feedback)
        return {OUTPUT: destination}


def _in_order(view: LabourMarketView) -> tuple[str, ...]:
    """Return every trade once: the industrial ranking first, then the others by code.

    A trade is listed with its linked code, which is then not listed again.
    """
    ranked = list(view.ranking["trade"])
    trades = view.trades
    # The nomenclature of the ranking leads; a code of the other one comes alone only when nothing links to it.
    leading = view.ranking["nomenclature"].iloc[0] if len(view.ranking) else ""
    order = trades.assign(other=trades["nomenclature"] != leading).sort_values(["other", "trade"])
    done = {*ranked, *(code for code in view.ranking["linked"] if code)}
    result = list(ranked)
    for code, linked in zip(order["trade"], order["linked"]):
        if code not in done:
            result.append(code)
            done.update(part for part in (code, linked) if part)
    return tuple(result)


def _print_basins(view: LabourMarketView, feedback: QgsProcessingFeedback) -> None:
    text = translate(
        "TiDataviz", "Basin that counts: {basin} {name}, {inside} of its {total} communes, {share} of its population"
    )
    counted = view.basins[view.basins["counted"]]
    columns = ["basin", "basin_name", "communes_in", "communes_total", "share"]
    feedback.pushInfo("")
    for basin, name, inside, total, share in counted[columns].itertuples(index=False):
        feedback.pushInfo(text.format(basin=basin, name=name, inside=inside, total=total, share=percent(share, 1)))


def _print_ranking(view: LabourMarketView, feedback: QgsProcessingFeedback) -> None:
    """Print the first trades of the ranking and the rule behind it."""
    feedback.pushInfo("")
    feedback.pushInfo(translate("TiDataviz", "Industrial trades, the most sought and hardest to find first:"))
    for row in view.ranking.head(_FIRST).to_dict("records"):
        feedback.pushInfo(_ranked(row))
    feedback.pushInfo("")
    feedback.pushInfo(view.rule)


def _ranked(row: dict[Any, Any]) -> str:
    text = translate(
        "TiDataviz",
        "  {rank}. {trade} {name}: {projects} projects a year, {difficult} difficult, persistence {persistence}, "
        "{seasonal} seasonal, score {score}",
    )
    return text.format(
        rank=row["rank"],
        trade=row["trade"],
        name=row["trade_name"],
        projects=Bounds(row["projects_min"], row["projects_max"]).text(1),
        difficult=Bounds(row["difficult_share_min"], row["difficult_share_max"]).share_text(),
        persistence=percent(row["persistence"]),
        seasonal=Bounds(row["seasonal_share_min"], row["seasonal_share_max"]).share_text(),
        score=f"{row['score']:.1f}",
    )
