"""What tells the rows of each tidy table apart."""

from __future__ import annotations

KEYS: dict[str, tuple[str, ...]] = {
    "ti_members": ("programme", "territory_id", "member_code"),
    "ti_communes": ("programme", "territory_id", "commune"),
    "ti_boundaries": ("programme", "territory_id"),
    "communes": ("commune",),
    "epci": ("epci",),
    "labour_needs": ("year", "basin", "department", "trade"),
    "employment_basins": ("commune",),
    "natura2000": ("site_code", "kind"),
    "vacant_land": ("site_id",),
    "commune_codes": ("former_code", "current_code"),
    "employment": ("year", "level", "area", "naf"),
    "employment_flores": ("year", "level", "area", "naf_level", "naf"),
    "establishments_by_size": ("year", "commune", "size_class"),
    "protected_areas": ("site_code", "kind"),
    "installations": ("installation_id",),
    "risk_plans": ("plan_code", "kind", "hazard"),
    "stations": ("uic",),
    "roads": ("road_id",),
    "rail_lines": ("line_id",),
    "junctions": ("junction_id",),
    "ports": ("port_id",),
    "substations": ("substation_id",),
    "funded_projects": ("programme", "project_id", "year"),
    "turnkey_sites": ("site_id", "commune"),
    "economic_sites": ("object_kind", "object_id"),
    "activity_zones": ("zone_id",),
    "schools": ("uai",),
    "training_bodies": ("siret", "name"),
    "population": ("commune", "year"),
    "local_indicators": ("indicator", "area", "year"),
}
"""Columns of the key; a table that is not named has none."""

APART = frozenset({"ti_members", "ti_communes", "ti_boundaries", "labour_needs", "employment_basins", "local_indicators"})
"""Sources whose parts (programmes, survey years, vintages, indicators) never hold the same row, whatever their keys say."""
