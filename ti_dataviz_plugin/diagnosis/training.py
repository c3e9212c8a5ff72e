"""Training: where schools stand against the trades in tension of a territory, and where a need is like a known one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..enrichment.credit import official
from ..errors import PluginError
from ..geography.overlay import area_of
from ..language import translate
from ..progress import Silent, check
from .anticipation import Anticipation, Question, anticipate
from .anticipation_texts import rule
from .local_values import credits_here
from .theme import Theme, missing_sources
from .training_view import TrainingSettings, TrainingView

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.territories import Territory
    from ..progress import Progress
    from .known_schools import KnownSchools
    from .labour_tables import LabourTables
    from .training_schools import Place
    from .views import LabourMarketView, Missing

_TRADES = 10


def diagnose(atlas: Atlas, territory: Territory, settings: TrainingSettings, progress: Progress) -> TrainingView:
    """Return the schools of a territory beside its trades in tension, and the anticipation.

    Raises:
        PluginError: When a source is held but unreadable, or the trade is unknown.
        CancelledError: When the user asked to stop.
    """
    from . import training_bodies, training_figures, training_schools
    from .known_schools import known_schools

    known = known_schools(atlas)
    check(progress)
    labour, tables = _labour(atlas, territory, settings)
    progress.report(0.4)
    trade = labour.trade if labour else ""
    codes = both_codes(tables, trade)
    place = training_schools.place_of(atlas, territory)
    nearest = training_schools.nearest(known, place, codes)
    inside, untold = training_schools.inside(known, place, codes)
    tension = _tension(tables, labour, known, place)
    check(progress)
    bodies, bodies_report = training_bodies.bodies_of(atlas, territory)
    progress.report(0.6)
    answer, why = _answer(atlas, territory, settings)
    reports = [known.report_of(inside["uai"]), *((bodies_report,) if bodies_report else ())]
    found = official(answer.sources if answer else labour.sources if labour else ())
    around = training_schools.area_around(atlas, territory, nearest)
    more = (
        *atlas.sources("training_bodies", "trade_rome", "tension_trades", area=area_of(territory)),
        *atlas.local("schools", "school_trades", area=around),
    )
    schools = official(known.sources)
    figures = training_figures.figures(atlas, territory, (*schools, *atlas.local("schools", area=area_of(territory))))
    return TrainingView(
        territory=territory,
        settings=settings,
        figures=figures,
        trade=trade,
        trade_name=labour.trade_name if labour else "",
        trades=_choices(tables),
        rome=_rome(atlas, codes),
        centre=place.centre,
        nearest=nearest,
        inside=inside,
        untold=untold,
        tension=tension,
        bodies=bodies,
        anticipation=answer,
        why=why,
        rule=rule(answer) if answer else "",
        references=_references(atlas),
        years=tuple(tables.nomenclatures) if tables else (),
        missing=_missing(atlas),
        reports=(*reports, *(labour.reports if labour else ())),
        sources=tuple(dict.fromkeys((*schools, *found, *more, *credits_here(atlas, territory, figures)))),
    )


def both_codes(tables: LabourTables | None, trade: str) -> tuple[str, ...]:
    """Return the code of a trade and its linked codes: a table of schools may use either nomenclature."""
    if tables is None or not trade:
        return ()
    rows = tables.trades[tables.trades["trade"] == trade]
    return tuple(dict.fromkeys((trade, *(code for code in rows["linked"] if code))))


def _labour(
    atlas: Atlas, territory: Territory, settings: TrainingSettings
) -> tuple[LabourMarketView | None, LabourTables | None]:
    """Return the labour market behind the trades, None without a survey."""
    from . import labour_market
    from .labour_tables import labour_tables
    from .views import LabourSettings

    if not (atlas.has("labour_needs") and atlas.has("employment_basins")):
        return None, None
    chosen = LabourSettings(
        settings.basin_threshold,
        settings.industrial_only,
        settings.first_year,
        settings.last_year,
        settings.skilled_only,
    )
    return labour_market.of_territory(atlas, territory, chosen, settings.trade, Silent()), labour_tables(atlas)


def _tension(
    tables: LabourTables | None, labour: LabourMarketView | None, known: KnownSchools, place: Place
) -> pd.DataFrame:
    """Return the first trades of the ranking with what is known of their schools."""
    import pandas as pd

    from . import training_schools

    if labour is None:
        return pd.DataFrame({name: [] for name in (*_RANKED, *training_schools.OF_TRADE)})
    first = labour.ranking.head(_TRADES).reset_index(drop=True)
    found = [training_schools.of_trade(known, place, both_codes(tables, trade)) for trade in first["trade"]]
    return pd.concat([first[_RANKED], pd.DataFrame(found, columns=list(training_schools.OF_TRADE))], axis=1)


_RANKED = [
    "rank", "trade", "trade_name", "linked", "projects_min", "projects_max", "difficult_share_min", "difficult_share_max",
    "persistence", "official", "official_regions",
]  # fmt: skip


def _answer(atlas: Atlas, territory: Territory, settings: TrainingSettings) -> tuple[Anticipation | None, str]:
    """Return the anticipation, or why there is none."""
    question = Question(
        trade=settings.case_trade,
        reference=settings.reference,
        first_year=settings.from_year,
        last_year=settings.to_year,
        level="ti" if territory.level == "selection" else territory.level,
        basin_threshold=settings.basin_threshold,
        radius_m=settings.radius_km * 1000,
        rule=settings.school_rule,
        need_weight=settings.need_weight,
        shortfall_only=settings.shortfall_only,
    )
    try:
        return anticipate(atlas, question), ""
    except PluginError as error:
        return None, str(error)


def _choices(tables: LabourTables | None) -> pd.DataFrame:
    import pandas as pd

    names = ["trade", "trade_name", "nomenclature"]
    return tables.trades[names] if tables else pd.DataFrame({name: [] for name in names})


def _rome(atlas: Atlas, codes: tuple[str, ...]) -> tuple[str, ...]:
    table = atlas.table("trade_rome")
    rows = table[table["trade"].isin(codes) & (table["nomenclature"] == "ROME")]
    return tuple(sorted(rows["code"].unique()))


def _references(atlas: Atlas) -> pd.DataFrame:
    """Return the territories that can be the reference: those of both programmes."""
    import pandas as pd

    parts = [atlas.choices("ti", programme).assign(level="ti", programme=programme) for programme in atlas.programmes()]
    columns = ["level", "programme", "code", "name"]
    return pd.concat(parts, ignore_index=True)[columns] if parts else pd.DataFrame({name: [] for name in columns})


def _missing(atlas: Atlas) -> tuple[Missing, ...]:
    reasons = {
        "labour_needs": translate("TiDataviz", "which trades are in tension, and the anticipation"),
        "employment_basins": translate("TiDataviz", "which employment basins the territory covers"),
        "schools": translate("TiDataviz", "vocational schools beside the production schools that come with the plugin"),
        "school_trades": translate("TiDataviz", "which school teaches which trade: a table that you keep"),
        "training_bodies": translate("TiDataviz", "declared training bodies"),
        "tension_trades": translate("TiDataviz", "the legal list of trades in tension"),
        "trade_rome": translate("TiDataviz", "the ROME codes of a trade"),
    }
    return missing_sources(atlas, reasons)


THEME = Theme("training", TrainingSettings, diagnose)
