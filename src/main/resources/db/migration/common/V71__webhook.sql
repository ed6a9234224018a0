-- Addresses that are told what the log says. The secret signs and so cannot be kept as a hash; the one before it signs
-- beside it until its time. Working data: the position is the last place in the log that the receiver has answered for.
create table webhook (
    id uuid primary key,
    client uuid references client (id),
    label text not null,
    url text not null,
    events text not null,
    desks text not null,
    secret text not null,
    old_secret text,
    old_secret_until timestamp(6) with time zone,
    created_at timestamp(6) with time zone not null,
    created_by uuid not null,
    place bigint not null,
    stopped text,
    stopped_at timestamp(6) with time zone,
    failures integer not null,
    failing_since timestamp(6) with time zone,
    due_at timestamp(6) with time zone,
    holder uuid,
    leased_until timestamp(6) with time zone
);
