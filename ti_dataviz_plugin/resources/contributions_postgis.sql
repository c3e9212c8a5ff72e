-- The contributions of a team in PostgreSQL (12 or later) with PostGIS: the columns of contributions.gpkg, and who owns each row.
-- Run once by an administrator of the database, in one transaction: psql -1 -v ON_ERROR_STOP=1 -f contributions_postgis.sql
-- Then give each person a login role of their own, and one of the two roles:
--     GRANT ti_contributor TO agent_a;      GRANT ti_reviewer TO agent_b;
-- (from PostgreSQL 16 on: as the one who made the two roles, or who was granted them WITH ADMIN OPTION).
-- A contributor adds proposals, and changes or withdraws their own while nobody has decided on them. A reviewer decides.
-- Nobody deletes. The journal is only added to. Each row says what an entry of the journal says, and digests are computed again here.
DO $$
BEGIN
    IF current_setting('server_encoding') <> 'UTF8' THEN RAISE EXCEPTION 'the database must be in UTF8'; END IF;
END $$;
CREATE EXTENSION IF NOT EXISTS postgis;
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ti_contributor') THEN CREATE ROLE ti_contributor NOLOGIN; END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ti_reviewer') THEN CREATE ROLE ti_reviewer NOLOGIN; END IF;
END $$;
CREATE SCHEMA IF NOT EXISTS ti_dataviz;
REVOKE ALL ON SCHEMA ti_dataviz FROM PUBLIC;
GRANT USAGE ON SCHEMA ti_dataviz TO ti_contributor, ti_reviewer;

CREATE TABLE ti_dataviz.settings (name text PRIMARY KEY, value text NOT NULL);
INSERT INTO ti_dataviz.settings VALUES ('format', '1'), ('team', md5(random()::text || clock_timestamp()::text));

CREATE TABLE ti_dataviz.contributions (
    fid bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, geom geometry(Geometry, 4326),
    uuid text NOT NULL UNIQUE CHECK (uuid <> ''), kind text NOT NULL, source_id text NOT NULL, object_key text NOT NULL, field text NOT NULL,
    official_value text NOT NULL, official_version text NOT NULL, proposed_value text NOT NULL,
    reason text NOT NULL CHECK (btrim(reason) <> ''), evidence text NOT NULL, author text NOT NULL, organisation text NOT NULL,
    created_at text NOT NULL, state text NOT NULL CHECK (state IN ('proposed', 'accepted', 'refused', 'withdrawn')),
    reviewer text NOT NULL, reviewed_at text NOT NULL, review_note text NOT NULL, modified_at text NOT NULL, extra text NOT NULL,
    version text NOT NULL, owner name NOT NULL DEFAULT current_user);
CREATE INDEX ON ti_dataviz.contributions USING gist (geom);

CREATE TABLE ti_dataviz.journal (
    fid bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    writer text NOT NULL, number integer NOT NULL, at text NOT NULL, who text NOT NULL, organisation text NOT NULL,
    action text NOT NULL, uuid text NOT NULL, content text NOT NULL, previous text NOT NULL, digest text NOT NULL,
    owner name NOT NULL DEFAULT current_user, UNIQUE (writer, number));
CREATE INDEX ON ti_dataviz.journal (uuid);

-- What a row is about, and whose it is, never changes; no row is ever deleted.
CREATE FUNCTION ti_dataviz.guard_contribution() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND (NEW.uuid, NEW.kind, NEW.source_id, NEW.object_key, NEW.field, NEW.author, NEW.created_at, NEW.owner)
        IS NOT DISTINCT FROM
        (OLD.uuid, OLD.kind, OLD.source_id, OLD.object_key, OLD.field, OLD.author, OLD.created_at, OLD.owner) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a contribution is never deleted, and neither its object nor its owner change';
END $$;
CREATE TRIGGER guard BEFORE UPDATE OR DELETE ON ti_dataviz.contributions
    FOR EACH ROW EXECUTE FUNCTION ti_dataviz.guard_contribution();
CREATE TRIGGER guard_all BEFORE TRUNCATE ON ti_dataviz.contributions
    FOR EACH STATEMENT EXECUTE FUNCTION ti_dataviz.guard_contribution();

