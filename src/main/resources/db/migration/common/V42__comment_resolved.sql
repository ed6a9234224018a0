-- A thing said may be settled: by whom and when.
alter table comment_note add column resolved_at timestamp(6) with time zone;
alter table comment_note add column resolved_by uuid;
