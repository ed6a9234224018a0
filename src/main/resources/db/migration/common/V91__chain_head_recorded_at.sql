-- When the last event of a chain was recorded: the next one is never earlier, whatever the clock does.
alter table chain_head add column recorded_at timestamp(6) with time zone;
