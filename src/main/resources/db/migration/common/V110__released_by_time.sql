-- Reports over a period read one type of event in the order of time.
create index event_type_time on event (type, recorded_at, id);
