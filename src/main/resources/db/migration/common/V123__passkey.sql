-- Passkeys (W3C Web Authentication): the public key as the authenticator attested it, base64url. Nothing here is secret.
create table passkey (
    id uuid primary key,
    person uuid not null references person (id),
    credential text not null unique,
    attested text not null,
    rp_id text not null,
    sign_count bigint not null,
    synced boolean not null,
    label text not null,
    created_at timestamp(6) with time zone not null,
    last_used_at timestamp(6) with time zone
);

create index passkey_person on passkey (person);

-- Challenges that wait for their answer: each is taken once.
create table passkey_challenge (
    challenge text primary key,
    person uuid references person (id),
    expires_at timestamp(6) with time zone not null
);
