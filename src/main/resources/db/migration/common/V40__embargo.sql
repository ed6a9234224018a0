-- Releases that wait for the end of their embargo. A reminder for the scheduler: what counts is on the article's chain.
create table embargo (
    event uuid primary key references event (id),
    article uuid not null,
    release integer not null,
    ends_at timestamp(6) with time zone not null
);

create index embargo_ends_at on embargo (ends_at);
