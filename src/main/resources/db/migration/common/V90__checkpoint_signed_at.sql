-- When a checkpoint was signed, for those who watch the service; the notes themselves tell no time.
alter table checkpoint add column signed_at timestamp(6) with time zone;
