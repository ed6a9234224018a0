-- When a token was last used, to the minute or so, and which one took its place.
alter table token add column last_used_at timestamp(6) with time zone;
alter table token add column successor uuid;
