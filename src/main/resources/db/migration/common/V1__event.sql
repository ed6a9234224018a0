-- Acts of record, one signed envelope each. A chain has no gap and no fork: (chain, seq) and prev are unique.
create table event (
    id uuid primary key,
    chain varchar(200) not null,
    seq bigint not null,
    prev varchar(64),
    type varchar(60) not null,
    recorded_at timestamp(6) with time zone not null,
    envelope varchar(1000000) not null,
    constraint event_chain_seq unique (chain, seq),
    constraint event_prev unique (prev)
);
