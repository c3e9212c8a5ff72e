"""A server that stands in for the official endpoints, reached through the mirror setting.

``<mirror>/<host>/<path>?<query>`` is answered as the host would, with its shapes and, on demand, with its faults. Everything
that it serves is invented: perimeters are rectangles near Cholet named *exemple fictif*.

    with Loopback() as server:
        fetch("natura2000", session, folder, mirror=server.address)
"""

from __future__ import annotations

import hashlib
import json
import re
import ssl
import threading
from collections import deque
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Callable
from urllib.parse import parse_qsl, urlsplit

from ti_dataviz_plugin.sources.catalogue import catalogue

from . import invented, invented_projects, portals

GOUV = "www.data.gouv.fr"
STATIC = "static.data.gouv.fr"
WFS = "data.geopf.fr"
GEO = "geo.api.gouv.fr"
CEREMA = "apidf-preprod.cerema.fr"
URSSAF = "open.urssaf.fr"
INSEE = "api.insee.fr"
GEORISQUES = "georisques.gouv.fr"
SNCF = "ressources.data.sncf.com"
ECONOMIE = "data.economie.gouv.fr"

SIC_LAYER = "patrinat_sic:sic"
ZPS_LAYER = "patrinat_zps:zps"
COMMUNE_LAYER = "ADMINEXPRESS-COG-CARTO-PE.LATEST:commune"
PLAN_LAYER = "wfs_sup:assiette_sup_s"
EPCI_LAYER = "ADMINEXPRESS-COG-CARTO-PE.LATEST:epci"
DEPARTMENT_LAYER = "ADMINEXPRESS-COG-CARTO-PE.LATEST:departement"

EXCEPTION_REPORT = (
    b'<?xml version="1.0" encoding="UTF-8"?><ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1" version="2.0.0">'
    b'<ows:Exception exceptionCode="InvalidParameterValue"><ows:ExceptionText>Unknown feature type &amp; namespace'
    b"</ows:ExceptionText></ows:Exception></ows:ExceptionReport>"
)
WEB_PAGE = b"<!DOCTYPE html><html><head><title>Maintenance en cours</title></head><body>Revenez plus tard</body></html>"


@dataclass(frozen=True)
class Reply:
    """One answer.

    Attributes:
        body: Whole body, as announced in Content-Length.
        cut: Bytes really sent; all when None.
        pace: Seconds between two pieces of 1000 bytes; sent at once when 0.
    """

    status: int = 200
    body: bytes = b""
    content_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    cut: int | None = None
    pace: float = 0.0


@dataclass(frozen=True)
class Asked:
    """One request received."""

    host: str
    path: str
    query: dict[str, str]
    user_agent: str
    headers: dict[str, str] = field(default_factory=dict)
    method: str = "GET"


