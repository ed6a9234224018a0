-- Who is at an article, and at which paragraph: working data that is worth nothing a minute later.
create table presence_note (
    article uuid not null references article (id),
    person uuid not null,
    paragraph uuid,
    editing boolean not null,
    seen_at timestamp(6) with time zone not null,
    primary key (article, person)
);
