-- That somebody asked for their account to be linked to the identity provider: taken once, in the session that asked.
create table link_intent (
    hash text primary key,
    person uuid not null references person (id),
    session_started_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null
);

create index link_intent_person on link_intent (person);
