-- Whether the record holds the passkey's public key, so that what it signs can be checked; and for which sign-off a challenge
-- was made.
alter table passkey add column enrolled boolean default false not null;
alter table passkey_challenge add column sign_off uuid;
