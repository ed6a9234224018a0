-- How somebody likes the pages: working data, no part of the record.
create table preference (
    person uuid primary key references person (id),
    language text not null,
    theme text not null,
    reading text not null,
    text_size integer not null,
    keys boolean not null
);
