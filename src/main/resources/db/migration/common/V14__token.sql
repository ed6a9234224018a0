-- Bearer tokens of a person or of a client; only the hash is kept.
create table token (
    id uuid primary key,
    hash text not null unique,
    person uuid references person (id),
    client uuid references client (id),
    label text not null,
    scopes text not null,
    desks text not null,
    created_at timestamp(6) with time zone not null,
    created_by uuid not null,
    expires_at timestamp(6) with time zone,
    revoked_at timestamp(6) with time zone,
    constraint token_owner check ((person is null) <> (client is null))
);
