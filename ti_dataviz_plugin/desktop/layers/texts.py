"""The words of our layers: names, aliases of fields with their units, legends."""

from __future__ import annotations

from ...language import translate


def layer_title(name: str) -> str:
    """Return the name of a layer in the language of the interface."""
    titles = {
        "funded_projects": translate("TiDataviz", "Funded projects"),
        "vacant_land": translate("TiDataviz", "Vacant sites"),
        "boundary": translate("TiDataviz", "Boundary of the territory"),
        "basins": translate("TiDataviz", "Employment basins"),
        "members": translate("TiDataviz", "Members (EPCI, EPT, communes)"),
        "communes": translate("TiDataviz", "Communes"),
        "vacant_land_surfaces": translate("TiDataviz", "Vacant sites, surfaces"),
        "natura2000": translate("TiDataviz", "Natura 2000 sites"),
    }
    return titles[name]


def layer_abstract(name: str) -> str:
    """Return what a layer shows, in the language of the interface."""
    texts = {
        "funded_projects": translate(
            "TiDataviz",
            "One point for each funded project whose commune or coordinates are known, coloured by programme. A point "
            "that the list does not give lies within the commune. A thick red outline says that the place is doubtful: "
            "see the field on the doubt. Projects known by a wider place only are not shown.",
        ),
        "vacant_land": translate(
            "TiDataviz",
            "One point for each vacant site of the territory, with its overlap with Natura 2000 and its distance to it. The "
            "overlap of a site known as a point is unknown.",
        ),
        "boundary": translate("TiDataviz", "Union of the communes of the territory, with its indicators."),
        "basins": translate(
            "TiDataviz",
            "Whole employment basins that the territory touches, the share of their population that lives in it, and the "
            "recruitment projects of all trades in the latest survey. A hidden value (less than 5) is counted from 0 to 5.",
        ),
        "members": translate("TiDataviz", "Members of the territory as unions of communes, with their indicators."),
        "communes": translate(
            "TiDataviz", "Communes of the territory, with their member, their basin and their indicators."
        ),
        "vacant_land_surfaces": translate("TiDataviz", "Vacant sites whose surface is known."),
        "natura2000": translate(
            "TiDataviz", "Natura 2000 sites that meet the territory: SIC (habitats directive) and ZPS (birds directive)."
        ),
    }
    return texts[name]


def field_alias(name: str) -> str:
    """Return what a field holds, with its unit; empty for a field without an alias."""
    return {**_territory_aliases(), **_site_aliases(), **_project_aliases()}.get(name, "")


def map_alias(name: str) -> str:
    """Return what a field of a map of an indicator holds; empty for a field without an alias."""
    texts = {
        "code": translate("TiDataviz", "Code"),
        "name": translate("TiDataviz", "Name"),
        "year": translate("TiDataviz", "Year"),
        "low": translate("TiDataviz", "At least"),
        "high": translate("TiDataviz", "At most"),
        "value": translate("TiDataviz", "Value coloured (middle of the bounds)"),
        "covered": translate("TiDataviz", "Share that is known (0 to 1)"),
        "state": translate("TiDataviz", "How it is known (known, bounds, unknown)"),
        "text": translate("TiDataviz", "Value"),
        "rank": translate("TiDataviz", "Rank"),
        "local_expertise": translate("TiDataviz", "Local contributions counted: what, by whom, when, why"),
    }
    return texts.get(name, "")


def legend_text(label: str) -> str:
    """Return a label of the styles in the language of the interface; any other label as it is."""
    texts = {
        "Counts for the territory": translate("TiDataviz", "Counts for the territory"),
        "Touches it, left out": translate("TiDataviz", "Touches it, left out"),
        "SIC (habitats)": translate("TiDataviz", "SIC (habitats)"),
        "ZPS (birds)": translate("TiDataviz", "ZPS (birds)"),
        "Without project": translate("TiDataviz", "Without project"),
        "With project": translate("TiDataviz", "With project"),
        "Reconverted": translate("TiDataviz", "Reconverted"),
        "Potential": translate("TiDataviz", "Potential"),
        "Other status": translate("TiDataviz", "Other status"),
        "France Relance": translate("TiDataviz", "France Relance"),
        "Fonds vert": translate("TiDataviz", "Fonds vert"),
        "Fonds friches": translate("TiDataviz", "Fonds friches"),
        "Operators' interventions": translate("TiDataviz", "Operators' interventions"),
        "Action sheets": translate("TiDataviz", "Action sheets"),
        "Thick red outline: doubtful place": translate("TiDataviz", "Thick red outline: doubtful place"),
    }
    return texts.get(label, label)


