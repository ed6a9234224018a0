-- Who is meant by name in a comment, until they answer or it is settled: working data, no part of the record.
create table mention (
    id uuid primary key,
    comment_id uuid not null references comment_note (id) on delete cascade,
    article uuid not null references article (id),
    desk text not null,
    paragraph uuid,
    person uuid not null,
    answered_at timestamp(6) with time zone
);

create index mention_person on mention (person, article);
create index mention_comment on mention (comment_id);
