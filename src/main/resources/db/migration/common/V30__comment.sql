-- What people say to each other about an article while they work on it: working data, no part of the record.
create table comment_note (
    id uuid primary key,
    article uuid not null references article (id),
    paragraph uuid,
    author uuid not null,
    body text not null,
    written_at timestamp(6) with time zone not null
);

create index comment_note_article on comment_note (article, id);
