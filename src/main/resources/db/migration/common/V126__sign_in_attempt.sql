-- Attempts to sign in, counted for all processes together. A key is a digest: what strangers type is nobody's to read.
create table sign_in_attempt (
    id       varchar(64)                 not null primary key,
    ends_at  timestamp(6) with time zone not null,
    attempts integer                     not null
);
create index sign_in_attempt_ends on sign_in_attempt (ends_at);
