-- A team of one publication.
create table desk (
    id text primary key,
    publication text not null references publication (id),
    responsible_editor uuid
);
