"""The tidy tables: for each source, its columns, their kinds and units.

Every reader returns one of these tables, and nothing downstream reads a producer's own column names. Kinds: ``text``
(object of str, "" when missing), ``int``, ``float`` (NaN when missing), ``geometry`` (EPSG:4326). Codes are text:
commune 5 characters, EPCI and other SIREN 9, basin 4, department 2 or 3, region 2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

TEXT = "text"
INT = "int"
FLOAT = "float"
GEOMETRY = "geometry"

TABLES: dict[str, dict[str, str]] = {
    # One row per (programme, TI, member). member_kind: EPCI, EPT, commune, or "" when the file does not say.
    "ti_members": {
        "programme": TEXT, "territory_id": TEXT, "territory_name": TEXT,
        "member_code": TEXT, "member_name": TEXT, "member_kind": TEXT,
    },
    # One row per (programme, TI, commune), from ANCT's lists by commune.
    "ti_communes": {
        "programme": TEXT, "territory_id": TEXT, "territory_name": TEXT, "commune": TEXT, "commune_name": TEXT,
    },
    # One row per (programme, TI): the perimeter that ANCT publishes, generalised. Phase 1 has points among them.
    "ti_boundaries": {"programme": TEXT, "territory_id": TEXT, "territory_name": TEXT, "geometry": GEOMETRY},
    # One row per commune. population: inhabitants, NaN when unknown. siren: SIREN of the commune, "" when unknown.
    "communes": {
        "commune": TEXT, "commune_name": TEXT, "siren": TEXT, "population": FLOAT, "epci": TEXT, "epci_name": TEXT,
        "department": TEXT, "department_name": TEXT, "region": TEXT, "region_name": TEXT, "geometry": GEOMETRY,
    },
    # One row per EPCI. population: inhabitants as published, NaN when unknown.
    "epci": {"epci": TEXT, "epci_name": TEXT, "epci_kind": TEXT, "population": FLOAT, "geometry": GEOMETRY},
    # One row per (year, basin, department, trade). basin "" = row known at department (or national) level only.
    # projects, difficult, seasonal: recruitment projects a year, within [min, max]; max = 5 (not reached) for a masked cell.
    # nomenclature: FAP2009 or FAP2021.
    "labour_needs": {
        "year": INT, "basin": TEXT, "basin_name": TEXT, "department": TEXT, "department_name": TEXT, "region": TEXT,
        "region_name": TEXT, "trade": TEXT, "trade_name": TEXT, "family": TEXT, "family_name": TEXT, "nomenclature": TEXT,
        "projects_min": FLOAT, "projects_max": FLOAT, "difficult_min": FLOAT, "difficult_max": FLOAT,
        "seasonal_min": FLOAT, "seasonal_max": FLOAT,
    },
    # One row per commune code of the producer's vintage. vintage: year of the table.
    "employment_basins": {
        "commune": TEXT, "commune_name": TEXT, "basin": TEXT, "basin_name": TEXT, "department": TEXT, "vintage": TEXT,
    },
    # One row per site and directive. kind: SIC (habitats) or ZPS (birds). area_official_m2: as the file says, else NaN.
    "natura2000": {
        "site_code": TEXT, "site_name": TEXT, "kind": TEXT, "area_official_m2": FLOAT, "url": TEXT, "geometry": GEOMETRY,
    },
    # One row per site. Values of the CNIG standard "Friches" in French, spelled one way. area_m2: unité foncière, NaN if
    # unknown. identified_on, updated_on: ISO dates or "". parcels: 14-character ids joined by "|". geometry: point,
    # or polygons.
    "vacant_land": {
        "site_id": TEXT, "site_name": TEXT, "site_type": TEXT, "status": TEXT, "address": TEXT, "commune": TEXT,
        "commune_name": TEXT, "area_m2": FLOAT, "zone_type": TEXT, "zone_label": TEXT, "pollution": TEXT,
        "building_state": TEXT, "vacancy": TEXT, "owner_kind": TEXT, "activity": TEXT, "parcels": TEXT,
        "identified_on": TEXT, "updated_on": TEXT, "source_name": TEXT, "producer_nature": TEXT, "url": TEXT,
        "geometry": GEOMETRY,
    },
    # One row per former, delegated or associated commune code and the commune that it now belongs to. A commune that was
    # split has one row for each commune that it now is, kind "scission".
    "commune_codes": {
        "former_code": TEXT, "current_code": TEXT, "former_name": TEXT, "current_name": TEXT, "kind": TEXT,
    },
    # One row per (year, area, activity), of private employers (URSSAF). level: commune. naf: as published, without dot.
    # naf_level: A732 (APE), A88, A38, A17, A5, total, or "" when the nomenclature does not have the code. naf_version: rev2,
    # 2025, or "". establishments, employees: within [min, max], both NaN when unknown; employees are heads at the end of
    # the year. measure_source: urssaf.
    "employment": {
        "year": INT, "level": TEXT, "area": TEXT, "area_name": TEXT, "naf": TEXT, "naf_name": TEXT, "naf_level": TEXT,
        "naf_version": TEXT, "establishments_min": FLOAT, "establishments_max": FLOAT, "employees_min": FLOAT,
        "employees_max": FLOAT, "measure_source": TEXT,
    },
    # The same columns, of all employers (INSEE, FLORES): a table of its own, since the other one is under another licence.
    # level: commune, epci, department, region, country, employment_zone. naf: "_T" for the total. employees: jobs held in
    # December's last week. A hidden figure lies between 0 and what the total of its area leaves. measure_source: flores.
    "employment_flores": {
        "year": INT, "level": TEXT, "area": TEXT, "area_name": TEXT, "naf": TEXT, "naf_name": TEXT, "naf_level": TEXT,
        "naf_version": TEXT, "establishments_min": FLOAT, "establishments_max": FLOAT, "employees_min": FLOAT,
        "employees_max": FLOAT, "measure_source": TEXT,
    },
    # One row per (year, commune, size class), all activities together. size_class: total, 0-unknown, 1-5, 6-9, 10-19, 20-49,
    # 50-99, 100-199, 200-499, 500+ employees. establishments: NaN when unknown.
    "establishments_by_size": {
        "year": INT, "commune": TEXT, "commune_name": TEXT, "size_class": TEXT, "establishments": FLOAT,
    },
    # One row per site and kind (see protected_kinds). regulatory_weight: one of protected_kinds.WEIGHTS.
    "protected_areas": {
        "site_code": TEXT, "site_name": TEXT, "kind": TEXT, "regulatory_weight": TEXT, "area_official_m2": FLOAT,
        "url": TEXT, "geometry": GEOMETRY,
    },
    # One row per classified installation (ICPE). regime, seveso, state: in French, as the register words them, "" when it
    # does not say. geometry: point, or nothing where the register has no usable coordinates.
    "installations": {
        "installation_id": TEXT, "name": TEXT, "siret": TEXT, "address": TEXT, "postal_code": TEXT, "commune": TEXT,
        "commune_name": TEXT, "activity": TEXT, "activity_name": TEXT, "regime": TEXT, "seveso": TEXT, "state": TEXT,
        "updated_on": TEXT, "geometry": GEOMETRY,
    },
    # One row per plan and hazard. kind: natural, technological or mining. hazard: what the layer says (flood...), "" when
    # not told. state: in French as written; communes: codes joined by "|", "" when the file does not list them.
    "risk_plans": {
        "plan_code": TEXT, "plan_name": TEXT, "kind": TEXT, "hazard": TEXT, "state": TEXT, "approved_on": TEXT,
        "communes": TEXT, "url": TEXT, "geometry": GEOMETRY,
    },
    # One row per station (UIC code). freight, passengers: yes, no, or "" when not told. lines: codes joined by "|".
    "stations": {
        "uic": TEXT, "station_name": TEXT, "freight": TEXT, "passengers": TEXT, "lines": TEXT, "commune_name": TEXT,
        "department_name": TEXT, "geometry": GEOMETRY,
    },
    # BD TOPO, one row per object; state: in French as written. Roads: motorways and importance 1 or 2 only, lines.
    "roads": {
        "road_id": TEXT, "nature": TEXT, "importance": TEXT, "number": TEXT, "lanes": FLOAT, "state": TEXT,
        "geometry": GEOMETRY,
    },
    # Lines. electrified: yes, no, or "" when not told.
    "rail_lines": {
        "line_id": TEXT, "line_name": TEXT, "nature": TEXT, "usage": TEXT, "electrified": TEXT, "tracks": FLOAT,
        "state": TEXT, "geometry": GEOMETRY,
    },
    # Points: interchanges, of motorways and of other roads. kind: complete, partial..., in French as written.
    "junctions": {
        "junction_id": TEXT, "junction_name": TEXT, "number": TEXT, "kind": TEXT, "commune": TEXT, "state": TEXT,
        "geometry": GEOMETRY,
    },
    # Polygons or points. kind: Port de commerce, Port de plaisance..., in French as written, "" when not told.
    "ports": {
        "port_id": TEXT, "port_name": TEXT, "kind": TEXT, "commune": TEXT, "state": TEXT, "geometry": GEOMETRY,
    },
    # Polygons.
    "substations": {
        "substation_id": TEXT, "substation_name": TEXT, "importance": TEXT, "state": TEXT, "geometry": GEOMETRY,
    },
    # One row per project. programme: france_relance, fonds_vert, fonds_friches, ti_action, intervention. amount_eur: euros
    # granted, NaN when not published. year: text, "" unknown. theme: territoires_industrie, land_recycling or "".
    # commune: "" until ``geography.places`` has found it. place_doubt: codes of ``place_doubts`` joined by "|", "" when the
    # place is sure. ti_programme, territory_id: the territory, for what is known by it. geometry: a point, or none.
    "funded_projects": {
        "programme": TEXT, "project_id": TEXT, "project_name": TEXT, "beneficiary": TEXT, "beneficiary_kind": TEXT,
        "siren": TEXT, "funder": TEXT, "measure": TEXT, "theme": TEXT, "sector": TEXT, "amount_eur": FLOAT, "year": TEXT,
        "commune": TEXT, "commune_name": TEXT, "postcode": TEXT, "department": TEXT, "region": TEXT, "ti_programme": TEXT,
        "territory_id": TEXT, "place_doubt": TEXT, "url": TEXT, "geometry": GEOMETRY,
    },
    # One row per site and commune. maturity: as the list words it.
    "turnkey_sites": {
        "site_id": TEXT, "commune": TEXT, "commune_name": TEXT, "department": TEXT, "maturity": TEXT,
    },
    # One row per object. object_kind: site, plot, hub, establishment. parent_id: the hub of a site, the site of a plot, the
    # plots of an establishment. Yes and no as the standard writes them: oui, non, "". Distances by road. geometry:
    # polygons or points, or none.
    "economic_sites": {
        "object_kind": TEXT, "object_id": TEXT, "parent_id": TEXT, "name": TEXT, "site_type": TEXT, "vocation": TEXT,
        "state": TEXT, "label": TEXT, "marketing": TEXT, "occupation": TEXT, "land_use": TEXT, "turnkey": TEXT,
        "area_m2": FLOAT, "usable_m2": FLOAT, "available_m2": FLOAT, "vacancy_percent": FLOAT, "establishments": FLOAT,
        "jobs": FLOAT, "activity": TEXT, "headcount": TEXT, "parcels": TEXT, "commune": TEXT, "commune_name": TEXT,
        "epci": TEXT, "water": TEXT, "gas": TEXT, "electricity": TEXT, "fibre": TEXT, "rail_freight": TEXT, "waterway": TEXT,
        "motorway_km": FLOAT, "station_km": FLOAT, "freight_station_km": FLOAT, "airport_km": FLOAT, "port_km": FLOAT,
        "producer": TEXT, "identified_on": TEXT, "updated_on": TEXT, "url": TEXT, "geometry": GEOMETRY,
    },
    # One row per zone of BD TOPO's category "Industriel et commercial".
    "activity_zones": {
        "zone_id": TEXT, "zone_name": TEXT, "trade_name": TEXT, "category": TEXT, "nature": TEXT, "nature_detail": TEXT,
        "state": TEXT, "importance": TEXT, "commune": TEXT, "commune_name": TEXT, "geometry": GEOMETRY,
    },
    # One row per establishment. kind: in the producer's words, such as lycée professionnel. status: public, private
    # or "". vocational, apprenticeship: "yes", "no", or "" when the file does not say. source: which list it comes from.
    "schools": {
        "uai": TEXT, "name": TEXT, "kind": TEXT, "status": TEXT, "commune": TEXT, "commune_name": TEXT, "vocational": TEXT,
        "apprenticeship": TEXT, "students": FLOAT, "source": TEXT, "geometry": GEOMETRY,
    },
    # One row per declared training body. certified: kinds of training certified, joined by "|". nsf: codes of its
    # specialities (NSF), joined by "|". No commune code is published.
    "training_bodies": {
        "siren": TEXT, "siret": TEXT, "name": TEXT, "postcode": TEXT, "commune_name": TEXT, "region": TEXT,
        "certified": TEXT, "nsf": TEXT,
    },
    # One row per (FAP 2009 trade, code of another nomenclature). nomenclature: PCS or ROME. The two are lists side by side:
    # a PCS code and a ROME code of the same trade are not a pair.
    "trade_rome": {"trade": TEXT, "nomenclature": TEXT, "code": TEXT},
    # One row per trade at the finest level of FAP 2021. trade: level of 228 trades, that of the survey from 2024.
    "trade_names": {
        "trade_detail": TEXT, "trade_detail_name": TEXT, "trade": TEXT, "trade_name": TEXT, "group": TEXT,
        "group_name": TEXT, "domain": TEXT, "domain_name": TEXT,
    },
    # One row per (region, FAP 2009 trade) of the legal list of trades in tension. region_name: also "France Entière".
    "tension_trades": {"region_name": TEXT, "trade": TEXT, "trade_name": TEXT},
    # One row per (school, trade). trade: FAP code. basis: official (a published table says so) or user.
    "school_trades": {"uai": TEXT, "trade": TEXT, "basis": TEXT},
    # One row per (commune, year). population: inhabitants.
    "population": {"commune": TEXT, "year": INT, "population": FLOAT},
    # One row per commune. zone: INSEE's employment zone, never a basin of the BMO survey. vintage: year of the zoning.
    "employment_zones": {"commune": TEXT, "commune_name": TEXT, "zone": TEXT, "zone_name": TEXT, "vintage": TEXT},
    # One row per (indicator, area, year) of the user's own indicators. level: commune, epci, ti or basin. programme: of TI.
    # year: 0 when there is none. low, high: bounds in ``unit`` (one of ``indicator.UNITS``), both NaN when unknown.
    # file_unit: the unit of the file that they were read from (see ``local_indicators.UNITS``).
    "local_indicators": {
        "indicator": TEXT, "title": TEXT, "unit": TEXT, "file_unit": TEXT, "unit_name": TEXT, "direction": INT,
        "formula": TEXT, "level": TEXT, "programme": TEXT, "area": TEXT, "year": INT, "low": FLOAT, "high": FLOAT,
    },
}  # fmt: skip


def conform(table: pd.DataFrame, source_id: str) -> pd.DataFrame:
    """Return a table with exactly its columns, in order and of their kinds.

    Missing columns are added empty, others are dropped; the index is 0..n-1.

    Raises:
        KeyError: When the source id has no table.
        ValueError: When a geometry column is due and the table is no GeoDataFrame in EPSG:4326.
    """
    import pandas as pd

    columns = TABLES[source_id]
    result: dict[str, object] = {}
    for name, kind in columns.items():
        if kind == GEOMETRY:
            continue
        if name not in table.columns:
            result[name] = pd.Series([""] * len(table) if kind == TEXT else [float("nan")] * len(table))
            continue
        column = table[name].reset_index(drop=True)
        if kind == TEXT:
            result[name] = column.astype(object).where(column.notna(), "").map(str)
        elif kind == FLOAT:
            result[name] = pd.to_numeric(column).astype("float64")
        else:
            result[name] = column.astype("int64")
    if GEOMETRY not in columns.values():
        return pd.DataFrame(result, columns=list(columns))
    return _with_geometry(pd.DataFrame(result), table, list(columns))


def _with_geometry(attributes: pd.DataFrame, table: pd.DataFrame, names: list[str]) -> pd.DataFrame:
    import geopandas as gpd

    if not isinstance(table, gpd.GeoDataFrame) or table.crs is None or table.crs.to_epsg() != 4326:
        raise ValueError("a GeoDataFrame in EPSG:4326 was expected")
    geometry = table.geometry.reset_index(drop=True)
    result: pd.DataFrame = gpd.GeoDataFrame(attributes, geometry=geometry.array, crs=4326)[names]
    return result
