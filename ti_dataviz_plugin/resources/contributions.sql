-- The file of contributions: a GeoPackage 1.2 of fixed columns. No spatial index: its triggers need functions that only GDAL
-- brings, and contributions are thousands, not millions.
PRAGMA application_id = 1196444487;
PRAGMA user_version = 10200;
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
    organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
INSERT INTO gpkg_spatial_ref_sys VALUES
    ('Undefined cartesian SRS', -1, 'NONE', -1, 'undefined', ''), ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined',
    ''),
    ('WGS 84 geodetic', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]', '');
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
    description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE,
    min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
    srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, PRIMARY KEY (table_name, column_name));
CREATE TABLE contributions (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom GEOMETRY,
    uuid TEXT NOT NULL DEFAULT '', kind TEXT NOT NULL DEFAULT '', source_id TEXT NOT NULL DEFAULT '', object_key TEXT NOT
    NULL DEFAULT '', field TEXT NOT NULL DEFAULT '', official_value TEXT NOT NULL DEFAULT '', official_version TEXT NOT NULL
    DEFAULT '', proposed_value TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL DEFAULT '', evidence TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '', organisation TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL DEFAULT '', state TEXT
    NOT NULL DEFAULT '', reviewer TEXT NOT NULL DEFAULT '', reviewed_at TEXT NOT NULL DEFAULT '', review_note TEXT NOT NULL
    DEFAULT '', modified_at TEXT NOT NULL DEFAULT '', extra TEXT NOT NULL DEFAULT '', version TEXT NOT NULL DEFAULT '');
CREATE INDEX contributions_by_uuid ON contributions (uuid);
CREATE INDEX contributions_by_target ON contributions (source_id, object_key, field, kind);
CREATE TABLE journal (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    writer TEXT NOT NULL, number INTEGER NOT NULL, at TEXT NOT NULL, who TEXT NOT NULL, organisation TEXT NOT NULL, action
    TEXT NOT NULL, uuid TEXT NOT NULL, content TEXT NOT NULL, previous TEXT NOT NULL, digest TEXT NOT NULL);
CREATE UNIQUE INDEX journal_by_chain ON journal (writer, number);
CREATE INDEX journal_by_uuid ON journal (uuid);
CREATE TABLE conflicts (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom GEOMETRY, other_geom TEXT NOT NULL DEFAULT '',
    uuid TEXT NOT NULL, field TEXT NOT NULL, base TEXT NOT NULL, one TEXT NOT NULL, other TEXT NOT NULL, kept TEXT NOT NULL,
    since TEXT NOT NULL DEFAULT '', state TEXT NOT NULL);
CREATE UNIQUE INDEX conflicts_by_cell ON conflicts (uuid, field, since, one, other);
CREATE TABLE settings (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, name TEXT NOT NULL UNIQUE, value TEXT NOT NULL);
INSERT INTO settings (name, value) VALUES ('format', '1');
INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES ('contributions', 'features', 'contributions',
    4326),
    ('conflicts', 'features', 'conflicts', 4326), ('journal', 'attributes', 'journal', NULL),
    ('settings', 'attributes', 'settings', NULL);
INSERT INTO gpkg_geometry_columns VALUES ('contributions', 'geom', 'GEOMETRY', 4326, 0, 0),
    ('conflicts', 'geom', 'GEOMETRY', 4326, 0, 0);
