-- Lists that events speak of, by the digest of their bytes. They are UTF-8 and are kept as text, so that a person can
-- read them here.
create table document (
    sha256 varchar(64) primary key,
    body text not null
);

create table event_document (
    event uuid not null references event (id),
    name varchar(60) not null,
    sha256 varchar(64) not null references document (sha256),
    primary key (event, name)
);
