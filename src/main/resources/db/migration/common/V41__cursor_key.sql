-- The secret under which cursors of the feed are sealed; one row, shared by replicas.
create table cursor_key (
    id integer primary key,
    secret varchar(64) not null
);
