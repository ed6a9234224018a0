-- What touches the safety of accounts: who was refused what, signed in, was given a token. Kept for a time, then forgotten.
create table security_event (
    id uuid primary key,
    happened_at timestamp(6) with time zone not null,
    code text not null,
    account uuid,
    what text not null,
    address text
);

create index security_event_time on security_event (happened_at);
