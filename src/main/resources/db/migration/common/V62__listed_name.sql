-- How a desk writes names: working data that the checks read, no part of the record.
create table listed_name (
    id uuid primary key,
    desk text not null references desk (id),
    source_language text not null,
    target_language text not null,
    source text not null,
    target text not null,
    accepted text not null,
    avoided text not null,
    changed_at timestamp(6) with time zone not null,
    changed_by uuid not null
);

create unique index listed_name_once on listed_name (desk, source_language, target_language, source);
