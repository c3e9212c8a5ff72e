"""A siting study: what a project needs, as one JSON file that any copy of the plugin reruns identically."""

from __future__ import annotations

import json
import math
import os
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import PluginError
from ..language import translate
from ..sources import naf
from ..sources.protected_kinds import WEIGHTS
from ..sources.risk_plans import KINDS as PLANS
from ..workspace.files import replacing
from .checked import Checked
from .smaa import DRAWS
from .values import CATEGORIES, ValueFunction

if TYPE_CHECKING:
    from collections.abc import Iterable

FORMAT, VERSION = "ti_dataviz.siting_study", 2
"""Version 2 knows more facts, and the layer of the user; a study of version 1 is read as it is."""
METHODS = ("direct", "swing", "ordinal", "ahp")
NEEDS = ("rail", "motorway", "station", "port", "power", "water", "gas")
"""What a project may need."""
RULES = ("area", "protected", "risk_plans", "zoning", "pollution")
ACTIONS = ("exclude", "check")
TEMPLATES = ("light_workshop", "heavy_plant", "rail_logistics", "training_centre")
_FOLDER = Path(__file__).resolve().parent.parent / "resources" / "studies"


@dataclass(frozen=True)
class Rule:
    """What a site must not be.

    Attributes:
        rule: One of ``RULES``. ``area``: outside the study's range; ``protected``: more than ``max_share`` of the site
            within areas of the regulatory weights ``values``; ``risk_plans``: the same with plans of the kinds ``values``;
            ``zoning``, ``pollution``: one of ``values``.
        values: Weights, kinds or texts.
        max_share: Share of the site that may be covered, 0 to 1.
        action: ``exclude``, or ``check``: a site concerned is to be checked. Natura 2000 (weight
            ``assessment``) is never a ban, whatever this says.
    """

    rule: str
    values: tuple[str, ...] = ()
    max_share: float = 0.0
    action: str = "exclude"


@dataclass(frozen=True)
class Criterion:
    """One criterion.

    Attributes:
        fact: One of ``facts.FACTS``; a study has one criterion for each fact.
        value: What each value of the fact is worth.
        weight: Points (direct or swing) or rank (ordinal, 1 the most important); not used by AHP.
    """

    fact: str
    value: ValueFunction
    weight: float = 1.0


@dataclass(frozen=True)
class SiteLayer:
    """The layer of the user that holds the candidates of a study.

    Attributes:
        path: Its file; in a study file, from the folder of that file.
        layer: Name of the layer within the file, "" when the file has one only.
        id_field: The field that names each site.
        only: Ids of the sites taken; empty for all.
    """

    path: str
    layer: str
    id_field: str
    only: tuple[str, ...] = ()


@dataclass(frozen=True)
class Study:
    """A project and how its sites are judged.

    Attributes:
        title: Name of the study.
        activity: NAF code of the project (a division, or a subclass), "" when not said.
        area_m2: Least and most area of a site, m²; infinite when there is no limit.
        trades: Pairs (FAP code, jobs to be filled).
        needs: What the project needs, of ``NEEDS``.
        sites: Kinds of candidates (``candidates.KINDS``).
        layer: The layer of the user, when sites is (``candidates.USER``,); None when it is not known.
        departments: Codes of the departments searched; none for all.
        territory: Level, code and programme of the territory searched; empty for none.
        rules: The exclusions.
        criteria: The criteria.
        method: How weights are set, one of ``METHODS``.
        judgements: Rows of pairwise judgements, for AHP.
        shortlist: How many sites are wanted.
        seed: Seed of the draws.
        draws: How many weights are drawn.
        vintages: Source id and vintages used by the last run, for whoever reruns it.
    """

    title: str
    criteria: tuple[Criterion, ...]
    activity: str = ""
    area_m2: tuple[float, float] = (0.0, math.inf)
    trades: tuple[tuple[str, int], ...] = ()
    needs: tuple[str, ...] = ()
    sites: tuple[str, ...] = ("vacant_land",)
    departments: tuple[str, ...] = ()
    territory: tuple[str, str, str] = ("", "", "")
    rules: tuple[Rule, ...] = ()
    method: str = "direct"
    judgements: tuple[tuple[float, ...], ...] = ()
    shortlist: int = 10
    seed: int = 20_240_229
    draws: int = DRAWS
    vintages: tuple[tuple[str, str], ...] = field(default=())
    layer: SiteLayer | None = None


