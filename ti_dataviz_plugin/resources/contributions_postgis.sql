-- The contributions of a team in PostgreSQL (12 or later) with PostGIS: the columns of contributions.gpkg, and who owns each row.
-- Run once by an administrator of the database. Then give each person a login role of their own, and one of the two roles:
--     GRANT ti_contributor TO agent_a;      GRANT ti_reviewer TO agent_b;
-- A contributor adds proposals, and changes or withdraws their own while nobody has decided on them. A reviewer decides.
-- Nobody deletes. The journal is only added to.
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
INSERT INTO ti_dataviz.settings VALUES ('format', '1');

CREATE TABLE ti_dataviz.contributions (
    fid bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, geom geometry(Geometry, 4326),
    uuid text NOT NULL UNIQUE, kind text NOT NULL, source_id text NOT NULL, object_key text NOT NULL, field text NOT NULL,
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

-- The journal is only added to, each chain at its end and by whoever began it. An entry that was withheld may be filled in.
CREATE FUNCTION ti_dataviz.guard_journal() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE last ti_dataviz.journal;
BEGIN
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
