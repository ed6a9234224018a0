-- Passwords (Argon2id), invitations to set one (one-time secrets), and web sessions. Only hashes are kept.
create table password (
    person uuid primary key references person (id),
    hash text not null,
    changed_at timestamp(6) with time zone not null
);

create table invitation (
    person uuid primary key references person (id),
    hash text not null unique,
    expires_at timestamp(6) with time zone not null
);

create table web_session (
    hash text primary key,
    person uuid not null references person (id),
    started_at timestamp(6) with time zone not null,
    seen_at timestamp(6) with time zone not null
);

create index web_session_person on web_session (person);
