-- What was sent to a webhook, one row an attempt; one without an end waits to be sent. Kept for a while, to look into.
create table webhook_delivery (
    id uuid primary key,
    webhook uuid not null references webhook (id) on delete cascade,
    event uuid,
    place bigint,
    type text not null,
    again boolean not null,
    asked_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    millis integer,
    status integer,
    error text
);

create index webhook_delivery_webhook on webhook_delivery (webhook, id);
create index webhook_delivery_waiting on webhook_delivery (webhook, ended_at);
