-- What a person is writing and has not saved: working data, theirs alone.
create table draft_text (
    person uuid not null,
    article uuid not null references article (id),
    paragraph uuid not null,
    based_on varchar(80) not null,
    body text not null,
    written_at timestamp(6) with time zone not null,
    primary key (person, article, paragraph)
);
