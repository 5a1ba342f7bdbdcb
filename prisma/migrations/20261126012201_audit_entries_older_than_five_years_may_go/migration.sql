-- Entries are never changed. They are removed by the retention job alone, which says so in its transaction, and never before
-- they are five years old by the database's own clock, whatever the settings say.
CREATE OR REPLACE FUNCTION audit_entry_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('cermin.retention', true) = 'on' AND OLD.at < now() - interval '5 years' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'audit entries are never changed or removed';
END;
$$;