def write(study: Study, target: Path) -> None:
    """Write a study; the place of its layer is told from the folder of the file, so that both can be moved together.

    Raises:
        PluginError: When the file cannot be written.
    """
    if study.layer is not None:
        study = replace(study, layer=replace(study.layer, path=_from_folder(study.layer.path, target.parent)))
    with replacing(target) as temporary:
        temporary.write_text(text(study), encoding="utf-8")


def _from_folder(path: str, folder: Path) -> str:
    """Return the way from a folder to a file; the file itself when they are on two disks."""
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:
        return path


def text(study: Study) -> str:
    """Return a study as JSON, the same text for the same study."""
    content = asdict(study)
    low, high = study.area_m2
    content["area_m2"] = [low, None if math.isinf(high) else high]
    content["territory"] = dict(zip(("level", "code", "programme"), study.territory)) if study.territory[0] else None
    return json.dumps({"format": FORMAT, "version": VERSION, **content}, ensure_ascii=False, indent=1) + "\n"


def read(path: Path) -> Study:
    """Return the study of a file.

    Raises:
        PluginError: When the file is unreadable, no study, of a newer version, or one of its fields is wrong.
    """
    try:
        written = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        what = translate("TiDataviz", "The study could not be read.")
        raise PluginError(what, str(path), translate("TiDataviz", "Check that the file exists."), str(error)) from error
    study = parse(written, path.name)
    if study.layer is None:
        return study
    found = os.path.normpath(path.parent.resolve() / study.layer.path)
    return replace(study, layer=replace(study.layer, path=found))


def template(name: str) -> Study:
    """Return one of the ``TEMPLATES``."""
    return read(_FOLDER / f"{name}.json")


def usual_criterion(fact: str) -> Criterion:
    """Return a criterion with the value function proposed for its fact (``resources/studies/every_criterion.json``)."""
    every = read(_FOLDER / "every_criterion.json").criteria
    return next(criterion for criterion in every if criterion.fact == fact)


def template_title(name: str) -> str:
    """Return the title of one of the ``TEMPLATES`` in the language of the interface."""
    titles = {
        "light_workshop": translate("TiDataviz", "Light workshop"),
        "heavy_plant": translate("TiDataviz", "Heavy plant"),
        "rail_logistics": translate("TiDataviz", "Logistics with rail"),
        "training_centre": translate("TiDataviz", "Training centre"),
    }
    return titles[name]


def parse(written: str, name: str = "") -> Study:
    """Return the study of a text; ``name`` is that of its file.

    Raises:
        PluginError: See ``read``.
    """
    try:
        content = json.loads(written)
    except (ValueError, RecursionError) as error:
        content = None
        detail = str(error)
    else:
        detail = ""
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        what = translate("TiDataviz", "This file is not a siting study.")
        raise PluginError(what, name, translate("TiDataviz", "Choose a study saved by the plugin (.json)."), detail)
    version = content.get("version")
    if isinstance(version, (int, float)) and version > VERSION:
        what = translate(
            "TiDataviz", "This study was saved by a newer version of the plugin ({found}, this one knows {known})."
        )
        todo = translate("TiDataviz", "Update the plugin, then open the study again. The file was not changed.")
        raise PluginError(what.format(found=version, known=VERSION), name, todo)
    return _study(Checked(content, name))


