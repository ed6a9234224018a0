-- Filters of the queue that somebody keeps under a name: working data, no part of the record.
create table saved_view (
    id uuid primary key,
    person uuid not null references person (id),
    name text not null,
    query text not null
);

create index saved_view_person on saved_view (person, id);
