-- H2 runs no row triggers on TRUNCATE, but it refuses one on a table that another table may point at. event and
-- document have such tables; this one, always empty, points at the others.
create table truncate_guard (
    event uuid,
    name varchar(60),
    log_index bigint references log_entry (log_index),
    digest varchar(43) references disclosed (digest),
    lineage uuid references lineage_secret (lineage),
    foreign key (event, name) references event_document (event, name)
);