def _study(given: Checked) -> Study:
    given.only("format", "version", *Study.__dataclass_fields__)
    given.choice("version", range(1, VERSION + 1))
    area = given.numbers("area_m2", 2, default=(0.0, None))
    if not 0 <= area[0] <= area[1] or math.isinf(area[0]):
        raise given.wrong("area_m2")
    territory = given.part("territory")
    if territory is not None:
        territory.only("level", "code", "programme")
    place = tuple(territory.string(key) for key in ("level", "code", "programme")) if territory else ("", "", "")
    study = Study(
        title=given.string("title"),
        criteria=tuple(map(_criterion, given.parts("criteria"))),
        activity=_activity(given),
        area_m2=(area[0], area[1]),
        trades=given.counts("trades"),
        needs=_known(given, "needs", NEEDS),
        sites=given.strings("sites", ("vacant_land",)),
        departments=given.strings("departments"),
        territory=(place[0], place[1], place[2]),
        rules=tuple(map(_rule, given.parts("rules"))),
        method=given.choice("method", METHODS, "direct"),
        judgements=given.matrix("judgements"),
        shortlist=given.whole("shortlist", 1, 1_000, 10),
        seed=given.whole("seed", 0, 2**63 - 1, Study.seed),
        draws=given.whole("draws", 100, 1_000_000, DRAWS),
        vintages=given.texts("vintages"),
        layer=_layer(given.part("layer")),
    )
    names = [criterion.fact for criterion in study.criteria]
    if not names or len(set(names)) < len(names):
        raise given.wrong("criteria")
    return study


def _layer(given: Checked | None) -> SiteLayer | None:
    if given is None:
        return None
    given.only("path", "layer", "id_field", "only")
    return SiteLayer(given.string("path"), given.string("layer"), given.string("id_field"), given.strings("only"))


def _activity(given: Checked) -> str:
    """Return the activity of a project, of which a division of the NAF must be known."""
    code = given.string("activity", "")
    try:
        if code:
            naf.to_level(code, "A88")
    except naf.ActivityError as error:
        raise given.wrong("activity") from error
    return code


def _criterion(given: Checked) -> Criterion:
    from .facts import FACTS

    given.only("fact", "value", "weight")
    value = given.part("value")
    if value is None:
        raise given.wrong("value")
    value.only("kind", "points", "categories", "unit")
    function = ValueFunction(
        kind=value.string("kind"),
        points=tuple((point[0], point[1]) for point in value.matrix("points", 2)),
        categories=value.pairs("categories"),
        unit=value.string("unit", ""),
    )
    fact = given.choice("fact", tuple(FACTS))
    unit, of_texts = FACTS[fact].unit, function.kind == CATEGORIES
    # Metres judged by a curve in kilometres, or a text judged by numbers, would be wrong or unknown without a word.
    if of_texts != (unit == "") or (function.points if of_texts else function.categories):
        raise value.wrong("kind")
    if function.unit not in ("", unit):
        raise value.wrong("unit")
    return Criterion(fact, function, given.number("weight", 1.0))


def _rule(given: Checked) -> Rule:
    given.only("rule", "values", "max_share", "action")
    share = given.number("max_share", 0.0)
    if not 0 <= share <= 1:
        raise given.wrong("max_share")
    rule = given.choice("rule", RULES)
    # A word of an inventory may be of any file; a perimeter that no file knows would exclude nothing without a word.
    known = {"area": (), "protected": WEIGHTS, "risk_plans": PLANS}.get(rule)
    values = given.strings("values") if known is None else _known(given, "values", known)
    return Rule(rule, values, share, given.choice("action", ACTIONS, "exclude"))


def _known(given: Checked, key: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return texts of which each is one of those known."""
    values = given.strings(key)
    if not set(values) <= set(known):
        raise given.wrong(key)
    return values


def plain(study: Study) -> dict[str, Any]:
    """Return a study as plain values, for an interface that lets its parts be changed and hands them to ``parse``."""
    content: dict[str, Any] = json.loads(text(study))
    return content
