-- Which text of an article a person has had before them last: working data, for "changed since you looked".
create table last_looked (
    person uuid not null,
    article uuid not null references article (id),
    version varchar(16) not null,
    looked_at timestamp(6) with time zone not null,
    primary key (person, article)
);
