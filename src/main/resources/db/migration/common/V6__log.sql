-- The log: every event in the one order that the sequencer fixed.
create table log_entry (
    log_index bigint primary key,
    event uuid not null unique references event (id)
);

-- Events that the sequencer has not taken yet, in the order they were written. Within a chain that is the chain's own
-- order, because the head's lock is held until the commit.
create table unsequenced (
    ordinal bigint generated always as identity primary key,
    event uuid not null unique references event (id)
);

-- One row: who sequences, until when, how often that changed, and the next index.
create table sequencer (
    id integer primary key,
    next_index bigint not null,
    holder uuid,
    fence bigint not null,
    leased_until timestamp(6) with time zone
);

insert into sequencer (id, next_index, fence) values (1, 0, 0);