-- The digest that an entry must have: of its fields as the plugin writes them, a list in JSON without spaces.
CREATE FUNCTION ti_dataviz.seal(entry ti_dataviz.journal) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT encode(sha256(convert_to('[' || concat_ws(',', to_json(entry.writer), entry.number, to_json(entry.at),
        to_json(entry.who), to_json(entry.organisation), to_json(entry.action), to_json(entry.uuid), to_json(entry.content),
        to_json(entry.previous)) || ']', 'UTF8')), 'hex')
$$;

-- The journal is only added to, each chain at its end and by whoever began it. An entry that was withheld may be filled in with
-- what its digest was made of. No entry is of a day to come: it would pass for the last one for ever.
CREATE FUNCTION ti_dataviz.guard_journal() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE last ti_dataviz.journal;
BEGIN
    IF TG_OP IN ('INSERT', 'UPDATE') AND NEW.action <> 'withheld' THEN
        IF NEW.digest <> ti_dataviz.seal(NEW) THEN RAISE EXCEPTION 'the digest of an entry is not that of what it says'; END IF;
        IF NEW.at::timestamptz > now() + interval '1 day' THEN RAISE EXCEPTION 'an entry is of a day to come: %', NEW.at; END IF;
    ELSIF TG_OP IN ('INSERT', 'UPDATE') AND (NEW.at || NEW.who || NEW.organisation || NEW.uuid || NEW.content) <> '' THEN
        RAISE EXCEPTION 'an entry that is withheld says nothing';
    END IF;
    IF TG_OP = 'INSERT' THEN
        SELECT * INTO last FROM ti_dataviz.journal WHERE writer = NEW.writer ORDER BY number DESC LIMIT 1;
        IF NEW.number = coalesce(last.number, 0) + 1 AND NEW.previous = coalesce(last.digest, '')
            AND coalesce(last.owner, NEW.owner) = NEW.owner THEN
            RETURN NEW;
        END IF;
    ELSIF TG_OP = 'UPDATE' THEN
        IF OLD.action = 'withheld' AND (NEW.writer, NEW.number, NEW.previous, NEW.digest, NEW.owner)
            IS NOT DISTINCT FROM (OLD.writer, OLD.number, OLD.previous, OLD.digest, OLD.owner) THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'the journal is only added to, in the order of each chain';
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON ti_dataviz.journal
    FOR EACH ROW EXECUTE FUNCTION ti_dataviz.guard_journal();
CREATE TRIGGER guard_all BEFORE TRUNCATE ON ti_dataviz.journal
    FOR EACH STATEMENT EXECUTE FUNCTION ti_dataviz.guard_journal();

-- A shape as the journal writes it. PostGIS may be in any schema.
DO $$
DECLARE place text;
BEGIN
    SELECT nspname INTO place FROM pg_extension JOIN pg_namespace ON pg_namespace.oid = extnamespace WHERE extname = 'postgis';
    EXECUTE format('CREATE FUNCTION ti_dataviz.shape_text(shape %1$I.geometry) RETURNS text LANGUAGE sql STABLE AS '
        '$f$ SELECT upper(encode(%1$I.ST_AsBinary(shape, ''NDR''), ''hex'')) $f$', place);
END $$;

-- At the end of the transaction, each row says exactly what an entry of the journal says, and its version is the digest of that.
CREATE FUNCTION ti_dataviz.check_contribution() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE held ti_dataviz.contributions; shape text; said jsonb;
BEGIN
    SELECT * INTO held FROM ti_dataviz.contributions WHERE fid = NEW.fid;
    shape := ti_dataviz.shape_text(held.geom);
    held.geom := NULL;
    SELECT content::jsonb INTO said FROM ti_dataviz.journal
        WHERE uuid = held.uuid AND encode(sha256(convert_to(content, 'UTF8')), 'hex') = held.version LIMIT 1;
    IF said - ARRAY['evidence', 'extra', 'geometry']
        = (to_jsonb(held) - ARRAY['fid', 'geom', 'object_key', 'evidence', 'extra', 'version', 'owner'])
            || jsonb_build_object('key', held.object_key)
        AND said -> 'evidence' = held.evidence::jsonb AND said -> 'extra' = held.extra::jsonb
        AND said ->> 'geometry' IS NOT DISTINCT FROM shape THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION 'contribution % is not what the journal says of it, or its version is wrong', held.uuid;
