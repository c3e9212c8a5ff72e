"""The words of contributions in the interface: columns, shapes, kinds of correction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...enrichment.contribution import COMMENT, GONE, SHAPE, VALUE
from ...language import number, translate
from ..layers.texts import field_alias

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry


def column_title(name: str) -> str:
    """Return the name of a column of a tidy table, as people know it; its own where it has no other."""
    return {**_forms(), **_objects(), **_connections()}.get(name) or field_alias(name) or name


def _forms() -> dict[str, str]:
    return {
        "name": translate("TiDataviz", "Name"),
        "longitude": translate("TiDataviz", "Longitude"),
        "latitude": translate("TiDataviz", "Latitude"),
        "reason": translate("TiDataviz", "Reason"),
        "activity": translate("TiDataviz", "Activity (NAF)"),
        "headcount": translate("TiDataviz", "Employees"),
        "jobs": translate("TiDataviz", "Number of jobs"),
        "state": translate("TiDataviz", "State"),
        "commune": translate("TiDataviz", "Code of the commune"),
        "commune_name": translate("TiDataviz", "Commune"),
        "address": translate("TiDataviz", "Address"),
        "postcode": translate("TiDataviz", "Postcode"),
        "postal_code": translate("TiDataviz", "Postcode"),
        "url": translate("TiDataviz", "Web page"),
    }


def _objects() -> dict[str, str]:
    """Return the titles of the columns of objects that forms and marks alone show."""
    return {
        "activity_name": translate("TiDataviz", "Activity, in words"),
        "apprenticeship": translate("TiDataviz", "Apprenticeship"),
        "approved_on": translate("TiDataviz", "Approved on"),
        "beneficiary_kind": translate("TiDataviz", "Kind of beneficiary"),
        "category": translate("TiDataviz", "Category"),
        "certified": translate("TiDataviz", "Kinds of training certified"),
        "communes": translate("TiDataviz", "Codes of the communes"),
        "importance": translate("TiDataviz", "Importance"),
        "junction_name": translate("TiDataviz", "Name"),
        "label": translate("TiDataviz", "Label"),
        "land_use": translate("TiDataviz", "Land use"),
        "lanes": translate("TiDataviz", "Lanes"),
        "line_name": translate("TiDataviz", "Name"),
        "marketing": translate("TiDataviz", "Marketing"),
        "maturity": translate("TiDataviz", "Maturity"),
        "nature": translate("TiDataviz", "Nature"),
        "nature_detail": translate("TiDataviz", "Nature, in detail"),
        "nsf": translate("TiDataviz", "Specialities (NSF codes)"),
        "number": translate("TiDataviz", "Number"),
        "occupation": translate("TiDataviz", "Occupation"),
        "parent_id": translate("TiDataviz", "Identifier of what it belongs to"),
        "plan_name": translate("TiDataviz", "Name of the plan"),
        "port_name": translate("TiDataviz", "Name of the port"),
        "producer": translate("TiDataviz", "Producer"),
        "programme": translate("TiDataviz", "Programme"),
        "regime": translate("TiDataviz", "Regime"),
        "seveso": translate("TiDataviz", "Seveso status"),
        "siren": translate("TiDataviz", "SIREN"),
        "siret": translate("TiDataviz", "SIRET"),
        "station_name": translate("TiDataviz", "Name of the station"),
        "status": translate("TiDataviz", "Status"),
        "students": translate("TiDataviz", "Students"),
        "substation_name": translate("TiDataviz", "Name of the substation"),
        "territory_id": translate("TiDataviz", "Code of the territory"),
        "ti_programme": translate("TiDataviz", "Programme of the territory"),
        "trade_name": translate("TiDataviz", "Usual name"),
        "usage": translate("TiDataviz", "Use"),
        "vocation": translate("TiDataviz", "Vocation"),
        "vocational": translate("TiDataviz", "Vocational path"),
        "zone_name": translate("TiDataviz", "Name of the zone"),
    }


def _connections() -> dict[str, str]:
    """Return the titles of what serves a site, and of its areas."""
    return {
        "airport_km": translate("TiDataviz", "Airport, km"),
        "available_m2": translate("TiDataviz", "Available area (m²)"),
        "electricity": translate("TiDataviz", "Electricity"),
        "electrified": translate("TiDataviz", "Electrified"),
        "establishments": translate("TiDataviz", "Number of establishments"),
        "fibre": translate("TiDataviz", "Optical fibre"),
        "freight": translate("TiDataviz", "Freight"),
        "freight_station_km": translate("TiDataviz", "Freight station, km"),
        "gas": translate("TiDataviz", "Gas"),
        "lines": translate("TiDataviz", "Railway lines"),
        "motorway_km": translate("TiDataviz", "Motorway, km"),
        "passengers": translate("TiDataviz", "Passengers"),
        "port_km": translate("TiDataviz", "Port, km"),
        "rail_freight": translate("TiDataviz", "Rail freight"),
        "station_km": translate("TiDataviz", "Station, km"),
        "tracks": translate("TiDataviz", "Tracks"),
        "turnkey": translate("TiDataviz", "Turnkey"),
        "usable_m2": translate("TiDataviz", "Usable area (m²)"),
        "vacancy_percent": translate("TiDataviz", "Vacant part (%)"),
        "water": translate("TiDataviz", "Water"),
        "waterway": translate("TiDataviz", "Waterway"),
    }


def kind_titles() -> dict[str, str]:
    """Return what can be said of an object, in the order in which it is offered."""
    return {
        VALUE: translate("TiDataviz", "A value is wrong or missing"),
        SHAPE: translate("TiDataviz", "The place or the shape is wrong"),
        GONE: translate("TiDataviz", "This object does not exist any more"),
        COMMENT: translate("TiDataviz", "A comment, nothing to correct"),
    }


def shape_text(shape: BaseGeometry | None) -> str:
    """Return a shape (EPSG:4326) in words, with its area in the legal projection of its place."""
    if shape is None or shape.is_empty:
        return translate("TiDataviz", "No place is given yet.")
    middle = shape.representative_point()
    where = translate("TiDataviz", "longitude {lon}, latitude {lat}")
    where = where.format(lon=number(middle.x, 5), lat=number(middle.y, 5))
    if shape.geom_type == "Point":
        return translate("TiDataviz", "A point: {where}.").format(where=where)
    hectares = _hectares(shape)
    if not hectares:
        return translate("TiDataviz", "A shape around {where}.").format(where=where)
    text = translate("TiDataviz", "A shape of {hectares} ha around {where}.")
    return text.format(hectares=number(hectares, 2), where=where)


def _hectares(shape: BaseGeometry) -> float:
    """Return the area of a shape in hectares, 0 for one without area or outside of France."""
    import geopandas as gpd

    from ...geography.projection import NOWHERE, legal_epsg_at, project

    if not shape.area:
        return 0.0
    place = gpd.GeoSeries([shape], crs=4326)
    epsg = int(legal_epsg_at(place)[0])
    return 0.0 if epsg == NOWHERE else float(project(place, epsg).area.iloc[0]) / 10_000
