-- The card of an article: what it is and how the desk handles it. What was done to it is in the ledger.
create table article (
    id uuid primary key,
    external_id text,
    publication text not null,
    desk text not null,
    source_language text not null,
    target_language text not null,
    source_publication text not null,
    source_url text,
    published_at timestamp(6) with time zone,
    title text not null,
    source_title text,
    search_text text not null,
    slug text,
    due_at timestamp(6) with time zone,
    embargo_until timestamp(6) with time zone,
    urgency integer not null,
    claimed_disclosure text,
    created_at timestamp(6) with time zone not null,
    created_by uuid not null,
    constraint article_external_id unique (publication, target_language, external_id)
);

create index article_desk on article (desk, id);

create table article_byline (
    article uuid not null references article (id),
    position integer not null,
    name text not null,
    email text,
    primary key (article, position)
);

create table article_assignee (
    article uuid not null references article (id),
    person uuid not null,
    primary key (article, person)
);
