-- Texts, names and notes: the only place where they are kept. The record names them by digest. An erasure takes plain
-- away and leaves the row.
create table disclosed (
    digest varchar(43) primary key,
    claim varchar(20) not null,
    plain text,
    erasure uuid
);
