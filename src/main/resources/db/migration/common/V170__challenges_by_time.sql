-- The oldest challenges make way for new ones.
create index passkey_challenge_waiting on passkey_challenge (person, expires_at);
create index passkey_challenge_ends on passkey_challenge (expires_at);
