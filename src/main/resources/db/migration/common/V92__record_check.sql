-- Checks of the whole record: asked for or nightly. What they found is an event too; this keeps the details and tells who
-- waits. The slot lets one replica run each night's.
create table record_check (
    id uuid primary key,
    slot varchar(40) not null unique,
    asked_by uuid,
    started_at timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    events bigint not null,
    failures text
);