class Loopback:
    """The server: a context that listens on a free port of this machine.

    Attributes:
        layers: Features of each WFS type.
        sites: Sites of Cartofriches.
        communes, epci: Features of geo.api.gouv.fr, by department.
        page_limit: What the WFS cuts a page at, whatever is asked.
        announced: Number that the WFS pretends to have matched, when not None.
        asked: Requests received, in order.
        urssaf: Rows of the data set of establishments and employees.
        tables: Rows of the data set of each other Opendatasoft portal, by host.
        flores: Archive of each year.
        populations: Archive of the populations of communes.
        twist: Takes each request and its good answer, and returns the answer to give.
    """

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self._tls = tls
        codes = {"49099": "Cholet (exemple fictif)", "49023": "Beaupréau (exemple fictif)"}
        self.layers: dict[str, list[dict[str, Any]]] = {
            SIC_LAYER: invented.natura_sites("SIC", 7),
            ZPS_LAYER: invented.natura_sites("ZPS", 3),
            COMMUNE_LAYER: invented.commune_contours(codes),
            EPCI_LAYER: [invented.epci_of_wfs()],
            invented_projects.ZONES_LAYER: invented_projects.zones(9),
            DEPARTMENT_LAYER: [invented.department("49", -1.4, 46.9), invented.department("974", 55.2, -21.4)],
        }
        self.sites = invented.vacant_sites(12)
        self.communes = {
            "49": [invented.commune_of_api(code, name, index) for index, (code, name) in enumerate(codes.items())]
        }
        self.epci = {"49": [invented.epci_of_api("200071678", ["49"])]}
        self.urssaf = invented.urssaf_rows()
        self.flores = {year: invented.flores_archive(year) for year in (2023, 2024)}
        self.populations = portals.populations()
        self.tables = {
            portals.EDUCATION: portals.schools(),
            portals.DGEFP: portals.training_bodies(),
            portals.DARES: portals.trade_names(),
            SNCF: portals.stations(),
        }
        self.page_limit = 5000
        self.announced: int | None = None
        self.asked: list[Asked] = []
        self._files: dict[str, Reply] = {}
        self._datasets: dict[str, list[dict[str, Any]]] = {}
        self._scripts: list[tuple[str, deque[Reply]]] = []
        self.twist: Callable[[Asked, Reply], Reply] | None = None
        self._server: ThreadingHTTPServer | None = None
        self._closing = threading.Event()
        self._add_perimeters_and_transport()

    def __enter__(self) -> Loopback:  # noqa: PYI034 (Self came with Python 3.11)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        if self._tls is not None:
            self._server.socket = self._tls.wrap_socket(self._server.socket, server_side=True)
            self._server.handle_error = lambda *_arguments: None  # type: ignore[method-assign] # who does not trust leaves
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._closing.set()
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()

    @property
    def address(self) -> str:
        """The mirror's address."""
        if self._server is None:
            raise RuntimeError("the server is not started")
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self._server.server_port}"

    def script(self, start: str, *replies: Reply) -> None:
        """Answer the next requests whose ``host/path`` begins so with these replies, one each; then as usual."""
        self._scripts.append((start, deque(replies)))

    def serve(self, place: str, reply: Reply) -> None:
        """Always answer ``host/path`` so."""
        self._files[place] = reply

    def publish(self, slug: str, name: str, body: bytes, **more: Any) -> None:
        """Add a file to a data set of data.gouv.fr, with its permalink that redirects to the file."""
        listed = self._datasets.setdefault(slug, [])
        folder = f"/resources/{slug}/20260301-{len(listed):06}"
        uuid = f"00000000-0000-4000-8000-{len(listed):012}"
        listed.append(
            {
                "id": uuid,
                "title": name,
                "type": "main",
                "filetype": "file",
                "format": name.rpartition(".")[2],
                "url": f"https://{STATIC}{folder}/{name}",
                "latest": f"https://{GOUV}/api/1/datasets/r/{slug}-{uuid}",
                "checksum": {"type": "sha1", "value": hashlib.sha1(body, usedforsecurity=False).hexdigest()},
                "filesize": len(body),
                "last_modified": "2026-03-01T10:00:00+00:00",
                **more,
            }
        )
        kind = "text/csv; charset=utf-8" if name.endswith(".csv") else "application/octet-stream"
        headers = {
            "ETag": f'"{slug}-{len(listed)}"',
            "Accept-Ranges": "bytes",
            "Last-Modified": "Sun, 01 Mar 2026 10:00:00 GMT",
        }
        self.serve(f"{STATIC}{folder}/{name}", Reply(body=body, content_type=kind, headers=headers))
        # The Location has no host: it is resolved against the official address, not against the mirror.
        self.serve(
            f"{GOUV}/api/1/datasets/r/{slug}-{uuid}", Reply(302, headers={"Location": f"https://{STATIC}{folder}/{name}"})
        )

    def publish_programmes(self) -> None:
        """Publish the lists of both programmes, and an older one of the second, under the names that ANCT uses."""
        slug = "programme-territoires-dindustrie"
        for kind in ("grpt", "com"):
            self.publish(slug, f"liste-ti-{kind}2023-20231114.csv", invented.list_of_territories(183, kind))
            self.publish(slug, f"liste-ti-{kind}2023-20230802.csv", invented.list_of_territories(149, kind))
            self.publish(slug, f"liste-ti-{kind}2023-20240704.csv", invented.list_of_territories(183, kind))

    def publish_vacant_land(self, count: int = 5) -> None:
        """Publish the national file of Cartofriches, an older one, and what else its page lists."""
        slug = "sites-references-dans-cartofriches"
        self.publish(slug, "dictionnaire.pdf", b"%PDF-", type="documentation")
        self.publish(slug, "friches-standard-2025-10-01.csv", invented.vacant_csv(1))
        self.publish(slug, "friches-standard-2026-04-15.csv", invented.vacant_csv(count))
        self.publish(slug, "friches_surfaces2026_04_15.gpkg", b"SQLite format 3\x00")

    def publish_projects(self, count: int = 3) -> None:
        """Publish the lists of funded projects and of turnkey sites under the names that their producers use."""
        made = invented_projects
        table = "/api/explore/v2.1/catalog/datasets/plan-de-relance"
        rows = [made.RELANCE, *made.relance_rows(*({"entreprise": f"Exemple fictif {index}"} for index in range(count)))]
        self.serve(f"{ECONOMIE}{table}/records", _json({"total_count": count, "results": []}))
        content = made.as_csv(rows, bom=True)
        self.serve(f"{ECONOMIE}{table}/exports/csv", Reply(body=content, content_type="text/csv; charset=utf-8"))
        recent = made.as_csv([made.FONDS_VERT_2024, *made.fonds_vert_rows(made.FONDS_VERT_2024)], ";")
        first = made.as_csv([made.FONDS_VERT_2023, *made.fonds_vert_rows(made.FONDS_VERT_2023)], ";")
        self.publish(made.SLUG, "fonds-vert-dictionnaire.pdf", b"%PDF-", type="documentation")
        self.publish(made.SLUG, "fonds-vert-2024-export.csv", recent)
        self.publish(made.SLUG_2023, "fonds-vert-export.csv", first)
        self.publish(made.TURNKEY, "liste-sites-cles-en-main-20260115.csv", made.as_csv(made.turnkey_rows()))

    def times(self, start: str) -> int:
        """Return how many requests had a ``host/path`` that begins so."""
        return sum(f"{asked.host}{asked.path}".startswith(start) for asked in self.asked)

    def wait(self, seconds: float) -> bool:
        """Wait, unless the server closes; tell whether it does."""
        return self._closing.wait(seconds)

    def reply(self, asked: Asked) -> Reply:
        """Return the answer to a request."""
        self.asked.append(asked)
        good = _conditional(asked, self._good(asked))
        return self.twist(asked, good) if self.twist else good

    def _good(self, asked: Asked) -> Reply:
        place = f"{asked.host}{asked.path}"
        for start, replies in self._scripts:
            if place.startswith(start) and replies:
                return replies.popleft()
        if place in self._files:
            return self._files[place]
        answer = self._hosts().get(asked.host)
        return answer(asked) if answer else _text(404, "Not Found")

    def _hosts(self) -> dict[str, Callable[[Asked], Reply]]:
        hosts: dict[str, Callable[[Asked], Reply]] = {}
        hosts.update({GOUV: self._gouv, WFS: self._wfs, GEO: self._geo, CEREMA: self._cerema})
        hosts.update(dict.fromkeys((URSSAF, *self.tables), self._portal))
        hosts.update({INSEE: self._insee, GEORISQUES: self._georisques})
        return hosts

    def _gouv(self, asked: Asked) -> Reply:
        slug = asked.path.strip("/").rpartition("/")[2]
        if slug not in self._datasets:
            return _json({"message": "Dataset not found"}, 404)
        return _json({"title": slug, "license": "lov2", "resources": self._datasets[slug]})

    def _wfs(self, asked: Asked) -> Reply:
        query = {name.upper(): value for name, value in asked.query.items()}
        features = self.layers.get(query.get("TYPENAMES", ""))
        if features is None:
            return Reply(400, EXCEPTION_REPORT, "application/xml")
        if "BBOX" in query and "CQL_FILTER" in query:
            return _text(500, "BBOX and CQL_FILTER are exclusive")
        if "BBOX" in query:
            *numbers, system = query["BBOX"].split(",")
            box = tuple(float(value) for value in numbers)
            features = [item for item in features if system == "EPSG:4326" and _touches(item["geometry"], box)]
        if "CQL_FILTER" in query:
            features = [item for item in features if _fits(item, query["CQL_FILTER"], self.latitude_first)]
        key = query["SORTBY"]
        features = sorted(features, key=lambda item: str(item["properties"].get(key)))
        start, count = int(query.get("STARTINDEX", "0")), min(int(query["COUNT"]), self.page_limit)
        page = [_with_properties(item, query.get("PROPERTYNAME", "")) for item in features[start : start + count]]
        matched = len(features) if self.announced is None else self.announced
        return _json(
            {
                "type": "FeatureCollection",
                "features": page,
                "totalFeatures": matched,
                "numberMatched": matched,
                "numberReturned": len(page),
                "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::4326"}},
            }
        )

    def _geo(self, asked: Asked) -> Reply:
        communes = re.fullmatch(r"/departements/(\w+)/communes", asked.path)
        if communes and communes.group(1) in self.communes:
            return _json({"type": "FeatureCollection", "features": self.communes[communes.group(1)]})
        if asked.path == "/epcis" and "codeDepartement" in asked.query:
            return _json({"type": "FeatureCollection", "features": self.epci.get(asked.query["codeDepartement"], [])})
        return _text(404, "Not Found")

    def _cerema(self, asked: Asked) -> Reply:
        query = asked.query
        sites = self.sites
        if "in_bbox" in query:
            box = tuple(float(value) for value in query["in_bbox"].split(","))
            if box[2] - box[0] > 1 or box[3] - box[1] > 1:
                return _json({"detail": "in_bbox: 1 degree at most"}, 400)
            sites = [site for site in sites if _touches(site["geometry"], box)]
        elif "coddep" in query:
            sites = [site for site in sites if site["properties"]["dep"] == query["coddep"]]
        else:
            return _json({"detail": "code_insee, coddep, in_bbox or contains_geom is needed"}, 400)
        page, size = int(query.get("page", "1")), min(int(query.get("page_size", "100")), self.page_limit)
        rest = {name: value for name, value in query.items() if name != "page"}
        link = f"http://{CEREMA}{asked.path}?" + "&".join(f"{name}={value}" for name, value in rest.items())
        return _json(
            {
                "type": "FeatureCollection",
                "count": len(sites),
                "next": f"{link}&page={page + 1}" if page * size < len(sites) else None,
                "previous": f"{link}&page={page - 1}" if page > 1 else None,
                "features": sites[(page - 1) * size : page * size],
            }
        )

    def _portal(self, asked: Asked) -> Reply:
        """Answer as an Opendatasoft portal does, with the conditions that the plugin asks for."""
        name, what = portals.parts(asked.path)
        tables = {URSSAF: self.urssaf, **self.tables}
        if asked.host not in tables or not name:
            return _json({"error_code": "UnknownResourceError", "message": "Unknown resource"}, 404)
        try:
            content = portals.answered(name, tables[asked.host], what, asked.query)
        except ValueError as error:
            return _json({"error_code": "ODSQLError", "message": str(error)}, 400)
        return Reply(200, content, "text/csv; charset=utf-8") if isinstance(content, bytes) else _json(content)

    def _insee(self, asked: Asked) -> Reply:
        """Answer as Melodi does: its catalogue says which files there are."""
        files = {f"DS_FLORES_A88_{year}_CSV_FR": body for year, body in self.flores.items()}
        files[f"{portals.POPULATIONS}_CSV_FR"] = self.populations
        kind, _slash, rest = asked.path.removeprefix("/melodi/").partition("/")
        name, _slash, product = rest.partition("/")
        if kind == "file" and product in files and product.startswith(name):
            return Reply(200, files[product], "application/zip")
        offered = [file for file in files if file.startswith(f"{name}_")]
        if kind != "catalog" or not name or not offered:
            return _text(404, "Not Found")
        address = f"https://{INSEE}/melodi/file/{name}/"
        listed = [
            {"id": each, "accessURL": f"{address}{each}", "modified": "2026-03-01T10:00:00.123"}
            for file in offered
            for each in (file, file.replace("_FR", "_EN"))
        ]
        return _json({"identifier": name, "product": listed})

    # Protected areas, hazards and transport

    def _add_perimeters_and_transport(self) -> None:
        """Add invented protected areas, plans, installations and stations.

        ``latitude_first`` tells in which order the WFS reads a box within a filter; ``ignores_area`` makes Géorisques answer
        with its whole base, as it does when it does not know a parameter.
        """
        self.latitude_first = True
        self.ignores_area = False
        entry = catalogue()["protected_areas"]
        for kind, layer in entry.layers.items():
            self.layers[layer] = invented.protected_sites(kind, layer, 2)
        self.layers[PLAN_LAYER] = invented.plans_of_sup()
        self.layers.update(invented.topo_layers())
        self.installations = {code: invented.installations_of_api(code, 5) for code in ("49", "85")}

    def _georisques(self, asked: Asked) -> Reply:
        query = asked.query
        if asked.path != "/api/v1/installations_classees":
            return _text(404, "Not Found")
        found = [item for items in self.installations.values() for item in items]
        if "departement" in query and not self.ignores_area:
            found = self.installations.get(query["departement"], [])
        if "latlon" in query and not self.ignores_area:
            if int(query["rayon"]) > 10_000:
                return _text(500, "Internal Server Error")
            longitude, latitude = (float(value) for value in query["latlon"].split(","))
            found = [
                item
                for item in found
                if abs(item["longitude"] - longitude) < 0.1 and abs(item["latitude"] - latitude) < 0.09
            ]
        page, size = int(query.get("page", "1")), min(int(query.get("page_size", "10")), self.page_limit)
        total = len(found) if self.announced is None else self.announced
        return _json(
            {
                "results": total,
                "page": page,
                "total_pages": -(-len(found) // size),
                "data": found[(page - 1) * size : page * size],
                "response_code": 200,
                "message": None,
                "next": None,
                "previous": None,
            }
        )


def _with_properties(item: dict[str, Any], wanted: str) -> dict[str, Any]:
    """Return a feature with the properties asked for; a geometry that is not asked for does not come."""
    if not wanted:
        return item
    names = wanted.split(",")
    properties = {name: value for name, value in item["properties"].items() if name in names}
    return {**item, "properties": properties, "geometry": item["geometry"] if item["geometry_name"] in names else None}


def _fits(item: dict[str, Any], query: str, latitude_first: bool) -> bool:
    """Tell whether a feature fits a filter: a box or conditions on properties, or both joined by AND."""
    boxed = re.fullmatch(r"BBOX\(\w+,([^)]*)\) AND \((.*)\)", query)
    if boxed:
        first, second, third, fourth = (float(value) for value in boxed.group(1).split(","))
        box = (second, first, fourth, third) if latitude_first else (first, second, third, fourth)
        return _touches(item["geometry"], box) and _fits(item, boxed.group(2), latitude_first)
    for condition in query.split(" OR "):
        name, sign, values = re.fullmatch(r"(\w+)\s*(=|IN|LIKE)\s*(.*)", condition).groups()  # type: ignore[union-attr]
        listed = re.findall(r"'([^']*)'", values)
        held = str(item["properties"][name])
        if listed[0].strip("%") in held if sign == "LIKE" else held in listed:
            return True
    return False


def _handler(loopback: Loopback) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        """Answers GET and HEAD, and writes no log."""

        def do_HEAD(self) -> None:
            self.do_GET()

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            _empty, host, *rest = parts.path.split("/", 2)
            query = dict(parse_qsl(parts.query, keep_blank_values=True))
            asked = Asked(host, "/" + (rest[0] if rest else ""), query, self.headers.get("User-Agent", ""))
            asked = replace(asked, headers=dict(self.headers.items()), method=self.command)
            self._send(loopback.reply(asked))

        def _send(self, reply: Reply) -> None:
            self.send_response(reply.status)
            self.send_header("Content-Type", reply.content_type)
            if "Content-Length" not in reply.headers:
                self.send_header("Content-Length", str(len(reply.body)))
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.end_headers()
            body = reply.body if reply.cut is None else reply.body[: reply.cut]
            body = b"" if self.command == "HEAD" or reply.status == 304 else body
            step = 1000 if reply.pace else max(1, len(body))
            for start in range(0, len(body), step):
                try:
                    self.wfile.write(body[start : start + step])
                    self.wfile.flush()
                except OSError:  # the client went away
                    return
                if reply.pace and loopback.wait(reply.pace):
                    return

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the base class's name)
            """Stay silent."""

    return Handler


def _conditional(asked: Asked, reply: Reply) -> Reply:
    """Answer as servers of files do: not again what has not changed, and only the part asked for."""
    etag = reply.headers.get("ETag", "")
    if etag and asked.headers.get("If-None-Match") == etag:
        return replace(reply, status=304, body=b"")
    part = re.fullmatch(r"bytes=(\d+)-", asked.headers.get("Range", ""))
    if part and reply.status == 200 and "Accept-Ranges" in reply.headers and asked.headers.get("If-Range") in (None, etag):
        start, size = int(part.group(1)), len(reply.body)
        headers = {**reply.headers, "Content-Range": f"bytes {start}-{size - 1}/{size}"}
        return replace(reply, status=206, body=reply.body[start:], headers=headers)
    return reply


def _json(content: object, status: int = 200) -> Reply:
    return Reply(status, json.dumps(content).encode(), "application/json; charset=utf-8")


def _text(status: int, text: str) -> Reply:
    return Reply(status, text.encode(), "text/plain; charset=utf-8")


def _touches(geometry: dict[str, Any], box: tuple[float, ...]) -> bool:
    points: Any = geometry["coordinates"]
    while isinstance(points[0][0], list):
        points = points[0]
    points = [point[:2] for point in points]
    west, east = min(x for x, _y in points), max(x for x, _y in points)
    south, north = min(y for _x, y in points), max(y for _x, y in points)
    return west <= box[2] and east >= box[0] and south <= box[3] and north >= box[1]