def _territory_aliases() -> dict[str, str]:
    return {
        "level": translate("TiDataviz", "Level"),
        "programme": translate("TiDataviz", "Programme"),
        "code": translate("TiDataviz", "Code"),
        "name": translate("TiDataviz", "Name"),
        "communes": translate("TiDataviz", "Communes (number)"),
        "commune": translate("TiDataviz", "Commune code"),
        "commune_name": translate("TiDataviz", "Commune"),
        "epci": translate("TiDataviz", "EPCI code (SIREN)"),
        "epci_name": translate("TiDataviz", "EPCI"),
        "department": translate("TiDataviz", "Department code"),
        "department_name": translate("TiDataviz", "Department"),
        "region": translate("TiDataviz", "Region code"),
        "region_name": translate("TiDataviz", "Region"),
        "member_code": translate("TiDataviz", "Member code"),
        "member_name": translate("TiDataviz", "Member"),
        "member_kind": translate("TiDataviz", "Kind of member"),
        "basin": translate("TiDataviz", "Basin code"),
        "basin_name": translate("TiDataviz", "Employment basin"),
        "communes_in": translate("TiDataviz", "Communes in the territory (number)"),
        "communes_total": translate("TiDataviz", "Communes of the basin (number)"),
        "population": translate("TiDataviz", "Population (inhabitants)"),
        "population_in": translate("TiDataviz", "Population in the territory (inhabitants)"),
        "population_total": translate("TiDataviz", "Population of the basin (inhabitants)"),
        "share": translate("TiDataviz", "Share of the basin in the territory (0 to 1)"),
        "counted": translate("TiDataviz", "Counts for the territory"),
        "survey_year": translate("TiDataviz", "Year of the labour survey"),
        "projects_min": translate("TiDataviz", "Recruitment projects, at least (a year)"),
        "projects_max": translate("TiDataviz", "Recruitment projects, at most (a year)"),
        "difficult_min": translate("TiDataviz", "Difficult projects, at least (a year)"),
        "difficult_max": translate("TiDataviz", "Difficult projects, at most (a year)"),
        "vacant_sites": translate("TiDataviz", "Vacant sites (number)"),
        "vacant_area_m2": translate("TiDataviz", "Vacant sites, sum of the known areas (m²)"),
        "vacant_in_natura2000": translate("TiDataviz", "Vacant sites that meet Natura 2000 (number)"),
        "natura2000_m2": translate("TiDataviz", "Natura 2000, union of the sites (m²)"),
        "natura2000_share": translate("TiDataviz", "Natura 2000, share of the area (0 to 1)"),
    }


def _project_aliases() -> dict[str, str]:
    return {
        "project_id": translate("TiDataviz", "Project id"),
        "project_name": translate("TiDataviz", "Project"),
        "beneficiary": translate("TiDataviz", "Beneficiary"),
        "measure": translate("TiDataviz", "Measure"),
        "sector": translate("TiDataviz", "Sector"),
        "amount_eur": translate("TiDataviz", "Amount (€), empty when not published"),
        "year": translate("TiDataviz", "Year"),
        "funder": translate("TiDataviz", "Funder"),
        "place_doubt": translate("TiDataviz", "Doubt on the place, codes"),
        "doubt": translate("TiDataviz", "Doubt on the place"),
    }


def _site_aliases() -> dict[str, str]:
    return {
        "local_expertise": translate("TiDataviz", "Local expertise: what was changed, by whom, when, why"),
        "site_id": translate("TiDataviz", "Site id"),
        "site_code": translate("TiDataviz", "Site code"),
        "site_name": translate("TiDataviz", "Site name"),
        "site_type": translate("TiDataviz", "Type of site"),
        "status": translate("TiDataviz", "Status"),
        "address": translate("TiDataviz", "Address"),
        "area_m2": translate("TiDataviz", "Area (m²)"),
        "shape_area_m2": translate("TiDataviz", "Area of the shape (m²)"),
        "overlap_m2": translate("TiDataviz", "Overlap with Natura 2000 (m²)"),
        "overlap_share": translate("TiDataviz", "Overlap with Natura 2000, share (0 to 1)"),
        "distance_m": translate("TiDataviz", "Distance to Natura 2000 (m)"),
        "touches": translate("TiDataviz", "Meets Natura 2000"),
        "nearest_code": translate("TiDataviz", "Nearest Natura 2000 site, code"),
        "nearest_name": translate("TiDataviz", "Nearest Natura 2000 site"),
        "located_as": translate("TiDataviz", "Located as (point, commune, surface)"),
        "zone_type": translate("TiDataviz", "Planning zone"),
        "zone_label": translate("TiDataviz", "Planning zone, detail"),
        "pollution": translate("TiDataviz", "Pollution"),
        "building_state": translate("TiDataviz", "State of the buildings"),
        "vacancy": translate("TiDataviz", "Occupation"),
        "owner_kind": translate("TiDataviz", "Kind of owner"),
        "activity": translate("TiDataviz", "Former activity"),
        "parcels": translate("TiDataviz", "Cadastral parcels"),
        "identified_on": translate("TiDataviz", "Identified on"),
        "updated_on": translate("TiDataviz", "Updated on"),
        "inventory": translate("TiDataviz", "Inventory that names the site"),
        "source_name": translate("TiDataviz", "Inventory"),
        "producer_nature": translate("TiDataviz", "Kind of producer"),
        "url": translate("TiDataviz", "Page"),
        "kind": translate("TiDataviz", "Kind"),
        "area_official_m2": translate("TiDataviz", "Official area (m²)"),
        "area_in_territory_m2": translate("TiDataviz", "Area in the territory (m²)"),
    }
