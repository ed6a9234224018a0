-- First answers to requests that came with an Idempotency-Key, sealed with the caller's own token. Working data, kept for
-- two days.
create table kept_answer (
    scope varchar(64) not null,
    name varchar(255) not null,
    fingerprint varchar(64) not null,
    made_at timestamp(6) with time zone not null,
    answer text,
    primary key (scope, name)
);

create index kept_answer_made_at on kept_answer (made_at);