END $$;
CREATE CONSTRAINT TRIGGER journalled AFTER INSERT OR UPDATE ON ti_dataviz.contributions
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ti_dataviz.check_contribution();

-- Nobody but a reviewer writes in the journal on what another person owns.
CREATE FUNCTION ti_dataviz.check_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.action = 'withheld' OR pg_has_role(NEW.owner, 'ti_reviewer', 'USAGE')
        OR EXISTS (SELECT FROM ti_dataviz.contributions WHERE uuid = NEW.uuid AND owner = NEW.owner) THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION 'the journal of a contribution is written by its owner or a reviewer: %', NEW.uuid;
END $$;
CREATE CONSTRAINT TRIGGER own AFTER INSERT OR UPDATE ON ti_dataviz.journal
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ti_dataviz.check_entry();

-- Functions and operators are those of PostgreSQL, whatever schemas of their own people put before them.
DO $$
DECLARE name text;
BEGIN
    FOR name IN SELECT oid::regprocedure::text FROM pg_proc WHERE pronamespace = 'ti_dataviz'::regnamespace LOOP
        EXECUTE format('ALTER FUNCTION %s SET search_path = pg_catalog, pg_temp', name);
    END LOOP;
END $$;

GRANT SELECT ON ti_dataviz.settings TO ti_contributor, ti_reviewer;
GRANT SELECT, INSERT, UPDATE ON ti_dataviz.contributions, ti_dataviz.journal TO ti_contributor, ti_reviewer;
ALTER TABLE ti_dataviz.contributions ENABLE ROW LEVEL SECURITY;
ALTER TABLE ti_dataviz.journal ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON ti_dataviz.contributions FOR SELECT TO ti_contributor, ti_reviewer USING (true);
CREATE POLICY proposed ON ti_dataviz.contributions FOR INSERT TO ti_contributor
    WITH CHECK (owner = current_user AND state IN ('proposed', 'withdrawn') AND reviewer = '');
CREATE POLICY own ON ti_dataviz.contributions FOR UPDATE TO ti_contributor
    USING (owner = current_user AND state IN ('proposed', 'withdrawn'))
    WITH CHECK (owner = current_user AND state IN ('proposed', 'withdrawn') AND reviewer = '');
CREATE POLICY added ON ti_dataviz.contributions FOR INSERT TO ti_reviewer WITH CHECK (owner = current_user);
CREATE POLICY decided ON ti_dataviz.contributions FOR UPDATE TO ti_reviewer USING (true);
CREATE POLICY seen ON ti_dataviz.journal FOR SELECT TO ti_contributor, ti_reviewer USING (true);
CREATE POLICY told ON ti_dataviz.journal FOR INSERT TO ti_contributor
    WITH CHECK (owner = current_user AND action NOT IN ('accept', 'refuse'));
CREATE POLICY filled ON ti_dataviz.journal FOR UPDATE TO ti_contributor
    USING (owner = current_user) WITH CHECK (owner = current_user AND action NOT IN ('accept', 'refuse'));
CREATE POLICY added ON ti_dataviz.journal FOR INSERT TO ti_reviewer WITH CHECK (owner = current_user);
CREATE POLICY completed ON ti_dataviz.journal FOR UPDATE TO ti_reviewer USING (true);

-- Official tables that a team shares: everybody reads them, none of the two roles changes them.
CREATE SCHEMA IF NOT EXISTS ti_official;
REVOKE ALL ON SCHEMA ti_official FROM PUBLIC;
GRANT USAGE ON SCHEMA ti_official TO ti_contributor, ti_reviewer;
GRANT SELECT ON ALL TABLES IN SCHEMA ti_official TO ti_contributor, ti_reviewer;
ALTER DEFAULT PRIVILEGES IN SCHEMA ti_official GRANT SELECT ON TABLES TO ti_contributor, ti_reviewer;
