-- Edits that a system reported in a person's name, until that person has answered: working data; the record has the edit.
create table reported_edit (
    id uuid primary key,
    article uuid not null references article (id),
    label text not null,
    desk text not null,
    person uuid not null,
    client uuid not null,
    reported_at timestamp(6) with time zone not null,
    answered_at timestamp(6) with time zone
);

create index reported_edit_person on reported_edit (person, answered_at);
create index reported_edit_article on reported_edit (article, label);
